"""What a record adds to an article's reference, and where the two differ."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefer.citing.exchange.alike import address, doi, plain
from briefer.domain.reference import Field, IssuedDate

if TYPE_CHECKING:
    from collections.abc import Collection

    from briefer.domain.reference import Reference, Value

TYPE: Final = "type"
"""Stands among the variables that differ where only the types of two references do."""


@dataclass(frozen=True, slots=True)
class Merge:
    """How a record would change a reference.

    Attributes:
        fills: fields that the reference lacks.
        differs: fields that it has otherwise; taken only where a person says so.
        type: the record's type, where it is another one.
    """

    fills: tuple[Field, ...] = ()
    differs: tuple[Field, ...] = ()
    type: str = ""


def compared(reference: Reference, record: Reference) -> Merge:
    """Return how a record would change a reference."""
    fills: list[Field] = []
    differs: list[Field] = []
    for field in record.fields:
        own = reference.field(field.variable)
        if own is None or not own.value:
            fills.append(field)
        elif not _same(field.variable, own.value, field.value):
            differs.append(field)
    other = record.type if record.type != reference.type else ""
    return Merge(tuple(fills), tuple(differs), other)


def merged(reference: Reference, merge: Merge, take: Collection[str] = ()) -> Reference:
    """Return the reference with what it lacks.

    Args:
        reference: as it is.
        merge: what ``compared`` found.
        take: variables, TYPE among them, whose own value gives way to the record's.
    """
    for field in (*merge.fills, *(each for each in merge.differs if each.variable in take)):
        reference = reference.with_field(field)
    return replace(reference, type=merge.type) if merge.type and TYPE in take else reference


def _same(variable: str, one: Value, other: Value | None) -> bool:
    if one == other:
        return True
    if isinstance(one, IssuedDate) and isinstance(other, IssuedDate):
        more = (other.end in {(), one.end}) and (other.season in {0, one.season})
        return more and one.parts[: len(other.parts)] == other.parts  # ours says as much, or more
    if isinstance(one, tuple) and isinstance(other, tuple):
        return [plain(n.display()) for n in one] == [plain(n.display()) for n in other]
    if not (isinstance(one, str) and isinstance(other, str)):
        return False
    as_known = {"DOI": doi, "URL": address}.get(variable, plain)
    return bool(as_known(one)) and as_known(one) == as_known(other)
