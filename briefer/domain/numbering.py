"""The numbers that are printed on pages: roman and arabic ones, and how they count on."""

from __future__ import annotations

import re
from typing import Final

_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_VALUES: Final = {letters: value for value, letters in _ROMAN}
_SIGN: Final = re.compile("cm|cd|xc|xl|ix|iv|[mdclxvi]")
_MOST_ROMAN: Final = 4_000
_COUNTED: Final = re.compile(r"(?P<before>.*?)(?P<number>\d{1,9})(?P<after>\D*)", re.DOTALL)


def roman(number: int) -> str:
    """Return a number from 1 to 3,999 in small roman letters."""
    letters = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        letters += sign * count
    return letters


def roman_value(letters: str) -> int | None:
    """Return what roman letters mean, large or small; None where nobody would write them so."""
    small = letters.lower()
    if not small or letters not in {small, letters.upper()} or _SIGN.sub("", small):
        return None
    value = sum(_VALUES[sign] for sign in _SIGN.findall(small))
    return value if value < _MOST_ROMAN and roman(value) == small else None


def counted_on(label: str, by: int) -> str | None:
    """Return the label of the page so many pages on; None where a label does not count.

    Args:
        label: what is printed on a page, such as ``17``, ``iv`` or ``A-3``, or ``[iv]`` where
            that is not printed. A place in the file, ``1/15``, is no number of a page.
        by: how many pages on, from 0.
    """
    if "/" in label:
        return None
    if label.startswith("[") and label.endswith("]"):
        inner = counted_on(label[1:-1], by)
        return f"[{inner}]" if inner is not None else None
    value = roman_value(label)
    if value is not None:
        if value + by >= _MOST_ROMAN:
            return None
        later = roman(value + by)
        return later.upper() if label.isupper() else later
    parts = _COUNTED.fullmatch(label)
    if parts is None or not parts["number"].isascii():
        return None
    number = str(int(parts["number"]) + by).zfill(len(parts["number"]))
    return f"{parts['before']}{number}{parts['after']}"
