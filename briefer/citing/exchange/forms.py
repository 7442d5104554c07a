"""Which form a file of references has, told by what it says and not by its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Protocol

from briefer.citing.exchange.errors import NO_RECORDS, OTHER_SUFFIX, ExchangeError
from briefer.citing.exchange.keys import keyed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefer.citing.exchange.record import Record
    from briefer.domain.reference import Reference

SUFFIXES: Final = (".json", ".ris", ".bib")
"""The suffixes of files that references are written to."""

_RIS: Final = re.compile(r"^\s*TY {1,2}-", re.MULTILINE)
_BIBTEX: Final = re.compile(r"^\s*@\s*[A-Za-z]+\s*[{(]", re.MULTILINE)


class _Form(Protocol):
    """A module that reads and writes one form."""

    def read(self, name: str, text: str) -> tuple[Record, ...]: ...
    def write(self, references: Mapping[str, Reference]) -> str: ...


def read_records(name: str, text: str) -> tuple[Record, ...]:
    """Return the records of a file of references.

    Args:
        name: the file's own name.
        text: its decoded text.

    Raises:
        ExchangeError: it has none of the forms, is broken, or holds no references.
    """
    suffix = _told(text)
    records = _forms()[suffix].read(name, text) if suffix else ()
    if not any(record.reference.fields for record in records):
        raise ExchangeError(NO_RECORDS, name=name)
    return records


def write_records(suffix: str, references: Iterable[Reference]) -> str:
    """Return references as the text of a file.

    Args:
        suffix: one of SUFFIXES, which tells the form.
        references: what is written, in order.

    Raises:
        ExchangeError: the suffix is none of them, or the form cannot be written.
    """
    if suffix.lower() not in SUFFIXES:
        raise ExchangeError(OTHER_SUFFIX, suffix=suffix)
    return _forms()[suffix.lower()].write(keyed(references))


def _forms() -> dict[str, _Form]:
    from briefer.citing.exchange import bibtex, csl, ris  # noqa: PLC0415 - rispy loads late

    return dict(zip(SUFFIXES, (csl, ris, bibtex), strict=True))


def _told(text: str) -> str:
    """Return the suffix of the form that a text has, or an empty string."""
    if text.lstrip()[:1] in {"[", "{"}:
        return ".json"
    if _RIS.search(text):
        return ".ris"
    return ".bib" if _BIBTEX.search(text) else ""
