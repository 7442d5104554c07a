"""CSL dates into values of a reference, and back.

A reference's own date is a year, a month or a day. What is more than that, a range or a season, is
kept as text in the Extended Date/Time Format (ISO 8601-2), which citeproc formats as it would the
CSL date; a date in words is kept as those words.
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
_EARLY_SEASON: Final = 12
_EDTF_SEASON: Final = 20
_PARTS: Final = 3
_ONE = r"\d{4}(?:-\d\d(?:-\d\d)?)?~?"
_EDTF: Final = re.compile(rf"({_ONE})(?:/({_ONE})?)?")


def is_date(data: object) -> bool:
    """Return whether a JSON value is a CSL date."""
    return isinstance(data, dict) and not _MARKS.isdisjoint(data)


def read_date(data: dict[str, Any]) -> IssuedDate | str | None:
    """Return a CSL date as a value; None where it says nothing."""
    parts = [found for each in _list(data.get("date-parts")) if (found := _numbers(each))]
    circa = data.get("circa") not in {None, False, "", "false"}
    season = _number(data.get("season"))
    if len(parts) == 1 and season is None and _plain(parts[0]):
        return IssuedDate(tuple(parts[0]), circa)
    if parts:
        whole = "/".join(_edtf(each, season) for each in parts[:2])
        open_end = len(_list(data.get("date-parts"))) > len(parts) == 1
        return f"{whole}/" if open_end else f"{whole}~" if circa and len(parts) == 1 else whole
    for key in ("edtf", "raw", "literal"):
        text = data.get(key)
        if isinstance(text, str | int) and str(text).strip():
            return parse_date(str(text).strip())
    return None


def parse_date(text: str) -> IssuedDate | str:
    """Return a date that a text writes: a date of the calendar, or else the text itself."""
    match = re.fullmatch(r"(\d{4})(?:[-/](\d\d?)(?:[-/](\d\d?))?)?(~?)", text)
    parts = [int(part) for part in match.groups()[:_PARTS] if part] if match else []
    if match and _plain(parts):
        return IssuedDate(tuple(parts), circa=bool(match[4]))
    return text


def write_date(value: IssuedDate | str) -> dict[str, object]:
    """Return a value as a CSL date."""
    if isinstance(value, IssuedDate):
        date: dict[str, object] = {"date-parts": [list(value.parts)]}
        return date | ({"circa": True} if value.circa else {})
    match = _EDTF.fullmatch(value)
    if match is None:
        return {"literal": value}
    ends = [end for end in match.groups() if end]
    parts = [[int(part) for part in end.rstrip("~").split("-")] for end in ends]
    date = {"date-parts": [*parts, []] if value.endswith("/") else parts}
    if len(parts) == 1 and len(parts[0]) == _PARTS - 1 and parts[0][1] > _EDTF_SEASON:
        date = {"date-parts": [[parts[0][0]]], "season": parts[0][1] - _EDTF_SEASON}
    return date | ({"circa": True} if "~" in value else {})


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


def _edtf(parts: Sequence[int], season: int | None) -> str:
    year, *rest = parts
    if season is not None and not rest:
        rest = [season + (_EDTF_SEASON if 1 <= season <= _SEASONS else 0)]
    elif rest and _MONTHS < rest[0] <= _EARLY_SEASON + _SEASONS:
        rest = [rest[0] - _EARLY_SEASON + _EDTF_SEASON]
    return "-".join((f"{year:04d}", *(f"{part:02d}" for part in rest)))
