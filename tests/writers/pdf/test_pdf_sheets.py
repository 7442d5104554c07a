"""Pages on sheets: where they lie, and that links, passages and reading order follow them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from briefer.document.block import Contents, Figure, Heading, Paragraph
from briefer.document.design import PAPERS
from briefer.document.document import Note
from briefer.document.inline import Link, Text
from briefer.document.sheet import Sheet
from briefer.writers.pdf.sheets import impose

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.document.design import Design
    from briefer.document.document import Document

HANDOUTS = [Sheet.TWO_UP, Sheet.NOTES, Sheet.BOOKLET]


@pytest.fixture
def document(
    make: Callable[..., Document], quotation: Callable[..., Any], picture: Callable[..., bytes]
) -> Document:
    """Return a document of five pages with quotations, notes, links and a picture."""
    quotations = [quotation(number, f"“Words of number{number}. " * 40) for number in range(1, 10)]
    linked = Paragraph((Link((Text("A page"),), "https://example.org/"), Text(" says so.")))
    return make(
        Contents("Contents"),
        Heading(1, (Text("Labor"),), "labor", "#9A6412"),
        *quotations,
        Heading(1, (Text("Sanctions"),), "sanctions"),
        linked,
        Figure(picture(), "image/png", "The seal", 100, 50),
        notes=tuple(Note(number, (Text(f"Note {number}."),)) for number in range(1, 10)),
        page="Page {page} of {pages}",
        banner="SECRET",
    )


@pytest.mark.parametrize("sheet", HANDOUTS)
@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_a_handout_says_the_same_in_the_same_order_as_the_pages(
    document: Document, write: Callable[..., Any], design: Design, sheet: Sheet, paper: str
) -> None:
    look = replace(design, paper=PAPERS[paper])
    pages, handout = write(document, look), write(document, replace(look, sheet=sheet))
    assert handout.heard == pages.heard
    assert handout.layout.pages == pages.layout.pages == len(pages.pages)
    assert handout.layout.anchors == pages.layout.anchors
    assert len(handout.pages) < len(pages.pages)


@pytest.mark.parametrize("sheet", [Sheet.SINGLE, *HANDOUTS])
def test_the_rectangles_of_passages_hold_their_words_on_the_sheets(
    document: Document, write: Callable[..., Any], design: Design, sheet: Sheet
) -> None:
    written = write(document, replace(design, sheet=sheet))
    for number in range(1, 10):
        areas = written.layout.passages[f"passage_{number}"]
        texts = [
            written.within(area.page, area.left, area.top, area.right, area.bottom)
            for area in areas
        ]
        words = " ".join(texts).split()
        assert words == (f"“Words of number{number}. " * 40).split()


@pytest.mark.parametrize("sheet", [Sheet.SINGLE, *HANDOUTS])
def test_links_lie_over_their_words_and_lead_into_the_sheet(
    document: Document, write: Callable[..., Any], design: Design, sheet: Sheet
) -> None:
    written = write(document, replace(design, sheet=sheet))
    numbers = []
    for index, page in enumerate(written.file.pages, 1):
        width, height = float(page.mediabox[2]), float(page.mediabox[3])
        for link in page.get("/Annots", []):
            left, lower, right, upper = (float(edge) for edge in link.Rect)
            assert 0 <= left < right <= width
            assert 0 <= lower < upper <= height
            text = written.within(index, left, height - upper, right, height - lower)
            contents = str(link.Contents)
            if contents.startswith("Note "):
                numbers.append(contents.split()[1])
                assert contents.split()[1] in text
            if "/A" in link:
                assert text.strip() == "A page"
            else:
                assert 0 <= float(link.Dest[2]) <= width
                assert 0 <= float(link.Dest[3]) <= height
    assert sorted(numbers) == [str(number) for number in range(1, 10)]


@pytest.mark.parametrize("sheet", HANDOUTS)
def test_the_outline_leads_to_the_sheet_of_its_heading(
    document: Document, write: Callable[..., Any], design: Design, sheet: Sheet
) -> None:
    written = write(document, replace(design, sheet=sheet))
    with written.file.open_outline() as outline:
        for item in outline.root:
            page = pikepdf.Page(item.destination[0])
            assert item.title in written.pages[page.index]


@pytest.mark.parametrize("pages", range(1, 14))
def test_a_booklet_folds_into_the_pages_in_order(design: Design, pages: int) -> None:
    imposition = impose(replace(design, sheet=Sheet.BOOKLET), pages)
    assert imposition.sheets % 2 == 0
    assert imposition.sheets * 2 == -(-pages // 4) * 4
    middle = imposition.width / 2
    sides: dict[int, dict[bool, int]] = {}
    for page, spot in enumerate(imposition.spots):
        sides.setdefault(spot.sheet, {})[spot.x + spot.scale * 306 > middle] = page
    for sheet, found in sides.items():
        leaf = sheet // 2
        on_right = 2 * leaf if sheet % 2 == 0 else 4 * (imposition.sheets // 2) - 2 - 2 * leaf
        on_left = imposition.sheets * 2 - 1 - 2 * leaf if sheet % 2 == 0 else 2 * leaf + 1
        assert found.get(True, on_right) == on_right
        assert found.get(False, on_left) == on_left


@pytest.mark.parametrize("sheet", HANDOUTS)
@pytest.mark.parametrize("pages", [1, 2, 3, 5])
def test_no_text_lies_over_another_page_or_the_edge(
    design: Design, sheet: Sheet, pages: int
) -> None:
    imposition = impose(replace(design, sheet=sheet), pages)
    margins, paper = design.margins, design.paper
    taken: list[tuple[int, float, float, float, float]] = []
    for spot in imposition.spots:
        left, right = (
            spot.x + spot.scale * edge for edge in (margins.left, paper.width - margins.right)
        )
        lower, upper = spot.y, spot.y + spot.scale * paper.height
        assert left >= 20
        assert right <= imposition.width - 20
        assert lower >= -0.01
        assert upper <= imposition.height + 0.01
        for other, left_2, lower_2, right_2, upper_2 in taken:
            apart = right <= left_2 or right_2 <= left or upper <= lower_2 or upper_2 <= lower
            assert other != spot.sheet or apart
        taken.append((spot.sheet, left, lower, right, upper))
