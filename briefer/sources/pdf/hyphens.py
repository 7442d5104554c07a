"""Words that a line's end had cut, put together again; hyphens that were the author's stay.

A file does not say whose a hyphen was. It stays between words that the same text writes with a
hyphen elsewhere, after prefixes that are written with one, and before a capital or a figure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.sources.pdf.lines import HYPHEN
from briefer.sources.roles.shapes import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable

SOFT: Final = "\xad"
_ENDS: Final = (HYPHEN, SOFT, "-", "\u2010")
_LAST: Final = re.compile(r"([^\W\d_]+|\d+)$")
_FIRST: Final = re.compile(r"[^\W_]+")
_COMPOUND: Final = re.compile(r"[^\W\d_]+-[^\W\d_]+")
_PREFIXES: Final = word_set("all cross ex half mid non quasi self so well")


def compounds(texts: Iterable[str]) -> frozenset[str]:
    """Return the words that are written with a hyphen within lines, in lower case."""
    return frozenset(word.casefold() for text in texts for word in _COMPOUND.findall(text))


def junction(before: str, after: str, known: frozenset[str]) -> tuple[int, str]:
    """Return how lines of one paragraph join: how many characters fall off, and what goes between.

    Args:
        before: the upper line.
        after: the lower line.
        known: see ``compounds``.
    """
    if not before.endswith(_ENDS):
        return 0, " "
    if before.endswith(SOFT):
        return 1, ""
    first = _LAST.search(before[:-1])
    second = _FIRST.match(after)
    if first is None or second is None:
        return (1, "-") if before.endswith(HYPHEN) else (0, " ")
    return 1, "-" if _is_authors(first[1], second[0], known) else ""


def _is_authors(first: str, second: str, known: frozenset[str]) -> bool:
    if not second[0].islower() or not first.isalpha():
        return True
    return first.casefold() in _PREFIXES or f"{first}-{second}".casefold() in known
