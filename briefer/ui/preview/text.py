"""The document as plain structured text, for screen readers and for reading without pages."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.document.block import (
    Callout,
    Contents,
    EmptyNotice,
    Figure,
    Form,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    Paragraph,
    Quotation,
    SourceEntry,
    Table,
    Title,
)
from briefer.document.inline import LineBreak, Link, NoteReference, Quoted, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.document.block import Block
    from briefer.document.document import Document
    from briefer.document.inline import Inline

translate = QCoreApplication.translate


def html(document: Document) -> str:
    """Return a document as the HTML that Qt's text browser reads, notes at the end.

    All text is escaped, so that an article's own marks stand as they are.
    """
    parts = [_marked(document.furniture.banner)]
    parts += [_block(block, document) for block in document.blocks]
    if document.notes:
        notes = translate("Preview", "Notes")
        parts.append(f"<h2>{escape(notes)}</h2>")
        parts += [
            f'<p><a name="note{note.number}"></a>{note.number}. {_inlines(note.inlines)}</p>'
            for note in document.notes
        ]
    return "\n".join(part for part in parts if part)


def _marked(banner: str) -> str:
    return f"<p><b>{escape(banner)}</b></p>" if banner else ""


def _block(block: Block, document: Document) -> str:
    words = ""
    match block:
        case Title() | Callout() | Judgments():
            words = _labelled(block.label) + _under_label(block, document)
        case Memo():
            lines = (f"<b>{escape(li.label)}</b> {_inlines(li.inlines)}" for li in block.lines)
            words = f"<p>{'<br/>'.join(lines)}</p>"
        case ListBlock():
            words = _list(block.items, ordered=block.ordered)
        case Heading():
            level = min(6, block.level + 1)
            words = f"<h{level}>{_inlines(block.inlines)}</h{level}>"
        case Quotation():
            after = f"<br/>{_inlines(block.attribution)}" if block.attribution else ""
            words = f"<blockquote><p>{_inlines(block.inlines)}{after}</p></blockquote>"
        case Paragraph() | EmptyNotice() | SourceEntry():
            words = f"<p>{_inlines(block.inlines)}</p>"
        case Table() | Figure() | Form():
            words = _drawn(block)
        case Contents():
            pass  # it lists headings by page, and here are no pages
    return words


def _drawn(block: Table | Figure | Form) -> str:
    """Return what stands for a table, a picture or lines to be filled in."""
    if isinstance(block, Figure):
        return f"<p>[{escape(block.alternative)}]</p>"
    if isinstance(block, Form):
        lines = (
            f"<p>{escape(': ____ '.join((*labels, '')).strip())}</p>" for labels in block.lines
        )
        return _labelled(block.label) + "".join(lines)
    head = "".join(f"<th>{_inlines(cell)}</th>" for cell in block.header)
    rows = ("".join(f"<td>{_inlines(cell)}</td>" for cell in row) for row in block.rows)
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f"<p><b>{_inlines(block.caption)}</b></p><table><tr>{head}</tr>{body}</table>"


def _under_label(block: Title | Callout | Judgments, document: Document) -> str:
    if isinstance(block, Title):
        return f"<h1>{_inlines(block.inlines)}</h1>"
    if isinstance(block, Judgments):
        return _list(block.items, ordered=True)
    return "".join(_block(part, document) for part in block.blocks)


def _labelled(label: str) -> str:
    return f"<p><b>{escape(label)}</b></p>" if label else ""


def _list(items: Iterable[tuple[Inline, ...]], *, ordered: bool) -> str:
    tag = "ol" if ordered else "ul"
    return f"<{tag}>{''.join(f'<li>{_inlines(item)}</li>' for item in items)}</{tag}>"


def _inlines(inlines: Iterable[Inline]) -> str:
    return "".join(_inline(inline) for inline in inlines)


def _inline(inline: Inline) -> str:
    match inline:
        case Text():
            return _run(inline)
        case Link() | Quoted():
            return _inlines(inline.inlines)
        case NoteReference():
            return f'<sup><a href="#note{inline.number}">{inline.number}</a></sup>'
        case LineBreak():
            return "<br/>"


def _run(text: Text) -> str:
    words = escape(text.text)
    for tag, on in (("b", text.bold), ("i", text.italic), ("sup", text.superscript)):
        if on:
            words = f"<{tag}>{words}</{tag}>"
    return words
