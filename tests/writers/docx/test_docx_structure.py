"""What no validator notices: fields end, links lead somewhere, names and ids are unique."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefer.document.block import Contents, Heading, Paragraph
from briefer.document.inline import Link, Quoted, Text
from briefer.document.layout import Layout

if TYPE_CHECKING:
    from lxml import etree

    from briefer.document.document import Document

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
Parts = "Callable[..., dict[str, etree._Element]]"


def _values(part: etree._Element, tag: str, attribute: str = "val") -> list[str]:
    return [str(element.get(W + attribute)) for element in part.iter(W + tag)]


def _relationships(part: etree._Element) -> dict[str, str]:
    return {str(item.get("Id")): str(item.get("Target")) for item in part}


def test_every_field_begins_separates_and_ends(document: Document, parts: Parts) -> None:
    for part in parts(document).values():
        depth: list[str] = []
        for kind in _values(part, "fldChar", "fldCharType"):
            if kind == "begin":
                depth.append(kind)
            elif kind == "separate":
                assert depth.pop() == "begin"
                depth.append(kind)
            else:
                assert depth.pop() == "separate"
        assert not depth


def test_every_link_within_the_document_has_its_bookmark(document: Document, parts: Parts) -> None:
    part = parts(document)["word/document.xml"]
    names = set(_values(part, "bookmarkStart", "name"))
    anchors = {a for a in _values(part, "hyperlink", "anchor") if a != "None"}
    fields = [text.text.split() for text in part.iter(f"{W}instrText")]
    pages = {words[1] for words in fields if words[0] == "PAGEREF"}
    assert anchors == pages == {"section_labor", "section_sanctions", "sources"}
    assert anchors <= names


def test_bookmarks_have_ids_and_names_of_their_own_and_end(
    document: Document, parts: Parts
) -> None:
    alike = ["Same place", "same_place", "same-place", "x" * 50, "x" * 60, "1", "_", "é", "장"]
    blocks = tuple(Heading(1, (Text(anchor),), anchor) for anchor in alike)
    part = parts(replace(document, blocks=document.blocks + blocks))["word/document.xml"]
    names = [name.lower() for name in _values(part, "bookmarkStart", "name")]
    assert len(names) == len(set(names))
    assert all(len(name) <= 40 and name.isascii() and name[0].isalpha() for name in names)
    starts, ends = (_values(part, tag, "id") for tag in ("bookmarkStart", "bookmarkEnd"))
    assert len(starts) == len(set(starts))
    assert sorted(starts) == sorted(ends)


def test_a_quotation_stands_in_a_control_and_a_bookmark_without_its_note(
    document: Document, parts: Parts
) -> None:
    part = parts(document)["word/document.xml"]
    for passage in ("p1", "p2", "p3"):
        tag = next(e for e in part.iter(f"{W}tag") if e.get(f"{W}val") == passage)
        control = tag.getparent().getparent()
        assert not list(control.iter(f"{W}footnoteReference"))
        assert not list(control.iter(f"{W}dataBinding"))
        before, after = control.getprevious(), control.getnext()
        assert before.get(f"{W}name") == passage.replace("p", "passage_")
        assert before.get(f"{W}id") == after.get(f"{W}id")
        assert after.getnext().find(f"{W}footnoteReference") is not None


def test_controls_have_ids_of_their_own(document: Document, parts: Parts) -> None:
    part = parts(document)["word/document.xml"]
    ids = [control.find(f"{W}id").get(f"{W}val") for control in part.iter(f"{W}sdtPr")]
    assert len(ids) == len(set(ids)) == 4


def test_links_in_notes_are_related_from_the_notes_each_address_once(
    document: Document, parts: Parts
) -> None:
    written = parts(document)
    related = _relationships(written["word/_rels/footnotes.xml.rels"])
    links = [link.get(f"{R}id") for link in written["word/footnotes.xml"].iter(f"{W}hyperlink")]
    assert len(links) == 2
    assert [related[link] for link in links] == ["https://www.cnbc.com/x?a=1&b=2"] * 2
    assert len(related) == 1


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("http://bücher.example/é?x=[1]", "http://xn--bcher-kva.example/%C3%A9?x=%5B1%5D"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("file:///etc/passwd", None),
        ("file://server/share", None),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("http://[broken", None),
        ("http://example.org:port/", None),
        ("https://example.org/" + "x" * 3000, None),
        ("\ud800", None),
        ("", None),
    ],
)
def test_only_web_and_mail_addresses_that_word_can_read_become_links(
    url: str, target: str | None, document: Document, parts: Parts
) -> None:
    link = Paragraph((Link((Text("there"),), url),))
    written = parts(replace(document, blocks=(link,), notes=()))
    related = _relationships(written["word/_rels/document.xml.rels"])
    found = [related[e.get(f"{R}id")] for e in written["word/document.xml"].iter(f"{W}hyperlink")]
    assert found == ([target] if target else [])
    assert "there" in "".join(written["word/document.xml"].itertext())


def test_contents_give_the_pages_of_the_layout(document: Document, parts: Parts) -> None:
    pages = Layout(pages=9, anchors={"section-labor": 4, "section-sanctions": 7})
    written = parts(document, None, pages)
    entries = [
        "".join(p.itertext(f"{W}t"))
        for p in written["word/document.xml"].iter(f"{W}p")
        if p.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "TOC1"
    ]
    assert entries == ["Labor4", "Sanctions7", "Sources2"]
    assert "".join(written["word/footer_default.xml"].itertext(f"{W}t")).endswith(
        "of 9UNCLASSIFIED"
    )


def test_contents_without_headings_have_no_field(document: Document, parts: Parts) -> None:
    part = parts(replace(document, blocks=(Contents("Contents"),)))["word/document.xml"]
    assert not list(part.iter(f"{W}fldChar"))
    assert "".join(part.itertext()) == "Contents"


def test_estimated_pages_rise_through_a_long_document(document: Document, parts: Parts) -> None:
    filler = Paragraph((Text("word " * 2000),))
    blocks: list[object] = [Contents("Contents")]
    for number in range(4):
        blocks += [Heading(1, (Text("Part"),), f"part{number}"), filler]
    part = parts(replace(document, blocks=tuple(blocks), notes=()))["word/document.xml"]
    entries = [
        int("".join(p.itertext(f"{W}t")).removeprefix("Part"))
        for p in part.iter(f"{W}p")
        if p.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "TOC1"
    ]
    assert entries[0] == 1
    assert entries == sorted(set(entries))


def test_ordered_lists_begin_at_one_again(document: Document, parts: Parts) -> None:
    written = parts(document)
    ordered = [
        p.find(f"{W}pPr/{W}numPr/{W}numId").get(f"{W}val")
        for p in written["word/document.xml"].iter(f"{W}p")
        if p.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "ListNumber"
    ]
    assert ordered[0] == ordered[1] != ordered[2]
    for number in written["word/numbering.xml"].iter(f"{W}num"):
        restarts = _values(number, "startOverride")
        assert restarts == (["1"] if number.get(f"{W}numId") in ordered else restarts)


def test_the_first_page_has_margins_of_its_own_without_the_running_title(
    document: Document, parts: Parts
) -> None:
    written = parts(document)
    assert written["word/document.xml"].find(f".//{W}titlePg") is not None
    texts = {
        name: "".join(written[f"word/{name}.xml"].itertext(f"{W}t"))
        for name in ("header_first", "header_default", "footer_first", "footer_default")
    }
    assert texts == {
        "header_first": "UNCLASSIFIED",
        "header_default": "UNCLASSIFIEDChina and North Korea",
        "footer_first": "Draft 3Page 1 of 1UNCLASSIFIED",
        "footer_default": "Draft 3Page 1 of 1UNCLASSIFIED",
    }


def test_a_passage_that_two_places_hold_keeps_one_bookmark(
    document: Document, parts: Parts
) -> None:
    twice = Paragraph((Quoted("p1", "here", (Text("“a”"),)), Quoted("p1", "here", (Text("“a”"),))))
    part = parts(replace(document, blocks=(twice,)))["word/document.xml"]
    assert _values(part, "bookmarkStart", "name") == ["here"]
    assert _values(part, "tag") == ["p1", "p1"]
