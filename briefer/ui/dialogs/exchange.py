"""What a file of references would change, seen before it does: what it fills in, what differs.

Nothing that an article has is replaced unless it is ticked here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from briefer.citing.exchange.merging import TYPE
from briefer.domain.reference import IssuedDate
from briefer.ui.dates import issued
from briefer.ui.dialogs.reference.words import DATES, TEXTS, in_words, kinds
from briefer.ui.language import counted, say
from briefer.ui.naming import named, tip, unmarked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from briefer.citing.exchange import Record
    from briefer.domain.reference import Source, Value
    from briefer.workspace.exchange import ImportReport, Match

translate = QCoreApplication.translate

_PAIR: Final = Qt.ItemDataRole.UserRole


class ReviewDialog(QDialog):
    """A tree of what was matched, with a tick for each difference to take over."""

    def __init__(
        self, report: ImportReport, source: Callable[[str], Source], parent: QWidget | None = None
    ) -> None:
        """Show a report; ``source`` returns an article with its present reference."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Exchange", "Import references from {name}")
        self.setWindowTitle(title.format(name=report.name))
        self.resize(760, 520)
        self._alone = report.alone
        self._choices: list[QTreeWidgetItem] = []
        head = QLabel(_summary(report))
        head.setWordWrap(True)
        self.tree = named(
            QTreeWidget(),
            translate("Exchange", "What would change"),
            translate("Exchange", "Space ticks what is to be taken"),
        )
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels(
            [
                translate("Exchange", "Article and field"),
                translate("Exchange", "As it is"),
                translate("Exchange", "In the file"),
            ]
        )
        self.tree.setColumnWidth(0, 290)
        self.tree.setColumnWidth(1, 200)
        for match in report.matches:
            self._add_match(match, source(match.article))
        several = translate("Exchange", "May be about several articles")
        self._add_plain(several, [r for r, _ids in report.unsure])
        self._add_plain(translate("Exchange", "Without a text here"), report.alone)
        self._add_failed(report.failed)
        self.alone = QCheckBox(
            translate(
                "Exchange", "Add what has no text as sources whose quotations are typed by hand"
            )
        )
        self.alone.setVisible(bool(report.alone))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(
            translate("Exchange", "Take over"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        column.addWidget(head)
        column.addWidget(self.tree, 1)
        column.addWidget(self.alone)
        column.addWidget(buttons)

    def taken(self) -> list[tuple[str, str]]:
        """Return the pairs of an article's id and a variable that are to be replaced."""
        return [
            item.data(0, _PAIR)
            for item in self._choices
            if item.checkState(0) == Qt.CheckState.Checked
        ]

    def kept_alone(self) -> Sequence[Record]:
        """Return the records that become sources without a text."""
        return self._alone if self.alone.isChecked() else ()

    def _add_match(self, match: Match, source: Source) -> None:
        own, merge = source.reference, match.merge
        fills, differs = merge.fills, merge.differs
        if not fills and not differs and not merge.type:
            return
        top = _line(own.title or source.article.origin.name, _matched(match), "")
        self.tree.addTopLevelItem(top)
        names = _names()
        for field in fills:
            name = names.get(field.variable, field.variable)
            top.addChild(_line(name, _written(None), _written(field.value)))
        for field in differs:
            old = own.field(field.variable)
            was = _written(old.value if old is not None else None)
            item = _line(names.get(field.variable, field.variable), was, _written(field.value))
            top.addChild(self._choice(item, match.article, field.variable))
        if merge.type and not match.fresh:
            called = kinds()
            was, new = (called.get(kind, kind) for kind in (own.type, merge.type))
            top.addChild(self._choice(_line(names[TYPE], was, new), match.article, TYPE))
        top.setExpanded(True)

    def _choice(self, item: QTreeWidgetItem, article: str, variable: str) -> QTreeWidgetItem:
        item.setData(0, _PAIR, (article, variable))
        item.setCheckState(0, Qt.CheckState.Unchecked)
        self._choices.append(item)
        return item

    def _add_plain(self, title: str, records: Sequence[Record]) -> None:
        if records:
            top = _line(f"{title} ({len(records)})", "", "")
            untitled = translate("Exchange", "untitled")
            for record in records:
                names = ", ".join(name.display() for name in record.reference.authors)
                top.addChild(_line(record.reference.title or record.key or untitled, "", names))
            self.tree.addTopLevelItem(top)

    def _add_failed(self, messages: Sequence[str]) -> None:
        if messages:
            words = translate("Exchange", "Files that were not added ({count})")
            top = _line(words.format(count=len(messages)), "", "")
            for message in messages:
                top.addChild(_line(say(message), "", ""))
            self.tree.addTopLevelItem(top)


def _line(*columns: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(list(columns))
    for column, words in enumerate(columns):
        if words:
            item.setToolTip(column, tip(words))
    return item


def _written(value: Value | None) -> str:
    if value is None:
        return translate("Exchange", "not stated")
    if isinstance(value, str):
        return value
    if isinstance(value, IssuedDate):
        return issued(value)
    return ", ".join(name.display() for name in value)


def _summary(report: ImportReport) -> str:
    filled = sum(bool(match.merge.fills) for match in report.matches)
    differs = sum(bool(match.merge.differs) for match in report.matches)
    one = translate("Exchange", "1 reference of the file belongs to an article here.")
    many = translate("Exchange", "{count} references of the file belong to articles here.")
    words = [counted(len(report.matches), one, many)]
    if filled:
        said = translate("Exchange", "What is missing is filled in ({count}).")
        words.append(said.format(count=filled))
    if differs:
        said = translate("Exchange", "What differs stays unless you tick it ({count}).")
        words.append(said.format(count=differs))
    if not filled and not differs:
        words.append(translate("Exchange", "They say nothing new."))
    return " ".join([*words, translate("Exchange", "Undo takes it back.")])


def _names() -> dict[str, str]:
    """Return what each variable is called."""
    return {
        "author": translate("Reference", "Authors"),
        "title": unmarked(translate("Reference", "&Title")),
        "title-short": translate("Exchange", "Short title"),
        TYPE: unmarked(translate("Reference", "&Kind")),
        **{variable: unmarked(in_words(label)) for variable, label, _ in (*TEXTS, *DATES)},
    }


def _matched(match: Match) -> str:
    return {
        "file": translate("Exchange", "matched by its file"),
        "doi": translate("Exchange", "matched by its DOI"),
        "address": translate("Exchange", "matched by its address"),
        "title": translate("Exchange", "matched by its title"),
    }[match.how.value]
