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
        self._report = report
        self._choices: list[QTreeWidgetItem] = []
        self.head = QLabel()
        self.head.setWordWrap(True)
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
        self._add_plain(translate("Exchange", "Without a text here"), report.alone, shown=True)
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
        self.tree.itemChanged.connect(self._refresh)
        self.alone.toggled.connect(self._refresh)
        self._refresh()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        column.addWidget(self.head)
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
        return self._report.alone if self.alone.isChecked() else ()

    def _refresh(self) -> None:
        """Say what taking over does as it is ticked now, and offer it only where it does any."""
        alone = self.alone.isChecked()
        changes = bool(self.taken()) or any(map(_fills, self._report.matches))
        self.head.setText(_summary(self._report, changes=changes, alone=alone))
        self.take.setEnabled(changes or alone)

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

    def _add_plain(self, title: str, records: Sequence[Record], *, shown: bool = False) -> None:
        if records:
            top = _line(f"{title} ({len(records)})", "", "")
            untitled = translate("Exchange", "untitled")
            for record in records:
                names = ", ".join(name.display() for name in record.reference.authors)
                top.addChild(_line(record.reference.title or record.key or untitled, "", names))
            self.tree.addTopLevelItem(top)
            top.setExpanded(shown)

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


def _summary(report: ImportReport, *, changes: bool, alone: bool) -> str:
    """Say what belongs to what is here, what becomes of it, and what of that undo takes back."""
    filled = sum(map(_fills, report.matches))
    differs = sum(map(_differs, report.matches))
    words = [_belonging(len(report.matches))]
    if filled:
        said = translate("Exchange", "What is missing is filled in ({count}).")
        words.append(said.format(count=filled))
    if differs:
        said = translate("Exchange", "What differs stays unless you tick it ({count}).")
        words.append(said.format(count=differs))
    if report.matches and not filled and not differs:
        one = translate("Exchange", "It says nothing new.")
        many = translate("Exchange", "They say nothing new.")
        words.append(one if len(report.matches) == 1 else many)
    if changes:
        words.append(translate("Exchange", "Undo takes it back."))
    if alone:
        words.append(
            translate("Exchange", "Sources that are added stay, also after undo, until removed.")
        )
    return " ".join(words)


def _belonging(count: int) -> str:
    if not count:
        return translate("Exchange", "No reference of the file belongs to an article here.")
    one = translate("Exchange", "1 reference of the file belongs to an article here.")
    many = translate("Exchange", "{count} references of the file belong to articles here.")
    return counted(count, one, many)


def _fills(match: Match) -> bool:
    """Tell whether something of a reference is filled in without a tick."""
    return bool(match.merge.fills or (match.fresh and match.merge.type))


def _differs(match: Match) -> bool:
    """Tell whether there is something to tick."""
    return bool(match.merge.differs or (match.merge.type and not match.fresh))


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
