"""The words of a Word file are those of the Document, in order, whatever they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from briefer.document.block import Heading, Paragraph, Quotation
from briefer.document.document import Document, Furniture, Note, Properties
from briefer.document.inline import Link, NoteReference, Quoted, Text
from briefer.document.walk import lines, plain

if TYPE_CHECKING:
    from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))
Parts = "Callable[..., dict[str, etree._Element]]"


def _text(paragraph: etree._Element) -> str:
    """Return a paragraph's words; a tab or a line break is a space."""
    found = []
    for element in paragraph.iter():
        if element.tag == f"{W}t":
            found.append(element.text or "")
        elif element.tag in {f"{W}tab", f"{W}br"} and element.getparent().tag == f"{W}r":
            found.append(" ")
    return "".join(found)


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else str(style.get(f"{W}val"))


def _body(part: etree._Element) -> list[str]:
    return [_text(p) for p in part.iter(f"{W}p") if not _style(p).startswith("TOC1")]


def _notes(part: etree._Element) -> list[str]:
    kept = [note for note in part if note.get(f"{W}type") is None]
    return ["".join(_text(p) for p in note.iter(f"{W}p")).lstrip() for note in kept]


def test_the_words_stand_in_the_order_of_the_document(document: Document, parts: Parts) -> None:
    written = parts(document)
    expected = " ".join(plain(line) for block in document.blocks for line in lines(block))
    assert " ".join(_body(written["word/document.xml"])).split() == expected.split()
    assert _notes(written["word/footnotes.xml"]) == [plain(note.inlines) for note in document.notes]


def test_note_references_count_from_one_in_reading_order(document: Document, parts: Parts) -> None:
    written = parts(document)
    references = written["word/document.xml"].iter(f"{W}footnoteReference")
    assert [reference.get(f"{W}id") for reference in references] == ["1", "2", "3"]
    notes = written["word/footnotes.xml"]
    assert [note.get(f"{W}id") for note in notes] == ["-1", "0", "1", "2", "3"]


def test_separators_between_text_and_notes_are_bare(document: Document, parts: Parts) -> None:
    for separator in parts(document)["word/footnotes.xml"][:2]:
        assert not list(separator.iter(f"{W}footnoteRef"))


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("CNBC, n.d., para. 7; pp. 4–9.", "CNBC, n.d., para.\xa07; pp.\xa04–9."),
        ("The restaurants. 7 of them", "The restaurants. 7 of them"),
    ],
)
def test_a_note_never_parts_an_abbreviation_from_its_number(
    document: Document, parts: Parts, words: str, printed: str
) -> None:
    written = parts(replace(document, notes=(Note(1, (Text(words),)),)))
    assert "".join(written["word/footnotes.xml"].itertext()).strip() == printed


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name)
def test_every_line_of_the_articles_comes_back_verbatim(
    seed: Path, properties: Properties, furniture: Furniture, parts: Parts
) -> None:
    quoted = [line for line in seed.read_text(encoding="utf-8").splitlines() if line.strip()]
    blocks = tuple(
        Quotation((Quoted(f"p{n}", f"passage_{n}", (Text(line),)), NoteReference(n)))
        for n, line in enumerate(quoted, start=1)
    )
    notes = tuple(Note(n, (Text(line),)) for n, line in enumerate(quoted, start=1))
    written = parts(Document(properties, furniture, blocks, notes))
    assert _body(written["word/document.xml"]) == quoted
    controls = written["word/document.xml"].iter(f"{W}sdtContent")
    assert [_text(control) for control in controls] == quoted


def _expected(text: str) -> str:
    forbidden = {*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF}
    return "".join("\ufffd" if ord(c) in forbidden else c for c in text)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@example(text="\ud800")
@example(text="\x00\x0b\x1f\ufffe\r\n\t\x7f\x85")
@example(text="김" * 10_000)
@given(text=st.text(st.characters(exclude_categories=()), min_size=1))
def test_no_text_whatever_spoils_a_file_or_loses_a_character(
    text: str, properties: Properties, parts: Parts
) -> None:
    ugly = Text(text, language=text)
    blocks = (
        Heading(1, (ugly,), text, "#123456"),
        Paragraph((ugly, Link((ugly,), text), Quoted(text, text + "q", (ugly,)))),
    )
    front = replace(properties, title=text, author=text, language=text, briefing=text)
    margins = Furniture(text, text, text)
    written = parts(Document(front, margins, blocks, (Note(1, (ugly,)),)))
    expected = _expected(text)
    assert _body(written["word/document.xml"]) == [expected, expected * 3]
    assert _text(written["word/header_first.xml"]) == expected
