"""What stands in the margins of every page: the marking, a running title, page X of Y.

All of it is an artifact: a reader who listens hears it not on every page. The marking stands in
the body as well, where the document has one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.document.inline import Text
from briefer.writers.pdf.breaking import break_lines
from briefer.writers.pdf.canvas import FOOTER, HEADER
from briefer.writers.pdf.rows import Stretch, set_line
from briefer.writers.pdf.shaping import Owner, Shaper
from briefer.writers.pdf.structure import Element

if TYPE_CHECKING:
    from briefer.document.design import Design, TextStyle
    from briefer.document.document import Furniture
    from briefer.writers.pdf.canvas import Canvas
    from briefer.writers.pdf.styles import StyleBook

BANNER_AT = 0.5
"""How far the banner's line stands from the paper's edge, as a part of the margin."""
HEADER_ABOVE = 18.0
"""From the first line of the text up to the running title's base line."""
FOOTER_BELOW = 24.0
"""From the end of the text down to the footer's base line."""
APART = 18.0
"""Between the footer and the page number, at least."""


class Margins:
    """Paints the margins of one document's pages."""

    def __init__(self, design: Design, furniture: Furniture, book: StyleBook) -> None:
        """Break the lines that are the same on every page."""
        self._design = design
        self._furniture = furniture
        self._book = book
        self._left = design.margins.left
        self._width = design.paper.width - design.margins.left - design.margins.right
        self._banner = self._set(furniture.banner, design.scale.banner, self._width, spaced=True)
        self._header = self._set(furniture.header, design.scale.furniture, self._width)

    def head(self, canvas: Canvas, page: int) -> None:
        """Paint the banner, and on pages after the first the running title's first line."""
        design = self._design
        y = design.paper.height - design.margins.top * BANNER_AT
        for line in self._banner:
            self._centered(canvas, line, y, HEADER)
            y -= design.scale.banner.leading
        if page:
            y = design.paper.height - design.margins.top + HEADER_ABOVE
            for line in self._header[:1]:
                _paint(canvas, line, self._left, y, HEADER)

    def foot(self, canvas: Canvas, page: int, pages: int) -> None:
        """Paint the footer, the number of a page (from 0) of so many, the banner below them."""
        design, scale = self._design, self._design.scale
        y = design.margins.bottom - FOOTER_BELOW
        words = self._furniture.page.format(page=page + 1, pages=pages)
        taken = 0.0
        for line in self._set(words, scale.furniture, self._width)[:1]:
            taken = _width(line)
            _paint(canvas, line, self._left + self._width - taken, y, FOOTER)
        room = self._width - taken - APART
        for line in self._set(self._furniture.footer, scale.furniture, room):
            _paint(canvas, line, self._left, y, FOOTER)
            y -= scale.furniture.leading
        y = min(y - scale.banner.leading / 2, design.margins.bottom * (1 - BANNER_AT) - 8)
        for line in self._banner:
            self._centered(canvas, line, y, FOOTER)
            y -= scale.banner.leading

    def _set(
        self, text: str, style: TextStyle, width: float, *, spaced: bool = False
    ) -> list[list[Stretch]]:
        """Return the lines of a text in the margins."""
        if not text:
            return []
        nobody = Owner(Element("Artifact"))
        shaper = Shaper(self._book, style, spaced=spaced)
        words = shaper.shape((Text(text),), nobody)
        return [set_line(line, 0.0)[0] for line in break_lines(words, width)]

    def _centered(self, canvas: Canvas, line: list[Stretch], y: float, kind: str) -> None:
        _paint(canvas, line, (self._design.paper.width - _width(line)) / 2, y, kind)


def _width(line: list[Stretch]) -> float:
    return line[-1].x + line[-1].width if line else 0.0


def _paint(canvas: Canvas, line: list[Stretch], x: float, y: float, kind: str) -> None:
    for stretch in line:
        canvas.text(x + stretch.x, y, stretch.text, stretch.style, kind)
