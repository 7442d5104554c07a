"""Dates that a text prints, made into CSL dates."""

from __future__ import annotations

import datetime as dt
import re

from briefer.domain import months
from briefer.domain.reference import IssuedDate

_MONTHS = tuple(map(str.lower, months.ENGLISH))
_WORD = r"(?P<month>[A-Z][a-z]{2,8})\.?"
_FORMS = (
    re.compile(rf"\b{_WORD} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b"),
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_WORD},? (?P<year>(?:19|20)\d\d)\b"),
    re.compile(
        r"\b(?P<year>(?:19|20)\d\d)(?:[-/.]|\. | ?[년年] ?)"
        r"(?P<month>\d{1,2})(?:[-/.]|\. | ?[월月] ?)(?P<day>\d{1,2})(?!\d)"
    ),
)
_SHORTEST = 3


def find_date(text: str) -> IssuedDate | None:
    """Return the first full date that a text prints, or None.

    Understood are ``June 9, 2016``, ``9 June 2016``, ``2016-06-09``, ``2016. 6. 9.`` and the same
    in Korean, Chinese and Japanese (``2016년 6월 9일``). A date of figures alone with the year last
    is not: it means two days on the two sides of the Atlantic.
    """
    for form in _FORMS:
        for match in form.finditer(text):
            date = _date(match["year"], match["month"], match["day"])
            if date is not None:
                return date
    return None


def parse_iso(text: str) -> IssuedDate | None:
    """Return an ISO 8601 year, month or day (``2016``, ``2016-06``, ``2016-06-09``), or None."""
    if not re.fullmatch(r"\d{4}(?:-\d\d){0,2}", text):
        return None
    parts = tuple(int(part) for part in text.split("-"))
    return IssuedDate(parts) if _exists(parts) else None


def _date(year: str, month: str, day: str) -> IssuedDate | None:
    number = int(month) if month.isdecimal() else _month(month)
    parts = (int(year), number, int(day))
    return IssuedDate(parts) if number and _exists(parts) else None


def _month(word: str) -> int:
    word = word.casefold()
    if word == "sept":
        return 9
    fits = [name.startswith(word) for name in _MONTHS]
    return fits.index(True) + 1 if len(word) >= _SHORTEST and True in fits else 0


def _exists(parts: tuple[int, ...]) -> bool:
    try:
        dt.date(*(*parts, 1, 1)[:3])
    except ValueError:
        return False
    return True
