"""What the pages of a briefing read, line by line, and which part of the briefing each line is.

The lines come from the Document, as that is what was written; what they are comes from walking the
briefing beside it. A line that fits no part of the briefing (a source list, a label) is its own.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final

from briefer.citing.printable import clean
from briefer.document.block import (
    Callout,
    Contents,
    Form,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    Paragraph,
    Quotation,
    Title,
)
from briefer.document.digests import own_digest
from briefer.document.inline import LineBreak, Link, NoteReference, Quoted, Text, Tone
from briefer.document.walk import lines as lines_of
from briefer.document.walk import plain
from briefer.domain.passage import Passage
from briefer.domain.prose import Paragraph as Written
from briefer.domain.prose import RunIn, Words
from briefer.evidence.readback.words import folded, tokens
from briefer.sources.readback import NOTE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefer.document.block import Block
    from briefer.document.document import Document
    from briefer.document.inline import Inline
    from briefer.domain.briefing import Briefing
    from briefer.domain.prose import Prose
    from briefer.evidence.readback.words import Token


_UNSAFE: Final = re.compile(r"[^A-Za-z0-9_]")


class Part(StrEnum):
    """Which part of a briefing a line is."""

    TITLE = "title"
    FRONT = "front"
    BOTTOM_LINE = "bottom line"
    JUDGMENT = "judgment"
    HEADING = "heading"
    COMMENT = "comment"
    QUOTATION = "quotation"
    ATTRIBUTION = "attribution"
    OTHER = "other"
    """What Briefer writes itself: labels, the list of sources, tables."""


STYLES: Final = {
    Part.TITLE: "title",
    Part.FRONT: "memo",
    Part.BOTTOM_LINE: "bottom line",
    Part.JUDGMENT: "key judgment",
    Part.HEADING: "heading 1",
    Part.QUOTATION: "quote",
    Part.ATTRIBUTION: "attribution",
}
"""What the name of each part's style begins with."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation in a line: the passage's id, and its words' place with their marks.

    ``kept`` are the spans of it that are the source's own words, outer quotation marks included.
    """

    passage: str
    start: int
    end: int
    kept: tuple[tuple[int, int], ...] = ()


@dataclass
class Line:
    """One line of the pages.

    Attributes:
        number: its place among the lines.
        part: what it is.
        owner: the id of the section, comment, judgment or passage; of a line of the front matter
            the name of its field, or its label; else empty.
        text: what it reads; ``NOTE`` stands for the number of a note.
        quotes: the quotations in it.
        notes: the numbers of its notes.
        anchor: the name of the bookmark over it, or empty.
        begin: where the analyst's own words begin, after a portion mark or a label.
        paragraphs: what it was made from, where the analyst wrote it as prose.
        digest: that of its text without markings: see ``briefer.document.digests``.
    """

    number: int
    part: Part
    owner: str
    text: str
    quotes: tuple[Quote, ...] = ()
    notes: tuple[int, ...] = ()
    anchor: str = ""
    begin: int = 0
    paragraphs: tuple[Written, ...] = field(default=())
    digest: str = ""

    @cached_property
    def key(self) -> str:
        """Its text with white space folded."""
        return folded(self.text)

    @cached_property
    def tokens(self) -> list[Token]:
        """Its words."""
        return tokens(self.text)

    @cached_property
    def words(self) -> list[str]:
        """Its words alone."""
        return [token.text for token in self.tokens]


def expected(
    briefing: Briefing, document: Document, front: Mapping[str, str]
) -> tuple[list[Line], dict[str, str]]:
    """Return the lines of a briefing's pages in order, and the bookmark of each passage by id.

    Args:
        briefing: the briefing.
        document: what it prints as.
        front: the fields of the front matter by the labels that their lines have on the page.
    """
    walk = _Walk(briefing.printed(), front)
    for block in document.blocks:
        walk.block(block)
    anchors = {clean(origin.passage): origin.anchor for origin in document.provenance}
    return walk.lines, anchors


class _Walk:
    """Goes through the blocks and the parts of the briefing that print, side by side."""

    def __init__(self, briefing: Briefing, front: Mapping[str, str]) -> None:
        self.lines: list[Line] = []
        self._front = front
        self._bottom = deque(_printing(briefing.bottom_line))
        self._judgments = deque(each for each in briefing.judgments if each.text.plain().strip())
        self._sections = [section.id for section in briefing.sections]
        self._written = deque(
            (item.id, paragraph)
            for section in briefing.sections
            for item in section.items
            if not isinstance(item, Passage)
            for paragraph in _printing(item.text)
        )

    def block(self, block: Block) -> None:  # noqa: C901, PLR0912 - one case a kind
        match block:
            case Title():
                self._plain(block.label)
                self._line(Part.TITLE, "title", block.inlines)
            case Memo():
                for each in block.lines:
                    self._memo(each.label, each.inlines)
            case Callout():
                self._plain(block.label)
                for inlines in _items(block.blocks):
                    self._prose(Part.BOTTOM_LINE, "", inlines, self._bottom)
            case Judgments():
                self._plain(block.label)
                for inlines in block.items:
                    judgment = self._judgments.popleft()
                    line = self._line(Part.JUDGMENT, judgment.id, inlines)
                    line.paragraphs = judgment.text.paragraphs
            case Heading():
                self._heading(block)
            case Paragraph() | ListBlock():
                for inlines in _items((block,)):
                    self._comment(inlines)
            case Quotation():
                self._quotation(block)
            case Contents():
                pass
            case Form():
                self._plain(block.label)
                for labels in block.lines:
                    self._plain(" ".join(labels))
            case _:
                for inlines in lines_of(block):
                    self._line(Part.OTHER, "", inlines)

    def _plain(self, words: str) -> None:
        if words:
            self._line(Part.OTHER, "", (Text(words),))

    def _memo(self, label: str, inlines: Sequence[Inline]) -> None:
        owner = self._front.get(label, label)
        line = self._line(Part.FRONT, owner, (Text(f"{label}\t"), *inlines))
        line.begin = len(label) + 1 + _marked(inlines)

    def _heading(self, heading: Heading) -> None:
        for place, name in enumerate(self._sections):
            if _names(heading.anchor, name):
                del self._sections[: place + 1]
                self._line(Part.HEADING, name, heading.inlines, heading.anchor)
                return
        self._line(Part.OTHER, "", heading.inlines, heading.anchor)

    def _comment(self, inlines: Sequence[Inline]) -> None:
        if self._written and _wrote(self._written[0][1], inlines):
            owner, paragraph = self._written.popleft()
            self._line(Part.COMMENT, owner, inlines).paragraphs = (paragraph,)
        else:
            self._line(Part.OTHER, "", inlines)

    def _prose(
        self, part: Part, owner: str, inlines: Sequence[Inline], left: deque[Written]
    ) -> None:
        line = self._line(part, owner, inlines)
        if left and _wrote(left[0], inlines):
            line.paragraphs = (left.popleft(),)

    def _quotation(self, block: Quotation) -> None:
        quoted = next(each for each in block.inlines if isinstance(each, Quoted))
        self._line(Part.QUOTATION, quoted.passage, block.inlines, quoted.anchor)
        if block.attribution:
            self._line(Part.ATTRIBUTION, quoted.passage, block.attribution)

    def _line(self, part: Part, owner: str, inlines: Sequence[Inline], anchor: str = "") -> Line:
        text, quotes, notes = _read(inlines)
        line = Line(len(self.lines), part, owner, text, quotes, notes, anchor, _marked(inlines))
        line.digest = own_digest(inlines)
        self.lines.append(line)
        return line


def _names(anchor: str, section: str) -> bool:
    """Whether an anchor is that of a section; one met twice, or cut, has a number at its end."""
    base = _UNSAFE.sub("_", f"s_{section}").lower()
    head, _, number = anchor.lower().rpartition("_")
    return anchor.lower() == base or (number.isdigit() and base.startswith(head) and head != "s")


def _items(blocks: Iterable[Block]) -> Iterator[tuple[Inline, ...]]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.inlines
        elif isinstance(block, ListBlock):
            yield from block.items


def _printing(prose: Prose) -> Iterator[Written]:
    """Yield the paragraphs that print: those with words, a quotation or a note."""
    for paragraph in prose.paragraphs:
        if any(
            clean(span.text).strip() if isinstance(span, Words) else True
            for span in paragraph.spans
        ):
            yield paragraph


def _wrote(paragraph: Written, inlines: Sequence[Inline]) -> bool:
    """Whether a line is what a paragraph prints as: the same words, white space aside."""
    own = "".join(span.text for span in paragraph.spans if isinstance(span, Words))
    quoted = [span.passage.id for span in paragraph.spans if isinstance(span, RunIn)]
    shown = [each.passage for each in inlines if isinstance(each, Quoted)]
    words = plain(
        each
        for each in inlines
        if not isinstance(each, Quoted) and not (isinstance(each, Text) and _is_mark(each))
    )
    return list(map(clean, quoted)) == shown and _close(clean(own)) == _close(words)


def _close(text: str) -> str:
    return "".join(text.split())


def _is_mark(text: Text) -> bool:
    return text.tone is Tone.MARKING


def _marked(inlines: Sequence[Inline]) -> int:
    """Return how long the portion mark before a line is."""
    size = 0
    for inline in inlines:
        if not (isinstance(inline, Text) and _is_mark(inline)):
            break
        size += len(inline.text)
    return size


def _read(inlines: Iterable[Inline]) -> tuple[str, tuple[Quote, ...], tuple[int, ...]]:
    parts: list[str] = []
    quotes: list[Quote] = []
    notes: list[int] = []
    at = 0
    for inline in inlines:
        match inline:
            case Text():
                words = inline.text
            case Link():
                words = "".join(run.text for run in inline.inlines)
            case Quoted():
                words = "".join(run.text for run in inline.inlines)
                kept = tuple(_kept(inline.inlines, at))
                quotes.append(Quote(inline.passage, at, at + len(words), kept))
            case NoteReference():
                words = NOTE
                notes.append(inline.number)
            case LineBreak():
                words = "\n"
        parts.append(words)
        at += len(words)
    return "".join(parts), tuple(quotes), tuple(notes)


def _kept(runs: Iterable[Text], at: int) -> Iterator[tuple[int, int]]:
    for run in runs:
        end = at + len(run.text)
        if run.tone is not Tone.CHANGE:
            yield at, end
        at = end
