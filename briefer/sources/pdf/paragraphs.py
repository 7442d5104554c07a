"""Lines joined into paragraphs by what a page shows: space, indents, size, lines that end early."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from briefer.sources.pdf.hyphens import SOFT, junction
from briefer.sources.pdf.lines import HYPHEN, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZE_CHANGE: Final = 0.1
_WIDE_SPACE: Final = 1.35
_INDENT: Final = 0.8
_FARTHEST: Final = 2.5
_ITEM: Final = re.compile(r"(?:[•‣◦▪●■·\u2013-]|\(?(?:\d{1,3}|[a-z])[.)]|\[\d+\])\s")
_END: Final = re.compile(r"[.!?…:;。][\"'”’»)\]\d]*$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together."""

    lines: tuple[Line, ...]

    @property
    def size(self) -> float:
        """The height of its letters."""
        return median(line.size for line in self.lines)

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(line.bold for line in self.lines)

    def joined(self, known: frozenset[str]) -> tuple[str, tuple[int, ...]]:
        """Return its text, and where in it each of its lines begins.

        Args:
            known: the compounds of the whole text, see ``hyphens``.
        """
        parts = [self.lines[0].text]
        starts = [0]
        at = len(parts[0])
        for line in self.lines[1:]:
            fall, between = junction(parts[-1], line.text, known)
            if fall:
                parts[-1] = parts[-1][:-fall]
                at -= fall
            parts[-1] += between
            at += len(between)
            starts.append(at)
            parts.append(line.text)
            at += len(line.text)
        return "".join(parts).replace(HYPHEN, "-"), tuple(starts)


@dataclass(frozen=True, slots=True)
class _Shape:
    """A column: its edges in points, and its usual distance from line to line."""

    left: float
    right: float
    space: float


def paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """Return one page's lines, in reading order, as paragraphs."""
    result: list[Paragraph] = []
    for column in _columns(lines):
        shape = _Shape(
            min(line.box.left for line in column),
            max(line.box.right for line in column),
            _space(column),
        )
        group = [column[0]]
        for one, after in pairwise(column):
            if _parted(one, after, group, shape):
                result.append(Paragraph(tuple(group)))
                group = []
            group.append(after)
        result.append(Paragraph(tuple(group)))
    return result


def goes_on(one: Paragraph, after: Paragraph) -> bool:
    """Tell whether a paragraph goes on in the next column or on the next page."""
    last, first = one.lines[-1], after.lines[0]
    if _sizes_differ(last, first) or last.bold != first.bold:
        return False
    if last.text.endswith((HYPHEN, SOFT)):
        return True
    if _END.search(last.text) or _ITEM.match(first.text):
        return False
    return len(one.lines) > 1 or first.text[0].islower()


def _columns(lines: Sequence[Line]) -> list[list[Line]]:
    """Return runs of lines each of which stands below the one before it."""
    columns: list[list[Line]] = []
    for line in lines:
        if columns and _below(columns[-1][-1], line):
            columns[-1].append(line)
        else:
            columns.append([line])
    return columns


def _below(one: Line, after: Line) -> bool:
    shared = min(one.box.right, after.box.right) - max(one.box.left, after.box.left)
    return shared > 0 and after.box.bottom < one.box.bottom


def _space(column: Sequence[Line]) -> float:
    """Return the usual distance from line to line within paragraphs, in heights of a line.

    The lower quartile: more than half of all distances may be between paragraphs of one line.
    """
    steps = sorted(
        (one.box.bottom - after.box.bottom) / one.size
        for one, after in pairwise(column)
        if not _sizes_differ(one, after) and one.size
    )
    return steps[len(steps) // 4] if steps else 1.0


def _parted(one: Line, after: Line, group: Sequence[Line], shape: _Shape) -> bool:
    """Tell whether a paragraph ends between two lines of a column."""
    if _sizes_differ(one, after) or one.bold != after.bold or _ITEM.match(after.text):
        return True
    step = (one.box.bottom - after.box.bottom) / max(one.size, 1)
    if step > min(shape.space * _WIDE_SPACE, _FARTHEST):
        return True
    if one.text.endswith((HYPHEN, SOFT)):
        return False
    # A line that had room for the next word was ended on purpose.
    if _centered(one, after, shape):
        wide = one.box.right - one.box.left
        return shape.right - shape.left - wide > after.first_word + one.size
    if _indented(after, group, shape.left):
        return True
    room = shape.right - one.box.right
    return room > after.first_word + one.size and (bool(_END.search(one.text)) or len(group) == 1)


def _centered(one: Line, after: Line, shape: _Shape) -> bool:
    """Tell whether two lines of different length have one middle, that of their column."""
    middle = (shape.left + shape.right) / 2
    off = [abs((line.box.left + line.box.right) / 2 - middle) for line in (one, after)]
    starts = one.box.left - shape.left, after.box.left - shape.left
    return max(off) < one.size / 2 and max(starts) > one.size


def _indented(after: Line, group: Sequence[Line], left: float) -> bool:
    """Tell whether a line begins to the right of the lines above, as a first line does."""
    indent = _INDENT * after.size
    if len(group) == 1:
        return after.box.left - group[0].box.left > indent and not _ITEM.match(group[0].text)
    return after.box.left - group[-1].box.left > indent and group[-1].box.left - left < indent * 4


def _sizes_differ(one: Line, after: Line) -> bool:
    return abs(one.size - after.size) > _SIZE_CHANGE * max(one.size, after.size)
