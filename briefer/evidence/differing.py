"""Two texts set against each other, word by word. Pure."""

from __future__ import annotations

import difflib
import re
from typing import NamedTuple

_PIECE = re.compile(r"\s+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|\w+|[^\w\s]")
"""A word, white space, or a sign; in scripts that set no spaces between words, a character."""


class Run(NamedTuple):
    """Some words of a text, and whether the other text has them at the same place."""

    text: str
    same: bool


def sides(one: str, other: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Return two texts as runs of what they share and what each has alone, in order."""
    first, second = _PIECE.findall(one), _PIECE.findall(other)
    left: list[Run] = []
    right: list[Run] = []
    matcher = difflib.SequenceMatcher(None, first, second, autojunk=False)
    for tag, low, high, begin, end in matcher.get_opcodes():
        for side, words in ((left, first[low:high]), (right, second[begin:end])):
            if words:
                side.append(Run("".join(words), tag == "equal"))
    return tuple(left), tuple(right)
