"""Where a place in an article stands in the reader, and the other way round.

An article counts Unicode code points. Qt counts UTF-16 units, in which a character beyond U+FFFF
takes two, and the reader shows only some of the text: blocks can be folded away behind a line of
the reader's own words. Nothing else maps between the two. No Qt here, and no widget.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Span = tuple[int, int]
"""The first position of a stretch and one past its last."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the reader.

    Attributes:
        start: the first code point of the article that it shows or stands for.
        end: one past the last; a label that hides nothing at present has ``end == start``.
        label: the reader's own words in place of the text; None where the text itself is shown.
    """

    start: int
    end: int
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Selected:
    """What a selection in the reader means in the article.

    Attributes:
        start: the first code point.
        end: one past the last; at least one code point that is not white space lies between.
        omitted: the parts within that are folded away, in order; they do not touch the ends.
    """

    start: int
    end: int
    omitted: tuple[Span, ...] = ()


_LINE_BREAKS = dict.fromkeys(map(ord, "\n\v\f\x85\u2028\u2029"), "\u2028")
_OTHERS = dict.fromkeys(map(ord, "\r"), " ") | dict.fromkeys(
    # Qt reads these as the marks of a frame, of an embedded object, or as the end of the text.
    (0x0000, 0xFDD0, 0xFDD1, 0xFFFC),
    "\ufffd",
)
_SHOWN = _LINE_BREAKS | _OTHERS
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPECIAL = re.compile("[\ud800-\udfff" + "".join(map(re.escape, map(chr, _SHOWN))) + "]")


def shown(text: str) -> str:
    """Return text as the reader can show it: as many UTF-16 units, and no line of its own.

    Line breaks inside a block stay breaks within one line of the reader; characters that Qt takes
    for marks of its own, and lone surrogates, show as U+FFFD.
    """
    if _SPECIAL.search(text) is None:
        return text
    return _SURROGATE.sub("\ufffd", text.translate(_SHOWN))


def units(text: str) -> int:
    """Return how many UTF-16 units a text has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Positions:
    """The lines of a reader over an article's text, and where each stands on both sides.

    The reader's text is its lines with one separator after each but the last. Document positions
    count UTF-16 units in it, from 0.
    """

    def __init__(self, text: str, lines: Sequence[Line]) -> None:
        """Lay out lines, which must be in order and not overlap."""
        self.text = text
        self.lines = tuple(lines)
        self._wide: list[tuple[int, ...]] = []
        self._firsts: list[int] = []
        self._lasts: list[int] = []
        narrow = units(text) == len(text)
        at = 0
        for line in self.lines:
            content = self._content(line)
            wide = () if narrow and line.label is None else _wide(content)
            self._wide.append(wide)
            self._firsts.append(at)
            at += len(content) + len(wide)
            self._lasts.append(at)
            at += 1
        self._starts = [line.start for line in self.lines]
        self._ends = [line.end for line in self.lines]

    def content(self) -> str:
        """Return the reader's whole text, ready for a document."""
        return "\n".join(shown(self._content(line)) for line in self.lines)

    def line_text(self, index: int) -> str:
        """Return what one line shows."""
        return shown(self._content(self.lines[index]))

    def first(self, index: int) -> int:
        """Return the document position at which a line begins."""
        return self._firsts[index]

    def last(self, index: int) -> int:
        """Return the document position at which a line ends."""
        return self._lasts[index]

    def line_at(self, position: int) -> int:
        """Return the index of the line that holds a document position."""
        return max(0, bisect_right(self._firsts, position) - 1)

    def line_of(self, position: int) -> int:
        """Return the index of the line that shows, or stands for, a position of the article.

        Between two lines it is the later one; after the last it is the last.
        """
        index = bisect_right(self._ends, position)
        return min(index, len(self.lines) - 1)

    def to_article(self, position: int, *, after: bool = False) -> int:
        """Return the article's position for a document position.

        Args:
            position: in UTF-16 units; inside a surrogate pair it counts as before the character.
            after: what a place on a label means: the end of what it stands for, else the start.
        """
        if not self.lines:
            return 0
        index = self.line_at(position)
        line = self.lines[index]
        if line.label is not None:
            return line.end if after else line.start
        offset = min(position, self._lasts[index]) - self._firsts[index]
        return line.start + _points(self._wide[index], offset)

    def to_document(self, position: int) -> int:
        """Return the document position of an article's position.

        The end of a shown line is the end of that line. A place that is folded away is where its
        label begins; white space between lines is where the next line begins.
        """
        if not self.lines:
            return 0
        before = bisect_left(self._ends, position)
        for index in (before, before + 1):
            if index >= len(self.lines):
                break
            line = self.lines[index]
            if line.label is None and line.start <= position <= line.end:
                return self._place(index, position)
        return self._firsts[self.line_of(position)]

    def selected(self, first: int, last: int) -> Selected | None:
        """Return what a selection means in the article, or None where it holds no words.

        White space at its ends is left out. A fold that it runs across is omitted; a fold at
        which it begins or ends is not part of it.

        Args:
            first: the document position at which the selection begins.
            last: one past its end.
        """
        start, end = self.to_article(first, after=True), self.to_article(last)
        omitted = [
            (line.start, line.end)
            for line in self.lines[self.line_of(start) : self.line_of(max(start, end)) + 1]
            if line.label is not None and start <= line.start < line.end <= end
        ]
        return _trimmed(self.text, start, end, omitted)

    def ranges(self, start: int, end: int) -> list[Span]:
        """Return where a span of the article shows, as document positions, one pair a line."""
        found = []
        for index in range(self.line_of(start), len(self.lines)):
            line = self.lines[index]
            if line.start >= end:
                break
            low, high = max(start, line.start), min(end, line.end)
            if line.label is None and low < high:
                found.append((self._place(index, low), self._place(index, high)))
        return found

    def pieces(self, first: int, last: int) -> list[Span]:
        """Return a stretch of the document cut at the ends of its lines."""
        if not self.lines:
            return []
        return [
            (max(first, self._firsts[index]), min(last, self._lasts[index]))
            for index in range(self.line_at(first), self.line_at(last) + 1)
        ]

    def folds(self, start: int, end: int) -> list[int]:
        """Return the indexes of the labels that hide some of a span of the article."""
        return [
            index
            for index in range(self.line_of(start), self.line_of(max(start, end - 1)) + 1)
            if (line := self.lines[index]).label is not None
            and max(start, line.start) < min(end, line.end)
        ]

    def _place(self, index: int, position: int) -> int:
        offset = position - self.lines[index].start
        return self._firsts[index] + _units(self._wide[index], offset)

    def _content(self, line: Line) -> str:
        return self.text[line.start : line.end] if line.label is None else line.label


