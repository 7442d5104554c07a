"""The list of the board: keys, clicks and drags become requests; nothing is edited here.

Dragged cards and reader selections are dropped between rows, whole sections and key judgments among
their like. The view works out which place that is, shows it by a line, and says so; whoever listens
makes the edit.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QToolTip,
    QWidget,
)

from briefer.ui.board.drag_picture import drag_picture
from briefer.ui.board.dropping import WHOLE, Place, among_items, among_like, onto_judgment
from briefer.ui.board.faces import BAR, GAP, LEFT, RIGHT, Faces
from briefer.ui.board.rows import ITEMS, Kind, Row
from briefer.ui.board.words import tip_of_place
from briefer.ui.column import ColumnView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from briefer.ui.board.model import BoardModel, Index
    from briefer.ui.board.prose_editor import ProseEditor

ITEMS_MIME = "application/x-briefer-items"
SPAN_MIME = "application/x-briefer-span"
WHOLE_MIME = "application/x-briefer-whole"
_TALLEST_DRAG = 72

_KEYS = {
    "Alt+Up": "up",
    "Alt+Down": "down",
    "Del": "remove",
    "Backspace": "remove",
    "Ctrl+X": "cut",
    "Ctrl+C": "copy",
    "Ctrl+V": "paste",
    "Ctrl+A": "all",
    "Ins": "comment",
    "Ctrl+M": "comment",
    "F2": "rename",
    "Return": "act",
    "Enter": "act",
}
"""The keys of the list, each with what it asks for. The window's menus may show the same keys."""


class _Heights:
    """The heights of a model's rows, as their faces have them."""

    def __init__(self, model: BoardModel, faces: Faces) -> None:
        self._model = model
        self._faces = faces

    def ask(self, numbers: range) -> tuple[list[int], list[bool]]:
        rows = self._model.rows()[numbers.start : numbers.stop]
        known = [self._faces.known_height(row) for row in rows]
        sizes = [
            self._faces.guessed_height(row) if height is None else height
            for row, height in zip(rows, known, strict=True)
        ]
        return sizes, [height is not None for height in known]

    def measure(self, number: int) -> int:
        return self._faces.height(self._model.rows()[number])


