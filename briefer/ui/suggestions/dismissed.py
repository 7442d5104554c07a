"""What was dismissed in the briefing, section by section, with a way back for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from briefer.editing import Reinstate
from briefer.errors import BrieferError
from briefer.ui.entering import Sheet
from briefer.ui.language import counted, short_words
from briefer.ui.naming import announce, named
from briefer.ui.typeset import one_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefer.domain.briefing import Dismissal
    from briefer.ui.desk import Desk

translate = QCoreApplication.translate
_DISMISSAL = Qt.ItemDataRole.UserRole


class DismissedDialog(Sheet):
    """A list that follows the briefing; what is reinstated may be suggested again.

    Signals:
        shown: a Dismissal whose place in its article should be shown.
    """

    shown = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """List what was dismissed for any section."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Suggestions", "Dismissed suggestions"))
        self.resize(520, 420)
        self._desk = desk
        self.told = named(QLabel(), translate("Suggestions", "What is listed"), kind="soft")
        self.told.setWordWrap(True)
        self.list = named(
            QListWidget(),
            translate("Suggestions", "Dismissed suggestions"),
            translate("Suggestions", "Enter reinstates what is chosen"),
        )
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda _item: self._reinstate())
        self.list.currentItemChanged.connect(lambda *_items: self._allow())
        self._add_buttons()
        self._fill()
        desk.changed.connect(self._fill)
        desk.opened.connect(self.reject)

    def _add_buttons(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.reinstate = buttons.addButton(translate("Suggestions", "&Reinstate"), role)
        self.show_place = buttons.addButton(translate("Suggestions", "&Show in article"), role)
        self.reinstate.clicked.connect(self._reinstate)
        self.show_place.clicked.connect(self._show)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        for button in (self.reinstate, self.show_place, close):
            button.setAutoDefault(False)  # Enter is for the list
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def _fill(self) -> None:
        """List what is dismissed now; what comes in the place of what was chosen is chosen."""
        row = max(0, self.list.currentRow())
        self.list.clear()
        for section, each in self._desk.workspace.briefing.dismissals():
            item = QListWidgetItem(self._words(each, section.heading), self.list)
            item.setData(_DISMISSAL, each)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.told.setText(_told(self.list.count()))
        self._allow()

    def _words(self, dismissal: Dismissal, heading: str) -> str:
        """Return a line of the list: the section, what was dismissed, and its source."""
        from briefer.citing import short  # noqa: PLC0415 - with the first line that needs it

        section = heading or translate("Suggestions", "Untitled section")
        try:
            source = self._desk.workspace.source(dismissal.article)
        except BrieferError:
            lost = translate("Suggestions", "its article is no longer here")
            return f"{section}: {lost}"
        words = one_line(source.article.quote(dismissal.start, dismissal.end))
        return f"{section}: “{words}” ({short(source.reference, short_words())})"

    def _allow(self) -> None:
        chosen = self._chosen() is not None
        self.reinstate.setEnabled(chosen and not self._desk.workspace.read_only)
        self.show_place.setEnabled(chosen)

    def _chosen(self) -> Dismissal | None:
        item = self.list.currentItem()
        found: Dismissal | None = item.data(_DISMISSAL) if item is not None else None
        return found

    def _reinstate(self) -> None:
        """Let what is chosen be suggested again."""
        chosen = self._chosen()
        if chosen is not None and self._desk.edit(Reinstate(chosen)) is not None:
            announce(self, translate("Suggestions", "Reinstated"))
            self.list.setFocus()

    def _show(self) -> None:
        if self._chosen() is not None:
            self.shown.emit(self._chosen())


def _told(count: int) -> str:
    if not count:
        return translate("Suggestions", "Nothing is dismissed in this briefing.")
    one = translate("Suggestions", "1 suggestion was dismissed and stays away until reinstated.")
    many = translate(
        "Suggestions", "{count} suggestions were dismissed and stay away until reinstated."
    )
    return counted(count, one, many)
