"""What one open briefing can do, with no screen: the window and the command line share it.

It ties the rooms below together and holds the one changing thing there is: which briefing is open,
its history and its journal. No Qt, no argument parsing, no words on a page.

The names load when first used: the process that sets pages needs ``press`` alone.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.workspace.adding import AddReport, Step
    from briefer.workspace.places import Places
    from briefer.workspace.workspace import Workspace

__all__ = ["AddReport", "Places", "Step", "Workspace"]

_HOMES = {
    "AddReport": "adding",
    "Places": "places",
    "Step": "adding",
    "Workspace": "workspace",
}


def __getattr__(name: str) -> object:
    """Load one of the names above (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
