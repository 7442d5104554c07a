"""The shelf's rows as a Qt model: articles in an order, or the places that a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefer.ui.shelf.cards import Card, Found, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Index = QModelIndex | QPersistentModelIndex
Row = Card | Found

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
ARTICLES: Final = "application/x-briefer-articles"
"""What is dragged: ids of articles, one a line."""


class ShelfModel(QAbstractListModel):
    """Cards or found places; edits nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}

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
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be dragged onto a collection."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's own name
        """Return what is dragged."""
        return [ARTICLES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's own name
        """Return the ids of the rows' articles."""
        data = QMimeData()
        data.setData(ARTICLES, "\n".join(self._rows[i.row()].article for i in indexes).encode())
        return data

    def row(self, index: Index) -> Row | None:
        """Return the row of an index, or None."""
        return self._rows[index.row()] if index.isValid() else None

    def rows(self) -> Sequence[Row]:
        """Return all rows, top to bottom."""
        return self._rows

    def index_of(self, article: str) -> QModelIndex:
        """Return the index of an article's row, an invalid one where it has none."""
        number = self._places.get(article)
        return QModelIndex() if number is None else self.index(number)

    def show(self, rows: Sequence[Row]) -> bool:
        """Show rows; the same articles in place are only repainted. True where sizes may differ."""
        places = {row.article: number for number, row in enumerate(rows)}
        if places != self._places:
            self.beginResetModel()
            self._rows, self._places = list(rows), places
            self.endResetModel()
            return True
        return self.put(row for row, old in zip(rows, self._rows, strict=True) if row is not old)

    def put(self, rows: Iterable[Row]) -> bool:
        """Put rows in place of those of the same articles; True where any differs."""
        changed = False
        for row in rows:
            number = self._places.get(row.article)
            if number is not None and self._rows[number] != row:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number), self.index(number))
                changed = True
        return changed


def dragged(data: QMimeData) -> tuple[str, ...]:
    """Return the ids of the articles that are dragged."""
    if not data.hasFormat(ARTICLES):
        return ()
    return tuple(bytes(data.data(ARTICLES).data()).decode().split("\n"))
