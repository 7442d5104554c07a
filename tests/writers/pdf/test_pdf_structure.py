"""What the file says of itself to readers who listen to it, and to archives."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from briefer.document.block import (
    Callout,
    Contents,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    MemoLine,
    Paragraph,
    Title,
)
from briefer.document.document import Note
from briefer.document.inline import Link, NoteReference, Quoted, Text
from briefer.writers import pdf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefer.document.design import Design
    from briefer.document.document import Document


@pytest.fixture
def document(make: Callable[..., Document], quotation: Callable[..., Any]) -> Document:
    """Return a document with links of all kinds, over several pages."""
    paragraph = Paragraph(
        (
            Text("They are "),
            Quoted("p9", "passage_9", (Text("“well connected”"),)),
            NoteReference(2),
            Text(", as "),
            Text("김민서", language="ko"),
            Text(" and "),
            Link((Text("a page " * 40),), "https://example.org/é"),
            Text(" say."),
        )
    )
    return make(
        Title((Text("China and North Korea"),), "Briefing note"),
        Memo((MemoLine("For", (Text("The Director"),)),)),
        Callout("Bottom line", (Paragraph((Text("It can."),)),)),
        Contents("Contents"),
        Judgments("Key judgments", ((Text("It is likely."), NoteReference(1)),)),
        Heading(1, (Text("Labor"),), "labor", "#9A6412"),
        Heading(3, (Text("Visas"),), "visas"),
        paragraph,
        quotation(3, "“Most of them are unskilled. ” " * 40, "Corrado"),
        ListBlock(((Text("coal"),), (Text("iron"),))),
        Heading(1, (Text("Sanctions"),), "sanctions"),
        *[Paragraph((Text("word " * 300),)) for _ in range(5)],
        notes=tuple(Note(number, (Text(f"Note {number}. " * 20),)) for number in (1, 2, 3)),
        banner="SECRET",
        footer="Draft 3",
        page="Page {page} of {pages}",
    )


def elements(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Yield the elements of a structure in reading order."""
    yield element
    for kid in kids(element):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from elements(kid)


def kids(element: pikepdf.Object) -> list[object]:
    """Return the children of an element."""
    return list(element.get("/K", []))


def tags(root: pikepdf.Object) -> list[str]:
    """Return the types of all elements in reading order."""
    return [str(element.S)[1:] for element in elements(root)]


def tree(file: pikepdf.Pdf) -> pikepdf.Object:
    """Return the root element."""
    return file.Root.StructTreeRoot.K[0]


def test_blocks_become_elements_in_reading_order_with_notes_after_their_paragraph(
    make: Callable[..., Document], write: Callable[..., Any], quotation: Callable[..., Any]
) -> None:
    document = make(
        Title((Text("Title"),), "Label"),
        Judgments("Key", ((Text("Likely."), NoteReference(1)),)),
        Heading(1, (Text("Labor"),), "labor"),
        quotation(2, "“Words.”", "Corrado"),
        Paragraph((Text("End."),)),
        notes=(Note(1, (Text("One."),)), Note(2, (Text("Two."),))),
    )
    note = ["Note", "Lbl", "Link", "P"]
    file = write(document).file
    assert tags(tree(file)) == [
        "Document",
        *["P", "H1"],
        *["P", "L", "LI", "Lbl", "LBody", "P", "Reference", "Link", *note],
        "H2",
        *["BlockQuote", "P", "Reference", "Link", "P", *note],
        "P",
    ]


def test_no_heading_level_is_skipped(document: Document, write: Callable[..., Any]) -> None:
    file = write(document).file
    levels = [tag for tag in tags(tree(file)) if tag[0] == "H"]
    assert levels == ["H1", "H2", "H3", "H2"]


def test_every_piece_of_marked_content_leads_to_its_element_and_back(
    document: Document, write: Callable[..., Any]
) -> None:
    file = write(document).file
    parents = number_tree(file)
    seen = 0
    for page in file.pages:
        numbers = [
            int(operands[1].MCID)
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC" and "/MCID" in operands[1]
        ]
        owners = parents[int(page.StructParents)]
        assert numbers == list(range(len(owners)))
        for number in numbers:
            assert (page.objgen, number) in marked(owners[number])
            seen += 1
    assert seen == sum(len(marked(element)) for element in elements(tree(file)))


def number_tree(file: pikepdf.Pdf) -> dict[int, pikepdf.Object]:
    """Return the parent tree as a mapping."""
    numbers = list(file.Root.StructTreeRoot.ParentTree.Nums)
    return {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}


def marked(element: pikepdf.Object) -> list[tuple[tuple[int, int], int]]:
    """Return page and number of an element's own marked content."""
    found = []
    for kid in kids(element):
        if isinstance(kid, int):
            found.append((element.Pg.objgen, int(kid)))
        elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
            found.append((kid.Pg.objgen, int(kid.MCID)))
    return found


def test_content_is_marked_or_an_artifact_and_marks_are_balanced(
    document: Document, write: Callable[..., Any]
) -> None:
    for page in write(document).file.pages:
        depth = 0
        for _, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            depth += (name == "BDC") - (name == "EMC")
            assert depth in (0, 1)
            if name in ("Tj", "f"):
                assert depth == 1
        assert depth == 0


