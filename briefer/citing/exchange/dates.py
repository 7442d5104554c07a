"""CSL dates into values of a reference, and back.

A year, a month, a day, a season and a range of them are a reference's own date. What no such date
holds, a range of seasons or one with no end, is kept as text in the Extended Date/Time Format (ISO
8601-2), which citeproc formats as it would the CSL date; a date in words is kept as those words.
"""

from __future__ import annotations

import calendar
import re
from datetime import MAXYEAR, MINYEAR
from typing import TYPE_CHECKING, Any, Final

from briefer.domain.reference import IssuedDate

if TYPE_CHECKING:
    from collections.abc import Sequence

VARIABLES: Final = frozenset(
    ("accessed", "available-date", "event-date", "issued", "original-date", "submitted")
)
"""CSL 1.0.2, appendix IV, date variables."""

_MARKS: Final = frozenset(("date-parts", "season", "raw", "literal", "edtf"))
_MONTHS: Final = 12
_SEASONS: Final = 4
_EDTF_SEASON: Final = 20
_PARTS: Final = 3
_BOTH: Final = 2
_END = r"\d{4}(?:-\d\d(?:-\d\d)?)?~?"
_EDTF: Final = re.compile(rf"({_END})(?:/({_END})?)?")
_ONE: Final = re.compile(r"(?P<date>\d{4}(?:-\d\d?(?:-\d\d?)?)?)(?P<circa>~?)")
_SLASHED: Final = re.compile(r"\d{4}/\d\d?(?:/\d\d?)?(?=~?$)")


def is_date(data: object) -> bool:
    """Return whether a JSON value is a CSL date."""
    return isinstance(data, dict) and not _MARKS.isdisjoint(data)


def read_date(data: dict[str, Any]) -> IssuedDate | str | None:
    """Return a CSL date as a value; None where it says nothing."""
    parts = [found for each in _list(data.get("date-parts")) if (found := _numbers(each))]
    circa = bool(data.get("circa")) and data["circa"] != "false"
    season = _number(data.get("season"))
    open_end = len(_list(data.get("date-parts"))) > len(parts) == 1
    if parts:
        ends = [_edtf(each, season) for each in parts[:2]]
        whole = "/".join(f"{end}~" if circa else end for end in ends)
        return parse_date(f"{whole}/" if open_end else whole)
    for key in ("edtf", "raw", "literal"):
        text = data.get(key)
        if isinstance(text, str | int) and str(text).strip():
            return parse_date(str(text).strip())
    return None


def parse_date(text: str) -> IssuedDate | str:
    """Return a date that a text writes, in EDTF or with slashes; or else the text itself."""
    plain = _SLASHED.sub(lambda match: match[0].replace("/", "-"), text)
    ends = plain.split("/")
    found = [match for end in ends if (match := _ONE.fullmatch(end))]
    if len(found) != len(ends) or len(ends) > _BOTH:
        return text
    circa = any(match["circa"] for match in found)
    parts = [tuple(int(part) for part in match["date"].split("-")) for match in found]
    season = _season(parts[0]) if len(parts) == 1 else 0
    if season:
        return IssuedDate(parts[0][:1], circa, season=season)
    if not all(map(_plain, parts)):
        return text
    return IssuedDate(parts[0], circa, parts[1] if len(parts) == _BOTH else ())


def write_date(value: str) -> dict[str, object]:
    """Return a date that is kept as text as a CSL date."""
    match = _EDTF.fullmatch(value)
    if match is None:
        return {"literal": value}
    ends = [end for end in match.groups() if end]
    parts = [[int(part) for part in end.rstrip("~").split("-")] for end in ends]
    date: dict[str, object] = {"date-parts": [*parts, []] if value.endswith("/") else parts}
    if len(parts) == 1 and (season := _season(parts[0])):
        date = {"date-parts": [parts[0][:1]], "season": season}
    return date | ({"circa": True} if "~" in value else {})


def edtf(date: IssuedDate) -> str:
    """Return a date in the Extended Date/Time Format."""
    ends = [_edtf(parts, date.season or None) for parts in (date.parts, date.end) if parts]
    return "/".join(f"{end}~" if date.circa else end for end in ends)


def _list(data: object) -> list[Any]:
    return data if isinstance(data, list) else []


def _numbers(data: object) -> list[int]:
    found = [_number(each) for each in _list(data)[:_PARTS]]
    kept = found[: found.index(None)] if None in found else found
    return [number for number in kept if number is not None]


def _number(data: object) -> int | None:
    if isinstance(data, bool) or not isinstance(data, int | str):
        return None
    text = str(data).strip()
    if not re.fullmatch(r"-?[0-9]{1,4}", text) or int(text) == 0:
        return None
    return int(text)


def _plain(parts: Sequence[int]) -> bool:
    """Return whether the calendar has such a year, month or day."""
    year, month, day = (*parts, 1, 1)[:_PARTS]
    if not (MINYEAR <= year <= MAXYEAR and 1 <= month <= _MONTHS):
        return False
    return 1 <= day <= calendar.monthrange(year, month)[1]


def _season(parts: Sequence[int]) -> int:
    """Return the season that stands for the month, as EDTF and early CSL write it; 0 for none."""
    number = parts[1] if len(parts) == _BOTH else 0
    base = _EDTF_SEASON if number > _EDTF_SEASON else _MONTHS
    return number - base if base < number <= base + _SEASONS else 0


def _edtf(parts: Sequence[int], season: int | None) -> str:
    year, *rest = parts
    season = season if season is not None and not rest else _season(parts) or None
    if season is not None:
        rest = [season + (_EDTF_SEASON if 1 <= season <= _SEASONS else 0)]
    return "-".join((f"{year:04d}", *(f"{part:02d}" for part in rest)))
