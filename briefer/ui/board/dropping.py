"""Where on the board something that is dragged would land. Pure: rows and where they begin."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from briefer.ui.board.rows import ITEMS, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefer.ui.board.rows import Row

WHOLE = frozenset({Kind.SECTION, Kind.JUDGMENT})
"""The rows that are dragged alone, among their like."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is dropped.

    Attributes:
        section: the id of the section that an item goes into; empty for what goes into none.
        index: before which item of that section; before which of its like for a whole row.
        edge: the number of the row before which the place shows.
        onto: the id of the key judgment that will rest on it, whose row has that number; or empty.
    """

    section: str
    index: int
    edge: int
    onto: str = ""


def among_items(rows: Sequence[Row], number: int) -> Place | None:
    """Return the place before a row that an item may take; None where there is no section."""
    sections = [n for n, row in enumerate(rows) if row.kind is Kind.SECTION]
    if not sections:
        return None
    number = max(number, sections[0] + 1)
    start = max(n for n in sections if n < number)
    index = sum(row.kind in ITEMS for row in rows[start + 1 : number])
    return Place(rows[start].key, index, number)


def onto_judgment(rows: Sequence[Row], number: int, keys: Sequence[str]) -> Place | None:
    """Return the place on a row where that is a key judgment and passages are dragged."""
    if rows[number].kind is not Kind.JUDGMENT:
        return None
    found = any(row.kind is Kind.PASSAGE and row.key in keys for row in rows)
    return Place("", 0, number, rows[number].key) if found else None


def among_like(rows: Sequence[Row], kind: Kind, top: Callable[[int], int], y: int) -> Place | None:
    """Return between which sections, or key judgments, a height lies; None where there are none.

    Args:
        rows: all rows, of which the last is never of that kind.
        kind: which rows; each reaches down to the next, a section with all that it holds.
        top: returns the upper edge of a row by its number.
        y: the height, measured as the edges are.
    """
    starts = [number for number, row in enumerate(rows) if row.kind is kind]
    if not starts:
        return None
    held = ITEMS | {Kind.HINT} if kind is Kind.SECTION else frozenset[Kind]()
    end = starts[-1] + 1
    while rows[end].kind in held:
        end += 1
    starts.append(end)
    index = sum(y > (top(one) + top(other)) / 2 for one, other in pairwise(starts))
    return Place("", index, starts[index])
