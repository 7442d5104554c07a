"""The program's own fonts: every family before anything is set, and later their italics.

Nothing here chooses a size; that is in the tokens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.ui.tokens import Type

_FIRST: Final = (
    "Inter_400Regular",
    "Inter_600SemiBold",
    "NotoSerif_400Regular",
    "NotoSerif_600SemiBold",
    # A family that comes later stands in front of those that Qt fell back to, and what was set with
    # one of these before is drawn with another's letters: as none.
    "NotoSansKR_400Regular",
)
_LATER: Final = (
    "Inter_400Regular_Italic",
    "Inter_600SemiBold_Italic",
    "NotoSerif_400Regular_Italic",
    "NotoSerif_600SemiBold_Italic",
)

SEMIBOLD: Final = "b, th, h1, h2, h3, h4 { font-weight: 600 }"
"""The rule of a rich text: asked for a heavier weight than it has, Qt smears the letters."""


def load_first(folder: Path) -> None:
    """Load every family; a missing one is replaced by Qt."""
    _load(folder, _FIRST)


def load_later(folder: Path) -> None:
    """Load italics of the families that are there: they change nothing that was set before."""
    _load(folder, _LATER)


def ui_font(scale: Type) -> QFont:
    """Return the window's font."""
    font = QFont()
    font.setFamilies([scale.sans, "Noto Sans KR"])
    font.setPixelSize(round(scale.ui))
    return font


def usual_size_ratio(points: float, platform: str) -> float:
    """Return how much larger than usual a person's system font is, 1.0 within the usual range.

    Args:
        points: the system's font size in points.
        platform: ``sys.platform``.
    """
    low, high = _USUAL.get(platform, (9.0, 11.0))
    if points <= 0 or low <= points <= high:
        return 1.0
    return points / (high if points > high else low)


_USUAL: Final = {"win32": (9.0, 9.0), "darwin": (13.0, 13.0)}
"""The system font's size where nobody changed it; desktops of Linux differ among themselves."""


def _load(folder: Path, names: tuple[str, ...]) -> None:
    for name in names:
        QFontDatabase.addApplicationFont(str(folder / f"{name}.ttf"))
