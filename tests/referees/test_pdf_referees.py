"""veraPDF, qpdf and pdffonts judge the PDF files: PDF/UA-1 and PDF/A-2a at once.

The documents of one kind are judged together, as the referee takes longer to start than to judge.
"""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import PIL.Image
import pytest

from briefer.document.block import (
    Contents,
    Figure,
    Form,
    Heading,
    ListBlock,
    Paragraph,
    Quotation,
    Table,
)
from briefer.document.design import PAPERS, Design, Faces
from briefer.document.document import Document, Furniture, Note
from briefer.document.inline import NoteReference, Quoted, Text, Tone
from briefer.document.sheet import Sheet
from briefer.editing import ChangeSettings
from briefer.workspace import Places, Workspace
from briefer.workspace.press import proof
from briefer.writers import pdf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from briefer.document.block import Block
    from briefer.document.inline import Inline

pytestmark = pytest.mark.referee

CHECKOUT = Path(__file__).parents[2]
DESIGN = Design(faces=Faces(folder=CHECKOUT / "resources" / "fonts"))


@pytest.fixture
def judge(referee: Callable[..., str], tmp_path: Path) -> Callable[..., None]:
    """Return a function that has files judged by both standards."""

    def judged(files: Iterable[bytes]) -> None:
        paths = []
        for number, data in enumerate(files):
            paths.append(tmp_path / f"{number}.pdf")
            paths[-1].write_bytes(data)
        for standard in ("ua1", "2a"):
            said = referee("pdf", standard, *paths)
            assert said.count(f"{standard} compliant") == len(paths) > 0

    return judged


def written(document: Document, design: Design = DESIGN) -> bytes:
    """Return a document as a PDF file's bytes."""
    file = io.BytesIO()
    pdf.write(document, design, file)
    return file.getvalue()


def picture(kind: str, mode: str) -> bytes:
    """Return a picture file's bytes."""
    file = io.BytesIO()
    PIL.Image.new(mode, (60, 40)).save(file, kind)
    return file.getvalue()


def text(words: str) -> tuple[Inline, ...]:
    """Return words as inlines."""
    return (Text(words),)


def exhibits() -> tuple[Block, ...]:
    """Return tables, pictures and forms, ordinary and odd ones."""
    note = (*text("CNBC"), NoteReference(1))
    head = (text("Source"), text("Grade"))
    rows = tuple((text(f"Outlet {number} " * 9), text("A, 2")) for number in range(60))
    seal = (Text("Figure 1. "), Text("The seal", italic=True))
    return (
        Figure(picture("PNG", "RGBA"), "image/png", "The seal (of the office)", 90, 60),
        Form("Decision", (("Approve", "Disapprove"), ("Cleared by", "Date"))),
        Paragraph((Text("(U) ", tone=Tone.MARKING), Text("Work abroad."))),
        Table(text("Table 1"), head, ((note, ()), *rows), "One source a row", (0.7, 0.3)),
        Table(text("Table 2"), head, ((text("word " * 1_500), text("B")),), "", (0.5, 0.5)),
        Table(text("Table 3"), head, (), "", ()),
        Figure(picture("JPEG", "RGB"), "image/jpeg", "A map", 300, 200, seal),
        Figure(picture("JPEG", "CMYK"), "image/jpeg", "地図", 30, 20),
        Figure(picture("PNG", "L"), "image/png", "Gray", 9_000, 9_000),
    )


def many_scripts() -> tuple[Block, ...]:
    """Return names of many scripts in every style, and words without an end."""
    named = Text("Nguyễn Phú Trọng, Ким Чен Ын, Ελλάδα, 金正恩, 会见, カタカナ, 김정은 → ∞ ½ ")
    styles = [
        replace(named, bold=bold, italic=italic, small_caps=small, superscript=raised)
        for bold in (False, True)
        for italic in (False, True)
        for small in (False, True)
        for raised in (False, True)
    ]
    spoken = Text("김정은", language="ko")
    return (
        Heading(1, (Text("A heading "), spoken), "h"),
        Heading(2, text("heading " * 63), "long"),
        Paragraph((*styles, spoken, NoteReference(1))),
        ListBlock((text("x" * 10_000), text("y"))),
    )


def letters() -> tuple[Block, ...]:
    """Return every Latin letter in every face."""
    latin = (*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x180))
    words = " ".join(map(chr, latin))
    faces = [
        Paragraph((Text(words, bold=bold, italic=italic),))
        for bold in (False, True)
        for italic in (False, True)
    ]
    return (Heading(1, text(words), "a"), Heading(2, text(words), "b"), *faces)


def test_documents_with_everything_and_with_nothing_pass(
    judge: Callable[..., None], rich_document: Document
) -> None:
    properties = replace(rich_document.properties, author="", subject="")
    empty = Document(properties, Furniture("", "", ""), ())
    long_note = (Note(1, text("A long note, unquestionably. " * 900)),)
    judge(
        [
            written(rich_document),
            written(empty, replace(DESIGN, paper=PAPERS["a4"])),
            written(replace(rich_document, blocks=exhibits(), notes=long_note)),
            written(replace(rich_document, blocks=many_scripts(), notes=long_note)),
            written(replace(rich_document, blocks=letters(), notes=())),
        ]
    )


def test_every_kind_of_sheet_passes_hyphenated(
    judge: Callable[..., None], rich_document: Document
) -> None:
    papers = [PAPERS["letter"], PAPERS["a4"]] * len(Sheet)
    looks = [
        replace(DESIGN, sheet=sheet, hyphenate=True, paper=paper)
        for sheet, paper in zip(Sheet, papers, strict=False)
    ]
    judge(written(rich_document, look) for look in looks)


def test_both_samples_pass_in_every_template(judge: Callable[..., None], tmp_path: Path) -> None:
    files = []
    places = Places(CHECKOUT / "resources", CHECKOUT / "seeds", tmp_path / "data")
    workspace = Workspace(places, journaled=False)
    try:
        for name, _ in workspace.samples():
            workspace.open_sample(name)
            for template, _ in workspace.choices.templates():
                chosen = replace(workspace.with_template(template), annex=True)
                workspace.edit(ChangeSettings(chosen))
                files.append(proof(workspace.job()).data)
    finally:
        workspace.close()
    assert len(files) >= 2 * 5
    judge(files)


def test_a_thousand_quotations_pass(judge: Callable[..., None], rich_document: Document) -> None:
    blocks: list[Block] = [Contents("Contents")]
    for number in range(1, 1_001):
        if number % 250 == 1:
            blocks.append(Heading(1, text(f"Section {number}"), f"h{number}", "#9A6412"))
        quoted = Quoted(f"p{number}", f"passage_{number}", (Text("“" + "word " * 78 + "”"),))
        blocks.append(Quotation((quoted, NoteReference(number)), text("CNBC, undated")))
    notes = tuple(Note(number, text(f"Wee, para. {number}.")) for number in range(1, 1_001))
    judge([written(replace(rich_document, blocks=tuple(blocks), notes=notes))])
