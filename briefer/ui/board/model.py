"""The rows of the board as a Qt model that follows each edit by inserts, removals and moves.

It is never reset for an edit: selection, scroll position and an open editor stay where they are.
It edits nothing; who edits asks the desk and shows the new rows here.
"""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefer.ui.board import words
from briefer.ui.board.rows import ITEMS, PROSE, Kind, Row, same

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_EDITED = PROSE | {Kind.TITLE, Kind.SECTION}
_SELECTED = ITEMS | {Kind.SECTION, Kind.JUDGMENT}


class BoardModel(QAbstractListModel):
    """Rows of a briefing.

    Args:
        speak: gives a row's words for a screen reader.
    """

    def __init__(self, speak: Callable[[Row], str], parent: QObject | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._speak = speak
        self._rows: list[Row] = []
        self._numbers: dict[str, int] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's words or the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.tip(row) or None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._speak(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a row."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        kind = self._rows[index.row()].kind
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if kind in _SELECTED:
            flags |= Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        if kind in _EDITED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def row(self, index: Index) -> Row | None:
        """Return the row of an index, or None."""
        return self._rows[index.row()] if index.isValid() else None

    def rows(self) -> Sequence[Row]:
        """Return all rows, top to bottom."""
        return self._rows

    def by_key(self) -> dict[str, Row]:
        """Return all rows by key."""
        return {row.key: row for row in self._rows}

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of a key, an invalid one where no row has it."""
        if not self._numbers:
            self._numbers = {row.key: number for number, row in enumerate(self._rows)}
        number = self._numbers.get(key)
        return self.index(number) if number is not None else QModelIndex()

    def begin(self, rows: Sequence[Row]) -> None:
        """Show another briefing."""
        self.beginResetModel()
        self._rows = list(rows)
        self._numbers = {}
        self.endResetModel()

    def follow(self, rows: Sequence[Row]) -> bool:
        """Show what an edit made of the rows; True where any row came, went, moved or changed.

        Only what lies between the rows that stayed at the top and those that stayed at the end is
        looked at, row by row.
        """
        first = _shared(self._rows, rows)
        if first == len(self._rows) == len(rows):
            return False
        kept = _shared(self._rows[first:][::-1], rows[first:][::-1])
        end = len(rows) - kept
        old = self._rows[first : len(self._rows) - kept]
        new = rows[first:end]
        moved = [row.key for row in old] != [row.key for row in new]
        if moved:
            self._drop_lost({row.key for row in new}, first, len(self._rows) - kept)
            self._arrange(rows, first, end)
        return self._repaint(rows, first, end) or moved

    def _drop_lost(self, kept: set[str], first: int, end: int) -> None:
        """Remove rows that are no more, neighbors together."""
        while end > first:
            end -= 1
            if self._rows[end].key in kept:
                continue
            start = end
            while start > first and self._rows[start - 1].key not in kept:
                start -= 1
            self.beginRemoveRows(QModelIndex(), start, end)
            del self._rows[start : end + 1]
            self._numbers = {}
            self.endRemoveRows()
            end = start

    def _arrange(self, rows: Sequence[Row], at: int, end: int) -> None:
        """Put in new rows and move the others, each with as few steps as there are changes."""
        present = {row.key for row in self._rows[at : len(self._rows) - (len(rows) - end)]}
        while at < end:
            new = rows[at]
            if at < len(self._rows) and self._rows[at].key == new.key:
                at += 1
            elif new.key not in present:
                at = self._insert(rows, at, end, present)
            else:
                self._move(rows, at)

    def _insert(self, rows: Sequence[Row], at: int, end: int, present: set[str]) -> int:
        """Insert new neighbors together; return the row after them."""
        after = next((n for n in range(at, end) if rows[n].key in present), end)
        self.beginInsertRows(QModelIndex(), at, after - 1)
        self._rows[at:at] = rows[at:after]
        self._numbers = {}
        self.endInsertRows()
        return after

    def _move(self, rows: Sequence[Row], at: int) -> None:
        """Move the row that belongs here up, or the one that stands here down to its place."""
        following = self._rows[at + 1].key if at + 1 < len(self._rows) else ""
        if following == rows[at].key:
            target = self._place_below(rows, at)
            self._shift(at, target)
        else:
            source = next(
                n for n in range(at, len(self._rows)) if self._rows[n].key == rows[at].key
            )
            self._shift(source, at)

    def _place_below(self, rows: Sequence[Row], at: int) -> int:
        """Return where the row that stands here goes: after what will stand above it."""
        key = self._rows[at].key
        place = next(n for n, row in enumerate(rows) if row.key == key)
        above = rows[place - 1].key
        for number in range(at + 1, len(self._rows)):
            if self._rows[number].key == above:
                return number + 1
        return at + 2

    def _shift(self, source: int, target: int) -> None:
        """Move a row; ``target`` is the row that it comes to stand before."""
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        row = self._rows.pop(source)
        self._rows.insert(target - 1 if target > source else target, row)
        self._numbers = {}
        self.endMoveRows()

    def _repaint(self, rows: Sequence[Row], first: int, end: int) -> bool:
        """Take over the values and tell which rows look different."""
        changed = []
        for number in range(first, end):
            old, new = self._rows[number], rows[number]
            if old is not new:
                self._rows[number] = new
                if not same(old, new):
                    changed.append(number)
        for number in changed:
            index = self.index(number)
            self.dataChanged.emit(index, index)
        return bool(changed)


def _shared(old: Sequence[Row], new: Sequence[Row]) -> int:
    """Return how many rows from the beginning are the very same."""
    return next(
        (n for n, one in enumerate(map(operator.is_, old, new)) if not one), min(len(old), len(new))
    )
