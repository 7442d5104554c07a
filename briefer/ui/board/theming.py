"""A theme of a person's own: made of a section's heading, with a color and a key still free.

Pure: a briefing in, an edit out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer import editing
from briefer.domain.passage import new_id
from briefer.domain.section import Theme
from briefer.editing import wording

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.domain.section import Section
    from briefer.editing import Edit

COLORS: Final = (
    "#7A4B8C",
    "#2F6B3C",
    "#2F5D8C",
    "#94405F",
    "#6A5B1E",
    "#4B5563",
    "#9A6412",
    "#A63A32",
    "#17706B",
    "#4A54A3",
)
"""Colors told apart from each other and read on white (4.5:1); those of the usual four last."""
_KEYS: Final = "123456789"


def can_become(briefing: Briefing, section: Section) -> bool:
    """Return whether a section's heading is the name of no theme yet."""
    heading = section.heading.strip().casefold()
    return bool(heading) and all(theme.name.casefold() != heading for theme in briefing.themes)


def themed(briefing: Briefing, section: Section) -> Edit:
    """Return the one edit that makes a theme of a section's heading and puts the section in it."""
    used = {theme.color.upper() for theme in briefing.themes}
    taken = {theme.key for theme in briefing.themes}
    heading = " ".join(section.heading.split())
    theme = Theme(
        new_id("t"),
        heading,
        next((color for color in COLORS if color not in used), COLORS[0]),
        next((key for key in _KEYS if key not in taken), ""),
    )
    edits = (
        editing.InsertTheme(len(briefing.themes), theme),
        editing.ChangeSection(section.id, section.heading, theme.id, section.marking),
    )
    return editing.Group(edits, wording.with_heading(wording.ADD_THEME, heading))
