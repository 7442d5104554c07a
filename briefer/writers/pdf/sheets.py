"""Where pages lie on sheets of paper: one a sheet, or two for a handout or a booklet.

Pages are laid out as ever and painted smaller, so that a handout says what the preview shows, line
by line. Margins may lie over one another or over the sheet's edge where nothing is printed in them:
the type stays larger so.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from briefer.document.sheet import Sheet
from briefer.writers.pdf.canvas import Area

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.document.design import Design

EDGE = 24.0
"""What stays free at a sheet's edge, which few printers reach."""
BETWEEN = 20.0
"""Between the two pages of a sheet with lines for notes."""
BESIDE = 26.0
"""From a page to the lines for notes beside it."""
FRAME_PAD = 16.0
"""Around the text of a page with a frame, in points of the page."""
LINES_APART = 22.0
THIN = 0.4
PAGES_A_SIDE = 2
PAGES_A_LEAF = 4


class Spot(NamedTuple):
    """Where a page lies: its sheet, from 0, its scale, and where its lower left corner lands."""

    sheet: int = 0
    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def area(self, area: Area) -> Area:
        """Return an area of the page on the sheet."""
        scale = self.scale
        return Area(
            self.x + scale * area.x,
            self.y + scale * area.y,
            scale * area.width,
            scale * area.height,
        )


@dataclass(frozen=True, slots=True)
class Imposition:
    """The sheets of a document.

    Attributes:
        width: of each sheet, in points.
        height: of each sheet, in points.
        sheets: how many there are.
        spots: where each page lies.
        rules: what is drawn on each sheet besides the pages.
    """

    width: float
    height: float
    sheets: int
    spots: tuple[Spot, ...]
    rules: tuple[Area, ...] = ()


def impose(design: Design, pages: int) -> Imposition:
    """Return where so many pages lie on sheets."""
    match design.sheet:
        case Sheet.SINGLE:
            spots = tuple(Spot(page) for page in range(pages))
            return Imposition(design.paper.width, design.paper.height, pages, spots)
        case Sheet.TWO_UP:
            return _side_by_side(design, range(pages))
        case Sheet.BOOKLET:
            places = range(PAGES_A_LEAF * math.ceil(pages / PAGES_A_LEAF))
            by_page = {page: place for place, page in enumerate(_folded(len(places)))}
            return _side_by_side(design, [by_page[page] for page in range(pages)])
        case Sheet.NOTES:
            return _with_lines(design, pages)


def _folded(pages: int) -> Iterator[int]:
    """Yield the pages of a booklet in the order in which they lie side by side on sheets."""
    for side in range(pages // PAGES_A_SIDE):
        outer = pages - 1 - side
        yield from (side, outer) if side % 2 else (outer, side)


def _side_by_side(design: Design, places: range | list[int]) -> Imposition:
    """Return the sheets of pages side by side; ``places`` counts from the first sheet's left."""
    paper, margins = design.paper, design.margins
    half = paper.height / PAGES_A_SIDE
    text = paper.width - margins.left - margins.right
    scale = min(paper.width / paper.height, (half - 2 * EDGE) / text)
    middle = margins.left + text / 2
    spots = tuple(
        Spot(
            place // PAGES_A_SIDE,
            scale,
            half * (place % PAGES_A_SIDE + 0.5) - scale * middle,
            (paper.width - scale * paper.height) / 2,
        )
        for place in places
    )
    sheets = 1 + max(spot.sheet for spot in spots)
    if design.sheet is Sheet.BOOKLET:
        sheets += sheets % 2
        return Imposition(paper.height, paper.width, sheets, spots)
    fold = Area(half - THIN / 2, EDGE, THIN, paper.width - 2 * EDGE)
    return Imposition(paper.height, paper.width, sheets, spots, (fold,))


def _with_lines(design: Design, pages: int) -> Imposition:
    """Return sheets with two framed pages, one below the other, and lines beside each."""
    paper, margins = design.paper, design.margins
    shown = paper.width - margins.left - margins.right + 2 * FRAME_PAD
    height = (paper.height - 2 * EDGE - BETWEEN) / PAGES_A_SIDE
    scale = min(height / paper.height, (paper.width / 2 - EDGE) / shown)
    frame = Area(EDGE, 0.0, scale * shown, height)
    lowers = (paper.height - EDGE - height, EDGE)
    spots = tuple(
        Spot(
            page // PAGES_A_SIDE,
            scale,
            EDGE + scale * (FRAME_PAD - margins.left),
            lowers[page % PAGES_A_SIDE] + (height - scale * paper.height) / 2,
        )
        for page in range(pages)
    )
    rules = [rule for lower in lowers for rule in _rules(frame._replace(y=lower), paper.width)]
    return Imposition(
        paper.width, paper.height, math.ceil(pages / PAGES_A_SIDE), spots, tuple(rules)
    )


def _rules(frame: Area, width: float) -> Iterator[Area]:
    """Yield a frame's four sides and the lines for notes at its right."""
    right, upper = frame.x + frame.width, frame.y + frame.height
    yield Area(frame.x, frame.y, frame.width, THIN)
    yield Area(frame.x, upper - THIN, frame.width, THIN)
    yield Area(frame.x, frame.y, THIN, frame.height)
    yield Area(right - THIN, frame.y, THIN, frame.height)
    left = right + BESIDE
    for number in range(int(frame.height // LINES_APART)):
        lower = upper - LINES_APART * (number + 1)
        yield Area(left, lower, width - EDGE - left, THIN)
