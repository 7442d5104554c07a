"""Times that mean nothing without the day they were written: "last March", "this year".

A quotation is read months later and elsewhere. What is found here is only pointed out; the words
that are offered with it follow from the article's date, and none are where that says too little.
English, as the articles are. Pure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.domain import months
from briefer.domain.passage import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.passage import Passage
    from briefer.domain.reference import Reference

_SEASONS: Final = ("spring", "summer", "fall", "autumn", "winter")
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NUMBER: Final = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few)"
_UNIT: Final = r"(?:days?|weeks?|months?|years?|decades?)"

_RELATIVE: Final = re.compile(
    rf"""\b(?:
        (?P<which>last|this|next|(?:earlier|later)\ this|(?:early|late|the\ end\ of)\ last)\s
          (?:(?P<month>{"|".join(months.ENGLISH)})
           |(?P<unit>year|month|week|quarter|decade|{"|".join(_SEASONS)})
           |(?P<weekday>{"|".join(_DAYS)}))
      | yesterday | today | tonight | tomorrow
      | {_NUMBER}\s{_UNIT}\s(?:ago|earlier)
      | (?:the\s)?(?:past|previous|coming)\s(?:{_NUMBER}\s)?{_UNIT}
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_DATED: Final = re.compile(r"[,\s]*(?:of\s)?[\[(]?(?:1[89]|20)\d\d\b")
"""A year that follows at once: then the time says by itself when it was."""


class Relative(NamedTuple):
    """Such a time.

    Attributes:
        start: its first code point in the text.
        end: one past its last.
        offer: what could be put in after it, such as ``2016``; empty where the date says too
            little.
    """

    start: int
    end: int
    offer: str


def relative_times(text: str, issued: tuple[int, ...] = ()) -> tuple[Relative, ...]:
    """Return the times in a text that need a date beside them, in order.

    Args:
        text: such as a passage's exact words.
        issued: when it was published: year, month and day, as many as are known.
    """
    return tuple(_found(text, issued))


def issued_parts(reference: Reference) -> tuple[int, ...]:
    """Return what relative times in an article are reckoned from; nothing where it is not sure."""
    date = reference.issued
    return date.parts if date is not None and not date.circa else ()


def undated(passage: Passage, reference: Reference) -> tuple[Relative, ...]:
    """Return the relative times that a quotation prints without a date beside them.

    One that is left out does not print, and words put in after or instead of it date it.

    Args:
        passage: what is quoted; positions are those of its exact words.
        reference: of its article.
    """
    found = relative_times(passage.exact, issued_parts(reference))
    return tuple(each for each in found if not _settled(each, passage))


def _settled(time: Relative, passage: Passage) -> bool:
    start, end = time.start + passage.start, time.end + passage.start
    for change in passage.changes:
        touched = change.start < end and start < change.end
        after = change.kind is ChangeKind.INSERTION and change.start == change.end == end
        if after or (touched and change.kind is not ChangeKind.SIC):
            return True
    return False


def _found(text: str, issued: tuple[int, ...]) -> Iterator[Relative]:
    for match in _RELATIVE.finditer(text):
        if not _DATED.match(text, match.end()):
            yield Relative(match.start(), match.end(), _offer(match, issued))


def _offer(match: re.Match[str], issued: tuple[int, ...]) -> str:
    """Return the year, or month and year, that a time stands for; empty where it is not certain."""
    if not issued or match["which"] is None:
        return ""
    which = match["which"].lower().split()[-1]
    by = {"last": -1, "this": 0, "next": 1}[which]
    if match["unit"] and match["unit"].lower() == "year":
        return str(issued[0] + by)
    if len(issued) < 2:  # noqa: PLR2004 - a year alone
        return ""
    if match["month"]:
        return _year_of(match["month"], by, issued)
    if match["unit"] and match["unit"].lower() == "month":
        count = issued[0] * 12 + issued[1] - 1 + by
        return f"{months.ENGLISH[count % 12]} {count // 12}"
    return ""


def _year_of(month: str, by: int, issued: tuple[int, ...]) -> str:
    """Return the year of "last March": that of the latest March over before the month of issue."""
    number = [name.lower() for name in months.ENGLISH].index(month.lower()) + 1
    year, now = issued[0], issued[1]
    if by == 0:
        return str(year)
    if number == now:
        # "Last March" in March: the one that begins, or the one a year ago? A person must say.
        return ""
    if by < 0:
        return str(year if number < now else year - 1)
    return str(year if number > now else year + 1)
