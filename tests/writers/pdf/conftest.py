"""Documents to set, and a reader of the files that come out."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest

from briefer.document.block import Quotation
from briefer.document.design import Design, Faces
from briefer.document.document import Document, Furniture, Properties
from briefer.document.inline import NoteReference, Quoted, Text
from briefer.document.layout import Layout
from briefer.writers import pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.document.block import Block
    from briefer.document.document import Note

CHECKOUT = Path(__file__).parents[3]


@dataclass
class Written:
    """A file that was written, and what the writer said of it."""

    data: bytes
    layout: Layout

    @cached_property
    def file(self) -> pikepdf.Pdf:
        """The file's objects."""
        return pikepdf.open(io.BytesIO(self.data))

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page, a line a line, in the order of its content."""
        document = pypdfium2.PdfDocument(self.data)
        try:
            return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
        finally:
            document.close()

    @property
    def words(self) -> list[str]:
        """All words of all pages."""
        return " ".join(self.pages).split()

    def within(self, page: int, left: float, top: float, right: float, bottom: float) -> str:
        """Return the text in an area of a page (from 1), in points from the top left corner."""
        document = pypdfium2.PdfDocument(self.data)
        try:
            sheet = document[page - 1]
            height = sheet.get_height()
            text = sheet.get_textpage()
            return str(text.get_text_bounded(left, height - bottom, right, height - top))
        finally:
            document.close()

    def last_letter(self, page: int, top: float, bottom: float) -> float:
        """Return where the last letter between two heights of a page (from 1) ends."""
        document = pypdfium2.PdfDocument(self.data)
        try:
            sheet = document[page - 1]
            height, text = sheet.get_height(), sheet.get_textpage()
            boxes = [
                text.get_charbox(index)
                for index, character in enumerate(text.get_text_range())
                if not character.isspace()
            ]
            return max(
                right for _, lower, right, _ in boxes if height - bottom < lower < height - top
            )
        finally:
            document.close()


@pytest.fixture(scope="session")
def design() -> Design:
    """Return the plain design with the program's own fonts."""
    return Design(faces=Faces(folder=CHECKOUT / "resources" / "fonts"))


@pytest.fixture(scope="session")
def seeds() -> tuple[Path, ...]:
    """Return the five articles."""
    return tuple(sorted((CHECKOUT / "seeds").glob("*.txt")))


@pytest.fixture(scope="session")
def make() -> Callable[..., Document]:
    """Return a function that makes a document of blocks and notes, its margins empty."""

    def made(*blocks: Block, notes: tuple[Note, ...] = (), **furniture: str) -> Document:
        zone = timezone(timedelta(hours=1))
        properties = Properties(
            title="China & North Korea (“the North”)",
            author="East Asia desk",
            subject="Briefing note",
            language="en-US",
            created=datetime(2026, 11, 21, 14, 5, 7, tzinfo=zone),
            briefing="b0123456789ab",
        )
        margins = replace(Furniture("", "", ""), **furniture)
        return Document(properties, margins, blocks, notes)

    return made


@pytest.fixture(scope="session")
def quotation() -> Callable[..., Quotation]:
    """Return a function that makes a quotation with its note's number."""

    def made(number: int, words: str, attribution: str = "") -> Quotation:
        quoted = Quoted(f"p{number}", f"passage_{number}", (Text(words),))
        said = (Text(attribution),) if attribution else ()
        return Quotation((quoted, NoteReference(number)), said, "#9A6412")

    return made


@pytest.fixture(scope="session")
def write(design: Design) -> Callable[..., Written]:
    """Return a function that writes a document."""

    def written(document: Document, look: Design = design) -> Written:
        file = io.BytesIO()
        layout = pdf.write(document, look, file)
        return Written(file.getvalue(), layout)

    return written
