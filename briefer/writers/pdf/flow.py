"""Blocks become rows: looks, space, what stays together, and the place in the structure.

One function a kind of block. Nothing here knows a page, except how wide the text is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from briefer.document.block import (
    Block,
    Callout,
    Contents,
    EmptyNotice,
    Figure,
    Form,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    MemoLine,
    Paragraph,
    Quotation,
    SourceEntry,
    Table,
    Title,
)
from briefer.document.inline import Inline, Text
from briefer.document.walk import headings, leads_in, plain
from briefer.writers.pdf.figures import figure_rows
from briefer.writers.pdf.footnotes import Footnotes
from briefer.writers.pdf.forms import form_rows
from briefer.writers.pdf.images import Images
from briefer.writers.pdf.rows import Band, Box, Row, Stretch, hold_ends
from briefer.writers.pdf.setting import FAINT_LINE, Setter, Setting
from briefer.writers.pdf.shaping import Owner
from briefer.writers.pdf.structure import Element
from briefer.writers.pdf.tables import table_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefer.document.design import Design, TextStyle
    from briefer.document.document import Document
    from briefer.writers.pdf.hyphenation import Hyphenator
    from briefer.writers.pdf.styles import StyleBook

QUOTATION_INDENT = 13.0
HANGING = 14.0
LIST_INDENT = 20.0
LABEL_GAP = 6.0
LIST_GAP = 3.0
CALLOUT_PAD = 11.0
CALLOUT_REACH = 5.0
CALLOUT_SPACE = 14.0
MEMO_LABELS = (64.0, 0.4)
"""The label column is this wide at least, and at most this part of the measure."""
MEMO_GAP = 14.0
MEMO_SPACE = 12.0
MEMO_PAD = 4.0
SQUARE = 7.5
SQUARE_GAP = 7.0
SQUARE_CORNER = 1.5
CONTENTS_STEP = 14.0
PAGE_NUMBER_ROOM = 30.0
BLOCK_SPACE = 14.0
"""Below tables and pictures, and over forms."""
FORM_SPACE = 20.0
"""Below forms, whose last rule is not the top of what comes next."""
DEEPEST_HEADING = 6
BULLET = "•"


@dataclass(slots=True)
class Flowed:
    """What came out: the body's rows, each note's rows by its number, and the structure's root."""

    rows: list[Row]
    notes: dict[int, list[Row]]
    root: Element


