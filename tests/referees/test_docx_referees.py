"""Microsoft's validator, LibreOffice and pandoc judge the Word files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefer.document.block import (
    Block,
    Callout,
    Contents,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    Quotation,
    SourceEntry,
    Title,
)
from briefer.document.design import PAPERS, Design
from briefer.document.document import Document, Furniture, Note, Properties
from briefer.document.inline import Link, NoteReference, Quoted, Text, Tone
from briefer.writers import docx

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.referee


UGLY = (
    "\x00\x0b\x1f\ud800\ufffe",
    "x" * 10_000,
    "\N{GRINNING FACE}\N{ZERO WIDTH JOINER}",
    "<para>&amp; {{}} {0} %s",
    "\N{HEBREW LETTER ALEF}\N{HEBREW LETTER BET}",
    "김민서 王毅 Nguyễn Ж",
    "long heading " * 40,
    "tab\tline\nreturn\r",
)


def _ugly(document: Document) -> Document:
    """Return a document of words, anchors, addresses and colors that nobody should write."""
    blocks: list[Block] = [Callout("", ()), ListBlock((), ordered=True), Judgments("", ())]
    notes = []
    for number, text in enumerate(UGLY, start=1):
        words = Text(text, bold=True, tone=Tone.MISSING, language=text[:5])
        quoted = Quoted(text, text, (words, Text("한국", language="ko")))
        inlines = (quoted, Link((words,), text), NoteReference(number), NoteReference(99))
        blocks += [Heading(number, (words,), text, text), Quotation(inlines, (words,), text)]
        blocks += [Quotation(inlines, (), text), Title((words,)), SourceEntry((words,), text)]
        notes.append(Note(number, (Text(text[:500], italic=True), *inlines[2:])))
    front = replace(document.properties, title=UGLY[0], author=UGLY[1], language=UGLY[3])
    margins = Furniture(UGLY[0], UGLY[2], "{pages}{page}{other}{page}", UGLY[7])
    return Document(front, margins, (*blocks, Contents(""), Memo(())), tuple(notes))


def _write(document: Document, path: Path, design: Design | None = None) -> Path:
    with path.open("wb") as file:
        docx.write(document, design or Design(), file)
    return path


def test_a_document_with_everything_is_valid_and_keeps_its_notes(
    referee: Callable[..., str], rich_document: Document, tmp_path: Path
) -> None:
    file = _write(rich_document, tmp_path / "rich.docx")
    assert f"pandoc: {len(rich_document.notes)} notes" in referee("docx", file)


def test_a_document_of_ugly_text_is_valid(
    referee: Callable[..., str], rich_document: Document, tmp_path: Path
) -> None:
    referee("docx", _write(_ugly(rich_document), tmp_path / "ugly.docx"))


def test_a_note_of_three_pages_is_valid(
    referee: Callable[..., str], rich_document: Document, tmp_path: Path
) -> None:
    first, *others = rich_document.notes
    long = replace(first, inlines=(Text("word " * 3000),))
    document = replace(rich_document, notes=(long, *others))
    referee("docx", _write(document, tmp_path / "note.docx"))


def test_a_thousand_quotations_are_valid(
    referee: Callable[..., str], rich_document: Document, tmp_path: Path
) -> None:
    quotations = tuple(
        Quotation(
            (Quoted(f"p{n}", f"passage_{n}", (Text("word " * 78),)), NoteReference(n)),
            (Text("CNBC, undated"),),
            "#9A6412",
        )
        for n in range(1, 1001)
    )
    notes = tuple(
        Note(n, (Link((Text("there"),), f"https://example.org/{n}"),)) for n in range(1, 1001)
    )
    long = replace(rich_document, blocks=quotations, notes=notes, provenance=())
    assert "pandoc: 1000 notes" in referee("docx", _write(long, tmp_path / "long.docx"))


def test_an_empty_document_is_valid(
    referee: Callable[..., str], rich_document: Document, tmp_path: Path
) -> None:
    bare: Properties = replace(rich_document.properties, author="", subject="")
    empty = Document(bare, Furniture(banner="", footer="", page=""), ())
    referee("docx", _write(empty, tmp_path / "empty.docx", Design(paper=PAPERS["a4"])))
