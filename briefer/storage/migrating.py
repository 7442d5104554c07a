"""Older files brought forward: each version's changes as data, made on JSON before it is read.

A new version adds one entry to ``FORWARD``, raises ``saving.VERSION`` and keeps a file of the
version before in ``tests/storage/kept``. Entries are never changed afterwards. Nothing here knows
the domain: what a version 1 said must be readable long after its classes are gone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ANY: Final = "*"
"""A step of a path that stands for each element of a list, or each value of an object."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one version changed in the objects at one place.

    Attributes:
        at: the way there; it begins with ``content`` (of briefing.json) or ``record`` (of an
            article), and ``ANY`` stands for each element.
        rename: new names by old ones. A field that has its new name already is left as it is.
        give: fields that are new, with the value that the older version meant by leaving them out.
        drop: fields that mean nothing any more.
    """

    at: tuple[str, ...]
    rename: Mapping[str, str] = field(default_factory=dict)
    give: Mapping[str, object] = field(default_factory=dict)
    drop: tuple[str, ...] = ()


FORWARD: Final[Mapping[int, Sequence[Step]]] = {}
"""The steps from each version to the next; version 1 is the first and the present one."""


def forward(
    part: str,
    data: object,
    version: int,
    target: int,
    table: Mapping[int, Sequence[Step]] = FORWARD,
) -> None:
    """Bring JSON of an older version up to a later one, in place; what does not fit is left.

    Args:
        part: ``content`` or ``record``.
        data: what that part holds.
        version: the version it is of.
        target: the version it shall be of; nothing is done to data of a later one.
        table: the steps of each version.
    """
    for number in range(version, target):
        for step in table.get(number, ()):
            if step.at[0] == part:
                for node in _at(data, step.at[1:]):
                    _change(node, step)


def _change(node: dict[str, object], step: Step) -> None:
    for old, new in step.rename.items():
        if old in node and new not in node:
            node[new] = node.pop(old)
    for name, value in step.give.items():
        node.setdefault(name, value)
    for name in step.drop:
        node.pop(name, None)


def _at(data: object, way: tuple[str, ...]) -> Iterator[dict[str, object]]:
    """Yield the objects at the end of a way; where there is none, none."""
    if not way:
        if isinstance(data, dict):
            yield data
        return
    name, *rest = way
    if isinstance(data, dict):
        children = list(data.values()) if name == ANY else [data[name]] if name in data else []
    else:
        children = data if isinstance(data, list) and name == ANY else []
    for child in children:
        yield from _at(child, tuple(rest))
