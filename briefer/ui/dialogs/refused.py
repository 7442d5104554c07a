"""A plain list of what was not taken in, each with its reason, to be read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from briefer.ui.language import say
from briefer.ui.naming import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


class RefusedDialog(QDialog):
    """A list that closes again."""

    def __init__(
        self,
        messages: Sequence[str],
        parent: QWidget | None = None,
        *,
        title: str = "",
        head: str = "",
    ) -> None:
        """Show messages.

        Args:
            messages: one for each thing.
            parent: the window.
            title: what they have in common; that they are files that were not added where empty.
            head: words above the list; none where empty.
        """
        super().__init__(parent)
        title = title or translate("Dialogs", "Files that were not added")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(560, 320)
        self.list = named(QPlainTextEdit("\n\n".join(map(say, messages))), title)
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        if head:
            words = QLabel(head)
            words.setWordWrap(True)
            column.addWidget(words)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
