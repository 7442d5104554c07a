"""Choosing a citation style: the common ones first, all others by typing, or a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QFileDialog, QHBoxLayout, QToolButton, QWidget

from briefer.ui.language import QT_TRANSLATE_NOOP
from briefer.ui.naming import named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent

translate = QCoreApplication.translate

COMMON: Final = (
    ("chicago-notes-bibliography", QT_TRANSLATE_NOOP("Styles", "Chicago, notes and bibliography")),
    (
        "chicago-shortened-notes-bibliography",
        QT_TRANSLATE_NOOP("Styles", "Chicago, shortened notes"),
    ),
    ("chicago-author-date", QT_TRANSLATE_NOOP("Styles", "Chicago, author and date")),
    ("apa", QT_TRANSLATE_NOOP("Styles", "APA, American Psychological Association")),
    (
        "modern-language-association",
        QT_TRANSLATE_NOOP("Styles", "MLA, Modern Language Association"),
    ),
    ("oscola", QT_TRANSLATE_NOOP("Styles", "OSCOLA, Oxford legal authorities")),
    ("bluebook-law-review", QT_TRANSLATE_NOOP("Styles", "Bluebook, law review")),
    ("ieee", QT_TRANSLATE_NOOP("Styles", "IEEE")),
    ("harvard-cite-them-right", QT_TRANSLATE_NOOP("Styles", "Harvard, Cite Them Right")),
    (
        "american-political-science-association",
        QT_TRANSLATE_NOOP("Styles", "APSA, political science"),
    ),
)


class StyleChoice(QWidget):
    """A list to choose from or type into, and a button for a file of one's own."""

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        """Show the current style; all others, which are thousands, come with the keyboard."""
        super().__init__(parent)
        self._whole = False
        self.box = named(
            _Box(),
            translate("Styles", "Citation style"),
            translate("Styles", "Choose one, or type to search all styles"),
        )
        self.box.entered.connect(self._fill)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setMinimumWidth(280)
        for name, words in COMMON:
            self.box.addItem(translate("Styles", words), name)
        self._completer = completer = QCompleter(self.box.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.box.setCompleter(completer)
        file = named(
            QToolButton(),
            translate("Styles", "Choose a style file"),
            translate("Styles", "Choose a .csl file of your own"),
        )
        file.setText(translate("Styles", "File…"))
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
            self.box.insertItem(0, _words(style), style)
            index = 0
        self.box.setCurrentIndex(index)

    def chosen(self) -> str:
        """Return the style's name or path; the one before where what was typed is none."""
        typed = self.box.currentText().strip()
        if typed == self.box.itemText(self.box.currentIndex()):
            return str(self.box.currentData())
        self._fill()
        index = self.box.findText(typed, Qt.MatchFlag.MatchFixedString)
        if index < 0:
            index = self.box.findData(typed)
        return str(self.box.itemData(index if index >= 0 else self.box.currentIndex()))

    def _fill(self) -> None:
        """Offer all styles, once."""
        if self._whole:
            return
        self._whole = True
        there = {self.box.itemData(index) for index in range(self.box.count())}
        typed = self.box.currentText()
        model = QStandardItemModel(self.box)
        for index in range(self.box.count()):
            model.appendRow(_item(str(self.box.itemData(index)), self.box.itemText(index)))
        for name in _names():
            if name not in there:
                model.appendRow(_item(name, _words(name)))
        current = self.box.currentIndex()
        self.box.setModel(model)
        self._completer.setModel(model)
        self.box.setCurrentIndex(current)
        self.box.setEditText(typed)

    def _ask(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self,
            translate("Styles", "Choose a citation style"),
            str(Path.home()),
            translate("Styles", "Citation styles (*.csl)"),
        )
        if name:
            self.choose(name)


class _Box(QComboBox):
    """A box that says when the keyboard or its list comes to it.

    Signals:
        entered: what it offers is about to be looked at.
    """

    entered = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        self.entered.emit()
        super().focusInEvent(event)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        self.entered.emit()
        super().showPopup()


def _item(name: str, words: str) -> QStandardItem:
    item = QStandardItem(words)
    item.setData(name, Qt.ItemDataRole.UserRole)
    return item


def _words(style: str) -> str:
    """Return how a style is named: one of the program's, or a file of a person's own."""
    if style.endswith(".csl"):
        return Path(style).stem
    return style.replace("-", " ").capitalize()


def _names() -> Iterable[str]:
    from briefer.citing import style_names  # noqa: PLC0415 - loads when styles are looked at

    return style_names()
