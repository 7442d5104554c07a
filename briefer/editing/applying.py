"""Doing an edit: each kind has a module of its own, and this one sends it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.editing import appraising, items, judgments, sections, sources, themes, whole
from briefer.editing.edits import (
    BriefingEdit,
    ChangeAppraisal,
    ChangePages,
    ChangeReference,
    ChangeRole,
    ChangeSection,
    Dismiss,
    Edit,
    Group,
    InsertItem,
    InsertJudgment,
    InsertSection,
    InsertTheme,
    MoveItem,
    MoveJudgment,
    MoveSection,
    Reinstate,
    RemoveItem,
    RemoveJudgment,
    RemoveSection,
    RemoveTheme,
    ReplaceItem,
    ReplaceJudgment,
    ReplaceTheme,
)
from briefer.editing.groups import combined

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.editing.change import Change


def apply(briefing: Briefing, edit: Edit) -> tuple[Briefing, Change]:
    """Do an edit.

    Args:
        briefing: the briefing as it is; it stays as it is.
        edit: what to do.

    Returns:
        The new briefing, and what changed with the exact inverse.

    Raises:
        EditError: the edit names something that is not there, or brings an id that is taken.
    """
    match edit:
        case Group():
            return _group(briefing, edit)
        case ChangeRole() | ChangePages() | ChangeReference():
            return sources.apply(briefing, edit)
        case _:
            return _to_briefing(briefing, edit)


def _to_briefing(briefing: Briefing, edit: BriefingEdit) -> tuple[Briefing, Change]:
    match edit:
        case InsertItem() | RemoveItem() | MoveItem() | ReplaceItem():
            return items.apply(briefing, edit)
        case InsertSection() | RemoveSection() | MoveSection() | ChangeSection():
            return sections.apply(briefing, edit)
        case InsertJudgment() | RemoveJudgment() | MoveJudgment() | ReplaceJudgment():
            return judgments.apply(briefing, edit)
        case InsertTheme() | RemoveTheme() | ReplaceTheme():
            return themes.apply(briefing, edit)
        case ChangeAppraisal() | Dismiss() | Reinstate():
            return appraising.apply(briefing, edit)
        case _:
            return whole.apply(briefing, edit)


def _group(briefing: Briefing, group: Group) -> tuple[Briefing, Change]:
    new = briefing
    changes: list[Change] = []
    for edit in group.edits:
        new, change = apply(new, edit)
        changes.append(change)
    return new, combined(group, changes, briefing, new)
