"""The terms that speak for a theme, one a line, as a person edits them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from briefer.editing import ReplaceTheme
from briefer.ui.language import theme_name
from briefer.ui.naming import named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefer.ui.desk import Desk

translate = QCoreApplication.translate


class TermsDialog(QDialog):
    """One sheet; agreeing is one edit of the theme."""

    def __init__(self, desk: Desk, theme: str, parent: QWidget | None = None) -> None:
        """Show the terms of a theme, which must be there."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._theme = desk, theme
        found = desk.workspace.briefing.theme(theme)
        name = theme_name(found.name) if found is not None else ""
        self.setWindowTitle(translate("Suggestions", "Terms of {theme}").format(theme=name))
        self.resize(380, 460)
        head = QLabel(
            translate(
                "Suggestions",
                "Words that speak for this theme, one on each line. Suggestions go by them. A"
                " plural counts as its singular.",
            )
        )
        head.setWordWrap(True)
        self.text = named(QPlainTextEdit(), translate("Suggestions", "Terms, one on each line"))
        self.text.setTabChangesFocus(True)
        self.text.setPlainText("\n".join(found.lexicon) if found is not None else "")
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)

    def _agree(self) -> None:
        lines = (" ".join(line.split()) for line in self.text.toPlainText().splitlines())
        lexicon = tuple(dict.fromkeys(line for line in lines if line))
        theme = self._desk.workspace.briefing.theme(self._theme)
        if theme is not None and theme.lexicon != lexicon:
            self._desk.edit(ReplaceTheme(replace(theme, lexicon=lexicon)))
        self.accept()
