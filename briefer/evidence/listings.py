"""Lines of reading lists: what one says of an article whose title is known."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from briefer.domain.reference import IssuedDate, Name
from briefer.sources.dates import find_date
from briefer.sources.names import parse_names
from briefer.sources.roles.shapes import looks_like_name

_FOLDED: Final = str.maketrans("‘’“”«»„–—\u00a0", '\'\'"""""-- ')
_AFTER: Final = re.compile(
    r"(?P<subtitle>[:?!][^.\"“”()]{3,150})?[.,]?['\"”’]{0,2}[.,]?\s+"
    r"(?P<outlet>[A-Z\u00c0-\uffff][^.,()\"“”]{1,60}?)(?:[.,]\s+|\s+(?=\())(?P<open>\()?"
    r"(?P<date>[^()]{4,30}?)(?(open)\))\.?\s*"
)
"""What follows the title: perhaps its subtitle, then the outlet and the date."""
_BEFORE: Final = re.compile(r"[\s,:.\"“‘'•*\u2013\u2014-]+$")
_BULLET: Final = re.compile(r"^[\s•*\u2013\u2014-]+|^\d{1,2}[.)]\s+|^\s*by\s+", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


class Listing(NamedTuple):
    """What a line says of the article it names; ``line`` counts from 1."""

    authors: tuple[Name, ...]
    outlet: str
    issued: IssuedDate
    line: int


def fold(text: str) -> str:
    """Return a text with its case, quotation marks and dashes alike; its length stays."""
    folded = text.translate(_FOLDED)
    lower = folded.lower()
    return lower if len(lower) == len(folded) else folded


def find_listing(line: str, title: str, number: int) -> Listing | None:
    """Return what a line says of a title, or None where it does not say all in order.

    Args:
        line: one line of another article.
        title: the title without its subtitle.
        number: the line's number, which the listing gets.
    """
    at = fold(line).find(fold(title))
    if at < 0:
        return None
    after = _AFTER.fullmatch(line[at + len(title) :])
    authors = _authors(_BULLET.sub("", _BEFORE.sub("", line[:at])))
    issued = _date(after["date"]) if after else None
    if after is None or authors is None or issued is None:
        return None
    return Listing(authors, after["outlet"].strip(), issued, number)


def _authors(text: str) -> tuple[Name, ...] | None:
    """Return the people before a title, none where nothing stands there; None for other words."""
    if not text.strip():
        return ()
    names = parse_names(text)
    if all(looks_like_name(name.display()) or not name.display().isascii() for name in names):
        return names
    return None


def _date(text: str) -> IssuedDate | None:
    year = _YEAR.fullmatch(text.strip())
    return IssuedDate((int(year[0]),)) if year else find_date(text)
