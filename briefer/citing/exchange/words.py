"""Text of a foreign file, made fit to be stored, shown and printed."""

from __future__ import annotations

import re
from typing import Final

from briefer.citing.printable import clean

_LONG: Final = frozenset(("abstract", "note", "annote"))
"""Variables whose lines and paragraphs mean something."""

_MARKUP: Final = re.compile(
    r"<(?P<tag>i|b|sub|sup|sc|span)(?: (?:style|class)=\"[^\"<>]*\")?>(?P<inner>.*?)</(?P=tag)>",
    re.DOTALL,
)
"""The markup that CSL-JSON allows in a value
(https://docs.citationstyles.org/en/stable/specification.html#rich-text-markup-within-fields)."""


def tidy(variable: str, text: str) -> str:
    """Return a value with white space folded, and what cannot be printed as U+FFFD."""
    if variable in _LONG:
        return "\n".join(clean(line).strip() for line in text.splitlines()).strip()
    return clean(text).strip()


def without_markup(text: str) -> str:
    """Return a value without CSL's markup: a reference holds words alone."""
    while "</" in text:
        plain = _MARKUP.sub(lambda match: match["inner"], text)
        if plain == text:
            break
        text = plain
    return text
