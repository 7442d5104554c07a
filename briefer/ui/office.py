"""An office's own Word template: which file it is, and its bytes when a Word file is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QObject

from briefer.errors import BrieferError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from briefer.ui.memory import Memory

translate = QCoreApplication.translate

_LARGEST: Final = 20_000_000
"""Bytes of a Word template, logos included."""


class OfficeError(BrieferError):
    """The Word template that was chosen cannot be read."""


class Office(QObject):
    """Remembers the file for all briefings, as an office has one."""

    def __init__(self, memory: Memory, window: QWidget) -> None:
        """Ask before a window."""
        super().__init__(window)
        self._memory = memory
        self._window = window

    def choose(self) -> None:
        """Ask for the file."""
        before = self._memory.office
        name, _filter = QtWidgets.QFileDialog.getOpenFileName(
            self._window,
            translate("Files", "Choose the Word template of your office"),
            str(before.parent if before is not None else self._memory.folder),
            translate("Files", "Word templates and documents (*.dotx *.docx)"),
        )
        if name:
            self._memory.office = Path(name)

    def forget(self) -> None:
        """Write Word files in Briefer's own looks again."""
        self._memory.office = None

    def read(self) -> bytes | None:
        """Return the file's bytes; None where none was chosen.

        Raises:
            OfficeError: it cannot be read, or is too large.
        """
        file = self._memory.office
        if file is None:
            return None
        try:
            data = file.read_bytes() if file.stat().st_size <= _LARGEST else b""
        except OSError:
            data = b""
        if data:
            return data
        raise OfficeError(
            "“{name}”, the Word template of your office, cannot be read. Nothing was written."
            " Choose it again, or none, under File, Word template.",
            name=file.name,
        )

    def fill(self, menu: QMenu) -> None:
        """Fill a menu with what can be chosen."""
        file = self._memory.office
        own = menu.addAction(translate("Files", "Briefer's &own looks"))
        own.triggered.connect(self.forget)
        own.setCheckable(True)
        own.setChecked(file is None)
        if file is not None:
            chosen = menu.addAction(file.name.replace("&", "&&"))
            chosen.setCheckable(True)
            chosen.setChecked(True)
            chosen.setToolTip(str(file))
        menu.addSeparator()
        choose = menu.addAction(translate("Files", "&Choose the template of your office…"))
        choose.triggered.connect(self.choose)