def test_every_link_is_in_the_structure_and_says_where_it_leads(
    document: Document, write: Callable[..., Any]
) -> None:
    file = write(document).file
    parents = number_tree(file)
    annotations = [link for page in file.pages for link in page.get("/Annots", [])]
    assert len(annotations) > 12
    for link in annotations:
        element = parents[int(link.StructParent)]
        assert element.S == "/Link"
        assert str(link.Contents)
        objects = [kid.Obj.objgen for kid in kids(element) if getattr(kid, "Type", "") == "/OBJR"]
        assert link.objgen in objects


def test_links_lead_from_number_to_note_and_back(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    paragraph = Paragraph((Text("Text"), NoteReference(1)))
    written = write(make(paragraph, notes=(Note(1, (Text("One."),)),)))
    there, back = written.file.pages[0].Annots
    assert (str(there.Contents), str(back.Contents)) == ("Note 1", "Back to the text of note 1")
    assert float(there.Dest[3]) < float(back.Dest[3])
    assert float(there.Rect[1]) > float(back.Rect[3])


def test_links_speak_the_language_of_the_document(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    made = make(Paragraph((Text("Text"), NoteReference(1))), notes=(Note(1, (Text("One."),)),))
    korean = replace(made, properties=replace(made.properties, language="ko-KR"))
    written = write(korean)
    there, back = written.file.pages[0].Annots
    assert (str(there.Contents), str(back.Contents)) == ("각주 1", "각주 1의 본문으로 돌아가기")


def test_only_addresses_that_a_browser_or_mail_opens_become_links(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    links = [
        Link((Text(f"place{n} "),), address)
        for n, address in enumerate(
            ["https://a.org/(é) x", "mailto:a@b.org", "file:///etc/passwd", "javascript:alert(1)"]
        )
    ]
    file = write(make(Paragraph(tuple(links)))).file
    addresses = [str(link.A.URI) for link in file.pages[0].Annots]
    assert addresses == ["https://a.org/(%C3%A9)%20x", "mailto:a@b.org"]


def test_words_of_another_language_say_so(document: Document, write: Callable[..., Any]) -> None:
    file = write(document).file
    assert str(file.Root.Lang) == "en-US"
    spans = [element for element in elements(tree(file)) if element.S == "/Span"]
    assert [str(span.Lang) for span in spans] == ["ko"]


def test_notes_have_identifiers_that_lead_to_them(
    document: Document, write: Callable[..., Any]
) -> None:
    file = write(document).file
    notes = [element for element in elements(tree(file)) if element.S == "/Note"]
    names = list(file.Root.StructTreeRoot.IDTree.Names)
    assert [str(note.ID) for note in notes] == [str(name) for name in names[::2]]
    assert [note.objgen for note in notes] == [note.objgen for note in names[1::2]]


def test_the_outline_holds_the_listed_headings_by_level(
    document: Document, write: Callable[..., Any]
) -> None:
    written = write(document)
    with written.file.open_outline() as outline:
        assert [entry.title for entry in outline.root] == ["Labor", "Sanctions"]
        assert [entry.title for entry in outline.root[0].children] == ["Visas"]


def test_the_file_names_itself_and_its_standards(
    document: Document, write: Callable[..., Any]
) -> None:
    file = write(document).file
    assert file.Root.ViewerPreferences.DisplayDocTitle
    assert file.Root.MarkInfo.Marked
    assert str(file.docinfo.Title) == "China & North Korea (“the North”)"
    assert str(file.docinfo.CreationDate) == "D:20261121140507+01'00'"
    with file.open_metadata() as metadata:
        assert metadata["dc:title"] == "China & North Korea (“the North”)"
        assert metadata["dc:creator"] == ["East Asia desk"]
        assert metadata["xmp:CreateDate"] == "2026-11-21T14:05:07+01:00"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
    assert all(page.Tabs == "/S" for page in file.pages)


def test_the_same_document_gives_the_same_bytes(
    document: Document, write: Callable[..., Any]
) -> None:
    assert write(document).data == write(document).data


def test_every_font_is_embedded_and_reads_back(
    document: Document, write: Callable[..., Any]
) -> None:
    file = write(document).file
    fonts = file.pages[0].Resources.Font
    names = []
    for font in fonts.values():
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert len(descriptor.FontFile2.read_bytes()) > 500
        assert font.ToUnicode.read_bytes().count(b"\n<") > 0
        names.append(str(descriptor.FontName)[8:])
    assert "NotoSansKR-Regular" in names


def test_hangul_fonts_are_not_read_for_a_document_that_needs_none(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    file = write(make(Paragraph((Text("Plain."),)))).file
    assert len(file.pages[0].Resources.Font) == 1


def test_the_file_is_written_in_one_go(
    document: Document, design: Design, write: Callable[..., Any]
) -> None:
    class Once(io.BytesIO):
        calls = 0

        def write(self, data: object) -> int:
            self.calls += 1
            return super().write(data)  # type: ignore[arg-type]  # bytes are what comes

    file = Once()
    pdf.write(document, design, file)
    assert file.calls == 1
    assert file.getvalue() == write(document).data
