"""Scripts without spaces, made searchable: each character becomes a word of its own.

SQLite's ``unicode61`` takes a run of Chinese, Japanese or Hangul for one word and finds nothing
inside it. So such characters are indexed singly, and what a person types is searched as a phrase of
single characters. A text is only ever made longer by ``JOINT``, so that positions can be led back.
"""

from __future__ import annotations

import re
import unicodedata

JOINT = "\ufdd0"
"""Stands between characters in the index; Unicode promises that no text has it (a noncharacter)."""
OPEN = "\ufdd1"
"""Marks where a match begins in what the index gives back."""
CLOSE = "\ufdd2"
"""Marks where a match ends."""

_DENSE = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff"
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Hangul, Chinese characters and kana, as ranges of a character class."""
# Compiled by ``re`` when first used, as the window opens without.
_BETWEEN = rf"(?<=[{_DENSE}])(?=\w)|(?<=\w)(?=[{_DENSE}])"
_FOUND = f"[{_DENSE}{JOINT}{OPEN}{CLOSE}]"
_RESERVED = str.maketrans(dict.fromkeys((JOINT, OPEN, CLOSE), " "))


def spaced(text: str) -> str:
    """Return a text with ``JOINT`` around each character of a script without spaces."""
    if text.isascii() or not re.search(_FOUND, text):  # nearly all texts: ten times as fast
        return text
    return re.sub(_BETWEEN, JOINT, text.translate(_RESERVED))


def unspaced(text: str) -> str:
    """Return a spaced text as it was."""
    return text.replace(JOINT, "")


def folded(text: str) -> str:
    """Return a text without case and accents, for names that count as the same."""
    apart = unicodedata.normalize("NFKD", text).casefold()
    marks = list(filter(unicodedata.combining, set(apart)))
    return apart.translate(dict.fromkeys(map(ord, marks))) if marks else apart
