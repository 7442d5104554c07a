"""Finding words in the article that is open: the row to type them in, and the search itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from briefer.ui.icons import icon
from briefer.ui.naming import named

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from briefer.ui.positions import Span
    from briefer.ui.tokens import Tokens

_ALIKE = ("'\u2018\u2019", '"\u201c\u201d', "-\u2010\u2011\u2013\u2014")
"""Characters that a keyboard does not tell apart."""


def matches(text: str, words: str) -> tuple[Span, ...]:
    """Return where words occur, without regard to case, kinds of quotation marks and spaces."""
    pattern = r"\s+".join("".join(map(_pattern, word)) for word in words.split())
    if not pattern:
        return ()
    return tuple(match.span() for match in re.finditer(pattern, text, re.IGNORECASE))


def _pattern(character: str) -> str:
    group = next((group for group in _ALIKE if character in group), None)
    return re.escape(character) if group is None else f"[{re.escape(group)}]"


class FindRow(QFrame):
    """A slim row over the text.

    Signals:
        typed: the words changed.
        stepped: go on to the next match (1) or back to the one before (-1).
        closed: leave.
    """

    typed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Make the row, hidden."""
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self._line = named(QLineEdit(), "Find in this article", "Enter for the next match")
        self._line.setPlaceholderText("Find in this article")
        self._line.textChanged.connect(self.typed)
        self._count = named(QLabel(), "Matches", kind="soft")
        self._back = named(QToolButton(), "Previous match", "Previous match (Shift+Enter)", "quiet")
        self._on = named(QToolButton(), "Next match", "Next match (Enter)", "quiet")
        self._close = named(QToolButton(), "Close find", "Close (Esc)", "quiet")
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._on.clicked.connect(lambda: self.stepped.emit(1))
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self._line, 1)
        for widget in (self._count, self._back, self._on, self._close):
            row.addWidget(widget)
        self.set_tokens(tokens)
        self.hide()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors."""
        for button, name in (
            (self._back, "chevron-up"),
            (self._on, "chevron-down"),
            (self._close, "close"),
        ):
            button.setIcon(icon(name, tokens.soft))

    @property
    def words(self) -> str:
        """What was typed."""
        return self._line.text()

    def begin(self) -> None:
        """Show the row and take the focus."""
        self.show()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def tell(self, at: int, count: int) -> None:
        """Say which match is shown, counted from 1, and how many there are."""
        text = f"{at} of {count}" if count else "No match"
        self._count.setText(text if self.words.strip() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step with Enter, leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
