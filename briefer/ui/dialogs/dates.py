"""Reading a date as a person types it: a day, or as much of one as is known, or two of them."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from briefer.domain.reference import IssuedDate
from briefer.ui.dates import about

translate = QCoreApplication.translate

_FORMS: Final = (
    "%Y-%m-%d",
    "%B %d, %Y",
    "%B %d %Y",
    "%d %B %Y",
    "%b %d, %Y",
    "%d %b %Y",
    "%m/%d/%Y",
    "%d.%m.%Y",
    "%Y년 %m월 %d일",
)

_MONTH_FORMS: Final = ("%Y-%m", "%B %Y", "%b %Y", "%m/%Y", "%Y년 %m월")
_YEAR: Final = re.compile(r"(\d{4})년?")
_SEASON: Final = re.compile(
    r"(?P<word>spring|summer|autumn|fall|winter|봄|여름|가을|겨울),?\s+(?P<year>\d{4})"
    r"|(?P<first>\d{4})년?\s*(?P<then>봄|여름|가을|겨울)",
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
"""Seasons by CSL's numbers."""
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
    near = _ABOUT.match(words)
    words = words[near.end() :] if near else words.removesuffix("?").removesuffix("~")
    circa = near is not None or words != " ".join(text.split())
    season = _SEASON.fullmatch(words)
    if season is not None and int(season["year"] or season["first"]):
        number = _SEASONS[(season["word"] or season["then"]).casefold()]
        return IssuedDate((int(season["year"] or season["first"]),), circa, season=number)
    parts = _parts(words)
    if parts:
        return IssuedDate(parts, circa)
    ends = [_parts(end) for end in _RANGE.split(words)]
    if len(ends) != _BOTH or not all(ends) or ends[0] > ends[1]:
        return None
    return IssuedDate(ends[0], circa, ends[1])


def write_issued(date: IssuedDate) -> str:
    """Return a date as a person types it in the window's language: ``about 2016-06``.

    Whatever that language is, ``read_issued`` reads it.
    """
    text = _written(date.parts)
    if date.end:
        words = translate("Dates", "{first} to {last}")
        text = words.format(first=text, last=_written(date.end))
    if date.season in _SEASONS.values():
        text = translate("Dates", "{season} {year}").format(season=_season(date.season), year=text)
    return about(text) if date.circa else text


def _season(number: int) -> str:
    return (
        translate("Dates", "spring", "before a year"),
        translate("Dates", "summer", "before a year"),
        translate("Dates", "autumn", "before a year"),
        translate("Dates", "winter", "before a year"),
    )[number - 1]


def _written(parts: tuple[int, ...]) -> str:
    return "-".join(f"{part:0{2 if number else 4}d}" for number, part in enumerate(parts))


def _parts(words: str) -> tuple[int, ...]:
    if _YEAR.fullmatch(words):
        year = int(words.removesuffix("년"))
        return (year,) if year else ()
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
