"""Articles' parts and references as JSON columns, and back."""

from __future__ import annotations

import json
from dataclasses import fields
from itertools import repeat
from typing import TYPE_CHECKING, Any

from briefer.domain.article import Block, Highlight, Origin, Page, Role
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.domain.reference import Value


def reference_to_json(reference: Reference) -> str:
    """Return a reference as JSON."""
    found = [
        {"variable": each.variable, "value": _plain(each.value), "basis": _named(each.basis)}
        for each in reference.fields
    ]
    return _dump({"type": reference.type, "fields": found})


def reference_from_json(text: str) -> Reference:
    """Return the reference that ``reference_to_json`` wrote."""
    data = json.loads(text)
    return Reference(data["type"], tuple(_field(item) for item in data["fields"]))


def blocks_to_json(blocks: Sequence[Block]) -> str:
    """Return blocks as JSON: a role, a start and an end each."""
    return _dump([[block.role, block.start, block.end] for block in blocks])


def blocks_from_json(text: str) -> tuple[Block, ...]:
    """Return the blocks that ``blocks_to_json`` wrote."""
    return tuple(Block(Role(role), start, end) for role, start, end in json.loads(text))


def opening_of(role: Role) -> str:
    """Return how each block of a role begins in what ``blocks_to_json`` wrote."""
    return f'["{role}",'


def block_from_json(text: str) -> Block:
    """Return the block that some of what ``blocks_to_json`` wrote begins with."""
    role, start, end = json.loads(text[: text.index("]") + 1])
    return Block(Role(role), start, end)


def pages_to_json(pages: Sequence[Page]) -> str:
    """Return pages as JSON: a start and a label each."""
    return _dump([[page.start, page.label] for page in pages])


def pages_from_json(text: str) -> tuple[Page, ...]:
    """Return the pages that ``pages_to_json`` wrote."""
    return tuple(Page(start, label) for start, label in json.loads(text))


def highlights_to_json(highlights: Sequence[Highlight]) -> str:
    """Return what had been marked in the original as JSON: a start, an end and a note each."""
    return _dump([[each.start, each.end, each.note] for each in highlights])


def highlights_from_json(text: str) -> tuple[Highlight, ...]:
    """Return the highlights that ``highlights_to_json`` wrote."""
    return tuple(Highlight(start, end, note) for start, end, note in json.loads(text))


def origin_to_json(origin: Origin) -> str:
    """Return where an article came from as JSON."""
    return _dump(_named(origin))


def origin_from_json(text: str) -> Origin:
    """Return the origin that ``origin_to_json`` wrote."""
    return Origin(**json.loads(text))


def _named(record: Basis | Origin) -> dict[str, object]:
    """Return a record's fields by name; all are plain, so that no copy is made of them."""
    return {each.name: getattr(record, each.name) for each in fields(record)}


def _dump(data: object) -> str:
    return json.dumps(data, ensure_ascii=True, separators=(",", ":"))


def _plain(value: Value | None) -> object:
    if isinstance(value, tuple):
        return _plain_names(value)
    if isinstance(value, IssuedDate):
        date: dict[str, object] = {"date": list(value.parts), "circa": value.circa}
        date |= {"end": list(value.end)} if value.end else {}
        return date | {"season": value.season} if value.season else date
    return value


def _plain_names(names: tuple[Name, ...]) -> dict[str, object]:
    """Return names, and only where there are any, what they have beyond their first three parts."""
    plain: dict[str, object] = {
        "names": [[name.family, name.given, name.literal] for name in names]
    }
    more = [[name.suffix, name.dropping_particle, name.non_dropping_particle] for name in names]
    return plain | {"more": more} if any(map(any, more)) else plain


def _field(item: dict[str, Any]) -> Field:
    basis = item["basis"]
    kind = BasisKind(basis["kind"])
    return Field(
        item["variable"],
        _value(item["value"]),
        Basis(kind, basis["article"], basis["line"], basis["note"]),
    )


def _value(data: Any) -> Value | None:  # noqa: ANN401 - any JSON
    if isinstance(data, dict) and "names" in data:
        more = data.get("more", repeat(()))
        return tuple(Name(*parts, *rest) for parts, rest in zip(data["names"], more, strict=False))
    if isinstance(data, dict):
        end, season = tuple(data.get("end", ())), data.get("season", 0)
        return IssuedDate(tuple(data["date"]), data["circa"], end, season)
    return None if data is None else str(data)
