"""``citations.toml``: what is known of the articles beside it, field by field, with its basis.

Each article is known by the SHA-256 of its file's bytes, so that a file of the same name with other
words in it gets nothing. ``seeds/README.md`` shows the form.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference
from briefer.errors import reason
from briefer.sources.dates import parse_iso
from briefer.sources.messages import CITATIONS_BROKEN, CITATIONS_UNREADABLE, SourceError
from briefer.sources.roles.shapes import word_set

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.domain.reference import Value

CITATIONS_FILE = "citations.toml"

_TEXTS = word_set(
    "title title-short container-title publisher publisher-place genre section volume issue page"
    " number URL DOI language"
)
_NAMES = frozenset(("author", "editor", "translator"))
_DATES = frozenset(("issued", "accessed"))
_ARTICLE_KEYS = frozenset(("file", "sha256", "type"))
_FIELD_KEYS = frozenset(("value", "circa", "basis", "article", "line", "note"))
_NAME_KEYS = frozenset(part.name.replace("_", "-") for part in fields(Name))
_DIGEST_LENGTH = 64
_LARGEST = 8 * 2**20
"""Bytes: the file came with somebody's folder, and an article takes about a thousand."""


class _FaultError(Exception):
    """What is wrong in the file, in words for people."""


def load_citations(path: Path) -> dict[str, Reference]:
    """Return the references that a ``citations.toml`` holds, by the SHA-256 of the articles' bytes.

    Args:
        path: the file; where there is none, nothing is known.

    Raises:
        SourceError: the file cannot be read, or something in it has no meaning.
    """
    try:
        data = _contents(path)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SourceError(CITATIONS_UNREADABLE, name=path.name, reason=reason(error)) from error
    try:
        return _articles(_table(data))
    except (_FaultError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        fault = str(error).rstrip(".")
        raise SourceError(CITATIONS_BROKEN, name=path.name, fault=fault) from error


def _contents(path: Path) -> bytes:
    """Return a file's first bytes, one more than it may have; a pipe would be waited for."""
    if not path.is_file():
        path.stat()  # says why, where there is none
        raise OSError("it is not an ordinary file")
    with path.open("rb") as file:
        return file.read(_LARGEST + 1)


def _table(data: bytes) -> dict[str, Any]:
    if len(data) > _LARGEST:
        raise _FaultError(f"it is larger than {_LARGEST // 2**20} MB")
    try:
        return tomllib.loads(data.decode("utf-8"))
    except RecursionError as error:
        raise _FaultError("it is nested beyond reason") from error


def _articles(table: dict[str, Any]) -> dict[str, Reference]:
    _refuse_unknown(table, frozenset(("article",)), "the file")
    entries = table.get("article", [])
    if not isinstance(entries, list):
        raise _FaultError("“article” must be written as [[article]]")
    known: dict[str, Reference] = {}
    for entry in entries:
        digest = _text(entry, "sha256", "an article").lower()
        if len(digest) != _DIGEST_LENGTH or digest in known:
            raise _FaultError(f"“{digest}” is not the SHA-256 of one more article")
        known[digest] = _reference(entry)
    return known


def _reference(entry: dict[str, Any]) -> Reference:
    where = _text(entry, "file", "an article")
    _refuse_unknown(entry, _ARTICLE_KEYS | _TEXTS | _NAMES | _DATES, where)
    fields = tuple(
        _field(variable, content, f"{variable} of {where}")
        for variable, content in entry.items()
        if variable not in _ARTICLE_KEYS
    )
    return Reference(_text(entry, "type", where), fields)


def _field(variable: str, content: object, where: str) -> Field:
    if not isinstance(content, dict):
        raise _FaultError(f"{where} must be a table with a value and a basis")
    _refuse_unknown(content, _FIELD_KEYS, where)
    basis = _basis(content, where)
    if (basis.kind is BasisKind.UNKNOWN) is ("value" in content):
        raise _FaultError(f"{where} must have a value, or the basis “unknown”, not both")
    value = _value(variable, content, where) if "value" in content else None
    return Field(variable, value, basis)


def _basis(content: dict[str, Any], where: str) -> Basis:
    word = _text(content, "basis", where)
    try:
        kind = BasisKind(word)
    except ValueError as error:
        raise _FaultError(f"{where} has the basis “{word}”, which means nothing") from error
    line = content.get("line")
    if not (line is None or (type(line) is int and line > 0)):
        raise _FaultError(f"the line of {where} must be a number from 1")
    article = _text(content, "article", where, default="")
    if (kind is BasisKind.TAKEN) is not bool(article):
        raise _FaultError(f"{where} must name an article where it was taken from one, only then")
    return Basis(kind, article, line, _text(content, "note", where, default=""))


def _value(variable: str, content: dict[str, Any], where: str) -> Value:
    value = content["value"]
    if variable in _NAMES:
        if not isinstance(value, list) or not value:
            raise _FaultError(f"{where} must be a list of names")
        return tuple(_name(name, where) for name in value)
    if variable in _DATES:
        return _date(value, circa=content.get("circa") is True, where=where)
    return _text(content, "value", where)


def _name(name: object, where: str) -> Name:
    if not isinstance(name, dict):
        raise _FaultError(f"a name in {where} must have a family and a given part, or a literal")
    _refuse_unknown(name, _NAME_KEYS, where)
    parts = {key: _text(name, key, where) for key in name}
    if not parts:
        raise _FaultError(f"a name in {where} is empty")
    return Name(**{key.replace("-", "_"): part for key, part in parts.items()})


def _date(value: object, *, circa: bool, where: str) -> IssuedDate:
    text = value.isoformat() if isinstance(value, dt.date) else value
    date = parse_iso(text) if isinstance(text, str) else None
    if date is None:
        raise _FaultError(f"{where} must be a date such as 2016-06-09, or a part of one")
    return IssuedDate(date.parts, circa)


def _text(table: object, key: str, where: str, default: str | None = None) -> str:
    value = table.get(key, default) if isinstance(table, dict) else None
    if not isinstance(value, str) or (not value.strip() and default is None):
        raise _FaultError(f"{where} needs “{key}” as text")
    return value


def _refuse_unknown(table: dict[str, Any], known: frozenset[str], where: str) -> None:
    for key in table:
        if key not in known:
            raise _FaultError(f"“{key}” in {where} means nothing")
