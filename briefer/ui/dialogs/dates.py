"""Reading a date as a person types it: a day, or as much of one as is known, or two of them."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from PySide6.QtCore import QLocale

from briefer.domain.reference import IssuedDate

_FORMS: Final = (
    "%Y-%m-%d",
    "%B %d, %Y",
    "%B %d %Y",
    "%d %B %Y",
    "%b %d, %Y",
    "%d %b %Y",
    "%m/%d/%Y",
    "%d.%m.%Y",
)

_MONTH_FORMS: Final = ("%Y-%m", "%B %Y", "%b %Y", "%m/%Y")
_YEAR: Final = re.compile(r"\d{4}")
_SEASON: Final = re.compile(
    r"(?P<word>spring|summer|autumn|fall|winter|봄|여름|가을|겨울),?\s+(?P<year>\d{4})",
    re.IGNORECASE,
)
_SEASONS: Final = {
    "spring": 1,
    "summer": 2,
    "autumn": 3,
    "winter": 4,
    "fall": 3,
    "봄": 1,
    "여름": 2,
    "가을": 3,
    "겨울": 4,
}
"""Seasons by CSL's numbers; the first word of each is written."""
_RANGE: Final = re.compile(r"\s+(?:to|until|–|—|-|~)\s+|\s*[–—/]\s*")
_BOTH: Final = 2
_ABOUT: Final = re.compile(r"(?:about|around|circa|ca?\.?|약)\s+|[~≈]\s*", re.IGNORECASE)


def read_date(text: str) -> str | None:
    """Return a date in ISO 8601; an empty text for none, None where it is no date."""
    words = " ".join(text.split())
    if not words:
        return ""
    for form in _FORMS:
        try:
            return dt.datetime.strptime(words, form).date().isoformat()  # noqa: DTZ007 - a day
        except ValueError:
            continue
    read = QLocale().toDate(words, QLocale.FormatType.LongFormat)
    return read.toString("yyyy-MM-dd") if read.isValid() else None


def read_issued(text: str) -> IssuedDate | None:
    """Return a date of which a year, a season, a month or a day is known, or a range of them.

    ``about`` may be said of it.

    Returns:
        None where it is no date, an empty text included.
    """
    words = " ".join(text.split())
    about = _ABOUT.match(words)
    words = words[about.end() :] if about else words.removesuffix("?").removesuffix("~")
    circa = about is not None or words != " ".join(text.split())
    season = _SEASON.fullmatch(words)
    if season is not None and int(season["year"]):
        number = _SEASONS[season["word"].casefold()]
        return IssuedDate((int(season["year"]),), circa, season=number)
    parts = _parts(words)
    if parts:
        return IssuedDate(parts, circa)
    ends = [_parts(end) for end in _RANGE.split(words)]
    if len(ends) != _BOTH or not all(ends) or ends[0] > ends[1]:
        return None
    return IssuedDate(ends[0], circa, ends[1])


def write_issued(date: IssuedDate) -> str:
    """Return a date as ``read_issued`` reads it in any language: ``about 2016-06``."""
    ends = (_written(parts) for parts in (date.parts, date.end) if parts)
    text = " to ".join(ends)
    season = next((word for word, number in _SEASONS.items() if number == date.season), "")
    text = f"{season} {text}" if season else text
    return f"about {text}" if date.circa else text


def _written(parts: tuple[int, ...]) -> str:
    return "-".join(f"{part:0{2 if number else 4}d}" for number, part in enumerate(parts))


def _parts(words: str) -> tuple[int, ...]:
    if _YEAR.fullmatch(words):
        return (int(words),) if int(words) else ()
    for form in _MONTH_FORMS:
        try:
            read = dt.datetime.strptime(words, form)  # noqa: DTZ007 - a month
        except ValueError:
            continue
        return read.year, read.month
    day = read_date(words)
    if not day:
        return ()
    found = dt.date.fromisoformat(day)
    return found.year, found.month, found.day
