"""Edits of a briefing, what each of them changed, and the history that undoes them.

Everything here is pure: ``apply`` takes a briefing and an edit and returns a new briefing and a
``Change`` that holds the exact inverse. Nothing here reads a file, keeps state or knows a screen.

Laws, which the tests hold:

* applying ``change.inverse`` gives back a briefing equal to the one before, whatever the edit;
* an edit that names something that is not there, or would give two things one id, raises
  ``EditError`` and changes nothing;
* a reference to something that was removed stays where it is (a section's theme, a judgment's
  supporting passages). It reads as nothing while its target is away, and holds again when undo
  brings the target back. No edit has to hunt for references, and no undo has to mend them.

The names load when first used: a window that opens has nothing to edit yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.later import names_of

if TYPE_CHECKING:
    from briefer.editing.applying import apply
    from briefer.editing.change import Change
    from briefer.editing.edits import (
        ChangeAppraisal,
        ChangeBottomLine,
        ChangeFront,
        ChangePages,
        ChangeReference,
        ChangeRole,
        ChangeSection,
        ChangeSettings,
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
        SourceEdit,
    )
    from briefer.editing.history import History
    from briefer.editing.sources import amend, source_edits
    from briefer.editing.wording import EditError
else:
    __getattr__ = names_of(
        __name__,
        {
            "applying": ("apply",),
            "change": ("Change",),
            "edits": (
                "ChangeAppraisal",
                "ChangeBottomLine",
                "ChangeFront",
                "ChangePages",
                "ChangeReference",
                "ChangeRole",
                "ChangeSection",
                "ChangeSettings",
                "Dismiss",
                "Edit",
                "Group",
                "InsertItem",
                "InsertJudgment",
                "InsertSection",
                "InsertTheme",
                "MoveItem",
                "MoveJudgment",
                "MoveSection",
                "Reinstate",
                "RemoveItem",
                "RemoveJudgment",
                "RemoveSection",
                "RemoveTheme",
                "ReplaceItem",
                "ReplaceJudgment",
                "ReplaceTheme",
                "SourceEdit",
            ),
            "history": ("History",),
            "sources": ("amend", "source_edits"),
            "wording": ("EditError",),
        },
    )

__all__ = [
    "Change",
    "ChangeAppraisal",
    "ChangeBottomLine",
    "ChangeFront",
    "ChangePages",
    "ChangeReference",
    "ChangeRole",
    "ChangeSection",
    "ChangeSettings",
    "Dismiss",
    "Edit",
    "EditError",
    "Group",
    "History",
    "InsertItem",
    "InsertJudgment",
    "InsertSection",
    "InsertTheme",
    "MoveItem",
    "MoveJudgment",
    "MoveSection",
    "Reinstate",
    "RemoveItem",
    "RemoveJudgment",
    "RemoveSection",
    "RemoveTheme",
    "ReplaceItem",
    "ReplaceJudgment",
    "ReplaceTheme",
    "SourceEdit",
    "amend",
    "apply",
    "source_edits",
]
