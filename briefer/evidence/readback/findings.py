"""What became of a briefing in an edited Word file, as values.

A finding changes nothing. What can be taken over into the briefing is told by what it holds; the
edit for that is made of the briefing as it then is, by ``briefer.evidence.readback.taking``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from briefer.domain.passage import Passage
from briefer.domain.prose import Paragraph
from briefer.errors import Said
from briefer.evidence.readback.expected import Part
from briefer.evidence.readback.whose import Whose
from briefer.sources.readback import Mark, Remark

if TYPE_CHECKING:
    from briefer.evidence.readback.words import Kind


class State(StrEnum):
    """What became of a quotation, or of the analyst's own words; several may hold at once."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    MARKED = "marked"
    """Changed, and each change shows: an ellipsis, brackets, [sic]."""
    SHORTENED = "shortened"
    """Words were left out, and nothing shows it."""
    SPLIT = "split"
    """Its words are in several paragraphs now."""
    MOVED = "moved"
    NOTE_LOST = "note lost"
    NOTE_ALTERED = "note altered"
    NOTE_ADDED = "note added"
    DELETED = "deleted"
    ADDED = "added"
    OLDER = "older"
    """As it was cut when the file was written, and cut differently since."""
    LATER = "later"
    """Filed after the file was written, so that it is not in it."""


class Piece(NamedTuple):
    """Some words, what became of them, and under which tracked changes."""

    kind: Kind
    text: str
    marks: tuple[Mark, ...] = ()


class FoundBy(StrEnum):
    """How a quotation was found again."""

    CONTROL = "content control"
    BOOKMARK = "bookmark"
    TEXT = "text"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in the briefing.

    Attributes:
        part: what stands before it.
        owner: the id of that: see ``expected.Line``.
        paragraphs: the paragraph that stands before it, where that is prose.
    """

    part: Part
    owner: str
    paragraphs: tuple[Paragraph, ...] = ()


class Added(NamedTuple):
    """Something that a colleague put in: the id that it gets here, and what it is, where prose."""

    id: str
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class QuotationFinding:
    """What became of a quotation.

    Attributes:
        passage: its id.
        states: what became of it; ``UNCHANGED`` stands alone.
        messages: that, as sentences for people.
        pieces: its words, with what went and came; empty where the words are unchanged.
        after: what it reads now; empty where it is gone.
        found: how it was found.
        marks: the tracked changes that touched it; without any, nobody says who did it.
        taken: the passage with the changes marked; None where that cannot be.
        place: after what it stands now, where it was moved.
        note: what its note reads now, where that was altered.
        was: the passage as the file was compared with it.
        offered: whether it can be taken over.
    """

    passage: str
    states: tuple[State, ...]
    messages: tuple[Said, ...]
    pieces: tuple[Piece, ...] = ()
    after: str = ""
    found: FoundBy = FoundBy.TEXT
    marks: tuple[Mark, ...] = ()
    taken: Passage | None = None
    place: Place | None = None
    note: str = ""
    was: Passage | None = None
    offered: bool = False

    @property
    def unchanged(self) -> bool:
        """Whether nobody touched it."""
        return self.states[0] in {State.UNCHANGED, State.OLDER, State.LATER}


@dataclass(frozen=True, slots=True)
class TextFinding:
    """What became of the analyst's own words, of what Briefer writes itself, or what was added.

    Attributes:
        part: what it is.
        owner: the id of the section, comment or judgment; the field or label of the front matter.
        states: what became of it.
        message: that, as a sentence for people.
        pieces: the words, with what went and came.
        after: what it reads now.
        marks: the tracked changes that touched it.
        before: what it was made from, where it is prose.
        written: the paragraphs it would become; empty where it was deleted or is no prose.
        place: after what it stands, where it was added or moved.
        offered: whether it can be taken over.
        paragraph: the number of the file's paragraph, where it was added.
        made: the id that it gets here, where it was added.
        follows: what else was added between ``place`` and this, in order.
        was: the heading, or the value in the front matter, as the file was compared with it; None
            where it is prose.
    """

    part: Part
    owner: str
    states: tuple[State, ...]
    message: Said
    pieces: tuple[Piece, ...] = ()
    after: str = ""
    marks: tuple[Mark, ...] = ()
    before: tuple[Paragraph, ...] = ()
    written: tuple[Paragraph, ...] = ()
    place: Place | None = None
    offered: bool = False
    paragraph: int = -1
    made: str = ""
    follows: tuple[Added, ...] = ()
    was: str | None = None


@dataclass(frozen=True, slots=True)
class NewQuotation:
    """A quotation that the briefing does not have.

    Attributes:
        words: what stands between its marks.
        message: whether it was found, as a sentence for people.
        source: the title of the article that has its words, or the nearest; empty where none has.
        passage: the passage that it would become; None where no article has its words, or near
            ones.
        place: after what it stands; None before everything.
        marks: the tracked changes under which it came.
        note: what its note reads, where it has one.
        paragraph: the number of the file's paragraph that it stands in.
        made: the id that it gets here.
        follows: what else was added between ``place`` and this, in order.
        offered: whether it can be taken over.
        pieces: what differs from the source's words, where no article has its own.
    """

    words: str
    message: Said
    source: str = ""
    passage: Passage | None = None
    place: Place | None = None
    marks: tuple[Mark, ...] = ()
    note: str = ""
    paragraph: int = -1
    made: str = ""
    follows: tuple[Added, ...] = ()
    offered: bool = False
    pieces: tuple[Piece, ...] = ()

    @property
    def verbatim(self) -> bool:
        """Whether an article has its very words."""
        return self.passage is not None and not self.pieces


@dataclass(frozen=True, slots=True)
class RemarkFinding:
    """A colleague's review comment, at its passage.

    Attributes:
        remark: what it says, by whom and when.
        words: the words that it is about.
        passage: the id of the quotation that it is about; empty where it is about none.
        part: what else it is about; None where that is not of the briefing.
        owner: the id of that.
        around: what the paragraph reads that it stands in, as it may be about no words.
    """

    remark: Remark
    words: str
    passage: str = ""
    part: Part | None = None
    owner: str = ""
    around: str = ""


Finding: TypeAlias = QuotationFinding | TextFinding | NewQuotation


@dataclass(frozen=True, slots=True)
class Report:
    """What a comparison found.

    Attributes:
        quotations: one for each quotation of the briefing, in the order of the page.
        texts: what became of other words; only what changed.
        arrivals: quotations that the briefing does not have.
        remarks: the review comments.
        notices: what holds for the whole file, as sentences for people.
        ours: whether it was compared with the briefing; else it was only looked through.
        older: whether the briefing was changed since the file was written.
        whose: what it was written from, as it says itself.
    """

    quotations: tuple[QuotationFinding, ...] = ()
    texts: tuple[TextFinding, ...] = ()
    arrivals: tuple[NewQuotation, ...] = ()
    remarks: tuple[RemarkFinding, ...] = ()
    notices: tuple[Said, ...] = ()
    ours: bool = True
    older: bool = False
    whose: Whose = Whose.THIS

    @property
    def clean(self) -> bool:
        """Whether everything reads as this briefing wrote it.

        Of a file that was written from something else nobody can say that.
        """
        return self.untouched and self.whose in {Whose.THIS, Whose.UNSAID}

    @property
    def untouched(self) -> bool:
        """Whether everything reads as it was written, and nobody said anything about it."""
        unchanged = self.ours and all(each.unchanged for each in self.quotations)
        return unchanged and not (self.texts or self.arrivals or self.remarks)
