"""Word and PDF say the same: one tree, two files, the same words in the same order, notes too.

Both files are read back by programs that know nothing of how they were written. What a reader sees
counts: the numbers of lists and notes, the page numbers of a contents list, the words of tables.
"""

from __future__ import annotations

import base64
import io
import re
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from lxml import etree

from briefer.composing import compose
from briefer.document.block import (
    Block,
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
from briefer.document.design import Design, Faces
from briefer.document.document import Document, Furniture, Note, Properties
from briefer.document.inline import LineBreak, Link, NoteReference, Quoted, Text, Tone
from briefer.document.walk import plain
from briefer.editing import ChangeSettings
from briefer.workspace import Workspace
from briefer.writers import docx, pdf

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.workspace import Places

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MARGINS = Furniture("TOPANDFOOT", "FOOTLINE", "{page} OFPAGES {pages}", "")
_MARGIN_WORD = re.compile(r"^(TOPANDFOOT|FOOTLINE)$")
_PAGES = re.compile(r"\d+ OFPAGES \d+")
_DRAWN = re.compile(r"[■•_\u200a]+|\.{3,}|(?<= )\.(?= )")
_HYPHEN = re.compile(r"[\x02\ufffe]\s*")
"""What is a mark and no word: squares, bullets, leaders, thin spaces."""
_COUNTED = ("KeyJudgment", "ListNumber", "BottomLineNumber")


def _plain(text: str) -> list[str]:
    return _DRAWN.sub(" ", text).split()


def _word_paragraph(paragraph: etree._Element, counts: dict[str, int]) -> list[str]:
    found = []
    numbered = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
    style = paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
    if numbered is not None and style in _COUNTED:
        number = numbered.get(f"{W}val")
        counts[number] = counts.get(number, 0) + 1
        found.append(f"{counts[number]}. ")
    for element in paragraph.iter():
        if element.tag == f"{W}t":
            found.append(element.text or "")
        elif element.tag == f"{W}footnoteReference":
            found.append(f" {element.get(f'{W}id')} ")
        elif element.tag in {f"{W}tab", f"{W}br"} and element.getparent().tag == f"{W}r":
            found.append(" ")
    return _plain("".join(found))


def _from_word(data: bytes) -> tuple[list[str], list[str]]:
    """Return the words of a DOCX's text and those of its notes, each note after its number."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        main, notes = (
            etree.fromstring(package.read(f"word/{name}.xml")) for name in ("document", "footnotes")
        )
    counts: dict[str, int] = {}
    text = [word for p in main.iter(f"{W}p") for word in _word_paragraph(p, counts)]
    said: list[str] = []
    for note in notes:
        if note.get(f"{W}type") is None:
            said.append(str(note.get(f"{W}id")))
            said += [word for p in note.iter(f"{W}p") for word in _word_paragraph(p, counts)]
    return text, said


def _pages_of_pdf(data: bytes) -> list[list[str]]:
    """Return the words of each page, without those that stand at the head and foot of all."""
    file = pypdfium2.PdfDocument(data)
    pages = []
    for page in file:
        text = page.get_textpage().get_text_range()
        words = _plain(_PAGES.sub(" ", _HYPHEN.sub("-", text)))
        pages.append([word for word in words if not _MARGIN_WORD.match(word)])
    file.close()
    return pages


def _both(document: Document, design: Design) -> tuple[bytes, bytes]:
    handout, word = io.BytesIO(), io.BytesIO()
    layout = pdf.write(document, design, handout)
    docx.write(document, design, word, layout=layout)
    return word.getvalue(), handout.getvalue()


def _assert_same(document: Document, design: Design) -> None:
    """Walk through the PDF: each page goes on with the text, and below it with the notes."""
    word, handout = _both(replace(document, furniture=MARGINS), design)
    text, notes = (_joined(part) for part in _from_word(word))
    headers = [_header(block) for block in document.blocks if isinstance(block, Table)]
    for number, page in enumerate(_pages_of_pdf(handout), start=1):
        said = _joined(page)
        again = next((each for each in headers if said.startswith(each)), "")
        if number > 1 and not text.startswith(again):
            said = said.removeprefix(again)
        length = _common(said, text)
        text, below = text[length:], said[length:]
        where = f"page {number}: {below[:60]!r}, where the text goes on {text[:60]!r}"
        assert notes.startswith(below), f"{where} and the notes {notes[:60]!r}"
        notes = notes[len(below) :]
    assert (text, notes) == ("", "")


def _header(table: Table) -> str:
    return _joined([word for cell in table.header for word in plain(cell).split()])


def _joined(words: list[str]) -> str:
    """Return letters alone: readers of PDF do not agree on the spaces around raised numbers."""
    return "".join(words)


def _common(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


@pytest.fixture
def design(checkout: Path) -> Design:
    """Return a design with the fonts of the checkout."""
    return Design(faces=Faces(folder=checkout / "resources" / "fonts"))


def _everything() -> tuple[Block, ...]:
    picture = base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
    )
    quoted = Quoted(
        "p1", "passage_1", (Text("“"), Text("[m]", tone=Tone.CHANGE), Text("ost are unskilled”"))
    )
    return (
        Title((Text("A title of its own"),), "Briefing note, draft 3"),
        Memo(
            (
                MemoLine("For", (Text("The Director"),)),
                MemoLine("From", (Text("김민서 and 王毅, Nguyễn Thị Ж"),)),
            )
        ),
        Callout("Bottom line", (Paragraph((Text("It holds."),)), ListBlock(((Text("as is"),),)))),
        Judgments("Key judgments", tuple((Text(f"Judgment {name}."),) for name in "abc")),
        Contents("Contents"),
        Heading(1, (Text("Labor & work"),), "labor", "#9A6412"),
        Paragraph(
            (
                Text("(U)", tone=Tone.MARKING),
                Text(" Posts go to the "),
                Quoted("p0", "passage_0", (Text("“well connected”"),)),
                NoteReference(1),
                Text(" only,"),
                LineBreak(),
                Text("so one says."),
            )
        ),
        Quotation((quoted, NoteReference(2)), (Text("CNBC, undated"),), "#9A6412"),
        ListBlock(((Text("first"),), (Text("second"),)), ordered=True),
        Heading(2, (Text("Below it"),), "below"),
        EmptyNotice((Text("Nothing is filed here yet."),)),
        ListBlock(((Text("first again"),),), ordered=True),
        Figure(picture, "image/png", "A map", 90, 30, (Text("The crossings"),)),
        Form("Decision", (("Approve", "Disapprove"), ("Cleared by",))),
        Table(
            (Text("Source appraisal"),),
            ((Text("Source"),), (Text("Kind"),)),
            (((Text("CNBC"),), (Text("News"),)), ((Text("Zeng"),), (Text("Blog"),))),
            "What each source is.",
            (0.5, 0.5),
        ),
        Heading(1, (Text("Sources"),), "sources"),
        SourceEntry(
            (Text("Wee. "), Link((Text("cnbc.com/visas"),), "https://cnbc.com/visas")), "source_1"
        ),
    )


def _document(blocks: tuple[Block, ...], notes: tuple[Note, ...]) -> Document:
    moment = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)
    about = Properties("A title", "Desk", "Note", "en-US", moment, "b1")
    return Document(about, MARGINS, blocks, notes)


def test_every_kind_of_block_says_the_same_in_both(design: Design) -> None:
    notes = tuple(
        Note(n, (Text("Heesun Wee, "), Text("CNBC", italic=True), Text(f", para. {n}.")))
        for n in (1, 2)
    )
    _assert_same(_document(_everything(), notes), design)


TEMPLATES = (
    "briefing-note",
    "action-memo",
    "assessment",
    "meeting-brief",
    "long-report",
    "handout",
)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("name", ["two-pages", "long"])
def test_the_samples_say_the_same_in_both(name: str, template: str, places: Places) -> None:
    with closing(Workspace(places)) as workspace:
        workspace.open_sample(name)
        marked = {"appraisal": True, "portions": True, "profile": workspace.choices.profiles()[-1]}
        chosen = replace(workspace.with_template(template), paper="a4", annex=True, **marked)
        workspace.edit(ChangeSettings(chosen))
        job = workspace.job()
        found = {each.passage: each.state.value for each in workspace.check()}
        document = compose(
            job.briefing, job.sources, now=job.now, template=job.template, checked=found
        )
        _assert_same(document, job.template.design)


def test_notes_longer_than_a_page_say_the_same_in_both(design: Design) -> None:
    words = " ".join(f"w{n}" for n in range(1500))
    long = tuple(Note(n, (Text(f"note {n} begins {words} ends"),)) for n in (1, 2))
    blocks = tuple(
        Paragraph((Text(f"paragraph {n} " + "and so on " * 60), NoteReference(n))) for n in (1, 2)
    )
    _assert_same(_document(blocks, long), design)


def test_many_quotations_say_the_same_in_both(design: Design) -> None:
    blocks: list[Block] = [Contents("Contents")]
    for section in range(4):
        blocks.append(Heading(1, (Text(f"Section {section}"),), f"section_{section}", "#9A6412"))
        for n in range(section * 30 + 1, section * 30 + 31):
            quoted = Quoted(
                f"p{n}", f"passage_{n}", (Text(f"“{n} says " + "one thing " * 30 + "”"),)
            )
            blocks.append(Quotation((quoted, NoteReference(n)), (Text("CNBC, undated"),)))
    notes = tuple(Note(n, (Text(f"Wee, para. {n}."),)) for n in range(1, 121))
    _assert_same(_document(tuple(blocks), notes), design)


def test_a_heading_of_five_hundred_characters_says_the_same_in_both(design: Design) -> None:
    heading = Heading(1, (Text("A heading without end, " * 22),), "long")
    blocks = (Contents("Contents"), heading, Paragraph((Text("Under it."),)))
    _assert_same(_document(blocks, ()), design)
