"""The handles at both ends of a selection or of a filed passage, by which it is adjusted.

They know where they stand and which of them a point touches; what a drag of one means is for the
gestures and the view to say.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

if TYPE_CHECKING:
    from briefer.ui.positions import Span
    from briefer.ui.reader.geometry import Geometry

_DOT: Final = 4.0
"""The radius of a handle's dot, in pixels."""
_TOUCH: Final = 9.0
"""How near to a dot a press has to be."""


class End(Enum):
    """Which end a handle moves."""

    START = "start"
    END = "end"


def dots(geometry: Geometry, ranges: list[Span]) -> dict[End, QPointF]:
    """Return where the handles of document ranges stand; none where nothing shows."""
    if not ranges:
        return {}
    first, last = geometry.caret_box(ranges[0][0]), geometry.caret_box(ranges[-1][1])
    return {
        End.START: QPointF(first.left() - 1, first.top() - _DOT + 1),
        End.END: QPointF(last.left() + 1, last.bottom() + _DOT - 1),
    }


def around(box: QRectF) -> QRectF:
    """Return the box that a part of a selection and any handles at it lie in."""
    return box.adjusted(-_DOT - 2, -2 * _DOT, _DOT + 2, 2 * _DOT)


def paint(painter: QPainter, geometry: Geometry, ranges: list[Span], color: str) -> None:
    """Paint the handles of document ranges."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    for end, dot in dots(geometry, ranges).items():
        place = ranges[0][0] if end is End.START else ranges[-1][1]
        stem = geometry.caret_box(place)
        painter.drawRect(QRectF(dot.x() - 1, stem.top(), 2, stem.height()))
        painter.drawEllipse(dot, _DOT, _DOT)


def touched(geometry: Geometry, ranges: list[Span], point: QPointF) -> End | None:
    """Return the handle under a point."""
    found = dots(geometry, ranges).items()
    near = (end for end, dot in found if (dot - point).manhattanLength() <= _TOUCH)
    return next(near, None)
