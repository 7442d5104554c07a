"""Leaving while articles are still being added: asks first, as what is not read yet would be lost.

Who waits is told so, and can think better of it; the window closes when all is in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QMessageBox

from briefer.ui.boxes import show_buttons_whole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefer.ui.banner import Banner
    from briefer.ui.shelf.intake import Intake

translate = QCoreApplication.translate


class Leaving(QObject):
    """Asks for a window, and closes it later where a person waits.

    Attributes:
        waits: whether the window closes when all is added.
    """

    def __init__(self, window: QWidget, intake: Intake, banner: Banner) -> None:
        """Look at what is being added.

        Args:
            window: what is closed.
            intake: adds.
            banner: where waiting is said.
        """
        super().__init__(window)
        self._window, self._intake, self._banner = window, intake, banner
        self.waits = False
        intake.ended.connect(self._ended)
        for trouble in (intake.refused, intake.failed):
            trouble.connect(self.stay)  # it would be said to nobody

    def may_leave(self) -> bool:
        """Ask what becomes of articles that are being added; False where the person stays."""
        self.stay()
        if not self._intake.under_way:
            return True
        box = QMessageBox(self._window)
        box.setWindowTitle(translate("Leaving", "Articles are being added"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(_words(*self._intake.counts))
        box.setInformativeText(
            translate("Leaving", "If you stop, what was added stays; the rest is left out.")
        )
        role = QMessageBox.ButtonRole
        wait = box.addButton(translate("Leaving", "&Wait and quit when done"), role.AcceptRole)
        stop = box.addButton(translate("Leaving", "&Stop and quit"), role.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(wait)
        show_buttons_whole(box)
        self._intake.ended.connect(box.reject)  # there is nothing to ask any more
        box.exec()
        pressed = box.clickedButton()
        ended = not self._intake.under_way
        box.deleteLater()
        if pressed is wait and not ended:
            self._wait()
            return False
        return ended or pressed in {wait, stop}

    def stay(self) -> None:
        """Close no more by itself."""
        if self.waits:
            self.waits = False
            self._banner.withdraw(_waiting())

    def _wait(self) -> None:
        self.waits = True
        self._banner.notice(_waiting(), [(translate("Leaving", "Don't quit"), self.stay)])

    def _ended(self) -> None:
        if self.waits:
            # After what came of the last lot is said, which may be a reason to stay.
            QTimer.singleShot(0, self._close)

    def _close(self) -> None:
        if self.waits:
            self.stay()
            self._window.close()


def _words(done: int, total: int) -> str:
    if not total:
        return translate("Leaving", "Articles are still being added.")
    words = translate("Leaving", "Articles are still being added: {done} of {total}.")
    return words.format(done=f"{done:,}", total=f"{total:,}")


def _waiting() -> str:
    return translate("Leaving", "Briefer quits when all articles are added.")
