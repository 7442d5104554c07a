"""The quotation marks of a language: what stands around a passage, and what alternates inside it.

They are those of the Unicode Common Locale Data Repository and of the CSL locales, so that a
passage and the titles in its note are set alike. Marks are bare, as in the repository: the space
that French sets inside of its marks would be ours, inside of a quotation.
"""

from __future__ import annotations

from typing import Final, TypeAlias

Pair: TypeAlias = tuple[str, str]

_CURLY: Final = (("“", "”"), ("‘", "’"))
_ANGLED: Final = (("«", "»"), ("“", "”"))
_LOW: Final = (("„", "“"), ("\N{SINGLE LOW-9 QUOTATION MARK}", "‘"))
_SLAVIC: Final = (("«", "»"), ("„", "“"))
_CORNERS: Final = (("「", "」"), ("『", "』"))
_LOW_ANGLED: Final = (("„", "”"), ("«", "»"))

_MARKS: Final = {
    "be": _SLAVIC,
    "bg": _LOW,
    "cs": _LOW,
    "de": _LOW,
    "el": _ANGLED,
    "es": _ANGLED,
    "fi": (("”", "”"), ("’", "’")),
    "fr": _ANGLED,
    "hu": (("„", "”"), ("»", "«")),
    "it": _ANGLED,
    "ja": _CORNERS,
    "pl": _LOW_ANGLED,
    "pt-pt": _ANGLED,
    "ro": _LOW_ANGLED,
    "ru": _SLAVIC,
    "sk": _LOW,
    "sl": _LOW,
    "sv": (("”", "”"), ("’", "’")),
    "uk": _SLAVIC,
    "zh-hant": _CORNERS,
    "zh-hk": _CORNERS,
    "zh-tw": _CORNERS,
}


def quotation_marks(language: str) -> tuple[Pair, Pair]:
    """Return the outer and the inner pair of a language (BCP 47); English ones where unknown."""
    parts = language.lower().split("-")
    tags = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((_MARKS[tag] for tag in tags if tag in _MARKS), _CURLY)
