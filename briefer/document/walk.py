"""Walks over the tree that more than one reader of it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.document.block import (
    Callout,
    Contents,
    Figure,
    Form,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    Quotation,
    Table,
)
from briefer.document.inline import LineBreak, Link, Quoted, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.document.block import Block, Paragraph
    from briefer.document.document import Document
    from briefer.document.inline import Inline


def runs(inlines: Iterable[Inline]) -> Iterator[Text]:
    """Yield the runs of text in order, those inside links and quotations included."""
    for inline in inlines:
        if isinstance(inline, Text):
            yield inline
        elif isinstance(inline, Link | Quoted):
            yield from inline.inlines


def plain(inlines: Iterable[Inline]) -> str:
    """Return the words alone; a line break is a space and note numbers are left out."""
    parts: list[str] = []
    for inline in inlines:
        if isinstance(inline, Text):
            parts.append(inline.text)
        elif isinstance(inline, Link | Quoted):
            parts.extend([run.text for run in inline.inlines])
        elif isinstance(inline, LineBreak):
            parts.append(" ")
    return "".join(parts)


def lines(block: Block) -> Iterator[tuple[Inline, ...]]:
    """Yield the lines of inlines that a block holds, in reading order, labels as text.

    The entries of a contents list are the headings', which a writer fills in.
    """
    label = getattr(block, "label", "")
    if label:
        yield (Text(label),)
    match block:
        case Memo():
            for line in block.lines:
                yield (Text(line.label), Text(" "), *line.inlines)
        case Callout():
            for inner in block.blocks:
                yield from lines(inner)
        case Judgments() | ListBlock():
            yield from block.items
        case Table() | Figure() | Form():
            yield from _cells(block)
        case Contents():
            pass
        case _:
            yield block.inlines
            if isinstance(block, Quotation) and block.attribution:
                yield block.attribution


def _cells(block: Table | Figure | Form) -> Iterator[tuple[Inline, ...]]:
    if isinstance(block, Form):
        yield from ((Text(each),) for labels in block.lines for each in labels)
        return
    if block.caption:
        yield block.caption
    if isinstance(block, Table):
        yield from block.header
        for row in block.rows:
            yield from row


def leads_in(paragraph: Paragraph) -> bool:
    """Return whether a paragraph ends in a colon, so that it must not part from what follows."""
    return plain(paragraph.inlines[-2:]).endswith((":", "\N{FULLWIDTH COLON}"))


def headings(document: Document) -> Iterator[Heading]:
    """Yield the headings that a contents list and an outline name, in order."""
    for block in document.blocks:
        if isinstance(block, Heading) and block.listed:
            yield block
