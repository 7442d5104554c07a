"""Paints the shelf's cards and search results, and remembers how tall each is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefer.ui.shelf.cards import Found
from briefer.ui.shelf.model import ROW_ROLE, Index, Row
from briefer.ui.typeset import Run, Setting, make_font, one_line, typeset

if TYPE_CHECKING:
    from briefer.ui.shelf.cards import Card, Dot
    from briefer.ui.tokens import Tokens

LEFT = 19
RIGHT = 14
_DOT = 8


@dataclass(frozen=True, slots=True)
class _Placed:
    setting: Setting
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class _Face:
    height: int
    words: tuple[_Placed, ...]
    dots: tuple[tuple[QPointF, str], ...] = ()


class ShelfDelegate(QStyledItemDelegate):
    """One card at a time."""

    def __init__(self, tokens: Tokens, parent: QObject | None = None) -> None:
        """Paint in the colors of a scheme."""
        super().__init__(parent)
        self.width = 0
        self.opened = ""
        self._kept: dict[tuple[type, str], tuple[Row, _Face]] = {}
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take other colors and sizes."""
        size = tokens.type
        self._tokens = tokens
        self._title: QFont = make_font(size.sans, size.ui, weight=600)
        self._line: QFont = make_font(size.sans, size.small)
        self._dot: QFont = make_font(size.sans, size.small - 0.5)
        self._kept.clear()

    def set_width(self, width: int) -> bool:
        """Set cards at another width; True where that changes anything."""
        if width == self.width:
            return False
        self.width = width
        self._kept.clear()
        return True

    def size(self, row: Row) -> QSize:
        """Return the size of a row."""
        return QSize(self.width, self._face(row).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a card: the open article's on paper with an accent edge."""
        row: Row = index.data(ROW_ROLE)
        face, tokens = self._face(row), self._tokens
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, option, current=row.article == self.opened)
        painter.translate(rect.topLeft())
        for placed in face.words:
            placed.setting.draw(painter, placed.x, placed.y)
        painter.setPen(Qt.PenStyle.NoPen)
        for center, color in face.dots:
            painter.setBrush(QColor(color))
            painter.drawEllipse(center, _DOT / 2, _DOT / 2)
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, *, current: bool
    ) -> None:
        tokens = self._tokens
        if current:
            painter.fillRect(rect, QColor(tokens.paper))
            edge = QRectF(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(edge, QColor(tokens.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(line, QColor(tokens.line))

    def _face(self, row: Row) -> _Face:
        key = (type(row), row.article)
        kept = self._kept.get(key)
        if kept is not None and kept[0] is row:
            return kept[1]
        face = self._found(row) if isinstance(row, Found) else self._card(row)
        self._kept[key] = (row, face)
        return face

    @property
    def _measure(self) -> float:
        return max(self.width - LEFT - RIGHT, 60)

    def _card(self, card: Card) -> _Face:
        tokens = self._tokens
        title = typeset(
            [Run(one_line(card.title))],
            self._title,
            self._measure,
            color=tokens.ink,
            leading=1.35,
            lines=2,
        )
        pieces = [
            Run(
                one_line(piece.text) if piece.text.strip() == piece.text else piece.text,
                color=tokens.missing if piece.missing else "",
            )
            for piece in card.line
        ]
        line = typeset(pieces, self._line, self._measure, color=tokens.soft, lines=2)
        y = 10 + title.height + 3
        words = [_Placed(title, LEFT, 10), _Placed(line, LEFT, y)]
        y += line.height
        dots: list[tuple[QPointF, str]] = []
        if card.dots:
            y = self._set_dots(card.dots, y + 6, words, dots)
        return _Face(int(y) + 11, tuple(words), tuple(dots))

    def _set_dots(
        self,
        dots: tuple[Dot, ...],
        y: float,
        words: list[_Placed],
        points: list[tuple[QPointF, str]],
    ) -> float:
        """Set the dots in lines; return where the last line ends."""
        tokens, x, height = self._tokens, float(LEFT), 0.0
        for dot in dots:
            room = self._measure - _DOT - 4
            text = f"{one_line(dot.name)} {dot.count}"
            setting = typeset([Run(text)], self._dot, room, color=tokens.soft, lines=1)
            width = _DOT + 4 + setting.width
            if x > LEFT and x + width > LEFT + self._measure:
                x, y = float(LEFT), y + setting.height + 2
            height = setting.height
            color = tokens.theme_ink(dot.theme) if dot.theme else tokens.soft
            points.append((QPointF(x + _DOT / 2, y + height / 2 + 0.5), color))
            words.append(_Placed(setting, x + _DOT + 4, y))
            x += width + 10
        return y + height

    def _found(self, row: Found) -> _Face:
        tokens = self._tokens
        title = typeset(
            [Run(one_line(row.title))],
            self._title,
            self._measure,
            color=tokens.ink,
            leading=1.35,
            lines=2,
        )
        snippet = typeset(
            _marked(row, tokens.ink), self._line, self._measure, color=tokens.soft, lines=4
        )
        y = 10 + title.height + 3
        words = (_Placed(title, LEFT, 10), _Placed(snippet, LEFT, y))
        return _Face(int(y + snippet.height) + 11, words)


def _marked(row: Found, ink: str) -> list[Run]:
    """Return a snippet with what was looked for in bold."""
    text, runs, at = row.hit.snippet, [], 0
    for start, end in row.hit.marks:
        runs += [Run(_flat(text[at:start])), Run(_flat(text[start:end]), bold=True, color=ink)]
        at = end
    return [run for run in (*runs, Run(_flat(text[at:]))) if run.text]


def _flat(text: str) -> str:
    """Return part of a line as it can be drawn, the spaces at its ends kept."""
    lead = " " if text[:1].isspace() else ""
    trail = " " if text[-1:].isspace() and text.strip() else ""
    return f"{lead}{one_line(text)}{trail}"
