"""The sources pane: every article as a card, a search over all of them, and ways to add more.

It reads the library through the workspace and asks the desk to open what is clicked; it never
reads a file itself, and knows no other pane.
"""

from briefer.ui.shelf.pane import ShelfPane

__all__ = ["ShelfPane"]
