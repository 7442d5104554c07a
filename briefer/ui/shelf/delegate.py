"""Paints the shelf's cards and search results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefer.ui.column import RowDelegate, RowState
from briefer.ui.shelf.faces import Faces
from briefer.ui.shelf.model import ROW_ROLE, Index, Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from briefer.ui.tokens import Tokens

_DOT = 8


class ShelfDelegate(RowDelegate):
    """One card at a time."""

    def __init__(self, tokens: Tokens, parent: QObject | None = None) -> None:
        """Paint in the colors of a scheme."""
        super().__init__(parent)
        self.opened = ""
        self.faces = Faces(tokens)
        self._tokens = tokens

    def set_tokens(self, tokens: Tokens) -> None:
        """Take other colors and sizes."""
        if tokens is not self._tokens:
            self._tokens = tokens
            self.faces.set_tokens(tokens)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's own name
        """Return the size of a row."""
        return QSize(self.faces.width, self.faces.height(index.data(ROW_ROLE)))

    def draw(self, painter: QPainter, rect: QRect, index: Index, state: RowState) -> None:
        """Paint a card: the open article's on paper with an accent edge."""
        row: Row = index.data(ROW_ROLE)
        face, tokens = self.faces.face(row), self._tokens
        room = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, room, state, opened=row.article == self.opened)
        painter.translate(room.topLeft())
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.field))
        for chip in face.chips:
            painter.drawRoundedRect(chip, tokens.radius.chip, tokens.radius.chip)
        for placed in face.words:
            placed.setting.draw(painter, placed.x, placed.y)
        painter.setPen(Qt.PenStyle.NoPen)
        for center, color in face.dots:
            painter.setBrush(QColor(color))
            painter.drawEllipse(center, _DOT / 2, _DOT / 2)
        painter.restore()
        if state.focused:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(1, 1, -1, -2))

    def _ground(self, painter: QPainter, rect: QRectF, state: RowState, *, opened: bool) -> None:
        tokens = self._tokens
        if state.selected:
            painter.fillRect(rect, QColor(tokens.chosen))
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -1.5))
        elif opened:
            painter.fillRect(rect, QColor(tokens.paper))
        elif state.hovered:
            painter.fillRect(rect, QColor(tokens.hover))
        if opened:
            edge = QRectF(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(edge, QColor(tokens.accent))
        line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(line, QColor(tokens.line))
