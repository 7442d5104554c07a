"""The earlier versions of the open briefing: when each was saved, and what differs from it now.

The last ones of other briefings stand below them, for one whose file is lost. Every version is
read for that, beside the event loop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from briefer.ui.language import counted
from briefer.ui.naming import named
from briefer.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefer.ui.desk import Desk
    from briefer.workspace.earlier import Earlier

translate = QCoreApplication.translate

_AT_ONCE = 0.04
"""Seconds in which a few small versions are read, and shown as the dialog comes up."""


class EarlierDialog(QDialog):
    """A list to open one from.

    Signals:
        asked: the Earlier that should be opened; the dialog has closed.
    """

    asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Read the versions of the briefing on the desk; they come as soon as that is done."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Earlier", "Earlier versions"))
        self.resize(680, 420)
        self._versions: tuple[Earlier, ...] = ()
        self.head = QLabel(translate("Earlier", "Looking through what is kept here…"))
        self.head.setWordWrap(True)
        self.list = named(QTreeWidget(), translate("Earlier", "Earlier versions"))
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setHeaderLabels(
            [
                translate("Earlier", "Saved"),
                translate("Earlier", "What differs from now"),
                translate("Earlier", "Title"),
            ]
        )
        for column in (0, 1):
            self.list.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.list.itemActivated.connect(lambda _item: self._ask())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = buttons.addButton(
            translate("Earlier", "Open as a copy"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.restore.setEnabled(False)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(22, 20, 22, 16)
        column_of_all.setSpacing(14)
        column_of_all.addWidget(self.head)
        column_of_all.addWidget(self.list, 1)
        column_of_all.addWidget(buttons)
        tasks = Tasks(self, threads=1)
        self.finished.connect(lambda _result: tasks.abandon(desk))
        tasks.run(desk.workspace.earlier, self._show, within=_AT_ONCE)

    def _show(self, versions: Sequence[Earlier]) -> None:
        """Show versions, the latest first."""
        self._versions = tuple(versions)
        self.head.setText(_head(self._versions))
        for version in self._versions:
            title = version.title or translate("Earlier", "Untitled")
            row = QTreeWidgetItem(self.list, [_when(version), differing(version), title])
            row.setToolTip(2, title)
        if self._versions:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.restore.setEnabled(bool(self._versions))

    def _ask(self) -> None:
        index = self.list.currentIndex().row()
        if index >= 0:
            self.accept()
            self.asked.emit(self._versions[index])


def differing(version: Earlier) -> str:
    """Return what differs between a version and the briefing as it is now, in a few words."""
    if version.other:
        return translate("Earlier", "Another briefing")
    if version.same:
        return translate("Earlier", "Nothing")
    words = []
    if version.passages:
        one, many = translate("Earlier", "1 passage"), translate("Earlier", "{count} passages")
        words.append(counted(version.passages, one, many))
    if version.comments:
        one, many = translate("Earlier", "1 comment"), translate("Earlier", "{count} comments")
        words.append(counted(version.comments, one, many))
    if version.more:
        words.append(translate("Earlier", "titles, order or settings"))
    return ", ".join(words)


def _head(versions: Sequence[Earlier]) -> str:
    own = not all(version.other for version in versions)
    words = [
        translate(
            "Earlier",
            "The last saved versions of this briefing are kept on this computer. One that you open"
            " is a copy: nothing is replaced until you save it.",
        )
        if own
        else translate(
            "Earlier",
            "No version of this briefing is kept on this computer yet. The next saving keeps one.",
        )
    ]
    if any(version.other for version in versions):
        words.append(
            translate("Earlier", "The last version of each other briefing is here as well.")
        )
    return " ".join(words)


def _when(version: Earlier) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(version.when.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
