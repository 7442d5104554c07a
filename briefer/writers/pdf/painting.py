"""Pages become content streams: text, rules, tints, what stands in the margins, and links.

This comes last, when every page is known, so that page numbers and totals are simply written.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefer.document.inline import Text
from briefer.document.layout import Rectangle
from briefer.writers.pdf.breaking import break_lines
from briefer.writers.pdf.canvas import FOOTER, HEADER, LAYOUT, Canvas
from briefer.writers.pdf.objects import text_string
from briefer.writers.pdf.rows import Stretch, set_line
from briefer.writers.pdf.shaping import Owner, Shaper
from briefer.writers.pdf.structure import Annotation, Element
from briefer.writers.pdf.wording import BACK_TO_TEXT, TO_NOTE, TO_PAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefer.document.design import Design, TextStyle
    from briefer.document.document import Furniture
    from briefer.writers.pdf.pages import Page
    from briefer.writers.pdf.rows import Band, Row
    from briefer.writers.pdf.styles import StyleBook

NOTE_RULE = (82.0, 0.6)
"""How long and thick the rule over the notes is; over one that goes on it is as wide as the text."""
NOTE_RULE_ABOVE = 8.0
LEADER = " ."
LEADER_GAP = 4.0
BANNER_AT = 0.47
"""The banner's first base line, as a part of the margin, from the paper's edge."""
HEADER_ABOVE = 20.0
FOOTER_BELOW = 25.0
LINK_RULE = (1.6, 0.4)


@dataclass(frozen=True, slots=True)
class Place:
    """A place to lead to: a page, from 0, and a height from its bottom."""

    page: int
    height: float


@dataclass(slots=True)
class Places:
    """Where headings and sources, references and notes stand."""

    anchors: dict[str, Place] = field(default_factory=dict)
    references: dict[int, Place] = field(default_factory=dict)
    notes: dict[int, Place] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Painted:
    """One finished page: its deflated content, its links, its elements by marked content number."""

    content: bytes
    annotations: tuple[Annotation, ...]
    elements: tuple[Element, ...]


class Painter:
    """Paints the pages of one document, one after the other."""

    def __init__(
        self,
        design: Design,
        furniture: Furniture,
        book: StyleBook,
        pages: Sequence[Page],
        destination: Callable[[Place], str],
    ) -> None:
        """Prepare to paint.

        Args:
            design: paper and margins.
            furniture: what stands in the margins.
            book: the styles of the document.
            pages: all of them.
            destination: writes a place as PDF's destination array.
        """
        self._design = design
        self._furniture = furniture
        self._book = book
        self._pages = pages
        self._destination = destination
        margins = design.margins
        self._left = margins.left
        self._top = design.paper.height - margins.top
        self._width = design.paper.width - margins.left - margins.right
        self.places = self._find()
        self.passages: dict[str, list[Rectangle]] = {}

    def _find(self) -> Places:
        places = Places()
        for index, page in enumerate(self._pages):
            for row, y in page.rows:
                place = Place(index, self._top - y)
                if row.anchor:
                    places.anchors.setdefault(row.anchor, place)
                for number in row.notes:
                    places.references.setdefault(number, place)
            for row, y in page.notes:
                owner = row.stretches[0].owner if row.stretches else None
                if owner is not None and owner.back:
                    places.notes[owner.back] = Place(index, self._top - y)
        return places

    def paint(self, index: int) -> Painted:
        """Paint one page, counted from 0."""
        page = self._pages[index]
        canvas = Canvas(index)
        self._annotations: list[Annotation] = []
        self._bands(canvas, page)
        self._boxes(canvas, page)
        self._head(canvas, index)
        for row, y in [*page.rows, *page.notes]:
            self._row(canvas, row, y)
        self._underline(canvas)
        self._foot(canvas, index)
        content = canvas.compressed()
        return Painted(content, tuple(self._annotations), tuple(canvas.elements))

    def _bands(self, canvas: Canvas, page: Page) -> None:
        current: Band | None = None
        top = bottom = 0.0
        for row, y in page.rows:
            if row.band is not current:
                self._band(canvas, current, top, bottom)
                current, top = row.band, y
            bottom = y + row.height
        self._band(canvas, current, top, bottom)

    def _band(self, canvas: Canvas, band: Band | None, top: float, bottom: float) -> None:
        if band is None:
            return
        height = bottom - top - 2 * band.trim
        y = self._top - bottom + band.trim
        canvas.box(self._left + band.x, y, band.width, height, band.color)

    def _boxes(self, canvas: Canvas, page: Page) -> None:
        for row, y in page.rows:
            for box in row.boxes:
                lower = self._top - y - box.y - box.height
                canvas.box(self._left + box.x, lower, box.width, box.height, box.color)
        if page.notes:
            length, thickness = NOTE_RULE
            if page.continued:
                length = self._width
            y = self._top - page.notes[0][1] + NOTE_RULE_ABOVE - thickness
            canvas.box(self._left, y, length, thickness, self._design.scale.body.color)

    def _row(self, canvas: Canvas, row: Row, top: float) -> None:
        base = self._top - top - row.base
        for stretch in row.stretches:
            x = self._left + stretch.x
            canvas.text(x, base, stretch.text, stretch.style, stretch.owner or LAYOUT)
            owner = stretch.owner
            if owner is not None:
                self._lead(canvas, stretch, owner, top, row)
        if row.target:
            self._leader(canvas, row, base)

    def _lead(self, canvas: Canvas, stretch: Stretch, owner: Owner, top: float, row: Row) -> None:
        """Note a stretch's link and passage."""
        left, right = self._left + stretch.x, self._left + stretch.x + stretch.width
        if owner.passage:
            edge = self._design.margins.top + top
            area = Rectangle(canvas.page + 1, left, edge, right, edge + row.height)
            self._passage(owner.passage, area)
        led = self._action(owner)
        if led:
            if not stretch.text.strip():
                return
            lower = self._top - top - row.height
            area_up = (left, lower, right, lower + row.height)
            annotation = Annotation(canvas.page, area_up, *led)
            owner.element.annotate(annotation)
            self._annotations.append(annotation)

    def _passage(self, anchor: str, area: Rectangle) -> None:
        areas = self.passages.setdefault(anchor, [])
        last = areas[-1] if areas else None
        if last is not None and (last.page, last.top) == (area.page, area.top):
            areas[-1] = Rectangle(area.page, last.left, area.top, area.right, area.bottom)
        else:
            areas.append(area)

    def _action(self, owner: Owner) -> tuple[str, str] | None:
        """Return where a link leads, as a raw entry and in words; None where it is no link."""
        if owner.address:
            return f"/A<</S/URI/URI{text_string(_ascii(owner.address))}>>", owner.address
        places = self.places
        if owner.note in places.notes:
            place, words = places.notes[owner.note], TO_NOTE.format(number=owner.note)
        elif owner.back in places.references:
            place, words = places.references[owner.back], BACK_TO_TEXT.format(number=owner.back)
        elif owner.heading in places.anchors:
            place = places.anchors[owner.heading]
            words = TO_PAGE.format(page=place.page + 1)
        else:
            return None
        return f"/Dest{self._destination(place)}", words

    def _leader(self, canvas: Canvas, row: Row, base: float) -> None:
        """Write dots and the page number at the right end of a contents entry."""
        place = self.places.anchors.get(row.target)
        last = row.stretches[-1] if row.stretches else None
        if place is None or last is None or last.owner is None:
            return
        style = self._book.plain(self._design.scale.contents)
        number = str(place.page + 1)
        width = style.width(number) or 0.0
        x = self._width - width
        unit = style.width(LEADER) or 1.0
        room = x - LEADER_GAP - last.x - last.width - LEADER_GAP
        dots = LEADER * max(0, int(room / unit))
        if dots:
            start = x - LEADER_GAP - (style.width(dots) or 0.0)
            canvas.text(self._left + start, base, dots, style, LAYOUT)
        canvas.text(self._left + x, base, number, style, last.owner)
        area = (
            self._left + x,
            base - row.height + row.base,
            self._left + self._width,
            base + row.base,
        )
        led = self._action(last.owner)
        if led:
            annotation = Annotation(canvas.page, area, *led)
            last.owner.element.annotate(annotation)
            self._annotations.append(annotation)

    def _underline(self, canvas: Canvas) -> None:
        """Draw a thin rule under links outwards, so that color alone does not tell them."""

    def _head(self, canvas: Canvas, index: int) -> None:
        height = self._design.paper.height
        margin = self._design.margins.top
        style = self._design.scale.banner
        y = height - margin * BANNER_AT
        for line in self._set(self._furniture.banner, style, self._width):
            self._centered(canvas, line, y, HEADER)
            y -= style.leading
        if index and self._furniture.header:
            style = self._design.scale.furniture
            for line in self._set(self._furniture.header, style, self._width)[:1]:
                self._line(canvas, line, self._left, self._top + HEADER_ABOVE, HEADER)

    def _foot(self, canvas: Canvas, index: int) -> None:
        scale = self._design.scale
        words = self._furniture.page.format(page=index + 1, pages=len(self._pages))
        y = self._design.margins.bottom - FOOTER_BELOW
        page = self._set(words, scale.furniture, self._width)
        taken = 0.0
        for line in page[:1]:
            taken = line[-1].x + line[-1].width
            self._line(canvas, line, self._left + self._width - taken, y, FOOTER)
        footer = self._set(self._furniture.footer, scale.furniture, self._width - taken - 12)
        for line in footer:
            self._line(canvas, line, self._left, y, FOOTER)
            y -= scale.furniture.leading
        y = min(y, self._design.margins.bottom * (1 - BANNER_AT) - scale.banner.leading)
        for line in self._set(self._furniture.banner, scale.banner, self._width):
            self._centered(canvas, line, y, FOOTER)
            y -= scale.banner.leading

    def _set(self, text: str, style: TextStyle, width: float) -> list[list[Stretch]]:
        """Return the lines of a text in the margins."""
        if not text:
            return []
        nobody = Owner(Element("Artifact"))
        words = Shaper(self._book, style).shape((Text(text),), nobody)
        return [set_line(line, 0.0)[0] for line in break_lines(words, width)]

    def _centered(self, canvas: Canvas, line: list[Stretch], y: float, kind: str) -> None:
        width = line[-1].x + line[-1].width
        self._line(canvas, line, (self._design.paper.width - width) / 2, y, kind)

    @staticmethod
    def _line(canvas: Canvas, line: list[Stretch], x: float, y: float, kind: str) -> None:
        for stretch in line:
            canvas.text(x + stretch.x, y, stretch.text, stretch.style, kind)


def _ascii(address: str) -> str:
    """Return an address in the characters that a PDF allows there."""
    return "".join(
        character if " " < character < "\x7f" else "".join(f"%{b:02X}" for b in character.encode())
        for character in address
    )
