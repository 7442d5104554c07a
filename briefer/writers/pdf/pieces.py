"""Where a line may be broken in text that holds no spaces.

After dashes and hyphens, after the separators of an address, between Chinese and Japanese
characters (no closing mark or small letter begins a line, no opening one ends it), and at
zero-width spaces, which are left out.
"""

from __future__ import annotations

import re
from typing import Final

ZERO_WIDTH_SPACE: Final = "\u200b"
SOFT_HYPHEN: Final = "\u00ad"
"""What the hyphen means that a word is broken with; drawn as a hyphen."""
EAST_ASIAN: Final = "\u2e80"
"""Characters before this one are divided at dashes and hyphens alone."""

_DASHES = re.compile("(?<=[\N{EM DASH}\N{EN DASH}])(?=[^\\s\N{EM DASH}\N{EN DASH}])")
_HYPHENS = re.compile(r"(?<=\w-)(?=\w)|(?<=\u200b)")
_SEPARATORS = re.compile(r"(?<=[/?&=_.#-])(?=\w)")
_ADDRESS = re.compile(r"\w+://|www\.")
_IDEOGRAPH = r"\u2e80-\u30ff\u31f0-\u9fff\uf900-\ufaff\uff01-\uff60"
_CLOSING = (
    r"\u2019\u201d\u2026\u3001\u3002\u3005\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u301f"
    r"\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u309d\u309e"
    r"\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fb-\u30fe"
    r"\uff01\uff05\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d"
    r"!),.:;?\]}%"
)
_OPENING = r"\u2018\u201c\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u301d\uff08\uff3b\uff5b(\[{"
_TOGETHER = f"[{_OPENING}]*[{_IDEOGRAPH}][{_CLOSING}]*"
_IDEOGRAPHS = re.compile(f"{_TOGETHER}|.+?[{_CLOSING}]*(?={_TOGETHER}|$)", re.DOTALL)


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
