"""Tables: a row of cells is a row of the page, parted only where no page can hold it.

The header is part of the structure once; above a page on which the table goes on it stands again
as an artifact, so that a reader who listens does not hear it twice.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.writers.pdf.objects import text_string
from briefer.writers.pdf.rows import Box, Row, as_artifact, hold_ends
from briefer.writers.pdf.setting import FAINT_LINE, Setter, Setting
from briefer.writers.pdf.shaping import Owner
from briefer.writers.pdf.structure import Element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.document.block import Table
    from briefer.document.design import TextStyle
    from briefer.document.inline import Inline

Cells = tuple[tuple["Inline", ...], ...]

COLUMNS_APART = 12.0
NARROWEST = 0.4
"""A column gets at least this part of what it would get if all were alike."""
PAD = 3.5
HEAVY, FINE, FAINT = 0.8, 0.5, 0.4
"""How thick the rules are: over the table, below its header and its end, between its rows."""
TALLEST_HEADER = 0.3
"""A header that takes more of the page is not set again."""
COLUMN_HEADER = "<</O/Table/Scope/Column>>"


def table_rows(table: Table, setter: Setter, parent: Element) -> list[Row]:
    """Return the rows of a table, its caption first; ``parent`` gets its element.

    Raises:
        PdfError: text that cannot be set.
    """
    return _TableSetter(table, setter, parent).rows()


class _TableSetter:
    """Sets one table."""

    def __init__(self, table: Table, setter: Setter, parent: Element) -> None:
        self._table = table
        self._setter = setter
        summary = f"<</O/Table/Summary{text_string(table.summary)}>>" if table.summary else ""
        self._element = Element("Table", parent, attributes=summary)
        self._columns = _columns(table, setter.width)

    def rows(self) -> list[Row]:
        scale = self._setter.design.scale
        caption = self._caption()
        head = self._header(replace(scale.table, bold=True))
        tall = sum(row.height for row in head) > TALLEST_HEADER * self._setter.height
        again = () if tall else tuple(as_artifact(row) for row in head)
        body = self._body(scale.table, again)
        if body:
            body[-1].boxes = (self._rule(body[-1].height, FINE, scale.body.color),)
            hold_ends(body)
        return [*caption, *head, *body]

    def _caption(self) -> list[Row]:
        style = self._setter.design.scale.caption
        owner = Owner(Element("Caption", self._element))
        whole = Setting(0.0, self._setter.width, whole=True)
        rows = self._setter.lines(self._table.caption, style, whole, owner)
        rows[-1].height += style.after
        for row in rows:
            row.keep = True
        return rows

    def _header(self, style: TextStyle) -> list[Row]:
        ink = self._setter.design.scale.body.color
        element = Element("TR", Element("THead", self._element))
        columns = self._cells(self._table.header, style, element, "TH")
        rows = self._side_by_side(columns, self._setter.height, ())
        rows[0].boxes = (Box(0.0, 0.0, self._setter.width, HEAVY, ink), *rows[0].boxes)
        rows[-1].boxes = (*rows[0].boxes[:1], self._rule(rows[-1].height, FINE, ink))
        for row in rows:
            row.keep = True
        return rows

    def _body(self, style: TextStyle, again: tuple[Row, ...]) -> list[Row]:
        element = Element("TBody", self._element)
        room = self._setter.height - sum(row.height for row in again)
        rows: list[Row] = []
        for cells in self._table.rows:
            columns = self._cells(cells, style, Element("TR", element), "TD")
            rows.extend(self._side_by_side(columns, room, again))
        return rows

    def _cells(self, cells: Cells, style: TextStyle, row: Element, tag: str) -> list[list[Row]]:
        attributes = COLUMN_HEADER if tag == "TH" else ""
        columns = []
        for cell, setting in zip(cells, self._columns, strict=True):
            owner = Owner(Element(tag, row, attributes=attributes))
            columns.append(self._setter.lines(cell, style, setting, owner))
        return columns

    def _side_by_side(
        self, columns: Sequence[Sequence[Row]], room: float, again: tuple[Row, ...]
    ) -> list[Row]:
        """Return one row of the page, or one a line where a page has no room for all of them."""
        line = columns[0][0].height if columns else 0.0
        count = max(map(len, columns), default=0)
        height = count * line + 2 * PAD
        if height <= room:
            rows = [_joined(columns, height, PAD, again)]
        else:
            parts = [[column[at : at + 1] for column in columns] for at in range(count)]
            rows = [_joined(part, line, 0.0, again) for part in parts]
            rows[0].height, rows[0].base = line + PAD, PAD
            rows[-1].height += PAD
            hold_ends(rows)
        rows[-1].boxes = (self._rule(rows[-1].height, FAINT, FAINT_LINE),)
        return rows

    def _rule(self, bottom: float, thickness: float, color: str) -> Box:
        return Box(0.0, bottom - thickness, self._setter.width, thickness, color)


def _columns(table: Table, width: float) -> list[Setting]:
    """Return where the cells of each column stand."""
    count = len(table.header)
    asked = table.widths if len(table.widths) == count and sum(table.widths) > 0 else (1.0,) * count
    least = NARROWEST * sum(asked) / max(1, count)
    shares = [max(share, least) for share in asked]
    total = sum(shares)
    settings: list[Setting] = []
    x = 0.0
    for share in shares:
        room = share / total * width
        apart = 0.0 if len(settings) == count - 1 else min(COLUMNS_APART, room / 2)
        settings.append(Setting(x, room - apart))
        x += room
    return settings


def _joined(
    columns: Sequence[Sequence[Row]], height: float, pad: float, again: tuple[Row, ...]
) -> Row:
    notes = tuple(number for column in columns for line in column for number in line.notes)
    return Row(height, pad, notes=notes, columns=tuple(columns), again=again)
