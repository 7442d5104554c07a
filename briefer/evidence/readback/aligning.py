"""Which paragraph of an edited file is which line of the pages.

First what reads the same, then by bookmarks and content controls, then by the likeness of words:
a program may have dropped the names, and a person may have changed the words, but hardly both.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefer.evidence.readback.expected import STYLES, Part
from briefer.evidence.readback.words import folded, likeness
from briefer.sources.readback import NOTE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefer.evidence.readback.expected import Line
    from briefer.evidence.readback.views import View

_NEAR: Final = 3
"""Paragraphs within which a line is looked for where those around it are."""
_NEARBY: Final = 0.2
_STYLED: Final = 0.1
"""How much more alike a paragraph counts that stands in the line's place, or has its style."""
_ENOUGH: Final = 0.5
"""How alike a paragraph has to be, with what else speaks for it."""
_SPEAKS: Final = 5
"""Words of the shorter of two texts that make it no chance that the longer one holds them."""
_HOLDS: Final = 0.9
"""How much of it the longer one must hold."""
_HELD: Final = 0.15
"""How alike one has to be that has the line's bookmark."""
_ONLY_WITHIN: Final = 0.5
"""How much less a paragraph speaks for a quotation that stands among other words in it: those may
be another line's, and the quotation is found in any."""
_OFTEN: Final = 40
"""A word that more paragraphs have is no way to find one of them."""
_MOST: Final = 12
"""How many paragraphs are compared with one line."""


