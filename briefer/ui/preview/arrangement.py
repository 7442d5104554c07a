"""Where pages lie in the view: pure arithmetic, in logical pixels."""

from __future__ import annotations

import bisect
import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QSizeF

    from briefer.document.layout import Layout, Rectangle

MARGIN: Final = 28
GAP: Final = 20


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Pages below one another, in the middle.

    Attributes:
        pages: the rectangle of each.
        scale: logical pixels a point.
        width: of everything, margins included.
        height: of everything, margins included.
    """

    pages: tuple[QRectF, ...]
    scale: float
    width: float
    height: float

    def visible(self, top: float, bottom: float) -> range:
        """Return the indices of the pages that lie between two heights."""
        first = bisect.bisect_left(self.pages, top, key=lambda page: page.bottom())
        last = bisect.bisect_right(self.pages, bottom, key=lambda page: page.top())
        return range(first, max(first, last))

    def place(self, rectangle: Rectangle) -> QRectF:
        """Return where a rectangle of a page lies."""
        page = self.pages[rectangle.page - 1]
        corner = page.topLeft() + QPointF(rectangle.left, rectangle.top) * self.scale
        size = QPointF(rectangle.right - rectangle.left, rectangle.bottom - rectangle.top)
        return QRectF(corner, corner + size * self.scale)

    def passage_at(self, point: QPointF, layout: Layout) -> str:
        """Return the anchor of the passage under a point, or an empty string."""
        return self._under(point, layout.passages)

    def place_at(self, point: QPointF, layout: Layout) -> str:
        """Return which part of the briefing is printed under a point, or an empty string."""
        return self._under(point, layout.places)

    def _under(self, point: QPointF, areas: Mapping[str, Sequence[Rectangle]]) -> str:
        for index in self.visible(point.y(), point.y()):
            place = (point - self.pages[index].topLeft()) / self.scale
            x, y = place.x(), place.y()
            for name, rectangles in areas.items():
                for each in rectangles:
                    inside = each.left <= x <= each.right and each.top <= y <= each.bottom
                    if inside and each.page == index + 1:
                        return name
        return ""


def arrange(sizes: Sequence[QSizeF], scale: float, width: float) -> Arrangement:
    """Lay pages out.

    Args:
        sizes: in points.
        scale: logical pixels a point.
        width: of the view; pages stand in its middle.
    """
    widest = max((size.width() for size in sizes), default=0.0) * scale
    total = max(width, widest + 2 * MARGIN)
    pages: list[QRectF] = []
    top = float(MARGIN)
    for size in sizes:
        wide, high = size.width() * scale, size.height() * scale
        pages.append(QRectF(round((total - wide) / 2), round(top), wide, high))
        top += high + GAP
    return Arrangement(tuple(pages), scale, total, top - GAP + MARGIN if pages else 0.0)


def outline(places: Sequence[QRectF]) -> QPainterPath:
    """Return one line around what stands on several lines of text.

    Lines that reach into each other, or nearly meet, share the middle between them.

    Args:
        places: the rectangle of each line, from the top.
    """
    path, above = QPainterPath(), math.nan
    for place, after in itertools.zip_longest(places, places[1:]):
        top, bottom = place.top() if math.isnan(above) else above, place.bottom()
        above = math.nan
        if after is not None and 0 <= after.top() - place.top() < 2 * place.height():
            bottom = above = (bottom + after.top()) / 2
        path.addRect(QRectF(place.left(), top, place.width(), bottom - top))
    return path.simplified()


def fit_width(sizes: Sequence[QSizeF], width: float) -> float:
    """Return the scale at which the widest page fills a view of this width."""
    widest = max((size.width() for size in sizes), default=612.0)
    return max(0.2, (width - 2 * MARGIN) / widest)
