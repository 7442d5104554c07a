"""A template: a design with its front matter, its parts and its limit of pages. Data, no rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from briefer.document.block import Figure
from briefer.document.design import Design

PARTS: Final = ("bottom_line", "judgments", "sections", "form", "appraisal", "sources")
"""The parts of a page that a template may have, in the order in which they stand."""

FRONT: Final = ("for", "from", "date", "reference", "subject", "marking")
"""The lines of the memo block that a template may have."""

USUAL_PARTS: Final = ("bottom_line", "judgments", "sections", "sources")
USUAL_FRONT: Final = ("for", "from", "date", "reference", "marking")


@dataclass(frozen=True, slots=True)
class Template:
    """What a briefing prints as.

    Attributes:
        id: the name of its file.
        name: what people choose it by.
        kind: what the page says it is, such as ``Briefing note``.
        design: how it looks.
        page_limit: the number of pages that it should fit in; 0 for none.
        front: the lines of the memo block, a selection of FRONT in order.
        parts: a selection of PARTS in order.
        headings: the sections that a new briefing of this kind begins with; none for the themes.
        bottom_line: the label of the bottom line, such as ``Recommendation``; empty for the usual.
        form: lines to be filled in by hand; see ``document.block.Form``.
        form_label: what stands over them.
        portions: whether each portion is marked, where the marking profile has portion marks.
        logo: a picture over the title, or None.
    """

    id: str
    name: str
    kind: str
    design: Design = field(default_factory=Design)
    page_limit: int = 0
    front: tuple[str, ...] = USUAL_FRONT
    parts: tuple[str, ...] = USUAL_PARTS
    headings: tuple[str, ...] = ()
    bottom_line: str = ""
    form: tuple[tuple[str, ...], ...] = ()
    form_label: str = ""
    portions: bool = False
    logo: Figure | None = None
