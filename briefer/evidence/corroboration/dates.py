"""The dates in a sentence, as far as they are said, and whether two can be the same.

A month without a year is that of the last time before the article came out, where its date is
known; else it may be of any year.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.domain import months

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS: Final = {
    name[:length].lower(): number
    for number, name in enumerate(months.ENGLISH, 1)
    for length in (3, 4 if name == "September" else 3, len(name))
}
_MONTH: Final = "|".join((*months.ENGLISH, r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"))
_DAY: Final = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"""
      \b(?:(?P<part>early|mid|late)[\s-])?(?P<month>{_MONTH})(?![\w-]*[a-z])
        (?:\s(?P<day>{_DAY})(?:\s?[-–]\s?(?P<last>{_DAY}))?(?!\d|,\d|\s?(?:percent|%)))?
        (?:,?\s(?:of\s)?(?P<year>(?:1[89]|20)\d\d)(?!\d|,\d))?
    | \b(?P<before>{_DAY})(?:\s?[-–]\s?(?P<until>{_DAY}))?\s(?:of\s)?(?P<named>{_MONTH})
        (?![\w-]*[a-z])(?:,?\s(?P<after>(?:1[89]|20)\d\d)(?!\d))?
    | \b(?P<decade>(?:1[89]|20)\d0)[’']?s\b
    | (?P<cyear>(?:1[89]|20)\d\d)\s?[년年]
        (?:\s?(?P<cmonth>1[0-2]|[1-9])\s?[월月](?:\s?(?P<cday>[12]\d|3[01]|[1-9])\s?[일日])?)?
    | (?<!\d)(?P<kmonth>1[0-2]|[1-9])\s?[월月]
        (?:\s?(?P<kday>[12]\d|3[01]|[1-9])\s?[일日])?
    | (?<![\d,.$€£#×/-])\b(?P<alone>(?:1[89]|20)\d\d)\b(?![\d,.]\d|\s?(?:percent|%|[×-]\w))
    """,
    re.VERBOSE,
)
_MODAL_MAY = re.compile(r"May\s(?:be|have|not|well|also|it|the)\b")
_PARTS: Final = {"early": (1, 12), "mid": (8, 23), "late": (18, 31)}
_LAST_DAY: Final = 31


NAMES: Final = frozenset(
    (*months.ENGLISH, "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
)
"""Words that are written as names are and are none."""


class When(NamedTuple):
    """A date as far as it is said.

    Attributes:
        start: where it is said, in code points of the text.
        end: one past its last.
        years: the first and the last year it may be in; None for any.
        month: 1 to 12; 0 where none is said.
        days: the first and the last day it may be; (1, 31) where none is said.
    """

    start: int
    end: int
    years: tuple[int, int] | None
    month: int = 0
    days: tuple[int, int] = (1, _LAST_DAY)

    @property
    def exact(self) -> bool:
        """Whether a day is said."""
        return bool(self.month) and self.days != (1, _LAST_DAY)

    def may_be(self, other: When) -> bool:
        """Return whether nothing that both say speaks against their being the same."""
        return (
            (self.years is None or other.years is None or _meet(self.years, other.years))
            and (not self.month or not other.month or self.month == other.month)
            and (not (self.month and other.month) or _meet(self.days, other.days))
        )

    def says_same(self, other: When) -> bool:
        """Return whether both say the same of it: a month, or else the same span of years."""
        if not self.may_be(other):
            return False
        return bool(self.month and other.month) or (
            not self.month and not other.month and self.years == other.years
        )


def dates(text: str, issued: tuple[int, ...] = ()) -> tuple[When, ...]:
    """Return the dates in a text, in order.

    Args:
        text: a sentence.
        issued: when its article came out: year, month and day, as many as are known.
    """
    return tuple(_dates(text, issued))


def _dates(text: str, issued: tuple[int, ...]) -> Iterator[When]:
    for match in _DATE.finditer(text):
        found = {name: value for name, value in match.groupdict().items() if value}
        if _MODAL_MAY.match(match[0] + text[match.end() : match.end() + 6]):
            continue
        if "decade" in found:
            first = int(found["decade"])
            yield When(*match.span(), (first, first + 9))
            continue
        month = _month(found)
        year = next((int(found[name]) for name in _YEARS if name in found), 0)
        if not year and month:
            year = _year_of(month, issued)
        yield When(*match.span(), (year, year) if year else None, month, _days(found))


_YEARS: Final = ("year", "after", "cyear", "alone")


def _month(found: dict[str, str]) -> int:
    number = found.get("cmonth") or found.get("kmonth")
    name = found.get("month") or found.get("named") or ""
    return int(number) if number else _MONTHS.get(name.rstrip(".").lower(), 0)


def _days(found: dict[str, str]) -> tuple[int, int]:
    said = [
        int(re.sub(r"\D", "", found[name]))
        for name in ("day", "last", "before", "until", "cday", "kday")
        if name in found
    ]
    if said:
        return said[0], max(said)
    return _PARTS.get(found.get("part", ""), (1, _LAST_DAY))


def _year_of(month: int, issued: tuple[int, ...]) -> int:
    """Return the year of a month that is said without one; 0 where that is not known."""
    if len(issued) < 2:  # noqa: PLR2004 - year and month
        return 0
    return issued[0] if month <= issued[1] else issued[0] - 1


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
