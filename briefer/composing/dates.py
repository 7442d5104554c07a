"""Dates as people read them in the briefing's language; the computer's own locale has no say."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.composing.labels import DateLabels
    from briefer.domain.reference import IssuedDate


def day_text(day: date, labels: DateLabels) -> str:
    """Return a day, such as ``November 21, 2026``."""
    return labels.day.format(month=labels.months[day.month - 1], day=day.day, year=day.year)


def moment_text(moment: datetime, labels: DateLabels) -> str:
    """Return a day and the time of day, such as ``November 21, 2026, 14:05``."""
    return labels.moment.format(date=day_text(moment.date(), labels), time=f"{moment:%H:%M}")


def iso_text(value: str, labels: DateLabels) -> str:
    """Return an ISO 8601 day as people read it; anything else stays as a person typed it."""
    try:
        return day_text(date.fromisoformat(value), labels)
    except ValueError:
        return value


def captured_text(value: str, labels: DateLabels) -> str:
    """Return the day of an ISO 8601 moment; empty where there is none that can be read."""
    try:
        return day_text(datetime.fromisoformat(value).date(), labels)
    except ValueError:
        return ""


def issued_text(issued: IssuedDate | None, labels: DateLabels) -> str:
    """Return a date of publication as far as it is known, or ``undated``."""
    if issued is None or not issued.parts:
        return labels.undated
    text = _known_text(issued.parts, labels)
    if issued.end:
        text = labels.range.format(start=text, end=_known_text(issued.end, labels))
    elif 1 <= issued.season <= len(labels.seasons):
        season = labels.seasons[issued.season - 1]
        text = labels.month.format(month=season, year=issued.parts[0])
    return labels.about.format(date=text) if issued.circa else text


def _known_text(parts: tuple[int, ...], labels: DateLabels) -> str:
    """Return a year, a month or a day."""
    year, *rest = parts
    if not (rest and 1 <= rest[0] <= len(labels.months)):
        return labels.year.format(year=year)
    month = labels.months[rest[0] - 1]
    if len(rest) == 1:
        return labels.month.format(month=month, year=year)
    return labels.day.format(month=month, day=rest[1], year=year)
