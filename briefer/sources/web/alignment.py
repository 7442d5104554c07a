"""Which of our lines an extractor's lines are, though it has cut, joined and cleaned them.

Both are compared by their letters and figures alone. The matches keep the order of the page where
the same words stand on it twice.
"""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from briefer.sources.letters import letters

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONG = 40
"""Letters from which a line is looked for within others, and by its beginning or end."""
_MOST = 8
"""Places at most where one line may be found."""


def find_kept(lines: Sequence[str], extracted: Sequence[str]) -> frozenset[int]:
    """Return the indices of the lines that an extractor kept.

    Args:
        lines: the page's lines, in order.
        extracted: the extractor's lines, in order.
    """
    keys = [letters(line) for line in lines]
    parts = [letters(line) for line in extracted]
    whole = "".join(parts)
    starts: dict[str, list[int]] = {}
    position = 0
    for part in parts:
        starts.setdefault(part, []).append(position)
        position += len(part)
    places = [_places(key, whole, starts) for key in keys]
    chain = _longest_chain(places)
    kept = {index for index, _ in chain}
    kept.update(_unordered(keys, places, kept))
    kept.update(_between(keys, whole, chain))
    return frozenset(kept)


def _places(key: str, whole: str, starts: dict[str, list[int]]) -> list[int]:
    """Return where a line may stand in the extracted text."""
    if not key:
        return []
    if key in starts:
        return starts[key][:_MOST]
    if len(key) < _LONG:
        return []
    for probe, back in ((key, 0), (key[:_LONG], 0), (key[-_LONG:], len(key) - _LONG)):
        found = whole.find(probe)
        if found >= 0:
            return [max(0, found - back)]
    return []


def _longest_chain(places: Sequence[list[int]]) -> list[tuple[int, int]]:
    """Return the most pairs of line and place of which both rise (Hunt and Szymanski, 1977)."""
    ends: list[int] = []
    heads: list[tuple[int, int, int]] = []  # line, place, the index of the pair before
    tops: list[int] = []
    for index, found in enumerate(places):
        for place in sorted(found, reverse=True):
            rank = bisect.bisect_left(ends, place)
            before = tops[rank - 1] if rank else -1
            heads.append((index, place, before))
            if rank == len(ends):
                ends.append(place)
                tops.append(len(heads) - 1)
            else:
                ends[rank] = place
                tops[rank] = len(heads) - 1
    chain: list[tuple[int, int]] = []
    at = tops[-1] if tops else -1
    while at >= 0:
        index, place, at = heads[at]
        chain.append((index, place))
    return chain[::-1]


def _unordered(keys: Sequence[str], places: Sequence[list[int]], kept: set[int]) -> list[int]:
    """Return long lines that were kept, but in another order than the page's."""
    known = {keys[index] for index in kept}
    return [
        index
        for index, key in enumerate(keys)
        if index not in kept and places[index] and len(key) >= _LONG and key not in known
    ]


def _between(keys: Sequence[str], whole: str, chain: Sequence[tuple[int, int]]) -> list[int]:
    """Return the short lines that the extractor joined to the line above or below."""
    found = []
    for index, place in chain:
        start, end = place, place + len(keys[index])
        after = index + 1
        while after < len(keys) and len(keys[after]) < _LONG and keys[after]:
            if not whole.startswith(keys[after], end):
                break
            found.append(after)
            end += len(keys[after])
            after += 1
        before = index - 1
        while before >= 0 and 0 < len(keys[before]) < _LONG:
            if not whole.endswith(keys[before], 0, start):
                break
            found.append(before)
            start -= len(keys[before])
            before -= 1
    return found
