"""One sheet's content stream: text and boxes as PDF operators, marked with what they belong to.

Everything is either marked with an element of the structure or an artifact, as PDF/UA asks for.
Coordinates are PDF's own: points from the page's bottom left corner, going up; a sheet may hold
several pages, each smaller and elsewhere.
"""

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefer.writers.pdf.shaping import Owner
    from briefer.writers.pdf.structure import Annotation, Element
    from briefer.writers.pdf.styles import Style

LAYOUT = "/Artifact <</Type/Layout>> BDC"
HEADER = "/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>> BDC"
FOOTER = "/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC"
COMPRESSION = 6
CIRCLE = 0.5523
"""How far a quarter circle's control points stand from its ends, as a part of the radius."""


@lru_cache(maxsize=256)
def color_operands(color: str) -> str:
    """Return ``#RRGGBB`` as three numbers from 0 to 1."""
    parts = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return " ".join(f"{part:.3g}" for part in parts)


class Area(NamedTuple):
    """A rectangle by its lower left corner."""

    x: float
    y: float
    width: float
    height: float


def _rectangle(area: Area) -> str:
    return " ".join(f"{number:.2f}" for number in area) + " re"


def _rounded(area: Area, corner: float) -> str:
    """Return the path of a rectangle whose corners are quarter circles."""
    left, lower, right, upper = area.x, area.y, area.x + area.width, area.y + area.height
    slack = corner * (1 - CIRCLE)
    points = (
        ((left + corner, lower), "m"),
        ((right - corner, lower), "l"),
        ((right - slack, lower, right, lower + slack, right, lower + corner), "c"),
        ((right, upper - corner), "l"),
        ((right, upper - slack, right - slack, upper, right - corner, upper), "c"),
        ((left + corner, upper), "l"),
        ((left + slack, upper, left, upper - slack, left, upper - corner), "c"),
        ((left, lower + corner), "l"),
        ((left, lower + slack, left + slack, lower, left + corner, lower), "c"),
    )
    return " ".join(
        " ".join(f"{number:.2f}" for number in numbers) + f" {operator}"
        for numbers, operator in points
    )


class Canvas:
    """Collects the operators of one sheet."""

    def __init__(self, sheet: int) -> None:
        """Begin a sheet; ``sheet`` counts from 0."""
        self.sheet = sheet
        self.annotations: list[Annotation] = []
        self.elements: list[Element] = []
        self._operators: list[str] = []
        self._open: object = None
        self._style: Style | None = None
        self._tracking = self._stroke = 0.0
        self._in_text = False

    def begin(self, scale: float, x: float, y: float) -> None:
        """Begin a page in a scale, with its lower left corner at a point of the sheet."""
        self._operators.append(f"q {scale:.5f} 0 0 {scale:.5f} {x:.2f} {y:.2f} cm")
        self._forget()

    def end(self) -> None:
        """End the page that was begun."""
        self.close()
        self._operators.append("Q")
        self._forget()

    def _forget(self) -> None:
        self._style, self._tracking, self._stroke = None, 0.0, 0.0

    def text(self, x: float, y: float, text: str, style: Style, owner: Owner | str) -> None:
        """Write a text with its base line at ``y``.

        Args:
            x: where it begins.
            y: the base line, before the style's rise.
            text: its characters; the style's face has them all.
            style: how it is drawn.
            owner: what it belongs to, or the operator that begins an artifact.
        """
        operators = self._operators
        if not self._in_text:
            self.close()
            operators.append("BT")
            self._in_text = True
        if owner is not self._open:
            self._mark(owner)
        if style is not self._style:
            operators.append(
                f"/{style.face.font.resource} {style.size:.4g} Tf {color_operands(style.color)} rg"
            )
            if style.tracking != self._tracking:
                operators.append(f"{style.tracking:.3g} Tc")
                self._tracking = style.tracking
            if style.stroke or self._stroke:
                self._outline(style)
            self._style = style
        operators.append(f"1 0 0 1 {x:.2f} {y + style.rise:.2f} Tm<{style.face.encode(text)}>Tj")

    def _outline(self, style: Style) -> None:
        """Fill and stroke what follows, or fill it alone again (ISO 32000-1, 9.3.6)."""
        self._stroke = style.stroke
        if style.stroke:
            stroke = f"{style.stroke:.3g} w {color_operands(style.color)} RG"
            self._operators.append(f"2 Tr {stroke}")
        else:
            self._operators.append("0 Tr")

    def box(self, area: Area, color: str, corner: float = 0.0) -> None:
        """Fill a rectangle, as an artifact; its corners are rounded by a radius."""
        if self._in_text:
            self.close()
        if self._open is not LAYOUT:
            self._mark(LAYOUT)
        path = _rounded(area, corner) if corner else _rectangle(area)
        self._operators.append(f"{color_operands(color)} rg {path} f")
        self._style = None

    def image(self, area: Area, name: str, owner: Owner) -> None:
        """Draw an image resource into a rectangle."""
        if self._in_text:
            self.close()
        self._mark(owner)
        size = f"{area.width:.2f} 0 0 {area.height:.2f} {area.x:.2f} {area.y:.2f}"
        self._operators.append(f"q {size} cm /{name} Do Q")
        self.close()

    def _mark(self, owner: Owner | str) -> None:
        if self._open is not None:
            self._operators.append("EMC")
        if isinstance(owner, str):
            self._operators.append(owner)
        else:
            element = owner.element
            number = len(self.elements)
            self._operators.append(f"/{element.tag} <</MCID {number}>> BDC")
            element.mark(self.sheet, number)
            self.elements.append(element)
        self._open = owner

    def close(self) -> None:
        """End what is open; anything may follow."""
        if self._open is not None:
            self._operators.append("EMC")
            self._open = None
        if self._in_text:
            self._operators.append("ET")
            self._in_text = False

    def compressed(self) -> bytes:
        """Return the content stream, deflated."""
        self.close()
        return zlib.compress("\n".join(self._operators).encode("ascii"), COMPRESSION)
