"""A list of what became of a briefing in Word, and below it what is chosen, word by word.

Nothing is taken over but what a person asks for, one by one; each is an edit that an undo takes
back. The dialog leaves the window usable, so that the briefing can be looked at beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.dialogs.readback.difference import Difference
from briefer.ui.dialogs.readback.head import head
from briefer.ui.dialogs.readback.rows import Group, Row, rows, titles
from briefer.ui.entering import Sheet
from briefer.ui.naming import announce, named

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from briefer.evidence.readback import Report
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate
_SIZE: Final = (800, 640)
_ROW: Final = Qt.ItemDataRole.UserRole
_SPOKEN: Final = Qt.ItemDataRole.AccessibleTextRole


class ReadbackDialog(Sheet):
    """What was found, grouped, with what can be done about each.

    Signals:
        asked: the Row that should be taken over.
        shown: the part of the briefing that should be in view: see ``Row.places``.
    """

    asked = Signal(object)
    shown = Signal(str)

    def __init__(  # noqa: PLR0913 - a report, and what surrounds its dialog
        self,
        report: Report,
        words: Mapping[str, str],
        taken: Mapping[str, str],
        tokens: Tokens,
        parent: QWidget | None = None,
        *,
        there: Callable[[str], bool],
        name: str = "",
        may_change: bool = True,
    ) -> None:
        """Show what a comparison found.

        Args:
            report: what it found.
            words: those of each passage, by its id.
            taken: how a changed quotation would read once taken over, by the same.
            tokens: the scheme.
            parent: the window.
            there: tells whether the briefing has a part: see ``Row.places``.
            name: the edited file's.
            may_change: whether the briefing can be edited.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Readback", "Compared with {name}")
        self.setWindowTitle(title.format(name=name))
        self.resize(*_SIZE)
        self._may, self._there = may_change, there
        self.rows = rows(report, words, taken)
        self.list = named(QTreeWidget(), translate("Readback", "What was found"))
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill(tokens)
        self.says = QLabel()
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words = Difference(tokens)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.take = buttons.addButton(translate("Readback", "&Take over"), role)
        self.leave = buttons.addButton(translate("Readback", "&Dismiss"), role)
        self.show_it = buttons.addButton(translate("Readback", "&Show in the briefing"), role)
        where = translate("Readback", "Show the part of the briefing that this is about")
        self.show_it.setToolTip(where)
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter is for what has the keyboard
        self._arrange(buttons, head(report, name))
        self.list.currentItemChanged.connect(lambda _now, _before: self._show())
        self.take.clicked.connect(lambda: self.asked.emit(self.chosen))
        self.leave.clicked.connect(self._leave)
        self.show_it.clicked.connect(self._ask_shown)
        self.list.itemActivated.connect(lambda _item, _column: self._ask_shown())
        buttons.rejected.connect(self.reject)
        self._choose_next()
        self._show()

    @property
    def chosen(self) -> Row | None:
        """The row that is chosen."""
        item = self.list.currentItem()
        return item.data(0, _ROW) if item is not None else None

    def choose(self, row: Row) -> None:
        """Choose a row."""
        self.list.setCurrentItem(self._items[id(row)])

    def settle(self, row: Row, done: str, *, go_on: bool = True) -> None:
        """Show what was done with a row, and go on to the next one that is open."""
        row.settled = done
        item = self._items[id(row)]
        item.setText(0, _line(row))
        item.setData(0, _SPOKEN, f"{titles()[row.group]}, {_line(row)}")
        announce(self.list, done)
        if go_on:
            self._choose_next(item)
        self._show()

    def follow(self) -> None:
        """Allow to show what the briefing has, after an edit of it."""
        self.show_it.setEnabled(bool(self._place()))

    def refuse(self, words: str) -> None:
        """Say why the chosen row could not be taken over."""
        self.says.setText(words)
        announce(self.says, words, at_once=True)

    def _fill(self, tokens: Tokens) -> None:
        self._items: dict[int, QTreeWidgetItem] = {}
        for group, title in titles().items():
            mine = [row for row in self.rows if row.group is group]
            if not mine:
                continue
            top = QTreeWidgetItem(self.list, [f"{title} ({len(mine)})"])
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            top.setForeground(0, QColor(tokens.ink))
            top.setFlags(Qt.ItemFlag.NoItemFlags)  # arrow keys go from row to row
            for row in mine:
                item = QTreeWidgetItem(self.list, [_line(row)])
                item.setData(0, _ROW, row)
                item.setData(0, _SPOKEN, f"{title}, {_line(row)}")
                self._items[id(row)] = item

    def _arrange(self, buttons: QDialogButtonBox, said: str) -> None:
        above = QLabel(said)
        above.setWordWrap(True)
        above.setTextFormat(Qt.TextFormat.PlainText)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.says)
        column.addWidget(self.words, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(below)
        split.setStretchFactor(0, 1)
        split.setSizes([_SIZE[1] * 3 // 5, _SIZE[1] * 2 // 5])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 20, 22, 16)
        whole.setSpacing(12)
        whole.addWidget(above)
        whole.addWidget(split, 1)
        whole.addWidget(buttons)

    def _choose_next(self, after: QTreeWidgetItem | None = None) -> None:
        """Choose the first open row after an item; one before it where there is none below."""
        items = list(self._items.values())
        start = items.index(after) + 1 if after in items else 0
        for item in (*items[start:], *items[:start]):
            if not item.data(0, _ROW).settled:
                self.list.setCurrentItem(item)
                return

    def _show(self) -> None:
        """Show the chosen row, and allow what can be done with it."""
        row = self.chosen
        done = row is None or bool(row.settled)
        takable = row is not None and row.finding is not None
        self._word_buttons(row)
        self.take.setEnabled(self._may and takable and not done)
        self.leave.setEnabled(not done)
        self.follow()
        if row is None:
            self.says.clear()
            self.words.show_words("")
            return
        self.says.setText(_settled(row) if row.settled else row.says)
        if row.pieces:
            self.words.show_pieces(row.pieces)
        else:
            self.words.show_words(row.words)

    def _word_buttons(self, row: Row | None) -> None:
        """Let the buttons say what they do with a row."""
        take = translate("Readback", "&Take over")
        taking = translate(
            "Readback",
            "Have this in the briefing as the file has it. Changes of a source's words are marked;"
            " undo takes all back.",
        )
        if row is not None and row.group is Group.NEW:
            take = translate("Readback", "&Add with its source")
            taking = translate("Readback", "Add the quotation to the briefing, with its source")
        leave = translate("Readback", "&Dismiss")
        leaving = translate("Readback", "Mark this as settled. Nothing in the briefing changes.")
        if row is not None and row.keeps:
            leave = translate("Readback", "&Keep mine")
            leaving = translate(
                "Readback",
                "Keep this as your briefing has it, and mark it as settled. Nothing in the"
                " briefing changes.",
            )
        for button, words, tip in ((self.take, take, taking), (self.leave, leave, leaving)):
            button.setText(words)
            button.setToolTip(tip)

    def _leave(self) -> None:
        row = self.chosen
        if row is not None:
            self.settle(row, _kept() if row.keeps else translate("Readback", "Dismissed"))

    def _place(self) -> str:
        """Return the part of the briefing that the chosen row leads to; empty where none does."""
        row = self.chosen
        places = row.places if row is not None else ()
        return next((each for each in places if each and self._there(each)), "")

    def _ask_shown(self) -> None:
        place = self._place()
        if place:
            self.shown.emit(place)


def _line(row: Row) -> str:
    return f"✓ {row.settled} · {row.line}" if row.settled else row.line


def _kept() -> str:
    return translate("Readback", "Kept mine")


def _settled(row: Row) -> str:
    if row.settled == _kept():
        return translate(
            "Readback",
            "Your briefing keeps this as it is. Export it again, and Word has it that way too.",
        )
    return row.settled
