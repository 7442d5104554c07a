"""One document on its way into a DOCX: the order in which the parts are made and put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.document.block import Contents
from briefer.document.inline import Text
from briefer.document.layout import Layout
from briefer.document.walk import headings, lines, plain
from briefer.writers.docx import furniture, notes, properties, provenance
from briefer.writers.docx import package as parts
from briefer.writers.docx.body import Body
from briefer.writers.docx.bookmarks import Bookmarks
from briefer.writers.docx.catalog import note_kind, text_height, text_width
from briefer.writers.docx.controls import Controls
from briefer.writers.docx.estimate import heading_pages
from briefer.writers.docx.markup import add, root, to_bytes
from briefer.writers.docx.means import Means
from briefer.writers.docx.numbering import Numbering
from briefer.writers.docx.pictures import Pictures
from briefer.writers.docx.settings import settings
from briefer.writers.docx.story import Story, add_paragraph
from briefer.writers.docx.styles import Styles
from briefer.writers.docx.surroundings import DesignSurroundings, Made, OfficeSurroundings
from briefer.writers.docx.template import template

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import BinaryIO

    from briefer.document.design import Design
    from briefer.document.document import Document
    from briefer.writers.docx.furniture import Margin
    from briefer.writers.docx.markup import Element
    from briefer.writers.docx.options import Options
    from briefer.writers.docx.surroundings import Surroundings

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
        options: Options,
        layout: Layout | None,
        progress: Callable[[float], None] | None,
    ) -> None:
        """Keep what ``briefer.writers.docx.write`` was given."""
        self._document = document
        self._design = design
        self._release = options.release
        self._layout = layout or Layout()
        self._progress = progress or (lambda _: None)
        self._listed = tuple(headings(document))
        self._contents = any(isinstance(block, Contents) for block in document.blocks)
        language = document.properties.language
        start = template(design, language)
        if options.template is None:
            self._around: Surroundings = DesignSurroundings(design, language, start.theme)
        else:
            self._around = open_office(options.template, design, release=options.release)
        self._styles_part = start.styles
        self._means = self._make_means()
        numbers = frozenset(note.number for note in document.notes)
        self._story = Story(self._means, numbers)
        self._note_story = Story(self._means)

    def _make_means(self) -> Means:
        around, design = self._around, self._around.design
        kind = note_kind(design)
        places = {heading.anchor for heading in self._listed if self._contents}
        return Means(
            styles=Styles(self._styles_part, design, plain=around.sets("quote")),
            bookmarks=Bookmarks(places if self._release else None),
            controls=Controls(none=self._release),
            numbering=Numbering(),
            pictures=Pictures(),
            language=self._document.properties.language,
            unmarked=around.language,
            kind=kind,
            width=text_width(design),
            height=text_height(design),
            hanging=not around.sets(f"{kind} text"),
            own=around.own,
        )

    def write(self, file: BinaryIO) -> Layout:
        """Make every part, then hand the file its bytes in one piece."""
        notes.check(self._document.notes)
        self._progress(0.0)
        ours = furniture.margins(self._document.furniture, self._story, self._layout.pages)
        margins = self._around.margins(ours)
        made = Made(
            text=self._text(margins),
            notes=notes.notes_part(self._document.notes, self._note_story),
            notes_kind=self._means.kind,
            margins=margins,
            styles=self._styles_part,
            numbering=self._means.numbering.element(),
            settings=self._settings(),
        )
        self._progress(0.9)
        data = self._package(made)
        self._progress(1.0)
        file.write(data)
        return Layout(contents=self._contents)

    def _text(self, margins: tuple[Margin, ...]) -> Element:
        main = root("w:document")
        element = add(main, "w:body")
        if not self._around.banner:
            self._add_banner(element)
        body = Body(element, self._story, self._listed, self._pages())
        blocks = self._document.blocks
        for index, block in enumerate(blocks):
            if index % STEP == 0:
                self._progress(BODY_SHARE * index / len(blocks))
            body.write(block)
        furniture.add_section(element, self._around.section(), margins)
        return main

    def _add_banner(self, body: Element) -> None:
        """Begin the text with the marking, unless it names it itself."""
        banner = self._document.furniture.banner
        said = (plain(line) for block in self._document.blocks for line in lines(block))
        if banner and not any(banner.casefold() in words.casefold() for words in said):
            self._story.write(add_paragraph(body, "Banner"), (Text(banner),))

    def _settings(self) -> Element:
        language, hyphenate = self._document.properties.language, self._design.hyphenate
        return settings(language, self._means.kind, hyphenate=hyphenate)

    def _pages(self) -> Mapping[str, int]:
        known = self._layout.anchors
        if not self._contents or all(heading.anchor in known for heading in self._listed):
            return known
        return heading_pages(self._document, self._around.design) | dict(known)

    def _package(self, made: Made) -> bytes:
        document, package = self._document, parts.Package()
        others = self._around.parts(made)
        source = package.add(parts.DOCUMENT, to_bytes(made.text))
        parts.add_links(source, self._story.links)
        for picture in self._means.pictures:
            package.add(parts.picture_kind(picture), picture.data, source)
        notes_part = package.add(parts.notes_kind(made.notes_kind), to_bytes(made.notes), source)
        parts.add_links(notes_part, self._note_story.links)
        for kind, carried in others:
            carried.put(package, kind, source)
        if not self._release:
            origins = provenance.origins(document, self._means.bookmarks)
            item = package.add(parts.CUSTOM_XML, origins, source)
            package.add(parts.CUSTOM_XML_PROPERTIES, provenance.item_properties(document), item)
        package.add(parts.CORE, properties.core(document.properties, release=self._release))
        package.add(parts.EXTENDED, properties.extended())
        return package.to_bytes(None if self._release else document.properties.created)


def open_office(data: bytes, design: Design, *, release: bool) -> OfficeSurroundings:
    """Return what an office's template puts around the text.

    Raises:
        DocxError: the bytes are no template that can be used.
    """
    from briefer.writers.docx.office import read_office  # noqa: PLC0415 - loads python-docx

    return OfficeSurroundings(read_office(data, release=release), design)
