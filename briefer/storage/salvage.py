"""What can be read of a damaged briefing.json: as many of its values as are what they should be.

The smallest value that cannot be read is left out, and named in plain words. Nothing is guessed:
what is kept stands in the file.
"""

from __future__ import annotations

import re
from dataclasses import MISSING, fields, is_dataclass
from types import UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from briefer.storage import codec
from briefer.storage.wording import DETAIL, MALFORMED, PARTS, StorageError

_MARK: Final = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\Z)|[{}\[\],]', re.DOTALL)
_DEEPEST: Final = 200
_LOST: Final = object()


def closed(text: str) -> str:
    """Return the longest beginning of JSON that was cut off, with what is open in it closed."""
    open_: list[str] = []
    end, closing = 0, ""
    for match in _MARK.finditer(text):
        mark = match[0]
        if mark in "{[":
            open_.append("}" if mark == "{" else "]")
        elif mark in "}]":
            if not open_ or open_.pop() != mark:
                break
        elif mark != ",":
            if len(mark) == 1 or not mark.endswith('"'):
                break
            continue
        if len(open_) > _DEEPEST:
            break
        end = match.start() if mark == "," else match.end()
        closing = "".join(reversed(open_))
    return text[:end] + closing


def cleaned(data: object, kind: Any, lost: list[str], name: str = "") -> Any:  # noqa: ANN401 - JSON
    """Return JSON as ``codec.from_json`` takes it for a kind, without what it would not take.

    Args:
        data: any JSON.
        kind: what it should be.
        lost: what was left out is added to this, in words for people.
        name: the field that it stands in.

    Raises:
        StorageError: nothing of it can be kept.
    """
    found = _cleaned(data, kind, lost, name)
    if found is _LOST:
        raise StorageError(MALFORMED)
    return found


def _cleaned(data: object, kind: Any, lost: list[str], name: str) -> Any:  # noqa: ANN401 - JSON
    try:
        codec.from_json(data, kind)
    except StorageError:
        pass
    else:
        return data
    inner: list[str] = []
    found: object = _LOST
    if get_origin(kind) is tuple and isinstance(data, list):
        each = (_cleaned(value, get_args(kind)[0], inner, name) for value in data)
        found = [value for value in each if value is not _LOST]
    elif isinstance(data, dict):
        member = _member(data, kind)
        found = _object(data, member, inner) if member is not None else _LOST
    lost += inner if found is not _LOST else [PARTS.get(name, DETAIL)]
    return found


def _object(data: dict[str, object], kind: type, lost: list[str]) -> object:
    hints = get_type_hints(kind)
    found = {} if "type" not in data else {"type": data["type"]}
    for each in fields(kind):
        value = _LOST
        if each.name in data:
            value = _cleaned(data[each.name], hints[each.name], lost, each.name)
        if value is not _LOST:
            found[each.name] = value
        elif each.default is MISSING and each.default_factory is MISSING:
            return _LOST
    return found


def _member(data: dict[str, object], kind: Any) -> type | None:  # noqa: ANN401 - a class or a union
    """Return the dataclass that an object is meant to be."""
    union = get_origin(kind) in {UnionType, Union}
    each = get_args(kind) if union else (kind,)
    kinds = [one for one in each if isinstance(one, type) and is_dataclass(one)]
    named: list[type] = [one for one in kinds if codec.tag(one) == data.get("type")]
    if not named and len(kinds) == 1:
        return kinds[0]
    return named[0] if named else None
