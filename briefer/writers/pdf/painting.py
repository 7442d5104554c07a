"""Pages become the content streams of sheets: text, rules, tints, pictures and links.

This comes last, when every page is known, so that page numbers and totals are simply written.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from briefer.document.layout import Rectangle
from briefer.writers.pdf.canvas import LAYOUT, Area, Canvas
from briefer.writers.pdf.rows import spread
from briefer.writers.pdf.setting import FAINT_LINE
from briefer.writers.pdf.sheets import Spot
from briefer.writers.pdf.structure import Annotation, Element

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefer.document.design import Design
    from briefer.writers.pdf.furniture import Margins
    from briefer.writers.pdf.leading import Leads
    from briefer.writers.pdf.pages import Page
    from briefer.writers.pdf.rows import Band, Picture, Row, Stretch
    from briefer.writers.pdf.shaping import Owner
    from briefer.writers.pdf.sheets import Imposition
    from briefer.writers.pdf.styles import StyleBook

NOTE_RULE_LENGTH = 82.0
"""Over notes; over one that goes on from the page before, the rule is as wide as the text."""
NOTE_RULE_THICKNESS = 0.6
NOTE_RULE_ABOVE = 8.0
LEADER = " ."
LEADER_GAP = 5.0
UNDERLINE = (1.8, 0.4)
"""How far a link's rule lies below its base line, and how thick it is."""


@dataclass(frozen=True, slots=True)
class Painted:
    """One finished sheet: its deflated content, its links, its elements by content number."""

    content: bytes
    annotations: tuple[Annotation, ...]
    elements: tuple[Element, ...]


