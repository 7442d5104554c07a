"""Microsoft's validator, LibreOffice and pandoc judge the Word files."""

from __future__ import annotations

import io
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import docx as python_docx
import pytest
from docx.shared import Mm, Pt

from briefer.composing import compose
from briefer.document.block import (
    Block,
    Callout,
    Contents,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    Paragraph,
    Quotation,
    SourceEntry,
    Title,
)
from briefer.document.design import PAPERS, Design
from briefer.document.document import Document, Furniture, Note, Properties
from briefer.document.inline import Link, NoteReference, Quoted, Text, Tone
from briefer.editing import ChangeSettings
from briefer.workspace import Workspace
from briefer.writers import docx

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefer.workspace import Places

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


def _write(
    document: Document,
    path: Path,
    design: Design | None = None,
    options: docx.Options | None = None,
) -> Path:
    with path.open("wb") as file:
        docx.write(document, design or Design(), file, options=options or docx.Options())
    return path


def _office(picture: bytes) -> bytes:
    """Return a template as an office makes it: own faces, A4, a header with a logo."""
    made = python_docx.Document()
    made.styles["Normal"].font.name, made.styles["Normal"].font.size = "Arial", Pt(11)
    section = made.sections[0]
    section.page_width, section.page_height, section.left_margin = Mm(210), Mm(297), Mm(35)
    header = section.header.paragraphs[0]
    header.text = "Ministry of Foreign Affairs"
    header.add_run().add_picture(io.BytesIO(picture), width=Mm(20))
    made.add_paragraph("Last year's text", style="List Number")
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


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


@pytest.mark.parametrize("name", ["two-pages", "long"])
def test_the_samples_are_valid_as_they_are_exported(
    name: str, referee: Callable[..., str], places: Places, tmp_path: Path
) -> None:
    file = tmp_path / f"{name}.docx"
    with closing(Workspace(places)) as workspace:
        workspace.open_sample(name)
        workspace.export(file)
        job = workspace.job()
        notes = len(compose(job.briefing, job.sources, now=job.now, template=job.template).notes)
    assert f"pandoc: {notes} notes" in referee("docx", file)


def test_copies_for_release_and_with_endnotes_are_valid(
    referee: Callable[..., str], rich_document: Document, tmp_path: Path
) -> None:
    release = docx.Options(release=True)
    ends = Design(endnotes=True, hyphenate=True)
    files = [
        _write(rich_document, tmp_path / "release.docx", options=release),
        _write(rich_document, tmp_path / "endnotes.docx", ends),
        _write(rich_document, tmp_path / "both.docx", ends, release),
    ]
    assert referee("docx", *files).count(f"pandoc: {len(rich_document.notes)} notes") == len(files)


def test_documents_in_an_offices_template_are_valid(
    referee: Callable[..., str], rich_document: Document, picture: bytes, tmp_path: Path
) -> None:
    office = docx.Options(template=_office(picture))
    release = replace(office, release=True)
    files = [
        _write(rich_document, tmp_path / "office.docx", options=office),
        _write(rich_document, tmp_path / "released.docx", Design(endnotes=True), release),
        _write(_ugly(rich_document), tmp_path / "ugly.docx", options=office),
    ]
    again = docx.Options(template=files[0].read_bytes())
    files.append(_write(rich_document, tmp_path / "again.docx", options=again))
    referee("docx", *files)


def test_a_document_in_many_languages_is_valid(
    referee: Callable[..., str], rich_document: Document, tmp_path: Path
) -> None:
    names = (
        ("김민서는 북한 노동자를 연구한다", "ko"),
        ("王毅说 中朝关系", "zh"),
        ("ひらがなとカタカナ", "ja"),
        ("Владимир Путин", "ru"),
        ("Γιώργος Σεφέρης", "el"),
        ("Nguyễn Phú Trọng", "vi"),
        ("אבי כהן met علي محمد", ""),
        ("محمود درويش", "ar"),
    )
    blocks: list[Block] = [Contents("目次")]
    notes = []
    for number, (name, language) in enumerate(names, start=1):
        words = Text(name, language=language, bold=bool(number % 2))
        quoted = Quoted(f"p{number}", f"passage_{number}", (Text("“"), words, Text("”")))
        blocks += [Heading(1, (words,), f"section_{number}", "#9A6412"), Paragraph((words,))]
        blocks.append(Quotation((quoted, NoteReference(number)), (words,), "#9A6412"))
        notes.append(Note(number, (Text("By "), words, Text("."))))
    for own in ("en-US", "ko", "zh-Hans", "ar"):
        front = replace(rich_document.properties, language=own, title=names[0][0])
        document = replace(
            rich_document, properties=front, blocks=tuple(blocks), notes=tuple(notes)
        )
        _write(document, tmp_path / f"{own}.docx")
    referee("docx", *sorted(tmp_path.glob("*.docx")))


def test_a_heading_of_five_hundred_characters_and_an_empty_section_are_valid(
    referee: Callable[..., str], rich_document: Document, tmp_path: Path
) -> None:
    heading = Heading(1, (Text("A heading without end, " * 22),), "long", "#9A6412")
    empty = Heading(1, (Text("Nothing in it"),), "empty")
    document = replace(rich_document, blocks=(Contents("Contents"), heading, empty), notes=())
    referee("docx", _write(document, tmp_path / "headings.docx"))


def test_a_briefing_is_valid_in_every_template(
    referee: Callable[..., str], places: Places, tmp_path: Path
) -> None:
    with closing(Workspace(places)) as workspace:
        workspace.open_sample("two-pages")
        marked = {"appraisal": True, "portions": True, "profile": workspace.choices.profiles()[-1]}
        for template, _ in workspace.choices.templates():
            chosen = replace(workspace.with_template(template), annex=True, **marked)
            workspace.edit(ChangeSettings(chosen))
            workspace.export(tmp_path / f"{template}.docx")
    referee("docx", *sorted(tmp_path.glob("*.docx")))
