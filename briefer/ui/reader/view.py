"""The view of one article's text: set in a column, folded, selected from, with highlights under it.

It speaks of articles and positions in them alone; what becomes of a selection is not its business.
The document is built when an article, the zoom or the scheme changes; highlights never touch it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from briefer.domain.article import Block, Role
from briefer.ui.positions import Positions, Selected
from briefer.ui.reader.clicks import Clicks
from briefer.ui.reader.copying import carried
from briefer.ui.reader.geometry import Geometry
from briefer.ui.reader.outline import Part, lines, outline
from briefer.ui.reader.sentences import sentence
from briefer.ui.reader.typography import Typography
from briefer.ui.reader.underlay import Mark, Underlay

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QHelpEvent

    from briefer.domain.article import Article
    from briefer.ui.positions import Span
    from briefer.ui.reader.masthead import Masthead
    from briefer.ui.reader.highlights import Highlight
    from briefer.ui.tokens import Tokens

_SENTENCE, _BLOCK = 3, 4
_TEXT_WAYS = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_PAUSE = 250
"""Milliseconds without a key after which a selection by keyboard counts as finished."""
_BELOW = 120
"""Pixels left free under the text, so that its end can be read at eye level."""


class ArticleView(QTextEdit):
    """Shows one article.

    Signals:
        chosen: a selection was made or dropped; how many milliseconds to wait for more of it.
        pressed: a mark or highlight was clicked; its passage's id.
        digit: a key 1 to 9 was pressed while text is selected.
        dismissed: Escape was pressed.
        entered: Tab was pressed while text is selected.
        menu_asked: a context menu is wanted at a point of the viewport.
        moved: what the viewport shows has scrolled or was laid out anew.
    """

    chosen = Signal(int)
    pressed = Signal(str)
    digit = Signal(str)
    dismissed = Signal()
    entered = Signal()
    menu_asked = Signal(QPoint)
    moved = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.article: Article | None = None
        self.positions = Positions("", [])
        self.underlay = Underlay(tokens)
        self._typography = Typography(tokens, 1.0)
        self._parts: tuple[Part, ...] = ()
        self._opened: set[int] = set()
        self._header: Masthead | None = None
        self._clicks = Clicks(QGuiApplication.styleHints().mouseDoubleClickInterval())
        self._unit: Span | None = None
        self._pressed_at: QPoint | None = None
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=1400)
        self._fade.valueChanged.connect(self._fade_on)
        self._dress()
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.moved.emit())

    def _dress(self) -> None:
        self.setReadOnly(True)
        self.setTextInteractionFlags(_TEXT_WAYS)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("Article")
        self.document().setDocumentMargin(0)
        self._color()

    # What is shown

    def set_header(self, header: Masthead) -> None:
        """Take the widget that stands above the text and scrolls with it."""
        self._header = header
        header.setParent(self.viewport())
        header.grown.connect(self._set_margins)

    def show_article(self, article: Article | None, title: str) -> None:
        """Show an article from its top, with its folds closed.

        Args:
            article: what to show, or None.
            title: what the header says its title is.
        """
        self.article = article
        self._parts = outline(article, title) if article is not None else ()
        # An article that is all clutter is shown, not hidden behind one line.
        whole = len(self._parts) == 1 and not isinstance(self._parts[0], Block)
        self._opened = {self._parts[0].start} if whole else set()
        self.underlay.highlights = ()
        self.underlay.matches, self.underlay.match, self.underlay.flash = (), None, None
        self._fill()
        self.verticalScrollBar().setValue(0)

    def set_look(self, tokens: Tokens, zoom: float) -> None:
        """Take on a scheme and a zoom; the place that is read and the selection stay."""
        selected = self._ends()
        anchor = self.anchor()
        self._typography = Typography(tokens, zoom)
        self.underlay.tokens = tokens
        self._color()
        self._fill()
        if selected is not None:
            self._set_ends(*selected)
        self.return_to(anchor)

    def set_highlights(self, found: tuple[Highlight, ...]) -> None:
        """Highlight filed passages; only what differs from before is painted again."""
        before, self.underlay.highlights = self.underlay.highlights, found
        if not set(before) ^ set(found):
            return
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

    def selection(self) -> Selected | None:
        """Return what is selected in the article, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.positions.selected(cursor.selectionStart(), cursor.selectionEnd())

    def selection_box(self) -> QRectF:
        """Return the box around what shows of the selection, in the viewport; may be empty."""
        cursor, found = self.textCursor(), QRectF()
        geometry = self.geometry_now()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        low, high = self.positions.line_at(first), self.positions.line_at(last)
        ranges = [
            (max(first, self.positions.first(i)), min(last, self.positions.last(i)))
            for i in range(low, high + 1)
        ]
        for box in geometry.boxes(ranges):
            found = found.united(box)
        return found

    def select(self, start: int, end: int) -> None:
        """Select a span of the article, opening the folds that it lies in."""
        self.open_folds(start, end)
        self._set_ends(self.positions.to_document(start), self.positions.to_document(end))

    def drop_selection(self) -> None:
        """Select nothing; the caret stays where it is and nothing scrolls."""
        cursor = self.textCursor()
        self._set_ends(cursor.position(), cursor.position())

    def bring(self, start: int, end: int, *, flash: bool = True) -> None:
        """Bring a span into view, opening the folds that it lies in, and flash it quietly."""
        self.open_folds(start, end)
        geometry = self.geometry_now()
        ranges = self.positions.ranges(start, end)
        if not ranges:
            return
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

    def highlights_at(self, point: QPoint) -> list[Highlight]:
        """Return the filed passages under a point of the viewport, marks in the margin included."""
        mark = self.mark_at(point)
        if mark is not None:
            return [mark.highlight]
        position = self._exact(point)
        return [] if position is None else self.highlights_on(position)

    def highlights_on(self, position: int) -> list[Highlight]:
        """Return the filed passages that cover a document position, in the order of the page."""
        place = self.positions.to_article(position)
        return [h for h in self.underlay.highlights if any(a <= place < b for a, b in h.spans)]

    def mark_at(self, point: QPoint) -> Mark | None:
        """Return the mark in the margin under a point of the viewport."""
        marks = self.underlay.marks(self.geometry_now())
        return next((mark for mark in marks if mark.box.contains(QPointF(point))), None)

    # Folds

    def fold_at(self, point: QPoint) -> int | None:
        """Return the label's line under a point of the viewport, its rule included."""
        column = self._column()
        if not column[0] - 20 <= point.x() <= column[1]:
            return None
        position = self.cursorForPosition(point).position()
        index = self.positions.line_at(position)
        if not self.positions.lines or self.positions.lines[index].label is None:
            return None
        box = self.geometry_now().label_box(index)
        return index if box.top() - 4 <= point.y() <= box.bottom() + 4 else None

    def toggle_fold(self, index: int) -> None:
        """Open a fold or close it; the lines before it stay where they are."""
        line = self.positions.lines[index]
        count = sum(1 for _ in self._folded(line.start))
        opening = line.start != line.end
        (self._opened.add if opening else self._opened.discard)(line.start)
        self.positions = self._lay_out()
        cursor = QTextCursor(self.document())
        if opening:
            cursor.setPosition(self.positions.last(index))
            for number in range(index + 1, index + 1 + count):
                role = self._role(number)
                form = self._typography
                cursor.insertBlock(form.block(role), form.characters(role))
                cursor.insertText(self.positions.line_text(number))
        else:
            block = self.document().findBlock(self.positions.first(index))
            cursor.setPosition(self.positions.last(index))
            for _ in range(count):
                block = block.next()
            cursor.setPosition(
                block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
        self.moved.emit()

    def open_all_folds(self) -> None:
        """Open every fold."""
        self.open_folds(0, len(self.positions.text))

    def open_folds(self, start: int, end: int) -> None:
        """Open the folds that hide some of a span."""
        while hiding := self.positions.folds(start, end):
            self.toggle_fold(hiding[0])

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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the column in the middle."""
        anchor = self.anchor()
        super().resizeEvent(event)
        self._set_margins()
        self.return_to(anchor)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Scroll; the header moves with the text."""
        super().scrollContentsBy(dx, dy)
        self._place_header()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """File by number, open folds, leave; everything else is Qt's."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and self.selection() is not None:
            self.digit.emit(chr(key))
        elif plain and key == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            self.drop_selection()
            self.dismissed.emit()
        elif plain and key == Qt.Key.Key_Tab and self.selection() is not None:
            self.entered.emit()
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._act_on_caret(event)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Hear of selections made with the keyboard."""
        super().keyReleaseEvent(event)
        if event.key() in _MOVES:
            self.chosen.emit(_PAUSE)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Count clicks: three select the sentence, four the block."""
        if event.button() is not Qt.MouseButton.LeftButton:
            # A click for the menu leaves the selection alone.
            event.accept()
            return
        count = self._clicks.press(event.position().toPoint(), event.timestamp())
        self._pressed_at = event.position().toPoint() if count == 1 else None
        self._unit = None
        if count in {_SENTENCE, _BLOCK}:
            self._select_unit(event.position().toPoint(), count)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select a word, or the block where this is a fourth click."""
        count = self._clicks.press(event.position().toPoint(), event.timestamp())
        self._pressed_at = None
        if count in {_SENTENCE, _BLOCK}:
            self._select_unit(event.position().toPoint(), count)
            return
        super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select, a sentence or a block at a time after three or four clicks."""
        point = event.position().toPoint()
        if self._unit is not None:
            if event.buttons() & Qt.MouseButton.LeftButton:
                self._extend_unit(point)
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._set_pointer(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a selection, or act on what was clicked."""
        point, pressed_at = event.position().toPoint(), self._pressed_at
        self._pressed_at = None
        if self._unit is None:
            super().mouseReleaseEvent(event)
        still = pressed_at is not None and (point - pressed_at).manhattanLength() <= 3
        if event.button() is Qt.MouseButton.LeftButton and still:
            self._click(point)
        self._unit = None
        self.chosen.emit(0)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say where a passage is filed while the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)  # type: ignore[arg-type]  # a ToolTip event is a QHelpEvent
            return True
        return bool(super().viewportEvent(event))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu where the pointer is, or at the caret when asked by key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(self.cursorRect().center() if by_key else event.pos())

    # Selection

    def _ends(self) -> Span | None:
        """Return anchor and caret as positions of the article, or None without an article."""
        if self.article is None:
            return None
        cursor = self.textCursor()
        to_article = self.positions.to_article
        return to_article(cursor.anchor()), to_article(cursor.position())

    def _set_ends(self, anchor: int, caret: int) -> None:
        """Put the anchor and the caret at document positions; nothing scrolls."""
        bar = self.verticalScrollBar()
        value = bar.value()
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        bar.setValue(value)

    def _select_unit(self, point: QPoint, count: int) -> None:
        unit = self._unit_at(point, count)
        if unit is not None:
            self._unit = unit
            self._set_ends(*map(self.positions.to_document, unit))

    def _unit_at(self, point: QPoint, count: int) -> Span | None:
        """Return the sentence or block at a point, or None on a label."""
        position = self.cursorForPosition(point).position()
        line = self.positions.lines[self.positions.line_at(position)]
        if line.label is not None:
            return None
        if count == _BLOCK:
            return line.start, line.end
        place = min(self.positions.to_article(position), line.end - 1)
        return sentence(self.positions.text, line.start, line.end, place)

    def _extend_unit(self, point: QPoint) -> None:
        first = self._unit
        count = self._clicks.count
        unit = self._unit_at(point, count)
        if first is None or unit is None:
            return
        backward = unit[0] < first[0]
        anchor, caret = (first[1], unit[0]) if backward else (first[0], unit[1])
        self._set_ends(self.positions.to_document(anchor), self.positions.to_document(caret))

    # Clicks and the pointer

    def _click(self, point: QPoint) -> None:
        found = self.highlights_at(point)
        if found:
            self.pressed.emit(max(found, key=lambda h: h.start).passage)
        elif (fold := self.fold_at(point)) is not None:
            self.toggle_fold(fold)

    def _act_on_caret(self, event: QKeyEvent) -> None:
        """Open the fold that the caret is on, or show the card of the passage it is in."""
        caret = self.textCursor().position()
        index = self.positions.line_at(caret)
        if self.positions.lines and self.positions.lines[index].label is not None:
            self.toggle_fold(index)
            return
        found = self.highlights_on(caret)
        if found and event.key() != Qt.Key.Key_Space:
            self.pressed.emit(found[-1].passage)
        else:
            super().keyPressEvent(event)

    def _set_pointer(self, point: QPoint) -> None:
        hand = self.fold_at(point) is not None or self.mark_at(point) is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _show_tip(self, event: QHelpEvent) -> None:
        found = self.highlights_at(event.pos())
        if found:
            places = " and ".join(dict.fromkeys(h.place for h in found))
            text = f"Filed under {places}. Click to see the card."
        elif (index := self.fold_at(event.pos())) is not None:
            line = self.positions.lines[index]
            text = "Click to hide" if line.start == line.end else "Click to show"
        else:
            text = ""
        QToolTip.showText(event.globalPos(), text, self.viewport())

    def _exact(self, point: QPoint) -> int | None:
        """Return the document position of the character under a point, or None beside the text."""
        layout = self.document().documentLayout()
        place = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        position = layout.hitTest(place, Qt.HitTestAccuracy.ExactHit)
        return position if position >= 0 else None

    def _fade_on(self, value: object) -> None:
        self.underlay.flash_strength = float(value) if isinstance(value, float) else 0.0
        self.viewport().update()

    # Layout

    def _lay_out(self) -> Positions:
        text = self.article.text if self.article is not None else ""
        return Positions(text, lines(self._parts, self._opened))

    def _fill(self) -> None:
        """Build the document anew."""
        self.positions = self._lay_out()
        self.setPlainText(self.positions.content())
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(self._typography.block(Role.BODY))
        cursor.setCharFormat(self._typography.characters(Role.BODY))
        for index in range(len(self.positions.lines)):
            role = self._role(index)
            if role is not Role.BODY:
                cursor.setPosition(self.positions.first(index))
                cursor.setPosition(self.positions.last(index), QTextCursor.MoveMode.KeepAnchor)
                cursor.setBlockFormat(self._typography.block(role))
                cursor.setCharFormat(self._typography.characters(role))
        cursor.endEditBlock()
        self._set_margins()

    def _role(self, index: int) -> Role | None:
        line = self.positions.lines[index]
        if line.label is not None or self.article is None:
            return None
        block = self.article.block_at(line.start)
        return block.role if block is not None else Role.BODY

    def _folded(self, start: int) -> tuple[Block, ...]:
        part = next(part for part in self._parts if part.start == start)
        return () if isinstance(part, Block) else part.blocks

    def _column(self) -> Span:
        width = self.viewport().width()
        measure = self._typography.measure(width)
        left = (width - measure) // 2
        return left, left + measure

    def _set_margins(self) -> None:
        """Keep the column in the middle and the header's room free above it."""
        left, right = self._column()
        root = self.document().rootFrame()
        form = root.frameFormat()
        wanted = (left, self.viewport().width() - right, self._place_header(), _BELOW)
        sides = (form.leftMargin, form.rightMargin, form.topMargin, form.bottomMargin)
        if tuple(side() for side in sides) != wanted:
            form.setLeftMargin(wanted[0])
            form.setRightMargin(wanted[1])
            form.setTopMargin(wanted[2])
            form.setBottomMargin(wanted[3])
            root.setFrameFormat(form)
        self.moved.emit()

    def _place_header(self) -> int:
        """Put the header above the text and return the height that it takes."""
        if self._header is None or self.article is None:
            return 0
        left, right = self._column()
        height = self._header.heightForWidth(right - left)
        top = -self.verticalScrollBar().value()
        self._header.setGeometry(left, top, right - left, height)
        return height

    def anchor(self) -> tuple[int, float] | None:
        """Return the place at the top of the viewport and how far below the top it stands."""
        if self.article is None or self.verticalScrollBar().value() == 0:
            return None
        cursor = self.cursorForPosition(QPoint(self._column()[0] + 1, 1))
        top = self.geometry_now().line_box(cursor.position()).top()
        return self.positions.to_article(cursor.position()), top

    def return_to(self, anchor: tuple[int, float] | None) -> None:
        if anchor is not None:
            top = self.geometry_now().line_box(self.positions.to_document(anchor[0])).top()
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + top - anchor[1]))

    def _color(self) -> None:
        tokens = self.underlay.tokens
        palette = self.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Base, QColor(tokens.paper))
            palette.setColor(group, QPalette.ColorRole.Text, QColor(tokens.ink))
            palette.setColor(group, QPalette.ColorRole.Highlight, QColor(tokens.selection))
            palette.setColor(group, QPalette.ColorRole.HighlightedText, QColor(tokens.ink))
        self.setPalette(palette)


_MOVES = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Shift, Qt.Key.Key_A,
}  # fmt: skip