class Aligner:
    """Pairs lines with views, each with one at most."""

    def __init__(self, lines: Sequence[Line], views: Sequence[View]) -> None:
        """Begin with no pairs."""
        self._lines = lines
        self._views = views
        self.pairs: dict[int, int] = {}
        """The number of a line's view by the line's."""
        self.taken: dict[int, int] = {}
        """The number of a view's line by the view's."""

    def align(self, held: Mapping[str, Iterable[int]], sure: Mapping[str, Iterable[int]]) -> None:
        """Make the pairs.

        Args:
            held: the numbers of the views that a passage's bookmark or control covers, by the
                anchor of the line.
            sure: the numbers of the views with words under a passage's bookmark, which stays with
                what was written where somebody pastes a copy, by the anchor of the line.
        """
        self._by_anchor(sure, _ENOUGH, within=False)
        repeated = self._same()
        self._by_anchor(held, _HELD, within=False)
        self._again(repeated)
        self._alike()
        self._by_anchor(held, _HELD, within=True)
        self._emptied()
        self._in_place()

    def _pair(self, line: int, view: int) -> None:
        self.pairs[line] = view
        self.taken[view] = line

    def _same(self) -> dict[str, tuple[list[int], list[int]]]:
        """Pair what reads the same and stands once; return what stands more than once."""
        found: dict[str, tuple[list[int], list[int]]] = {}
        for line in self._lines:
            if line.number not in self.pairs:
                found.setdefault(line.key, ([], []))[0].append(line.number)
        for view in self._views:
            if view.key in found and view.number not in self.taken:
                found[view.key][1].append(view.number)
        repeated = {}
        for key, (lines, views) in found.items():
            if len(lines) == 1 and len(views) == 1:
                self._pair(lines[0], views[0])
            elif views:
                repeated[key] = (lines, views)
        return repeated

    def _by_anchor(self, held: Mapping[str, Iterable[int]], least: float, *, within: bool) -> None:
        """Pair lines with the likest of the views that have their names, if like enough.

        Args:
            held: those views, by the anchor of a line.
            least: how alike the two have to be.
            within: whether a paragraph counts too in which a quotation stands among other words.
        """
        for line in self._lines:
            if line.number in self.pairs or not line.anchor:
                continue
            free = [
                view
                for view in held.get(line.anchor, ())
                if view not in self.taken
                and (within or not self._stands_within(line, self._views[view]))
            ]
            scored = [(_likeness(line, self._views[view]), -view) for view in free]
            if scored and max(scored)[0] >= least:
                self._pair(line.number, -max(scored)[1])

    def _again(self, repeated: Mapping[str, tuple[list[int], list[int]]]) -> None:
        """Pair what reads the same as something else with the nearest to where it belongs."""
        for lines, views in repeated.values():
            free = [view for view in views if view not in self.taken]
            for line in lines:
                if line in self.pairs or not free:
                    continue
                sought = self._place(line)
                at = bisect_left(free, sought)
                if at == len(free) or (at and sought - free[at - 1] < free[at] - sought):
                    at -= 1
                self._pair(line, free.pop(at))

    def _place(self, line: int) -> int:
        """Return which view a line would be if it had stayed beside its neighbor."""
        for before in range(line - 1, -1, -1):
            if before in self.pairs:
                return self.pairs[before] + line - before
        return line

    def _alike(self) -> None:
        """Pair what is left by the likeness of words, the likest first."""
        views = [view for view in self._views if view.number not in self.taken and view.key]
        lines = [line for line in self._lines if line.number not in self.pairs]
        if not views or not lines:
            return
        having: defaultdict[str, list[int]] = defaultdict(list)
        for view in views:
            for word in set(view.words):
                having[word].append(view.number)
        scored = []
        for line in lines:
            place = self._place(line.number)
            for number in self._candidates(line, having):
                score = _score(line, self._views[number], place)
                if score >= _ENOUGH:
                    score -= _ONLY_WITHIN * self._stands_within(line, self._views[number])
                    scored.append((score, -line.number, -number))
        for _, of_line, of_view in sorted(scored, reverse=True):
            if -of_line not in self.pairs and -of_view not in self.taken:
                self._pair(-of_line, -of_view)

    def _stands_within(self, line: Line, view: View) -> bool:
        """Whether a paragraph has a whole quotation among words that tell of another line.

        In a quotation's own style they are what was written beside it, or the line under it that
        was joined with it; unless they are a neighbor's.
        """
        if line.part is not Part.QUOTATION or len(view.words) < len(line.words) + _SPEAKS:
            return False
        if line.key.rstrip(NOTE) not in view.key:
            return False
        if not any(name.startswith(_QUOTED) for name in view.styles):
            return True
        beside = self._lines[max(0, line.number - 1) : line.number + 2]
        return any(each.part is Part.COMMENT and each.key in view.key for each in beside)

    def _candidates(self, line: Line, having: Mapping[str, list[int]]) -> Iterator[int]:
        shared: defaultdict[int, int] = defaultdict(int)
        for word in set(line.words):
            views = having.get(word, ())
            if len(views) <= _OFTEN:
                for view in views:
                    shared[view] += 1
        yield from sorted(shared, key=lambda view: (-shared[view], view))[:_MOST]

    def _emptied(self) -> None:
        """Pair what was deleted under tracked changes with the paragraph that it stood in.

        Of paragraphs that were joined so, the last one is what the new words took the place of.
        """
        before: dict[str, list[int]] = {}
        for view in self._views:
            if view.number in self.taken:
                continue
            gone = {folded(each.text) for each in view.deleted} | {folded(view.before)}
            for text in gone if view.deleted else ():
                before.setdefault(text, []).append(view.number)
        for line in reversed(self._lines):
            views = before.get(line.key, ()) if line.number not in self.pairs else ()
            free = [view for view in views if view not in self.taken]
            if free:
                self._pair(line.number, free[-1])

    def _in_place(self) -> None:
        """Pair a line with the one paragraph in its style that stands between its neighbors."""
        ends = [(-1, -1), *sorted(self.pairs.items()), (len(self._lines), len(self._views))]
        for (line, view), (next_line, next_view) in pairwise(ends):
            between = self._views[view + 1 : next_view]
            for part in {each.part for each in self._lines[line + 1 : next_line]} & _REPLACEABLE:
                style = STYLES[part]
                lines = [n for n in range(line + 1, next_line) if self._lines[n].part is part]
                views = [v for v in between if any(name.startswith(style) for name in v.styles)]
                if len(lines) == len(views) == 1:
                    self._pair(lines[0], views[0].number)


_QUOTED: Final = (STYLES[Part.QUOTATION], STYLES[Part.ATTRIBUTION])
_REPLACEABLE: Final = frozenset((Part.TITLE, Part.BOTTOM_LINE, Part.JUDGMENT, Part.HEADING))


def _likeness(line: Line, view: View) -> float:
    return 1.0 if line.key == view.key else likeness(line.words, view.words)


def _score(line: Line, view: View, place: int) -> float:
    score = likeness(line.words, view.words)
    if abs(view.number - place) <= _NEAR:
        score += _NEARBY
        sizes = len(line.words), len(view.words)
        shared = (score - _NEARBY) * sum(sizes) / 2
        if min(sizes) >= _SPEAKS and shared >= _HOLDS * min(sizes):
            score = max(score, _ENOUGH)
    style = STYLES.get(line.part)
    if style and any(name.startswith(style) for name in view.styles):
        score += _STYLED
    return score
