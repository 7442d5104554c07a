"""Forms as all dialogs have them: a label and a field a row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget


class Rows(QFormLayout):
    """Rows whose labels end beside their fields, in the middle of them."""

    def __init__(self, parent: QWidget | None = None, *, across: int = 14, down: int = 9) -> None:
        """Begin a form.

        Args:
            parent: the widget that it fills, where it fills one.
            across: pixels between labels and fields.
            down: pixels between rows.
        """
        super().__init__(parent)
        self.setHorizontalSpacing(across)
        self.setVerticalSpacing(down)
        self.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def add(self, label: str, field: QWidget, within: QWidget | None = None) -> None:
        """Add a row.

        Args:
            label: with the mnemonic that leads to the field.
            field: what takes the keyboard.
            within: what holds the field, where something stands beside it.
        """
        shown = QLabel(label)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setBuddy(field)
        # Qt gives a label less height than its field, and so has it stand above the middle.
        shown.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.addRow(shown, within or field)
