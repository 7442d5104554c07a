"""veraPDF, qpdf and pdffonts judge the PDF files: PDF/UA-1 and PDF/A-2a at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefer.document.block import Contents, Heading, ListBlock, Paragraph, Quotation
from briefer.document.design import PAPERS, Design, Faces
from briefer.document.document import Document, Furniture, Note
from briefer.document.inline import NoteReference, Quoted, Text
from briefer.writers import pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.document.block import Block

pytestmark = pytest.mark.referee

FONTS = Path(__file__).parents[2] / "resources" / "fonts"


@pytest.fixture
def judge(referee: Callable[..., str], tmp_path: Path) -> Callable[..., None]:
    """Return a function that writes a document and has both standards judged."""

    def judged(document: Document, paper: str = "letter") -> None:
        design = Design(paper=PAPERS[paper], faces=Faces(folder=FONTS))
        path = tmp_path / "document.pdf"
        with path.open("wb") as file:
            pdf.write(document, design, file)
        for standard in ("ua1", "2a"):
            assert f"{standard} compliant" in referee("pdf", standard, path)

    return judged


def test_a_document_with_everything_passes_both_standards(
    judge: Callable[..., None], rich_document: Document
) -> None:
    judge(rich_document)


def test_an_empty_document_passes(judge: Callable[..., None], rich_document: Document) -> None:
    properties = replace(rich_document.properties, author="", subject="")
    judge(Document(properties, Furniture("", "", ""), ()), "a4")


def test_many_scripts_styles_and_a_note_of_three_pages_pass(
    judge: Callable[..., None], rich_document: Document
) -> None:
    named = Text("Nguyễn Phú Trọng, Ким Чен Ын, Ελλάδα, 金正恩, カタカナ, 김정은 → ∞ ½ ")
    styles = [
        replace(named, bold=bold, italic=italic, small_caps=small, superscript=raised)
        for bold in (False, True)
        for italic in (False, True)
        for small in (False, True)
        for raised in (False, True)
    ]
    spoken = Text("김정은", language="ko")
    blocks = (
        Heading(1, (Text("A heading "), spoken), "h"),
        Paragraph((*styles, spoken, NoteReference(1))),
        ListBlock(((Text("x" * 10_000),), (Text("y"),))),
    )
    note = Note(1, (Text("A long note. " * 1_500),))
    judge(replace(rich_document, blocks=blocks, notes=(note,)))


def test_every_latin_letter_of_every_face_passes(
    judge: Callable[..., None], rich_document: Document
) -> None:
    letters = " ".join(
        chr(code) for code in (*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x180))
    )
    faces = [
        Paragraph((Text(letters, bold=bold, italic=italic),))
        for bold in (False, True)
        for italic in (False, True)
    ]
    headings: list[Block] = [Heading(1, (Text(letters),), "a"), Heading(2, (Text(letters),), "b")]
    judge(replace(rich_document, blocks=(*headings, *faces), notes=()))


def test_a_thousand_quotations_pass(judge: Callable[..., None], rich_document: Document) -> None:
    blocks: list[Block] = [Contents("Contents")]
    for number in range(1, 1_001):
        if number % 250 == 1:
            blocks.append(Heading(1, (Text(f"Section {number}"),), f"h{number}", "#9A6412"))
        quoted = Quoted(f"p{number}", f"passage_{number}", (Text("“" + "word " * 78 + "”"),))
        blocks.append(Quotation((quoted, NoteReference(number)), (Text("CNBC, undated"),)))
    notes = tuple(Note(number, (Text(f"Wee, para. {number}."),)) for number in range(1, 1_001))
    judge(replace(rich_document, blocks=tuple(blocks), notes=notes))
