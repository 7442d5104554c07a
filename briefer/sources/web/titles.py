"""Which line of a page is its title: what its metadata names, else its first headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.sources.letters import squash
from briefer.sources.web.pieces import Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.sources.roles.lines import Line
    from briefer.sources.web.metadata import Metadata
    from briefer.sources.web.pieces import Piece

_FEWEST = 8
_SPARE = 3
"""Times as many characters as letters are in no headline: such a line is not looked at closer."""
_NAV = frozenset({Mark.FURNITURE, Mark.RELATED, Mark.COMMENTS})


def find_title(
    lines: Sequence[Line], owners: Sequence[Piece], kept: frozenset[int], metadata: Metadata
) -> int | None:
    """Return the index of the title's line, or None where the page shows none."""
    names = [squash(title) for title, _ in metadata.titles]
    longest = max(map(len, names), default=0) * _SPARE
    reach = range(max(kept, default=0) + 1)
    named = [
        index
        for index in reach
        if len(lines[index].text) <= longest and _named(squash(lines[index].text), names)
    ]
    if named:
        return min(named, key=lambda index: (owners[index].level or 9, index))
    heads = [index for index in reach if owners[index].level == 1]
    plain = [index for index in heads if owners[index].marks.isdisjoint(_NAV)]
    return next(iter((*plain, *reversed(heads))), None)


def _named(key: str, names: Sequence[str]) -> bool:
    if len(key) < _FEWEST:
        return key in names and bool(key)
    return any(key == name or (name.startswith(key) and len(key) * 2 > len(name)) for name in names)
