"""Where a line may be broken in text that holds no spaces.

After dashes and hyphens, after the separators of an address, between Chinese and Japanese
characters (unless a closing mark follows), and at zero-width spaces, which are left out.
"""

from __future__ import annotations

import re
from typing import Final

ZERO_WIDTH_SPACE: Final = "\u200b"
EAST_ASIAN: Final = "\u2e80"
"""Characters before this one are divided at dashes and hyphens alone."""

_DASHES = re.compile("(?<=[\N{EM DASH}\N{EN DASH}])(?=[^\\s\N{EM DASH}\N{EN DASH}])")
_HYPHENS = re.compile(r"(?<=\w-)(?=\w)|(?<=\u200b)")
_SEPARATORS = re.compile(r"(?<=[/?&=_.#-])(?=\w)")
_ADDRESS = re.compile(r"\w+://|www\.")
_IDEOGRAPH = r"\u2e80-\u30ff\u31f0-\u9fff\uf900-\ufaff\uff01-\uff60"
_CLOSING = (
    r"\u2019\u201d\u3001\u3002\u3005\u3009\u300b\u300d\u300f\u3011\u30fc"
    r"\uff01\uff09\uff0c\uff0e\uff1f"
)
_IDEOGRAPHS = re.compile(f"[{_IDEOGRAPH}][{_CLOSING}]*|[^{_IDEOGRAPH}]+")


def pieces(part: str) -> list[str]:
    """Return the pieces of a text without spaces between which a line may be broken."""
    if part.isalpha() and part < EAST_ASIAN:
        return [part]
    found = [inner for piece in _DASHES.split(part) for inner in _HYPHENS.split(piece)]
    if _ADDRESS.match(part):
        found = [inner for piece in found for inner in _SEPARATORS.split(piece)]
    if max(part) >= EAST_ASIAN:
        found = [inner for piece in found for inner in _IDEOGRAPHS.findall(piece)]
    shown = (piece.replace(ZERO_WIDTH_SPACE, "") for piece in found)
    return [piece for piece in shown if piece]
