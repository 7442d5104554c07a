"""A small dialog: where in its source a passage stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLineEdit, QWidget

from briefer.domain.passage import Locator
from briefer.ui.board.words import translate
from briefer.ui.naming import named
from briefer.ui.rows import Rows

if TYPE_CHECKING:
    from briefer.domain.passage import Passage


class PlaceDialog(QDialog):
    """Edits a passage's locator; as counted where nothing is typed."""

    def __init__(
        self, passage: Passage, counted: Locator | None, parent: QWidget | None = None
    ) -> None:
        """Show where a passage stands; ``counted`` is what holds where nobody says otherwise."""
        super().__init__(parent)
        self._passage = passage
        self.setWindowTitle(translate("Board", "Place in the source"))
        now = passage.locator or counted
        self.label = named(QComboBox(), translate("Board", "What is counted"))
        for key, words in _labels():
            self.label.addItem(words, key)
        if now is not None and self.label.findData(now.label) < 0:
            self.label.addItem(now.label, now.label)
        self.label.setCurrentIndex(self.label.findData(now.label) if now else 0)
        typed = passage.locator.value if passage.locator else ""
        self.value = named(QLineEdit(typed), translate("Board", "Number"))
        self.value.setPlaceholderText(
            translate("Board", "As counted: {value}").format(value=counted.value)
            if counted
            else translate("Board", "Such as 12 or 12-13")
        )
        self.value.setMinimumWidth(260)
        form = Rows(self, across=10, down=10)
        form.setContentsMargins(20, 18, 20, 16)
        form.add(translate("Board", "&Counts"), self.label)
        form.add(translate("Board", "&Number"), self.value)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.value.setFocus()

    def passage(self) -> Passage:
        """Return the passage with what was typed; without a number it is counted again."""
        value = " ".join(self.value.text().split())
        locator = Locator(str(self.label.currentData()), value) if value else None
        return replace(self._passage, locator=locator)


def _labels() -> tuple[tuple[str, str], ...]:
    """Return CSL's names of what can be counted in a source, and what people call them."""
    return (
        ("page", translate("Board", "Page")),
        ("paragraph", translate("Board", "Paragraph")),
        ("chapter", translate("Board", "Chapter")),
        ("section", translate("Board", "Section")),
        ("line", translate("Board", "Line")),
        ("figure", translate("Board", "Figure")),
        ("part", translate("Board", "Part")),
    )
