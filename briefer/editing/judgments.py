"""Edits of the key judgments."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.editing import ids, wording
from briefer.editing.change import Change
from briefer.editing.edits import (
    InsertJudgment,
    JudgmentEdit,
    MoveJudgment,
    RemoveJudgment,
    ReplaceJudgment,
)
from briefer.editing.sequences import find, inserted, moved, removed, replaced

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing, Judgment


def apply(briefing: Briefing, edit: JudgmentEdit) -> tuple[Briefing, Change]:
    """Do one edit of a key judgment.

    Raises:
        EditError: the judgment or the index is not there, or an id is taken.
    """
    judgments, inverse, name = _done(briefing, edit)
    front = judgments != briefing.judgments
    return replace(briefing, judgments=judgments), Change(edit, inverse, name, front=front)


def _done(briefing: Briefing, edit: JudgmentEdit) -> tuple[tuple[Judgment, ...], JudgmentEdit, str]:
    old = briefing.judgments
    match edit:
        case InsertJudgment(index, judgment):
            ids.require_free(briefing, ids.of_judgment(judgment))
            new = inserted(old, index, judgment)
            return new, RemoveJudgment(judgment.id), wording.ADD_JUDGMENT
        case RemoveJudgment(identifier):
            index = _index(briefing, identifier)
            inverse = InsertJudgment(index, old[index])
            return removed(old, index), inverse, wording.REMOVE_JUDGMENT
        case MoveJudgment(identifier, target):
            index = _index(briefing, identifier)
            new = moved(old, index, target)
            return new, MoveJudgment(identifier, index), wording.MOVE_JUDGMENT
        case ReplaceJudgment(judgment):
            index = _index(briefing, judgment.id)
            leaving = ids.of_judgment(old[index])
            ids.require_free(briefing, ids.of_judgment(judgment), leaving)
            new = replaced(old, index, judgment)
            return new, ReplaceJudgment(old[index]), wording.EDIT_JUDGMENT


def _index(briefing: Briefing, judgment: str) -> int:
    index = find(briefing.judgments, judgment)
    if index is None:
        raise wording.gone("judgment")
    return index
