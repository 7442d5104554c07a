"""Text set into lines for painting: wrapped, leaded as the design says, cut short with an ellipsis.

Cards are painted and not widgets, so that thousands of them stay quick; this is what they set their
words with. It keeps nothing: who paints keeps the ``Setting`` for as long as text and width hold.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QTextLine

FALLBACK = "Noto Sans KR"
"""The font for what the others lack."""

_ENOUGH = 4000
"""Code units beyond which a paragraph that is cut short need not be looked at."""


class Run(NamedTuple):
    """Words in one style; an empty ``color`` or ``family`` is that of the setting."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    color: str = ""
    family: str = ""
    ground: str = ""


class Setting:
    """Lines of text at their places; draws itself any number of times."""

    __slots__ = ("_color", "_layout", "elided", "height", "text", "width")

    def __init__(self, layout: QTextLayout, color: str, height: float, *, elided: bool) -> None:
        """Keep a finished layout; ``width`` is that of its widest line, in pixels."""
        self._layout = layout
        self._color = QColor(color)
        self.height = height
        self.elided = elided
        self.text = layout.text()
        self.width = max(
            (layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount())), default=0.0
        )

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the lines with their upper left corner at a point."""
        painter.setPen(self._color)
        self._layout.draw(painter, QPointF(x, y))

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return where some code points of ``text`` are drawn, a box a line, in pixels."""
        first, last = _units(self.text[:start]), _units(self.text[:end])
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            low = max(first, line.textStart())
            high = min(last, line.textStart() + line.textLength())
            if low < high and line.y() < self.height:
                left, right = _across(line, low), _across(line, high)
                found.append(QRectF(left, line.y(), right - left, line.height()).normalized())
        return found


def _across(line: QTextLine, position: int) -> float:
    """Return how far from the left a position of a line is; Qt hands back the position too."""
    return cast("tuple[float, int]", line.cursorToX(position))[0]


def _units(text: str) -> int:
    """Return how many UTF-16 units a text has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def make_font(family: str, pixels: float, *, weight: int = 400) -> QFont:
    """Return a font of a size in logical pixels, halves included."""
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInchY() if screen else 96.0
    font = QFont()
    font.setFamilies([family, FALLBACK])
    font.setPointSizeF(pixels * 72.0 / dots)
    font.setWeight(QFont.Weight(weight))
    return font


def one_line(text: str) -> str:
    """Return text as a card shows it: line breaks and runs of spaces as one space."""
    return clean(re.sub(r"[ \t\r\n\x0b\x0c\u2028\u2029]+", " ", text).strip())


def clean(text: str) -> str:
    """Return text that Qt can draw: lone surrogates become the replacement character."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def typeset(  # noqa: PLR0913 - what a line of type needs to be told
    runs: Sequence[Run],
    font: QFont,
    width: float,
    *,
    color: str,
    leading: float = 1.45,
    lines: int = 0,
    tail: str = "",
) -> Setting:
    """Set words into lines.

    Args:
        runs: the words in order.
        font: what they are set in, apart from what a run says of itself.
        width: of a line, in pixels; a longer word is broken.
        color: ``#RRGGBB``.
        leading: the distance of lines, in heights of the font's size.
        lines: how many lines there may be; 0 for any number.
        tail: what stands after the ellipsis where the text is cut short, such as a closing mark.
    """
    pitch = _pitch(font, leading)
    layout, height, end = _lay(runs, font, width, pitch, lines)
    if end is None:
        return Setting(layout, color, height, elided=False)
    shorter = _shortened(runs, layout, font, width, tail)
    layout, height, _end = _lay(shorter, font, width, pitch, lines)
    return Setting(layout, color, height, elided=True)


def _lay(
    runs: Sequence[Run], font: QFont, width: float, pitch: float, lines: int
) -> tuple[QTextLayout, float, int | None]:
    """Lay lines out; the third value is where the text was left off, None where it ended."""
    text = "".join(run.text for run in runs)
    if lines:
        text = text[:_ENOUGH]
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats(_formats(runs, font))
    layout.beginLayout()
    y, count, left = 0.0, 0, None
    while (line := layout.createLine()).isValid():
        if lines and count == lines:
            left = line.textStart()
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, 1e6))
            break
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, y + (pitch - line.height()) / 2))
        y += pitch
        count += 1
    layout.endLayout()
    return layout, math.ceil(y), left


def _shortened(
    runs: Sequence[Run], layout: QTextLayout, font: QFont, width: float, tail: str
) -> list[Run]:
    """Return the runs up to where the last line has to stop, with the ellipsis and the tail."""
    last = layout.lineAt(layout.lineCount() - 2)
    units = layout.text().encode("utf-16-le", "surrogatepass")
    head = units[: 2 * last.textStart()].decode("utf-16-le", "replace")
    rest = units[2 * last.textStart() :].decode("utf-16-le", "replace")
    metrics = QFontMetricsF(font)
    room = width - metrics.horizontalAdvance(f" …{tail}") - 2
    kept = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, max(room, 1.0)).rstrip("…")
    if " " in kept.strip():
        kept = kept[: kept.rstrip().rfind(" ")]
    length = len(head) + len(kept.rstrip())
    result: list[Run] = []
    for run in runs:
        part = run.text[:length]
        length -= len(part)
        result.append(run._replace(text=part))
        if length <= 0:
            break
    return [*result, Run(f" …{tail}")]


def _formats(runs: Sequence[Run], font: QFont) -> list[QTextLayout.FormatRange]:
    ranges: list[QTextLayout.FormatRange] = []
    start = 0
    for run in runs:
        length = len(run.text.encode("utf-16-le", "surrogatepass")) // 2
        if length and _styled(run):
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, length, _format(run, font)
            ranges.append(part)
        start += length
    return ranges


def _styled(run: Run) -> bool:
    return bool(run.bold or run.italic or run.underline or run.color or run.family or run.ground)


def _format(run: Run, font: QFont) -> QTextCharFormat:
    form = QTextCharFormat()
    own = QFont(font)
    if run.family:
        own.setFamilies([run.family, FALLBACK])
    if run.bold:
        own.setWeight(QFont.Weight.DemiBold)
    own.setItalic(run.italic or font.italic())
    own.setUnderline(run.underline)
    form.setFont(own)
    if run.color:
        form.setForeground(QColor(run.color))
    if run.ground:
        form.setBackground(QColor(run.ground))
    return form


def _pitch(font: QFont, leading: float) -> float:
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInchY() if screen else 96.0
    return round(font.pointSizeF() * dots / 72.0 * leading)
