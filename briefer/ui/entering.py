"""A dialog in which Enter presses the button that has the keyboard.

Qt leaves that to buttons that may become the default one, and a dialog in which Enter shall do
nothing elsewhere has none of these: there Enter on a button would do nothing, or press another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Sheet(QDialog):
    """A dialog with buttons that are no default of it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press the button that has the keyboard; a key that is held down presses once."""
        button = self.focusWidget()
        if event.key() not in _ENTERS or not isinstance(button, QPushButton):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            button.click()
