"""A list that places its rows itself, one under the other, and asks for heights by need.

Qt's own list asks for the size of every row at every change; with 2,000 cards that is longer than
a frame. Here a row that was never seen has a guessed height. Rows are measured as they come into
view, and where asked the rest bit by bit while nothing else happens; what is on the screen stays
where it is meanwhile. It knows nothing of what rows show.

It remains a QListView, so that screen readers are told of a list, but none of the parent's own
layout is used.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QDragMoveEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    Index = QModelIndex | QPersistentModelIndex

_IDLE_PAUSE: Final = 20
_IDLE_SECONDS: Final = 0.004
"""How often rows out of sight are measured, in milliseconds, and how long each time."""
_BUSY_PAUSE: Final = 200
"""Milliseconds without a change or a scroll before that goes on."""


class Heights(Protocol):
    """What rows need, in pixels, by their numbers from 0."""

    def ask(self, numbers: range) -> tuple[list[int], list[bool]]:
        """Return the heights of rows, and of each whether that is known or only guessed; quick."""

    def measure(self, number: int) -> int:
        """Return a row's height; it is known from then on."""


class RowState(NamedTuple):
    """How a row is painted: selected, with the keyboard, under the pointer."""

    selected: bool = False
    focused: bool = False
    hovered: bool = False


class RowDelegate(QStyledItemDelegate):
    """Paints the rows of a column, which tells it no more than it needs."""

    def draw(self, painter: QPainter, rect: QRect, index: Index, state: RowState) -> None:
        """Paint a row into a rectangle of the viewport."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row where Qt itself asks for it: for what is dragged."""
        # An option's type says nothing of rect in the stubs.
        self.draw(painter, QRect(option.rect), index, RowState())