class Painter:
    """Paints the pages of one document."""

    def __init__(
        self,
        design: Design,
        book: StyleBook,
        margins: Margins,
        leads: Leads,
        imposition: Imposition,
    ) -> None:
        """Prepare to paint.

        ``passages`` fills with the areas of quoted passages, ``places`` with those of all else.
        """
        self._design = design
        self._book = book
        self._margins = margins
        self._leads = leads
        self._imposition = imposition
        self._left = design.margins.left
        self._top = design.paper.height - design.margins.top
        self._width = design.paper.width - design.margins.left - design.margins.right
        self._spot = Spot()
        self._underlines: list[tuple[Area, str]] = []
        self.passages: dict[str, list[Rectangle]] = {}
        self.places: dict[str, list[Rectangle]] = {}

    def paint(self, pages: Sequence[Page], between: Callable[[int], None]) -> list[Painted]:
        """Paint all pages in reading order, and return their sheets.

        Args:
            pages: in order.
            between: called with the number of each page before it is painted.
        """
        spots, sheets = self._imposition.spots, self._imposition.sheets
        last = {spot.sheet: index for index, spot in enumerate(spots)}
        begun: dict[int, Canvas] = {}
        done: dict[int, Painted] = {}
        for index, spot in enumerate(spots):
            between(index)
            if spot.sheet not in begun:
                begun[spot.sheet] = self._begin(spot.sheet)
            self._page(begun[spot.sheet], pages, index)
            if last[spot.sheet] == index:
                done[spot.sheet] = _painted(begun.pop(spot.sheet))
        return [done.get(sheet) or _painted(self._begin(sheet)) for sheet in range(sheets)]

    def _begin(self, sheet: int) -> Canvas:
        canvas = Canvas(sheet)
        for rule in self._imposition.rules:
            canvas.box(rule, FAINT_LINE)
        canvas.close()
        return canvas

    def _page(self, canvas: Canvas, pages: Sequence[Page], index: int) -> None:
        page, self._spot = pages[index], self._imposition.spots[index]
        moved = self._spot[1:] != Spot()[1:]
        if moved:
            canvas.begin(*self._spot[1:])
        self._underlines = []
        self._bands(canvas, pages, index)
        self._boxes(canvas, page)
        self._note_places(page)
        self._margins.head(canvas, index)
        for row, top in spread(page.rows):
            self._row(canvas, row, top)
        for row, top in page.notes:
            self._row(canvas, row, top)
        for area, color in self._underlines:
            canvas.box(area, color)
        self._margins.foot(canvas, index, len(pages))
        if moved:
            canvas.end()

    def _bands(self, canvas: Canvas, pages: Sequence[Page], index: int) -> None:
        """Fill bands; one that goes on over a page's end reaches a little into the margin."""
        rows = pages[index].rows
        before = _edge_band(pages, index - 1, last=True)
        after = _edge_band(pages, index + 1, last=False)
        for band, group in groupby(rows, lambda placed: placed[0].band):
            if band is None:
                continue
            placed = list(group)
            top, (final, bottom) = placed[0][1] + band.trim, placed[-1]
            bottom += final.height - band.trim
            if placed[0] is rows[0] and before is not None and before is band:
                top -= band.reach + band.trim
            if placed[-1] is rows[-1] and after is not None and after is band:
                bottom += band.reach + band.trim
            area = Area(self._left + band.x, self._top - bottom, band.width, bottom - top)
            canvas.box(area, band.color)

    def _boxes(self, canvas: Canvas, page: Page) -> None:
        for row, top in spread(page.rows):
            for box in row.boxes:
                lower = self._top - top - box.y - box.height
                area = Area(self._left + box.x, lower, box.width, box.height)
                canvas.box(area, box.color, box.corner)
        if page.notes:
            length = self._width if page.continued else NOTE_RULE_LENGTH
            y = self._top - page.notes[0][1] + NOTE_RULE_ABOVE
            area = Area(self._left, y, length, NOTE_RULE_THICKNESS)
            canvas.box(area, self._design.scale.body.color)

    def _row(self, canvas: Canvas, row: Row, top: float) -> None:
        base = self._top - top - row.base
        for stretch in row.stretches:
            owner = stretch.owner or LAYOUT
            canvas.text(self._left + stretch.x, base, stretch.text, stretch.style, owner)
            if stretch.owner is not None:
                self._note_areas(canvas, stretch, row, top)
        if row.picture is not None:
            self._picture(canvas, row.picture, top)
        if row.target and row.stretches:
            self._end_with_page_number(canvas, row, top)

    def _picture(self, canvas: Canvas, picture: Picture, top: float) -> None:
        """Draw a picture, and say in its element where on the sheet it is."""
        lower = self._top - top - picture.y - picture.height
        area = Area(self._left + picture.x, lower, picture.width, picture.height)
        left, bottom, right, upper = _corners(self._spot.area(area))
        picture.owner.element.attributes = (
            f"<</O/Layout/Placement/Block/BBox[{left:.2f} {bottom:.2f} {right:.2f} {upper:.2f}]>>"
        )
        canvas.image(area, picture.image.name, picture.owner)

    def _note_areas(self, canvas: Canvas, stretch: Stretch, row: Row, top: float) -> None:
        """Note where a stretch's passage and link are, without the space at the end."""
        owner, width = stretch.owner, stretch.width
        if owner is None or not stretch.text.strip():
            return
        if stretch.text.endswith(" "):
            width -= stretch.style.width(" ") or 0.0
        left = self._left + stretch.x
        if owner.passage:
            self._note_passage(owner.passage, self._rectangle(left, top, width, row.height))
        if owner.leads:
            lower = self._top - top - row.height
            self._link(canvas, Area(left, lower, width, row.height), owner)
        if owner.address:
            below, thickness = UNDERLINE
            under = Area(left, self._top - top - row.base - below, width, thickness)
            self._underlines.append((under, stretch.style.color))

    def _rectangle(self, left: float, top: float, width: float, height: float) -> Rectangle:
        """Return an area of the page, in points from the sheet's top left corner."""
        spot, whole = self._spot, self._imposition.height
        edge = self._design.margins.top + top
        if spot.scale != 1.0:
            area = spot.area(Area(left, self._design.paper.height - edge - height, width, height))
            left, edge = area.x, whole - area.y - area.height
            width, height = area.width, area.height
        return Rectangle(spot.sheet + 1, left, edge, left + width, edge + height)

    def _note_places(self, page: Page) -> None:
        """Note where on a page each part of the briefing stands, as wide as the text."""
        placed = ((row, top) for row, top in page.rows if row.place)
        for place, rows in groupby(placed, lambda each: each[0].place):
            tops = list(rows)
            top, (last, bottom) = tops[0][1], tops[-1]
            area = self._rectangle(self._left, top, self._width, bottom + last.height - top)
            self.places.setdefault(place, []).append(area)

    def _note_passage(self, anchor: str, area: Rectangle) -> None:
        areas = self.passages.setdefault(anchor, [])
        last = areas[-1] if areas else None
        if last is not None and (last.page, last.top) == (area.page, area.top):
            areas[-1] = Rectangle(area.page, last.left, area.top, area.right, area.bottom)
        else:
            areas.append(area)

    def _link(self, canvas: Canvas, area: Area, owner: Owner) -> None:
        found = self._leads.of(owner)
        if found is not None:
            corners = _corners(self._spot.area(area))
            annotation = Annotation(canvas.sheet, corners, *found)
            owner.element.annotate(annotation)
            canvas.annotations.append(annotation)

    def _end_with_page_number(self, canvas: Canvas, row: Row, top: float) -> None:
        """Write dots and the page number at the right end of a contents entry."""
        last = row.stretches[-1]
        page = self._leads.page(row.target)
        if page is None or last.owner is None:
            return
        style, base = self._book.plain(self._design.scale.contents), self._top - top - row.base
        number = f" {page}"
        left = self._left + self._width - (style.width(number) or 0.0)
        room = left - LEADER_GAP - self._left - last.x - last.width
        dots = LEADER * max(0, int(room / (style.width(LEADER) or room)))
        if dots:
            canvas.text(left - (style.width(dots) or 0.0), base, dots, style, LAYOUT)
        canvas.text(left, base, number, style, last.owner)
        lower = self._top - top - row.height
        self._link(canvas, Area(left, lower, style.width(number) or 0.0, row.height), last.owner)


def _painted(canvas: Canvas) -> Painted:
    content = canvas.compressed()
    return Painted(content, tuple(canvas.annotations), tuple(canvas.elements))


def _corners(area: Area) -> tuple[float, float, float, float]:
    """Return the lower left and the upper right corner."""
    return area.x, area.y, area.x + area.width, area.y + area.height


def _edge_band(pages: Sequence[Page], index: int, *, last: bool) -> Band | None:
    """Return the band of a page's first or last row, or None where there is no such page."""
    if not 0 <= index < len(pages) or not pages[index].rows:
        return None
    return pages[index].rows[-1 if last else 0][0].band
