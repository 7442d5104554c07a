"""The page: one article set in a column, under its masthead, with highlights beneath its text.

It shows and finds places; what a pointer or a key means on it is the view's business.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget
from shiboken6 import isValid

from briefer.ui.reader.geometry import Geometry
from briefer.ui.reader.sheet import Sheet
from briefer.ui.reader.typography import Typography
from briefer.ui.reader.underlay import Underlay

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from briefer.domain.article import Article, Block
    from briefer.ui.positions import Positions, Span
    from briefer.ui.reader.highlights import Highlight
    from briefer.ui.reader.masthead import Masthead
    from briefer.ui.reader.underlay import Mark
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate

_TEXT_WAYS = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_FEW = 12
"""Highlights whose places are looked up to paint no more than them."""


class Page(QTextEdit):
    """Shows one article.

    Signals:
        moved: what the viewport shows has scrolled or was laid out anew.
    """

    moved = Signal()

    def __init__(self, tokens: Tokens, masthead: Masthead, parent: QWidget | None = None) -> None:
        """Show nothing yet; the masthead stands above the text and scrolls with it."""
        super().__init__(parent)
        self.underlay = Underlay(tokens)
        self._sheet = Sheet(Typography(tokens, 1.0))
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=1400)
        self._fade.valueChanged.connect(self._fade_on)
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
        self.setAccessibleName(translate("Reader", "Article"))

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
        self._sheet.show(article, title)
        self.underlay.pages = article.pages if article is not None else ()
        self._masthead.setVisible(article is not None)
        self._take_document()
        self.verticalScrollBar().setValue(0)

    def set_look(self, tokens: Tokens, zoom: float) -> None:
        """Take on a scheme and a zoom; the place that is read and the selection stay."""
        self._sheet.typography = Typography(tokens, zoom)
        self.underlay.tokens = tokens
        self._color(tokens)
        self._refill(self._sheet.fill)

    def renew(self, article: Article, title: str) -> None:
        """Show the same text with other roles of its blocks; place and selection stay."""
        self.underlay.pages = article.pages
        self._refill(lambda: self._sheet.renew(article, title))

    def _refill(self, fill: Callable[[], None]) -> None:
        """Have the document built anew; the place that is read and the selection stay."""
        anchor, cursor = self.anchor(), self.textCursor()
        to_article = self.positions.to_article
        ends = to_article(cursor.anchor()), to_article(cursor.position())
        fill()
        self._take_document()
        self.set_ends(*ends)
        self.return_to(anchor)

    def _take_document(self) -> None:
        """Show the sheet's new document; with its margins set before, it is laid out once.

        PySide6 keeps every document that a text view was ever given: it is Qt that ends the one
        before.
        """
        self._fit()
        before = self.document()
        self.setDocument(self._sheet.document)
        if isValid(before):
            before.deleteLater()
        self.moved.emit()

    def set_highlights(self, found: tuple[Highlight, ...]) -> None:
        """Highlight filed passages; nothing is painted where nothing differs from before."""
        before, self.underlay.highlights = self.underlay.highlights, found
        if before == found:
            return
        changed = _differing(before, found)
        if len(changed) > _FEW or not changed:
            # Sooner painted than found out where; or the same ones, in another order.
            self.viewport().update()
        else:
            self._repaint(self.underlay.reach(self.geometry_now(), changed))

    def _repaint(self, boxes: Iterable[QRectF]) -> None:
        """Have what stands in some boxes of the viewport painted anew, and nothing else."""
        if self.underlay.active:
            self.viewport().update()  # its handles come and go with the selection
            return
        region = QRegion()
        for box in boxes:
            region += box.toAlignedRect()
        self.viewport().update(region)

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

    def reading_at(self) -> int:
        """Return the place in the article that stands a third down the viewport."""
        point = QPoint(self._column()[0] + 1, self.viewport().height() // 3)
        return self.positions.to_article(self.position_at(point))

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

    def set_ends(self, anchor: int, caret: int) -> None:
        """Select between two places of the article; nothing scrolls."""
        self._set_cursor(self.positions.to_document(anchor), self.positions.to_document(caret))

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
        return self.highlights_on(position) if position >= 0 else []

    # Folds

    def fold_at(self, point: QPoint) -> int | None:
        """Return the label's line under a point of the viewport, its rule included."""
        left, right = self._column()
        position = self.position_at(point)
        index = self.positions.line_at(position)
        if not left - 20 <= point.x() <= right or not self.is_label(index):
            return None
        box = self.geometry_now().label_box(index)
        return index if box.top() - 4 <= point.y() <= box.bottom() + 4 else None

    def folded(self, index: int) -> tuple[Block, ...]:
        """Return the blocks that a label stands for."""
        return self._sheet.folded(index)

    def toggle_fold(self, index: int) -> None:
        """Open a fold or close it; the lines before it stay where they are."""
        self._sheet.toggle(index)
        self.moved.emit()

    def open_folds(self, start: int, end: int) -> None:
        """Open the folds that hide some of a span."""
        if self._sheet.open(start, end):
            self.moved.emit()

    def closed_folds(self, start: int, end: int) -> tuple[Span, ...]:
        """Return what the folds hide, in the article, that hide some of a span."""
        found = (self.positions.lines[index] for index in self.positions.folds(start, end))
        return tuple((line.start, line.end) for line in found)

    def close_folds(self, hidden: Iterable[Span]) -> None:
        """Close the folds that hid these spans; those that are closed stay so."""
        for start, _end in hidden:
            for index, line in enumerate(self.positions.lines):
                if line.label is not None and line.start == line.end == start:
                    self.toggle_fold(index)
                    break

    def open_all_folds(self) -> None:
        """Open every fold."""
        self.open_folds(0, len(self.positions.text))

    # What Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint highlights and marks, then the text over them."""
        if self.article is not None:
            painter = QPainter(self.viewport())
            geometry, area = self.geometry_now(), QRectF(event.rect())
            text = QRegion(event.region())
            text -= self.underlay.margin(geometry).toAlignedRect()
            self.underlay.paint(painter, geometry, QRectF(text.boundingRect()))
            self.underlay.paint_marks(painter, geometry, area)
            painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the column in the middle, and the place that is read where it is."""
        anchor = self.anchor()
        super().resizeEvent(event)
        self._set_margins()
        self.return_to(anchor)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Scroll; the masthead moves with the text."""
        super().scrollContentsBy(dx, dy)
        self._place_masthead()

    # Layout

    def _column(self) -> Span:
        """Return the left and right end of the text in the viewport."""
        width = self.viewport().width()
        measure = self._sheet.typography.measure(width)
        left = (width - measure) // 2
        return left, left + measure

    def _set_margins(self) -> None:
        """Have the column fit, and tell that it may stand elsewhere."""
        self._fit()
        self.moved.emit()

    def _fit(self) -> None:
        """Keep the column in the middle and the masthead's room free above it."""
        left, right = self._column()
        self._sheet.set_margins(left, self.viewport().width() - right, self._place_masthead())

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
        # The bar hears of it only with the next step of the rest.
        bar, laid_out = self.verticalScrollBar(), math.ceil(layout.documentSize().height())
        bar.setMaximum(max(bar.maximum(), laid_out - self.viewport().height()))

    def _set_cursor(self, anchor: int, caret: int) -> None:
        bar = self.verticalScrollBar()
        value = bar.value()
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        bar.setValue(value)

    def highlights_on(self, position: int) -> list[Highlight]:
        """Return the filed passages that cover a document position, in the order of the page."""
        place = self.positions.to_article(position)
        return [h for h in self.underlay.highlights if any(a <= place < b for a, b in h.spans)]

    def is_label(self, index: int) -> bool:
        """Return whether a line is a label of the reader's own."""
        lines = self.positions.lines
        return bool(lines) and lines[index].label is not None

    def _fade_on(self, value: object) -> None:
        self.underlay.flash_strength = value if isinstance(value, float) else 0.0
        self.viewport().update()

    def _color(self, tokens: Tokens) -> None:
        palette, role = self.palette(), QPalette.ColorRole
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, role.Base, QColor(tokens.paper))
            palette.setColor(group, role.Text, QColor(tokens.ink))
            palette.setColor(group, role.Highlight, Qt.GlobalColor.transparent)
            palette.setColor(group, role.HighlightedText, QColor(tokens.ink))
        self.setPalette(palette)


def _differing(before: Sequence[Highlight], after: Sequence[Highlight]) -> Collection[Highlight]:
    """Return the highlights that are in one alone; most are the very same objects in both."""
    if not before or not after:
        return (*before, *after)
    old, new = {id(each) for each in before}, {id(each) for each in after}
    return {h for h in before if id(h) not in new} ^ {h for h in after if id(h) not in old}
