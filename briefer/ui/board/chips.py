"""Citations and quoted passages inside text that is being edited: each is one character.

A chip cannot be typed into, only put in, copied and removed; what it stands for is kept beside the
document under a number that its character carries.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from briefer.domain.prose import Citation, RunIn

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from briefer.ui.board.look import Look

OBJECT = QTextFormat.ObjectTypes.UserObject + 1
NUMBER = QTextFormat.Property.UserProperty + 1
CHARACTER = "\ufffc"
_LONGEST = 34
_PAD = 4.0


@dataclass
class Chips:
    """What the chips of one document stand for, by number."""

    spans: list[Citation | RunIn] = field(default_factory=list)

    def format(self, span: Citation | RunIn) -> QTextCharFormat:
        """Keep a span and return the format of the character that stands for it."""
        self.spans.append(span)
        form = QTextCharFormat()
        form.setObjectType(OBJECT)
        form.setProperty(NUMBER, len(self.spans) - 1)
        return form

    def span(self, form: QTextFormat) -> Citation | RunIn | None:
        """Return what a character of this format stands for, None where it is no chip."""
        if form.objectType() != OBJECT:
            return None
        return self.spans[form.intProperty(NUMBER)]


class ChipPainter(QPyTextObject):
    """Draws the chips of one document."""

    def __init__(self, chips: Chips, look: Look, parent: QObject | None = None) -> None:
        """Draw these chips."""
        super().__init__(parent)
        self._chips = chips
        self._look = look

    def intrinsicSize(  # noqa: N802 - Qt's own name
        self, doc: QTextDocument, position: int, form: QTextFormat
    ) -> QSizeF:
        """Return how large a chip is: no wider than its line, or the text would scroll sideways."""
        metrics = QFontMetricsF(self._font(form))
        width = metrics.horizontalAdvance(self._text(form)) + 2 * _PAD
        return QSizeF(min(width, _room(doc, position)), metrics.ascent() + 2)

    def drawObject(  # noqa: N802 - Qt's own name
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _doc: QTextDocument,
        _position: int,
        form: QTextFormat,
    ) -> None:
        """Draw a chip: its words on a quiet ground."""
        font, tokens = self._font(form), self._look.tokens
        metrics = QFontMetricsF(font)
        box = QRectF(rect).adjusted(1, 0, -1, metrics.descent())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.field))
        painter.drawRoundedRect(box, tokens.radius.chip, tokens.radius.chip)
        painter.setPen(QColor(tokens.ink if self._quoted(form) else tokens.soft))
        painter.setFont(font)
        room = rect.width() - 2 * _PAD + 1  # a pixel, as the width was rounded on its way
        text = metrics.elidedText(self._text(form), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _quoted(self, form: QTextFormat) -> bool:
        return isinstance(self._chips.span(form), RunIn)

    def _font(self, form: QTextFormat) -> QFont:
        fonts = self._look.fonts
        return fonts.quote if self._quoted(form) else fonts.comment

    def _text(self, form: QTextFormat) -> str:
        span = self._chips.span(form)
        return label(span, self._look) if span is not None else ""


def _room(document: QTextDocument, position: int) -> float:
    """Return how wide the line of a document position is; without end where nothing wraps."""
    if document.textWidth() <= 0:
        return float("inf")
    block = document.findBlock(position)
    steps = block.blockFormat().indent()
    if block.textList() is not None:
        steps += block.textList().format().indent()
    taken = 2 * document.documentMargin() + steps * document.indentWidth()
    return float(max(document.textWidth() - taken - 1, 4 * _PAD))


def label(span: Citation | RunIn, look: Look) -> str:
    """Return what a chip shows: the short citation, or the first words quoted."""
    if isinstance(span, Citation):
        return f"[{look.short(span.article) or '?'}]"
    return first_words(look.quoted(span.passage))


def first_words(quoted: str, longest: int = _LONGEST) -> str:
    """Return a quotation's beginning, cut short after a word and still in quotation marks."""
    if len(quoted) <= longest:
        return quoted
    head = quoted[:longest]
    return f"{head.rsplit(' ', 1)[0] if ' ' in head else head} …”"
