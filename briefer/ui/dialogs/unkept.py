"""Leaving a form in which something was changed: it is not given up unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

translate = QCoreApplication.translate


def ask(dialog: QDialog, keep: Callable[[], None], leave: Callable[[], None]) -> None:
    """Ask what becomes of what was changed in a dialog, which stays open meanwhile.

    Args:
        dialog: the form.
        keep: called where it is to be kept.
        leave: called where it is given up.
    """
    button = QMessageBox.StandardButton
    question = translate("Unkept", "Keep what you changed?")
    box = QMessageBox(QMessageBox.Icon.Question, dialog.windowTitle(), question, parent=dialog)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setStandardButtons(button.Save | button.Discard | button.Cancel)
    box.setDefaultButton(button.Save)
    box.setInformativeText(translate("Unkept", "Cancel leads back to the form."))
    box.button(button.Save).setText(translate("Unkept", "Keep"))
    box.button(button.Discard).setText(translate("Unkept", "Discard"))
    box.button(button.Save).clicked.connect(keep)
    # Qt would look the method up by its name, and find the one of the dialog that asks again.
    box.button(button.Discard).clicked.connect(lambda _on=False: leave())
    box.open()
