"""Tables with a real header row, and what stands over them for those who cannot see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.document.walk import plain
from briefer.writers.docx.markup import add, add_value
from briefer.writers.docx.story import add_paragraph
from briefer.writers.docx.units import twips

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.document.block import Table
    from briefer.document.inline import Inline
    from briefer.writers.docx.markup import Element
    from briefer.writers.docx.story import Story

TABLE_STYLE: Final = "BriefingTable"
_LOOK: Final = {
    "w:val": "0420",
    "w:firstRow": "1",
    "w:lastRow": "0",
    "w:firstColumn": "0",
    "w:lastColumn": "0",
    "w:noHBand": "0",
    "w:noVBand": "1",
}
"""The parts of the table's style that this table uses: the header row alone."""


def add_table(parent: Element, table: Table, story: Story) -> None:
    """Append a table under its caption.

    The header row is set again on each page, and no row is parted between two.

    Args:
        parent: the body.
        table: what it says; one without columns is its caption alone.
        story: writes the lines.
    """
    story.write(add_paragraph(parent, "Caption"), table.caption)
    if not table.header:
        return
    width = story.means.width
    widths = [twips(share * width) for share in table.widths]
    element = add(parent, "w:tbl")
    _add_properties(element, table, width)
    grid = add(element, "w:tblGrid")
    for column in widths:
        add(grid, "w:gridCol", {"w:w": column})
    _add_row(element, table.header, widths, story, header=True)
    for row in table.rows:
        _add_row(element, row, widths, story)


def _add_properties(element: Element, table: Table, width: float) -> None:
    properties = add(element, "w:tblPr")
    add_value(properties, "w:tblStyle", TABLE_STYLE)
    add(properties, "w:tblW", {"w:w": twips(width), "w:type": "dxa"})
    add(properties, "w:tblLayout", {"w:type": "fixed"})
    add(properties, "w:tblLook", _LOOK)
    words = plain(table.caption)
    add_value(properties, "w:tblCaption", words)
    add_value(properties, "w:tblDescription", table.summary or words)


def _add_row(
    element: Element,
    cells: Sequence[Sequence[Inline]],
    widths: Sequence[str],
    story: Story,
    *,
    header: bool = False,
) -> None:
    row = add(element, "w:tr")
    properties = add(row, "w:trPr")
    add(properties, "w:cantSplit")
    if header:
        add(properties, "w:tblHeader")
    for width, inlines in zip(widths, cells, strict=False):
        cell = add(row, "w:tc")
        add(add(cell, "w:tcPr"), "w:tcW", {"w:w": width, "w:type": "dxa"})
        story.write(add_paragraph(cell, "TableHeader" if header else "TableText"), inlines)
