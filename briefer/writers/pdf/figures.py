"""Pictures: drawn as large as asked for, unless the text area is smaller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.writers.pdf.rows import Picture, Row
from briefer.writers.pdf.setting import Setter, Setting
from briefer.writers.pdf.shaping import Owner
from briefer.writers.pdf.structure import Element

if TYPE_CHECKING:
    from briefer.document.block import Figure
    from briefer.writers.pdf.images import Images

HIGHEST = 0.8
"""How much of the text area's height a picture may take, so that its caption has room."""
ABOVE_CAPTION = 5.0
BELOW = 10.0
SMALLEST = 1.0


def figure_rows(figure: Figure, setter: Setter, images: Images, parent: Element) -> list[Row]:
    """Return the row of a picture and those of its caption, which stay together.

    Raises:
        PdfError: the picture cannot be read, or text that cannot be set.
    """
    image = images.image(figure.data, figure.alternative)
    width = figure.width if figure.width > 0 else float(image.width)
    height = figure.height if figure.height > 0 else width * image.height / image.width
    shrunk = min(1.0, setter.width / width, HIGHEST * setter.height / height)
    width, height = max(SMALLEST, width * shrunk), max(SMALLEST, height * shrunk)
    element = Element("Figure", parent)
    element.alternative = figure.alternative or " "
    picture = Picture(image, 0.0, 0.0, width, height, Owner(element))
    rows = [Row(height, picture=picture)]
    if figure.caption:
        rows[0].height += ABOVE_CAPTION
        rows[0].keep = True
        owner = Owner(Element("Caption", element))
        whole = Setting(0.0, setter.width, whole=True)
        rows += setter.lines(figure.caption, setter.design.scale.caption, whole, owner)
        for row in rows[:-1]:
            row.keep = True
    return rows
