"""The analyst's own words as paragraphs and lists, with notes and quotations inside the sentence.

A note's number follows the words it belongs to and stands after a punctuation mark that comes
right after them, as American typesetting has it: ``the well connected.4`` The words of a
quotation are never touched for that: a comma or full stop stays outside of its marks. Citations
and quotations with nothing but space between them share one note, so that no two numbers meet.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from briefer.citing.addresses import is_address
from briefer.composing.lines import line
from briefer.document.block import ListBlock
from briefer.document.block import Paragraph as PrintedParagraph
from briefer.document.inline import LineBreak, Link, Text
from briefer.domain.prose import Citation, ParagraphKind, Prose, RunIn, Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.citing.model import Cite
    from briefer.composing.page import Page
    from briefer.document.inline import Inline
    from briefer.domain.prose import Paragraph, Span

_DASHES: Final = "—–"
_CLOSING: Final = re.compile(r"[.,;:!?…)\]”]+(?:[\"'’](?!\w))?")


def blocks(prose: Prose, page: Page, marking: str = "") -> tuple[PrintedParagraph | ListBlock, ...]:
    """Return paragraphs and lists; a paragraph with no words at all is left out.

    Each paragraph and list item is a portion of the level ``marking``, raised to that of what it
    quotes.
    """
    made: list[PrintedParagraph | ListBlock] = []
    for kind, paragraphs in groupby(prose.paragraphs, key=lambda paragraph: paragraph.kind):
        lines = _lines(paragraphs, page, marking)
        if kind is ParagraphKind.PLAIN:
            made.extend(PrintedParagraph(inlines) for inlines in lines)
        elif lines:
            made.append(ListBlock(lines, ordered=kind is ParagraphKind.NUMBER))
    return tuple(made)


def joined(prose: Prose, page: Page, support: Iterable[Cite] = ()) -> tuple[Inline, ...]:
    """Return all paragraphs as one line with breaks between them, and a note at its end."""
    paragraphs = [paragraph.spans for paragraph in prose.paragraphs]
    support = tuple(support)
    if support and not paragraphs:
        paragraphs = [()]
    inlines: list[Inline] = []
    for index, spans in enumerate(paragraphs, 1):
        if inlines:
            inlines.append(LineBreak())
        inlines.extend(sentence(spans, page, support if index == len(paragraphs) else ()))
    return tuple(inlines)


def sentence(spans: Iterable[Span], page: Page, support: Iterable[Cite] = ()) -> tuple[Inline, ...]:
    """Return one paragraph's spans as a line; ``support`` is cited at its end."""
    writer = _Sentence(page)
    for span in spans:
        writer.add(span)
    for cite in support:
        writer.cite(cite)
    return line(writer.finished(), page.language)


def quoted_markings(paragraphs: Iterable[Paragraph]) -> tuple[str, ...]:
    """Return the markings of the passages that paragraphs quote."""
    return tuple(passage.marking for passage in Prose(tuple(paragraphs)).passages())


def _lines(
    paragraphs: Iterable[Paragraph], page: Page, marking: str
) -> tuple[tuple[Inline, ...], ...]:
    made = ((paragraph, sentence(paragraph.spans, page)) for paragraph in paragraphs)
    return tuple(
        (*page.mark(marking, quoted_markings([paragraph])), *inlines)
        for paragraph, inlines in made
        if inlines
    )


class _Sentence:
    """A sentence in the making; a note waits for the punctuation mark that goes before it."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._inlines: list[Inline] = []
        self._cites: list[Cite] = []
        self._addition = ""
        self._endings: list[str] = []
        self._space_owed = False

    def add(self, span: Span) -> None:
        match span:
            case Words():
                self._add_words(span)
            case Citation():
                self.cite(self._page.cite(span))
            case RunIn():
                self._set_note()
                if self._space_owed:
                    self._inlines.append(Text(" "))
                    self._space_owed = False
                self._inlines.append(self._page.quoted(span.passage))
                self._addition = self._page.in_original(span.passage)
                self._endings.append(self._page.also_reported(span.passage))
                self.cite(self._page.cite(span.passage))

    def cite(self, cite: Cite) -> None:
        """Ask for a note here; the space before it moves behind it."""
        last = self._inlines[-1] if self._inlines else None
        if isinstance(last, Text) and last.text[-1:].isspace():
            self._inlines[-1] = replace(last, text=last.text.rstrip())
            self._space_owed = True
        self._cites.append(cite)

    def finished(self) -> list[Inline]:
        self._set_note()
        return self._inlines

    def _add_words(self, words: Words) -> None:
        text = words.text
        if self._cites:
            closing = _CLOSING.match(text)
            if closing:
                self._put(words, closing.group())
                text = text[closing.end() :]
                self._space_owed = False
            if not text.strip():
                self._space_owed = self._space_owed or bool(text)
                return
            self._set_note()
        if self._space_owed and text[:1] not in _DASHES:
            text = f" {text}"
        self._space_owed = False
        self._put(words, text)

    def _put(self, words: Words, text: str) -> None:
        if not text:
            return
        run = Text(text, bold=words.bold, italic=words.italic)
        linked = text.strip()
        if not linked or not is_address(words.link):
            self._inlines.append(run)
            return
        before, _, after = text.partition(linked)
        link = Link((replace(run, text=linked),), words.link)
        self._inlines += [replace(run, text=before), link, replace(run, text=after)]

    def _set_note(self) -> None:
        if self._cites:
            ending = " ".join(filter(None, self._endings))
            self._inlines.append(self._page.note(self._cites, self._addition, ending))
            self._cites, self._endings = [], []
            self._addition = ""
