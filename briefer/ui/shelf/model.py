"""The shelf's rows as a Qt model: articles in an order, or the places that a search found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, overload

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
    from collections.abc import Callable, Iterable, Iterator

Index = QModelIndex | QPersistentModelIndex
Row = Card | Found

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
ARTICLES: Final = "application/x-briefer-articles"
"""What is dragged: ids of articles, one a line."""


class Rows(Sequence[Row]):
    """Rows in an order, each made when it is first asked for; all differ in their articles.

    Attributes:
        articles: the ids of their articles.
        titles: roughly what each says first, so that its size can be guessed.
        snippets: whether they are places that a search found.
    """

    def __init__(
        self,
        articles: Sequence[str],
        titles: Sequence[str],
        make: Callable[[str], Row],
        *,
        snippets: bool = False,
    ) -> None:
        """Make none yet; ``make`` makes the row of an article."""
        self.articles = articles
        self.titles = titles
        self.snippets = snippets
        self._make = make
        self._made: dict[str, Row] = {}
        self._places: dict[str, int] = dict(zip(articles, range(len(articles)), strict=True))

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.articles)

    @overload
    def __getitem__(self, number: int) -> Row: ...
    @overload
    def __getitem__(self, number: slice) -> list[Row]: ...
    def __getitem__(self, number: int | slice) -> Row | list[Row]:
        """Return a row, or some."""
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        article = self.articles[number]
        made = self._made.get(article)
        if made is None:
            made = self._made[article] = self._make(article)
        return made

    def made(self) -> Iterator[tuple[int, Row]]:
        """Yield the numbers of the rows that were made so far, and those rows."""
        return ((self._places[article], row) for article, row in self._made.items())

    def place(self, article: str) -> int | None:
        """Return the number of an article's row, None where it has none."""
        return self._places.get(article)

    def put(self, number: int, row: Row) -> None:
        """Put a row in place of another of the same article."""
        self._made[self.articles[number]] = row


def no_rows() -> Rows:
    """Return rows of which there are none."""
    return Rows((), (), dict[str, Row]().__getitem__)


class ShelfModel(QAbstractListModel):
    """Cards or found places; edits nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows = no_rows()

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
        ids = (self._rows.articles[index.row()] for index in indexes)
        data.setData(ARTICLES, "\n".join(ids).encode())
        return data

    def row(self, index: Index) -> Row | None:
        """Return the row of an index, or None."""
        return self._rows[index.row()] if index.isValid() else None

    def rows(self) -> Rows:
        """Return all rows, top to bottom."""
        return self._rows

    def article(self, index: Index) -> str:
        """Return the id of the article of a row; empty where there is none."""
        return self._rows.articles[index.row()] if index.isValid() else ""

    def index_of(self, article: str) -> QModelIndex:
        """Return the index of an article's row, an invalid one where it has none."""
        number = self._rows.place(article)
        return QModelIndex() if number is None else self.index(number)

    def show(self, rows: Rows, *, anew: bool) -> None:
        """Show rows.

        Args:
            rows: in place of those shown before; where their articles are the same, each is only
                repainted.
            anew: whether they answer another question; else what is selected and in view stays,
                wherever it stands now.
        """
        if rows.articles == self._rows.articles:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        elif anew:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        else:
            self._move_to(rows)

    def _move_to(self, rows: Rows) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        articles = [self.article(index) for index in held]
        self._rows = rows
        self.changePersistentIndexList(held, [self.index_of(article) for article in articles])
        self.layoutChanged.emit()

    def put(self, change: Callable[[Row], Row], articles: Iterable[str]) -> None:
        """Change the rows of articles, where they have any."""
        for article in articles:
            number = self._rows.place(article)
            if number is not None:
                self._rows.put(number, change(self._rows[number]))
                self.dataChanged.emit(self.index(number), self.index(number))


def dragged(data: QMimeData) -> tuple[str, ...]:
    """Return the ids of the articles that are dragged."""
    if not data.hasFormat(ARTICLES):
        return ()
    return tuple(bytes(data.data(ARTICLES).data()).decode().split("\n"))
