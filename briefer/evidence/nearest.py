"""Where in a text words stand that are nearly those of a quotation."""

from __future__ import annotations

import bisect
import re
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.evidence import differing

if TYPE_CHECKING:
    import difflib
    from collections.abc import Iterator, Sequence

_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|\w+")
"""A word; in scripts that set few spaces between words, a character."""
_FORMS: Final = str.maketrans(
    dict.fromkeys("\t\n\v\f\r\u00a0\u2007\u2009\u200a\u202f\u3000", " ")
    | dict.fromkeys("\u2018\u2019\u201a\u201b", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u201f", '"')
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-")
)
_FEWEST: Final = 0.4
"""How much of its words a stretch must have to be looked at more closely."""
_MOST: Final = 8
"""Stretches that are looked at more closely, the likeliest first, and as many for each side."""
_EDGE: Final = 12
"""Code points of a prefix or suffix that show where a quotation begins or ends."""
_OWN: Final = 0.04
"""By how much two words or more speak for a place if they begin or end the quotation itself."""
_LONGEST: Final = 1_000
"""Words of a quotation that is compared whole; of a longer one its two ends are looked for."""
_END: Final = 200
"""Words of each end."""


class Place(NamedTuple):
    """A span of an article's text in code points, end excluded."""

    start: int
    end: int


class _Sought(NamedTuple):
    """A quotation, folded.

    Attributes:
        exact: its words.
        prefix: what stood before it.
        suffix: what stood after it.
        in_line: whether it stood in one line, so that it does not reach into another.
    """

    exact: str
    prefix: str
    suffix: str
    in_line: bool


class _Mark(NamedTuple):
    """What shows an edge of a quotation.

    Attributes:
        words: what stood beyond it; empty where nothing did.
        missing: how many of the quotation's words at that edge do not agree.
        bound: beyond which the edge cannot be, in code points of the text.
    """

    words: str
    missing: int
    bound: int

    def edge(self, end: int) -> tuple[int, ...]:
        """Return an end of the text as the edge, where nothing stood beyond it."""
        return (end,) if self.missing else ()


def folded(text: str) -> str:
    """Return a text with one form of spaces and marks; every code point stays in its place."""
    return text if text.isascii() and text.isprintable() else text.translate(_FORMS)


def words_of(text: str) -> list[str]:
    """Return the words of a text, without case."""
    return [word.casefold() for word in _TOKEN.findall(text)]


class Nearest:
    """A text whose words are known, to find in it what is like a quotation."""

    def __init__(self, text: str) -> None:
        """Take the words of a text, as it is."""
        self.text = folded(text)
        self._plain = text
        self._tokens = [match.span() for match in _TOKEN.finditer(text)]
        self._words = [text[start:end].casefold() for start, end in self._tokens]

    def places(self, exact: str, prefix: str, suffix: str) -> Iterator[tuple[Place, float]]:
        """Yield places whose words are like a quotation's, each with how much of them agrees.

        Where the text has what stood before or after the quotation, a place begins or ends there.

        Args:
            exact: the quotation.
            prefix: what stood before it.
            suffix: what stood after it.
        """
        sought = _Sought(folded(exact), folded(prefix), folded(suffix), "\n" not in exact)
        want = words_of(sought.exact)
        if not want or not self._words:
            return
        if len(want) > _LONGEST:
            yield from self._by_ends(exact, prefix, suffix)
            return
        matcher = differing.matcher()
        matcher.set_seq2(want)
        seen = set()
        for first in self._likely(want, sought.prefix, sought.suffix):
            place = self._place(matcher, len(want), first, sought)
            if place is not None and place not in seen:
                seen.add(place)
                matcher.set_seq1(words_of(self.text[place.start : place.end]))
                yield place, matcher.ratio()

    def _by_ends(self, exact: str, prefix: str, suffix: str) -> Iterator[tuple[Place, float]]:
        tokens = list(_TOKEN.finditer(exact))
        head = exact[: tokens[_END].start()].rstrip()
        tail = exact[tokens[-_END].start() :]
        lasts = list(self.places(tail, "", suffix))
        for first, one in self.places(head, prefix, ""):
            for last, other in lasts:
                if abs(last.end - first.start - len(exact)) * 2 <= len(exact):
                    yield Place(first.start, last.end), min(one, other)

    def _likely(self, want: Sequence[str], prefix: str, suffix: str) -> Iterator[int]:
        """Yield the words at which it is worth looking whether the quotation begins there."""
        yield from self._rich(want)
        starts = [start for start, _end in self._tokens]
        for at in self._occurrences(prefix[-_EDGE:]):
            yield bisect.bisect_left(starts, at + len(prefix[-_EDGE:]))
        for at in self._occurrences(suffix[:_EDGE]):
            yield max(0, bisect.bisect_left(starts, at) - len(want))

    def _occurrences(self, mark: str) -> Iterator[int]:
        at = self.text.find(mark) if len(mark.strip()) >= _EDGE // 2 else -1
        for _ in range(_MOST):
            if at < 0:
                return
            yield at
            at = self.text.find(mark, at + 1)

    def _rich(self, want: Sequence[str]) -> list[int]:
        """Return where the stretches begin that, as long as a quotation, share most words."""
        lacking = Counter(want)
        size = len(want)
        shared = 0
        found: list[tuple[int, int]] = []
        for index, word in enumerate(self._words):
            if word in lacking:
                shared += lacking[word] > 0
                lacking[word] -= 1
            left = self._words[index - size] if index >= size else ""
            if left in lacking:
                lacking[left] += 1
                shared -= lacking[left] > 0
            if shared >= _FEWEST * size:
                found.append((-shared, max(0, index - size + 1)))
        chosen: list[int] = []
        for _shared, first in sorted(found):
            if all(abs(first - other) > size // 2 for other in chosen):
                chosen.append(first)
                if len(chosen) == _MOST:
                    break
        return chosen

    def _place(
        self,
        matcher: difflib.SequenceMatcher[str],
        size: int,
        first: int,
        sought: _Sought,
    ) -> Place | None:
        """Return the span near a word that is most like the quotation of some words, or None."""
        exact, prefix, suffix, in_line = sought
        low = self._look(matcher, size, first)
        longest = matcher.find_longest_match()
        low = self._look(matcher, size, low + longest.a - longest.b)
        blocks = _trimmed([block for block in matcher.get_matching_blocks() if block.size], size)
        if not blocks:
            return None
        begin, end = blocks[0], blocks[-1]
        start = self._tokens[low + begin.a][0]
        stop = self._tokens[low + end.a + end.size - 1][1]
        room = self._lines(start, stop) if in_line else Place(0, len(self.text))
        start = self._opened(start, stop, exact, _Mark(prefix[-_EDGE:], begin.b, room.start))
        missing = size - end.b - end.size
        mark = _Mark(suffix[:_EDGE], missing, room.end)
        return Place(start, self._closed(start, stop, exact, mark))

    def _lines(self, start: int, stop: int) -> Place:
        """Return the span of the lines in which some words stand."""
        low, high = self._plain.rfind("\n", 0, start) + 1, self._plain.find("\n", stop)
        return Place(low, high if high >= 0 else len(self.text))

    def _look(self, matcher: difflib.SequenceMatcher[str], size: int, first: int) -> int:
        """Compare what may begin at a word; return at which word what is compared begins."""
        low = max(0, first - size // 4 - 3)
        matcher.set_seq1(self._words[low : first + size + size // 4 + 3])
        return low

    def _opened(self, start: int, stop: int, exact: str, mark: _Mark) -> int:
        """Return where a span begins: after what stood before it, where that is near.

        Args:
            start: of the words that agree.
            stop: their end.
            exact: the quotation.
            mark: what stood before it.
        """
        near = [at + len(mark.words) for at in self._near(mark.words, start)]
        found = [max(at, mark.bound) for at in (near if mark.words else mark.edge(0))]
        edges = [
            at
            for at in found
            if at < stop and self._fits(at, start, mark.missing, outside=at < start)
        ]
        if edges:
            at = min(edges, key=lambda edge: abs(edge - start))
            return at + len(self.text[at:stop]) - len(self.text[at:stop].lstrip())
        lead = exact[: len(exact) - len(exact.lstrip("'\"([-"))]
        return start - len(lead) if self.text.endswith(lead, 0, start) else start

    def _closed(self, start: int, stop: int, exact: str, mark: _Mark) -> int:
        """Return where a span ends: before what stood after it, where that is near."""
        near = self._near(mark.words, stop) if mark.words else mark.edge(len(self.text))
        found = [min(at, mark.bound) for at in near]
        edges = [
            at
            for at in found
            if at > start and self._fits(at, stop, mark.missing, outside=at > stop)
        ]
        if edges:
            at = min(edges, key=lambda edge: abs(edge - stop))
            return start + len(self.text[start:at].rstrip())
        tail = exact[len(exact.rstrip("'\")].,;:!?-…")) :]
        return stop + len(tail) if self.text.startswith(tail, stop) else stop

    def _near(self, mark: str, around: int, reach: int = 400) -> Iterator[int]:
        """Yield where a mark stands within some code points of a position."""
        if len(mark.strip()) < _EDGE // 2:
            return
        at = self.text.find(mark, max(0, around - reach), around + reach)
        while at >= 0:
            yield at
            at = self.text.find(mark, at + 1, around + reach)

    def _fits(self, edge: int, words: int, missing: int, *, outside: bool) -> bool:
        """Whether an edge may be that of words that agree, of which some next to it do not.

        An edge among the words that agree shows that those beyond it agree by chance.
        """
        if not outside:
            return True
        between = self.text[min(edge, words) : max(edge, words)]
        return len(_TOKEN.findall(between)) <= (3 * missing + 6 if missing else 3)


def _trimmed(blocks: list[difflib.Match], size: int) -> list[difflib.Match]:
    """Leave out words at the ends that agree by chance, far from the others."""

    def likeness(part: Sequence[difflib.Match]) -> float:
        span = part[-1].a + part[-1].size - part[0].a
        edges = ((part[0], part[0].b), (part[-1], size - part[-1].b - part[-1].size))
        own = sum(block.size > 1 and not missing for block, missing in edges)
        return 2 * sum(block.size for block in part) / (span + size) + _OWN * own

    while len(blocks) > 1:
        best = max((blocks, blocks[1:], blocks[:-1]), key=likeness)
        if best is blocks:
            break
        blocks = best
    return blocks
