"""The view: what a person does with the mouse and the keyboard on a page.

It speaks of articles and positions in them alone; what becomes of a selection is not its business.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from briefer.ui.language import joined
from briefer.ui.positions import Selected
from briefer.ui.reader import handles
from briefer.ui.reader.copying import carried
from briefer.ui.reader.gestures import Gestures
from briefer.ui.reader.page import Page
from briefer.ui.ring import Ring
from briefer.ui.theme_keys import typed
from briefer.ui.whole_words import whole

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from briefer.ui.positions import Span
    from briefer.ui.reader.highlights import Highlight
    from briefer.ui.reader.masthead import Masthead
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate

_PAUSE = 250
"""Milliseconds without a key after which a selection by keyboard counts as finished."""
_MOVES = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Shift, Qt.Key.Key_A,
}  # fmt: skip
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ArticleView(Page):
    """A page that can be read, selected from and clicked on.

    Signals:
        chosen: a selection was made or dropped; how many milliseconds to wait for more of it.
        pressed: a mark or highlight was clicked; its passage's id.
        adjusted: the handles of a filed passage were moved; its id and what is Selected now.
        keyed: a key that can stand for a theme was pressed while text is selected.
        entered: Tab was pressed while text is selected.
        menu_asked: a context menu is wanted at a point of the viewport.
        zoom_asked: Ctrl and the wheel ask for larger text (1) or smaller (-1).
    """

    chosen = Signal(int)
    pressed = Signal(str)
    adjusted = Signal(str, object)
    keyed = Signal(str)
    entered = Signal()
    menu_asked = Signal(QPoint)
    zoom_asked = Signal(int)

    def __init__(self, tokens: Tokens, masthead: Masthead, parent: QWidget | None = None) -> None:
        """Show nothing yet; the masthead stands above the text and scrolls with it."""
        super().__init__(tokens, masthead, parent)
        self._handle_moved = False
        self._gestures = Gestures(self, QGuiApplication.styleHints().mouseDoubleClickInterval())
        self.selectionChanged.connect(self._paint_selection)
        Ring(self)

    # The selection

    def selection(self) -> Selected | None:
        """Return what is selected in the article, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.positions.selected(cursor.selectionStart(), cursor.selectionEnd())

    def selection_box(self) -> QRectF:
        """Return the box around what shows of the selection, in the viewport; may be empty."""
        found = QRectF()
        for box in self.geometry_now().boxes(self.underlay.selected):
            found = found.united(box)
        return found

    def _paint_selection(self) -> None:
        """Have the selection painted under the text: Qt's own has gaps between the lines."""
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        before, self.underlay.selected = self.underlay.selected, ()
        if first < last:
            self.underlay.selected = self.positions.pieces(first, last)
        boxes = self.geometry_now().boxes((*before, *self.underlay.selected))
        self._repaint(handles.around(box) for box in boxes)

    def select(self, start: int, end: int) -> None:
        """Select a span of the article, opening the folds that it lies in."""
        self.open_folds(start, end)
        self.set_ends(start, end)

    def widen_selection(self) -> None:
        """Let the selection end where words end: nobody means half a word."""
        selected = self.selection()
        if selected is None:
            return
        start, end = whole(self.positions.text, selected.start, selected.end)
        if (start, end) != (selected.start, selected.end):
            cursor = self.textCursor()
            forward = cursor.anchor() < cursor.position()
            self.set_ends(*((start, end) if forward else (end, start)))

    def drop_selection(self) -> None:
        """Select nothing; the caret stays where it is and nothing scrolls."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            self._set_cursor(cursor.position(), cursor.position())

    # Handles

    def activate(self, passage: str) -> None:
        """Show the handles of a filed passage, or none for an empty id."""
        self.underlay.active = passage
        self.viewport().update()

    def handle_at(self, point: QPoint) -> handles.End | None:
        """Return the handle under a point of the viewport."""
        return handles.touched(self.geometry_now(), self._handled(), QPointF(point))

    def drag_handle(self, end: handles.End, point: QPoint) -> None:
        """Move one end of the selection, or of the passage with handles, to the word at a point."""
        place = self.positions.to_article(self.position_at(point))
        active = self._active_highlight()
        now = self.selection() or active
        if now is None:
            return
        start = min(place, now.end - 1) if end is handles.End.START else now.start
        last = max(place, now.start + 1) if end is handles.End.END else now.end
        words = whole(self.positions.text, start, last)
        start, last = (words[0], last) if end is handles.End.START else (start, words[1])
        if isinstance(now, Selected):
            self.set_ends(start, last)
        elif (start, last) != (now.start, now.end):
            self._handle_moved = True
            moved = replace(now, start=start, end=last, spans=((start, last),))
            self.set_highlights(tuple(moved if h == now else h for h in self.underlay.highlights))

    def drop_handle(self) -> None:
        """Say that the passage whose handles show was adjusted; a selection needs no word."""
        active, moved = self._active_highlight(), self._handle_moved
        self._handle_moved = False
        if active is not None and moved:
            first = self.positions.to_document(active.start)
            last = self.positions.to_document(active.end)
            selected = self.positions.selected(first, last)
            if selected is not None:
                self.adjusted.emit(active.passage, selected)

    def _active_highlight(self) -> Highlight | None:
        found = (
            h for h in self.underlay.highlights if h.passage == self.underlay.active and h.alone
        )
        return next(found, None)

    def _handled(self) -> list[Span]:
        """Return the document ranges that have handles now; none while there are none."""
        selected = self.selection()
        if selected is not None:
            cursor = self.textCursor()
            return [(cursor.selectionStart(), cursor.selectionEnd())]
        active = self._active_highlight()
        return self.positions.ranges(active.start, active.end) if active is not None else []

    def _handle_color(self) -> str:
        active = self._active_highlight()
        if self.selection() is not None or active is None:
            return self.underlay.tokens.accent
        return self.underlay.ink(active.theme)

    # What Qt asks

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Return what a drag or a copy carries, cut from the article."""
        return carried(self.article, self.selection())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the handles over everything else."""
        super().paintEvent(event)
        ranges = self._handled()
        if ranges:
            painter = QPainter(self.viewport())
            handles.paint(painter, self.geometry_now(), ranges, self._handle_color())
            painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll, or ask for a zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_asked.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """File by a theme's key, open folds, leave; everything else is Qt's."""
        key, selected = event.key(), self.textCursor().hasSelection()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain:
            super().keyPressEvent(event)
        elif selected and typed(key):
            self.keyed.emit(typed(key))
        elif key == Qt.Key.Key_Escape and (selected or self.underlay.active):
            self.drop_selection()
            self.activate("")
        elif key not in _ENTERS | {Qt.Key.Key_Space} or not self._act_on_caret(key):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's name and shape
        """Lead Tab to what can be done with a selection, where there is one."""
        if next and self.hasFocus() and self.selection() is not None:
            self.entered.emit()
            return True
        return bool(super().focusNextPrevChild(next))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Hear of selections made with the keyboard."""
        super().keyReleaseEvent(event)
        if event.key() in _MOVES:
            self.chosen.emit(_PAUSE)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a selection; a click for the menu leaves the one that is there alone."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.accept()
        elif not self._gestures.press(event.position().toPoint(), event.timestamp()):
            super().mousePressEvent(self._snapped(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select a word, or the block where this is a fourth click."""
        if not self._gestures.second(event.position().toPoint(), event.timestamp()):
            super().mouseDoubleClickEvent(self._snapped(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select, and show what can be clicked."""
        point = event.position().toPoint()
        if not self._gestures.move(point, event.buttons()):
            super().mouseMoveEvent(self._snapped(event))
            if not event.buttons():
                self._set_pointer(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a selection, or act on what was clicked."""
        # Of a press that it did not hear of, Qt takes a release for the end of the one before.
        if not self._gestures.holding:
            super().mouseReleaseEvent(self._snapped(event))
        if event.button() is Qt.MouseButton.LeftButton:
            exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._gestures.release(event.position().toPoint(), exact=exact)
            self.chosen.emit(0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu where the pointer is, or at the caret when asked by key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(self.cursorRect().center() if by_key else event.pos())

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say where a passage is filed while the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self.viewport())
            return True
        return bool(super().viewportEvent(event))

    def _snapped(self, event: QMouseEvent) -> QMouseEvent:
        """Return a mouse event moved onto the nearest line; outside of the viewport as it is."""
        point = event.position()
        if not self.viewport().rect().contains(point.toPoint()) or self.article is None:
            return event
        moved = QMouseEvent(
            event.type(),
            self.geometry_now().snapped(point),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )
        moved.setTimestamp(event.timestamp())
        return moved

    def _act_on_caret(self, key: int) -> bool:
        """Open the fold that the caret is on, or show the card of the passage it is in."""
        caret = self.textCursor().position()
        index = self.positions.line_at(caret)
        if self.is_label(index):
            self.toggle_fold(index)
            return True
        found = self.highlights_on(caret)
        if found and key in _ENTERS:
            self.pressed.emit(found[-1].passage)
            return True
        return False

    def _set_pointer(self, point: QPoint) -> None:
        if self.handle_at(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif self.fold_at(point) is not None or self.mark_at(point) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _tip(self, point: QPoint) -> str:
        found = self.highlights_at(point)
        if found:
            places = joined(list(dict.fromkeys(h.place for h in found)))
            words = translate("Reader", "Filed under {name}. Click to see the card.")
            if any(h.passage == self.underlay.active and h.alone for h in found):
                words = translate("Reader", "Filed under {name}. Drag a handle to move that end.")
            elif any(h.alone for h in found):
                words = translate(
                    "Reader",
                    "Filed under {name}. Click to see the card, and handles that move its ends.",
                )
            return words.format(name=places)
        index = self.fold_at(point)
        if index is None:
            return ""
        line = self.positions.lines[index]
        if line.start == line.end:
            return translate("Reader", "Click to hide")
        return translate("Reader", "Click to show")
