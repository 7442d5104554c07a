"""Edits of what a briefing holds on its evidence: appraised sources, dismissed suggestions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.domain.briefing import Appraisal
from briefer.editing import wording
from briefer.editing.change import Change
from briefer.editing.edits import ChangeAppraisal, Dismiss, EvidenceEdit, Reinstate
from briefer.editing.sequences import inserted, removed, replaced

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing, Dismissal


def apply(briefing: Briefing, edit: EvidenceEdit) -> tuple[Briefing, Change]:
    """Do one edit of the evidence.

    Raises:
        EditError: a suggestion was dismissed already, or never was, or there is no such place.
    """
    if isinstance(edit, ChangeAppraisal):
        appraisals, inverse = _appraised(briefing.appraisals, edit)
        after, name = replace(briefing, appraisals=appraisals), wording.APPRAISE
        return after, Change(edit, inverse, name, evidence=appraisals != briefing.appraisals)
    dismissed, back, name = _dismissed(briefing.dismissed, edit)
    return replace(briefing, dismissed=dismissed), Change(edit, back, name, evidence=True)


def _appraised(
    old: tuple[Appraisal, ...], edit: ChangeAppraisal
) -> tuple[tuple[Appraisal, ...], ChangeAppraisal]:
    new = edit.appraisal
    none = Appraisal(new.article)
    at = next((at for at, each in enumerate(old) if each.article == new.article), None)
    if at is not None:
        after = removed(old, at) if new == none else replaced(old, at, new)
        return after, ChangeAppraisal(old[at], at)
    if new == none:
        return old, ChangeAppraisal(none)
    index = len(old) if edit.index is None else edit.index
    return inserted(old, index, new), ChangeAppraisal(none)


def _dismissed(
    old: tuple[Dismissal, ...], edit: Dismiss | Reinstate
) -> tuple[tuple[Dismissal, ...], Dismiss | Reinstate, str]:
    if isinstance(edit, Dismiss):
        if edit.dismissal in old:
            raise wording.taken()
        after = inserted(old, edit.index, edit.dismissal)
        return after, Reinstate(edit.dismissal), wording.DISMISS
    if edit.dismissal not in old:
        raise wording.gone("suggestion")
    index = old.index(edit.dismissal)
    return removed(old, index), Dismiss(index, edit.dismissal), wording.REINSTATE
