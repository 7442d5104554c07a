"""Walks over the tree that more than one reader of it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.document.block import (
    Callout,
    Contents,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    Quotation,
    Title,
)
from briefer.document.inline import LineBreak, Link, NoteReference, Quoted, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.document.block import Block
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
        if isinstance(inline, LineBreak):
            parts.append(" ")
        elif not isinstance(inline, NoteReference):
            parts.extend(run.text for run in runs([inline]))
    return "".join(parts)


def lines(block: Block) -> Iterator[tuple[Inline, ...]]:
    """Yield the lines of inlines that a block holds, in reading order, labels as text."""
    match block:
        case Title():
            yield from _labelled(block.label)
            yield block.inlines
        case Memo():
            for line in block.lines:
                yield (Text(line.label), Text(" "), *line.inlines)
        case Callout():
            yield from _labelled(block.label)
            for inner in block.blocks:
                yield from lines(inner)
        case Judgments() | ListBlock():
            yield from _labelled(getattr(block, "label", ""))
            yield from block.items
        case Contents():
            yield from _labelled(block.label)
        case _:
            yield block.inlines
            if isinstance(block, Quotation) and block.attribution:
                yield block.attribution


def _labelled(label: str) -> Iterator[tuple[Inline, ...]]:
    if label:
        yield (Text(label),)


def headings(document: Document) -> Iterator[Heading]:
    """Yield the headings that a contents list and an outline name, in order."""
    for block in document.blocks:
        if isinstance(block, Heading) and block.listed:
            yield block
