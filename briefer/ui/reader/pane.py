"""The reader's pane: puts the parts of the reader together and ties them to the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from briefer.ui.desk import Desk
    from briefer.ui.tokens import Tokens


class ReaderPane(QWidget):
    """The middle pane of the window."""

    def __init__(self, desk: Desk, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Show what the desk opens, in the colors of the tokens."""
        super().__init__(parent)
        self._desk = desk
        self._tokens = tokens
        QVBoxLayout(self)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors and sizes."""
        self._tokens = tokens
