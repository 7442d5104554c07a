"""What one open briefing can do, with no screen: the window and the command line share it.

It ties the rooms below together and holds the one changing thing there is: which briefing is open,
its history and its journal. No Qt, no argument parsing, no words on a page.
"""

from briefer.workspace.articles import AddReport
from briefer.workspace.places import Places
from briefer.workspace.workspace import Workspace

__all__ = ["AddReport", "Places", "Workspace"]
