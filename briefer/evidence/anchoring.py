"""Finding a passage again in a text that may have changed: where it is now, or that it is not.

By position, by its exact words with what stands around them, then by words that are nearly the same
in the same surroundings. Never a guess: where the same words stand twice and nothing decides, or
where the words speak for one place and the surroundings for another, the answer is that it is not
certain. Pure; bounded in time, also for a text of some hundred thousand characters.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.domain.passage import CONTEXT
from briefer.evidence.nearest import Nearest, Place, folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.passage import Passage

_DECIDES: Final = 8
"""Code points of a prefix or suffix that must agree to speak for a place, or for one of two."""
_SPEAKS: Final = 24
"""Code points of a quotation that stands for itself where its surroundings are others."""
_BARS: Final = {2: 0.5, 1: 0.75}
"""How alike changed words must be, by how many of the two sides agree as far as they are kept."""
_LIKELY: Final = 0.85
"""How alike words in other surroundings must be to be pointed out, though not taken."""
_NEAR: Final = 16
"""Code points of a prefix or suffix by which a neighbor is known."""
_MARGIN: Final = 0.1
"""How much more alike a place must be than the next one."""
_SHOWN: Final = 5
"""Of several places, how many are named."""


class Found(StrEnum):
    """How a passage stands to a text."""

    EXACT = "exact"
    """Word for word where it was."""
    MOVED = "moved"
    """Word for word in another place."""
    CHANGED = "changed"
    """In its place stand other words that are nearly the same."""
    UNCERTAIN = "uncertain"
    """It may be one of several places, and nothing decides."""
    GONE = "gone"
    """Nothing there is like it."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a passage is in a text.

    Attributes:
        state: how it stands to the text.
        place: where, in code points; None where it is gone or not certain.
        likeness: how much of the words agrees, from 0 to 1; 1 too where only white space or the
            form of marks differs.
        places: where it may be, the likeliest first; ``place`` alone where that is certain.
    """

    state: Found
    place: Place | None = None
    likeness: float = 0.0
    places: tuple[Place, ...] = ()

    @property
    def verbatim(self) -> bool:
        """Whether the text has the very words, and it is certain where."""
        return self.state in {Found.EXACT, Found.MOVED}


class _Side(Enum):
    """What one side of a place says of it."""

    WHOLE = auto()
    """All that was kept stands there, or the text ends where it did."""
    AGREES = auto()
    """What stands next to the passage is the same."""
    SILENT = auto()
    """There is nothing to compare: no context was kept, or the text begins or ends here."""
    CONTRADICTS = auto()


class _Candidate(NamedTuple):
    """A place with what speaks for it."""

    place: Place
    likeness: float
    agreeing: int
    """Code points of prefix and suffix that agree."""
    sides: tuple[_Side, _Side]
    """What each says."""
    looks: tuple[_Side, _Side] = (_Side.SILENT, _Side.SILENT)
    """What each would say if it did not say the same of other places."""

    @property
    def support(self) -> int:
        """How many sides speak for it."""
        return sum(side in {_Side.WHOLE, _Side.AGREES} for side in self.sides)

    @property
    def firm(self) -> int:
        """How many sides speak for it as much as they can."""
        return self.sides.count(_Side.WHOLE)

    @property
    def opposed(self) -> bool:
        return _Side.CONTRADICTS in self.sides

    @property
    def score(self) -> float:
        return self.likeness + self.firm


def anchor(passage: Passage, text: str) -> Anchor:
    """Return where a passage is in a text.

    Args:
        passage: what is looked for, by its position, its exact words and their surroundings.
        text: of its article, or of a newer or other form of it.
    """
    return Anchorage(text).find(passage)


class Anchorage:
    """A text in which passages are found again; what they need of it is worked out once."""

    def __init__(self, text: str) -> None:
        """Look at nothing yet."""
        self.text = text

    @cached_property
    def _nearest(self) -> Nearest:
        return Nearest(self.text)

    def find(self, passage: Passage) -> Anchor:
        """Return where a passage is: see ``anchor``."""
        if not passage.exact.strip():
            return Anchor(Found.GONE)
        start, size = passage.start, len(passage.exact)
        if _in_place(passage, start) and self.text.startswith(passage.exact, start):
            here = self._candidate(passage, Place(start, start + size))
            if not here.opposed:  # as nearly always; nothing else has to be looked at
                return _anchor(Found.EXACT, here)
        found = list(self._occurrences(passage))
        return self._among(passage, found) if found else self._like(passage)

    def _among(self, passage: Passage, found: list[_Candidate]) -> Anchor:
        """Choose among the places that have the very words."""
        found.sort(key=lambda each: (-each.agreeing, abs(each.place.start - passage.start)))
        best = found[0]
        others = [each for each in found[1:] if best.agreeing - each.agreeing < _DECIDES]
        if others or (len(found) > 1 and not best.support):
            return _uncertain(found)
        rival = self._rival(passage, best) if best.support < len(best.sides) else None
        if rival is not None:
            return _uncertain([best, rival])
        if best.opposed and not best.support and len(passage.exact) < _SPEAKS:
            return _uncertain([best])
        in_place = _in_place(passage, best.place.start)
        return _anchor(Found.EXACT if in_place else Found.MOVED, best)

    def _rival(self, passage: Passage, best: _Candidate) -> _Candidate | None:
        """Return a place that has other words, but better surroundings; None as a rule."""
        for found in self._similar(passage):
            each = found._replace(sides=found.looks)
            apart = _apart(each.place, best.place)
            if apart and each.firm >= max(1, best.support) and _passes(each):
                return each
        return None

    def _like(self, passage: Passage) -> Anchor:
        """Choose among the places that have nearly the same words."""
        found = sorted(self._similar(passage), key=lambda each: -each.score)
        passing = [each for each in found if _passes(each)]
        if not passing:
            likely = [each for each in found if each.likeness >= _LIKELY]
            return _uncertain(likely) if likely else Anchor(Found.GONE)
        best = passing[0]
        rivals = [each for each in passing if _apart(each.place, best.place)]
        close = [best, *(each for each in rivals if best.score - each.score < _MARGIN)]
        return _uncertain(close) if len(close) > 1 else _anchor(Found.CHANGED, best)

    def _occurrences(self, passage: Passage) -> Iterator[_Candidate]:
        size = len(passage.exact)
        at = self.text.find(passage.exact)
        while at >= 0:
            yield self._candidate(passage, Place(at, at + size))
            at = self.text.find(passage.exact, at + 1)

    def _similar(self, passage: Passage) -> Iterator[_Candidate]:
        """Yield places whose words are like the passage's.

        One that holds what stood beside the passage is its neighbor: its surroundings do not count.
        Nor does a side that begins or ends like the passage, as in a list, or like other places.
        """
        exact, prefix, suffix = map(folded, (passage.exact, passage.prefix, passage.suffix))
        beside = [
            each if len(each) >= _DECIDES else "" for each in (prefix.strip(), suffix.strip())
        ]
        idle = [
            bool(each) and (each in exact or self._nearest.text.count(each) > 1) for each in beside
        ]
        near = beside[0][-_NEAR:], beside[1][:_NEAR]
        for place, likeness in self._nearest.places(passage.exact, passage.prefix, passage.suffix):
            words = self._nearest.text[place.start : place.end]
            held = any(each and each in words for each in near)
            found = self._candidate(passage, place, likeness)
            one, other = (
                _Side.CONTRADICTS if held or dull else side
                for side, dull in zip(found.sides, idle, strict=True)
            )
            yield found._replace(sides=(one, other), looks=found.sides)

    def _candidate(self, passage: Passage, place: Place, likeness: float = 1.0) -> _Candidate:
        text, reach = self.text, 2 * len(passage.prefix) + _DECIDES
        before = text[max(0, place.start - reach) : place.start]
        one = _side(passage.prefix[::-1], before[::-1], at_edge=place.start <= reach)
        reach = 2 * len(passage.suffix) + _DECIDES
        after = text[place.end : place.end + reach]
        other = _side(passage.suffix, after, at_edge=place.end + reach >= len(text))
        return _Candidate(place, likeness, one[1] + other[1], (one[0], other[0]))


def _side(context: str, there: str, *, at_edge: bool) -> tuple[_Side, int]:
    """Return what one side of a place says, and how many code points of it agree.

    White space does not count: a browser and a file set it differently.

    Args:
        context: what was kept, counted from the passage.
        there: what stands there now, counted the same way.
        at_edge: whether the text has no more on that side.
    """
    kept, now = ("".join(folded(each).split()) for each in (context, there))
    shared = next(
        (n for n, (one, other) in enumerate(zip(kept, now, strict=False)) if one != other),
        min(len(kept), len(now)),
    )
    at_both_edges = at_edge and kept == now and len(context) < CONTEXT
    if at_both_edges or shared == len(kept) >= _DECIDES:
        return _Side.WHOLE, shared
    if shared >= _DECIDES:
        return _Side.AGREES, shared
    return _Side.SILENT if shared == min(len(kept), len(now)) else _Side.CONTRADICTS, shared


def _in_place(passage: Passage, start: int) -> bool:
    return 0 <= start == passage.start == passage.end - len(passage.exact)


def _apart(one: Place, other: Place) -> bool:
    return one.end <= other.start or other.end <= one.start


def _passes(each: _Candidate) -> bool:
    if not each.firm:
        return each.likeness == 1 and not each.opposed  # other spaces or marks alone
    return each.likeness >= _BARS[each.firm]


def _anchor(state: Found, found: _Candidate) -> Anchor:
    return Anchor(state, found.place, found.likeness, (found.place,))


def _uncertain(found: list[_Candidate]) -> Anchor:
    places = tuple(each.place for each in found[:_SHOWN])
    return Anchor(Found.UNCERTAIN, None, found[0].likeness, places)
