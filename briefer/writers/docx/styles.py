"""The named styles of one document: those of the catalog, and those that its content asks for.

The rule beside a quotation depends on a theme's color, so such styles are made when a color first
shows; so are the combinations of character styles, as a run carries one only.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

from briefer.document.inline import Tone
from briefer.writers.docx.catalog import (
    FAINT_RULE,
    STRONG_RULE,
    characters,
    contents_entry,
    form_line,
    heading,
    lead_in,
    page_foot,
    paragraphs,
    rule,
    set_apart,
)
from briefer.writers.docx.looks import (
    ParagraphLook,
    TableLook,
    add_character_style,
    add_paragraph_style,
    add_table_style,
    identifier,
)

if TYPE_CHECKING:
    from briefer.document.design import Design
    from briefer.document.inline import Text
    from briefer.writers.docx.looks import CharacterLook
    from briefer.writers.docx.markup import Element

DEEPEST = 9
"""How many levels of heading Word has; as an outline level it means body text."""

_TONES: Final = {
    Tone.CHANGE: "Change",
    Tone.MISSING: "Missing",
    Tone.SOFT: "Soft",
    Tone.MARKING: "Portion Marking",
}
_Traits: TypeAlias = tuple[bool, bool, bool, bool, Tone, bool]


class Styles:
    """The styles of one document; each is written to ``w:styles`` when it is first asked for."""

    def __init__(self, root: Element, design: Design, *, plain: bool = False) -> None:
        """Write the styles that every document has.

        Args:
            root: the ``w:styles`` element, its defaults and latent styles written.
            design: how the document looks.
            plain: whether quotations are set as an office's own style says, without our rule.
        """
        self._plain = plain
        self._root = root
        self._design = design
        self._known: set[str] = set()
        self._colors: dict[str, int] = {}
        self._looks = {look.name: look for look in characters(design)}
        self._characters: dict[_Traits, str] = {}
        self._variants: dict[tuple[str, str, bool, bool], str] = {}
        for paragraph in paragraphs(design):
            if plain and paragraph.name == "Attribution":
                look = replace(paragraph, parent="Quote", left=0, borders=())
            else:
                look = paragraph
            self._paragraph(look)
        for character in self._looks.values():
            self._character(character)
        add_table_style(root, TableLook("Briefing Table", STRONG_RULE, FAINT_RULE))

    def heading(self, level: int, *, listed: bool) -> str:
        """Return the id of a heading's style; one that is not listed stays out of the outline."""
        level = min(max(level, 1), DEEPEST)
        text = replace(self._design.scale.heading_2, italic=True)
        known = self._paragraph(heading(level, text))
        if listed:
            return known
        name = f"heading {level}"
        look = ParagraphLook(f"{name} Unlisted", parent=name, outline=DEEPEST, quick=False)
        return self._paragraph(replace(look, following="Body Text"))

    def lead_in(self) -> str:
        """Return the id of the style of body text that must not part from what follows."""
        return self._paragraph(lead_in(self._design))

    def contents(self, level: int) -> str:
        """Return the id of the style for an entry of the contents list."""
        return self._paragraph(contents_entry(min(max(level, 1), DEEPEST), self._design))

    def quotation(self, color: str, *, apart: bool, attributed: bool) -> str:
        """Return the id of the style of a quotation.

        Args:
            color: of the rule beside it; gray where empty.
            apart: whether its rule must not join that of the quotation right above.
            attributed: whether an attribution follows that it is kept with.
        """
        return self._evidence("Quote", color, apart=apart, alone=not attributed)

    def attribution(self, color: str, *, apart: bool) -> str:
        """Return the id of the style of the line under such a quotation."""
        return self._evidence("Attribution", color, apart=apart)

    def page_foot(self) -> str:
        """Return the id of a style for the foot of a page that owes the built-in one nothing."""
        return self._paragraph(page_foot("Page Foot", self._design))

    def form_line(self, count: int) -> str:
        """Return the id of the style of a line that so many labels share."""
        return self._paragraph(form_line(count, self._design))

    def character(self, text: Text, *, linked: bool = False) -> str:
        """Return the id of the character style of a run, or an empty string where it has none."""
        traits = (text.bold, text.italic, text.small_caps, text.superscript, text.tone, linked)
        known = self._characters.get(traits)
        if known is None:
            known = self._characters[traits] = self._combined(traits)
        return known

    def _evidence(self, base: str, color: str, *, apart: bool, alone: bool = False) -> str:
        if self._plain:
            return base
        kind = (base, color, apart, alone)
        known = self._variants.get(kind)
        if known is None:
            known = self._variants[kind] = self._variant(base, color, apart=apart, alone=alone)
        return known

    def _variant(self, base: str, color: str, *, apart: bool, alone: bool) -> str:
        number = f" {self._number(color)}" if color else ""
        name, successor = f"{base}{number}", "Body Text"
        if base == "Quote" and not alone:
            successor = f"Attribution{number}"
        look = ParagraphLook(base)
        if color:
            borders = rule(self._design, color)
            look = ParagraphLook(name, parent=base, following=successor, borders=borders)
            self._paragraph(look)
        if apart:
            look = set_apart(f"{look.name} Next", look.name, self._design)
            self._paragraph(replace(look, following=successor))
        if alone:
            name, after = f"{look.name} Alone", self._design.scale.attribution.after
            look = ParagraphLook(name, parent=look.name, keep_next=False, after=after, quick=False)
            self._paragraph(replace(look, following=successor))
        return identifier(look.name)

    def _combined(self, traits: _Traits) -> str:
        bold, italic, small_caps, superscript, tone, linked = traits
        chosen = {
            "Hyperlink": linked,
            _TONES.get(tone, ""): tone is not Tone.PLAIN,
            "Small Caps": small_caps,
            "Strong": bold,
            "Emphasis": italic,
            "Superscript": superscript,
        }
        names = [name for name, on in chosen.items() if on]
        if len(names) <= 1:
            return identifier("".join(names))
        look = replace(
            self._looks[names[0]],
            name=" ".join(names),
            parent=names[0],
            bold=bold,
            italic=italic,
            small_caps=small_caps,
            superscript=superscript,
            quick=False,
        )
        return self._character(look)

    def _number(self, color: str) -> int:
        return self._colors.setdefault(color, len(self._colors) + 1)

    def _paragraph(self, look: ParagraphLook) -> str:
        name = identifier(look.name)
        if name not in self._known:
            self._known.add(name)
            add_paragraph_style(self._root, look, self._design.faces)
        return name

    def _character(self, look: CharacterLook) -> str:
        name = identifier(look.name)
        if name not in self._known:
            self._known.add(name)
            add_character_style(self._root, look, self._design.faces)
        return name
