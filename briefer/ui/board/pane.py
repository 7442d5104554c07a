"""The briefing pane as the window sees it: one list, its actions, and the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from briefer.ui.desk import Desk
    from briefer.ui.tokens import Tokens


class BoardPane(QWidget):
    """The briefing as cards."""

    def __init__(self, desk: Desk, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Show the briefing that is on the desk."""
        super().__init__(parent)
        self._desk = desk
        self._tokens = tokens

    def set_tokens(self, tokens: Tokens) -> None:
        """Repaint in other colors."""
        self._tokens = tokens
        self.update()
