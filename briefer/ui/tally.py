"""How many passages of each article stand in each section, counted anew only where that changed.

Sections are immutable, so that one which is the same object holds the same passages: after an edit
the others are not looked into. It knows nothing of a screen.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefer.domain.briefing import Briefing
    from briefer.domain.section import Section


class Counted(NamedTuple):
    """What a section holds: how many passages of each article, and what it quotes or cites."""

    section: Section
    passages: Counter[str]
    articles: frozenset[str]


class Tally:
    """The counts of the briefing that was asked about last."""

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: dict[str, Counted] = {}

    def of(self, briefing: Briefing) -> Mapping[str, Counted]:
        """Return what each section holds, by its id."""
        before = self._kept
        self._kept = {each.id: _counted(each, before.get(each.id)) for each in briefing.sections}
        return self._kept


def _counted(section: Section, before: Counted | None) -> Counted:
    if before is not None and before.section is section:
        return before
    passages = Counter(passage.article for passage in section.passages())
    return Counted(section, passages, frozenset(section.articles()))
