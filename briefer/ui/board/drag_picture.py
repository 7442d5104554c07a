"""What follows the pointer while cards are dragged: one of them, and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

if TYPE_CHECKING:
    from briefer.ui.board.look import Look

_SEEN_THROUGH = 0.8
_EDGE = 4


def drag_picture(seen: QPixmap, count: int, look: Look) -> QPixmap:
    """Return a picture of a card that one can see the rows behind, with the count of several."""
    picture = QPixmap(seen.size())
    picture.setDevicePixelRatio(seen.devicePixelRatio())
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(_SEEN_THROUGH)
    painter.drawPixmap(0, 0, seen)
    painter.setOpacity(1)
    if count > 1:
        _draw_count(painter, picture.deviceIndependentSize().width(), str(count), look)
    painter.end()
    return picture


def _draw_count(painter: QPainter, width: float, count: str, look: Look) -> None:
    metrics = QFontMetricsF(look.fonts.mark)
    high = metrics.height() + _EDGE
    wide = max(high, metrics.horizontalAdvance(count) + 3 * _EDGE)
    place = QRectF(width - wide - _EDGE, _EDGE, wide, high)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.tokens.accent))
    painter.drawRoundedRect(place, high / 2, high / 2)
    painter.setPen(QColor(look.tokens.on_accent))
    painter.setFont(look.fonts.mark)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, count)
