"""One document on its way into a DOCX: the order in which the parts are made and put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.document.block import Contents
from briefer.document.layout import Layout
from briefer.document.walk import headings
from briefer.writers.docx import furniture, notes, properties, provenance
from briefer.writers.docx import package as parts
from briefer.writers.docx.body import Body
from briefer.writers.docx.bookmarks import Bookmarks
from briefer.writers.docx.controls import Controls
from briefer.writers.docx.estimate import heading_pages
from briefer.writers.docx.markup import add, root, to_bytes
from briefer.writers.docx.numbering import Numbering
from briefer.writers.docx.settings import settings
from briefer.writers.docx.story import Story
from briefer.writers.docx.styles import Styles
from briefer.writers.docx.template import template

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import BinaryIO

    from briefer.document.design import Design
    from briefer.document.document import Document
    from briefer.writers.docx.furniture import Margin
    from briefer.writers.docx.markup import Element

STEP: Final = 50
"""How many blocks are written between two reports of progress."""
BODY_SHARE: Final = 0.7
"""The part of the work that the body is, roughly."""


class Writer:
    """Writes one document once."""

    def __init__(
        self,
        document: Document,
        design: Design,
        layout: Layout | None,
        progress: Callable[[float], None] | None,
    ) -> None:
        """Keep what ``briefer.writers.docx.write`` was given."""
        self._document = document
        self._design = design
        self._layout = layout or Layout()
        self._progress = progress or (lambda _: None)
        self._listed = tuple(headings(document))
        self._contents = any(isinstance(block, Contents) for block in document.blocks)
        language = document.properties.language
        self._template = template(design, language)
        self._styles = Styles(self._template.styles, design)
        self._bookmarks = Bookmarks()
        self._numbering = Numbering()
        controls = Controls()
        numbers = frozenset(note.number for note in document.notes)
        self._story = Story(self._styles, self._bookmarks, controls, language, numbers)
        self._note_story = Story(self._styles, self._bookmarks, controls, language)

    def write(self, file: BinaryIO) -> Layout:
        """Make every part, then hand the file its bytes in one piece."""
        notes.check(self._document.notes)
        self._progress(0.0)
        margins = furniture.margins(self._document.furniture, self._story, self._layout.pages)
        main = self._main(margins)
        footnotes = notes.footnotes(self._document.notes, self._note_story)
        self._progress(0.9)
        data = self._package(main, footnotes, margins)
        self._progress(1.0)
        file.write(data)
        return Layout(contents=self._contents)

    def _main(self, margins: tuple[Margin, ...]) -> Element:
        main = root("w:document")
        element = add(main, "w:body")
        body = Body(element, self._story, self._numbering, self._listed, self._pages())
        blocks = self._document.blocks
        for index, block in enumerate(blocks):
            if index % STEP == 0:
                self._progress(BODY_SHARE * index / len(blocks))
            body.write(block)
        furniture.add_section(element, margins, self._design)
        return main

    def _pages(self) -> Mapping[str, int]:
        known = self._layout.anchors
        if not self._contents or all(heading.anchor in known for heading in self._listed):
            return known
        return heading_pages(self._document, self._design) | dict(known)

    def _package(self, main: Element, footnotes: Element, margins: tuple[Margin, ...]) -> bytes:
        document, package = self._document, parts.Package()
        source = package.add(parts.DOCUMENT, to_bytes(main))
        parts.add_links(source, self._story.links)
        notes_part = package.add(parts.FOOTNOTES, to_bytes(footnotes), source)
        parts.add_links(notes_part, self._note_story.links)
        for margin in margins:
            kind = parts.margin_kind(margin.kind, margin.identifier)
            package.add(kind, to_bytes(margin.element), source)
        package.add(parts.STYLES, to_bytes(self._template.styles), source)
        package.add(parts.NUMBERING, to_bytes(self._numbering.element()), source)
        package.add(parts.SETTINGS, to_bytes(settings(document.properties.language)), source)
        package.add(parts.THEME, self._template.theme, source)
        item = package.add(parts.CUSTOM_XML, provenance.origins(document, self._bookmarks), source)
        package.add(parts.CUSTOM_XML_PROPERTIES, provenance.item_properties(document), item)
        package.add(parts.CORE, properties.core(document.properties))
        package.add(parts.EXTENDED, properties.extended())
        return package.to_bytes(document.properties.created)
