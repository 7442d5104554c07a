"""Named styles carry the looks; text carries nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.document.block import Paragraph, Quotation
from briefer.document.design import PAPERS, Design, Margins
from briefer.document.inline import NoteReference, Text

if TYPE_CHECKING:
    from lxml import etree

    from briefer.document.document import Document

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Parts = "Callable[..., dict[str, etree._Element]]"
TEXT_PARTS = (
    "word/document.xml",
    "word/footnotes.xml",
    "word/header_first.xml",
    "word/header_default.xml",
    "word/footer_default.xml",
)


def _styles(written: dict[str, etree._Element]) -> dict[str, etree._Element]:
    return {
        str(style.get(f"{W}styleId")): style
        for style in written["word/styles.xml"].iter(f"{W}style")
    }


def test_paragraphs_and_runs_carry_styles_that_exist_and_no_formatting(
    document: Document, parts: Parts
) -> None:
    written = parts(document)
    known = set(_styles(written))
    for name in TEXT_PARTS:
        for properties in written[name].iter(f"{W}pPr", f"{W}rPr"):
            tags = {child.tag.removeprefix(W) for child in properties}
            assert tags <= {"pStyle", "numPr", "rStyle", "lang", "rFonts", "rtl"}
            for fonts in properties.findall(f"{W}rFonts"):
                assert list(fonts.attrib) == [f"{W}hint"]
            for style in properties.findall(f"{W}pStyle") + properties.findall(f"{W}rStyle"):
                assert style.get(f"{W}val") in known


def test_every_paragraph_of_text_names_its_style(document: Document, parts: Parts) -> None:
    for paragraph in parts(document)["word/document.xml"].iter(f"{W}p"):
        assert paragraph.find(f"{W}pPr/{W}pStyle") is not None


def test_styles_are_based_on_styles_that_stand_before_them(
    document: Document, parts: Parts
) -> None:
    seen: set[str | None] = set()
    for identifier, style in _styles(parts(document)).items():
        parent = style.find(f"{W}basedOn")
        assert parent is None or parent.get(f"{W}val") in seen
        assert identifier not in seen
        seen.add(identifier)


def test_words_own_names_stand_where_word_has_them(document: Document, parts: Parts) -> None:
    names = {style.find(f"{W}name").get(f"{W}val") for style in _styles(parts(document)).values()}
    assert names >= {
        "Normal",
        "Body Text",
        "Title",
        "heading 1",
        "heading 2",
        "Quote",
        "List Bullet",
        "List Number",
        "footnote text",
        "footnote reference",
        "Hyperlink",
        "TOC Heading",
        "toc 1",
        "header",
        "footer",
        "Bibliography",
        "Strong",
        "Emphasis",
        "caption",
    }


def test_words_that_lead_in_what_follows_have_a_style_that_keeps_them_with_it(
    document: Document, parts: Parts
) -> None:
    words = {"It says:": "BodyTextLeadIn", "It says: no.": "BodyText"}
    blocks = tuple(Paragraph((Text(text), NoteReference(1))) for text in words)
    written = parts(replace(document, blocks=blocks))
    named = [style.get(f"{W}val") for style in written["word/document.xml"].iter(f"{W}pStyle")]
    assert named[-2:] == list(words.values())
    leading = _styles(written)["BodyTextLeadIn"]
    assert leading.find(f"{W}basedOn").get(f"{W}val") == "BodyText"
    assert leading.find(f"{W}pPr/{W}keepNext") is not None


def test_what_has_no_italics_stands_upright_among_words_that_have(
    document: Document, parts: Parts
) -> None:
    sic = Text("[원문 그대로]", italic=True, language="ko-KR")
    line = (sic, Text("the 조선 일보 daily", italic=True))
    body = parts(replace(document, blocks=(Paragraph(line),)))["word/document.xml"]
    runs = [
        (run.findtext(f"{W}t"), run.find(f"{W}rPr/{W}rStyle") is not None)
        for run in list(body.iter(f"{W}p"))[-1].iter(f"{W}r")
    ]
    assert runs == [
        ("[", True),
        ("원문 그대로", False),
        ("]", True),
        ("the ", True),
        ("조선 일보", False),
        (" daily", True),
    ]


def test_a_quotation_has_a_rule_in_the_color_of_its_theme(document: Document, parts: Parts) -> None:
    styles = _styles(parts(document))
    for identifier in ("Quote1", "Attribution1"):
        rule = styles[identifier].find(f"{W}pPr/{W}pBdr/{W}left")
        assert rule.get(f"{W}color") == "9A6412"
    assert styles["Quote1"].find(f"{W}basedOn").get(f"{W}val") == "Quote"
    assert styles["Quote"].find(f"{W}pPr/{W}keepNext") is not None
    assert styles["QuoteAlone"].find(f"{W}pPr/{W}keepNext").get(f"{W}val") == "0"


def test_rules_join_within_a_quotation_and_not_between_two(
    document: Document, parts: Parts
) -> None:
    quotation = Quotation((Text("“a”"),), (Text("CNBC"),), "#9A6412")
    written = parts(replace(document, blocks=(quotation,) * 3))
    used = [e.get(f"{W}val") for e in written["word/document.xml"].iter(f"{W}pStyle")]
    assert used == [
        "Quote1",
        "Attribution1",
        "Quote1Next",
        "Attribution1Next",
        "Quote1",
        "Attribution1",
    ]
    styles = _styles(written)
    for name in ("Quote1Next", "Attribution1Next"):
        assert styles[name].find(f"{W}pPr/{W}ind").get(f"{W}right") == "20"


def test_a_colored_heading_stays_a_heading_and_its_mark_is_no_text(
    document: Document, parts: Parts
) -> None:
    written = parts(document)
    paragraph = next(
        p
        for p in written["word/document.xml"].iter(f"{W}p")
        if "Labor" in p.itertext(f"{W}t") and p.find(f"{W}pPr/{W}pStyle").get(f"{W}val") != "TOC1"
    )
    assert paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "Heading1"
    instance = paragraph.find(f"{W}pPr/{W}numPr/{W}numId").get(f"{W}val")
    numbering = written["word/numbering.xml"]
    number = next(n for n in numbering.iter(f"{W}num") if n.get(f"{W}numId") == instance)
    abstract = number.find(f"{W}abstractNumId").get(f"{W}val")
    mark = next(
        a for a in numbering.iter(f"{W}abstractNum") if a.get(f"{W}abstractNumId") == abstract
    )
    assert mark.find(f".//{W}color").get(f"{W}val") == "9A6412"


def test_a_heading_that_is_not_listed_stays_out_of_the_outline(
    document: Document, parts: Parts
) -> None:
    style = _styles(parts(document))["Heading2Unlisted"]
    assert style.find(f"{W}basedOn").get(f"{W}val") == "Heading2"
    assert style.find(f"{W}pPr/{W}outlineLvl").get(f"{W}val") == "9"


def test_a_run_that_is_several_things_has_one_style_for_all(
    document: Document, parts: Parts
) -> None:
    written = parts(document)
    used = {e.get(f"{W}val") for e in written["word/document.xml"].iter(f"{W}rStyle")}
    assert "StrongEmphasis" in used
    properties = _styles(written)["StrongEmphasis"].find(f"{W}rPr")
    assert properties.find(f"{W}b") is not None
    assert properties.find(f"{W}i") is not None


def test_a_korean_name_is_tagged_korean(document: Document, parts: Parts) -> None:
    written = parts(document)
    run = next(r for r in written["word/document.xml"].iter(f"{W}r") if "김민서" in r.itertext())
    assert run.find(f"{W}rPr/{W}lang").get(f"{W}eastAsia") == "ko-KR"
    assert run.find(f"{W}rPr/{W}rFonts").get(f"{W}hint") == "eastAsia"
    default = written["word/styles.xml"].find(f"{W}docDefaults//{W}lang")
    assert default.get(f"{W}val") == "en-US"


def test_the_design_sets_the_paper_the_margins_and_the_faces(
    document: Document, parts: Parts
) -> None:
    written = parts(document, Design(paper=PAPERS["a4"], margins=Margins(left=90)))
    size = written["word/document.xml"].find(f".//{W}pgSz")
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("11906", "16838")
    assert written["word/document.xml"].find(f".//{W}pgMar").get(f"{W}left") == "1800"
    fonts = written["word/styles.xml"].find(f"{W}docDefaults//{W}rFonts")
    assert fonts.get(f"{W}ascii") == "Cambria"
    assert fonts.get(f"{W}eastAsia") == "Malgun Gothic"
