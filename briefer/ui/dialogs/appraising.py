"""What a person thinks of each source: reliability, credibility, origin, interest; all optional.

The code is the Admiralty's (STANAG 2511): a letter for the source, a number for what it says. OK
makes one edit of all that was changed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefer.citing import short
from briefer.editing import ChangeAppraisal, ChangeSettings, Group
from briefer.ui.dates import day, issued
from briefer.ui.dialogs import unkept
from briefer.ui.language import short_words
from briefer.ui.naming import named, unmarked
from briefer.ui.rows import Rows

if TYPE_CHECKING:
    from briefer.domain.briefing import Appraisal
    from briefer.domain.reference import Source
    from briefer.ui.desk import Desk

translate = QCoreApplication.translate

_SIZE: Final = (840, 440)


class AppraisingDialog(QDialog):
    """The cited sources, and beside them the form of the chosen one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the sources of the briefing on the desk, in the order of the page."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Appraising", "Appraise the sources"))
        self.resize(*_SIZE)
        self._desk = desk
        workspace = desk.workspace
        self._sources = dict(workspace.sources)
        self._articles = tuple(each for each in workspace.briefing.cited() if each in self._sources)
        self._said = {each: workspace.briefing.appraisal(each) for each in self._articles}
        self._row = -1
        self._suggested = ""
        self.list = named(QListWidget(), translate("Appraising", "Sources"))
        # What a source is called is seen whole: a long name takes another line.
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for article in self._articles:
            QListWidgetItem(self._line(article), self.list)
        self.reliability = _box(translate("Appraising", "&Reliability"), _reliabilities())
        self.credibility = _box(translate("Appraising", "&Credibility"), _credibilities())
        self.origin, self.interest = QLineEdit(), QLineEdit()
        self.suggestion = QPushButton()
        self.suggestion.setProperty("kind", "quiet")
        self.suggestion.setAutoDefault(False)
        self.suggestion.clicked.connect(lambda: self.origin.setText(self._suggested))
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setProperty("kind", "soft")
        self.printed = QCheckBox(translate("Appraising", "&Print it in a table of the sources"))
        self.printed.setChecked(workspace.briefing.settings.appraisal)
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._arrange(buttons)
        self.list.currentRowChanged.connect(self._turn)
        self.list.setCurrentRow(0)

    def appraisals(self) -> tuple[Appraisal, ...]:
        """Return what was said of each source, as the form has it."""
        self._keep()
        return tuple(self._said.values())

    def accept(self) -> None:
        """Keep what was changed."""
        changed = self._changed()
        name = translate("Appraising", "Appraise sources")
        if not changed or self._desk.edit(Group(changed, name)) is not None:
            super().accept()

    def reject(self) -> None:
        """Leave; what was changed is not given up unasked."""
        if self._changed():
            unkept.ask(self, self.accept, super().reject)
        else:
            super().reject()

    def _changed(self) -> tuple[ChangeAppraisal | ChangeSettings, ...]:
        briefing = self._desk.workspace.briefing
        changed: list[ChangeAppraisal | ChangeSettings] = [
            ChangeAppraisal(each)
            for each in self.appraisals()
            if each != briefing.appraisal(each.article)
        ]
        settings = replace(briefing.settings, appraisal=self.printed.isChecked())
        if settings != briefing.settings:
            changed.append(ChangeSettings(settings))
        return tuple(changed)

    def _arrange(self, buttons: QDialogButtonBox) -> None:
        form = Rows()
        for label, widget, hint in (
            (
                translate("Appraising", "&Reliability"),
                self.reliability,
                translate("Appraising", "Of the source, by the Admiralty code"),
            ),
            (
                translate("Appraising", "&Credibility"),
                self.credibility,
                translate("Appraising", "Of what it says, by the same code"),
            ),
            (
                translate("Appraising", "&Origin"),
                self.origin,
                translate("Appraising", "Own reporting, or whom it cites"),
            ),
            (
                translate("Appraising", "&Interest"),
                self.interest,
                translate("Appraising", "What it may have to gain"),
            ),
        ):
            named(widget, unmarked(label), hint)
            if isinstance(widget, QLineEdit):
                widget.setPlaceholderText(hint)
            form.add(label, widget)
            if widget is self.origin:
                form.addRow("", self.suggestion)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.facts)
        side.addLayout(form)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.list, 1)
        row.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        column.addLayout(row, 1)
        column.addWidget(self.printed)
        column.addWidget(buttons)

    def _turn(self, row: int) -> None:
        """Keep what the form has, and show the source of another row."""
        self._keep()
        self._row = row
        if row < 0:
            return
        article = self._articles[row]
        said = self._said[article]
        for box, value in (
            (self.reliability, said.reliability),
            (self.credibility, said.credibility),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.origin.setText(said.origin)
        self.interest.setText(said.interest)
        self.facts.setText(_facts(self._sources[article]))
        self._suggest(article)

    def _suggest(self, article: str) -> None:
        """Offer as the origin whom passages of a source are said to cite."""
        briefing = self._desk.workspace.briefing
        citing = dict.fromkeys(
            each.citing.strip() for each in briefing.passages() if each.article == article
        )
        names = ", ".join(filter(None, citing))
        words = translate("Appraising", "cites {names}")
        self._suggested = words.format(names=names) if names else ""
        offer = translate("Appraising", "Take “{words}”")
        self.suggestion.setText(offer.format(words=self._suggested).replace("&", "&&"))
        self.suggestion.setVisible(bool(names) and self._suggested != self.origin.text())

    def _keep(self) -> None:
        if self._row < 0:
            return
        article = self._articles[self._row]
        self._said[article] = replace(
            self._said[article],
            reliability=self.reliability.currentData(),
            credibility=self.credibility.currentData(),
            origin=" ".join(self.origin.text().split()),
            interest=" ".join(self.interest.text().split()),
        )
        self.list.item(self._row).setText(self._line(article))

    def _line(self, article: str) -> str:
        said = self._said[article]
        name = short(self._sources[article].reference, short_words())
        code = f"{said.reliability}{said.credibility}"
        return f"{code}  {name}" if code else name


def _facts(source: Source) -> str:
    """Return what is known of a source: its title, when it appeared and when it was captured."""
    reference, origin = source.reference, source.article.origin
    lines = [reference.title or origin.name]
    if reference.issued and reference.issued.parts:
        words = translate("Appraising", "Published {day}")
        lines.append(words.format(day=issued(reference.issued)))
    if origin.captured:
        words = translate("Appraising", "Captured {day}")
        lines.append(words.format(day=day(origin.captured[:10])))
    return "\n".join(lines)


def _box(name: str, values: dict[str, str]) -> QComboBox:
    box = named(QComboBox(), unmarked(name))
    box.setMinimumContentsLength(24)
    box.addItem(translate("Appraising", "Not rated"), "")
    for code, words in values.items():
        box.addItem(f"{code}  {words}", code)
    return box


def _reliabilities() -> dict[str, str]:
    return {
        "A": translate("Appraising", "Completely reliable"),
        "B": translate("Appraising", "Usually reliable"),
        "C": translate("Appraising", "Fairly reliable"),
        "D": translate("Appraising", "Not usually reliable"),
        "E": translate("Appraising", "Unreliable"),
        "F": translate("Appraising", "Reliability unknown"),
    }


def _credibilities() -> dict[str, str]:
    return {
        "1": translate("Appraising", "Confirmed by other sources"),
        "2": translate("Appraising", "Probably true"),
        "3": translate("Appraising", "Possibly true"),
        "4": translate("Appraising", "Doubtful"),
        "5": translate("Appraising", "Improbable"),
        "6": translate("Appraising", "Truth cannot be judged"),
    }
