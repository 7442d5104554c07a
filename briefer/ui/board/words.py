"""The board's words for people: lines that depend on what a row holds, and what is read aloud."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.domain.briefing import FrontMatter, Judgment
from briefer.domain.passage import ChangeKind, Passage
from briefer.domain.prose import Citation, Prose, RunIn, Words
from briefer.domain.section import Comment, Section
from briefer.ui.board.prose_runs import prose_texts
from briefer.ui.board.rows import Fold, Kind, Row
from briefer.ui.dates import day
from briefer.ui.language import counted
from briefer.ui.typeset import one_line

if TYPE_CHECKING:
    from briefer.ui.board.look import Look

translate = QCoreApplication.translate

MARKED = {Kind.PASSAGE, Kind.COMMENT, Kind.SECTION, Kind.JUDGMENT}
"""Rows that can carry a portion mark."""

PLUS, FOLDED, UNFOLDED = "+", "\u203a", "\u2304"
"""Signs that the window's own font holds: a bare system has no other to take them from."""


def memo(front: FrontMatter) -> str:
    """Return the line under the title: for whom, of what day, which draft; may be empty."""
    parts = []
    if front.prepared_for:
        name = re.sub(r"^The\b", "the", front.prepared_for)
        parts.append(translate("Board", "For {name}").format(name=name))
    if front.date:
        parts.append(day(front.date))
    if front.draft:
        parts.append(translate("Board", "draft {number}").format(number=front.draft))
    return " · ".join(parts)


def passages(count: int) -> str:
    """Return how many passages there are."""
    if count == 0:
        return translate("Board", "no passages yet")
    one, many = translate("Board", "1 passage"), translate("Board", "{count} passages")
    return counted(count, one, many)


def judgments(fold: Fold) -> str:
    """Return the folded line of key judgments."""
    one, many = translate("Board", "1 key judgment"), translate("Board", "{count} key judgments")
    text = counted(fold.count, one, many)
    return f"{text} {UNFOLDED if fold.open else FOLDED}"


def assessment(judgment: Judgment) -> str:
    """Return a judgment's likelihood and confidence in a line; empty where neither is given."""
    parts = []
    if judgment.likelihood:
        parts.append(level(judgment.likelihood))
    if judgment.confidence:
        parts.append(
            translate("Board", "{level} confidence").format(level=level(judgment.confidence))
        )
    return " · ".join(parts)


def rests(judgment: Judgment, look: Look) -> str:
    """Return how much a judgment rests on; empty where there is nothing, nor anything to do."""
    count = look.resting(judgment)
    if count:
        one = translate("Board", "Rests on 1 passage")
        return counted(count, one, translate("Board", "Rests on {count} passages"))
    if any(True for _ in judgment.text.articles()):
        return translate("Board", "Rests on what it cites")
    return translate("Board", "Rests on nothing yet") if look.writable else ""


def level(value: str) -> str:
    """Return a level of likelihood or confidence as the window says it; one's own stays."""
    return translate("Levels", value) if value else ""


def source_line(passage: Passage, look: Look) -> str:
    """Return whom a card quotes: speaker, short citation, and whom the article cites."""
    parts = [passage.speaker] if passage.speaker else []
    parts.append(look.short(passage.article) or translate("Board", "article not found"))
    if passage.citing:
        parts.append(translate("Board", "citing {name}").format(name=passage.citing))
    return ", ".join(parts)


def card_line(passage: Passage, look: Look) -> str:
    """Return whom a card quotes and where that stands in its source."""
    place = look.place(passage)
    return f"{source_line(passage, look)}, {place}" if place else source_line(passage, look)


def not_checked() -> str:
    """Return what a card says of words that were typed by hand."""
    return translate("Board", "not checked")


def undated_times(passage: Passage, look: Look) -> str:
    """Return what a card asks of a time such as "last March" in its quotation; or empty."""
    source = look.source(passage.article)
    if source is None or passage.typed or not look.writable:
        return ""
    from briefer.evidence.relative import undated  # noqa: PLC0415 - loads with the first card

    found = undated(passage, source.reference)
    if not found:
        return ""
    first = found[0]
    time = " ".join(passage.exact[first.start : first.end].split())
    if len(found) > 1:
        text = translate("Board", "“{time}” and {count} more: when was that?")
        return text.format(time=time, count=len(found) - 1)
    if first.offer:
        return translate("Board", "“{time}”: put in [{offer}]?").format(
            time=time, offer=first.offer
        )
    return translate("Board", "“{time}”: when was that?").format(time=time)


