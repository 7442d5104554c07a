"""Earlier versions, how long things are kept, and removing everywhere: what the window asks of it.

Each dialog loads when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QObject, Qt

from briefer.errors import BrieferError
from briefer.ui.boxes import show_buttons_whole
from briefer.ui.language import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefer.ui.desk import Desk
    from briefer.ui.files import Files
    from briefer.ui.memory import Memory
    from briefer.workspace.earlier import Earlier

translate = QCoreApplication.translate


class Traces(QObject):
    """Opens the dialogs and carries out what is chosen in them."""

    def __init__(self, window: QWidget, desk: Desk, files: Files, memory: Memory) -> None:
        """Work for a window."""
        super().__init__(window)
        self._memory = memory
        self._window = window
        self._desk = desk
        self._files = files

    def earlier(self) -> None:
        """Show the earlier versions of the open briefing."""
        from briefer.ui.dialogs.earlier import (  # noqa: PLC0415 - loads when asked for
            EarlierDialog,
        )

        dialog = EarlierDialog(self._desk, self._window)
        dialog.asked.connect(self._restore)
        dialog.open()

    def kept(self) -> None:
        """Show and change how long things are kept."""
        from briefer.ui.dialogs.kept import KeptDialog  # noqa: PLC0415 - loads when asked for

        workspace = self._desk.workspace
        dialog = KeptDialog(workspace.retention, workspace.places.data, self._window)

        def keep() -> None:
            try:
                workspace.retain(dialog.chosen())
            except BrieferError as error:
                self._desk.failed.emit(say(error))

        dialog.accepted.connect(keep)
        dialog.removal_asked.connect(self.remove_briefing)
        dialog.open()

    def remove_briefing(self) -> None:
        """Ask, then take all of the open briefing off this computer but its own file."""
        from briefer.ui.dialogs.refused import RefusedDialog  # noqa: PLC0415 - loads when asked for
        from briefer.workspace.removing import remove_briefing  # noqa: PLC0415 - the same

        workspace = self._desk.workspace
        title = workspace.briefing.front.title or translate("Kept", "this briefing")
        box = QtWidgets.QMessageBox(self._window)
        box.setIcon(QtWidgets.QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("Kept", "Remove everywhere"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        question = translate("Kept", "Remove {title} everywhere on this computer?")
        box.setText(question.format(title=title))
        box.setInformativeText(
            translate(
                "Kept",
                "Its undo history, its earlier versions and what is not saved of it are gone for"
                " good. A file that you saved stays where it is.",
            )
        )
        yes = box.addButton(
            translate("Kept", "Remove"), QtWidgets.QMessageBox.ButtonRole.DestructiveRole
        )
        box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QtWidgets.QMessageBox.StandardButton.Cancel)
        show_buttons_whole(box)
        box.exec()
        agreed = box.clickedButton() is yes
        box.deleteLater()
        if agreed:
            path, briefing = workspace.path, workspace.briefing.id
            done = remove_briefing(workspace)
            self._memory.forget_briefing(briefing)
            if path is not None:
                self._memory.forget(path)
            self._desk.opened.emit()
            head = translate("Kept", "Removed. Where else it may be:")
            RefusedDialog(
                done.left, self._window, title=translate("Kept", "Remove everywhere"), head=head
            ).open()

    def _restore(self, version: Earlier) -> None:
        self._files.restore(version.file)
