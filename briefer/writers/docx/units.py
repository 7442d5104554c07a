"""Lengths and colors the way WordprocessingML counts and spells them."""

from __future__ import annotations

import re

_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


def twips(points: float) -> str:
    """Return points as twentieths of a point: indents, spacing, paper."""
    return str(round(points * 20))


def half_points(points: float) -> str:
    """Return points as half points: type sizes."""
    return str(round(points * 2))


def eighths(points: float) -> str:
    """Return points as eighths of a point: the width of a border, within Word's 2 to 96."""
    return str(min(96, max(2, round(points * 8))))


def hexadecimal(color: str) -> str:
    """Return ``#RRGGBB`` as ``RRGGBB``, and ``auto`` for what is no color."""
    return color[1:].upper() if _COLOR.fullmatch(color) else "auto"


def emu(points: float) -> str:
    """Return points as English metric units, at least one: the size of a picture."""
    return str(max(1, round(points * 12_700)))
