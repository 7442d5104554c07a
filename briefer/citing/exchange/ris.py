"""RIS: lines of a tag and a value, as EndNote, Mendeley, Zotero and most databases write.

rispy reads and writes the lines; what they mean stands in ``ristags``. A tag without a place in CSL
is kept under ``custom`` and written again.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

import rispy

from briefer.citing.exchange import extra
from briefer.citing.exchange.csl import FALLBACK
from briefer.citing.exchange.dates import edtf, parse_date
from briefer.citing.exchange.errors import FROM
from briefer.citing.exchange.names import inverted, to_invert
from briefer.citing.exchange.record import Record
from briefer.citing.exchange.ristags import (
    BOOKS,
    DATES,
    FILES,
    JOINTS,
    NAMES,
    TEXTS,
    TYPES,
    WRITTEN_NAMES,
)
from briefer.citing.exchange.words import tidy
from briefer.domain import months
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefer.domain.reference import Value

    Lines = dict[str, list[str]]

_LINE: Final = re.compile(r"([A-Z][A-Z0-9]) {1,2}-(?: |$)(.*)")
_MONTHS: Final = tuple(name[:3].lower() for name in months.ENGLISH)
_SEASONS: Final = {"spring": 1, "summer": 2, "autumn": 3, "winter": 4, "fall": 3}
"""What stands behind a date's last slash, by CSL's number; the first word is written."""
_CIRCA: Final = frozenset(("circa", "ca.", "c."))
"""What stands there too for an approximate date: the last part is free (RIS: "other info")."""
_EDTF_SEASON: Final = 20
_ADDRESS: Final = re.compile(r"(?!file:)[a-z][a-z0-9+.-]+:|www\.|doi\.org/", re.IGNORECASE)
"""How a link on the web begins; what is none is a file beside the records."""
_DAY: Final = re.compile(r"(?:(\d{1,2})\.? )?([A-Za-z]{3,9})\.?(?: (\d{1,2}))?(?:,? (\d{4}))?")
_TYPES_WRITTEN: Final = {kind: tag for tag, kind in reversed(TYPES.items())}
_LISTED: Final = {"keyword": ("KW", ","), "note": ("N1", "\n")}
"""Variables of which each part is a line of its own, with what stands between the parts."""
_KEPT: Final = "ris"
"""The key under ``custom`` that holds what CSL has no place for."""


def read(name: str, text: str) -> tuple[Record, ...]:
    """Return the records of a RIS file; one that breaks off is taken as far as it goes."""
    tags = {match[1] for line in text.splitlines() if (match := _LINE.match(line))}
    parser = _Parser(
        mapping={tag: tag for tag in tags | {"TY", "UK"}},
        list_tags=sorted(tags - {"TY"}),
        delimiter_tags_mapping={},
    )
    basis = Basis(BasisKind.TYPED, note=FROM.format(name=name))
    return tuple(_record(each, basis) for each in parser.parse_lines(_whole(text)))


def write(references: Mapping[str, Reference]) -> str:
    """Return references as a RIS file, by the ids they get there; what RIS lacks, in a note."""
    entries = [_entry(key, reference) for key, reference in references.items()]
    back = read("", _dumped(entries))
    for entry, reference, found in zip(entries, references.values(), back, strict=True):
        lines = extra.lines(reference, found.reference)
        if lines:
            entry["n1"] = [*entry.get("n1", ()), *lines]
    return _dumped(entries)


def _dumped(entries: list[dict[str, Any]]) -> str:
    tags = {tag for entry in entries for tag in entry} | {"TY", "UK"}
    made: str = rispy.dumps(
        entries,
        implementation=_Writer,
        mapping={tag.upper(): tag.lower() for tag in tags},
        list_tags=sorted(tag.upper() for tag in tags - {"TY", "UK"}),
        delimiter_tags_mapping={},
    )
    return made


class _Parser(rispy.RisParser):  # type: ignore[misc]  # rispy ships no types
    """Reads a tag with one space behind it too, as some databases write."""

    def parse_line(self, line: str) -> tuple[str, str] | tuple[None, str]:
        match = _LINE.match(line)
        return (match[1], match[2].strip()) if match else (None, line.strip())


class _Writer(rispy.RisWriter):  # type: ignore[misc]  # rispy ships no types
    """Writes no number above a record: RIS has none, and Zotero takes it for a note."""

    REFERENCE_TYPE_KEY = "TY"

    def set_header(self, count: int) -> str:  # noqa: ARG002 - rispy's own signature
        return ""


def _whole(text: str) -> Iterator[str]:
    """Yield the lines, each record ended before the next begins: rispy drops one that is not."""
    begun = False
    for line in text.splitlines():
        match = _LINE.match(line)
        tag = match[1] if match else ""
        if tag == "TY" and begun:
            yield "ER  - "
        begun = tag == "TY" or (begun and tag != "ER")
        if line.strip():
            yield line
    if begun:
        yield "ER  - "


def _record(lines: dict[str, Any], basis: Basis) -> Record:
    kind = TYPES.get(str(lines.pop("TY")).strip().upper(), FALLBACK)
    lines.pop("UK", None)
    values: dict[str, Value] = {}
    key = " ".join(lines.pop("ID", ()))
    files = tuple(path for tag in FILES for path in lines.pop(tag, ()) if path)
    files += tuple(link for link in lines.get("UR", ()) if link and not _ADDRESS.match(link))
    lines["UR"] = [link for link in lines.get("UR", ()) if _ADDRESS.match(link)]
    for variable, tags in NAMES.items():
        people = [name for tag in tags for name in lines.pop(tag, ()) if name.strip(" ,")]
        values[variable] = tuple(inverted(tidy("", name)) for name in people)
    for variable, tags in DATES.items():
        values[variable] = _date([text for tag in tags for text in lines.pop(tag, ()) if text])
    values["page"] = "-".join(filter(None, (_first(lines, "SP"), _first(lines, "EP"))))
    values["ISBN" if kind in BOOKS else "ISSN"] = _first(lines, "SN")
    for variable, tags in TEXTS.items():
        values[variable] = _text(variable, tags, lines)
    more = {tag: kept for tag, found in lines.items() if (kept := [text for text in found if text])}
    values["custom"] = json.dumps({_KEPT: more}) if more else ""
    note, said = extra.parted(str(values["note"]))
    values["note"] = note
    fields = tuple(Field(variable, value, basis) for variable, value in values.items() if value)
    return Record(tidy("", key), extra.told(Reference(kind, fields), said, basis), files)


def _text(variable: str, tags: Iterable[str], lines: Lines) -> str:
    """Return the value of the first tag that has one; the others stay for ``custom``."""
    for tag in tags:
        found = [text for text in lines.get(tag, ()) if text]
        if not found:
            continue
        if variable in {"URL", "DOI"}:
            lines[tag] = found[1:]
            return tidy(variable, found[0])
        del lines[tag]
        return tidy(variable, JOINTS.get(variable, " ").join(found))
    return ""


def _first(lines: Lines, tag: str) -> str:
    return tidy("", " ".join(lines.pop(tag, ())))


def _date(texts: list[str]) -> Value:
    """Return the fullest date: EndNote writes the day and the year on lines of their own."""
    year = next((text[:4] for text in texts if text[:4].isdecimal()), "")
    found = [_one_date(text, year) for text in texts]
    dates = [date for date in found if isinstance(date, IssuedDate)]
    if dates:
        return max(dates, key=lambda date: len(date.parts))
    return found[0] if found else ""


def _one_date(text: str, any_year: str) -> IssuedDate | str:
    """Return a date such as ``2016/06/09/``, ``2016-06-09`` or ``June 9``, or the text itself."""
    plain = "/".join(part for part in text.strip().split("/")[:3] if part.strip())
    said = text.rpartition("/")[2].casefold().split()
    circa = not _CIRCA.isdisjoint(said)
    season = next((_SEASONS[word] for word in said if word in _SEASONS), 0)
    if season and plain.isdecimal():
        plain = f"{plain}-{_EDTF_SEASON + season}"
    day = _DAY.fullmatch(plain)
    year = (day[4] if day else "") or any_year
    month = day[2][:3].casefold() if day else ""
    if day and year and month in _MONTHS:
        number = day[1] or day[3]
        plain = f"{year}-{_MONTHS.index(month) + 1}" + (f"-{number}" if number else "")
    date = parse_date(f"{plain}~" if circa else plain)
    return date if isinstance(date, IssuedDate) else tidy("", text)


def _entry(key: str, reference: Reference) -> dict[str, Any]:
    entry: dict[str, Any] = {"TY": _TYPES_WRITTEN.get(reference.type, "GEN"), "id": [key]}
    for field in reference.fields:
        if field.value:
            for tag, values in _lines(reference.type, field.variable, field.value):
                entry[tag.lower()] = entry.get(tag.lower(), []) + values
    return entry


def _lines(kind: str, variable: str, value: Value) -> Iterator[tuple[str, list[str]]]:
    if isinstance(value, tuple):
        if variable in WRITTEN_NAMES:
            yield WRITTEN_NAMES[variable], [to_invert(name) for name in value]
    elif variable in DATES:
        yield from _date_lines(variable, value)
    elif isinstance(value, IssuedDate):
        return
    elif variable == "page":
        first, _, last = value.partition("-")
        yield from ((tag, [text]) for tag, text in (("SP", first), ("EP", last)) if text)
    elif variable == ("ISBN" if kind in BOOKS else "ISSN"):
        yield "SN", [value]
    elif variable == "custom":
        yield from _kept(value)
    elif variable in _LISTED:
        tag, mark = _LISTED[variable]
        yield tag, [part.strip() for part in value.split(mark) if part.strip()]
    elif variable in TEXTS:
        yield TEXTS[variable][0], [" ".join(value.split())]


def _date_lines(variable: str, value: Value) -> Iterator[tuple[str, list[str]]]:
    tag = DATES[variable][0]
    if isinstance(value, str):
        yield tag, [value]
    elif isinstance(value, IssuedDate):
        year, *rest = value.parts
        if variable == "issued":
            yield "PY", [f"{year:04d}"]
        if value.end:
            yield tag, [edtf(value)]
            return
        parts = [f"{year:04d}", *(f"{part:02d}" for part in rest), "", "", ""][:3]
        season = next((word.title() for word, n in _SEASONS.items() if n == value.season), "")
        words = filter(None, (season, "circa" if value.circa else ""))
        yield tag, ["/".join((*parts, " ".join(words)))]


def _kept(text: str) -> Iterator[tuple[str, list[str]]]:
    try:
        kept = json.loads(text)[_KEPT]
        yield from ((tag, [str(v) for v in values]) for tag, values in kept.items())
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError):
        return
