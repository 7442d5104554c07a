"""What stands at the head and foot of every page, and the section that asks for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefer.document.inline import Text
from briefer.writers.docx.carried import File
from briefer.writers.docx.fields import add_field
from briefer.writers.docx.markup import Element, add, root
from briefer.writers.docx.story import add_paragraph
from briefer.writers.docx.units import twips

if TYPE_CHECKING:
    from briefer.document.design import Design
    from briefer.document.document import Furniture
    from briefer.writers.docx.story import Story

EDGE_TOP: Final = 33.0
"""Points from the paper's edge to the header."""
EDGE_BOTTOM: Final = 20.0
"""Points from the paper's edge to the foot's last line."""

_FIELD = re.compile(r"(\{pages?\})")


@dataclass(frozen=True, slots=True)
class Margin:
    """A ``header`` or ``footer``, by its kind, for ``first``, ``even`` or all (``default``) pages.

    It may lead to pictures and addresses.
    """

    kind: str
    use: str
    element: Element
    files: tuple[File, ...] = ()

    @property
    def identifier(self) -> str:
        """The id of its relationship."""
        return f"{self.kind}_{self.use}"


def margins(furniture: Furniture, story: Story, pages: int) -> tuple[Margin, ...]:
    """Return the headers and footers of the first page and of the others.

    Args:
        furniture: what they say.
        story: writes their lines; no link stands in them.
        pages: how many there are, as the result of the field until Word counts them.
    """
    return (
        Margin("header", "first", _header(furniture, story, running=False)),
        Margin("header", "default", _header(furniture, story, running=True)),
        Margin("footer", "first", _footer(furniture, story, pages)),
        Margin("footer", "default", _footer(furniture, story, pages)),
    )


def section(design: Design) -> Element:
    """Return the properties of a section with the paper and margins of a design."""
    properties = root("w:sectPr")
    paper, around = design.paper, design.margins
    add(properties, "w:pgSz", {"w:w": twips(paper.width), "w:h": twips(paper.height)})
    edges = {
        "w:top": twips(around.top),
        "w:right": twips(around.right),
        "w:bottom": twips(around.bottom),
        "w:left": twips(around.left),
        "w:header": twips(min(EDGE_TOP, around.top / 2)),
        "w:footer": twips(min(EDGE_BOTTOM, around.bottom / 2)),
        "w:gutter": "0",
    }
    add(properties, "w:pgMar", edges)
    add(properties, "w:cols", {"w:space": "720"})
    add(properties, "w:titlePg")
    return properties


def add_section(body: Element, section: Element, margins: tuple[Margin, ...]) -> None:
    """Append a section's properties with its headers and footers, the last element of the body."""
    for place, margin in enumerate(margins):
        values = {"w:type": margin.use, "r:id": margin.identifier}
        section.insert(place, add(section, f"w:{margin.kind}Reference", values))
    body.append(section)


def _header(furniture: Furniture, story: Story, *, running: bool) -> Element:
    header = root("w:hdr")
    title = furniture.header if running else ""
    if furniture.banner:
        story.write(add_paragraph(header, "Banner"), (Text(furniture.banner),))
    if title or not furniture.banner:
        paragraph = add_paragraph(header, "Header")
        story.write(paragraph, (Text(title),) if title else ())
    return header


def _footer(furniture: Furniture, story: Story, pages: int) -> Element:
    footer = root("w:ftr")
    # An office's own footer style may have tabs for the middle and the right.
    style = "Footer" if story.means.own else story.means.styles.page_foot()
    paragraph = add_paragraph(footer, style)
    if furniture.footer:
        story.write(paragraph, (Text(furniture.footer),))
    add(add(paragraph, "w:r"), "w:tab")
    for part in _FIELD.split(furniture.page):
        if part == "{page}":
            add_field(paragraph, "PAGE", "1")
        elif part == "{pages}":
            add_field(paragraph, "NUMPAGES", str(max(pages, 1)))
        elif part:
            story.write(paragraph, (Text(part),))
    if furniture.banner:
        story.write(add_paragraph(footer, "Banner"), (Text(furniture.banner),))
    return footer
