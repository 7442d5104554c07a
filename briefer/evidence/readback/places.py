"""Where things stand in an edited file, told by what of the briefing stands before them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from briefer.evidence.readback.expected import Part
from briefer.evidence.readback.findings import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from briefer.evidence.readback.aligning import Aligner
    from briefer.evidence.readback.expected import Line

_PLACES: Final = {
    Part.BOTTOM_LINE: Part.BOTTOM_LINE,
    Part.JUDGMENT: Part.JUDGMENT,
    Part.HEADING: Part.HEADING,
    Part.COMMENT: Part.COMMENT,
    Part.QUOTATION: Part.QUOTATION,
    Part.ATTRIBUTION: Part.QUOTATION,
}
_ITEMS: Final = frozenset((Part.COMMENT, Part.QUOTATION))


class Places:
    """The places of one file."""

    def __init__(
        self, lines: Sequence[Line], aligner: Aligner, stayed: Callable[[int], bool]
    ) -> None:
        """Work out what was moved in the file.

        Args:
            lines: those of the pages.
            aligner: which paragraph each became.
            stayed: tells of a paragraph that it stands where it did when the file was written.
        """
        self._lines = lines
        self._taken = aligner.taken
        self._known = sorted(
            view for view, line in aligner.taken.items() if lines[line].part in _PLACES
        )
        self._pairs = aligner.pairs
        found = self._find_moved()
        self.moved = frozenset(line for line in found if not stayed(self._pairs[line]))
        """The numbers of the lines that were moved among the others."""

    def before(self, view: int, *, within: bool = False) -> Place | None:
        """Return what of the briefing stands before a view, or is it; None before everything."""
        at = bisect_left(self._known, view + within) - 1
        if at < 0:
            return None
        found = self._lines[self._taken[self._known[at]]]
        return Place(_PLACES[found.part], found.owner, found.paragraphs)

    def goes_on(self, view: int, line: int) -> bool:
        """Whether a line stands in the paragraph of its neighbor: the two were joined."""
        neighbor = self._taken.get(view)
        if neighbor is None:
            return False
        first, last = sorted((neighbor, line))
        return not any(each in self._pairs for each in range(first + 1, last))

    def _find_moved(self) -> Iterator[int]:
        there = [line for line in self._lines if line.number in self._pairs]
        headings = [line.number for line in there if line.part is Part.HEADING]
        yield from self._out_of_order(headings)
        yield from self._out_of_order(line.number for line in there if line.part is Part.JUDGMENT)
        placed = sorted((self._pairs[line], line) for line in headings)
        sections: dict[int, list[int]] = {}
        heading = -1
        for line in there:
            if line.part is Part.HEADING:
                heading = line.number
            elif line.part is Part.ATTRIBUTION:
                # Where it followed its quotation, the two outweigh a comment.
                above, mine = line.number - 1, sections.get(heading, [])
                if mine[-1:] == [above] and self._pairs[line.number] == self._pairs[above] + 1:
                    mine.append(line.number)
            elif line.part in _ITEMS:
                at = bisect_left(placed, (self._pairs[line.number], -1)) - 1
                if (placed[at][1] if at >= 0 else -1) != heading:
                    yield line.number
                else:
                    sections.setdefault(heading, []).append(line.number)
        for items in sections.values():
            moved = self._out_of_order(items)
            yield from (line for line in moved if self._lines[line].part in _ITEMS)

    def _out_of_order(self, numbers: Iterable[int]) -> Iterator[int]:
        """Yield the fewest lines by whose moving the others are in order."""
        numbers = list(numbers)
        views = [self._pairs[number] for number in numbers]
        kept = _longest_rising(views)
        yield from (number for index, number in enumerate(numbers) if index not in kept)


def _longest_rising(values: Sequence[int]) -> set[int]:
    """Return the indexes of a longest run of values, not next to each other, that rise."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, value in enumerate(values):
        at = bisect_left(tails, value)
        before.append(ends[at - 1] if at else -1)
        tails[at : at + 1] = [value]
        ends[at : at + 1] = [index]
    kept: set[int] = set()
    index = ends[-1] if ends else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return kept
