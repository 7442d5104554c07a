"""A stretch of text that has links of its own: the body, or the notes. Inlines become runs.

Shared by everything that writes a line of text; what stands in a paragraph is settled here, which
paragraphs there are in ``body`` and ``notes``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from briefer.document.inline import LineBreak, Link, NoteReference, Quoted, Text
from briefer.writers.docx.languages import is_east_asian, located, of_run
from briefer.writers.docx.links import Links
from briefer.writers.docx.markup import add, add_text, add_value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.document.inline import Inline
    from briefer.writers.docx.bookmarks import Bookmarks
    from briefer.writers.docx.controls import Controls
    from briefer.writers.docx.markup import Element
    from briefer.writers.docx.styles import Styles


class Story:
    """Writes lines of inlines into one part of the package."""

    def __init__(
        self,
        styles: Styles,
        bookmarks: Bookmarks,
        controls: Controls,
        language: str,
        notes: frozenset[int] = frozenset(),
    ) -> None:
        """Set up what the lines refer to.

        Args:
            styles: the document's.
            bookmarks: the document's.
            controls: the document's.
            language: the document's, BCP 47; runs in it are not marked.
            notes: the numbers of the notes that can be referred to; each once, as in Word.
        """
        self.styles = styles
        self.bookmarks = bookmarks
        self.controls = controls
        self.links = Links()
        self._language = located(language)
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
        run = add(parent, "w:r")
        style = self.styles.character(text, linked=linked)
        foreign = bool(text.language) and located(text.language) != self._language
        if style or foreign:
            properties = add(run, "w:rPr")
            if style:
                add_value(properties, "w:rStyle", style)
            if foreign:
                if is_east_asian(text.language):
                    add(properties, "w:rFonts", {"w:hint": "eastAsia"})
                add(properties, "w:lang", of_run(text.language))
        add_text(run, text.text)

    def _reference(self, parent: Element, number: int) -> None:
        run = add(parent, "w:r")
        add_value(add(run, "w:rPr"), "w:rStyle", "FootnoteReference")
        if number in self._notes:
            self._notes.remove(number)
            add(run, "w:footnoteReference", {"w:id": str(number)})
        else:
            add_text(run, str(number))

    def _quoted(self, parent: Element, quoted: Quoted) -> None:
        with self.bookmarks.around(parent, quoted.anchor):
            content = self.controls.quotation(parent, quoted.passage)
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
