"""The nearest that articles have to a quotation whose words stand in none: after a slip, mostly.

Only articles that share most of its words are looked through: those of the briefing, then those of
the library that hold its rarest ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.domain.reference import Source
from briefer.evidence.differing import matcher
from briefer.evidence.nearest import Nearest, Place, folded, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefer.evidence.readback.arriving import Fragment
    from briefer.workspace.workspace import Workspace

_MOST: Final = 100
"""How many quotations are looked for: a file that shares none with anything costs no more."""
_ARTICLES: Final = 3
"""How many articles of the briefing, and of the library, are looked through for each."""
_HAVING: Final = 0.5
"""The part of its words that an article must have to be looked through."""
_TERMS: Final = 16
"""How many of its words the library is asked for, the longest ones."""
_WORDS: Final = 0.7
"""How many of the words must agree, or else"""
_SIGNS: Final = 0.85
"""how many of the signs, as where a letter of a word is wrong."""
_LONGEST: Final = 400
"""Signs of a quotation that are compared one by one."""
_BESIDE: Final = 200
"""Signs beside a place in which words at the quotation's ends are looked for."""
_WORD: Final = re.compile(r"\w+")


class Near(NamedTuple):
    """The nearest to a quotation: the article, and where what it has of it stands."""

    source: Source
    spans: tuple[Place, ...]


@dataclass
class _Known:
    """An article, and what is worked out of it once."""

    source: Source

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(words_of(self.source.article.text))

    @cached_property
    def nearest(self) -> Nearest:
        return Nearest(self.source.article.text)


class Nearby:
    """The articles in which something near to a quotation is looked for."""

    def __init__(self, workspace: Workspace) -> None:
        """Look at nothing yet."""
        self._workspace = workspace
        self._known: dict[str, _Known] = {}
        self._left = _MOST

    def find(self, parts: Sequence[Fragment]) -> Near | None:
        """Return the nearest to a quotation; None where nothing is near, or it was asked too often.

        Args:
            parts: what the quotation has of its source's words.

        Raises:
            LibraryError: the library could not be searched.
        """
        if not self._left:
            return None
        self._left -= 1
        sought = {word for part in parts for word in words_of(part.words)}
        best: tuple[float, Near] | None = None
        for known in self._having(sought):
            found = _among(known, parts)
            if found is not None and (best is None or found[0] > best[0]):
                best = found
        return best[1] if best is not None else None

    def _having(self, sought: set[str]) -> Iterator[_Known]:
        """Yield the articles that have most of some words."""
        least = _HAVING * len(sought)
        cited = [self._of(source) for source in self._workspace.sources.values()]
        shared = [(len(sought & known.words), known) for known in cited]
        near = sorted((each for each in shared if each[0] >= least), key=lambda each: -each[0])
        yield from (known for _count, known in near[:_ARTICLES])
        terms = sorted(sought, key=lambda word: (-len(word), word))[:_TERMS]
        gathered = self._workspace.articles.library.gather(terms, _ARTICLES)
        there = set(self._workspace.sources)
        for article in gathered.articles:
            if article not in there:
                known = self._of(self._workspace.source(article))
                if len(sought & known.words) >= least:
                    yield known

    def _of(self, source: Source) -> _Known:
        return self._known.setdefault(source.article.id, _Known(source))


def _among(known: _Known, parts: Iterable[Fragment]) -> tuple[float, Near] | None:
    """Return where an article has what is near to each part, one after another, and how near."""
    spans: list[Place] = []
    least = 1.0
    for part in parts:
        found = max(_near(known.nearest, part.words), default=None, key=lambda each: each[0])
        if found is None:
            return None
        least = min(least, found[0])
        spans.append(found[1])
    if any(one.end > other.start for one, other in pairwise(spans)):
        return None
    return least, Near(known.source, tuple(spans))


def _near(text: Nearest, words: str) -> Iterator[tuple[float, Place]]:
    """Yield the places that are near enough to some words, with how near they are."""
    for place, likeness in text.places(words, "", ""):
        near = [(_alike(text.text, each, words), each) for each in _ends(text.text, place, words)]
        signs, widest = max(near, key=lambda each: each[0])
        if likeness >= _WORDS or signs >= _SIGNS:
            yield max(likeness, signs), widest


def _alike(text: str, place: Place, words: str) -> float:
    """Return how many signs of a place and some words agree; 0 where they are too many."""
    there = " ".join(text[place.start : place.end].split())
    if max(len(there), len(words)) > _LONGEST:
        return 0.0
    return matcher(there, " ".join(folded(words).split())).ratio()


def _ends(text: str, place: Place, words: str) -> Iterator[Place]:
    """Yield a place, and it with the words beside it that stand for others at the ends."""
    yield place
    here, sought = words_of(text[place.start : place.end]), words_of(words)
    blocks = [block for block in matcher(here, sought).get_matching_blocks() if block.size]
    if not blocks:
        return
    first, last = blocks[0], blocks[-1]
    lead = first.b - first.a
    tail = len(sought) - last.b - (len(here) - last.a)
    before = text[max(0, place.start - _BESIDE) : place.start].rpartition("\n")[2]
    after = text[place.end : place.end + _BESIDE].partition("\n")[0]
    starts = [place.start - len(before) + found.start() for found in _WORD.finditer(before)]
    ends = [place.end + found.end() for found in _WORD.finditer(after)]
    start = starts[-lead] if 0 < lead <= len(starts) else place.start
    end = ends[tail - 1] if 0 < tail <= len(ends) else place.end
    yield from (Place(start, place.end), Place(place.start, end), Place(start, end))
