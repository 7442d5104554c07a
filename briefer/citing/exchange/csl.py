"""CSL-JSON: a list of items, each with its variables under their CSL names.

Every variable is kept, those included that no style knows. Numbers and truth values become text;
what is a structure of its own (``custom``, ``categories``) is kept as JSON text and written as the
structure again. See https://github.com/citation-style-language/schema, csl-data.json.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from briefer.citing.exchange import dates, names
from briefer.citing.exchange.errors import BROKEN, FROM, ExchangeError
from briefer.citing.exchange.record import Record
from briefer.citing.exchange.words import tidy, without_markup
from briefer.domain.reference import Basis, BasisKind, Field, Reference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefer.domain.reference import Value

STRUCTURED: Final = ("custom", "categories")
FALLBACK: Final = "document"
"""The type of a record that has none."""
_DEEPEST: Final = 100
"""How deep parts may lie in one another: what is read can then be written, which takes more."""


def read(name: str, text: str) -> tuple[Record, ...]:
    """Return the records of a CSL-JSON file.

    Args:
        name: the file's name, for messages and the basis of fields.
        text: its whole text.

    Raises:
        ExchangeError: it is not JSON, or no list of items.
    """
    try:
        data = json.loads(text)
        _check_depth(data)
    except (ValueError, RecursionError) as error:
        raise ExchangeError(BROKEN, name=name, form="CSL-JSON", fault=_fault(error)) from error
    if isinstance(data, dict):
        data = data.get("items", [data])
    if not isinstance(data, list) or not all(isinstance(item, dict) for item in data):
        raise ExchangeError(
            BROKEN, name=name, form="CSL-JSON", fault="it is not a list of references"
        )
    return tuple(record(item, name) for item in data)


def write(references: Mapping[str, Reference]) -> str:
    """Return references as a CSL-JSON file, by the ids they get there."""
    return json.dumps([item(key, each) for key, each in references.items()], indent=1) + "\n"


def record(data: dict[str, Any], name: str) -> Record:
    """Return the record of one CSL item; ``name`` is that of its file."""
    basis = Basis(BasisKind.TYPED, note=FROM.format(name=name))
    fields: list[Field] = []
    lost: list[str] = []
    for name_given, each in data.items():
        variable = tidy("", name_given)
        value = _value(variable, each)
        if variable and variable not in {"id", "type"} and value:
            fields.append(Field(variable, value, basis))
            lost += _lost(variable, each)
    unique = {field.variable: field for field in fields}
    kind, key = data.get("type"), data.get("id")
    return Record(
        key=tidy("", str(key)) if isinstance(key, str | int) else "",
        reference=Reference(_kind(kind), tuple(unique.values())),
        left_out=tuple(lost),
    )


def item(key: str, reference: Reference) -> dict[str, object]:
    """Return the CSL item of a reference, with the id it gets."""
    made = reference.item(key)
    for field in reference.fields:
        if field.variable in STRUCTURED and isinstance(field.value, str):
            made[field.variable] = _structure(field.value)
        elif field.variable in dates.VARIABLES and isinstance(field.value, str):
            made[field.variable] = dates.write_date(field.value)
    return {variable: value for variable, value in made.items() if value not in ("", [])}


def _kind(data: object) -> str:
    return (tidy("", data) if isinstance(data, str) else "") or FALLBACK


def _value(variable: str, data: object) -> Value | None:
    if data is None or isinstance(data, str | bool | int | float):
        text = without_markup(_scalar(data))
        if variable in dates.VARIABLES and text:
            return dates.parse_date(tidy(variable, text))
        return tidy(variable, text)
    if isinstance(data, dict) and dates.is_date(data):
        value = dates.read_date(data)
        return tidy(variable, value) if isinstance(value, str) else value
    if isinstance(data, list) and names.is_names(data):
        return names.read_names(data)
    if variable not in STRUCTURED and isinstance(data, list) and _flat(data):
        return tidy(variable, "; ".join(filter(None, map(_scalar, data))))
    return json.dumps(data) if data else None


def _scalar(data: object) -> str:
    if data is None:
        return ""
    return str(data).lower() if isinstance(data, bool) else str(data)


def _flat(data: list[object]) -> bool:
    return not any(isinstance(each, list | dict) for each in data)


def _lost(variable: str, data: object) -> list[str]:
    if isinstance(data, str) and without_markup(data) != data:
        return [f"{variable} (italics and the like)"]
    if isinstance(data, list) and names.is_names(data):
        return [f"{variable} ({part})" for part in names.left_out(data)]
    return []


def _structure(text: str) -> object:
    try:
        data = json.loads(text)
        _check_depth(data)
    except (ValueError, RecursionError):
        return text
    return data


def _check_depth(data: object, left: int = _DEEPEST) -> None:
    """Raise a RecursionError where parts lie deeper in one another than can be written again."""
    if left == 0:
        raise RecursionError
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        if isinstance(part, dict | list):
            _check_depth(part, left - 1)


def _fault(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"it breaks off or goes wrong at line {error.lineno}"
    return "its parts are nested too deep or its numbers too long"
