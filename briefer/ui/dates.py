"""Dates as people read them, in the language of the window."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

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


def issued(date: IssuedDate) -> str:
    """Return a publication's date as exactly as it is known."""
    text = _known(date.parts)
    if date.end:
        text = f"{text} – {_known(date.end)}"
    elif 0 < date.season <= len(_seasons()):
        text = f"{_seasons()[date.season - 1]} {date.parts[0]}"
    return f"about {text}" if date.circa else text


def _known(parts: tuple[int, ...]) -> str:
    """Return a year, a month or a day."""
    if len(parts) == _YEAR:
        return str(parts[0])
    if len(parts) == _MONTH:
        return f"{_locale().standaloneMonthName(parts[1])} {parts[0]}"
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