class ColumnView(QListView):
    """A list of rows of any height."""

    def __init__(
        self, heights: Heights, parent: QWidget | None = None, *, ahead: bool = True
    ) -> None:
        """Ask ``heights`` for what rows need; the model is set later.

        Args:
            heights: of the rows.
            parent: owns this.
            ahead: whether rows are measured before they are seen; where guesses are good and rows
                very many, that is not worth it.
        """
        super().__init__(parent)
        self._heights = heights
        self._ahead = ahead
        self._sizes: list[int] = []
        self._sure: list[bool] = []
        self._tops: list[int] = [0]
        self._stale = self._shifted = True
        self._holding = False
        self._anchor = QPersistentModelIndex()
        self._anchor_top = 0
        self._expected: list[int] = []
        # Asked for a viewport of Qt's own, PySide6 makes every widget type that it might be.
        self.setViewport(QWidget())
        self._idle = QTimer(self, interval=_IDLE_PAUSE)
        self._idle.timeout.connect(self._measure_on)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's own name
        """Show a model's rows."""
        # Connected before the parent's own slots, which ask where rows are.
        if model is not None:
            model.rowsInserted.connect(self._insert)
            model.rowsRemoved.connect(self._remove)
            model.rowsMoved.connect(self._move)
            model.dataChanged.connect(self._renew)
            model.modelReset.connect(self._spoil)
            model.layoutChanged.connect(self._spoil)
        super().setModel(model)

    def relayout(self) -> None:
        """Ask all rows for their present heights and place them, at once."""
        self.relayout_soon()
        self.executeDelayedItemsLayout()

    def relayout_soon(self) -> None:
        """Ask all rows for their present heights and place them, before the next paint."""
        self._spoil()
        self.scheduleDelayedItemsLayout()

    def settle(self) -> None:
        """Place at once what the model has changed; rows that it left alone are not asked."""
        self.executeDelayedItemsLayout()

    def expect(self, numbers: Iterable[int]) -> None:
        """Measure first, of what is out of sight, some rows and what will be in view above them.

        Args:
            numbers: of the rows that a person is about to be led to.
        """
        self._expected = list(numbers)

    def keep(self, index: Index) -> None:
        """Hold a row that is in view, not the first there, where it is when rows are next placed.

        Args:
            index: of the row; where it is out of view, the first in view is held as ever.
        """
        if self._stale or self._shifted:  # rows stand elsewhere than they are seen
            return
        if self.viewport().rect().intersects(self.visualRect(index)):
            self._anchor = QPersistentModelIndex(index)
            self._anchor_top = self.visualRect(index).top()

    # Where rows are

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's own name
        """Return where a row is in the viewport."""
        if not index.isValid():
            return QRect()
        self._place()
        top = self._tops[index.row()] - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._sizes[index.row()])

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's own name
        """Return the row at a point of the viewport."""
        self._place()
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self._tops[-1]:
            return QModelIndex()
        return self.model().index(self._number_at(y), 0)

    def horizontalOffset(self) -> int:  # noqa: N802 - Qt's own name
        """Return 0: rows are as wide as the view."""
        return 0

    def verticalOffset(self) -> int:  # noqa: N802 - Qt's own name
        """Return how far the view is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:  # noqa: N802 - Qt's own name
        """Return False: no row is hidden."""
        return False

    def _number_at(self, y: int) -> int:
        """Return the row at a distance from the top of all rows; the nearest beyond the ends."""
        return max(0, min(bisect_right(self._tops, y) - 1, len(self._sizes) - 1))

    # Placing and measuring

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's own name
        """Place the rows; what was first in view stays where it is."""
        self._place()
        QAbstractItemView.doItemsLayout(self)
        self._hold()
        self._settle_view()
        self.updateEditorGeometries()

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's own name
        """Fit the scroll bar to the rows; what was first in view stays where it is."""
        self._place()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(room)
        # Before the range, which would cut off how far the view is scrolled.
        self._hold(repaint=False)
        bar.setRange(0, max(0, self._tops[-1] - room))
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Fit the scroll bar, and measure what came into view."""
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        self._settle_view()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's own name
        """Move what is seen; measure what came into view."""
        if self._holding:
            return
        self._stand_back()
        self.scrollDirtyRegion(dx, dy)
        self.viewport().scroll(dx, dy)
        self._remember()
        self._settle_view()

    def rowsInserted(  # noqa: N802 - Qt's own name
        self, parent: Index, start: int, end: int
    ) -> None:
        """Pass by the parent's own layout."""
        QAbstractItemView.rowsInserted(self, parent, start, end)

    def rowsAboutToBeRemoved(  # noqa: N802 - Qt's own name
        self, parent: Index, start: int, end: int
    ) -> None:
        """Pass by the parent's own layout."""
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)

    # Following the model: an edit costs what it touches, however many rows there are

    def _spoil(self) -> None:
        self._stale = True

    def _insert(self, _parent: Index, first: int, last: int) -> None:
        if not self._stale:
            self._sizes[first:first], self._sure[first:first] = self._heights.ask(
                range(first, last + 1)
            )
            self._shift()

    def _remove(self, _parent: Index, first: int, last: int) -> None:
        if not self._stale:
            del self._sizes[first : last + 1], self._sure[first : last + 1]
            self._shift()

    def _move(self, _parent: Index, first: int, last: int, _to: Index, before: int) -> None:
        if not self._stale:
            at = before if before < first else before - (last + 1 - first)
            sizes, sure = self._sizes[first : last + 1], self._sure[first : last + 1]
            del self._sizes[first : last + 1], self._sure[first : last + 1]
            self._sizes[at:at], self._sure[at:at] = sizes, sure
            self._shift()

    def _renew(self, top: Index, bottom: Index) -> None:
        if not self._stale:
            numbers = range(top.row(), bottom.row() + 1)
            span = slice(numbers.start, numbers.stop)
            self._sizes[span], self._sure[span] = self._heights.ask(numbers)
            self._shift()

    def _shift(self) -> None:
        """Take note that rows stand elsewhere, and place them before the next paint."""
        self._shifted = True
        self._stand_back()
        self.scheduleDelayedItemsLayout()

    def _place(self) -> None:
        """Bring the places of all rows up to date."""
        if self._stale:
            model = self.model()
            count = model.rowCount() if model is not None else 0
            self._sizes, self._sure = self._heights.ask(range(count))
            self._stale, self._shifted = False, True
        if self._shifted:
            self._shifted = False
            self._tops = [0, *accumulate(self._sizes)]
            if self._ahead and not self._idle.isActive() and not all(self._sure):
                self._idle.start(_IDLE_PAUSE)

    def _settle(self, numbers: Iterable[int]) -> bool:
        """Measure those rows that are not; True where any was not as high as it was taken for."""
        changed = False
        for number in numbers:
            if self._sure[number]:
                continue
            height = self._heights.measure(number)
            self._sure[number] = True
            if height != self._sizes[number]:
                self._sizes[number] = height
                changed = True
        if changed:
            self._tops = [0, *accumulate(self._sizes)]
        return changed

    def _settle_view(self) -> None:
        """Measure the rows in view, until those that are there have been measured."""
        self._place()
        changed = False
        room = self.viewport().height()
        while self._sizes:
            first = self._number_at(self.verticalOffset())
            last = self._number_at(self.verticalOffset() + room)
            if not self._settle(range(first, last + 1)):
                break
            changed = True
            self._hold()
        if changed:
            self.updateGeometries()
            self.viewport().update()
        self._remember()

    def _measure_on(self) -> None:
        """Measure some rows out of sight."""
        until = time.perf_counter() + _IDLE_SECONDS
        self._idle.setInterval(_IDLE_PAUSE)
        self._place()
        changed = False
        while time.perf_counter() < until:
            number = self._unmeasured()
            if number < 0:
                self._idle.stop()
                break
            height = self._heights.measure(number)
            self._sure[number] = True
            changed = changed or height != self._sizes[number]
            self._sizes[number] = height
        if changed:
            self._tops = [0, *accumulate(self._sizes)]
            self._hold(repaint=False)
            self.updateGeometries()

    def _unmeasured(self) -> int:
        """Return the row to measure next: one that is expected, or the first; -1 for none."""
        while self._expected:
            last = self._expected[-1]
            if last < len(self._sizes):
                for number in reversed(self._around(last, self.viewport().height())):
                    if not self._sure[number] and number <= last:
                        return number
            self._expected.pop()
        try:
            return self._sure.index(False)
        except ValueError:
            return -1

    def _stand_back(self) -> None:
        """Leave the processor to what a person does now."""
        if self._idle.isActive():
            self._idle.start(_BUSY_PAUSE)

    def _remember(self) -> None:
        """Remember which row is first in view, and where, so that it can be held there."""
        self._place()
        offset = self.verticalOffset()
        if not self._sizes or not offset:
            self._anchor = QPersistentModelIndex()
            return
        number = self._number_at(offset)
        self._anchor = QPersistentModelIndex(self.model().index(number, 0))
        self._anchor_top = self._tops[number] - offset

    def _hold(self, *, repaint: bool = True) -> None:
        """Scroll so that the row that was first in view is where it was.

        Args:
            repaint: whether rows below it may stand elsewhere than they are painted.
        """
        if not self._anchor.isValid():
            return
        bar = self.verticalScrollBar()
        self._holding = True
        bar.setRange(0, max(0, self._tops[-1] - self.viewport().height()))
        bar.setValue(self._tops[self._anchor.row()] - self._anchor_top)
        self._holding = False
        if repaint:
            self.viewport().update()

    # Going to rows

    def scrollTo(  # noqa: N802 - Qt's own name
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view, its beginning where it is higher than the view."""
        if not index.isValid():
            return
        self._place()
        number, room = index.row(), self.viewport().height()
        self._settle(self._beside(number, hint))
        self.updateGeometries()
        top, high = self._tops[number], self._sizes[number]
        at = self.verticalOffset()
        hints = QAbstractItemView.ScrollHint
        if hint == hints.PositionAtTop:
            at = top
        elif hint == hints.PositionAtCenter:
            at = top - (room - high) // 2
        elif hint == hints.PositionAtBottom or top + high > at + room:
            at = min(top, top + high - room)
        elif top < at:
            at = top
        self.verticalScrollBar().setValue(at)
        self.viewport().update()

    def _around(self, number: int, room: int) -> range:
        """Return the rows that can be in view together with one."""
        first = self._number_at(self._tops[number] - room)
        last = self._number_at(self._tops[number + 1] + room)
        return range(first, last + 1)

    def _beside(self, number: int, hint: QAbstractItemView.ScrollHint) -> range:
        """Return the rows that will be in view with one: above it, below it, or on both sides."""
        at, room = self.verticalOffset(), self.viewport().height()
        hints, around = QAbstractItemView.ScrollHint, self._around(number, room)
        centered = hint == hints.PositionAtCenter
        above = centered or hint == hints.PositionAtBottom or self._tops[number + 1] > at + room
        below = centered or hint == hints.PositionAtTop or self._tops[number] < at
        return range(around.start if above else number, around.stop if below else number + 1)

    def moveCursor(  # noqa: N802 - Qt's own name
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the row that a key goes to."""
        self._place()
        last = len(self._sizes) - 1
        current = self.currentIndex()
        if last < 0 or not current.isValid():
            return self.model().index(0, 0)
        number, room = current.row(), self.viewport().height()
        actions = QAbstractItemView.CursorAction
        if action in (actions.MovePageUp, actions.MovePageDown):
            self._settle(self._around(number, room))
        targets = {
            actions.MoveUp: number - 1,
            actions.MovePrevious: number - 1,
            actions.MoveDown: number + 1,
            actions.MoveNext: number + 1,
            actions.MoveHome: 0,
            actions.MoveEnd: last,
            actions.MovePageUp: min(number - 1, self._number_at(self._tops[number] - room)),
            actions.MovePageDown: max(number + 1, self._number_at(self._tops[number] + room)),
        }
        target = targets.get(action, number)
        return self.model().index(max(0, min(target, last)), 0)

    # What is selected

    def setSelection(  # noqa: N802 - Qt's own name
        self, rect: QRect, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """Select the rows from one point of the viewport to another."""
        self._place()
        selection = QItemSelection()
        offset = self.verticalOffset()
        low, high = sorted((rect.top() + offset, rect.bottom() + offset))
        if self._sizes and high >= 0 and low < self._tops[-1]:
            model = self.model()
            selection.select(
                model.index(self._number_at(low), 0), model.index(self._number_at(high), 0)
            )
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(  # noqa: N802 - Qt's own name
        self, selection: QItemSelection
    ) -> QRegion:
        """Return where selected rows are in the viewport."""
        self._place()
        region, offset = QRegion(), self.verticalOffset()
        for number in range(selection.size()):
            part = selection.at(number)
            top, bottom = self._tops[part.top()], self._tops[part.bottom() + 1]
            region += QRect(0, top - offset, self.viewport().width(), bottom - top)
        return region

    # Events in which the parent would use its own layout

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's own name
        """Scroll at the edges."""
        QAbstractItemView.dragMoveEvent(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the rows in view by the delegate."""
        self._place()
        painter = QPainter(self.viewport())
        delegate = cast("RowDelegate", self.itemDelegate())
        offset, dirty = self.verticalOffset(), event.rect()
        first = self._number_at(dirty.top() + offset)
        last = self._number_at(dirty.bottom() + offset)
        for number in range(first, last + 1 if self._sizes else 0):
            index = self.model().index(number, 0)
            delegate.draw(painter, self.visualRect(index), index, self.row_state(index))
        painter.end()

    def row_state(self, index: Index) -> RowState:
        """Return how a row is painted: whether it is selected, and the current one."""
        at_hand = self.hasFocus() or self.viewport().hasFocus()
        return RowState(
            selected=self.selectionModel().isSelected(index),
            focused=at_hand and index == self.currentIndex(),
        )
