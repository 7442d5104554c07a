"""The window's dialogs, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.ui.window import Window


class Sheets(QObject):
    """Opens them."""

    def __init__(self, window: Window) -> None:
        """Open dialogs before a window."""
        super().__init__(window)
        self._window = window

    def front(self) -> None:
        """Edit front matter and settings."""
        from briefer.ui.dialogs.front import FrontDialog  # noqa: PLC0415 - loads when asked for

        dialog = FrontDialog(self._window.desk, self._window)
        dialog.open()

    def keys(self) -> None:
        """Show all keys on one sheet."""
        from briefer.ui.dialogs.keys import KeysDialog  # noqa: PLC0415 - loads when asked for

        KeysDialog(self._window.commands, self._window).open()

    def refused(self, messages: Sequence[str]) -> None:
        """Show why each of some files was not added."""
        from briefer.ui.dialogs.refused import RefusedDialog  # noqa: PLC0415 - loads when asked for

        RefusedDialog(messages, self._window).open()

    def about(self) -> None:
        """Say what this program is."""
        from briefer.ui.dialogs.about import AboutDialog  # noqa: PLC0415 - loads when asked for

        AboutDialog(self._window).open()

    def logs(self) -> None:
        """Open the folder where faults are written down."""
        folder = self._window.desk.workspace.places.logs
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
