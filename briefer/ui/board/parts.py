"""What a card is painted from: words, panels, rules and marks, each at its place.

A part draws itself relative to its row's corner and knows nothing of briefings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from briefer.ui.find import matches

if TYPE_CHECKING:
    from briefer.ui.typeset import Setting


class Part(Protocol):
    """Anything that a face is painted from."""

    def draw(self, painter: QPainter) -> None:
        """Draw it, with the painter's origin at the row's upper left corner."""


class Words(NamedTuple):
    """Set text at a point; ``sought`` where it is of the briefing's own and can be found."""

    setting: Setting
    x: float
    y: float
    sought: bool = False

    def draw(self, painter: QPainter) -> None:
        """Draw the lines."""
        self.setting.draw(painter, self.x, self.y)

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return where some code points of it stand in the row, a box a line."""
        return [box.translated(self.x, self.y) for box in self.setting.boxes(start, end)]


class Sought(NamedTuple):
    """Words that are looked for, and how they are marked where they are found.

    Attributes:
        words: as they were typed.
        ground: ``#RRGGBB`` behind each match.
        edge: ``#RRGGBB`` around the match that is shown.
        key: of the row that holds the match that is shown; may be empty.
        number: of that match among the row's, from 0.
    """

    words: str
    ground: str
    edge: str
    key: str = ""
    number: int = -1


class Panel(NamedTuple):
    """A card's ground with its outline, and an edge at the left in a theme's color."""

    rect: QRectF
    fill: str
    line: str
    edge: str
    radius: float

    def draw(self, painter: QPainter) -> None:
        """Draw ground, edge, then outline."""
        box = self.rect.adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, self.radius, self.radius)
        painter.fillPath(shape, QColor(self.fill))
        painter.setPen(QPen(QColor(self.line), 1))
        painter.drawPath(shape)
        painter.save()
        painter.setClipRect(QRectF(self.rect.left(), self.rect.top(), 3, self.rect.height()))
        outer = QPainterPath()
        outer.addRoundedRect(self.rect, self.radius, self.radius)
        painter.fillPath(outer, QColor(self.edge))
        painter.restore()


class Rule(NamedTuple):
    """A filled rectangle."""

    rect: QRectF
    color: str

    def draw(self, painter: QPainter) -> None:
        """Fill it."""
        painter.fillRect(self.rect, QColor(self.color))


class Mark(NamedTuple):
    """A theme's rounded square with its key."""

    rect: QRectF
    fill: str
    ink: str
    text: str
    font: QFont
    radius: float

    def draw(self, painter: QPainter) -> None:
        """Draw the square, then the key in its middle."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.fill))
        painter.drawRoundedRect(self.rect, self.radius, self.radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(self.font)
        painter.setPen(QColor(self.ink))
        painter.drawText(self.rect, Qt.AlignmentFlag.AlignCenter, self.text)


class Hot(NamedTuple):
    """A place in a face that does something of its own when it is clicked."""

    name: str
    rect: QRectF


class Face(NamedTuple):
    """How one row looks at one width.

    Attributes:
        height: of the row, with the space below it, in pixels.
        body: what is outlined when the row is selected or has the focus.
        parts: what is drawn, in order.
        hots: places with a click of their own.
    """

    height: int
    body: QRectF
    parts: tuple[Part, ...]
    hots: tuple[Hot, ...] = ()

    def draw(self, painter: QPainter, sought: Sought | None = None, shown: int = -1) -> None:
        """Draw all parts, with the painter's origin at the row's upper left corner.

        Args:
            painter: draws.
            sought: what is marked where it is found; nothing where None.
            shown: the number of the match that is shown, from 0; -1 where it is in another row.
        """
        found = self.found(sought.words) if sought is not None else []
        words = next((part for part in self.parts if isinstance(part, Words)), None)
        for part in self.parts:
            if part is words and sought is not None:
                _mark(painter, found, sought, shown)
            part.draw(painter)

    def found(self, words: str) -> list[list[QRectF]]:
        """Return the boxes of each match of some words, in order."""
        return [
            part.boxes(*match)
            for part in self.parts
            if isinstance(part, Words) and part.sought
            for match in matches(part.setting.text, words)
        ]

    def hot_at(self, point: QPointF) -> str:
        """Return the name of the place at a point of the row, or an empty string."""
        return next((hot.name for hot in self.hots if hot.rect.contains(point)), "")


def _mark(painter: QPainter, found: list[list[QRectF]], sought: Sought, shown: int) -> None:
    """Mark matches behind the words; the one that is shown has an edge."""
    for number, boxes in enumerate(found):
        for box in boxes:
            painter.fillRect(box, QColor(sought.ground))
            if number == shown:
                painter.setPen(QPen(QColor(sought.edge), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box)
