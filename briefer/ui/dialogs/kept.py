"""What is kept on this computer and for how long; and taking all of a briefing away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from briefer.ui.entering import Sheet
from briefer.ui.naming import indented, named
from briefer.ui.rows import Rows
from briefer.workspace.retention import MOST_DAYS, MOST_VERSIONS, Retention

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


class KeptDialog(Sheet):
    """Four numbers, and one button for taking everything away.

    Signals:
        removal_asked: the open briefing should be removed everywhere; the dialog has closed.
    """

    removal_asked = Signal()

    def __init__(self, kept: Retention, folder: Path, parent: QWidget | None = None) -> None:
        """Show how long things are kept now.

        Args:
            kept: that.
            folder: where they lie.
            parent: the window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Kept", "What is kept on this computer"))
        self.resize(560, 0)
        head = QLabel(
            translate(
                "Kept",
                "Briefer keeps these in {folder}, on this computer alone. Articles stay in the"
                " library until you remove them, and work that is not saved is never let go of.",
            ).format(folder=folder)
        )
        head.setWordWrap(True)
        head.setTextFormat(Qt.TextFormat.PlainText)
        days = translate("Kept", " days")
        ever = translate("Kept", "For ever")
        self.versions = _number(kept.versions, MOST_VERSIONS, translate("Kept", "None"))
        self.version_days = _number(kept.version_days, MOST_DAYS, ever, days)
        self.journal_days = _number(kept.journal_days, MOST_DAYS, ever, days)
        self.log_days = _number(kept.log_days, MOST_DAYS, ever, days)
        form = Rows(across=18, down=10)
        for label, field in (
            (translate("Kept", "Earlier versions of each briefing"), self.versions),
            (
                translate("Kept", "Each version, and each copy of an older library, for"),
                self.version_days,
            ),
            (translate("Kept", "Undo history of saved briefings for"), self.journal_days),
            (translate("Kept", "Logs of faults for"), self.log_days),
        ):
            form.add(label, named(field, label))
        self.remove = QPushButton(translate("Kept", "Remove this briefing everywhere…"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._ask_removal)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(16)
        column.addWidget(head)
        column.addLayout(form)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(buttons)

    def chosen(self) -> Retention:
        """Return what was chosen."""
        return Retention(
            self.versions.value(),
            self.version_days.value(),
            self.journal_days.value(),
            self.log_days.value(),
        )

    def _ask_removal(self) -> None:
        self.reject()
        self.removal_asked.emit()


def _number(value: int, most: int, none: str, unit: str = "") -> QSpinBox:
    field = QSpinBox()
    field.setRange(0, most)
    field.setSuffix(unit)
    field.setSpecialValueText(none)
    field.setValue(value)
    return indented(field)
