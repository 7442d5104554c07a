"""The shelf's rows as a Qt model: articles in an order, or the places that a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)

from briefer.ui.shelf.cards import Card, Found, spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Index = QModelIndex | QPersistentModelIndex
Row = Card | Found

ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class ShelfModel(QAbstractListModel):
    """Cards or found places; edits nothing."""

    def __init__(self, measure: Callable[[Row], QSize], parent: QObject | None = None) -> None:
        """Begin empty; ``measure`` gives a row's size in pixels and must remember it."""
        super().__init__(parent)
        self._measure = measure
        self._rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's size, words or the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.SizeHintRole:
            return self._measure(row)
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row)
        return None

    def row(self, index: Index) -> Row | None:
        """Return the row of an index, or None."""
        return self._rows[index.row()] if index.isValid() else None

    def rows(self) -> Sequence[Row]:
        """Return all rows, top to bottom."""
        return self._rows

    def index_of(self, article: str) -> QModelIndex:
        """Return the index of an article's first row, an invalid one where it has none."""
        for number, row in enumerate(self._rows):
            if row.article == article:
                return self.index(number)
        return QModelIndex()

    def show(self, rows: Sequence[Row]) -> bool:
        """Show rows; the same articles in place are only repainted. True where sizes may differ."""
        if [row.article for row in rows] != [row.article for row in self._rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return True
        old = self._rows
        changed = [n for n, row in enumerate(rows) if row is not old[n] and row != old[n]]
        for number in changed:
            self._rows[number] = rows[number]
            self.dataChanged.emit(self.index(number), self.index(number))
        return bool(changed)
