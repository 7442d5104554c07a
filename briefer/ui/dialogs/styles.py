"""Choosing a citation style: the common ones first, all others by typing, or a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QFileDialog, QHBoxLayout, QToolButton, QWidget

from briefer.ui.naming import named

if TYPE_CHECKING:
    from collections.abc import Iterable

COMMON: Final = (
    ("chicago-notes-bibliography", "Chicago, notes and bibliography"),
    ("chicago-shortened-notes-bibliography", "Chicago, shortened notes"),
    ("chicago-author-date", "Chicago, author and date"),
    ("apa", "APA, American Psychological Association"),
    ("modern-language-association", "MLA, Modern Language Association"),
    ("oscola", "OSCOLA, Oxford legal authorities"),
    ("bluebook-law-review", "Bluebook, law review"),
    ("ieee", "IEEE"),
    ("harvard-cite-them-right", "Harvard, Cite Them Right"),
    ("american-political-science-association", "APSA, political science"),
)


class StyleChoice(QWidget):
    """A list to choose from or type into, and a button for a file of one's own."""

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        """Offer all styles and show the current one."""
        super().__init__(parent)
        self.box = named(QComboBox(), "Citation style", "Choose one, or type to search all styles")
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setMinimumWidth(280)
        for name, words in (*COMMON, *_others()):
            self.box.addItem(words, name)
        completer = QCompleter(self.box.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.box.setCompleter(completer)
        file = named(QToolButton(), "Choose a style file", "Choose a .csl file of your own")
        file.setText("File…")
        file.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        row.addWidget(file)
        self.setFocusProxy(self.box)
        self.choose(current)

    def choose(self, style: str) -> None:
        """Show a style by its name or its file's path."""
        index = self.box.findData(style)
        if index < 0:
            self.box.insertItem(0, Path(style).stem, style)
            index = 0
        self.box.setCurrentIndex(index)

    def chosen(self) -> str:
        """Return the style's name or path; the one before where what was typed is none."""
        typed = self.box.currentText().strip()
        index = self.box.findText(typed, Qt.MatchFlag.MatchFixedString)
        if index < 0:
            index = self.box.findData(typed)
        return str(self.box.itemData(index if index >= 0 else self.box.currentIndex()))

    def _ask(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self, "Choose a citation style", str(Path.home()), "Citation styles (*.csl)"
        )
        if name:
            self.choose(name)


def _others() -> Iterable[tuple[str, str]]:
    from briefer.citing import style_names  # noqa: PLC0415 - loads when the dialog opens

    common = {name for name, _words in COMMON}
    for name in style_names():
        if name not in common:
            yield name, name.replace("-", " ").capitalize()
