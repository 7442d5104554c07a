"""Prose into a document that can be edited, and back: the same prose comes out that went in.

The same in its normal form: neighboring words of one style are one run, no run is empty, and an
empty text has no paragraph. Characters that Qt takes for marks of its own (U+FFFC, U+FDD0, U+FDD1,
U+0000, carriage returns, lone surrogates) become U+FFFD or a line break on the way in.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextListFormat

from briefer.domain.passage import new_id
from briefer.domain.prose import Paragraph, ParagraphKind, Prose, RunIn, Words
from briefer.ui.board.chips import CHARACTER, Chips
from briefer.ui.typeset import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextList

    from briefer.domain.prose import Span

STYLES = {
    ParagraphKind.BULLET: QTextListFormat.Style.ListDisc,
    ParagraphKind.NUMBER: QTextListFormat.Style.ListDecimal,
}
_KINDS = {style: kind for kind, style in STYLES.items()}
_LINE = "\u2028"
_MARKS = {ord(mark): "\ufffd" for mark in "\ufffc\ufdd0\ufdd1\x00"} | {
    ord(mark): _LINE for mark in "\r\n\u2029"
}


def fill(document: QTextDocument, text: Prose, chips: Chips) -> None:
    """Put prose into a document in place of what it holds; undo begins after it."""
    document.clear()
    insert(QTextCursor(document), text, chips)
    document.clearUndoRedoStacks()
    document.setModified(False)


def insert(cursor: QTextCursor, text: Prose, chips: Chips) -> None:
    """Put prose in at a cursor; the first paragraph joins the one that the cursor is in.

    That stays the kind that it is where it has words, or where no more than plain words come.
    """
    cursor.beginEditBlock()
    kinds = [each.kind for each in text.paragraphs]
    whole = kinds != [ParagraphKind.PLAIN]
    current: QTextList | None = None
    for number, paragraph in enumerate(text.paragraphs):
        if number:
            cursor.insertBlock()
        if number or (cursor.block().length() == 1 and whole):
            current = _set_kind(cursor, paragraph.kind, current)
        else:
            current = cursor.block().textList()
        for span in paragraph.spans:
            _put(cursor, span, chips)
    cursor.endEditBlock()


def char_format(words: Words) -> QTextCharFormat:
    """Return the character format of words."""
    form = QTextCharFormat()
    if words.bold:
        form.setFontWeight(QFont.Weight.DemiBold)
    if words.italic:
        form.setFontItalic(True)
    if words.link:
        form.setAnchor(True)
        form.setAnchorHref(words.link)
        form.setFontUnderline(True)
    return form


def read(document: QTextDocument, chips: Chips, part: tuple[int, int] | None = None) -> Prose:
    """Return a document's content as prose; a passage that stands in it twice gets a second id.

    Args:
        document: what was edited.
        chips: what its chips stand for.
        part: the document positions between which to read; all of it where None.
    """
    start, end = part or (0, document.characterCount())
    seen: set[str] = set()
    paragraphs = []
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        spans = _once(_merged(_spans(block, chips, start, end)), seen)
        paragraphs.append(Paragraph(tuple(spans), _kind(block)))
        block = block.next()
    return Prose() if paragraphs == [Paragraph(())] else Prose(tuple(paragraphs))


def tidy(text: Prose) -> Prose:
    """Return prose without empty paragraphs and without space at the ends of paragraphs."""
    paragraphs = (replace(each, spans=_stripped(each.spans)) for each in text.paragraphs)
    return Prose(tuple(each for each in paragraphs if each.spans))


def _put(cursor: QTextCursor, span: Span, chips: Chips) -> None:
    if isinstance(span, Words):
        text = span.text.replace("\r\n", "\n")
        cursor.insertText(clean(text).translate(_MARKS), char_format(span))
    else:
        cursor.insertText(CHARACTER, chips.format(span))


def _set_kind(
    cursor: QTextCursor, kind: ParagraphKind, current: QTextList | None
) -> QTextList | None:
    """Make the cursor's paragraph of a kind; neighbors of one kind are one list."""
    block = cursor.block()
    inherited = block.textList()
    if kind is ParagraphKind.PLAIN:
        if inherited is not None:
            inherited.remove(block)
            form = cursor.blockFormat()
            form.setIndent(0)
            cursor.setBlockFormat(form)
        return None
    if current is not None and current.format().style() == STYLES[kind]:
        current.add(block)
        return current
    return cursor.createList(STYLES[kind])


def _kind(block: QTextBlock) -> ParagraphKind:
    found: QTextList | None = block.textList()  # Qt's stubs promise a list where there is none
    if found is None:
        return ParagraphKind.PLAIN
    return _KINDS.get(found.format().style(), ParagraphKind.BULLET)


def _spans(block: QTextBlock, chips: Chips, start: int, end: int) -> Iterator[Span]:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        form, at = fragment.charFormat(), fragment.position()
        text = _cut(fragment.text(), max(start - at, 0), max(end - at, 0))
        span = chips.span(form)
        if span is None:
            yield _words(text, form)
        else:
            # What was typed over a chip can have its format without being one.
            for character in text:
                yield span if character == CHARACTER else _words(character, form)
        iterator += 1


def _cut(text: str, start: int, end: int) -> str:
    """Return part of a text, counted in UTF-16 units as Qt does."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")


def _words(text: str, form: QTextCharFormat) -> Words:
    return Words(
        text.replace(_LINE, "\n"),
        bold=form.fontWeight() >= QFont.Weight.DemiBold,
        italic=form.fontItalic(),
        link=form.anchorHref() if form.isAnchor() else "",
    )


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """Join neighboring words of one style."""
    last: Words | None = None
    for span in spans:
        if last is not None and isinstance(span, Words) and replace(span, text=last.text) == last:
            last = replace(last, text=last.text + span.text)
            continue
        if last is not None and last.text:
            yield last
        last = span if isinstance(span, Words) else None
        if last is None:
            yield span
    if last is not None and last.text:
        yield last


def _once(spans: Iterable[Span], seen: set[str]) -> Iterator[Span]:
    """Give a quoted passage that came before a fresh id."""
    for span in spans:
        if isinstance(span, RunIn):
            if span.passage.id in seen:
                yield RunIn(replace(span.passage, id=new_id("p")))
                continue
            seen.add(span.passage.id)
        yield span


def _stripped(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    kept = list(spans)
    while kept and isinstance(kept[0], Words) and not kept[0].text.strip():
        del kept[0]
    while kept and isinstance(kept[-1], Words) and not kept[-1].text.strip():
        del kept[-1]
    if kept and isinstance(kept[0], Words):
        kept[0] = replace(kept[0], text=kept[0].text.lstrip())
    if kept and isinstance(kept[-1], Words):
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return tuple(kept)
