"""Which face, size and color a run of text is set in, and which faces stand in where it lacks one.

A style is made once for each kind of run, so that two runs look alike exactly when their styles
are the same object. Nothing here measures or draws.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefer.document.design import TextStyle
from briefer.document.inline import Text, Tone
from briefer.writers.pdf.fonts import Face

if TYPE_CHECKING:
    from briefer.document.design import Design
    from briefer.writers.pdf.fonts import Fonts

MISSING_SIZE = 0.9
"""Remarks on what a source does not state are sans serif, which looks larger: set it smaller."""
CAPITALS_SIZE = 0.82
RAISED_SIZE = 0.66
RAISED_BY = 0.36
"""How far a raised number's base line stands above the line's, as a part of its type size."""


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """How a run is drawn: ``rise`` lifts it from the base line, in points."""

    face: Face
    size: float
    color: str
    rise: float
    stand_ins: tuple[Style, ...] = ()

    def width(self, text: str) -> float | None:
        """Return a text's width in points, or None where the face lacks one of its characters."""
        measured = self.face.measure(text)
        return None if measured is None else measured * self.size / 1000


@dataclass(frozen=True, slots=True)
class _Look:
    """A Text's styling, apart from its words: the key of a style."""

    bold: bool = False
    italic: bool = False
    small_caps: bool = False
    superscript: bool = False
    tone: Tone = Tone.PLAIN
    link: bool = False
    reference: bool = False


class StyleBook:
    """The styles of one document."""

    def __init__(self, design: Design, fonts: Fonts) -> None:
        """Take sizes and colors from a design."""
        self._design = design
        self._fonts = fonts
        self._styles: dict[tuple[TextStyle, _Look], Style] = {}

    def plain(self, base: TextStyle) -> Style:
        """Return the style of a kind of text itself."""
        return self._style(base, _Look())

    def run(self, base: TextStyle, text: Text, *, link: bool = False) -> Style:
        """Return the style of a run within a kind of text."""
        look = _Look(
            text.bold, text.italic, text.small_caps, text.superscript, text.tone, link=link
        )
        return self._style(base, look)

    def reference(self, base: TextStyle) -> Style:
        """Return the style of a note's raised number within a kind of text."""
        return self._style(base, _Look(superscript=True, reference=True))

    def _style(self, base: TextStyle, look: _Look) -> Style:
        style = self._styles.get((base, look))
        if style is None:
            style = self._styles[base, look] = self._make(self._toned(base, look), look)
        return style

    def _toned(self, base: TextStyle, look: _Look) -> TextStyle:
        scale = self._design.scale
        if look.tone is Tone.MISSING:
            missing = self._design.missing_color
            base = replace(base, family="sans", size=base.size * MISSING_SIZE, color=missing)
        elif look.tone is Tone.SOFT:
            base = replace(base, color=scale.attribution.color)
        if look.link:
            base = replace(base, color=scale.label.color)
        if look.reference:
            base = replace(base, family="sans", bold=True, italic=False)
        return base

    def _make(self, base: TextStyle, look: _Look) -> Style:
        bold, italic = base.bold or look.bold, base.italic != look.italic
        other = "sans" if base.family == "serif" else "serif"
        size, rise = base.size, 0.0
        if look.superscript:
            size, rise = size * RAISED_SIZE, size * RAISED_BY

        def styled(face: Face, *, small: bool = False) -> Style:
            return Style(face, size * CAPITALS_SIZE if small else size, base.color, rise)

        fonts = self._fonts
        main = fonts.face(base.family, bold=bold, italic=italic, capitals=look.small_caps)
        faces = (fonts.face(other, bold=bold, italic=italic), *fonts.fallbacks())
        return replace(styled(main, small=look.small_caps), stand_ins=tuple(map(styled, faces)))
