"""Comparing with an edited Word file: asks for it, reads it off the event loop, shows findings.

Nothing is taken over but what is chosen in the dialog; each is one edit, which one undo takes back.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QObject

from briefer.ui.language import say

if TYPE_CHECKING:
    from briefer.evidence.readback import Report
    from briefer.ui.dialogs.readback.dialog import ReadbackDialog
    from briefer.ui.dialogs.readback.rows import Row
    from briefer.ui.longer import Longer
    from briefer.ui.window import Window

translate = QCoreApplication.translate
_FRONT: Final = frozenset(("top", "title", "memo", "bottom"))


class Readback(QObject):
    """Opens the comparison, and carries out what is chosen in it."""

    def __init__(self, window: Window) -> None:
        """Work for a window."""
        super().__init__(window)
        self._window = window

    @cached_property
    def _longer(self) -> Longer:
        from briefer.ui.longer import Longer  # noqa: PLC0415 - loads with its first work

        longer = Longer(self._window.banner, self)
        longer.failed.connect(self._window.desk.failed)
        return longer

    def ask(self) -> None:
        """Ask for an edited Word file, and compare it with the briefing."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._window,
            translate("Readback", "Compare with an edited Word file"),
            str(self._window.memory.folder),
            translate("Readback", "Word documents (*.docx *.docm)"),
        )
        if name:
            self.compare(Path(name))

    def compare(self, path: Path) -> None:
        """Compare the briefing with an edited Word file; what is being written is kept first."""
        from briefer.workspace.readback import read_back  # noqa: PLC0415 - loads when asked for

        self._window.settle()
        workspace = self._window.desk.workspace
        words = translate("Readback", "Comparing with {name} …").format(name=path.name)
        self._longer.run(
            words,
            lambda tell: read_back(workspace, path, tell),
            lambda report: self._show(report, path.name),
            self._stopped,
        )

    def close_work(self) -> None:
        """Stop what runs in the background, and wait for it."""
        if "_longer" in self.__dict__:
            self._longer.close()

    def _show(self, report: Report, name: str) -> None:
        window = self._window
        window.banner.forget()
        if report.untouched:
            said = translate("Readback", "“{name}” reads as your briefing does. Nobody changed it.")
            differs = report.older or not report.clean
            if differs:
                said = translate("Readback", "Nobody changed “{name}”.")
            notices = [str(say(each)) for each in report.notices] if differs else []
            window.banner.tell(" ".join([said.format(name=name), *notices]))
            return
        if not (report.ours or report.arrivals or report.remarks):
            from briefer.ui.dialogs.readback.head import head  # noqa: PLC0415 - when asked for

            stays = translate("Readback", "Your briefing is as it was.")
            window.banner.notice(f"{head(report, name)} {stays}")
            return
        from briefer.ui.dialogs.readback.dialog import (  # noqa: PLC0415 - loads when asked for
            ReadbackDialog,
        )
        from briefer.workspace.readback import taken_over  # noqa: PLC0415 - loaded by now

        workspace = window.desk.workspace
        words = {each.id: " ".join(each.exact.split()) for each in workspace.briefing.passages()}
        for other in window.findChildren(ReadbackDialog):
            other.reject()
        dialog = ReadbackDialog(
            report,
            words,
            taken_over(workspace, report),
            window.look.tokens,
            window,
            there=self._is_there,
            name=name,
            may_change=not workspace.read_only,
        )
        dialog.asked.connect(lambda row: self._take(row, dialog))
        dialog.shown.connect(self._show_place)
        window.desk.changed.connect(dialog.follow)
        window.desk.opened.connect(dialog.reject)  # it is of the briefing that was open
        dialog.show()

    def _is_there(self, place: str) -> bool:
        """Tell whether the briefing has a part; the board always has a place for its front."""
        briefing = self._window.desk.workspace.briefing
        return (
            place in _FRONT
            or briefing.passage(place) is not None
            or briefing.item(place) is not None
            or briefing.section(place) is not None
            or briefing.judgment(place) is not None
        )

    def _show_place(self, place: str) -> None:
        desk = self._window.desk
        self._window.show_board()
        if desk.workspace.briefing.passage(place) is not None:
            desk.show_passage(place)
        else:
            desk.passage_shown.emit(place)

    def _take(self, row: Row | None, dialog: ReadbackDialog) -> None:
        from briefer.evidence.readback import edit_for  # noqa: PLC0415 - loads when asked for

        if row is None or row.finding is None:
            return
        self._window.settle()
        desk = self._window.desk
        edit = edit_for(row.finding, desk.workspace.briefing)
        if edit is None:
            dialog.refuse(
                translate(
                    "Readback",
                    "The briefing is not as it was when the file was compared, so this cannot be"
                    " taken over any more. Compare it again.",
                )
            )
        elif desk.edit(edit) is not None:
            dialog.settle(row, translate("Readback", "Taken over"))

    def _stopped(self) -> None:
        said = translate("Readback", "Stopped. Your briefing is as it was.")
        self._window.desk.said.emit(said)
