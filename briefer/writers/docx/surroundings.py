"""What stands around the text of a document: the design's own, or what an office's template has.

Either way it settles the section, the headers and footers, and the parts beside the text.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from briefer.writers.docx import furniture, lists
from briefer.writers.docx import package as parts
from briefer.writers.docx.adopting import Adoption, Known
from briefer.writers.docx.carried import Carried
from briefer.writers.docx.furniture import Margin
from briefer.writers.docx.markup import Element, parse
from briefer.writers.docx.notes import reuse_rules
from briefer.writers.docx.settings import adopt_settings

if TYPE_CHECKING:
    from briefer.document.design import Design
    from briefer.writers.docx.office import Office
    from briefer.writers.docx.package import Kind


@dataclass(frozen=True, slots=True)
class Made:
    """The parts of one document as they were made, each by its root element.

    Attributes:
        text: ``w:document``.
        notes: ``w:footnotes`` or ``w:endnotes``.
        notes_kind: ``footnote`` or ``endnote``.
        margins: the headers and footers.
        styles: our named styles.
        numbering: our lists.
        settings: our settings.
    """

    text: Element
    notes: Element
    notes_kind: str
    margins: tuple[Margin, ...]
    styles: Element
    numbering: Element
    settings: Element


class Surroundings(Protocol):
    """What a document needs of them."""

    design: Design
    """How the document looks, with the paper and margins that it gets."""
    language: str
    """The language of text that is not marked, BCP 47."""
    own: bool
    """Whether the looks are the design's own."""
    banner: bool
    """Whether the marking stands at the head of each page."""

    def sets(self, style: str) -> bool:
        """Whether a paragraph style of this name, in small letters, is not ours but its own."""

    def section(self) -> Element:
        """Return the properties of the section, without headers and footers."""

    def margins(self, ours: tuple[Margin, ...]) -> tuple[Margin, ...]:
        """Return the headers and footers, given ours."""

    def parts(self, made: Made) -> list[tuple[Kind, Carried]]:
        """Return the parts beside the text and the notes, and bring those in line."""


class DesignSurroundings:
    """Those of a design."""

    own = banner = True

    def __init__(self, design: Design, language: str, theme: bytes) -> None:
        """Keep the design, the document's language and the theme's part."""
        self.design = design
        self.language = language
        self._theme = theme

    def sets(self, style: str) -> bool:  # noqa: ARG002 - the question is the template's
        """Return False: all styles are ours."""
        return False

    def section(self) -> Element:
        """Return a section with the design's paper and margins."""
        return furniture.section(self.design)

    def margins(self, ours: tuple[Margin, ...]) -> tuple[Margin, ...]:
        """Return ours."""
        return ours

    def parts(self, made: Made) -> list[tuple[Kind, Carried]]:
        """Return our parts as they were made."""
        return [
            *_margin_parts(made.margins),
            (parts.STYLES, Carried(made.styles)),
            (parts.NUMBERING, Carried(made.numbering)),
            (parts.SETTINGS, Carried(made.settings)),
            (parts.THEME, Carried(parse(self._theme))),
        ]


class OfficeSurroundings:
    """Those of an office's template; ours stand where it has none."""

    own = False

    def __init__(self, office: Office, design: Design) -> None:
        """Take what the template says of the pages into the design."""
        self._office = office
        self.design = office.design(design)
        self.language = office.language
        self._known = Known(office.styles)
        self.banner = not any(margin.kind == "header" for margin in office.margins)

    def sets(self, style: str) -> bool:
        """Whether the template has a paragraph style of this name."""
        return self._known.has("paragraph", style)

    def section(self) -> Element:
        """Return the template's last section; one without paper gets the design's."""
        section = copy.deepcopy(self._office.section)
        return section if len(section) else furniture.section(self.design)

    def margins(self, ours: tuple[Margin, ...]) -> tuple[Margin, ...]:
        """Return the template's headers, or ours where it has none; the same with footers."""
        theirs = self._office.margins
        kinds = {margin.kind for margin in theirs}
        added = [margin for margin in ours if margin.kind not in kinds]
        # A template may tell even pages from odd ones; ours are the same on both.
        even = [
            replace(margin, use="even", element=copy.deepcopy(margin.element))
            for margin in added
            if margin.use == "default"
        ]
        return (*theirs, *added, *even)

    def parts(self, made: Made) -> list[tuple[Kind, Carried]]:
        """Return the template's parts with ours in them."""
        taken, theirs = dict(self._office.parts), self._office.margins
        added = [margin.element for margin in made.margins if margin not in theirs]
        texts = (made.text, made.notes, *added)
        numbering = taken.get("numbering", Carried(made.numbering))
        merged = numbering.element is not made.numbering
        if merged:
            lists.shift(made.numbering, numbering.element, (*texts, made.styles))
        adoption = Adoption(made.styles, self._office.styles, self.design)
        adoption.rename(texts)
        lists.settle(made.numbering, numbering.element, self._office.styles, adoption)
        rules = taken.get(f"{made.notes_kind}s")
        if rules:
            reuse_rules(made.notes, rules.element)
        settings = made.settings
        if "settings" in taken:
            settings = adopt_settings(settings, taken["settings"].element)
        others = ((parts.THEME, "theme"), (parts.FONTS, "fontTable"))
        return [
            *_margin_parts(made.margins),
            (parts.STYLES, taken["styles"]),
            (parts.NUMBERING, numbering),
            (parts.SETTINGS, Carried(settings)),
            *((kind, taken[name]) for kind, name in others if name in taken),
        ]


def _margin_parts(margins: tuple[Margin, ...]) -> list[tuple[Kind, Carried]]:
    return [
        (
            parts.margin_kind(margin.kind, margin.identifier),
            Carried(margin.element, margin.files),
        )
        for margin in margins
    ]