def without(start: int, end: int, omitted: Iterable[Span]) -> list[Span]:
    """Return what is left of a span when parts of it, in order, are taken out."""
    kept = []
    for low, high in omitted:
        if start < low:
            kept.append((start, low))
        start = max(start, high)
    if start < end:
        kept.append((start, end))
    return kept


def _wide(text: str) -> tuple[int, ...]:
    """Return the offsets, in code points, of the characters that take two UTF-16 units."""
    if text.isascii() or max(text) <= "\uffff":
        return ()
    return tuple(index for index, character in enumerate(text) if character > "\uffff")


def _units(wide: tuple[int, ...], points: int) -> int:
    """Return an offset in UTF-16 units for one in code points."""
    return points + bisect_left(wide, points)


def _points(wide: tuple[int, ...], offset: int) -> int:
    """Return an offset in code points for one in UTF-16 units."""
    if not wide:
        return offset
    before = bisect_left(range(len(wide)), offset, key=lambda index: wide[index] + index + 1)
    inside = before < len(wide) and wide[before] + before + 1 == offset
    return offset - before - (1 if inside else 0)


def _trimmed(text: str, start: int, end: int, omitted: list[Span]) -> Selected | None:
    """Return a span without white space and omissions at its ends, or None if nothing is left."""
    while start < end:
        if omitted and omitted[0][0] == start:
            start = omitted.pop(0)[1]
        elif omitted and omitted[-1][1] == end:
            end = omitted.pop()[0]
        elif text[start].isspace():
            start += 1
        elif text[end - 1].isspace():
            end -= 1
        else:
            return Selected(start, end, tuple(omitted))
    return None
