"""A stretch of text that has links of its own: the body, or the notes. Inlines become runs.

Shared by everything that writes a line of text; what stands in a paragraph is settled here, which
paragraphs there are in ``body`` and ``notes``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from briefer.document.inline import LineBreak, Link, NoteReference, Quoted, Text
from briefer.writers.docx.languages import located, of_leftward, of_run
from briefer.writers.docx.links import Links
from briefer.writers.docx.markup import add, add_text, add_value
from briefer.writers.docx.scripts import pieces, upright

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.document.inline import Inline
    from briefer.writers.docx.markup import Element
    from briefer.writers.docx.means import Means


class Story:
    """Writes lines of inlines into one part of the package."""

    def __init__(self, means: Means, notes: frozenset[int] = frozenset()) -> None:
        """Set up what the lines refer to.

        Args:
            means: the document's.
            notes: the numbers of the notes that can be referred to; each once, as in Word.
        """
        self.means = means
        self.links = Links()
        self._unmarked = located(means.unmarked)
        self._notes = set(notes)

    def write(self, parent: Element, inlines: Iterable[Inline]) -> None:
        """Append a line of inlines to a paragraph."""
        for inline in inlines:
            match inline:
                case Text():
                    self._text(parent, inline)
                case NoteReference():
                    self._reference(parent, inline.number)
                case Quoted():
                    self._quoted(parent, inline)
                case Link():
                    self._link(parent, inline)
                case LineBreak():
                    add(add(parent, "w:r"), "w:br")
                case _:
                    assert_never(inline)

    def _text(self, parent: Element, text: Text, *, linked: bool = False) -> None:
        """Add text as runs; what has no italics stands upright, as in a PDF."""
        if not text.italic:
            self._runs(parent, text, linked=linked)
            return
        for words, straight in upright(text.text):
            self._runs(parent, replace(text, text=words, italic=not straight), linked=linked)

    def _runs(self, parent: Element, text: Text, *, linked: bool) -> None:
        style = self.means.styles.character(text, linked=linked)
        language = located(text.language or self.means.language)
        for words, leftward in pieces(text.text):
            run = add(parent, "w:r")
            marks = of_leftward(language, words) if leftward else self._marks(language)
            if style or marks:
                properties = add(run, "w:rPr")
                if style:
                    add_value(properties, "w:rStyle", style)
                if "w:eastAsia" in marks:
                    add(properties, "w:rFonts", {"w:hint": "eastAsia"})
                if leftward:
                    add(properties, "w:rtl")
                if marks:
                    add(properties, "w:lang", marks)
            add_text(run, words)

    def _marks(self, language: str) -> dict[str, str]:
        return {} if language == self._unmarked else of_run(language)

    def _reference(self, parent: Element, number: int) -> None:
        run = add(parent, "w:r")
        add_value(add(run, "w:rPr"), "w:rStyle", f"{self.means.kind.capitalize()}Reference")
        if number in self._notes:
            self._notes.remove(number)
            add(run, f"w:{self.means.kind}Reference", {"w:id": str(number)})
        else:
            add_text(run, str(number))

    def _quoted(self, parent: Element, quoted: Quoted) -> None:
        with self.means.bookmarks.around(parent, quoted.anchor):
            content = self.means.controls.quotation(parent, quoted.passage)
            for text in quoted.inlines:
                self._text(content, text)

    def _link(self, parent: Element, link: Link) -> None:
        identifier = self.links.identifier(link.url)
        if identifier:
            parent = add(parent, "w:hyperlink", {"r:id": identifier, "w:history": "1"})
        for text in link.inlines:
            self._text(parent, text, linked=bool(identifier))


def add_paragraph(parent: Element, style: str, numbering: int | None = None) -> Element:
    """Append a paragraph.

    Args:
        parent: the body, a note or a header.
        style: the id of its style.
        numbering: an instance of a numbering that counts this list alone.

    Returns:
        The paragraph, to which runs are appended.
    """
    paragraph = add(parent, "w:p")
    properties = add(paragraph, "w:pPr")
    add_value(properties, "w:pStyle", style)
    if numbering is not None:
        numbered = add(properties, "w:numPr")
        add_value(numbered, "w:ilvl", "0")
        add_value(numbered, "w:numId", str(numbering))
    return paragraph
