"""A line of the pages and the paragraph that it became, word by word."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.evidence.readback.expected import Line
from briefer.evidence.readback.findings import Piece
from briefer.evidence.readback.views import View
from briefer.evidence.readback.words import Kind, Step, steps
from briefer.sources.readback import NOTE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefer.evidence.readback.words import Token
    from briefer.sources.readback import Mark

_DOUBLE: Final = frozenset('"“”„‟«»「」')
_SINGLE: Final = frozenset("'‘’\N{SINGLE LOW-9 QUOTATION MARK}\u201b\u2039\u203a『』")


_MOST: Final = 2_000
"""Deletions in a paragraph above which none is looked for by its words."""


class Region(NamedTuple):
    """Some words of a line, and what became of them.

    Attributes:
        steps: what stayed and what did not, cut to these words.
        first: the number of the paragraph's word at which they begin now.
        last: one past that of the last.
    """

    steps: tuple[Step, ...]
    first: int
    last: int

    @property
    def changes(self) -> tuple[Step, ...]:
        """What did not stay."""
        return tuple(step for step in self.steps if not step.same)

    @property
    def kept(self) -> int:
        """How many words stayed."""
        return sum(step.high - step.low for step in self.steps if step.same)


@dataclass
class Pair:
    """A line and the view that it became."""

    line: Line
    view: View

    @cached_property
    def same(self) -> bool:
        """Whether they read the same."""
        return self.line.key == self.view.key

    @cached_property
    def steps(self) -> list[Step]:
        """How the line became what the view reads."""
        if self.same:
            size = len(self.line.tokens)
            return [Step(same=True, low=0, high=size, first=0, last=size)]
        return list(_settled(steps(self.line.tokens, self.view.tokens), self))

    def numbers(self, start: int, end: int) -> tuple[int, int]:
        """Return the numbers of the line's words in a span: the first, and one past the last."""
        starts = [token.start for token in self.line.tokens]
        return bisect_left(starts, start), bisect_left(starts, end)

    def region(self, low: int, high: int) -> Region:
        """Return what became of some words of the line.

        What was put in at their edge is not among them; what replaced some of them and some of
        their neighbors is.
        """
        found: list[Step] = []
        edges: list[int] = []
        for step in self.steps:
            first, last = max(step.low, low), min(step.high, high)
            if step.same and first < last:
                at = step.first + first - step.low
                cut = Step(same=True, low=first, high=last, first=at, last=at + last - first)
            elif not step.same and (first < last or low < step.low == step.high < high):
                cut = step._replace(low=first, high=max(first, last))
            else:
                continue
            found.append(cut)
            edges += [cut.first, cut.last]
        if not edges:
            return Region((), 0, 0)
        return Region(tuple(found), edges[0], edges[-1])

    def pieces(self, region: Iterable[Step]) -> Iterator[Piece]:
        """Yield the words of steps, with what went and came; numbers of notes are left out."""
        old, new = self.line.tokens, self.view.tokens
        for step in region:
            if step.same:
                yield from _piece(Kind.SAME, new[step.first : step.last])
                continue
            yield from _piece(Kind.REMOVED, old[step.low : step.high], self.removed_by(step))
            yield from _piece(Kind.ADDED, new[step.first : step.last], self.added_by(step))

    def removed_by(self, step: Step) -> tuple[Mark, ...]:
        """Return the tracked changes by which words went."""
        if step.low == step.high:
            return ()
        old, tokens = self.line.tokens, self.view.tokens
        start = tokens[step.first - 1].end if step.first else 0
        end = tokens[step.last].start if step.last < len(tokens) else len(self.view.text)
        found = self.view.removed_by(start, end)
        if found or not 0 < len(self.view.deleted) <= _MOST:
            return found
        # Typed over as a whole, of which some words are the same again: it stands before those.
        words = self.line.text[old[step.low].start : old[step.high - 1].end]
        near = (each.mark for each in self.view.deleted if words in each.text)
        return tuple(dict.fromkeys(near))

    def added_by(self, step: Step) -> tuple[Mark, ...]:
        """Return the tracked changes by which words came."""
        if step.first == step.last:
            return ()
        tokens = self.view.tokens
        return self.view.added_by(tokens[step.first].start, tokens[step.last - 1].end)

    def marks(self, region: Iterable[Step]) -> tuple[Mark, ...]:
        """Return the tracked changes in steps, each once."""
        found = (
            mark
            for step in region
            if not step.same
            for mark in (*self.removed_by(step), *self.added_by(step))
        )
        return tuple(dict.fromkeys(found))

    def now(self, region: Region) -> tuple[int, int]:
        """Return the span of the view's text that a region is now."""
        tokens = self.view.tokens
        if region.first >= region.last:
            return 0, 0
        return tokens[region.first].start, tokens[region.last - 1].end

    def begin(self, number: int) -> int:
        """Return at which word of the view begins what a word of the line begins."""
        for step in self.steps:
            if step.low <= number < step.high:
                return step.first + number - step.low if step.same else step.first
        return len(self.view.tokens)

    def end(self, number: int) -> int:
        """Return before which word of the view ends what ends before a word of the line."""
        for step in self.steps:
            if step.low < number <= step.high:
                return step.first + number - step.low if step.same else step.last
        return 0

    @cached_property
    def notes(self) -> dict[int, str]:
        """The id of the note that each note of the line is now; empty where it is lost."""
        if self.same:
            return dict(zip(self.line.notes, self.view.notes, strict=False))
        ids = dict(zip(_places(self.view.tokens), self.view.notes, strict=False))
        found: dict[int, str] = {}
        numbers = dict(zip(_places(self.line.tokens), self.line.notes, strict=False))
        for step in self.steps:
            here = [at for at in numbers if step.low <= at < step.high]
            if step.same:
                found |= {numbers[at]: ids.get(step.first + at - step.low, "") for at in here}
                continue
            there = [ids[at] for at in range(step.first, step.last) if at in ids]
            for at in here:
                found[numbers[at]] = there.pop(0) if there else ""
        return found

    @cached_property
    def came(self) -> frozenset[int]:
        """The numbers of the view's words that did not stand in the line."""
        changes = (step for step in self.steps if not step.same)
        return frozenset(at for step in changes for at in range(step.first, step.last))

    @property
    def new_notes(self) -> list[str]:
        """The ids of the notes that came, beyond those that took the place of others."""
        if self.same:
            return []
        kept = set(self.notes.values())
        return [name for name in self.view.notes if name not in kept]


def _places(tokens: Sequence[Token]) -> list[int]:
    return [index for index, token in enumerate(tokens) if token.text == NOTE]


def _settled(found: Iterable[Step], pair: Pair) -> Iterator[Step]:
    """Yield steps in which another form of a quotation mark is no change.

    It is one of the ways in which a quotation may differ from its source in silence.
    """
    old, new = pair.line.tokens, pair.view.tokens
    for step in found:
        alike = step.high - step.low == step.last - step.first and all(
            _same_mark(one.text, other.text)
            for one, other in zip(
                old[step.low : step.high], new[step.first : step.last], strict=True
            )
        )
        yield step._replace(same=True) if alike else step


def _same_mark(one: str, other: str) -> bool:
    return any(one in marks and other in marks for marks in (_DOUBLE, _SINGLE))


def _piece(kind: Kind, tokens: Sequence[Token], marks: tuple[Mark, ...] = ()) -> Iterator[Piece]:
    text = "".join(
        f"{' ' if token.gap else ''}{token.text}" for token in tokens if token.text != NOTE
    )
    if text:
        yield Piece(kind, text, marks)
