"""Front matter and settings, edited together and kept as one edit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from briefer.composing.languages import PAGE_LANGUAGES
from briefer.document.design import PAPERS
from briefer.domain.briefing import FrontLine
from briefer.domain.yardstick import Yardstick
from briefer.editing import ChangeFront, ChangeSettings, Group
from briefer.errors import BrieferError
from briefer.ui import deeds
from briefer.ui.dates import day
from briefer.ui.dialogs import unkept
from briefer.ui.dialogs.dates import read_date
from briefer.ui.dialogs.styles import StyleChoice
from briefer.ui.language import office_name, say
from briefer.ui.naming import announce, indented, named, unmarked
from briefer.ui.rows import Rows

if TYPE_CHECKING:
    from briefer.domain.briefing import FrontMatter, Settings
    from briefer.ui.desk import Desk

translate = QCoreApplication.translate

W = TypeVar("W", bound="QWidget")

_MARKINGS: Final = ("", "UNCLASSIFIED", "OFFICIAL", "INTERNAL", "FOR OFFICIAL USE ONLY")
_MOST_DRAFTS: Final = 999
_FRAME: Final = 40
"""Pixels of the screen's height that a dialog's own frame may take."""


class FrontDialog(QDialog):
    """A form; OK makes one edit of all that was changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show what is on the desk."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Front", "Front matter and settings"))
        self.setMinimumWidth(600)
        self._desk = desk
        briefing = desk.workspace.briefing
        self._front, self._settings = briefing.front, briefing.settings
        self._form = Rows(across=16)
        self.lines = {name: self._line(name, label, hint) for name, label, hint in _lines()}
        self.marking = self._marking()
        self.date = self._date()
        self.draft = self._draft()
        self.others = {label: self._other(label) for label in self._labels()}
        self.paper = self._paper()
        self.language = self._language()
        self.style_choice = StyleChoice(self._settings.style)
        self._add(translate("Front", "&Citation style"), self.style_choice)
        self.appraisal = self._check(
            translate("Front", "Table &of sources"),
            translate(
                "Front", "What each source is, and what is not known of it, in a table at the end"
            ),
            on=self._settings.appraisal,
        )
        self.annex = self._check(
            translate("Front", "Anne&x"),
            translate("Front", "What the check found of each quotation, with each source's file"),
            on=self._settings.annex,
        )
        self.explained = QCheckBox(translate("Front", "Explained on the page"))
        self.explained.setChecked(self._settings.explained)
        self.yardstick = self._yardstick()
        self._allow_explaining()
        self._trouble = self._unsaid()
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        self._area = self._scrolled()
        column.addWidget(self._area, 1)
        column.addWidget(self._trouble)
        column.addWidget(buttons)
        self.date.textEdited.connect(self._trouble.hide)
        lower = (self._trouble, buttons)
        below = sum(each.sizeHint().height() + column.spacing() for each in lower)
        wanted = self._form.sizeHint().height() + below + 20 + 16
        self.resize(self.sizeHint().width(), min(wanted, self._highest()))
        self._start = self._shown()

    def _unsaid(self) -> QLabel:
        """Return where trouble is said; it keeps its room, so that nothing moves as it goes."""
        label = named(QLabel(_no_date()), translate("Front", "What is wrong"), kind="danger")
        label.setWordWrap(True)
        policy = label.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        label.setSizePolicy(policy)
        label.hide()
        return label

    def _highest(self) -> int:
        return self.screen().availableGeometry().height() - _FRAME

    def _scrolled(self) -> QScrollArea:
        """Return the form in what scrolls it where the screen is too low for all of it."""
        whole = QWidget()
        self._form.setContentsMargins(2, 2, 2, 2)  # room for the ring of what has the focus
        whole.setLayout(self._form)
        area = QScrollArea()
        area.setWidget(whole)
        for ground in (whole, area.viewport()):
            ground.setAutoFillBackground(False)
        area.setMinimumWidth(whole.minimumSizeHint().width() + 16)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def accept(self) -> None:
        """Keep what was changed, or say what is wrong and stay."""
        date = read_date(self.date.text())
        if date is None:
            self._tell(_no_date(), self.date)
            return
        edits, name = self._edits(date), deeds.CHANGE_FRONT
        if not edits or self._desk.edit(Group(edits, name)) is not None:
            super().accept()

    def reject(self) -> None:
        """Leave; what was changed is not given up unasked."""
        if self._shown() == self._start:
            super().reject()
        else:
            unkept.ask(self, self.accept, super().reject)

    def _shown(self) -> tuple[FrontMatter, Settings]:
        """Return what the form has, whatever its date may be."""
        return self.front(self.date.text()), self.settings()

    def _tell(self, words: str, field: QWidget) -> None:
        """Say what is wrong with a field, below a form that stays whole where there is room."""
        self._trouble.setText(words)
        self._trouble.show()
        announce(self, words, at_once=True)
        self._column.activate()
        cut = self._form.sizeHint().height() - self._area.viewport().height()
        if cut > 0:
            self.resize(self.width(), min(self.height() + cut, max(self.height(), self._highest())))
        field.setFocus()
        self._area.ensureWidgetVisible(field)

    def front(self, date: str) -> FrontMatter:
        """Return the front matter as the form has it."""
        texts = {name: " ".join(line.text().split()) for name, line in self.lines.items()}
        return replace(
            self._front,
            title=texts["title"],
            prepared_for=texts["prepared_for"],
            prepared_by=texts["prepared_by"],
            reference=texts["reference"],
            date=date,
            marking=" ".join(self.marking.currentText().split()),
            draft=self.draft.value(),
            lines=self._lines(),
        )

    def settings(self) -> Settings:
        """Return the settings as the form has them."""
        return replace(
            self._settings,
            paper=str(self.paper.currentData()),
            language=str(self.language.currentData()),
            style=self.style_choice.chosen(),
            appraisal=self.appraisal.isChecked(),
            annex=self.annex.isChecked(),
            yardstick=self._yardsticks[self.yardstick.currentIndex()],
            explained=self.explained.isChecked(),
        )

    def _lines(self) -> tuple[FrontLine, ...]:
        """Return the lines beyond the standard ones; one that is empty and was none stays none."""
        kept = {line.label for line in self._front.lines}
        texts = {label: " ".join(line.text().split()) for label, line in self.others.items()}
        return tuple(
            FrontLine(label, text) for label, text in texts.items() if text or label in kept
        )

    def _labels(self) -> tuple[str, ...]:
        """Return the labels of the briefing's own lines, and of those its marking asks for."""
        own = (line.label for line in self._front.lines)
        return tuple(dict.fromkeys((*own, *self._settings.profile.designation)))

    def _edits(self, date: str) -> tuple[ChangeFront | ChangeSettings, ...]:
        front, settings = self.front(date), self.settings()
        edits: list[ChangeFront | ChangeSettings] = []
        if front != self._front:
            edits.append(ChangeFront(front))
        if settings != self._settings:
            edits.append(ChangeSettings(settings))
        return tuple(edits)

    def _line(self, name: str, label: str, hint: str) -> QLineEdit:
        line = named(QLineEdit(getattr(self._front, name)), unmarked(label), hint)
        line.setPlaceholderText(hint)
        line.setCursorPosition(0)  # a long title is read from its beginning
        return self._add(label, line)

    def _other(self, label: str) -> QLineEdit:
        values = {line.label: line.value for line in self._front.lines}
        line = named(QLineEdit(values.get(label, "")), label)
        return self._add(label.replace("&", "&&"), line)

    def _check(self, label: str, words: str, *, on: bool) -> QCheckBox:
        box = named(QCheckBox(words), unmarked(label), words)
        box.setChecked(on)
        return self._add(label, box)

    def _marking(self) -> QComboBox:
        label = translate("Front", "&Marking")
        hint = translate("Front", "Such as UNCLASSIFIED; stands at the head and foot of each page")
        box = named(QComboBox(), unmarked(label), hint)
        box.setEditable(True)
        levels = self._settings.profile.levels
        box.addItems(["", *(level.banner for level in levels)] if levels else _MARKINGS)
        box.setCurrentText(self._front.marking)
        return self._add(label, box)

    def _date(self) -> QLineEdit:
        label = translate("Front", "&Date")
        hint = translate("Front", "Empty for the day of export")
        line = named(QLineEdit(day(self._front.date)), unmarked(label), hint)
        line.setPlaceholderText(translate("Front", "The day of export"))
        return self._add(label, line)

    def _draft(self) -> QSpinBox:
        label = translate("Front", "Dr&aft")
        box = named(QSpinBox(), unmarked(label), translate("Front", "The number of the draft"))
        box.setRange(0, _MOST_DRAFTS)
        box.setSpecialValueText(translate("Front", "No draft number"))
        box.setValue(self._front.draft)
        return self._add(label, indented(box))

    def _paper(self) -> QComboBox:
        label = translate("Front", "&Paper")
        box = named(QComboBox(), unmarked(label), translate("Front", "The paper's size"))
        words = _papers()
        for name in PAPERS:
            box.addItem(words.get(name, name), name)
        box.setCurrentIndex(max(0, box.findData(self._settings.paper)))
        return self._add(label, box)

    def _language(self) -> QComboBox:
        label = translate("Front", "&Language of the page")
        hint = translate("Front", "Of labels, dates and notes; quotations stay as they are")
        box = named(QComboBox(), unmarked(label), hint)
        own = self._settings.language
        for tag, name in ({own: own} | PAGE_LANGUAGES).items():
            box.addItem(name, tag)
        box.setCurrentIndex(max(0, box.findData(own)))
        return self._add(label, box)

    def _yardstick(self) -> QComboBox:
        label = translate("Front", "Likeli&hood")
        hint = translate("Front", "Whose terms key judgments use; your words are read by them")
        box = named(QComboBox(), unmarked(label), hint)
        self._yardsticks = self._offered()
        for each in self._yardsticks:
            box.addItem(office_name(each.name) or translate("Front", "Any words"))
        box.setCurrentIndex(self._yardsticks.index(self._settings.yardstick))
        box.currentIndexChanged.connect(self._allow_explaining)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(box, 1)
        row.addWidget(self.explained)
        self._form.add(label, box, both)
        return box

    def _offered(self) -> tuple[Yardstick, ...]:
        """Return the yardsticks to choose from, the briefing's own among them as it stands."""
        try:
            every = self._desk.workspace.choices.yardsticks()
        except BrieferError as error:
            self._desk.failed.emit(say(error))
            every = (Yardstick(),)
        own = self._settings.yardstick
        kept = tuple(each for each in every if each.id != own.id)
        return (*kept, own) if own.id else every

    def _allow_explaining(self, _index: int = 0) -> None:
        known = bool(self._yardsticks[self.yardstick.currentIndex()].bands)
        self.explained.setEnabled(known)
        self.explained.setToolTip(
            translate("Front", "What each term stands for, in a note on the page")
            if known
            else translate("Front", "“Any words” leaves nothing to explain; choose terms first")
        )

    def _add(self, label: str, widget: W) -> W:
        self._form.add(label, widget)
        return widget


def _no_date() -> str:
    words = translate("Front", "This is no date. Write it like {day} or 2026-11-21.")
    return words.format(day=day("2026-11-21"))


def _lines() -> tuple[tuple[str, str, str], ...]:
    """Return the lines that are words: the name of each, its label, and what belongs there."""
    return (
        ("title", translate("Front", "&Title"), translate("Front", "What the briefing is about")),
        ("prepared_for", translate("Front", "&For"), translate("Front", "Who reads it")),
        ("prepared_by", translate("Front", "F&rom"), translate("Front", "Who prepared it")),
        (
            "reference",
            translate("Front", "R&eference"),
            translate("Front", "The office's own number, where there is one"),
        ),
    )


def _papers() -> dict[str, str]:
    return {
        "letter": translate("Front", "Letter, 8.5 by 11 inches"),
        "a4": translate("Front", "A4, 210 by 297 mm"),
    }
