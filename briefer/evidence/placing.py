"""Where a quotation of another program stands in an article, and the passage it becomes."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefer.domain.passage import Passage
from briefer.evidence.anchoring import Anchor, Anchorage, Found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.domain.passage import MarkedChange
    from briefer.evidence.nearest import Place

_ALIKE: Final = {"'": "['‘’]", "‘": "['‘’]", "’": "['‘’]"} | dict.fromkeys('"“”', '["“”]')
_LONGEST: Final = 20_000
"""Code points of a quotation that is looked for with its white space and marks folded."""


def place(
    text: str, exact: str, *, prefix: str = "", suffix: str = "", start: int | None = None
) -> Anchor:
    """Return where a quotation of another program stands in a text.

    White space and the form of quotation marks may differ, as a browser shows them otherwise than
    a file. Where other words differ too, or nothing decides between several places, the answer says
    so, and nothing should be filed.
    """
    at = -1 if start is None else start
    sought = Passage("p", "", at, at + len(exact), exact, prefix, suffix)
    where = Anchorage(text)
    found = where.find(sought)
    if found.verbatim or exact in text or len(exact) > _LONGEST:
        return found
    words = ("".join(_ALIKE.get(mark, re.escape(mark)) for mark in word) for word in exact.split())
    pattern = r"\s+".join(words)
    forms = {match[0] for match in re.finditer(pattern, text)} if pattern else set()
    anchors = [where.find(replace(sought, exact=form)) for form in sorted(forms)]
    certain = [each for each in anchors if each.verbatim]
    if len(certain) == 1:
        return certain[0]
    places = tuple(place for each in anchors for place in each.places)
    return Anchor(Found.UNCERTAIN, None, 1.0, places) if places else found


def shifted(
    changes: Sequence[MarkedChange], by: int, within: Place
) -> tuple[MarkedChange, ...] | None:
    """Return marked changes moved along with their passage, or None where they do not fit in it."""
    moved = tuple(replace(each, start=each.start + by, end=each.end + by) for each in changes)
    edges = [within.start, *(edge for c in moved for edge in (c.start, c.end)), within.end]
    return moved if all(left <= right for left, right in pairwise(edges)) else None
