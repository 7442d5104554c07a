"""Where a quotation of another program stands in an article, and the passage it becomes."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefer.domain.passage import Passage
from briefer.evidence.nearest import Place, same_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.domain.passage import MarkedChange

_ALIKE: Final = {"'": "['‘’]", "‘": "['‘’]", "’": "['‘’]"} | dict.fromkeys('"“”', '["“”]')
_LONGEST: Final = 20_000
"""Code points of a quotation that is looked for with its white space and marks folded."""


def place(
    text: str, exact: str, *, prefix: str = "", suffix: str = "", start: int | None = None
) -> Place | None:
    """Return where a quotation stands in a text, or None where its words are not there.

    Where the position holds, it wins; else the words are looked for, of several places the one
    whose surroundings agree best. White space and the form of quotation marks may differ, as a
    browser shows them otherwise than a file; nothing else may.
    """
    sought = Passage("p", "", start or 0, 0, exact, prefix, suffix)
    if start is not None and exact and text.startswith(exact, start):
        return Place(start, start + len(exact))
    found = same_text(text, sought)
    if found is not None or not exact.strip() or len(exact) > _LONGEST:
        return found
    words = ("".join(_ALIKE.get(mark, re.escape(mark)) for mark in word) for word in exact.split())
    forms = {match[0] for match in re.finditer(r"\s+".join(words), text)}
    places = [same_text(text, Passage("p", "", start or 0, 0, form)) for form in sorted(forms)]
    return next((each for each in places if each is not None), None)


def shifted(
    changes: Sequence[MarkedChange], by: int, within: Place
) -> tuple[MarkedChange, ...] | None:
    """Return marked changes moved along with their passage, or None where they do not fit in it."""
    moved = tuple(replace(each, start=each.start + by, end=each.end + by) for each in changes)
    edges = [within.start, *(edge for c in moved for edge in (c.start, c.end)), within.end]
    return moved if all(left <= right for left, right in pairwise(edges)) else None
