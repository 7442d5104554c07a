"""Extends a place, or a span that a drag left inside a word, to the whole word.

Pure; knows nothing of a screen. A word is letters, digits and marks, with apostrophes and hyphens
inside. Scripts that set no space between words give no such hint of what was meant: a span that
ends in them stays as it is.
"""

from __future__ import annotations

import unicodedata
from typing import Final

_INNER: Final = frozenset("'\u2019\u02bc-\u2010\u2011\u00ad")
"""Apostrophes and hyphens, which belong to a word between two of its letters."""
_UNSPACED: Final = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF))
"""Thai with Lao, Burmese, Khmer; Chinese, Japanese and Korean are told by their width."""


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span, in code points, with both ends moved out to the ends of their words."""
    if not start < end:
        return start, end
    while _inside(text, start):
        start -= 1
    while _inside(text, end):
        end += 1
    return start, end


def word_at(text: str, place: int) -> tuple[int, int] | None:
    """Return the word that holds a place or ends at it; None where there is none with spaces."""
    for first in (place, place - 1):
        if 0 <= first < len(text) and _letter(text[first]):
            return whole(text, first, first + 1)
    return None


def _inside(text: str, place: int) -> bool:
    """Return whether a place between two characters lies within a word."""
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    if _letter(before) and _letter(after):
        return True
    if before in _INNER:
        return place > 1 and _letter(text[place - 2]) and _letter(after)
    if after in _INNER:
        return place + 1 < len(text) and _letter(before) and _letter(text[place + 1])
    return False


def _letter(character: str) -> bool:
    if not (character.isalnum() or unicodedata.category(character).startswith("M")):
        return False
    unspaced = any(low <= ord(character) <= high for low, high in _UNSPACED)
    return not unspaced and unicodedata.east_asian_width(character) not in {"W", "F"}
