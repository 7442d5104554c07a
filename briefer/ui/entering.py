"""Enter presses the button that has the keyboard.

Qt leaves that to buttons that may become the default one, and a sheet on which Enter shall do
nothing elsewhere has none of these: there Enter on a button would do nothing, or press another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QDialog

_ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def presses(dialog: QDialog, event: QKeyEvent) -> bool:
    """Press the button that has the keyboard, where a key is Enter; return whether it was so.

    Args:
        dialog: the sheet that the key came to, as no control of it took it.
        event: the key; held down it presses once.
    """
    button = dialog.focusWidget()
    if event.key() not in _ENTERS or not isinstance(button, QPushButton):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True
