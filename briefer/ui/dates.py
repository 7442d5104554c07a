"""Dates as people read them, in the language of the window."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

if TYPE_CHECKING:
    from briefer.domain.reference import IssuedDate

translate = QCoreApplication.translate
_YEAR, _MONTH = 1, 2


def day(iso: str) -> str:
    """Return an ISO 8601 day as ``November 21, 2026``; anything else comes back as it is."""
    try:
        date = dt.date.fromisoformat(iso)
    except ValueError:
        return iso
    return _written(date.year, date.month, date.day)


def lately(moment: dt.datetime, now: dt.datetime) -> str:
    """Return a moment's day, and where that is today the time.

    Args:
        moment: in the past, in the time of this place.
        now: likewise.
    """
    if moment.date() != now.date():
        return _written(moment.year, moment.month, moment.day)
    form = QLocale.FormatType.ShortFormat
    time = _locale().toString(QTime(moment.hour, moment.minute), form)
    return translate("Dates", "Today, {time}").format(time=time)


def issued(date: IssuedDate) -> str:
    """Return a publication's date as exactly as it is known."""
    text = _known(date.parts)
    if date.end:
        text = f"{text} – {_known(date.end)}"
    elif 0 < date.season <= len(_seasons()):
        words = translate("Dates", "{season} {year}")
        text = words.format(season=_seasons()[date.season - 1], year=date.parts[0])
    return about(text) if date.circa else text


def about(text: str) -> str:
    """Return a date that is not known for certain."""
    return translate("Dates", "about {date}").format(date=text)


def _known(parts: tuple[int, ...]) -> str:
    """Return a year, a month or a day."""
    if len(parts) == _YEAR:
        return translate("Dates", "{year}").format(year=parts[0])
    if len(parts) == _MONTH:
        month = _locale().standaloneMonthName(parts[1])
        return translate("Dates", "{month} {year}").format(month=month, year=parts[0])
    return _written(*parts[:3])


def _seasons() -> tuple[str, ...]:
    return (
        translate("Dates", "Spring"),
        translate("Dates", "Summer"),
        translate("Dates", "Autumn"),
        translate("Dates", "Winter"),
    )


def _written(year: int, month: int, number: int) -> str:
    locale = _locale()
    form = re.sub(r"d{4}[,.]?\s*|,?\s*d{4}", "", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate(year, month, number), form.strip())


def _locale() -> QLocale:
    """Return the window's locale; the bare C locale writes dates that nobody reads."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return locale
