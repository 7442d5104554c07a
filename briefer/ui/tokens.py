"""The design tokens: every color, size and distance that the window is made of, light and dark.

A widget takes what it needs from the Tokens that it is given and asks for no color of its own.
Colors are ``#RRGGBB``; sizes and distances are logical pixels. Text reaches 4.5:1 on every ground
it stands on, and the edges of controls 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); the tests hold all pairs.
For who asks for high contrast, text reaches 7:1 (1.4.6) and all lines are drawn as text is.
No Qt here, and no widget.
"""

from __future__ import annotations

import colorsys
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.domain.section import Theme

TEXT_CONTRAST: Final = 4.5
EDGE_CONTRAST: Final = 3.0
HIGH_CONTRAST: Final = 7.0
FLASH: Final = 0.2
"""How much of the accent lies on a place that lights up."""
TINT: Final = 0.11
"""How much of the accent lies behind a chosen heading or comment."""
VEIL: Final = 0.085
"""How much of the accent lies over a chosen card."""


class Space(NamedTuple):
    """Distances, from hair to section."""

    hair: int = 2
    tight: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16
    section: int = 24


class Radius(NamedTuple):
    """The rounding of corners."""

    chip: int = 4
    mark: int = 5
    control: int = 7
    field: int = 8
    popup: int = 10


class Type(NamedTuple):
    """The type scale; ``sans`` is the window's own voice and ``serif`` that of the articles."""

    sans: str = "Inter"
    serif: str = "Noto Serif"
    tiny: float = 11.0
    small: float = 12.0
    ui: float = 13.0
    comment: float = 13.5
    heading: float = 14.0
    quote: float = 14.0
    board_title: float = 19.0
    reader: float = 16.5
    reader_title: float = 27.0
    reader_leading: float = 1.68
    quote_leading: float = 1.5

    def scaled(self, factor: float) -> Type:
        """Return the scale for a person whose system font is larger or smaller."""
        names = ("tiny", "small", "ui", "comment", "heading", "quote", "board_title", "reader")
        sizes = {name: round(getattr(self, name) * factor * 2) / 2 for name in names}
        return self._replace(reader_title=round(self.reader_title * factor), **sizes)


class Tokens(NamedTuple):
    """One scheme's tokens.

    Attributes:
        dark: whether this is the dark scheme.
        bg: behind everything.
        pane: the side panes, the bars.
        paper: the reader and the cards.
        ink: text.
        soft: secondary text.
        faint: the quietest text that still has to be read.
        line: hairlines between areas; they carry no meaning.
        edge: the outline of a control.
        field: the ground of an input or of a quiet label.
        hover: the ground of a quiet control under the pointer.
        accent: what is chosen, the main button, the focus ring, links.
        on_accent: text on the accent.
        selection: behind selected text, which is drawn in ``ink``.
        chosen: behind a chosen card, whose words keep their colors.
        missing: says that a source does not state something.
        ok: says that something was checked and holds.
        danger: says that something is wrong.
        pop: the ground of the small bar and of tooltips.
        pop_ink: text on it.
        pop_soft: secondary text on it.
        pop_line: hairlines on it; its keys' outlines.
        pop_hover: the part of it under the pointer.
        shadow: the color of shadows, drawn with alpha.
        desktop: behind the preview's pages.
        strong: whether this is a scheme of high contrast.
    """

    dark: bool
    bg: str
    pane: str
    paper: str
    ink: str
    soft: str
    faint: str
    line: str
    edge: str
    field: str
    hover: str
    accent: str
    on_accent: str
    selection: str
    chosen: str
    missing: str
    ok: str
    danger: str
    pop: str
    pop_ink: str
    pop_soft: str
    pop_line: str
    pop_hover: str
    shadow: str
    desktop: str
    strong: bool = False
    space: Space = Space()
    radius: Radius = Radius()
    type: Type = Type()

    def scaled(self, factor: float) -> Tokens:
        """Return these tokens with the type scale multiplied."""
        return self._replace(type=self.type.scaled(factor))

    def match(self) -> str:
        """Return the ground of words that were found in an article."""
        return mix(self.selection, self.paper, 0.5)

    def theme_ink(self, theme: Theme) -> str:
        """Return a theme's color as it is drawn: marks, edges, dots, and text in its color."""
        ink = _inks(theme.color)[1 if self.dark else 0]
        return _reach(ink, self.theme_tint(theme), HIGH_CONTRAST) if self.strong else ink

    def theme_tint(self, theme: Theme) -> str:
        """Return the ground of a highlight, on which ``ink`` can be read."""
        return _tints(theme.color)[1 if self.dark else 0]

    def on_theme(self, theme: Theme) -> str:
        """Return the color of text on a square filled with ``theme_ink``."""
        ink = self.theme_ink(theme)
        return max("#FFFFFF", "#14171A", key=lambda color: contrast(color, ink))

    def pop_theme(self, theme: Theme) -> str:
        """Return a theme's color on the small bar, which is dark in both schemes."""
        ratio = HIGH_CONTRAST if self.strong else EDGE_CONTRAST
        return _reach(_inks(theme.color)[1], self.pop_hover, ratio)


def light() -> Tokens:
    """Return the light scheme."""
    return Tokens(
        dark=False,
        bg="#F4F3EF",
        pane="#FBFAF7",
        paper="#FFFFFF",
        ink="#1D2126",
        soft="#5B6169",
        faint="#62686F",
        line="#E2E0D9",
        edge="#86847C",
        field="#EFEDE7",
        hover="#EFEDE7",
        accent="#2F5D8C",
        on_accent="#FFFFFF",
        selection="#BBD3EE",
        chosen="#E1EAF3",
        missing="#8F5C0E",
        ok="#17706B",
        danger="#A63A32",
        pop="#23272D",
        pop_ink="#F2F1EE",
        pop_soft="#B2B8C0",
        pop_line="#8A929B",
        pop_hover="#3B424B",
        shadow="#000000",
        desktop="#E9E7E1",
    )


