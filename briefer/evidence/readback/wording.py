"""Every word of this room that a person reads. Each is a sentence that can stand alone."""

UNCHANGED = "The quotation reads as Briefer wrote it."
CHANGED = "The words of the quotation were changed."
MARKED = "Words of the quotation were changed, and every change is marked."
SHORTENED = "The quotation was shortened, and no ellipsis shows it."
SPLIT = "The quotation was split over several paragraphs. No word is gone by that."
MOVED = "The quotation was moved."
DELETED = "The quotation was deleted."
NOTE_LOST = "The note of the quotation was deleted."
NOTE_ALTERED = "The note of the quotation was changed."
IS_OLDER = "The quotation reads as it did when the file was written; you changed it since."
IS_LATER = "The quotation was filed after the file was written, so it is not in it."
NOT_IN_COPY = "The quotation is not in the copy of the briefing that the file was written from."
AS_IN_COPY = (
    "The quotation reads as in the copy of the briefing that the file was written from. It is cut"
    " or marked differently here."
)

BOTH = (
    "You changed this since the file was written, and a colleague changed it in the file. Compare"
    " the two, then make the change yourself where you want it."
)
OWN_CHANGED = "Your words were changed."
OWN_ADDED = "These words were added."
OWN_DELETED = "Your words were deleted."
OWN_MOVED = "Your words were moved."
OWN_NOTE_LOST = "A note of yours was deleted."
OWN_NOTE_ALTERED = "A note of yours was changed."
OWN_NOTE_ADDED = "A note was added: “{note}”"
OTHER_CHANGED = "What Briefer writes itself was changed. It is written anew with each export."
OTHER_DELETED = "What Briefer writes itself was deleted. It is written anew with each export."
BESIDE = "Words were written beside the quotation."

NEW_FOUND = "This quotation is new. Its words stand in “{title}”."
NEW_UNFOUND = "This quotation is new, and no article in the library has its words."
NEW_KNOWN = (
    "This quotation was in the briefing when the file was written, and was taken out since. Its"
    " words stand in “{title}”."
)
NEW_KNOWN_UNFOUND = (
    "This quotation was in the briefing when the file was written, and was taken out since. No"
    " article in the library has its words."
)
NEW_OF_COPY = (
    "This quotation is in the copy of the briefing that the file was written from, and not in this"
    " one. Its words stand in “{title}”."
)
NEW_OF_COPY_UNFOUND = (
    "This quotation is in the copy of the briefing that the file was written from, and not in this"
    " one. No article in the library has its words."
)
FOREIGN_FOUND = "The words of this quotation stand in “{title}”."
FOREIGN_UNFOUND = "No article in the library has the words of this quotation."
NEAREST = (
    "No article in the library has the words of this quotation. The nearest ones stand in"
    " “{title}”: what differs from them is shown. Added, it reads as they do."
)
UNSEARCHED_ONE = (
    "No article of the briefing has the words of this quotation, and the library could not be"
    " searched for them."
)

FOREIGN = (
    "This file was not written by Briefer, or nothing in it says so. Its quotations were found by"
    " their marks and looked up in the library."
)
FOREIGN_LIKE = (
    "Nothing in this file says any more that Briefer wrote it. It was compared with the briefing by"
    " its words."
)
OTHER_BRIEFING = (
    "This file was written from another briefing. Its quotations were found by their marks and"
    " looked up in the library."
)
OTHER_COPY = (
    "This file was written from another copy of this briefing. It was compared, as the two share"
    " most of their quotations; what differs between the copies is no colleague's change."
)
OLDER_ONE = (
    "The briefing was changed since this file was written. A quotation of the briefing is not in"
    " it, or was cut differently then: that is no colleague's change."
)
OLDER = (
    "The briefing was changed since this file was written. {count} quotations of the briefing are"
    " not in it, or were cut differently then: that is no colleague's change."
)
UNSEARCHED = (
    "The library could not be searched, so new quotations were looked up in the articles of the"
    " briefing alone. Your briefing is as it was. Open Briefer again, then compare again."
)
OLDER_WORDS = (
    "The briefing was changed since this file was written. What reads as it did then is no"
    " colleague's change, and is not shown."
)
NO_CONTROLS = (
    "The frames around the quotations are gone, as some programs drop them. The quotations were"
    " found by their bookmarks or their words."
)
RESTYLED = (
    "The notes are set in another style than the briefing's. Only whether each is there was"
    " checked."
)
TRANSLATED = (
    "Hardly a line of this file reads as in the briefing: it may be a translation, or another"
    " text. What could not be found counts as deleted."
)
REWRITTEN = (
    "Hardly a word of the quotations is left: this file seems to be translated or rewritten. A"
    " quotation that shares nearly no words with what Briefer wrote cannot be taken over."
)
PASTED = "The text of the briefing stands inside of another one. The rest is shown as new."
MANY = "The file has more new quotations than were looked up: the first {count} are shown."
RESTRICTED = "The file asks programs to allow no edits. It was read all the same."
UNREAD_NOTES = "The notes of the file could not be read, so they were not compared."
UNREAD_REMARKS = "The review comments of the file could not be read."
UNREAD_STYLES = "The styles of the file could not be read: quotations were found by their marks."
UNREAD_EMBEDDED = (
    "The file holds parts in another format, which were not read. Open it in Word and save it again"
    " to take them in."
)
"""What is said of a part that could not be read; by what ``Edited.unread`` calls it."""

TAKE_QUOTATION = "Take over the changed quotation"
TAKE_DELETION = "Take over the deletion"
TAKE_MOVE = "Take over the move"
TAKE_WORDS = "Take over the changed words"
TAKE_ADDED = "Take over the added words"
TAKE_NEW = "Add the new quotation"
