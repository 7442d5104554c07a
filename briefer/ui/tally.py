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


class _Counted(NamedTuple):
    section: Section
    passages: Counter[str]


class Tally:
    """The counts of the briefing that was asked about last."""

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: dict[str, _Counted] = {}

    def of(self, briefing: Briefing) -> Mapping[str, Counter[str]]:
        """Return by a section's id how many passages it holds of each article."""
        before = self._kept
        self._kept = {each.id: _counted(each, before.get(each.id)) for each in briefing.sections}
        return {key: counted.passages for key, counted in self._kept.items()}


def _counted(section: Section, before: _Counted | None) -> _Counted:
    if before is not None and before.section is section:
        return before
    return _Counted(section, Counter(passage.article for passage in section.passages()))