def dark() -> Tokens:
    """Return the dark scheme."""
    return Tokens(
        dark=True,
        bg="#17191C",
        pane="#1D2024",
        paper="#22262B",
        ink="#E8E6E1",
        soft="#A9AFB7",
        faint="#A0A6AE",
        line="#30353B",
        edge="#727A84",
        field="#2A2F35",
        hover="#2A2F35",
        accent="#8AB4E2",
        on_accent="#10202F",
        selection="#34557A",
        chosen="#243140",
        missing="#E0AE5B",
        ok="#6CC7BF",
        danger="#F08F86",
        pop="#3A4048",
        pop_ink="#F2F1EE",
        pop_soft="#C2C8CF",
        pop_line="#9DA5AE",
        pop_hover="#4A515A",
        shadow="#000000",
        desktop="#131517",
    )


def strengthened(tokens: Tokens) -> Tokens:
    """Return a scheme's pair of high contrast: two grounds, and text and lines at 7:1 on both."""
    ground, ink = ("#000000", "#FFFFFF") if tokens.dark else ("#FFFFFF", "#000000")
    raised = mix(ink, ground, 0.12)
    return tokens._replace(
        bg=ground,
        pane=ground,
        paper=ground,
        field=ground,
        desktop=ground,
        ink=ink,
        soft=ink,
        faint=ink,
        line=ink,
        edge=ink,
        hover=raised,
        chosen=raised,
        accent=_reach(tokens.accent, raised, HIGH_CONTRAST),
        on_accent=ground,
        missing=_reach(tokens.missing, raised, HIGH_CONTRAST),
        ok=_reach(tokens.ok, raised, HIGH_CONTRAST),
        danger=_reach(tokens.danger, raised, HIGH_CONTRAST),
        pop="#000000",
        pop_ink="#FFFFFF",
        pop_soft="#FFFFFF",
        pop_line="#FFFFFF",
        pop_hover="#1F1F1F",
        strong=True,
    )


def luminance(color: str) -> float:
    """Return the relative luminance of ``#RRGGBB`` from 0 to 1 (WCAG 2.2)."""
    red, green, blue = (
        value / 12.92 if value <= _KNEE else ((value + 0.055) / 1.055) ** 2.4
        for value in _rgb(color)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@cache
def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colors, from 1 to 21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """Return a color between two; ``share`` from 0 to 1 is how much of the first there is."""
    return _hex(share * a + (1 - share) * b for a, b in zip(_rgb(one), _rgb(other), strict=True))


_KNEE: Final = 0.04045
_MIDDLE: Final = 0.18
"""The luminance on which black and white are read equally well."""

_DRAWN: Final = {
    "#9A6412": ("#E0AE5B", "#FBEBCB", "#4A3A1C"),
    "#A63A32": ("#F08F86", "#F9DDD9", "#50292A"),
    "#17706B": ("#6CC7BF", "#D3EEEA", "#1B4542"),
    "#4A54A3": ("#A5AEF5", "#E1E3F7", "#31365F"),
}
"""By a theme's color: its ink in the dark, its tint in the light and in the dark, drawn by hand."""


@cache
def _inks(color: str) -> tuple[str, str]:
    """Return a theme's ink in the light and in the dark."""
    drawn = _DRAWN.get(color.upper())
    if drawn:
        return color.upper(), drawn[0]
    hue, _lightness, saturation = colorsys.rgb_to_hls(*_rgb(color))
    return (
        _until((hue, 0.42, saturation), -0.02, "#F4F3EF") if _pale(color) else color.upper(),
        _until((hue, 0.60, min(saturation, 0.75)), 0.02, "#2A2F35"),
    )


@cache
def _tints(color: str) -> tuple[str, str]:
    """Return the ground of a theme's highlights in the light and in the dark."""
    drawn = _DRAWN.get(color.upper())
    if drawn:
        return drawn[1], drawn[2]
    hue, _lightness, saturation = colorsys.rgb_to_hls(*_rgb(color))
    light_tint = colorsys.hls_to_rgb(hue, 0.91, min(1.0, saturation * 0.9))
    dark_tint = colorsys.hls_to_rgb(hue, 0.21, saturation * 0.45)
    return _hex(light_tint), _hex(dark_tint)


def _reach(color: str, ground: str, ratio: float) -> str:
    """Return a color, darker or lighter if need be, that reaches a ratio on a ground."""
    step = 0.02 if luminance(ground) < _MIDDLE else -0.02
    return _until(colorsys.rgb_to_hls(*_rgb(color)), step, ground, ratio)


def _pale(color: str) -> bool:
    return contrast(color, "#F4F3EF") < TEXT_CONTRAST


def _until(
    shade: tuple[float, float, float], step: float, ground: str, ratio: float = TEXT_CONTRAST
) -> str:
    """Return the hue at the first lightness, stepping, that reaches a ratio on a ground."""
    hue, lightness, saturation = shade
    while True:
        color = _hex(colorsys.hls_to_rgb(hue, lightness, saturation))
        if contrast(color, ground) >= ratio or not 0 < lightness < 1:
            return color
        lightness = min(1.0, max(0.0, lightness + step))


def _rgb(color: str) -> tuple[float, float, float]:
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _hex(channels: Iterable[float]) -> str:
    return "#" + "".join(f"{round(value * 255):02X}" for value in channels)