class Flow:
    """Makes the rows of one document."""

    def __init__(self, document: Document, design: Design, book: StyleBook) -> None:
        """Prepare to set a document; ``flowed`` and ``images`` fill as blocks are added."""
        self._document = document
        self._design = design
        self._scale = design.scale
        self._book = book
        self._setter = Setter(design, book, _hyphenator(document, design))
        self._width = self._setter.width
        self._ink = design.scale.body.color
        self._root = Element("Document")
        self._heading_level = 0
        self._space = 0.0
        self._notes = Footnotes(document.notes, self._setter)
        self.images = Images()
        self.flowed = Flowed([], self._notes.rows, self._root)

    def add(self, block: Block, places: Sequence[str] = ()) -> None:
        """Set one block below those before it.

        Args:
            block: any of a document's.
            places: what of the briefing it prints; see ``Document.places``.

        Raises:
            PdfError: text that cannot be set.
        """
        first = len(self.flowed.rows)
        self._set(block, places[1:])
        for row in self.flowed.rows[first:] if places else ():
            row.place = row.place or places[0]

    def _set(  # noqa: C901, PLR0912 -- a case a kind of block
        self, block: Block, places: Sequence[str]
    ) -> None:
        whole = Setting(0.0, self._width)
        match block:
            case Title():
                self._title(block)
            case Memo():
                self._memo(block)
            case Paragraph() | ListBlock():
                self._prose(block, self._scale.body, whole, self._root)
            case Callout():
                self._callout(block)
            case Judgments():
                self._judgments(block, places)
            case Heading():
                self._heading(block)
            case Quotation():
                self._quotation(block)
            case SourceEntry():
                setting = Setting(HANGING, self._width - HANGING, HANGING)
                rows = self._paragraph(block.inlines, self._scale.source, setting, self._root)
                rows[0].anchor = block.anchor
            case Contents():
                self._contents(block)
            case Table():
                self._append(table_rows(block, self._setter, self._root), self._scale.caption)
            case Figure():
                rows = figure_rows(block, self._setter, self.images, self._root)
                self._append(rows, self._scale.body)
            case Form():
                self._form(block)
            case EmptyNotice():
                soft = replace(self._scale.body, italic=True, color=self._scale.attribution.color)
                self._paragraph(block.inlines, soft, whole, self._root)
            case _:
                assert_never(block)

    def _append(self, rows: list[Row], style: TextStyle) -> None:
        """Put the rows of a table or picture below what is there, with space around them."""
        if not rows:
            return
        rows[0].before = max(self._space, style.before)
        self.flowed.rows.extend(rows)
        self._space = BLOCK_SPACE
        self._notes.add(rows, self._root)

    def _form(self, form: Form) -> None:
        if form.label:
            self._space = max(self._space, BLOCK_SPACE)
            whole = Setting(0.0, self._width, whole=True)
            label = self._label_style()
            self._keep(self._paragraph((Text(form.label),), label, whole, self._root))
        self._append(form_rows(form.lines, self._setter, self._root), self._scale.memo)
        self._space = FORM_SPACE

    def _title(self, title: Title) -> None:
        whole = Setting(0.0, self._width, whole=True)
        if title.label:
            label = self._scale.label
            self._keep(self._paragraph((Text(title.label),), label, whole, self._root))
        self._heading_level = 1
        even = replace(whole, even=True)
        self._keep(self._paragraph(title.inlines, self._scale.title, even, self._root, "H1"))

    def _memo(self, memo: Memo) -> None:
        style = self._scale.memo
        least, most = MEMO_LABELS
        soft = self._book.plain(replace(style, color=self._scale.attribution.color))
        widths = [soft.width(line.label) or 0.0 for line in memo.lines]
        column = min(max([least, *widths]) + MEMO_GAP, most * self._width)
        self._rule(0.9, self._ink, after=MEMO_PAD)
        for line in memo.lines:
            self._memo_line(line, column)
        self._rule(0.5, FAINT_LINE, before=MEMO_PAD)
        self._space = MEMO_SPACE

    def _memo_line(self, line: MemoLine, column: float) -> None:
        style = self._scale.memo
        soft = replace(style, color=self._scale.attribution.color)
        owner = Owner(Element("P", self._root))
        labels = self._setter.lines(
            (Text(line.label + " "),), soft, Setting(0.0, column, whole=True), owner
        )
        setting = Setting(column, self._width - column, whole=True)
        values = self._setter.lines(line.inlines, style, setting, owner)
        if len(labels) == 1 and values:
            values[0].stretches = [*labels[0].stretches, *values[0].stretches]
            labels = []
        rows = self._place([*labels, *values], style)
        self._keep(rows)
        self._notes.add(rows, self._root)

    def _rule(self, thickness: float, color: str, before: float = 0.0, after: float = 0.0) -> None:
        box = Box(0.0, before, self._width, thickness, color)
        row = Row(before + thickness + after, boxes=(box,), before=self._space, keep=bool(after))
        self._space = 0.0
        self.flowed.rows.append(row)

    def _prose(
        self, block: Paragraph | ListBlock, style: TextStyle, setting: Setting, parent: Element
    ) -> None:
        if isinstance(block, Paragraph):
            rows = self._paragraph(block.inlines, style, setting, parent)
            if leads_in(block):
                rows[-1].keep = True
        else:
            self._list(block.items, style, setting, parent, ordered=block.ordered)

    def _callout(self, callout: Callout) -> None:
        parent = Element("Div", self._root)
        first = len(self.flowed.rows)
        style = self._scale.callout
        setting = Setting(CALLOUT_PAD + 2, self._width - 2 * CALLOUT_PAD - 4)
        self._space = max(self._space, CALLOUT_SPACE)
        self._pad(CALLOUT_PAD - 2, keep=True)
        if callout.label:
            label = self._label_style()
            rows = self._paragraph((Text(callout.label),), label, setting, parent)
            self._keep(rows)
        for inner in callout.blocks:
            self._prose(inner, style, setting, parent)
            self._space = max(self._space, self._scale.body.after)
        self._space = 0.0
        self.flowed.rows[-1].keep = True
        self._pad(CALLOUT_PAD, keep=False)
        self._space = CALLOUT_SPACE
        band = Band(0.0, self._width, self._design.tint, reach=CALLOUT_REACH)
        for row in self.flowed.rows[first:]:
            row.band = band

    def _pad(self, height: float, *, keep: bool) -> None:
        self.flowed.rows.append(Row(height, before=self._space, keep=keep))
        self._space = 0.0

    def _label_style(self) -> TextStyle:
        label = self._scale.label
        return replace(label, color=self._scale.banner.color)

    def _judgments(self, judgments: Judgments, places: Sequence[str]) -> None:
        whole = Setting(0.0, self._width, whole=True)
        if judgments.label:
            self._space = max(self._space, self._scale.body.after)
            label = self._label_style()
            self._keep(self._paragraph((Text(judgments.label),), label, whole, self._root))
        items = self._list(judgments.items, self._scale.body, whole, self._root, ordered=True)
        for rows, place in zip(items, places, strict=False):
            for row in rows:
                row.place = place

    def _list(
        self,
        items: Iterable[tuple[Inline, ...]],
        style: TextStyle,
        setting: Setting,
        parent: Element,
        *,
        ordered: bool,
    ) -> list[list[Row]]:
        """Set a list, and return the rows of each item."""
        made: list[list[Row]] = []
        numbering = "Decimal" if ordered else "Disc"
        attributes = f"<</O/List/ListNumbering/{numbering}>>"
        list_element = Element("L", parent, attributes=attributes)
        inner = Setting(setting.x + LIST_INDENT, setting.width - LIST_INDENT)
        tight = replace(style, after=LIST_GAP)
        for number, item in enumerate(items, 1):
            entry = Element("LI", list_element)
            label = Owner(Element("Lbl", entry))
            body = Element("LBody", entry)
            rows = self._paragraph(item, tight, inner, body)
            self._label(rows[0], f"{number}." if ordered else BULLET, tight, label, setting.x)
            made.append(rows)
        self._space = max(style.after, LIST_GAP)
        return made

    def _label(self, row: Row, label: str, style: TextStyle, owner: Owner, x: float) -> None:
        """Put a label before a row: its right edge stands a little before the text."""
        drawn = self._book.plain(style)
        width, gap = drawn.width(label) or 0.0, drawn.width(" ") or 0.0
        left = max(x, x + LIST_INDENT - LABEL_GAP - width)
        stretch = Stretch(left, label + " ", drawn, owner, width + gap)
        row.stretches = [stretch, *row.stretches]

    def _heading(self, heading: Heading) -> None:
        scale = self._scale
        style = scale.heading_1 if heading.level == 1 else scale.heading_2
        level = min(heading.level + 1, self._heading_level + 1, DEEPEST_HEADING)
        self._heading_level = level
        indent = SQUARE + SQUARE_GAP if heading.color else 0.0
        setting = Setting(indent, self._width - indent, whole=True, even=True)
        rows = self._paragraph(heading.inlines, style, setting, self._root, f"H{level}")
        if heading.color:
            middle = rows[0].base - 0.36 * style.size
            rows[0].boxes = (
                Box(0.0, middle - SQUARE / 2, SQUARE, SQUARE, heading.color, SQUARE_CORNER),
            )
        rows[0].anchor = heading.anchor
        self._keep(rows)

    def _quotation(self, quotation: Quotation) -> None:
        setting = Setting(QUOTATION_INDENT, self._width - QUOTATION_INDENT)
        parent = Element("BlockQuote", self._root)
        owner = Owner(Element("P", parent))
        style = self._scale.quotation
        lines = self._setter.lines(quotation.inlines, style, setting, owner, quote=False)
        rows = self._place(lines, style)
        if quotation.attribution:
            rows[-1].keep = True
            style = self._scale.attribution
            said = Owner(Element("P", self._root))
            whole = replace(setting, whole=True)
            lines = self._setter.lines(quotation.attribution, style, whole, said)
            rows = [*rows, *self._place(lines, style)]
        self._space = self._scale.attribution.after
        band = Band(0.0, self._design.rule_width, quotation.color or FAINT_LINE, trim=1.5)
        for row in rows:
            row.band = band
        self._notes.add(rows, self._root)

    def _contents(self, contents: Contents) -> None:
        whole = Setting(0.0, self._width, whole=True)
        if contents.label:
            self._space = max(self._space, self._scale.heading_1.before)
            label = self._label_style()
            self._keep(self._paragraph((Text(contents.label),), label, whole, self._root))
        parent = Element("TOC", self._root)
        for heading in headings(self._document):
            self._contents_entry(heading, parent)
        self._space = max(self._space, self._scale.heading_1.before)

    def _contents_entry(self, heading: Heading, parent: Element) -> None:
        indent = CONTENTS_STEP * (heading.level - 1)
        setting = Setting(
            indent + HANGING, self._width - indent - HANGING, HANGING, PAGE_NUMBER_ROOM, whole=True
        )
        reference = Element("Reference", Element("TOCI", parent))
        owner = Owner(Element("Link", reference), heading=heading.anchor)
        words = (Text(plain(heading.inlines)),)
        style = self._scale.contents
        rows = self._place(self._setter.lines(words, style, setting, owner), style)
        rows[-1].target = heading.anchor

    def _paragraph(
        self,
        inlines: Iterable[Inline],
        style: TextStyle,
        setting: Setting,
        parent: Element,
        tag: str = "P",
    ) -> list[Row]:
        """Set a paragraph with an element of its own, and its notes after it."""
        owner = Owner(Element(tag, parent))
        rows = self._place(self._setter.lines(inlines, style, setting, owner), style)
        self._notes.add(rows, parent)
        return rows

    def _place(self, rows: list[Row], style: TextStyle) -> list[Row]:
        """Put a paragraph's rows below what is there; two rows stay together at either end."""
        rows[0].before = max(self._space, style.before)
        hold_ends(rows)
        self._space = style.after
        self.flowed.rows.extend(rows)
        return rows

    @staticmethod
    def _keep(rows: Iterable[Row]) -> None:
        for row in rows:
            row.keep = True


def _hyphenator(document: Document, design: Design) -> Hyphenator | None:
    if not design.hyphenate:
        return None
    from briefer.writers.pdf.hyphenation import Hyphenator as Used  # noqa: PLC0415 -- pyphen loads

    return Used(document.properties.language)
