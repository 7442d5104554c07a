"""Where in an article a quotation's words stand, exactly or nearly."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.domain.passage import Passage

ENOUGH = 0.6
"""How much of the words must agree (difflib's ratio) for a place to be the quotation's own."""

_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|\w+")
"""A word; in scripts that set no spaces between words, a character."""


class Place(NamedTuple):
    """A span of an article's text in code points, end excluded."""

    start: int
    end: int


def same_text(text: str, passage: Passage) -> Place | None:
    """Return where a quotation's exact text stands, or None.

    Of several places the one wins whose surroundings agree best with the quotation's prefix and
    suffix, and of equals the one nearest to where it was.
    """
    starts = list(_occurrences(text, passage.exact))
    if not starts:
        return None
    best = max(starts, key=lambda at: (_agreement(text, passage, at), -abs(at - passage.start)))
    return Place(best, best + len(passage.exact))


def similar_text(text: str, exact: str) -> Place | None:
    """Return the span whose words agree most with a quotation's, or None where too few do."""
    tokens = list(_TOKEN.finditer(text))
    have = [token.group().casefold() for token in tokens]
    want = [word.casefold() for word in _TOKEN.findall(exact)]
    if not want or not have:
        return None
    first = _best_window(have, want)
    margin = len(want) // 4 + 1
    low = max(0, first - margin)
    window = have[low : first + len(want) + margin]
    matcher = difflib.SequenceMatcher(None, window, want, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return None
    begin, end = low + blocks[0].a, low + blocks[-1].a + blocks[-1].size
    agreeing = 2 * sum(block.size for block in blocks) / (end - begin + len(want))
    if agreeing < ENOUGH:
        return None
    return Place(tokens[begin].start(), tokens[end - 1].end())


def _occurrences(text: str, exact: str) -> Iterator[int]:
    at = text.find(exact) if exact else -1
    while at >= 0:
        yield at
        at = text.find(exact, at + 1)


def _agreement(text: str, passage: Passage, at: int) -> int:
    """Count the code points around a place that agree with the prefix and suffix."""
    before = text[max(0, at - len(passage.prefix)) : at]
    after = text[at + len(passage.exact) :]
    return _common(before[::-1], passage.prefix[::-1]) + _common(after, passage.suffix)


def _common(one: str, other: str) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _best_window(have: Sequence[str], want: Sequence[str]) -> int:
    """Return where the stretch begins that, as long as ``want``, shares most words with it."""
    lacking = Counter(want)
    size = len(want)
    shared = best = start = 0
    for index, word in enumerate(have):
        shared += lacking[word] > 0
        lacking[word] -= 1
        if index >= size:
            lacking[have[index - size]] += 1
            shared -= lacking[have[index - size]] > 0
        if shared > best:
            best, start = shared, max(0, index - size + 1)
    return start
