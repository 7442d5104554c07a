"""What stands in the reader's place while no article is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from briefer.ui.naming import named

if TYPE_CHECKING:
    from briefer.ui.tokens import Tokens

WORDS: Final = (
    "Choose an article on the left to read it here.\nSelect text in it to file a passage."
)


class EmptyPage(QLabel):
    """A sheet of paper that says what to do next."""

    def __init__(self, tokens: Tokens) -> None:
        """Say it in the colors of the tokens."""
        super().__init__(WORDS)
        named(self, "No article is open", kind="soft")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors."""
        self.setStyleSheet(f"background: {tokens.paper}")
