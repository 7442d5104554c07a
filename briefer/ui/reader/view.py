"""The view of one article's text: set in a column, folded, selected from, with highlights under it.

It speaks of articles and positions in them alone; what becomes of a selection is not its business.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from briefer.ui.positions import Selected
from briefer.ui.reader import handles
from briefer.ui.reader.copying import carried
from briefer.ui.reader.geometry import Geometry
from briefer.ui.reader.gestures import Gestures
from briefer.ui.reader.sheet import Sheet
from briefer.ui.reader.typography import Typography
from briefer.ui.reader.underlay import Underlay

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from briefer.domain.article import Article
    from briefer.ui.positions import Positions, Span
    from briefer.ui.reader.highlights import Highlight
    from briefer.ui.reader.masthead import Masthead
    from briefer.ui.reader.underlay import Mark
    from briefer.ui.tokens import Tokens

_TEXT_WAYS = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_PAUSE = 250
"""Milliseconds without a key after which a selection by keyboard counts as finished."""
_MOVES = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Shift, Qt.Key.Key_A,
}  # fmt: skip
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ArticleView(QTextEdit):
    """Shows one article.

    Signals:
        chosen: a selection was made or dropped; how many milliseconds to wait for more of it.
        pressed: a mark or highlight was clicked; its passage's id.
        adjusted: the handles of a filed passage were moved; its id and what is Selected now.
        digit: a key 1 to 9 was pressed while text is selected.
        entered: Tab was pressed while text is selected.
        menu_asked: a context menu is wanted at a point of the viewport.
        zoom_asked: Ctrl and the wheel ask for larger text (1) or smaller (-1).
        moved: what the viewport shows has scrolled or was laid out anew.
    """

    chosen = Signal(int)
    pressed = Signal(str)
    adjusted = Signal(str, object)
    digit = Signal(str)
    entered = Signal()
    menu_asked = Signal(QPoint)
    zoom_asked = Signal(int)
    moved = Signal()

    def __init__(self, tokens: Tokens, masthead: Masthead, parent: QWidget | None = None) -> None:
        """Show nothing yet; the masthead stands above the text and scrolls with it."""
        super().__init__(parent)
        self.underlay = Underlay(tokens)
        self._active = ""
        self._handle_moved = False
        self._sheet = Sheet(Typography(tokens, 1.0))
        self._gestures = Gestures(self, QGuiApplication.styleHints().mouseDoubleClickInterval())
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=1400)
        self._fade.valueChanged.connect(self._fade_on)
        self.selectionChanged.connect(self._paint_selection)
        self._masthead = masthead
        masthead.setParent(self.viewport())
        masthead.grown.connect(self._set_margins)
        self._dress()
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.moved.emit())

    def _dress(self) -> None:
        self.setReadOnly(True)
        self.setTextInteractionFlags(_TEXT_WAYS)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("Article")

    # What is shown

    @property
    def article(self) -> Article | None:
        """The article that is shown, or None."""
        return self._sheet.article

    @property
    def positions(self) -> Positions:
        """Where each place of the article stands in the document."""
        return self._sheet.positions

    def show_article(self, article: Article | None, title: str) -> None:
        """Show an article from its top, with its folds closed.

        Args:
            article: what to show, or None.
            title: what the masthead says its title is.
        """
        self.underlay.clear()
        self._active = ""
        self._sheet.show(article, title)
        self.setDocument(self._sheet.document)
        self._masthead.setVisible(article is not None)
        self._set_margins()
        self.verticalScrollBar().setValue(0)

    def set_look(self, tokens: Tokens, zoom: float) -> None:
        """Take on a scheme and a zoom; the place that is read and the selection stay."""
        anchor, cursor = self.anchor(), self.textCursor()
        to_article = self.positions.to_article
        ends = to_article(cursor.anchor()), to_article(cursor.position())
        self._sheet.typography = Typography(tokens, zoom)
        self.underlay.tokens = tokens
        self._color(tokens)
        self._sheet.fill()
        self.setDocument(self._sheet.document)
        self.set_ends(*ends)
        self._set_margins()
        self.return_to(anchor)

    def set_highlights(self, found: tuple[Highlight, ...]) -> None:
        """Highlight filed passages; nothing is painted where nothing differs from before."""
        before, self.underlay.highlights = self.underlay.highlights, found
        if before != found:
            self.viewport().update()

    def set_matches(self, matches: tuple[Span, ...], current: Span | None) -> None:
        """Show where words were found."""
        self.underlay.matches, self.underlay.match = matches, current
        self.viewport().update()

    # Places

    def geometry_now(self) -> Geometry:
        """Return where the lines stand at this moment."""
        size = self.viewport().size()
        top = self.verticalScrollBar().value()
        view = QRectF(0, top, size.width(), size.height())
        return Geometry(self.document(), self.positions, view, self._column())

    def anchor(self) -> tuple[int, float] | None:
        """Return the place at the top of the viewport and how far from the top it stands.

        None means that the view is at the very top.
        """
        if self.article is None or self.verticalScrollBar().value() == 0:
            return None
        position = self.position_at(QPoint(self._column()[0] + 1, 1))
        top = self.geometry_now().line_box(position).top()
        return self.positions.to_article(position), top

    def return_to(self, anchor: tuple[int, float] | None) -> None:
        """Scroll to where ``anchor`` was taken, even if the layout is another one now."""
        if anchor is not None:
            self._lay_out_to(self.positions.to_document(anchor[0]))
            top = self.geometry_now().line_box(self.positions.to_document(anchor[0])).top()
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + top - anchor[1]))

    def bring(self, start: int, end: int, *, flash: bool = True) -> None:
        """Bring a span into view, opening the folds that it lies in, and flash it quietly."""
        self.open_folds(start, end)
        ranges = self.positions.ranges(start, end)
        if not ranges:
            return
        self._lay_out_to(ranges[-1][1])
        geometry = self.geometry_now()
        top = geometry.line_box(ranges[0][0]).top()
        bottom = geometry.line_box(max(ranges[-1][1] - 1, 0)).bottom()
        height = self.viewport().height()
        if top < 0 or bottom > height:
            bar = self.verticalScrollBar()
            room = max(24.0, min(height / 3, height - (bottom - top)))
            bar.setValue(round(bar.value() + top - room))
        if flash:
            self.underlay.flash = (start, end)
            self._fade.stop()
            self._fade.start()

    def position_at(self, point: QPoint) -> int:
        """Return the document position nearest to a point of the viewport."""
        return self.cursorForPosition(
            self.geometry_now().snapped(QPointF(point)).toPoint()
        ).position()

    def mark_at(self, point: QPoint) -> Mark | None:
        """Return the mark in the margin under a point of the viewport."""
        marks = self.underlay.marks(self.geometry_now())
        return next((mark for mark in marks if mark.box.contains(QPointF(point))), None)

    def highlights_at(self, point: QPoint) -> list[Highlight]:
        """Return the filed passages under a point of the viewport, marks in the margin included."""
        mark = self.mark_at(point)
        if mark is not None:
            return [mark.highlight]
        place = self.geometry_now().snapped(QPointF(point))
        place += QPointF(0, self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        position = layout.hitTest(place, Qt.HitTestAccuracy.ExactHit)
        return self._highlights_on(position) if position >= 0 else []

    def _highlights_on(self, position: int) -> list[Highlight]:
        place = self.positions.to_article(position)
        return [h for h in self.underlay.highlights if any(a <= place < b for a, b in h.spans)]

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
        self.underlay.selected = self.positions.pieces(first, last) if first < last else ()
        self.viewport().update()

    def select(self, start: int, end: int) -> None:
        """Select a span of the article, opening the folds that it lies in."""
        self.open_folds(start, end)
        self.set_ends(start, end)

    def set_ends(self, anchor: int, caret: int) -> None:
        """Select between two places of the article; nothing scrolls."""
        self._set_cursor(self.positions.to_document(anchor), self.positions.to_document(caret))

    def drop_selection(self) -> None:
        """Select nothing; the caret stays where it is and nothing scrolls."""
        position = self.textCursor().position()
        self._set_cursor(position, position)

    def _set_cursor(self, anchor: int, caret: int) -> None:
        bar = self.verticalScrollBar()
        value = bar.value()
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        bar.setValue(value)

    # Handles

    def activate(self, passage: str) -> None:
        """Show the handles of a filed passage, or none for an empty id."""
        self._active = passage
        self.viewport().update()

    def handle_at(self, point: QPoint) -> handles.End | None:
        """Return the handle under a point of the viewport."""
        return handles.touched(self.geometry_now(), self._handled(), QPointF(point))

    def drag_handle(self, end: handles.End, point: QPoint) -> None:
        """Move one end of the selection, or of the passage whose handles show, to a point."""
        place = self.positions.to_article(self.position_at(point))
        active = self._active_highlight()
        now = self.selection() or active
        if now is None:
            return
        start = min(place, now.end - 1) if end is handles.End.START else now.start
        last = max(place, now.start + 1) if end is handles.End.END else now.end
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
        found = (h for h in self.underlay.highlights if h.passage == self._active and h.alone)
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

    # Folds

    def fold_at(self, point: QPoint) -> int | None:
        """Return the label's line under a point of the viewport, its rule included."""
        left, right = self._column()
        position = self.position_at(point)
        index = self.positions.line_at(position)
        if not left - 20 <= point.x() <= right or not self._is_label(index):
            return None
        box = self.geometry_now().label_box(index)
        return index if box.top() - 4 <= point.y() <= box.bottom() + 4 else None

    def toggle_fold(self, index: int) -> None:
        """Open a fold or close it; the lines before it stay where they are."""
        self._sheet.toggle(index)
        self.moved.emit()

    def open_folds(self, start: int, end: int) -> None:
        """Open the folds that hide some of a span."""
        if self._sheet.open(start, end):
            self.moved.emit()

    def open_all_folds(self) -> None:
        """Open every fold."""
        self.open_folds(0, len(self.positions.text))

    def _is_label(self, index: int) -> bool:
        lines = self.positions.lines
        return bool(lines) and lines[index].label is not None

    # What Qt asks

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Return what a drag or a copy carries, cut from the article."""
        return carried(self.article, self.selection())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint highlights and marks, then the text over them."""
        if self.article is not None:
            painter = QPainter(self.viewport())
            self.underlay.paint(painter, self.geometry_now(), QRectF(event.rect()))
            painter.end()
        super().paintEvent(event)
        ranges = self._handled()
        if ranges:
            painter = QPainter(self.viewport())
            handles.paint(painter, self.geometry_now(), ranges, self._handle_color())
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the column in the middle, and the place that is read where it is."""
        anchor = self.anchor()
        super().resizeEvent(event)
        self._set_margins()
        self.return_to(anchor)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll, or ask for a zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_asked.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Scroll; the masthead moves with the text."""
        super().scrollContentsBy(dx, dy)
        self._place_masthead()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """File by number, open folds, leave; everything else is Qt's."""
        key, selected = event.key(), self.textCursor().hasSelection()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain:
            super().keyPressEvent(event)
        elif selected and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.digit.emit(chr(key))
        elif key == Qt.Key.Key_Escape and (selected or self._active):
            self.drop_selection()
            self.activate("")
        elif key not in _ENTERS | {Qt.Key.Key_Space} or not self._act_on_caret(key):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's name and shape
        """Lead Tab to what can be done with a selection, where there is one."""
        if next and self.selection() is not None:
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
        if not self._gestures.press(event.position().toPoint(), event.timestamp()):
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
        super().mouseReleaseEvent(self._snapped(event))
        if event.button() is Qt.MouseButton.LeftButton:
            self._gestures.release(event.position().toPoint())
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
        if self._is_label(index):
            self.toggle_fold(index)
            return True
        found = self._highlights_on(caret)
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
            places = " and ".join(dict.fromkeys(h.place for h in found))
            return f"Filed under {places}. Click to see the card."
        index = self.fold_at(point)
        if index is None:
            return ""
        line = self.positions.lines[index]
        return "Click to hide" if line.start == line.end else "Click to show"

    def _fade_on(self, value: object) -> None:
        self.underlay.flash_strength = value if isinstance(value, float) else 0.0
        self.viewport().update()

    # Layout

    def _column(self) -> Span:
        """Return the left and right end of the text in the viewport."""
        width = self.viewport().width()
        measure = self._sheet.typography.measure(width)
        left = (width - measure) // 2
        return left, left + measure

    def _set_margins(self) -> None:
        """Keep the column in the middle and the masthead's room free above it."""
        left, right = self._column()
        self._sheet.set_margins(left, self.viewport().width() - right, self._place_masthead())
        self.moved.emit()

    def _place_masthead(self) -> int:
        """Put the masthead above the text and return the height that it takes."""
        left, right = self._column()
        height = self._masthead.height_at(right - left)
        top = -self.verticalScrollBar().value()
        self._masthead.setGeometry(left, top, right - left, height)
        return height

    def _lay_out_to(self, position: int) -> None:
        """Have the text laid out a screen past a position, so that the scroll bar reaches it.

        A text view lays out what it shows, and the rest little by little.
        """
        layout = self.document().documentLayout()
        below = layout.blockBoundingRect(self.document().findBlock(position)).bottom()
        below += 2 * self.viewport().height()
        layout.hitTest(QPointF(0, below), Qt.HitTestAccuracy.FuzzyHit)

    def _color(self, tokens: Tokens) -> None:
        palette, role = self.palette(), QPalette.ColorRole
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, role.Base, QColor(tokens.paper))
            palette.setColor(group, role.Text, QColor(tokens.ink))
            palette.setColor(group, role.Highlight, Qt.GlobalColor.transparent)
            palette.setColor(group, role.HighlightedText, QColor(tokens.ink))
        self.setPalette(palette)
