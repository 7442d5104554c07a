"""What one open briefing can do, with no screen: the window and the command line share it.

It ties the rooms below together and holds the one changing thing there is: which briefing is open,
its history and its journal. No Qt, no argument parsing, no words on a page.

The names load when first used: the process that sets pages needs ``press`` alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.later import names_of

if TYPE_CHECKING:
    from briefer.workspace.adding import AddReport, Step
    from briefer.workspace.places import Places
    from briefer.workspace.workspace import Workspace
else:
    __getattr__ = names_of(
        __name__,
        {"adding": ("AddReport", "Step"), "places": ("Places",), "workspace": ("Workspace",)},
    )

__all__ = ["AddReport", "Places", "Step", "Workspace"]
