"""A small dialog: who is quoted, and whom the article itself cites."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from briefer.ui.board.words import translate
from briefer.ui.rows import Rows

if TYPE_CHECKING:
    from briefer.domain.passage import Passage


class AttributionDialog(QDialog):
    """Edits a passage's speaker and the source that its article cites."""

    def __init__(self, passage: Passage, parent: QWidget | None = None) -> None:
        """Show what is known."""
        super().__init__(parent)
        self._passage = passage
        self.setWindowTitle(translate("Board", "Speaker and source"))
        form = Rows(self, across=10, down=10)
        form.setContentsMargins(20, 18, 20, 16)
        self.speaker = QLineEdit(passage.speaker)
        self.speaker.setPlaceholderText(translate("Board", "Who is quoted, if not the author"))
        self.citing = QLineEdit(passage.citing)
        self.citing.setPlaceholderText(translate("Board", "Such as NK News"))
        for field in (self.speaker, self.citing):
            hint = field.fontMetrics().horizontalAdvance(field.placeholderText())
            field.setMinimumWidth(max(320, hint + 32))
        form.add(translate("Board", "&Speaker"), self.speaker)
        form.add(translate("Board", "&The article cites"), self.citing)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def passage(self) -> Passage:
        """Return the passage with what was typed."""
        return replace(
            self._passage,
            speaker=self.speaker.text().strip(),
            citing=self.citing.text().strip(),
        )
