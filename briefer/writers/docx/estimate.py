"""A guess at the page of each heading, for a contents list that no layout gave the pages of."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from briefer.document.block import (
    Callout,
    Contents,
    Figure,
    Heading,
    Memo,
    Quotation,
    SourceEntry,
    Table,
    Title,
)
from briefer.document.inline import NoteReference
from briefer.document.walk import headings, lines, plain
from briefer.writers.docx.catalog import text_height, text_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefer.document.block import Block
    from briefer.document.design import Design, TextStyle
    from briefer.document.document import Document, Note
    from briefer.document.inline import Inline

ROW_ROOM: Final = 5.0
"""Points above and below the text of a table's row."""
_WIDTH: Final = 0.47
"""The mean width of a character, as a part of the type size."""


def heading_pages(document: Document, design: Design) -> dict[str, int]:
    """Return the likely page, from 1, of each heading by its anchor."""
    room = text_height(design)
    used = 0.0
    pages: dict[str, int] = {}
    for block in document.blocks:
        if isinstance(block, Heading):
            pages[block.anchor] = int(used // room) + 1
        if isinstance(block, Contents):
            used += design.scale.contents.leading * (1 + sum(1 for _ in headings(document)))
        else:
            used += _height(block, document.notes, design)
    return pages


def _height(block: Block, notes: Sequence[Note], design: Design) -> float:
    style = _style(block, design)
    height = style.before + style.after
    if isinstance(block, Figure):
        height += block.height
    if isinstance(block, Table):
        return height + _table_height(block, design)
    for line in lines(block):
        height += _lines(line, style, design) * style.leading
        for number in _references(line):
            if 0 < number <= len(notes):
                note = design.scale.note
                height += _lines(notes[number - 1].inlines, note, design) * note.leading
    return height


def _table_height(table: Table, design: Design) -> float:
    style, width = design.scale.table, text_width(design)
    height = 0.0
    for row in (table.header, *table.rows):
        cells = zip(row, table.widths, strict=False)
        lines_deep = (_count(cell, style, share * width) for cell, share in cells)
        height += max(lines_deep, default=1) * style.leading + ROW_ROOM
    return height


def _lines(line: Iterable[Inline], style: TextStyle, design: Design) -> int:
    return _count(line, style, text_width(design))


def _count(line: Iterable[Inline], style: TextStyle, width: float) -> int:
    return max(1, math.ceil(len(plain(line)) * style.size * _WIDTH / max(width, style.size)))


def _references(line: Iterable[Inline]) -> Iterable[int]:
    return (inline.number for inline in line if isinstance(inline, NoteReference))


def _style(block: Block, design: Design) -> TextStyle:
    scale = design.scale
    styles: dict[type, TextStyle] = {
        Title: scale.title,
        Memo: scale.memo,
        Callout: scale.callout,
        Heading: scale.heading_1,
        Quotation: scale.quotation,
        SourceEntry: scale.source,
    }
    return styles.get(type(block), scale.body)
