"""The files that were not added, each with its reason, to be read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout

from briefer.ui.naming import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class RefusedDialog(QDialog):
    """A list that closes again."""

    def __init__(self, messages: Sequence[str], parent: QWidget | None = None) -> None:
        """Show a message for each file."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Files that were not added")
        self.resize(560, 320)
        self.list = named(QPlainTextEdit("\n\n".join(messages)), "Files that were not added")
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        column.addWidget(self.list)
        column.addWidget(buttons)
