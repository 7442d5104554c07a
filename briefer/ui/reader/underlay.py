"""What is painted under the article's text: highlights, their marks, rules beside folds, matches.

The document itself never changes for any of these, so that filing repaints a few rectangles and
nothing is laid out again. Positions here are document positions and pixels of the viewport.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from briefer.ui.reader.highlights import Highlight, segments
from briefer.ui.tokens import FLASH
from briefer.ui.typeset import make_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QFont

    from briefer.domain.article import Page
    from briefer.domain.section import Theme
    from briefer.ui.positions import Positions, Span
    from briefer.ui.reader.geometry import Geometry
    from briefer.ui.tokens import Tokens

MARK: Final = 18
"""The side of a mark in the margin, in pixels."""
_MARK_GAP: Final = 4
_MARK_LEFT: Final = 30
_EDGE: Final = 2
_PAGE_GAP: Final = 10
_PAGE_TICK: Final = 14
_PAGE_ROOM: Final = 80
_PAIR: Final = 2


@dataclass(frozen=True, slots=True)
class Mark:
    """A filed passage's mark in the margin and where it stands."""

    highlight: Highlight
    box: QRectF


class Underlay:
    """Paints beneath the text of one page.

    Attributes:
        tokens: the colors.
        highlights: the filed passages of the article.
        matches: spans of the article that were found.
        match: the one of them that is shown.
        pages: where the original's pages begin, each with the label printed on it.
        selected: what is selected, as document positions; Qt's own ground has gaps between lines.
        active: the id of the passage whose handles show, or empty.
        flash: a span of the article that lights up.
        flash_strength: how much it does, from 0 to 1.
    """

    def __init__(self, tokens: Tokens) -> None:
        """Begin with nothing to paint."""
        self.tokens = tokens
        self.highlights: tuple[Highlight, ...] = ()
        self.pages: Sequence[Page] = ()
        self.matches: Sequence[Span] = ()
        self.match: Span | None = None
        self.selected: Sequence[Span] = ()
        self.active = ""
        self.flash: Span | None = None
        self.flash_strength = 0.0

    def clear(self) -> None:
        """Forget what was painted for one article."""
        self.highlights, self.matches, self.match, self.flash = (), (), None, None
        self.selected, self.active = (), ""

    def paint(self, painter: QPainter, geometry: Geometry, area: QRectF) -> None:
        """Paint what shows within an area of everything but the marks in the margin."""
        positions = geometry.positions
        low, high = geometry.seen(area)
        self._paint_labels(painter, geometry, low, high)
        for segment in segments(self.highlights, low, high):
            themes = [h.theme for h in segment.cover]
            for box in geometry.boxes(positions.ranges(segment.start, segment.end)):
                self._paint_cover(painter, box, themes)
        self._paint_matches(painter, geometry, low, high)
        for box in geometry.boxes(self.selected):
            painter.fillRect(box, QColor(self.tokens.selection))
        if self.flash is not None and self.flash_strength > 0:
            color = QColor(self.tokens.accent)
            color.setAlphaF(FLASH * self.flash_strength)
            for box in geometry.boxes(positions.ranges(*self.flash)):
                painter.fillRect(box, color)
        self._paint_pages(painter, geometry, low, high)

    def margin(self, geometry: Geometry) -> QRectF:
        """Return where the marks stand: beside the text, as high as the viewport."""
        return QRectF(geometry.left - _MARK_LEFT - 1, 0, MARK + 2, geometry.area().height())

    def reach(self, geometry: Geometry, changed: Iterable[Highlight]) -> Iterator[QRectF]:
        """Yield the boxes of all that looks different where highlights come or go."""
        tops: list[float] = []
        for highlight in changed:
            for start, end in highlight.spans:
                for box in geometry.boxes(geometry.positions.ranges(start, end)):
                    tops.append(box.top())
                    yield box.adjusted(-1, -1, 1, 1)
        if tops:
            # A mark pushes those that stand close below it down.
            yield self.margin(geometry).adjusted(0, max(0.0, min(tops) - MARK), 0, 0)

    def marks(self, geometry: Geometry) -> list[Mark]:
        """Return the marks near the viewport from top to bottom, none over another."""
        found: list[Mark] = []
        low, high = geometry.seen(geometry.area())
        near = [h for h in self.highlights if low <= h.start < high]
        left = geometry.left - _MARK_LEFT
        free = float("-inf")
        for highlight in sorted(near, key=lambda h: h.start):
            line = geometry.line_box(geometry.positions.to_document(highlight.start))
            top = max(free, line.center().y() - MARK / 2)
            found.append(Mark(highlight, QRectF(left, round(top), MARK, MARK)))
            free = round(top) + MARK + _MARK_GAP
        return found

    def ink(self, theme: Theme | None) -> str:
        """Return the color that stands for a theme, or for none."""
        return self.tokens.theme_ink(theme) if theme is not None else self.tokens.soft

    def _tint(self, theme: Theme | None) -> str:
        return self.tokens.theme_tint(theme) if theme is not None else self.tokens.field

    def _paint_cover(self, painter: QPainter, box: QRectF, themes: Sequence[Theme | None]) -> None:
        """Paint one box of text that one or more passages cover, each with its color and edge."""
        band = box.height() / len(themes)
        for index, theme in enumerate(themes):
            top = box.top() + index * band
            painter.fillRect(QRectF(box.left(), top, box.width(), band), QColor(self._tint(theme)))
        *others, last = themes
        painter.fillRect(_edge(box, 0), QColor(self.ink(last)))
        if len(themes) == _PAIR:
            upper = QRectF(box.left(), box.top(), box.width(), _EDGE)
            painter.fillRect(upper, QColor(self.ink(others[0])))
        else:
            for number, theme in enumerate(reversed(others), 1):
                painter.fillRect(_edge(box, number), QColor(self.ink(theme)))

    def _paint_matches(self, painter: QPainter, geometry: Geometry, low: int, high: int) -> None:
        ground = QColor(self.tokens.match())
        for match in self.matches:
            if match[0] >= high or low >= match[1]:
                continue
            for box in geometry.boxes(geometry.positions.ranges(*match)):
                painter.fillRect(box, ground)
                if match == self.match:
                    painter.setPen(QPen(QColor(self.tokens.accent), 2))
                    painter.drawRect(box)

    def _paint_labels(self, painter: QPainter, geometry: Geometry, low: int, high: int) -> None:
        """Paint the dashed rule after each fold's words, and the arrow before them."""
        pen = QPen(QColor(self.tokens.edge), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 3])
        for index in _labels(geometry.positions, low, high):
            line = geometry.positions.lines[index]
            box = geometry.label_box(index)
            y = round(box.center().y()) + 0.5
            painter.setPen(pen)
            painter.setOpacity(0.55)
            painter.drawLine(QPointF(box.right() + 10, y), QPointF(geometry.right, y))
            painter.setOpacity(1.0)
            self._paint_arrow(painter, box.left() - 12, y, opened=line.start == line.end)

    def _paint_arrow(self, painter: QPainter, x: float, y: float, *, opened: bool) -> None:
        points = ((-3, -2), (0, 1.5), (3, -2)) if opened else ((-2, -3), (1.5, 0), (-2, 3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.tokens.faint), 1.4))
        painter.drawPolyline(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in points]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_pages(self, painter: QPainter, geometry: Geometry, low: int, high: int) -> None:
        """Say in the right margin where a page of the original begins."""
        painter.setFont(make_font(self.tokens.type.sans, self.tokens.type.tiny))
        painter.setPen(QColor(self.tokens.faint))
        for page in self.pages:
            if not low <= page.start < high:
                continue
            line = geometry.line_box(geometry.positions.to_document(page.start))
            left = geometry.right + _PAGE_GAP
            painter.drawLine(QPointF(left, line.top()), QPointF(left + _PAGE_TICK, line.top()))
            room = QRectF(left, line.top(), _PAGE_ROOM, line.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, f"p. {page.label}")

    def paint_marks(self, painter: QPainter, geometry: Geometry, area: QRectF) -> None:
        """Paint the marks in the margin that an area shows."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._mark_font())
        radius = self.tokens.radius.mark
        for mark in self.marks(geometry):
            if not mark.box.intersects(area):
                continue
            theme = mark.highlight.theme
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.ink(theme)))
            painter.drawRoundedRect(mark.box, radius, radius)
            text = self.tokens.on_theme(theme) if theme is not None else self.tokens.paper
            painter.setPen(QColor(text))
            painter.drawText(mark.box, Qt.AlignmentFlag.AlignCenter, mark.highlight.mark)

    def _mark_font(self) -> QFont:
        return make_font(self.tokens.type.sans, self.tokens.type.tiny, weight=600)


def _edge(box: QRectF, number: int) -> QRectF:
    """Return the line under a box; further ones stand above it."""
    return QRectF(box.left(), box.bottom() - _EDGE * (number + 1), box.width(), _EDGE)


def _labels(positions: Positions, low: int, high: int) -> Iterable[int]:
    if not positions.lines:
        return ()
    first, last = positions.line_of(low), positions.line_of(high)
    # An open fold's label stands before the text that it hid.
    around = range(max(0, first - 1), last + 1)
    return [index for index in around if positions.lines[index].label is not None]
