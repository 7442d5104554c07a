"""Every word of this room that a person reads. Each is a sentence that can stand alone."""

EXACT = "The quotation is exactly what the article says."
MARKED_ONE = "The quotation is what the article says, but for one change that is marked."
MARKED = "The quotation is what the article says, but for {count} changes that are marked."
MOVED = "The quotation is in the article word for word, but in another place: {place}."
DIFFERS = "The article's words differ. It says: “{nearest}”"
UNCERTAIN = (
    "The quotation may be in several places of the article, and what stands around it does not"
    " say in which. The likeliest is {place}."
)
GONE = "The quotation is not in the article."
UNREADABLE = "The article's text is not here, so the quotation could not be checked."
UNCHECKED = "The quotation was typed by hand from a source that has no text here: not checked."
STRAY_CHANGE = "A marked change lies outside of the quotation or overlaps another one."
IDLE_CHANGE = "A marked change leaves nothing out and puts nothing in."
BRACKETS_WITHIN = (
    "What was put into the quotation has brackets in it, so that words of yours can pass for the"
    " source's. Put it in without them."
)
TWO_SCALES = (
    "“{term}” and “{other}” are of two rows of terms. Keep to one row, so that each chance has one"
    " name."
)
OTHER_SCALE = "“{term}” is no term of the yardstick “{yardstick}”."
TOGETHER = (
    "One sentence says both how likely something is and how confident you are. Say the confidence"
    " in a sentence of its own."
)
LOOSE = "“{word}” says nothing of how likely it is. Say that with a term of likelihood."
CONTRARY = "The words say “{term}”, but the likelihood chosen for them is “{level}”."
UNSUPPORTED = "No passage stands behind this judgment."
FIGURES = "No passage behind this contains: {claims}."
PARAGRAPH = "paragraph {number}"
PAGE = "page {label}"
LINE = "line {number}"
LISTED = "Line {line} of “{name}” lists this article."
COPIED = "“{name}” has the same text."
COPIED_PLACE = (
    "“{name}” has the same text. Take this only where this one appeared in the same place: a text"
    " may appear in several."
)
READING_LIST = "a reading list there names this article"
SAME_TEXT = "the same text stands there"
TAKE_OFFERS = "Complete references"
