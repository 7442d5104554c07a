"""Tables, pictures, forms, marks and notes at the end, as Word and screen readers want them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefer.document.block import Figure, Form, Paragraph, Table
from briefer.document.design import Design
from briefer.document.inline import Text, Tone

if TYPE_CHECKING:
    from lxml import etree

    from briefer.document.document import Document

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
Parts = "Callable[..., dict[str, etree._Element]]"


def _value(element: etree._Element, path: str) -> str | None:
    found = element.find("/".join(W + step for step in path.split("/")))
    return None if found is None else found.get(f"{W}val")


def _style(paragraph: etree._Element) -> str | None:
    return _value(paragraph, "pPr/pStyle")


def test_a_table_has_one_header_row_that_repeats_and_rows_that_stay_whole(
    document: Document, parts: Parts
) -> None:
    table = next(parts(document)["word/document.xml"].iter(f"{W}tbl"))
    rows = list(table.iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    texts = [["".join(cell.itertext()) for cell in row.iter(f"{W}tc")] for row in rows]
    assert texts == [["Source", "Kind"], ["CNBC", "News"], ["Wee한", ""]]


def test_a_table_says_what_it_holds_and_stands_under_its_caption(
    document: Document, parts: Parts
) -> None:
    table = next(parts(document)["word/document.xml"].iter(f"{W}tbl"))
    assert _value(table, "tblPr/tblCaption") == "Source appraisal"
    assert _value(table, "tblPr/tblDescription") == "What each source is."
    assert _value(table, "tblPr/tblStyle") == "BriefingTable"
    caption = table.getprevious()
    assert (_style(caption), "".join(caption.itertext())) == ("Caption", "Source appraisal")
    styles = [_style(paragraph) for paragraph in table.iter(f"{W}p")]
    assert styles == ["TableHeader"] * 2 + ["TableText"] * 4


def test_columns_share_the_width_of_the_text(document: Document, parts: Parts) -> None:
    design = Design()
    width = design.paper.width - design.margins.left - design.margins.right
    table = next(parts(document, design)["word/document.xml"].iter(f"{W}tbl"))
    columns = [int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol")]
    assert columns == [round(width * 20 * share) for share in (0.7, 0.3)]


def test_a_table_without_columns_is_its_caption(document: Document, parts: Parts) -> None:
    empty = Table((Text("Nothing"),), (), (), "", ())
    part = parts(replace(document, blocks=(empty,), notes=()))["word/document.xml"]
    assert not list(part.iter(f"{W}tbl"))
    assert "".join(part.itertext()) == "Nothing"


def test_pictures_carry_the_words_that_stand_for_them(document: Document, parts: Parts) -> None:
    part = parts(document)["word/document.xml"]
    told = [(item.get("descr"), item.get("id")) for item in part.iter(f"{WP}docPr")]
    assert told == [("The seal of the ministry", "1"), ("A map", "2")]


def test_the_same_picture_is_held_once(document: Document, parts: Parts) -> None:
    written = parts(document)
    embedded = {blip.get(f"{R}embed") for blip in written["word/document.xml"].iter(f"{A}blip")}
    related = {
        item.get("Id"): item.get("Target") for item in written["word/_rels/document.xml.rels"]
    }
    assert [related[identifier] for identifier in embedded] == ["media/picture1.png"]


def test_a_picture_is_no_wider_than_the_text_and_keeps_its_shape(
    document: Document, parts: Parts
) -> None:
    extents = list(parts(document)["word/document.xml"].iter(f"{WP}extent"))
    small, large = [(int(each.get("cx")), int(each.get("cy"))) for each in extents]
    design = Design()
    width = design.paper.width - design.margins.left - design.margins.right
    assert small == (36 * 12_700, 36 * 12_700)
    assert large == (round(width * 12_700), round(width / 3 * 12_700))


def test_a_picture_is_never_taller_than_a_page(
    document: Document, parts: Parts, picture: bytes
) -> None:
    tall = Figure(picture, "image/png", "A tower", 300, 6000, (Text("A tower"),))
    part = parts(replace(document, blocks=(tall,), notes=()))["word/document.xml"]
    extent = next(part.iter(f"{WP}extent"))
    width, height = (int(extent.get(side)) / 12_700 for side in ("cx", "cy"))
    design = Design()
    assert height < design.paper.height - design.margins.top - design.margins.bottom
    assert height / width == pytest.approx(20, rel=0.001)


def test_a_caption_stands_under_its_picture(document: Document, parts: Parts) -> None:
    paragraphs = list(parts(document)["word/document.xml"].iter(f"{W}p"))
    styles = [_style(paragraph) for paragraph in paragraphs]
    assert styles.count("FigureAlone") == 1
    assert "".join(paragraphs[styles.index("Figure") + 1].itertext()) == "The crossings"


def test_forms_give_each_label_a_line_to_write_on(document: Document, parts: Parts) -> None:
    written = parts(document)
    lines = [p for p in written["word/document.xml"].iter(f"{W}p") if "FormLine" in str(_style(p))]
    assert [_style(line) for line in lines] == ["FormLine2", "FormLine1"]
    styles = {each.get(f"{W}styleId"): each for each in written["word/styles.xml"]}
    for line, labels in zip(lines, (2, 1), strict=True):
        stops = [tab.get(f"{W}leader") for tab in styles[_style(line)].iter(f"{W}tab")]
        assert len(list(line.iter(f"{W}tab"))) == len(stops) == 2 * labels - 1
        assert stops[0::2] == ["underscore"] * labels


def test_forms_without_labels_are_no_obstacle(document: Document, parts: Parts) -> None:
    parts(replace(document, blocks=(Form("", ((), ("",), ("x",) * 40)),), notes=()))


def test_a_portion_mark_has_a_style_of_its_own(document: Document, parts: Parts) -> None:
    bold = Paragraph((Text("(S)", tone=Tone.MARKING, bold=True),))
    written = parts(replace(document, blocks=(*document.blocks, bold)))
    marks = {
        "".join(run.itertext()): _value(run, "rPr/rStyle")
        for run in written["word/document.xml"].iter(f"{W}r")
    }
    assert marks["(U)"] == "PortionMarking"
    assert marks["(S)"] == "PortionMarkingStrong"


def test_names_from_right_to_left_are_told_to_word(document: Document, parts: Parts) -> None:
    mixed = Paragraph((Text("By אבי כהן, with محمد 3 علي too", bold=True),))
    written = parts(replace(document, blocks=(mixed,), notes=()))
    runs = list(written["word/document.xml"].iter(f"{W}r"))
    found = [
        (
            "".join(run.itertext()),
            run.find(f"{W}rPr/{W}rtl") is not None,
            None
            if run.find(f"{W}rPr/{W}lang") is None
            else dict(run.find(f"{W}rPr/{W}lang").attrib),
        )
        for run in runs
    ]
    assert found == [
        ("By ", False, None),
        ("אבי כהן", True, {f"{W}bidi": "he-IL"}),
        (", with ", False, None),
        ("محمد 3 علي", True, {f"{W}bidi": "ar-SA"}),
        (" too", False, None),
    ]


def test_notes_stand_at_the_end_where_the_design_asks_for_it(
    document: Document, parts: Parts
) -> None:
    written = parts(document, Design(endnotes=True))
    assert "word/footnotes.xml" not in written
    notes = written["word/endnotes.xml"]
    assert [note.get(f"{W}id") for note in notes] == ["-1", "0", "1", "2", "3"]
    references = written["word/document.xml"].iter(f"{W}endnoteReference")
    assert [reference.get(f"{W}id") for reference in references] == ["1", "2", "3"]
    assert not list(written["word/document.xml"].iter(f"{W}footnoteReference"))
    assert _value(written["word/settings.xml"], "endnotePr/numFmt") == "decimal"
    used = {_style(paragraph) for note in notes[2:] for paragraph in note}
    names = {_value(style, "name") for style in written["word/styles.xml"].iter(f"{W}style")}
    assert used == {"EndnoteText"}
    assert {"endnote text", "endnote reference"} <= names


def test_words_break_at_a_lines_end_only_where_the_design_asks_for_it(
    document: Document, parts: Parts
) -> None:
    for asked in (False, True):
        settings = parts(document, Design(hyphenate=asked))["word/settings.xml"]
        assert (settings.find(f"{W}autoHyphenation") is not None) is asked


def test_a_figure_of_no_width_is_no_obstacle(
    document: Document, parts: Parts, picture: bytes
) -> None:
    flat = Figure(picture, "image/png", "Nothing to see", 0, 0)
    assert parts(replace(document, blocks=(flat,), notes=()))
