"""Lines to be filled in by hand: each label is followed by a rule to write on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.document.inline import Text
from briefer.writers.pdf.rows import Box, Row
from briefer.writers.pdf.setting import Setter, Setting
from briefer.writers.pdf.shaping import Owner
from briefer.writers.pdf.structure import Element

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOM = 15.0
"""The space above a line, to write in."""
APART = 16.0
GAP = 5.0
WIDEST_LABEL = 0.6
"""A label that takes more of its part of the line is broken."""
RULE = 0.5
BELOW = 2.5
"""From the base line down to the rule."""


def form_rows(lines: Sequence[Sequence[str]], setter: Setter, parent: Element) -> list[Row]:
    """Return a row a line, all of which stay together; each label is a paragraph.

    Raises:
        PdfError: text that cannot be set.
    """
    rows = [_row([label for label in labels if label], setter, parent) for labels in lines]
    for row in rows[:-1]:
        row.keep = True
    return rows


def _row(labels: list[str], setter: Setter, parent: Element) -> Row:
    style, room = setter.design.scale.memo, setter.width / max(1, len(labels))
    columns = []
    for index, label in enumerate(labels):
        width = room - (APART if index < len(labels) - 1 else 0.0)
        setting = Setting(index * room, WIDEST_LABEL * width, whole=True)
        owner = Owner(Element("P", parent))
        column = setter.lines((Text(label),), style, setting, owner)
        column[-1].boxes = (_rule(column[-1], setting.x, width, style.color),)
        columns.append(column)
    tallest = max((sum(line.height for line in column) for column in columns), default=0.0)
    return Row(ROOM + tallest, ROOM, columns=tuple(columns))


def _rule(line: Row, x: float, width: float, color: str) -> Box:
    """Return the rule from a label's end to the end of its part of the line."""
    last = line.stretches[-1] if line.stretches else None
    left = last.x + last.width + GAP if last else x
    return Box(left, line.base + BELOW, x + width - left, RULE, color)
