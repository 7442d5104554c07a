"""Where a sentence begins and ends. Pure; knows nothing of articles or a screen.

The rules are those of Unicode's sentence boundaries (UAX 29) in short, with what news text needs:
no break after titles, initials and months in short, nor before a word in lower case.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = re.compile(r"(?:[.!?\u2026]+[\"'\u2019\u201d)\]\u00bb]*(?=\s)|[\u3002\uff01\uff1f]+)\s*")
_LONGEST = 12
"""As far back as a word in short can reach."""
_SHORT = re.compile(
    r"(?:^|[\s(\"\u201c\u2018'])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Gen|Col|Lt|Sgt|Capt|Adm|Sen|Rep|Gov"
    r"|Pres|Amb|Hon|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos|vs|cf|pp?|ca|approx|e\.g|i\.e"
    r"|(?:[A-Z]\.)+[A-Z])\.$"
)


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences of a block in order, in code points, without the white space after them.

    Args:
        text: the article's text.
        start: the block's first code point.
        end: one past its last.
    """
    low = start
    for high in (*_breaks(text, start, end), end):
        if text[low:high].strip():
            yield low, high - _blanks(text, low, high)
        low = high


def sentence(text: str, start: int, end: int, position: int) -> tuple[int, int]:
    """Return the sentence of a block that holds a position, in code points.

    Args:
        text: the article's text.
        start: the block's first code point.
        end: one past its last.
        position: within the block; white space belongs to the sentence before it.
    """
    low = start
    for high in _breaks(text, start, end):
        if position < high:
            return low, high - _blanks(text, low, high)
        low = high
    return low, end


def _breaks(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where sentences begin, but the first."""
    for match in _END.finditer(text, start, end):
        after = match.end()
        if after < end and not text[after].islower() and not _in_short(text, start, match.start()):
            yield after


def _in_short(text: str, start: int, mark: int) -> bool:
    """Return whether the mark is the stop of a word in short, such as ``Mr``."""
    before = text[max(start, mark - _LONGEST) : mark + 1]
    return text[mark + 1].isspace() and _SHORT.search(before) is not None


def _blanks(text: str, low: int, high: int) -> int:
    return len(text[low:high]) - len(text[low:high].rstrip())
