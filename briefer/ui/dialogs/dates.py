"""Reading a date as a person types it: a day, or as much of one as is known."""

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
    """Return a date of which a year, a month or a day is known, and ``about`` may be said.

    Returns:
        None where it is no date, an empty text included.
    """
    words = " ".join(text.split())
    about = _ABOUT.match(words)
    words = words[about.end() :] if about else words.removesuffix("?").removesuffix("~")
    circa = about is not None or words != " ".join(text.split())
    parts = _parts(words)
    return IssuedDate(parts, circa) if parts else None


def write_issued(date: IssuedDate) -> str:
    """Return a date as ``read_issued`` reads it in any language: ``about 2016-06``."""
    text = "-".join(f"{part:0{2 if number else 4}d}" for number, part in enumerate(date.parts))
    return f"about {text}" if date.circa else text


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