def elsewhere(passage: Passage, look: Look, *, whole: bool) -> str:
    """Return a card's line on who else says the same; a question on a chosen card without any."""
    if passage.also:
        one = translate("Board", "Also said in 1 other place")
        return counted(
            len(passage.also), one, translate("Board", "Also said in {count} other places")
        )
    if whole and look.writable:
        return translate("Board", "Where else is this said?")
    return ""


def kept_aside() -> str:
    """Return what a section says that never prints."""
    return translate("Board", "kept aside, not printed")


def cards(count: int) -> str:
    """Return a number of passages and comments, as they stand in a menu or an edit's name."""
    one, many = translate("Board", "1 card"), translate("Board", "{count} cards")
    return counted(count, one, many)


def quotation(passage: Passage, look: Look) -> str:
    """Return a passage as it prints, with whom it quotes in brackets."""
    return f"{look.quoted(passage)} ({source_line(passage, look)})"


def plain(text: Prose, look: Look) -> str:
    """Return prose as words alone, citations in brackets."""
    lines = []
    for paragraph in text.paragraphs:
        line = ""
        for span in paragraph.spans:
            if isinstance(span, Words):
                line += span.text
            elif isinstance(span, RunIn):
                line += quotation(span.passage, look)
            else:
                line += f" [{look.short(span.article)}]"
        lines.append(line)
    return "\n".join(lines)


def searched(row: Row, look: Look) -> tuple[str, ...]:
    """Return the texts of a row that can be found, as its face shows them and in that order."""
    value = row.value
    if isinstance(value, Passage):
        mark = look.mark(value.marking)
        quoted = f"{mark} {look.quoted(value)}" if mark else look.quoted(value)
        return quoted, one_line(card_line(value, look))
    if isinstance(value, Comment | Judgment):
        return prose_texts(value.text, look, value.marking)
    if isinstance(value, Section):
        return (one_line(f"{look.mark(value.marking)} {value.heading}"),)
    if isinstance(value, Prose):
        return prose_texts(value, look)
    if isinstance(value, FrontMatter) and row.kind is Kind.TITLE:
        return (f"{look.mark(value.title_marking)} {one_line(value.title)}".lstrip(),)
    return ()


def spoken(row: Row, look: Look) -> str:
    """Return a row's words for a screen reader, its portion mark first."""
    value = row.value
    mark = look.mark(getattr(value, "marking", "")) if row.kind in MARKED else ""
    return f"{mark} {_spoken(row, look)}".lstrip()


def _spoken(row: Row, look: Look) -> str:
    value = row.value
    if isinstance(value, Passage):
        return _spoken_passage(value, look)
    if isinstance(value, Comment):
        return translate("Board", "Comment: {text}").format(text=plain(value.text, look))
    if isinstance(value, Section):
        return translate("Board", "Section {heading}, {passages}").format(
            heading=value.heading,
            passages=kept_aside() if value.held else passages(count_passages(value)),
        )
    if isinstance(value, Judgment):
        words = (plain(value.text, look), assessment(value), rests(value, look))
        return translate("Board", "Key judgment: {text}").format(
            text=". ".join(filter(None, words))
        )
    return _spoken_front(row, look)


def count_passages(section: Section) -> int:
    """Return how many passages a section holds, those inside comments included."""
    return sum(1 for _ in section.passages())


def _spoken_passage(passage: Passage, look: Look) -> str:
    text = translate("Board", "Quotation: {quotation}, {source}").format(
        quotation=look.quoted(passage), source=card_line(passage, look)
    )
    note = look.notes.get(passage.id) or (not_checked() if passage.typed else "")
    also = elsewhere(passage, look, whole=False)
    return ". ".join(filter(None, (text, note, undated_times(passage, look), also)))


def _spoken_front(row: Row, look: Look) -> str:
    value = row.value
    if isinstance(value, Fold):
        state = translate("Board", "unfolded") if value.open else translate("Board", "folded")
        return f"{judgments(value)[:-2]}, {state}"
    if isinstance(value, Prose):
        words = plain(value, look) or translate("Board", "empty")
        return translate("Board", "Bottom line: {text}").format(text=words)
    if isinstance(value, FrontMatter):
        if row.kind is Kind.TITLE:
            title = value.title or translate("Board", "none yet")
            title = f"{look.mark(value.title_marking)} {title}".lstrip()
            return translate("Board", "Title: {title}").format(title=title)
        return memo(value) or memo_hint()
    if isinstance(value, tuple):
        return f"{marking(value[0], look.above())}, {look.template()}"
    return hint() if row.kind is Kind.HINT else new_section()


