"""A dialog to pick one of many articles by a few letters of its citation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    QStringListModel,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.board.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence


class _Names(QStringListModel):
    """Names that a tooltip shows whole, as a long one is cut in the list."""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        shown = Qt.ItemDataRole.DisplayRole
        return super().data(index, shown if role == Qt.ItemDataRole.ToolTipRole else role)


class PickArticle(QDialog):
    """A search line over a list."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Offer these names."""
        super().__init__(parent)
        self.setWindowTitle(translate("Board", "Cite an article"))
        self.resize(560, 440)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Board", "Author, outlet, year or title"))
        self.search.setAccessibleName(translate("Board", "Find an article to cite"))
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(_Names(list(names), self))
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setModel(self._shown)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(translate("Board", "Articles"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (self.search, self.list, buttons):
            column.addWidget(widget)
        self.search.textChanged.connect(self._filter)
        self.list.doubleClicked.connect(self.accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._filter("")

    def chosen(self) -> str:
        """Return the picked name, empty where none is."""
        return str(self.list.currentIndex().data() or "")

    def _filter(self, words: str) -> None:
        self._shown.setFilterFixedString(words)
        self.list.setCurrentIndex(self._shown.index(0, 0))