class BoardView(ColumnView):
    """The board's list.

    Signals:
        commanded: one of the values of the key table.
        clicked_at: the row's key, and the name of the place in it, empty for the row itself.
        double_clicked: the row's key.
        menu_wanted: the row's key, empty beside the rows, and a point on the screen.
        items_dropped: ids of items, a section's id and an index in it.
        items_put_under: ids of items, and of the key judgment that will rest on them.
        span_dropped: an article's id, a Selected, a section's id and an index in it.
        whole_dropped: the id of a section or key judgment, and before which of its like.
    """

    commanded = Signal(str)
    clicked_at = Signal(str, str)
    double_clicked = Signal(str)
    menu_wanted = Signal(str, QPoint)
    items_dropped = Signal(list, str, int)
    items_put_under = Signal(list, str)
    span_dropped = Signal(str, object, str, int)
    whole_dropped = Signal(str, int)
    hovered = Signal(object)

    def __init__(self, model: BoardModel, faces: Faces, parent: QWidget | None = None) -> None:
        """Show a model's rows by their faces."""
        super().__init__(_Heights(model, faces), parent)
        self._rows = model
        self._faces = faces
        self._drop: Place | None = None
        self._pressed = self._pressed_hot = ""
        self._pressed_at = QPoint()
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)

    # What is chosen

    def rows(self) -> Sequence[Row]:
        """Return all rows, top to bottom."""
        return self._rows.rows()

    def current_row(self) -> Row | None:
        """Return the row with the focus, or None."""
        return self._rows.row(self.currentIndex())

    def chosen(self) -> list[Row]:
        """Return the selected rows, top to bottom; the current one where none is selected."""
        numbers = sorted(index.row() for index in self.selectedIndexes())
        if numbers:
            return [self._rows.rows()[number] for number in numbers]
        row = self.current_row()
        return [row] if row is not None else []

    def choose(self, keys: Sequence[str]) -> None:
        """Select rows by key and bring the first of them into view."""
        indexes = [index for key in keys if (index := self._rows.index_of(key)).isValid()]
        if not indexes:
            return
        selection = QItemSelection()
        for index in indexes:
            selection.select(index, index)
        model = self.selectionModel()
        model.setCurrentIndex(indexes[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        # By now it may have another number: an editor that was left took its empty row along.
        self.scrollTo(self.currentIndex())

    def bring(self, key: str, part: QRectF) -> None:
        """Scroll so far that a part of a row is in view; it is measured from the row's corner."""
        place = part.toRect().translated(self.visualRect(self._rows.index_of(key)).topLeft())
        room, bar = self.viewport().height(), self.verticalScrollBar()
        if place.top() < 0 or place.bottom() > room:
            bar.setValue(bar.value() + place.top() - room // 3)

    def keep_in_view(self, place: QRect) -> None:
        """Scroll as far as it takes to have a place of the viewport in view, its top first."""
        room, bar = self.viewport().height(), self.verticalScrollBar()
        if place.bottom() > room:
            bar.setValue(bar.value() + min(place.bottom() - room, place.top()))
        elif place.top() < 0:
            bar.setValue(bar.value() + place.top())

    def choose_all_items(self) -> None:
        """Select all passages and comments."""
        self.choose([row.key for row in self._rows.rows() if row.kind in ITEMS])

    def keyboardSearch(self, _search: str) -> None:  # noqa: N802 - Qt's own name
        """Ignore typed letters: a jump by the first letters of a quotation helps nobody."""

    # Layout

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Set the rows at the new width."""
        if self._faces.set_width(self.width() - BAR):
            self.relayout_soon()
        super().resizeEvent(event)

    def closeEditor(  # noqa: N802 - Qt's own name
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        """Close an editor whose text is kept; the focus that it loses now has nothing to keep."""
        if not isinstance(editor, QLineEdit):
            cast("ProseEditor", editor).leave()
        super().closeEditor(editor, hint)

    def currentChanged(  # noqa: N802 - Qt's own name
        self, current: Index, previous: Index
    ) -> None:
        """Show the current card whole, and keep it where it is while the one before folds."""
        row = self._rows.row(current)
        before = self._faces.show_whole(row.key if row is not None else "")
        if row is not None and before != row.key and self.isVisible():
            top = self.visualRect(current).top()
            self.relayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(current).top() - top)
        super().currentChanged(current, previous)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from the window's actions while the list has the focus."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._command(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Ask for what a key means here."""
        command = self._command(event)
        if command:
            self.commanded.emit(command)
        else:
            super().keyPressEvent(event)

    def _command(self, event: QKeyEvent) -> str:
        pressed = QKeySequence(
            event.keyCombination().toCombined() & ~Qt.KeyboardModifier.KeypadModifier.value
        )
        name = pressed.toString(QKeySequence.SequenceFormat.PortableText)
        return _KEYS.get(name, "")

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Remember what was pressed: a click ends where it began, though rows may move."""
        row = self._row_at(event.position())
        self._pressed = ""
        self._pressed_at = event.position().toPoint()
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = row.key
            self._pressed_hot = self._hot_at(row, event.position())
            if self._pressed_hot:
                return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Tell of a plain click."""
        super().mouseReleaseEvent(event)
        key, self._pressed = self._pressed, ""
        row = self._row_at(event.position())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not key or not plain or row is None or row.key != key:
            return
        if self._hot_at(row, event.position()) == self._pressed_hot:
            self.clicked_at.emit(key, self._pressed_hot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Tell of a double click."""
        row = self._row_at(event.position())
        if row is not None and not self._hot_at(row, event.position()):
            self.double_clicked.emit(row.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Show by the pointer what can be clicked, and tell where it is."""
        super().mouseMoveEvent(event)
        row = self._row_at(event.position())
        hot = self._hot_at(row, event.position()) if row is not None else ""
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if hot else Qt.CursorShape.ArrowCursor
        )
        if event.buttons() == Qt.MouseButton.NoButton:
            self.hovered.emit(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Say what a click does on a place in a row, where that is not what one on the row does."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.tip_at(event.pos())
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
                return True
        return bool(super().viewportEvent(event))

    def tip_at(self, point: QPoint) -> str:
        """Return what a click on a place at a point of the viewport does; empty beside such."""
        row = self._row_at(QPointF(point))
        hot = self._hot_at(row, QPointF(point)) if row is not None else ""
        return tip_of_place(hot.partition(":")[0])

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Tell that the pointer is nowhere here."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's own name
        """Ask for the menu of the row under the pointer, or of the current one by key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_key:
            row = self.current_row()
            spot = self.visualRect(self.currentIndex()).center() if row else QPoint()
            point = self.viewport().mapToGlobal(spot)
        else:
            row, point = self._row_at(QPointF(event.pos())), event.globalPos()
        self.menu_wanted.emit(row.key if row is not None else "", point)

    def _row_at(self, position: QPointF) -> Row | None:
        return self._rows.row(self.indexAt(position.toPoint()))

    def _hot_at(self, row: Row, position: QPointF) -> str:
        corner = self.visualRect(self._rows.index_of(row.key)).topLeft()
        return self._faces.face(row).hot_at(position - QPointF(corner))

    # Drag and drop

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802 - Qt's own name
        """Drag the selected cards, or the section or key judgment that was taken."""
        data = self._dragged()
        if data is None:
            return
        self._pressed = ""
        rect = self.visualRect(self.currentIndex())
        rect.setHeight(min(rect.height(), _TALLEST_DRAG))
        drag = QDrag(self)
        drag.setMimeData(data)
        count = sum(row.kind in ITEMS for row in self.chosen())
        several = count if data.hasFormat(ITEMS_MIME) else 1
        drag.setPixmap(drag_picture(self.viewport().grab(rect), several, self._faces.look))
        grip = self._pressed_at - rect.topLeft()
        drag.setHotSpot(QPoint(grip.x(), min(grip.y(), rect.height())))
        drag.exec(Qt.DropAction.MoveAction)
        self._point_at(None)

    def _dragged(self) -> QMimeData | None:
        row, data = self.current_row(), QMimeData()
        if row is not None and row.kind in WHOLE:
            held = {"kind": row.kind.name, "key": row.key}
            data.setData(WHOLE_MIME, json.dumps(held).encode("utf-8"))
            return data
        items = [row.key for row in self.chosen() if row.kind in ITEMS]
        data.setData(ITEMS_MIME, json.dumps({"items": items}).encode("utf-8"))
        return data if items else None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's own name
        """Take what the board holds, and reader selections; leave all else to the window."""
        if _taken(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's own name
        """Show where it would go."""
        if not _taken(event.mimeData()):
            event.ignore()
            return
        super().dragMoveEvent(event)
        self._point_at(self._place_of(event.mimeData(), event.position().toPoint()))
        event.acceptProposedAction()

    def show_drop(self, point: QPoint) -> None:
        """Show where a card that is dropped at a point of the viewport would go."""
        self._point_at(self.place_at(point))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's own name
        """Take the line away."""
        super().dragLeaveEvent(event)
        self._point_at(None)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's own name
        """Say what was dropped where."""
        place = self._place_of(event.mimeData(), event.position().toPoint())
        self._point_at(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if place is None or not _taken(event.mimeData()):
            event.ignore()
            return
        self._say_drop(event.mimeData(), place)
        event.acceptProposedAction()

    def place_at(self, point: QPoint) -> Place | None:
        """Return the place in a section that a point of the viewport means; None without any."""
        return among_items(self._rows.rows(), self._gap_at(point))

    def _place_of(self, data: QMimeData, point: QPoint) -> Place | None:
        if data.hasFormat(ITEMS_MIME) and (number := self.indexAt(point).row()) >= 0:
            onto = onto_judgment(self.rows(), number, _items(data))
            if onto is not None:
                return onto
        if not data.hasFormat(WHOLE_MIME):
            return self.place_at(point)
        kinds = [kind for kind in WHOLE if kind.name == _held(data, WHOLE_MIME).get("kind")]
        return among_like(self._rows.rows(), kinds[0], self._top, point.y()) if kinds else None

    def _top(self, number: int) -> int:
        """Return where a row begins in the viewport."""
        return self.visualRect(self._rows.index(number)).top()

    def _gap_at(self, point: QPoint) -> int:
        """Return the number of the row before which a point means."""
        rows = self._rows.rows()
        index = self.indexAt(QPoint(LEFT, point.y()))
        if not index.isValid():
            return len(rows) - 1 if point.y() > 0 else 0
        number = index.row()
        kind = rows[number].kind
        if kind is Kind.SECTION:
            return number + 1
        if kind in ITEMS and point.y() > self.visualRect(index).center().y():
            return number + 1
        return number

    def _say_drop(self, data: QMimeData, place: Place) -> None:
        if data.hasFormat(WHOLE_MIME):
            self.whole_dropped.emit(str(_held(data, WHOLE_MIME).get("key")), place.index)
        elif data.hasFormat(ITEMS_MIME):
            if place.onto:
                self.items_put_under.emit(_items(data), place.onto)
            else:
                self.items_dropped.emit(_items(data), place.section, place.index)
        else:
            from briefer.ui.reader.copying import held  # noqa: PLC0415 - loads with the reader

            span = held(data)
            if span is not None:
                self.span_dropped.emit(*span, place.section, place.index)

    def _point_at(self, place: Place | None) -> None:
        if place != self._drop:
            self._drop = place
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the rows, and over them the line that shows where a drop would go."""
        super().paintEvent(event)
        if self._drop is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(self._faces.look.tokens.accent)
        y, right = self._top(self._drop.edge) - GAP // 2, self._faces.width - RIGHT
        painter.setPen(QPen(color, 2))
        if self._drop.onto:
            row = self.visualRect(self._rows.index(self._drop.edge))
            painter.drawRect(QRect(LEFT - 4, row.top() + 1, right - LEFT + 4, row.height() - 4))
            return
        painter.drawLine(LEFT, y, right, y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QRect(LEFT - 4, y - 4, 8, 8))
        painter.end()


def _taken(data: QMimeData) -> bool:
    return any(map(data.hasFormat, (ITEMS_MIME, SPAN_MIME, WHOLE_MIME)))


def _held(data: QMimeData, kind: str) -> dict[str, Any]:
    """Return what a drag carries; nothing where another program put in what we never do."""
    try:
        held = json.loads(bytes(data.data(kind).data()))
    except (ValueError, RecursionError):
        return {}
    return held if isinstance(held, dict) else {}


def _items(data: QMimeData) -> list[str]:
    held = _held(data, ITEMS_MIME).get("items")
    return [each for each in held if isinstance(each, str)] if isinstance(held, list) else []
