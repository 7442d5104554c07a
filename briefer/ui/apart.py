"""A window of its own for one pane, which goes back to its place when the window closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

_SIZE = (820, 960)


class Apart(QWidget):
    """Holds a pane while it is shown.

    Signals:
        closed: the window was closed; whoever opened it takes the pane back.
    """

    closed = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        """Stand over a window, empty and hidden."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))

    def hold(self, pane: QWidget) -> None:
        """Take a pane in and come to the front."""
        self._column.addWidget(pane)
        pane.show()
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Say that the pane is free."""
        super().closeEvent(event)
        self.closed.emit()
