"""Where the lines of a laid-out document stand in the viewport that shows them.

It reads the layout and changes nothing. All pixels are those of the viewport.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF, Qt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

    from briefer.ui.positions import Positions, Span

_PAD = 2


class Geometry:
    """A look at a document through a viewport, at one moment."""

    def __init__(
        self, document: QTextDocument, positions: Positions, view: QRectF, column: tuple[int, int]
    ) -> None:
        """Look at a document.

        Args:
            document: what is laid out.
            positions: of the article in it.
            view: the viewport in the document's pixels.
            column: the left and right end of the text, in the viewport.
        """
        self.positions = positions
        self.left, self.right = column
        self._document = document
        self._layout = document.documentLayout()
        self._view = view

    def area(self) -> QRectF:
        """Return the whole viewport."""
        return QRectF(0, 0, self._view.width(), self._view.height())

    def seen(self, area: QRectF) -> Span:
        """Return the positions of the article between which all lies that an area shows."""
        # The shape before a fold may begin above the area, so that a line more is looked at.
        top, bottom = area.top() - 60, area.bottom() + 60
        first, last = self._block_at(top), self._block_at(bottom)
        start = self.positions.to_article(first.position())
        end = self.positions.to_article(last.position() + last.length() - 1, after=True)
        return start, end + 1

    def snapped(self, point: QPointF) -> QPointF:
        """Return a point moved onto the nearest line of text, at the same distance from its start.

        Between two lines Qt finds the start of the lower one, however far right the point is.
        """
        block = self._block_at(point.y())
        around = (block.previous(), block, block.next())
        lines = [box for near in around if near.isValid() for box in self._lines(near, point.y())]
        if not lines:
            return point
        nearest = min(lines, key=lambda box: _gap(box, point.y()))
        inside = nearest.adjusted(0, _PAD + 1, 0, -_PAD - 2)
        return QPointF(point.x(), min(max(point.y(), inside.top()), inside.bottom()))

    def boxes(self, ranges: Iterable[Span]) -> Iterator[QRectF]:
        """Yield the boxes of document ranges, one a line of text, that the viewport shows."""
        for first, last in ranges:
            block = self._document.findBlock(first)
            if not block.isValid():
                continue  # the text is another one by now
            box = self._block_box(block)
            if box.bottom() < 0 or box.top() > self._view.height():
                continue
            yield from self._line_boxes(block, box.topLeft(), first, last)

    def line_box(self, position: int) -> QRectF:
        """Return the box of the line of text that holds a document position."""
        block = self._document.findBlock(position)
        origin = self._block_box(block).topLeft()
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return QRectF(origin.x(), origin.y(), 1, 1)
        return _box(line, origin, line.x(), line.x() + line.naturalTextWidth())

    def caret_box(self, position: int) -> QRectF:
        """Return the box, without width, at which a document position begins."""
        block = self._document.findBlock(position)
        box = self.line_box(position)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return box
        origin = self._block_box(block).topLeft()
        x = origin.x() + _x(line, position - block.position())
        return QRectF(x, box.top(), 0, box.height())

    def label_box(self, index: int) -> QRectF:
        """Return the box of the words of a line that is a label."""
        return self.line_box(self.positions.first(index))

    def _lines(self, block: QTextBlock, y: float) -> Iterator[QRectF]:
        """Yield the boxes of a block's lines next to a height."""
        origin, layout = self._block_box(block).topLeft(), block.layout()
        number = _line_from(layout, y - origin.y())
        for near in range(max(0, number - 1), min(layout.lineCount(), number + 2)):
            line = layout.lineAt(near)
            yield _box(line, origin, line.x(), line.x() + line.naturalTextWidth())

    def _line_boxes(
        self, block: QTextBlock, origin: QPointF, first: int, last: int
    ) -> Iterator[QRectF]:
        layout = block.layout()
        start, end = first - block.position(), last - block.position()
        head = layout.lineForTextPosition(start)
        visible = _line_from(layout, -origin.y())
        for number in range(max(visible, head.lineNumber()), layout.lineCount()):
            line = layout.lineAt(number)
            low, high = line.textStart(), line.textStart() + line.textLength()
            if low >= end or origin.y() + line.y() > self._view.height():
                return
            if high <= start:
                continue
            left = _x(line, max(low, start))
            right = min(_x(line, min(high, end)), line.x() + line.naturalTextWidth())
            if end >= high:
                right = line.x() + line.naturalTextWidth()
            box = _box(line, origin, min(left, right), max(left, right))
            if box.bottom() >= 0 and box.top() <= self._view.height():
                yield box

    def _block_box(self, block: QTextBlock) -> QRectF:
        return self._layout.blockBoundingRect(block).translated(-self._view.topLeft())

    def _block_at(self, y: float) -> QTextBlock:
        """Return the last block that begins above a height, or the first one.

        Qt's own search fails between blocks while the text is laid out in part only; it is asked
        because it lays out what it searches.
        """
        below = self._view.top() + y
        self._layout.hitTest(QPointF(self.left + 1, below), Qt.HitTestAccuracy.FuzzyHit)

        def top(number: int) -> float:
            layout = self._document.findBlockByNumber(number).layout()
            return layout.position().y() if layout.lineCount() else math.inf

        count = self._document.blockCount()
        return self._document.findBlockByNumber(
            max(0, bisect_right(range(count), below, key=top) - 1)
        )


def _box(line: QTextLine, origin: QPointF, left: float, right: float) -> QRectF:
    """Return what ink can cover of a line, and a little more, as a highlight fills it."""
    baseline = origin.y() + line.y() + line.ascent()
    top = round(baseline - line.ascent()) - _PAD
    bottom = round(baseline + line.descent()) + _PAD + 1
    return QRectF(origin.x() + left, top, right - left, bottom - top)


def _line_from(layout: QTextLayout, y: float) -> int:
    """Return the number of the first line that ends below a height within its block."""

    def bottom(number: int) -> float:
        line = layout.lineAt(number)
        return line.y() + line.height()

    return bisect_left(range(layout.lineCount()), y - _PAD, key=bottom)


def _gap(box: QRectF, y: float) -> float:
    """Return how far a height is above or below a box; 0 within it."""
    return max(box.top() - y, y - box.bottom(), 0.0)


def _x(line: QTextLine, position: int) -> float:
    # The binding returns the pixel and the position that it moved to; its types say a number.
    return cast("tuple[float, int]", line.cursorToX(position))[0]
