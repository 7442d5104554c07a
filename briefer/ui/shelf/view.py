"""The list of the shelf: a click or Enter opens, everything else is a list's own.

Qt's list asks every row for its size again whenever one changes, or lays out in batches, during
which a list that was scrolled far jumps to its top. So the places of rows are kept here: a running
sum of heights, in which the rows in view are found by bisection.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QPainter, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from briefer.ui.shelf.delegate import ShelfDelegate
    from briefer.ui.shelf.model import Index, ShelfModel

_STEP = 24
_Hint = QAbstractItemView.ScrollHint
_Action = QAbstractItemView.CursorAction
_MANY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ShelfView(QListView):
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
        super().__init__(parent)
        self._shelf = model
        self._faces = delegate.faces
        self._edges = [0]
        # Asked for a viewport of Qt's own, PySide6 makes every widget type that it might be.
        self.setViewport(QWidget())
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setMouseTracking(True)

    # Where rows stand

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's own name
        """Reckon where each row stands; what is in view stays there."""
        first, above = self._first_in_view()
        self._faces.set_width(self._room())
        self._edges = [0, *accumulate(map(self._faces.height, self._shelf.rows()))]
        QAbstractItemView.doItemsLayout(self)
        if first:
            self.verticalScrollBar().setValue(self._edges[min(first, len(self._edges) - 1)] + above)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's own name
        """Let the scroll bar reach over all rows."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(_STEP)
        bar.setPageStep(height)
        bar.setRange(0, max(self._edges[-1] - height, 0))
        QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:  # noqa: N802 - Qt's own name
        """Return how far the list is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's own name
        """Return where a row stands in the viewport."""
        self.executeDelayedItemsLayout()
        row = index.row()
        if not index.isValid() or row + 1 >= len(self._edges):
            return QRect()
        top, bottom = self._edges[row], self._edges[row + 1]
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), bottom - top)

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's own name
        """Return the row at a point of the viewport."""
        self.executeDelayedItemsLayout()
        row = bisect_right(self._edges, point.y() + self.verticalOffset()) - 1
        inside = 0 <= row < len(self._edges) - 1 and self.viewport().rect().contains(point)
        return self._shelf.index(row) if inside else QModelIndex()

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:  # noqa: N802 - Qt's own name
        """Bring a row into view."""
        rect, height = self.visualRect(index), self.viewport().height()
        bar = self.verticalScrollBar()
        if not rect.isValid():
            return
        if hint == _Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.top() < 0 or hint == _Hint.PositionAtTop:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= height or hint == _Hint.PositionAtBottom:
            bar.setValue(bar.value() + rect.bottom() - height + 1)

    def moveCursor(self, action: _Action, _modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802 - Qt's own name
        """Return the row that a key leads to."""
        last = self._shelf.rowCount() - 1
        row, here = self.currentIndex().row(), self.visualRect(self.currentIndex())
        page = QPoint(0, self.viewport().height())
        if action in (_Action.MoveUp, _Action.MovePrevious):
            row -= 1
        elif action in (_Action.MoveDown, _Action.MoveNext):
            row += 1
        elif action == _Action.MoveHome:
            row = 0
        elif action == _Action.MoveEnd:
            row = last
        elif action in (_Action.MovePageUp, _Action.MovePageDown):
            step = page if action == _Action.MovePageDown else -page
            row = self._row_at(here.top() + self.verticalOffset() + step.y())
        return self._shelf.index(min(max(row, 0), last)) if last >= 0 else QModelIndex()

    def setSelection(self, rect: QRect, how: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802 - Qt's own name
        """Select the rows that a rectangle of the viewport touches."""
        above = self.verticalOffset()
        low, high = self._row_at(rect.top() + above), self._row_at(rect.bottom() + above)
        selection = QItemSelection()
        if self._shelf.rowCount() and rect.bottom() + above < self._edges[-1]:
            selection.select(self._shelf.index(low), self._shelf.index(high))
        self.selectionModel().select(selection, how)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802 - Qt's own name
        """Return where selected rows stand."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the rows in view."""
        self.executeDelayedItemsLayout()
        above, area = self.verticalOffset(), event.rect()
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        usual = option.state & ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
        hovered = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        pointed = self.viewport().underMouse()
        delegate, chosen = self.itemDelegate(), self.selectionModel()
        many = len(chosen.selectedIndexes()) > 1
        for row in range(self._row_at(area.top() + above), self._row_at(area.bottom() + above) + 1):
            if row >= self._shelf.rowCount():
                break
            index = self._shelf.index(row)
            option.rect = self.visualRect(index)
            option.state = usual
            if self.hasFocus() and index == self.currentIndex():
                option.state |= QStyle.StateFlag.State_HasFocus
            if pointed and index == hovered:
                option.state |= QStyle.StateFlag.State_MouseOver
            if many and chosen.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            delegate.paint(painter, option, index)
        painter.end()

    def _room(self) -> int:
        """Return the width that cards have; it is the same whether the scroll bar shows or not."""
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _row_at(self, y: int) -> int:
        """Return the row at a distance from the top of the list; the nearest one beyond it."""
        return min(max(bisect_right(self._edges, y) - 1, 0), max(len(self._edges) - 2, 0))

    def _first_in_view(self) -> tuple[int, int]:
        """Return the first row in view, and how much of it is above."""
        row = self._row_at(self.verticalOffset())
        return row, self.verticalOffset() - self._edges[row]

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

    def keyboardSearch(self, _search: str) -> None:  # noqa: N802 - Qt's own name
        """Ignore typed letters: the search box above finds by any word."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Set the cards at the new width."""
        if self._faces.width != self._room():
            self.scheduleDelayedItemsLayout()
        QAbstractItemView.resizeEvent(self, event)

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
