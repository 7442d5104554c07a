"""A copy for release tells nothing of how it came to be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefer.document.document import Provenance
from briefer.writers.docx import Options

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.document.document import Document

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Entries = "Callable[..., dict[str, bytes]]"
Parts = "Callable[..., dict[str, etree._Element]]"


@pytest.fixture
def telling(document: Document) -> Document:
    """Return a document whose file properties can be told from its words."""
    about = replace(document.properties, author="Quincy Wright", briefing="b-secret-id")
    origin = Provenance("p2", "passage_2", "5ec2e7" + "0" * 58, 10, 42)
    return replace(document, properties=about, provenance=(origin,))


def test_no_name_id_or_time_of_editing_is_left_anywhere(
    telling: Document, entries: Callable[..., dict[str, bytes]]
) -> None:
    kept = b"".join(entries(telling).values())
    released = b"".join(entries(telling, None, None, Options(release=True)).values())
    for word in (b"Quincy Wright", b"b-secret-id", b"5ec2e7", b"passage_2", b"2026-11-21"):
        assert word in kept
        assert word not in released
    assert b"rsid" not in released


def test_no_content_control_and_no_custom_part_is_left(telling: Document, parts: Parts) -> None:
    written = parts(telling, None, None, Options(release=True))
    assert not [name for name in written if name.startswith("customXml")]
    assert not list(written["word/document.xml"].iter(f"{W}sdt"))


def test_bookmarks_are_those_that_the_contents_lead_to(telling: Document, parts: Parts) -> None:
    part = parts(telling, None, None, Options(release=True))["word/document.xml"]
    places = [mark.get(f"{W}name") for mark in part.iter(f"{W}bookmarkStart")]
    assert places == ["_Toc000000001", "_Toc000000002", "_Toc000000003"]
    leads = [a for link in part.iter(f"{W}hyperlink") if (a := link.get(f"{W}anchor"))]
    fields = [text.text.split() for text in part.iter(f"{W}instrText")]
    assert leads == places == [words[1] for words in fields if words[0] == "PAGEREF"]


def test_the_words_are_those_of_the_working_copy(telling: Document, parts: Parts) -> None:
    working, released = parts(telling), parts(telling, None, None, Options(release=True))
    for name in ("document", "footnotes", "header_default", "footer_default"):
        part = f"word/{name}.xml"
        words = "".join(released[part].itertext(f"{W}t"))
        assert words == "".join(working[part].itertext(f"{W}t"))


def test_the_title_and_the_language_are_kept(
    telling: Document, entries: Callable[..., dict[str, bytes]]
) -> None:
    core = entries(telling, None, None, Options(release=True))["docProps/core.xml"].decode()
    assert "China and North Korea" in core
    assert "en-US" in core
    for name in ("creator", "lastModifiedBy", "created", "modified"):
        assert f":{name}" not in core
