"""A small document with one of everything, and files opened part by part."""

from __future__ import annotations

import base64
import io
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from lxml import etree

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
    MemoLine,
    Paragraph,
    Quotation,
    SourceEntry,
    Table,
    Title,
)
from briefer.document.design import Design
from briefer.document.document import Document, Furniture, Note, Properties, Provenance
from briefer.document.inline import LineBreak, Link, NoteReference, Quoted, Text, Tone
from briefer.writers import docx

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.document.layout import Layout

Parts = dict[str, etree._Element]


@pytest.fixture
def properties() -> Properties:
    """Return what a file says of itself."""
    return Properties(
        title="China and North Korea",
        author="East Asia desk",
        subject="Briefing note",
        language="en-US",
        created=datetime(2026, 11, 21, 14, 5, tzinfo=UTC),
        briefing="b0123456789ab",
    )


@pytest.fixture
def furniture() -> Furniture:
    """Return a banner, a footer and a running title."""
    return Furniture("UNCLASSIFIED", "Draft 3", "Page {page} of {pages}", "China and North Korea")


@pytest.fixture
def picture() -> bytes:
    """Return a PNG file of one gray point."""
    return base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
    )


@pytest.fixture
def document(properties: Properties, furniture: Furniture, picture: bytes) -> Document:
    """Return a small document with every kind of block and inline."""
    text = Text
    well_connected = Quoted("p1", "passage_1", (text("“well connected”"),))
    visas = Quoted(
        "p2",
        "passage_2",
        (text("“"), text("[m]", tone=Tone.CHANGE), text("ost of them & <b>all</b> {{}} ”")),
    )
    blocks = (
        Title((text("China and North Korea"),), "Briefing note, draft 3"),
        Figure(picture, "image/png", "The seal of the ministry", 36, 36),
        Memo((MemoLine("For", (text("김민서", language="ko"),)), MemoLine("From", ()))),
        Callout(
            "Bottom line",
            (
                Paragraph((text("Beijing can tighten its hold:"),)),
                ListBlock(((text("on workers"),), (text("on defectors"),))),
                Paragraph((text("None sees a wish to end the regime."),)),
            ),
        ),
        Form("Decision", (("Approve", "Disapprove"), ("Cleared by",))),
        Judgments("Key judgments", ((text("It is "), text("likely", bold=True), text(".")),)),
        Contents("Contents"),
        Heading(1, (text("Labor"),), "section-labor", "#9A6412"),
        Paragraph((text("(U)", tone=Tone.MARKING), text(" Asked of אבי כהן yesterday."))),
        Paragraph((text("Posts go to the "), well_connected, NoteReference(1), text("."))),
        Quotation((visas, NoteReference(2)), (text("CNBC, undated"),), "#9A6412"),
        Heading(1, (text("Sanctions"),), "section-sanctions", "#A63A32"),
        EmptyNotice((text("Nothing is filed here yet."),)),
        ListBlock(((text("First"),), (text("Second"),)), ordered=True),
        Paragraph((text("One"), LineBreak(), text("two", bold=True, italic=True))),
        ListBlock(((text("First again"),),), ordered=True),
        Quotation((Quoted("p3", "passage_3", (text("“Alone”"),)), NoteReference(3))),
        Figure(picture, "image/png", "A map", 900, 300, (text("The crossings"),)),
        Table(
            (text("Source appraisal"),),
            ((text("Source"),), (text("Kind"),)),
            (((text("CNBC"),), (text("News"),)), ((text("Wee"), text("한", language="ko")), ())),
            "What each source is.",
            (0.7, 0.3),
        ),
        Heading(1, (text("Sources"),), "sources"),
        Heading(2, (text("Articles"),), "sources-articles", listed=False),
        SourceEntry(
            (text("Wee, Heesun. "), text("Date not stated.", tone=Tone.MISSING)), "source-1"
        ),
    )
    cnbc = Link((text("cnbc.com", italic=True),), "https://www.cnbc.com/x?a=1&b=2")
    notes = (
        Note(1, (text("Jonathan Corrado, "), text("Foreign Affairs", italic=True), text("."))),
        Note(2, (text("Heesun Wee, "), cnbc, text("."))),
        Note(3, (text("Wee, "), cnbc, text("."))),
    )
    origin = Provenance("p2", "passage_2", "0" * 64, 10, 42)
    return Document(properties, furniture, blocks, notes, (origin,))


@pytest.fixture
def entries() -> Callable[..., dict[str, bytes]]:
    """Return a function that writes a document and gives the bytes of each entry of the zip."""

    def write(
        document: Document,
        design: Design | None = None,
        layout: Layout | None = None,
        options: docx.Options | None = None,
    ) -> dict[str, bytes]:
        file = io.BytesIO()
        chosen = options or docx.Options()
        docx.write(document, design or Design(), file, options=chosen, layout=layout)
        with zipfile.ZipFile(file) as package:
            return {name: package.read(name) for name in package.namelist()}

    return write


@pytest.fixture
def parts(entries: Callable[..., dict[str, bytes]]) -> Callable[..., Parts]:
    """Return a function that writes a document and gives the root of each part, as parsed."""

    def write(
        document: Document,
        design: Design | None = None,
        layout: Layout | None = None,
        options: docx.Options | None = None,
    ) -> Parts:
        written = entries(document, design, layout, options)
        return {
            name: etree.fromstring(data)
            for name, data in written.items()
            if not name.startswith("word/media/")
        }

    return write
