"""Which face, size and color a run of text is set in, and which faces stand in where it lacks one.

A style is made once for each kind of run, so that two runs look alike exactly when their styles
are the same object. Nothing here measures or draws.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from briefer.document.inline import Text, Tone
from briefer.writers.pdf.pieces import ZERO_WIDTH_SPACE, pieces

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.document.design import Design, TextStyle
    from briefer.writers.pdf.fonts import Face, Fonts

MISSING_SIZE = 0.9
"""Remarks on what a source does not state are sans serif, which looks larger: set it smaller."""
MARKING_SIZE = 0.84
CAPITALS_SIZE = 0.82
RAISED_SIZE = 0.66
TRACKING = 0.07
"""The space between the letters of spaced text, as a part of its type size."""
STROKE = 1 / 36
"""How far the outline makes a regular face semibold that has no bolder one of its own, as a part
of its type size."""
RAISED_BY = 0.36
"""How far a raised number's base line stands above the line's, as a part of its type size."""


class Style:
    """How a run is drawn.

    Attributes:
        face: the font.
        size: in points.
        color: ``#RRGGBB``.
        rise: how far it is lifted from the base line, in points.
        tracking: the space added after each character, in points.
        stroke: the width of the outline drawn around each character, in points; mostly none.
        whole: the widths of texts that no line is broken within, None for all others.
    """

    __slots__ = ("_stand_ins", "color", "face", "rise", "size", "stroke", "tracking", "whole")

    def __init__(
        self,
        face: Face,
        base: TextStyle,
        rise: float = 0.0,
        tracking: float = 0.0,
        stroke: float = 0.0,
    ) -> None:
        """Draw with a face in a text style's size and color."""
        self.face = face
        self.size = base.size
        self.color = base.color
        self.rise = rise
        self.tracking = tracking
        self.stroke = stroke
        self.whole = _Widths(self)
        self._stand_ins: Callable[[], tuple[Style, ...]] = tuple

    @property
    def stand_ins(self) -> tuple[Style, ...]:
        """The styles for characters that the face lacks, the first wins; made when asked for."""
        return self._stand_ins()

    def stand_in_by(self, make: Callable[[], tuple[Style, ...]]) -> None:
        """Say how to make the stand-ins: their fonts are opened only if they are needed."""
        self._stand_ins = cache(make)

    def width(self, text: str) -> float | None:
        """Return a text's width in points, or None where the face lacks one of its characters."""
        measured = self.face.measure(text)
        if measured is None:
            return None
        return measured * self.size / 1000 + self.tracking * len(text)


class _Widths(dict[str, "float | None"]):
    """The widths of texts without spaces, filled as they are met."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style

    def __missing__(self, text: str) -> float | None:
        one = len(pieces(text)) == 1 and ZERO_WIDTH_SPACE not in text
        width = self[text] = self._style.width(text) if one else None
        return width


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
    spaced: bool = False


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

    def spaced(self, base: TextStyle) -> Style:
        """Return the style of a kind of text with more space between its letters."""
        return self._style(base, _Look(spaced=True))

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
        elif look.tone is Tone.MARKING:
            size, color = base.size * MARKING_SIZE, scale.banner.color
            base = replace(base, family="sans", bold=True, italic=False, size=size, color=color)
        elif look.tone is Tone.SOFT:
            base = replace(base, color=scale.attribution.color)
        if look.link:
            base = replace(base, color=scale.label.color)
        if look.reference:
            base = replace(base, family="sans", bold=True, italic=False)
        return base

    def _make(self, base: TextStyle, look: _Look) -> Style:
        fonts, rise = self._fonts, 0.0
        bold, italic = base.bold or look.bold, base.italic != look.italic
        if look.superscript:
            base, rise = replace(base, size=base.size * RAISED_SIZE), base.size * RAISED_BY
        elif look.small_caps:
            base = replace(base, size=base.size * CAPITALS_SIZE)
        face = fonts.face(base.family, bold=bold, italic=italic, capitals=look.small_caps)
        style = Style(face, base, rise, base.size * TRACKING if look.spaced else 0.0)

        def stand_ins() -> tuple[Style, ...]:
            other = "sans" if base.family == "serif" else "serif"
            near = Style(fonts.face(other, bold=bold, italic=italic), base, rise, style.tracking)
            # These come in one weight: a second one would be as many megabytes again.
            stroke = base.size * STROKE if bold else 0.0
            far = (Style(f, base, rise, style.tracking, stroke) for f in fonts.fallbacks())
            return (near, *far)

        style.stand_in_by(stand_ins)
        return style
