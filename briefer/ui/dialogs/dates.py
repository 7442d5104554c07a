"""Reading a date as a person types it."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QLocale

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
