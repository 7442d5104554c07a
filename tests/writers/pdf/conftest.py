"""Documents to set, and a reader of the files that come out."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import PIL.Image
import pypdfium2
import pytest

from briefer.document.block import Quotation
from briefer.document.design import Design, Faces
from briefer.document.document import Document, Furniture, Properties
from briefer.document.inline import NoteReference, Quoted, Text
from briefer.document.layout import Layout
from briefer.writers import pdf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefer.document.block import Block
    from briefer.document.document import Note

_MEANING = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>")
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

    @cached_property
    def heard(self) -> list[tuple[str, str]]:
        """The structure's elements in reading order: the type of each, and its own words."""
        spoken = {
            (page.objgen, number): words
            for page in self.file.pages
            for number, words in _marked(page).items()
        }
        return list(_heard(self.file.Root.StructTreeRoot.K[0], spoken))

    def said(self, *tags: str) -> list[str]:
        """Return the words of the elements of some types, in reading order."""
        return [words.strip() for tag, words in self.heard if tag in tags]

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


def _heard(
    element: pikepdf.Object, spoken: dict[tuple[object, int], str]
) -> Iterator[tuple[str, str]]:
    words, inner, page = "", [], element.get("/Pg")
    for kid in element.get("/K", []):
        if isinstance(kid, int):
            words += spoken[page.objgen, kid]
        elif "/MCID" in kid:
            words += spoken[kid.Pg.objgen, int(kid.MCID)]
        elif "/S" in kid:
            inner.append(kid)
    yield str(element.S)[1:], words
    for kid in inner:
        yield from _heard(kid, spoken)


def _marked(page: pikepdf.Page) -> dict[int, str]:
    """Return the words of each stretch of marked content on a page, a soft hyphen left out."""
    meanings = {
        name: dict(_MEANING.findall(font.ToUnicode.read_bytes()))
        for name, font in page.resources.Font.items()
    }
    words: dict[int, str] = {}
    number, font = None, ""
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                number = int(operands[1].MCID) if "/MCID" in operands[1] else None
                if number is not None:
                    words[number] = ""
            case "Tf":
                font = str(operands[0])
            case "Tj" if number is not None:
                codes = bytes(operands[0]).hex().upper().encode()
                for start in range(0, len(codes), 4):
                    meaning = meanings[font][codes[start : start + 4]]
                    words[number] += bytes.fromhex(meaning.decode()).decode("utf-16-be")
    return {number: text.replace("\u00ad", "") for number, text in words.items()}


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
def picture() -> Callable[..., bytes]:
    """Return a function that makes the bytes of a picture, half of it see-through if it may be."""

    def made(kind: str = "PNG", mode: str = "RGB", size: tuple[int, int] = (40, 20)) -> bytes:
        image = PIL.Image.new(mode, size)
        if mode == "RGBA":
            image.paste((200, 0, 0, 255), (0, 0, size[0] // 2, size[1]))
        file = io.BytesIO()
        image.save(file, kind)
        return file.getvalue()

    return made


@pytest.fixture(scope="session")
def write(design: Design) -> Callable[..., Written]:
    """Return a function that writes a document."""

    def written(document: Document, look: Design = design) -> Written:
        file = io.BytesIO()
        layout = pdf.write(document, look, file)
        return Written(file.getvalue(), layout)

    return written
