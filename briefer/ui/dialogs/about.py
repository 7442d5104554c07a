"""What the program is, its version and its licenses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from briefer import __version__
from briefer.ui.naming import named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


class AboutDialog(QDialog):
    """A short text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("About", "About Briefer"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(10)
        column.addWidget(
            named(
                QLabel(f"Briefer {__version__}"),
                translate("About", "Name and version"),
                kind="display",
            )
        )
        for words in (_what(), _licenses()):
            text = QLabel(words)
            text.setWordWrap(True)
            text.setFixedWidth(420)
            column.addWidget(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addSpacing(6)
        column.addWidget(buttons)


def _what() -> str:
    return translate(
        "About",
        "Briefer takes passages from articles, word for word, into a cited briefing for Word and"
        " PDF. It never contacts a network.",
    )


def _licenses() -> str:
    return translate(
        "About",
        "Briefer is free software under the MIT license. It stands on Qt and PySide6 (LGPL), pandoc"
        " (GPL, a program of its own), python-docx, reportlab, pyphen and pypdfium2. The citation"
        " styles are by the CSL project (CC BY-SA 3.0); Inter and Noto are under the Open Font"
        " License.",
    )
