"""Draws cost against size: a panel a curve, a line a program, both axes logarithmic.

A line that rises as steeply as its panel is wide and high alike costs in step with size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.graphics import renderSVG
from reportlab.graphics.charts.axes import LogXValueAxis, LogYValueAxis
from reportlab.graphics.charts.lineplots import LinePlot
from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.graphics.widgets.markers import makeMarker
from reportlab.lib.colors import HexColor, black, white

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from rows import Row

_SMALL: Final = 9
COLORS: Final = tuple(map(HexColor, ("#17706B", "#A63A32", "#4A54A3", "#9A6412")))
WIDTH, HEIGHT, COLUMNS = 380, 280, 2
OURS: Final = "Briefer"

Points = list[tuple[float, float]]


def curves(rows: Iterable[Row]) -> dict[str, dict[str, Points]]:
    """Return the points of every program by curve; a curve of one size is none."""
    found: dict[str, dict[str, dict[float, float]]] = {}
    for row in rows:
        if row.curve:
            lines = found.setdefault(f"{row.curve}, {row.unit}", {OURS: {}})
            lines[OURS][row.size] = row.ours
            if row.peer is not None:
                lines.setdefault(row.beside, {})[row.size] = row.peer
    return {
        curve: {name: sorted(points.items()) for name, points in lines.items()}
        for curve, lines in found.items()
        if len(lines[OURS]) > 1
    }


def draw(rows: Iterable[Row], file: Path) -> bool:
    """Write the plot as SVG; False, and no file, where no curve has two sizes."""
    found = curves(rows)
    if not found:
        return False
    deep = -(-len(found) // COLUMNS)
    drawing = Drawing(COLUMNS * WIDTH, deep * HEIGHT)
    drawing.add(Rect(0, 0, drawing.width, drawing.height, fillColor=white, strokeColor=None))
    for number, (curve, lines) in enumerate(found.items()):
        row, column = divmod(number, COLUMNS)
        _panel(drawing, column * WIDTH, (deep - 1 - row) * HEIGHT, curve, lines)
    # Some programs read only the keyword in small letters; others fill the lines' insides.
    file.write_text(renderSVG.drawToString(drawing).replace("fill: None", "fill: none"), "utf-8")
    return True


def _panel(drawing: Drawing, x: float, y: float, curve: str, lines: dict[str, Points]) -> None:
    """Draw one curve with its name and the names of its lines."""
    plot = LinePlot()
    plot.x, plot.y, plot.width, plot.height = x + 60, y + 45, WIDTH - 90, HEIGHT - 110
    plot.xValueAxis, plot.yValueAxis = LogXValueAxis(), LogYValueAxis()
    for axis in (plot.xValueAxis, plot.yValueAxis):
        axis.labelTextFormat = _number
        axis.labels.fontSize = _SMALL
    plot.data = list(lines.values())
    drawing.add(plot)
    drawing.add(String(x + 60, y + HEIGHT - 25, curve, fontSize=12, fillColor=black))
    for number, name in enumerate(lines):
        color, at = COLORS[number % len(COLORS)], x + 60 + number * 75
        plot.lines[number].strokeColor = color
        plot.lines[number].strokeWidth = 2
        plot.lines[number].symbol = makeMarker("FilledCircle", size=5, fillColor=color)
        line = y + HEIGHT - 42
        drawing.add(Line(at, line + 3, at + 14, line + 3, strokeColor=color, strokeWidth=2))
        drawing.add(String(at + 18, line, name, fontSize=_SMALL, fillColor=black))


def _number(value: float) -> str:
    return f"{value:,.10g}"
