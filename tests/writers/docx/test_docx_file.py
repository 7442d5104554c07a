"""The file as a whole: the same bytes each time, all or nothing, and what it says of itself."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import docx as python_docx
import pytest

from briefer.document.block import Paragraph
from briefer.document.design import Design
from briefer.document.digests import quoted, written
from briefer.document.document import Note
from briefer.document.inline import Text
from briefer.errors import BrieferError, CancelledError
from briefer.writers import docx

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.document.document import Document

Parts = "Callable[..., dict[str, etree._Element]]"
ORIGIN = "{urn:briefer:provenance:1}"


def test_nothing_heavy_loads_before_the_first_file_is_written() -> None:
    heavy = "{'lxml', 'docx', 'zipfile'} & set(sys.modules)"
    program = f"import sys, briefer.writers.docx; sys.exit(bool({heavy}))"
    subprocess.run([sys.executable, "-c", program], check=True)


def _bytes(document: Document) -> bytes:
    file = io.BytesIO()
    docx.write(document, Design(), file)
    return file.getvalue()


def test_the_same_document_gives_the_same_bytes(document: Document) -> None:
    assert _bytes(document) == _bytes(document)


def test_every_entry_bears_the_time_of_export(document: Document) -> None:
    with zipfile.ZipFile(io.BytesIO(_bytes(document))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(2026, 11, 21, 14, 5, 0)}


def test_a_time_that_no_zip_can_hold_is_no_obstacle(document: Document) -> None:
    old = replace(document.properties, created=datetime(1066, 10, 14, tzinfo=UTC))
    assert _bytes(replace(document, properties=old))


def test_progress_rises_from_nothing_to_all(document: Document) -> None:
    said: list[float] = []
    long = replace(document, blocks=document.blocks * 20)
    docx.write(long, Design(), io.BytesIO(), progress=said.append)
    assert said == sorted(said)
    assert (said[0], said[-1]) == (0.0, 1.0)
    assert len(said) > 5


@pytest.mark.parametrize("calls", [1, 2, 3, 4])
def test_a_run_that_is_stopped_writes_nothing(document: Document, calls: int) -> None:
    left = calls

    def stop(_: float) -> None:
        nonlocal left
        left -= 1
        if not left:
            raise CancelledError

    file = io.BytesIO()
    with pytest.raises(CancelledError):
        docx.write(document, Design(), file, progress=stop)
    assert file.getvalue() == b""


def test_the_file_is_written_at_its_present_position(document: Document) -> None:
    file = io.BytesIO()
    file.write(b"before")
    docx.write(document, Design(), file)
    assert file.getvalue() == b"before" + _bytes(document)


def test_more_notes_than_word_can_number_are_refused_in_plain_words(document: Document) -> None:
    notes = tuple(Note(number, (Text("n"),)) for number in range(1, 32_769))
    file = io.BytesIO()
    with pytest.raises(BrieferError, match="32768 notes"):
        docx.write(replace(document, notes=notes), Design(), file)
    assert file.getvalue() == b""


def test_the_layout_says_whether_a_contents_list_was_set(document: Document) -> None:
    assert docx.write(document, Design(), io.BytesIO()).contents
    plain = replace(document, blocks=(Paragraph((Text("x"),)),))
    assert not docx.write(plain, Design(), io.BytesIO()).contents


def test_another_reader_opens_it_and_finds_its_properties(document: Document) -> None:
    moment = datetime(2026, 11, 21, 14, 5, tzinfo=timezone(timedelta(hours=9)))
    front = replace(document.properties, created=moment, title="T" * 300)
    opened = python_docx.Document(io.BytesIO(_bytes(replace(document, properties=front))))
    core = opened.core_properties
    assert core.title == "T" * 255
    assert (core.author, core.last_modified_by) == ("East Asia desk", "East Asia desk")
    assert (core.subject, core.language) == ("Briefing note", "en-US")
    assert core.created == core.modified == datetime(2026, 11, 21, 5, 5, tzinfo=UTC)
    assert [p.text for p in opened.paragraphs if p.style.name == "Heading 1"] == [
        "Labor",
        "Sanctions",
        "Sources",
    ]


def test_the_package_holds_no_stale_part_and_asks_nothing(
    document: Document, parts: Parts, entries: Callable[..., dict[str, bytes]]
) -> None:
    assert set(entries(document)) == {
        "[Content_Types].xml",
        "_rels/.rels",
        "customXml/_rels/item1.xml.rels",
        "customXml/item1.xml",
        "customXml/itemProps1.xml",
        "docProps/app.xml",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/_rels/footnotes.xml.rels",
        "word/document.xml",
        "word/footer_default.xml",
        "word/footer_first.xml",
        "word/footnotes.xml",
        "word/header_default.xml",
        "word/header_first.xml",
        "word/media/picture1.png",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
        "word/theme/theme1.xml",
    }
    written = parts(document)
    text = "".join(str(part.attrib) + part.tag for root in written.values() for part in root.iter())
    assert "updateFields" not in text
    assert "dirty" not in text
    assert "dataBinding" not in text


def test_provenance_names_passage_bookmark_article_span_and_digests(
    document: Document, parts: Parts
) -> None:
    item = parts(document)["customXml/item1.xml"]
    assert item.get("briefing") == "b0123456789ab"
    assert [dict(passage.attrib) for passage in item.iter(f"{ORIGIN}passage")] == [
        {
            "id": "p2",
            "bookmark": "passage_2",
            "article": "0" * 64,
            "start": "10",
            "end": "42",
            "words": quoted(document)["p2"],
        }
    ]
    assert item.findtext(f"{ORIGIN}written", "").split() == list(written(document))
