"""An office's own template gives the looks; what it lacks is added, what would do harm is not."""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import docx as python_docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Mm, Pt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from briefer.document.block import Heading, ListBlock, Paragraph, Quotation
from briefer.document.design import Design
from briefer.document.inline import Text
from briefer.writers import docx
from briefer.writers.docx.errors import DocxError

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.document.document import Document

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MAIN = "wordprocessingml.document.main+xml"
Parts = "Callable[..., dict[str, etree._Element]]"


@pytest.fixture
def office(picture: bytes) -> bytes:
    """Return a template as an office makes it: own faces, A4, a header with a logo, old text."""
    made = python_docx.Document()
    made.styles["Normal"].font.name = "Arial"
    made.styles["Heading 1"].font.size = Pt(19)
    section = made.sections[0]
    section.page_width, section.page_height, section.left_margin = Mm(210), Mm(297), Mm(40)
    header = section.header.paragraphs[0]
    header.text = "Ministry of Foreign Affairs"
    header.add_run().add_picture(io.BytesIO(picture), width=Mm(20))
    made.add_paragraph("Last year's text")
    made.core_properties.author = "Somebody Else"
    return _saved(made)


def _saved(made: python_docx.document.Document) -> bytes:
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def _changed(data: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """Return a zip whose entries went through a function; None leaves one out."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            kept = change(name, old.read(name))
            if kept is not None:
                new.writestr(name, kept)
    return file.getvalue()


def _replaced(data: bytes, entry: str, old: str, new: str) -> bytes:
    def change(name: str, content: bytes) -> bytes:
        if name != entry:
            return content
        assert old.encode() in content
        return content.replace(old.encode(), new.encode())

    return _changed(data, change)


def _adopted(document: Document, parts: Parts, office: bytes, **options: bool) -> dict:
    return parts(document, None, None, docx.Options(template=office, **options))


def _styles(written: dict[str, etree._Element]) -> dict[str, etree._Element]:
    return {each.get(f"{W}styleId"): each for each in written["word/styles.xml"].iter(f"{W}style")}


def test_every_style_of_the_template_stays_as_it_was(
    document: Document, parts: Parts, office: bytes
) -> None:
    with zipfile.ZipFile(io.BytesIO(office)) as package:
        theirs = etree.fromstring(package.read("word/styles.xml"))
    written = _styles(_adopted(document, parts, office))
    for style in theirs.iter(f"{W}style"):
        kept = written[style.get(f"{W}styleId")]
        assert etree.tostring(kept, method="c14n") == etree.tostring(style, method="c14n")


def test_what_the_template_lacks_is_added_under_its_own_face(
    document: Document, parts: Parts, office: bytes
) -> None:
    written = _styles(_adopted(document, parts, office))
    for name in ("Memo", "Attribution", "FootnoteText", "TableText", "TOC1"):
        assert written[name].find(f"{W}rPr/{W}rFonts") is None
        assert written[name].get(f"{W}default") is None


def test_every_style_that_is_named_exists_once(
    document: Document, parts: Parts, office: bytes
) -> None:
    written = _adopted(document, parts, office)
    known = [style.get(f"{W}styleId") for style in written["word/styles.xml"].iter(f"{W}style")]
    assert len(known) == len(set(known))
    tags = [f"{W}{tag}" for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")]
    for part in written.values():
        assert {each.get(f"{W}val") for each in part.iter(*tags)} <= set(known)


def test_styles_are_known_by_name_where_their_ids_are_in_another_language(
    document: Document, parts: Parts, office: bytes
) -> None:
    german = _replaced(office, "word/styles.xml", '"Heading1"', '"berschrift1"')
    written = _adopted(document, parts, german)
    headings = [
        "".join(p.itertext(f"{W}t"))
        for p in written["word/document.xml"].iter(f"{W}p")
        if p.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "berschrift1"
    ]
    assert headings == ["Labor", "Sanctions", "Sources"]
    assert "Heading1" not in _styles(written)


def test_notes_are_set_as_the_office_sets_them(
    document: Document, parts: Parts, office: bytes
) -> None:
    made = python_docx.Document(io.BytesIO(office))
    made.styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH)
    for template, tabs in ((office, 3), (_saved(made), 0)):
        notes = _adopted(document, parts, template)["word/footnotes.xml"]
        assert len(list(notes.iter(f"{W}tab"))) == tabs


def test_quotations_are_set_as_the_office_sets_them(
    document: Document, parts: Parts, office: bytes
) -> None:
    names = _styles(_adopted(document, parts, office))
    assert "Quote" in names
    assert not [name for name in names if re.match(r"Quote\d|QuoteAlone", name)]


def test_paper_margins_and_headers_are_the_templates(
    document: Document, parts: Parts, office: bytes
) -> None:
    written = _adopted(document, parts, office)
    section = written["word/document.xml"].find(f"{W}body/{W}sectPr")
    assert section.find(f"{W}pgSz").get(f"{W}w") == "11906"
    assert section.find(f"{W}pgMar").get(f"{W}left") == "2268"
    header = "".join(written["word/header_default.xml"].itertext()).strip()
    assert header == "Ministry of Foreign Affairs"
    related = [item.get("Target") for item in written["word/_rels/header_default.xml.rels"]]
    assert related == ["media/header_default_1.png"]


def test_tables_and_contents_take_the_width_of_the_templates_text(
    document: Document, parts: Parts, office: bytes
) -> None:
    written = _adopted(document, parts, office)
    width = 11906 - 2268 - 1800
    table = next(written["word/document.xml"].iter(f"{W}tblW"))
    stop = _styles(written)["TOC1"].find(f"{W}pPr/{W}tabs/{W}tab")
    assert {table.get(f"{W}w"), stop.get(f"{W}pos")} == {str(width)}


def test_our_foot_stands_where_the_template_has_none(
    document: Document, parts: Parts, office: bytes
) -> None:
    written = _adopted(document, parts, office)
    assert "Page 1 of 1" in "".join(written["word/footer_default.xml"].itertext(f"{W}t"))
    assert "word/header_first.xml" not in written


def test_the_marking_stands_in_the_text_where_the_header_is_the_offices(
    document: Document, parts: Parts, office: bytes
) -> None:
    first = _adopted(document, parts, office)["word/document.xml"].find(f"{W}body/{W}p")
    assert "".join(first.itertext()) == "UNCLASSIFIED"


def test_the_templates_own_text_and_properties_stay_out(
    document: Document, entries: Callable[..., dict[str, bytes]], office: bytes
) -> None:
    written = entries(document, None, None, docx.Options(template=office))
    assert b"Last year" not in b"".join(written.values())
    assert b"Somebody Else" not in b"".join(written.values())
    assert not [name for name in written if name.startswith("docProps/thumbnail")]


def test_a_word_template_becomes_a_document(
    document: Document, parts: Parts, office: bytes
) -> None:
    dotx = _replaced(office, "[Content_Types].xml", MAIN, MAIN.replace("document", "template", 1))
    types = _adopted(document, parts, dotx)["[Content_Types].xml"]
    main = next(each for each in types if each.get("PartName") == "/word/document.xml")
    assert main.get("ContentType") == f"application/vnd.openxmlformats-officedocument.{MAIN}"


def test_our_own_file_serves_as_a_template(document: Document, parts: Parts) -> None:
    file = io.BytesIO()
    docx.write(document, Design(), file)
    written = _adopted(document, parts, file.getvalue())
    plain = parts(document)
    for name in ("document", "footnotes"):
        part = f"word/{name}.xml"
        again, first = (
            "".join("".join(each[part].itertext(f"{W}t")).split()) for each in (written, plain)
        )
        assert again.removeprefix("UNCLASSIFIED") == first


def test_numbered_lists_count_from_one_as_the_office_numbers(
    document: Document, parts: Parts, office: bytes
) -> None:
    first, second = (ListBlock(((Text("a"),),), ordered=True) for _ in range(2))
    lists = replace(document, blocks=(first, Paragraph((Text("x"),)), second), notes=())
    written = _adopted(lists, parts, office)
    used = [each.get(f"{W}val") for each in written["word/document.xml"].iter(f"{W}numId")]
    assert len(set(used)) == 2
    numbering = written["word/numbering.xml"]
    instances = {num.get(f"{W}numId"): num for num in numbering.iter(f"{W}num")}
    style = _styles(written)["ListNumber"].find(f"{W}pPr/{W}numPr/{W}numId").get(f"{W}val")
    abstracts = {instances[each][0].get(f"{W}val") for each in (*used, style)}
    assert len(abstracts) == 1
    order = [etree.QName(each).localname for each in numbering]
    assert order == sorted(order)
    assert len(instances) == order.count("num")


def test_a_template_without_lists_or_notes_or_paper_is_enough(
    document: Document, parts: Parts, office: bytes
) -> None:
    def bare(name: str, content: bytes) -> bytes | None:
        if name == "word/_rels/document.xml.rels":
            gone = rb"<Relationship [^>]*(numbering|settings|theme|header)[^>]*/>"
            return re.sub(gone, b"", content)
        if name == "word/document.xml":
            return re.sub(rb"<w:sectPr.*</w:sectPr>", b"", content, flags=re.DOTALL)
        return content

    written = _adopted(document, parts, _changed(office, bare))
    assert written["word/document.xml"].find(f".//{W}pgSz").get(f"{W}w") == "12240"
    assert "UNCLASSIFIED" in "".join(written["word/header_default.xml"].itertext())


def _field(*instructions: str) -> str:
    parts = (f"<w:instrText>{each}</w:instrText>" for each in instructions)
    begin, separate, end = (
        f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")
    )
    runs = (begin, *parts, separate, "<w:t>shown</w:t>", end)
    return "".join(f"<w:r>{run}</w:r>" for run in runs)


def test_nothing_that_is_fetched_or_run_comes_along(
    document: Document, entries: Callable[..., dict[str, bytes]], office: bytes
) -> None:
    made = python_docx.Document(io.BytesIO(office))
    part, paragraph = made.sections[0].header.part, made.sections[0].header.paragraphs[0]
    address = "http://tracker.example/dot.png"
    remote = part.rels.get_or_add_ext_rel(RELATIONSHIP_TYPE.IMAGE, address)
    kept = part.rels.get_or_add_ext_rel(RELATIONSHIP_TYPE.HYPERLINK, "https://ministry.example/")
    gone = part.rels.get_or_add_ext_rel(RELATIONSHIP_TYPE.HYPERLINK, "file://server/share/x")
    settings_part = made.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    settings_part.rels.get_or_add_ext_rel(f"{R[1:-1]}/attachedTemplate", address)
    blip = next(paragraph._p.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}blip"))
    blip.set(f"{R}link", remote)
    for text in (
        '<w:fldSimple w:instr=" INCLUDEPICTURE &quot;http://tracker.example/&quot; "/>',
        _field(" INCLUDE", 'TEXT "http://tracker.example/"'),
        _field(" PAGE "),
        f'<w:hyperlink r:id="{kept}"><w:r><w:t>home</w:t></w:r></w:hyperlink>',
        f'<w:hyperlink r:id="{gone}"><w:r><w:t>share</w:t></w:r></w:hyperlink>',
    ):
        spaces = f'xmlns:w="{W[1:-1]}" xmlns:r="{R[1:-1]}"'
        paragraph._p.extend(etree.fromstring(f"<w:p {spaces}>{text}</w:p>"))
    written = entries(document, None, None, docx.Options(template=_saved(made)))
    everything = b"".join(written.values())
    assert b"tracker" not in everything
    assert b"INCLUDE" not in everything
    assert b"file://" not in everything
    header = etree.fromstring(written["word/header_default.xml"])
    assert "".join(header.itertext(f"{W}t")).endswith("shownshownhomeshare")
    assert [text.text for text in header.iter(f"{W}instrText")] == [" PAGE "]
    assert b"https://ministry.example/" in written["word/_rels/header_default.xml.rels"]
    related = {
        item.get("Id") for item in etree.fromstring(written["word/_rels/header_default.xml.rels"])
    }
    for element in header.iter():
        assert {value for name, value in element.items() if name.startswith(R)} <= related


def test_text_in_another_language_than_the_templates_is_marked(
    document: Document, parts: Parts, office: bytes
) -> None:
    front = replace(document.properties, language="fr")
    words = replace(document, properties=front, blocks=(Paragraph((Text("Bonjour"),)),), notes=())
    part = _adopted(words, parts, office)["word/document.xml"]
    marked = [each.get(f"{W}val") for each in part.iter(f"{W}lang")]
    assert set(marked) == {"fr-FR"}


def test_for_release_the_template_loses_its_editors_too(
    document: Document, entries: Callable[..., dict[str, bytes]], office: bytes
) -> None:
    name = '<w:name w:val="Title"/>'
    marked = _replaced(office, "word/styles.xml", name, f'{name}<w:rsid w:val="00FC693F"/>')
    for release in (False, True):
        written = entries(document, None, None, docx.Options(release=release, template=marked))
        assert (b"00FC693F" in written["word/styles.xml"]) is not release


def _refused(document: Document, data: bytes) -> str:
    file = io.BytesIO()
    with pytest.raises(DocxError) as caught:
        docx.write(document, Design(), file, options=docx.Options(template=data))
    assert file.getvalue() == b""
    assert len(str(caught.value).split(". ")) <= 3
    return str(caught.value)


def _spreadsheet(office: bytes) -> bytes:
    kind = MAIN.replace("wordprocessingml.document", "spreadsheetml.sheet")
    return _replaced(office, "[Content_Types].xml", MAIN, kind)


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    "data",
    [b"", b"PK", b"hello", b"%PDF-1.7", OLD + b"\0" * 600, b"PK\x05\x06" + b"\0" * 18],
    ids=["nothing", "half a zip", "text", "pdf", "doc", "empty zip"],
)
def test_what_is_no_word_file_is_refused(document: Document, data: bytes) -> None:
    assert "not a Word file" in _refused(document, data)


def test_a_spreadsheet_is_refused(document: Document, office: bytes) -> None:
    assert "not a Word file" in _refused(document, _spreadsheet(office))


def test_a_file_with_a_password_is_refused(document: Document) -> None:
    data = OLD + "EncryptedPackage".encode("utf-16-le")
    assert "password" in _refused(document, data)


def test_macros_are_refused_by_kind_and_by_what_is_inside(
    document: Document, office: bytes
) -> None:
    enabled = "application/vnd.ms-word.document.macroEnabled.main+xml"
    kind = f"application/vnd.openxmlformats-officedocument.{MAIN}"
    docm = _replaced(office, "[Content_Types].xml", kind, enabled)
    assert "macros" in _refused(document, docm)
    file = io.BytesIO(office)
    with zipfile.ZipFile(file, "a") as package:
        package.writestr("word/vbaProject.bin", OLD)
    assert "macros" in _refused(document, file.getvalue())


def test_a_template_that_would_unfold_without_end_is_refused(
    document: Document, office: bytes
) -> None:
    file = io.BytesIO(office)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/media/bomb.png", bytes(100_000_001))
    assert "100 MB" in _refused(document, file.getvalue())


@pytest.mark.parametrize("name", ["word/styles.xml", "word/document.xml", "word/numbering.xml"])
def test_a_damaged_part_is_refused_in_plain_words(
    name: str, document: Document, office: bytes
) -> None:
    broken = _changed(office, lambda entry, data: data[:-40] if entry == name else data)
    assert "not a Word file" in _refused(document, broken)
    missing = _changed(office, lambda entry, data: None if entry == name else data)
    assert "not a Word file" in _refused(document, missing)


def test_a_relationship_that_leads_nowhere_is_refused_in_plain_words(
    document: Document, office: bytes
) -> None:
    def change(name: str, content: bytes) -> bytes:
        return re.sub(rb' Target="[^"]*"', b"", content) if name == "_rels/.rels" else content

    assert "not a Word file" in _refused(document, _changed(office, change))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    spoiled=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=30)
)
def test_a_file_with_any_bytes_changed_is_used_or_refused(
    spoiled: list[tuple[int, int]], document: Document, office: bytes
) -> None:
    data = bytearray(office)
    for place, value in spoiled:
        data[place % len(data)] = value
    with contextlib.suppress(DocxError):
        docx.write(document, Design(), io.BytesIO(), options=docx.Options(template=bytes(data)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (r'w:val="\d+"', 'w:val="x"'),
        (r'w:val="[^"]*"', ""),
        (r'w:styleId="[^"]*"', 'w:styleId="Same"'),
        (r'w:styleId="[^"]*"', ""),
        (r'w:type="[^"]*"', ""),
        (r"<w:name [^>]*/>", ""),
        (r'r:id="[^"]*"', 'r:id="nowhere"'),
        (r'w:(abstractN|n)umId="\d+"', r'w:\1umId="many"'),
        (r'w:w="\d+"', 'w:w="8.5in"'),
        (r'w:left="\d+"', 'w:left="12000"'),
    ],
)
def test_odd_values_in_a_template_are_used_or_refused(
    old: str, new: str, document: Document, office: bytes
) -> None:
    def change(name: str, content: bytes) -> bytes:
        return re.sub(old.encode(), new.encode(), content) if name.endswith(".xml") else content

    options = docx.Options(template=_changed(office, change))
    with contextlib.suppress(DocxError):
        docx.write(document, Design(), io.BytesIO(), options=options)


def test_colored_headings_and_quotations_keep_their_words(
    document: Document, parts: Parts, office: bytes
) -> None:
    blocks = (Heading(1, (Text("A"),), "a", "#9A6412"), Quotation((Text("“b”"),), (), "#9A6412"))
    part = _adopted(replace(document, blocks=blocks, notes=()), parts, office)["word/document.xml"]
    assert "".join(part.itertext(f"{W}t")) == "UNCLASSIFIEDA“b”"
