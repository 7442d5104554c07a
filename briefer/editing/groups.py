"""Several edits as one."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING

from briefer.editing.change import Change
from briefer.editing.edits import Group

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefer.domain.briefing import Briefing
    from briefer.domain.section import Item


def combined(group: Group, changes: list[Change], old: Briefing, new: Briefing) -> Change:
    """Return the one change that several make, done in order on ``old`` to give ``new``.

    What was changed and changed back within the group does not count as touched; of articles,
    which are no part of a briefing, each that an edit touched counts.
    """
    touched = reduce(frozenset[str].union, (c.sections for c in changes), frozenset[str]())
    items = reduce(frozenset[str].union, (c.items for c in changes), frozenset[str]())
    return Change(
        edit=group,
        inverse=Group(tuple(change.inverse for change in reversed(changes)), group.name),
        name=group.name,
        sections=_differing(touched, _sections(old), _sections(new)),
        items=_differing(items, _items(old), _items(new)),
        front=_front(old) != _front(new),
        settings=old.settings != new.settings,
        themes=old.themes != new.themes,
        evidence=_evidence(old) != _evidence(new),
        sources=reduce(frozenset[str].union, (c.sources for c in changes), frozenset[str]()),
    )


def _differing(
    candidates: frozenset[str], old: Mapping[str, object], new: Mapping[str, object]
) -> frozenset[str]:
    return frozenset(each for each in candidates if old.get(each) != new.get(each))


def _sections(briefing: Briefing) -> dict[str, object]:
    return {
        section.id: (index, replace(section, items=()), [item.id for item in section.items])
        for index, section in enumerate(briefing.sections)
    }


def _items(briefing: Briefing) -> dict[str, tuple[str, int, Item]]:
    return {
        item.id: (section.id, index, item)
        for section in briefing.sections
        for index, item in enumerate(section.items)
    }


def _front(briefing: Briefing) -> tuple[object, ...]:
    return briefing.front, briefing.bottom_line, briefing.judgments


def _evidence(briefing: Briefing) -> tuple[object, ...]:
    return briefing.appraisals, briefing.dismissed
