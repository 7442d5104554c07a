"""Message boxes: Qt makes them as wide as their text, however long their buttons' words are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_BOLDER: Final = 16
"""Pixels that the words of the default button are wider than others."""


def show_buttons_whole(box: QMessageBox) -> None:
    """Give each button of a box, all of which it has by now, the room that its words take."""
    for button in box.buttons():
        button.ensurePolished()
        button.setMinimumWidth(button.sizeHint().width() + _BOLDER)