def tip(row: Row) -> str:
    """Return what a click on a row does, and what its signs mean; may be empty."""
    tips = {
        Kind.TOP: translate("Board", "Change the marking and the template"),
        Kind.TITLE: translate("Board", "Click to type the title"),
        Kind.MEMO: translate("Board", "Change recipient, date and draft"),
        Kind.BOTTOM: translate("Board", "Click to write the bottom line"),
        Kind.JUDGMENTS: translate("Board", "Show or hide the key judgments"),
        Kind.JUDGMENT: translate("Board", "Double-click to edit"),
        Kind.SECTION: translate("Board", "Double-click or F2 to rename, right-click for more"),
    }
    if isinstance(row.value, Passage):
        return _passage_tip(row.value)
    if isinstance(row.value, Comment):
        return _comment_tip(row.value)
    return tips.get(row.kind, "")


def tip_of_place(place: str) -> str:
    """Return what a click on a place in a row does; empty where its row says enough.

    Args:
        place: the name of the place, or what it begins with before a colon.
    """
    return {
        "rests": translate("Board", "Choose the passages behind it"),
        "check": translate("Board", "See what the check found"),
        "times": translate("Board", "Say when it was"),
        "elsewhere": translate("Board", "See where else it is said"),
        "comment": translate("Board", "Write a comment here (Ctrl+M)"),
        "add": translate("Board", "Write a key judgment"),
    }.get(place, "")


def _comment_tip(comment: Comment) -> str:
    lines = [translate("Board", "Double-click to edit")]
    spans = (span for paragraph in comment.text.paragraphs for span in paragraph.spans)
    if any(isinstance(span, Citation) for span in spans):
        lines.append(translate("Board", "In brackets: the source cited here"))
    return "\n".join(lines)


def _passage_tip(passage: Passage) -> str:
    lines = [translate("Board", "Click to see its place in the article")]
    kinds = {change.kind for change in passage.changes}
    if ChangeKind.OMISSION in kinds:
        lines.append(translate("Board", "… stands for words of the source that are left out."))
    if ChangeKind.INSERTION in kinds:
        lines.append(translate("Board", "Words in brackets are put in: they are not the source's."))
    if ChangeKind.SIC in kinds:
        lines.append(translate("Board", "[sic] says that the fault before it is the source's."))
    return "\n".join(lines)


def memo_hint() -> str:
    """Return what stands where the memo's data will."""
    return translate("Board", "Add recipient, date and draft")


def marking_hint() -> str:
    """Return what stands where a marking will."""
    return translate("Board", "No marking")


def marking(own: str, above: str) -> str:
    """Return a briefing's marking, and the mark of a portion above it where there is one."""
    words = own or marking_hint()
    if not above:
        return words
    return translate("Board", "{marking}, holds {mark}").format(marking=words, mark=above)


def title_hint() -> str:
    """Return what stands where a title will."""
    return translate("Board", "Untitled briefing")


def bottom_hint(label: str) -> str:
    """Return what stands where the bottom line will, by what the template calls it."""
    if label:
        return translate("Board", "Add the {label}").format(label=label.lower())
    return translate("Board", "Add a bottom line")


def judgment_hint() -> str:
    """Return the words that add a key judgment."""
    words = translate("Board", "key judgment")
    return f"{PLUS} {words}"


def add_comment() -> str:
    """Return the words that add a comment."""
    words = translate("Board", "comment")
    return f"{PLUS} {words}"


def new_section() -> str:
    """Return the words that add a section."""
    words = translate("Board", "section")
    return f"{PLUS} {words}"


def read_only() -> str:
    """Return why nothing can be written."""
    return translate(
        "Board",
        "This briefing was made by a newer Briefer and can only be read. Save it under another name"
        " to work on a copy.",
    )


def unsourced() -> str:
    """Return what is said where words copied in a reader cannot be filed."""
    return translate(
        "Board",
        "The article of these words is not in the library. They were pasted as your own, without a"
        " source. Undo, add the article and paste again to quote it.",
    )


def unquoted() -> str:
    """Return what is said where words that were copied have lost their quotations."""
    return translate(
        "Board",
        "Articles that these words quote or cite are not in the library. They were pasted as plain"
        " words. Undo, add the articles and paste again to keep the quotations.",
    )


def hint() -> str:
    """Return what an empty briefing teaches."""
    return translate("Board", "Select text in the article, then click a theme or press its number.")
