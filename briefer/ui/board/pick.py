"""A dialog to pick one of many articles by a few letters of its citation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
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


class PickArticle(QDialog):
    """A search line over a list."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Offer these names."""
        super().__init__(parent)
        self.setWindowTitle(translate("Board", "Cite an article"))
        self.resize(460, 420)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Board", "Author, outlet, year or title"))
        self.search.setAccessibleName(translate("Board", "Find an article to cite"))
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(QStringListModel(list(names), self))
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setModel(self._shown)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(translate("Board", "Articles"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        column = QVBoxLayout(self)
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
