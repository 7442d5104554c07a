"""What a reference says above an article, in words: with nothing invented and nothing hidden.

Square brackets mean that the article's own text does not state it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.domain.reference import EXPECTED, BasisKind
from briefer.ui.dates import issued

if TYPE_CHECKING:
    from briefer.domain.reference import Field, Name, Reference

_NAMES = {
    "author": "author",
    "title": "title",
    "container-title": "outlet",
    "issued": "date",
}


def kicker(reference: Reference) -> str:
    """Return the outlet, or an empty string where it is not known."""
    return _bracketed(reference, "container-title", reference.text("container-title"))


def headline(reference: Reference) -> str:
    """Return the title, or an empty string where it is not known."""
    variable = "title-short" if reference.text("title-short") else "title"
    return _bracketed(reference, variable, reference.short_title)


def source_line(reference: Reference) -> str:
    """Return authors and date as far as they are known."""
    parts = [_bracketed(reference, "author", people(reference.authors))]
    if reference.issued is not None:
        parts.append(_bracketed(reference, "issued", issued(reference.issued)))
    return " · ".join(part for part in parts if part)


def people(names: tuple[Name, ...]) -> str:
    """Return all names in reading order, joined for a sentence."""
    shown = [name.display() for name in names]
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)


def missing(reference: Reference, *, inside: bool = False) -> str:
    """Return what no source states, as ``Author, outlet and date not stated``; may be empty.

    Args:
        reference: the record.
        inside: whether it goes on after other words, so that it begins in lower case.
    """
    names = [_NAMES[variable] for variable in reference.missing()]
    if not names:
        return ""
    listed = " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
    return f"{listed if inside else listed.capitalize()} not stated"


def likely_citation(reference: Reference) -> str:
    """Return words about as long as the citation will be; they are measured, never shown."""
    date = issued(reference.issued) if reference.issued is not None else "n.d."
    outlet = reference.text("container-title")
    return f"{people(reference.authors)}, “{reference.title},” {outlet}, {date}."


def supplied(reference: Reference) -> str:
    """Return how many fields the text itself does not state; an empty string for none."""
    fields = _supplied(reference)
    if not fields:
        return ""
    count = "1 field" if len(fields) == 1 else f"{len(fields)} fields"
    taken = all(field.basis.kind is BasisKind.TAKEN for field in fields)
    return f"{count} supplied {'from other articles' if taken else 'from elsewhere'}"


def supplied_details(reference: Reference) -> tuple[str, ...]:
    """Return for each supplied field where it came from, a line each."""
    return tuple(_detail(field) for field in _supplied(reference))


def _supplied(reference: Reference) -> tuple[Field, ...]:
    return tuple(field for field in reference.supplied() if field.variable in EXPECTED)


def _detail(field: Field) -> str:
    basis = field.basis
    name = _NAMES[field.variable].capitalize()
    line = f", line {basis.line}" if basis.line is not None else ""
    said = {
        BasisKind.TAKEN: f"taken from {basis.article}{line}",
        BasisKind.INFERRED: "inferred",
        BasisKind.TYPED: "typed in",
    }.get(basis.kind, basis.kind.value)
    return f"{name}: {said}" + (f" ({basis.note})" if basis.note else "")


def _bracketed(reference: Reference, variable: str, text: str) -> str:
    field = reference.field(variable)
    if not text or field is None or field.basis.kind is BasisKind.STATED:
        return text
    return f"[{text}]"
