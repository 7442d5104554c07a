"""Dates as people read them, in the language of the window."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

if TYPE_CHECKING:
    from briefer.domain.reference import IssuedDate

_YEAR, _MONTH = 1, 2


def day(iso: str) -> str:
    """Return an ISO 8601 day as ``November 21, 2026``; anything else comes back as it is."""
    try:
        date = dt.date.fromisoformat(iso)
    except ValueError:
        return iso
    return _written(date.year, date.month, date.day)


def issued(date: IssuedDate) -> str:
    """Return a publication's date as exactly as it is known: a year, a month or a day."""
    parts = date.parts
    if len(parts) == _YEAR:
        text = str(parts[0])
    elif len(parts) == _MONTH:
        text = f"{_locale().standaloneMonthName(parts[1])} {parts[0]}"
    else:
        text = _written(*parts[:3])
    return f"about {text}" if date.circa else text


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
