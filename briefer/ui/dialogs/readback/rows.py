"""What was found, as rows for people: one kind below another, each row with what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from briefer.evidence.readback.expected import Part
from briefer.evidence.readback.findings import (
    Finding,
    Piece,
    QuotationFinding,
    RemarkFinding,
    State,
)
from briefer.evidence.readback.words import within_marks
from briefer.ui.language import joined, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefer.evidence.readback.findings import NewQuotation, Place, Report, TextFinding
    from briefer.sources.readback import Mark

translate = QCoreApplication.translate
_FIRST: Final = 70
"""Characters of some words that a row shows."""
_BESIDE: Final = 45
"""The same, where their source stands beside them."""


class Group(Enum):
    """The kinds of rows, in the order in which they are shown."""

    QUOTATIONS = auto()
    OWN = auto()
    NEW = auto()
    COMMENTS = auto()
    OTHER = auto()


@dataclass
class Row:
    """One thing that was found.

    Attributes:
        group: its kind.
        line: what the list shows of it.
        says: sentences on what became of it.
        pieces: its words with what changed; empty where ``words`` has them.
        words: its words, where nothing shows what changed.
        places: the parts of the briefing that it is about or stands behind, as the board names
            them or by the id of a passage; the first that is there is the one to show.
        finding: what can be taken over; None where nothing can.
        keeps: whether the briefing has this too, so that its own can be kept.
        settled: what was done with it, or empty.
    """

    group: Group
    line: str
    says: str
    pieces: Sequence[Piece] = ()
    words: str = ""
    places: tuple[str, ...] = ()
    finding: Finding | None = None
    keeps: bool = False
    settled: str = ""


def rows(report: Report, words: Mapping[str, str], taken: Mapping[str, str]) -> list[Row]:
    """Return the rows of a report.

    Args:
        report: what was found.
        words: those of each passage, by its id.
        taken: how a changed quotation would read once taken over, by the same.
    """
    found = [
        *(_quotation(each, words, taken) for each in report.quotations if not each.unchanged),
        *(_text(each) for each in report.texts),
        *(_new(each) for each in report.arrivals),
        *(_comment(each) for each in report.remarks),
    ]
    return sorted(found, key=lambda row: row.group.value)


def titles() -> dict[Group, str]:
    """Return what the kinds of rows are called."""
    return {
        Group.QUOTATIONS: translate("Readback", "Quotations"),
        Group.OWN: translate("Readback", "Your own text"),
        Group.NEW: translate("Readback", "New quotations"),
        Group.COMMENTS: translate("Readback", "Comments of colleagues"),
        Group.OTHER: translate("Readback", "Written by Briefer"),
    }


def _quotation(
    finding: QuotationFinding, words: Mapping[str, str], taken: Mapping[str, str]
) -> Row:
    text = words.get(finding.passage, "")
    says = [*map(say, finding.messages)]
    if finding.note:
        note = translate("Readback", "It reads now: {note}")
        says.append(note.format(note=finding.note))
    states = joined([_states().get(state, "") for state in finding.states])
    told = _with_hands(says, finding.marks)
    if finding.passage in taken:
        over = translate("Readback", "Taken over, it reads: {words}")
        told = f"{told}\n{over.format(words=taken[finding.passage])}"
    elif finding.pieces and not finding.offered:
        told = f"{told} {_cannot()}"
    return Row(
        Group.QUOTATIONS,
        f"{states}: “{_short(text)}”",
        told,
        finding.pieces,
        text,
        (finding.passage,),
        finding if finding.offered else None,
        keeps=True,
    )


def _cannot() -> str:
    return translate(
        "Readback",
        "What was changed cannot be marked as a change of the source's words, so it cannot be taken"
        " over.",
    )


def _text(finding: TextFinding) -> Row:
    other = finding.part in {Part.OTHER, Part.ATTRIBUTION}
    words = finding.after or "".join(piece.text for piece in finding.pieces).strip()
    return Row(
        Group.OTHER if other else Group.OWN,
        f"{_parts()[finding.part]}: “{_short(words)}”",
        _with_hands([say(finding.message)], finding.marks),
        finding.pieces,
        words,
        (finding.made, _place(finding.part, finding.owner), _behind(finding.place)),
        finding if finding.offered else None,
        keeps=not other and State.ADDED not in finding.states,
    )


def _new(finding: NewQuotation) -> Row:
    says = [say(finding.message)]
    if finding.note:
        says.append(translate("Readback", "Its note: {note}").format(note=finding.note))
    return Row(
        Group.NEW,
        f"“{_short(finding.words, _BESIDE)}” · {_origin(finding)}",
        _with_hands(says, finding.marks),
        finding.pieces,
        finding.words,
        (finding.made, _behind(finding.place)),
        finding if finding.offered else None,
    )


def _origin(finding: NewQuotation) -> str:
    """Say which article here has a new quotation."""
    if finding.passage is None:
        return translate("Readback", "no source found here")
    words = translate("Readback", "nearest words: {title}")
    if finding.verbatim:
        words = translate("Readback", "with its source: {title}")
    return words.format(title=finding.source)


def _behind(place: Place | None) -> str:
    return _place(place.part, place.owner) if place is not None else ""


def _place(part: Part, owner: str) -> str:
    """Return what the board calls a part of the briefing; empty for what is not of it."""
    match part:
        case Part.TITLE:
            return "title"
        case Part.FRONT:
            return {"title": "title", "marking": "top"}.get(owner, "memo")
        case Part.BOTTOM_LINE:
            return "bottom"
        case Part.OTHER:
            return ""
        case _:
            return owner


def _comment(finding: RemarkFinding) -> Row:
    remark = finding.remark
    who = remark.author or translate("Readback", "Somebody")
    about = translate("Readback", "{who}, {when}, about “{words}”")
    words = within_marks(finding.words)
    if not finding.words:
        about = translate("Readback", "{who}, {when}")
        if finding.around:
            about = translate("Readback", "{who}, {when}, in the paragraph “{words}”")
            words = _short(finding.around)
    says = about.format(who=who, when=when(remark.date), words=words)
    line = f"{who}: “{_short(remark.text)}”"
    part = _place(finding.part, finding.owner) if finding.part is not None else ""
    return Row(Group.COMMENTS, line, says, (), remark.text, (finding.passage, part))


def when(date: str) -> str:
    """Return a date of a file's in the window's language, as far as it is one."""
    moment = QDateTime.fromString(date.removesuffix("Z"), Qt.DateFormat.ISODate)
    if not moment.isValid():
        return date
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def _with_hands(says: Sequence[str], marks: Sequence[Mark]) -> str:
    return " ".join([*says, *_hands(marks)])


def _hands(marks: Sequence[Mark]) -> Iterator[str]:
    """Yield who did it, each hand once, however many ways it did it in."""
    hands = dict.fromkeys((mark.author, mark.date) for mark in marks)
    named = [
        f"{author or translate('Readback', 'Somebody')} ({when(date)})" if date else author
        for author, date in hands
        if author or date
    ]
    if named:
        yield translate("Readback", "Tracked: {who}.").format(who=joined(named))


def _short(text: str, most: int = _FIRST) -> str:
    """Return the first of some words, to stand between quotation marks."""
    text = within_marks(text)
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} …"


def _states() -> dict[State, str]:
    return {
        State.CHANGED: translate("Readback", "Changed"),
        State.MARKED: translate("Readback", "Changed, and marked"),
        State.SHORTENED: translate("Readback", "Shortened"),
        State.SPLIT: translate("Readback", "Split"),
        State.MOVED: translate("Readback", "Moved"),
        State.NOTE_LOST: translate("Readback", "Note lost"),
        State.NOTE_ALTERED: translate("Readback", "Note changed"),
        State.NOTE_ADDED: translate("Readback", "Note added"),
        State.DELETED: translate("Readback", "Deleted"),
    }


def _parts() -> dict[Part, str]:
    return {
        Part.TITLE: translate("Readback", "Title"),
        Part.FRONT: translate("Readback", "Front matter"),
        Part.BOTTOM_LINE: translate("Readback", "Bottom line"),
        Part.JUDGMENT: translate("Readback", "Key judgment"),
        Part.HEADING: translate("Readback", "Heading"),
        Part.COMMENT: translate("Readback", "Comment"),
        Part.QUOTATION: translate("Readback", "Beside a quotation"),
        Part.ATTRIBUTION: translate("Readback", "Under a quotation"),
        Part.OTHER: translate("Readback", "Label or list"),
    }
