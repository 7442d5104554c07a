"""What a reference says above an article, in words: with nothing invented and nothing hidden.

Square brackets mean that the article's own text does not state it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.domain.reference import EXPECTED, BasisKind
from briefer.ui.basis import basis_words
from briefer.ui.dates import issued
from briefer.ui.language import QT_TRANSLATE_NOOP, counted, joined, say

if TYPE_CHECKING:
    from briefer.domain.reference import Field, Name, Reference

translate = QCoreApplication.translate

_NAMES = {
    "author": QT_TRANSLATE_NOOP("Record", "author"),
    "title": QT_TRANSLATE_NOOP("Record", "title"),
    "container-title": QT_TRANSLATE_NOOP("Record", "outlet"),
    "issued": QT_TRANSLATE_NOOP("Record", "date"),
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
    return joined([name.display() for name in names])


def missing(reference: Reference, *, inside: bool = False) -> str:
    """Return what no source states, as ``Author, outlet and date not stated``; may be empty.

    Args:
        reference: the record.
        inside: whether it goes on after other words, so that it begins in lower case.
    """
    names = [_name(variable) for variable in reference.missing()]
    if not names:
        return ""
    listed = joined(names)
    words = translate("Record", "{fields} not stated")
    return words.format(fields=listed if inside else _capital(listed))


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
    one = translate("Record", "1 field supplied from elsewhere")
    many = translate("Record", "{count} fields supplied from elsewhere")
    if all(field.basis.kind is BasisKind.TAKEN for field in fields):
        one = translate("Record", "1 field supplied from other articles")
        many = translate("Record", "{count} fields supplied from other articles")
    return counted(len(fields), one, many)


def supplied_details(reference: Reference) -> tuple[str, ...]:
    """Return for each supplied field where it came from, a line each."""
    return tuple(_detail(field) for field in _supplied(reference))


def _supplied(reference: Reference) -> tuple[Field, ...]:
    return tuple(field for field in reference.supplied() if field.variable in EXPECTED)


def _detail(field: Field) -> str:
    basis = field.basis
    said = f"{_capital(_name(field.variable))}: {basis_words(basis)}"
    return said + (f" ({say(basis.note)})" if basis.note else "")


def _name(variable: str) -> str:
    return translate("Record", _NAMES[variable])


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _bracketed(reference: Reference, variable: str, text: str) -> str:
    field = reference.field(variable)
    if not text or field is None or field.basis.kind is BasisKind.STATED:
        return text
    return f"[{text}]"
