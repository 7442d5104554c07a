"""The list of the shelf: a click or Enter opens, everything else is a list's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from briefer.ui.column import ColumnView, RowState
from briefer.ui.naming import tip
from briefer.ui.shelf import cards

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from briefer.ui.shelf.delegate import ShelfDelegate
    from briefer.ui.shelf.faces import Faces
    from briefer.ui.shelf.model import Index, ShelfModel

_MANY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

_NO_KEY: Final = frozenset(
    {
        Qt.FocusReason.MouseFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
    }
)
"""How the list gets the keyboard while a person looks at a place in it, or comes back to it."""


class _Heights:
    """The heights of a model's rows; no row is made only to guess one."""

    def __init__(self, model: ShelfModel, faces: Faces) -> None:
        self._model = model
        self._faces = faces

    def ask(self, numbers: range) -> tuple[list[int], list[bool]]:
        rows = self._model.rows()
        titles = rows.titles[numbers.start : numbers.stop]
        sizes = self._faces.guess(titles, snippets=rows.snippets)
        sure = [False] * len(sizes)
        for number, row in rows.made():
            height = self._faces.known(row) if number in numbers else None
            if height is not None:
                at = number - numbers.start
                sizes[at], sure[at] = height, True
        return sizes, sure

    def measure(self, number: int) -> int:
        return self._faces.height(self._model.rows()[number])


class ShelfView(ColumnView):
    """Cards one below the other.

    Signals:
        chosen: an index that a person clicked or pressed Enter on.
        badge_clicked: an index whose badge, which names another article, was clicked.
        removal_wanted: Delete was pressed on what is selected.
        menu_wanted: an index and a point on the screen.
        left_upward: Up was pressed on the first card.
    """

    chosen = Signal(object)
    badge_clicked = Signal(object)
    removal_wanted = Signal()
    menu_wanted = Signal(object, QPoint)
    left_upward = Signal()

    def __init__(
        self, model: ShelfModel, delegate: ShelfDelegate, parent: QWidget | None = None
    ) -> None:
        """Show a model's rows."""
        super().__init__(_Heights(model, delegate.faces), parent, ahead=False)
        self._shelf = model
        self._faces = delegate.faces
        self._hovered = QModelIndex()
        self._many = False
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setMouseTracking(True)

    # How rows look

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Set the cards at the new width, the same whether the scroll bar shows or not.

        All become higher or lower by that; the current card stays where it is, if it is in view.
        """
        self.keep(self.currentIndex())
        if self._faces.set_width(self.width() - self.verticalScrollBar().sizeHint().width()):
            self.relayout_soon()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the rows in view; a single one that is selected shows by its focus alone."""
        pointed = self.viewport().underMouse()
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        self._hovered = self.indexAt(point) if pointed else QModelIndex()
        parts = self.selectionModel().selection()
        self._many = sum(parts.at(n).height() for n in range(parts.size())) > 1
        super().paintEvent(event)

    def row_state(self, index: Index) -> RowState:
        """Return how a row is painted: selected among others, current, under the pointer."""
        state = super().row_state(index)
        return state._replace(
            selected=state.selected and self._many, hovered=index == self._hovered
        )

    # What is done

    def selected(self) -> tuple[QModelIndex, ...]:
        """Return the rows that are selected, top to bottom."""
        return tuple(sorted(self.selectedIndexes(), key=QModelIndex.row))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Show over a badge that it can be clicked."""
        super().mouseMoveEvent(event)
        hand = self.badge_at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def badge_at(self, point: QPoint) -> bool:
        """Tell whether a point of the viewport is on a badge."""
        index = self.indexAt(point)
        row = self._shelf.row(index)
        inside = point - self.visualRect(index).topLeft()
        return row is not None and self._faces.badge(row).contains(QPointF(inside))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Explain a badge, or the brackets of a card, while the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._shelf.row(self.indexAt(event.pos()))
            words = cards.tip(row, badge=self.badge_at(event.pos())) if row is not None else ""
            QToolTip.showText(event.globalPos(), tip(words) if words else "", self.viewport())
            return True
        return bool(super().viewportEvent(event))

    def keyboardSearch(self, _search: str) -> None:  # noqa: N802 - Qt's own name
        """Ignore typed letters: the search box above finds by any word."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Open what was clicked, unless several are being selected."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        alone = not event.modifiers() & _MANY
        if event.button() == Qt.MouseButton.LeftButton and alone and index == self.currentIndex():
            if self.badge_at(point):
                self.badge_clicked.emit(index)
            else:
                self._choose(index)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's own name
        """Bring the current card into view for who comes by a key: else no focus would show."""
        super().focusInEvent(event)
        if event.reason() not in _NO_KEY:
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Open by Enter, go back up to the search box from the first card."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.removal_wanted.emit()
        elif event.key() == Qt.Key.Key_Up and index.row() <= 0 and not event.modifiers() & _MANY:
            self.left_upward.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's own name
        """Ask for the menu of the card under the pointer, or of the current one by key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            point = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            index, point = self.indexAt(event.pos()), event.globalPos()
        if index.isValid():
            self.menu_wanted.emit(index, point)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index)
