"""What a form has no field for, as lines ``variable: value`` of its note: Zotero's Extra field.

Zotero and citeproc read such lines in a note as CSL's own variables
(https://www.zotero.org/support/kb/item_types_and_fields, "Citing fields from Extra"), so that an
interview, a report's genre or a date in words survives BibTeX and RIS, which know none of them.

What is written is read again, and whatever does not come back goes into such lines: what goes out
comes back by construction, whatever a form or a program that writes it leaves out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefer.citing.exchange import dates
from briefer.domain.reference import Field, IssuedDate, Name, Reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefer.domain.reference import Basis, Value

_TYPE: Final = "type"
_BETWEEN: Final = " || "
"""Stands between the family name of a person and the others."""
_PEOPLE: Final = frozenset(("author", "editor", "translator", "collection-editor", "interviewer"))
_TEXTS: Final = frozenset(
    (
        "title-short", "container-title", "collection-title", "publisher", "publisher-place",
        "volume", "issue", "number", "page", "edition", "section", "genre", "medium", "language",
        "DOI", "ISBN", "ISSN", "URL", "archive", "archive_location", "call-number", "source",
        "event-title", "event-place", "authority", "references", "jurisdiction", "status",
        "number-of-pages", "number-of-volumes", "scale", "version", "dimensions",
    )
)  # fmt: skip
_NAMED: Final = {each.casefold(): each for each in (_TYPE, *_PEOPLE, *_TEXTS, *dates.VARIABLES)}
_LINE: Final = re.compile(r"([A-Za-z][A-Za-z_-]*): +(\S.*)")
_KIND: Final = re.compile(r"[a-z][a-z_-]*")


def lines(written: Reference, read: Reference) -> tuple[str, ...]:
    """Return a line for each thing that did not come back of a reference.

    Args:
        written: what was written without such lines.
        read: what was read of that.
    """
    return tuple(_lines(written, read))


def parted(note: str) -> tuple[str, tuple[str, ...]]:
    """Return a note without such lines, and the lines."""
    found = note.split("\n")
    named = [line.strip() for line in found if _named(line)]
    return "\n".join(line for line in found if not _named(line)).strip(), tuple(named)


def told(reference: Reference, said: Iterable[str], basis: Basis) -> Reference:
    """Return a reference in which such lines are the variables that they name.

    A variable that the form has a field for keeps what stands there, but for a kind, a date and
    names: there the line says more. A line that says otherwise than what stands there goes back
    into the note.
    """
    people: dict[str, list[Name]] = {}
    left: dict[str, None] = {}
    for line in said:
        name, _, text = (part.strip() for part in line.partition(":"))
        variable = _NAMED[name.casefold()]
        if variable == _TYPE:
            reference = replace(reference, type=text)
        elif variable in _PEOPLE:
            people.setdefault(variable, []).append(_name(text))
        elif variable in dates.VARIABLES:
            reference = reference.with_field(Field(variable, dates.parse_date(text), basis))
        elif not reference.text(variable):
            reference = reference.with_field(Field(variable, text, basis))
        elif not same(reference.text(variable), text):
            left[line] = None
    for variable, names in people.items():
        reference = reference.with_field(Field(variable, tuple(names), basis))
    if left:
        note = "\n".join(filter(None, (reference.text("note"), *left)))
        reference = reference.with_field(Field("note", note, basis))
    return reference


def _named(line: str) -> bool:
    match = _LINE.fullmatch(line.strip())
    variable = _NAMED.get(match[1].casefold()) if match else None
    if match is None or variable is None:
        return False
    return variable != _TYPE or _KIND.fullmatch(match[2]) is not None


def same(one: Value | None, other: Value | None) -> bool:
    """Whether two values say the same: where a name's particle is parted off does not matter."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return [_plain(name) for name in one] == [_plain(name) for name in other]
    if isinstance(one, str) and isinstance(other, str):
        return one.split() == other.split()
    return one == other


def _lines(written: Reference, read: Reference) -> Iterator[str]:
    if written.type != read.type and _KIND.fullmatch(written.type):
        yield f"{_TYPE}: {written.type}"
    back: Mapping[str, Value | None] = {field.variable: field.value for field in read.fields}
    for field in written.fields:
        variable, value = field.variable, field.value
        if not value or same(value, back.get(variable)):
            continue
        if isinstance(value, tuple) and variable in _PEOPLE:
            yield from (f"{variable}: {_written(name)}" for name in value)
        elif isinstance(value, IssuedDate) and variable in dates.VARIABLES:
            yield f"{variable}: {dates.edtf(value)}"
        elif isinstance(value, str) and variable in (*dates.VARIABLES, *_TEXTS):
            yield f"{variable}: {' '.join(value.split())}"


def _plain(name: Name) -> tuple[str, ...]:
    first = " ".join(filter(None, (name.given, name.dropping_particle)))
    return name.literal, name.display(), name.suffix, first if name.literal else ""


def _written(name: Name) -> str:
    if name.literal:
        return name.literal
    return f"{name.surname}{_BETWEEN}{' '.join(filter(None, (name.given, name.suffix)))}".rstrip()


def _name(text: str) -> Name:
    family, parted, given = text.partition(_BETWEEN.rstrip())
    return Name(family.strip(), given.strip()) if parted else Name(literal=text.strip())
