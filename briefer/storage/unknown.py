"""What a file holds that this program does not know, put back when the file is saved again.

A field that is not known belongs to the object that carries it. Objects with an id are found again
by it, wherever they were moved; others by what they say, or by their place where they were changed
and their list is as long as before. What cannot be found has gone, and its unknown fields with it.
Nothing here knows what any field means.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    Way = tuple[object, ...]

_SPACES: Final = frozenset({"briefing", "profile", "themes", "levels", "yardstick"})
"""Fields whose objects have ids of their own kind; those of all others are unlike each other."""


class _Place(NamedTuple):
    """An object in JSON.

    Attributes:
        exact: the way to it by ids and by what stands there.
        near: the way to it by ids, positions and lengths of lists.
        node: the object as it is known.
        raw: as a file had it.
    """

    exact: Way
    near: Way
    node: dict[str, Any]
    raw: object


def put_back(raw: object, before: object, after: object) -> None:
    """Put into JSON, in place, what a file had and this program did not know.

    Args:
        raw: what the file held.
        before: the same as this program wrote it at the time it was read.
        after: what is about to be written.
    """
    if not _more(raw, before):
        return
    found = tuple(_walk(after, None))
    exact = {place.exact: place.node for place in found}
    near = {place.near: place.node for place in found}
    left: list[tuple[_Place, dict[str, Any]]] = []
    taken: set[int] = set()
    for place in _walk(before, raw):
        if not isinstance(place.raw, dict):
            continue
        fields = {key: value for key, value in place.raw.items() if key not in place.node}
        target = exact.get(place.exact)
        if fields and target is not None:
            target |= fields | target
            taken.add(id(target))
        elif fields:
            left.append((place, fields))
    for place, fields in left:
        target = near.get(place.near)
        if target is not None and id(target) not in taken:
            target |= fields | target


def _more(raw: object, known: object) -> bool:
    """Whether a file holds a field anywhere that is not known."""
    if isinstance(raw, dict) and isinstance(known, dict):
        return any(key not in known or _more(value, known[key]) for key, value in raw.items())
    if isinstance(raw, list) and isinstance(known, list):
        return any(map(_more, raw, known))
    return False


def _walk(known: object, raw: object, exact: Way = (), near: Way = ()) -> Iterator[_Place]:
    """Yield every object, with what a file has in its place."""
    if isinstance(known, dict):
        if isinstance(known.get("id"), str):
            space = next((s for s in reversed(exact) if isinstance(s, str)), "")
            exact = near = ("id", space if space in _SPACES else "", known["id"])
        yield _Place(exact, near, known, raw)
        for key, value in tuple(known.items()):
            inner = raw.get(key) if isinstance(raw, dict) else None
            yield from _walk(value, inner, (*exact, key), (*near, key))
    elif isinstance(known, list):
        seen: Counter[str] = Counter()
        paired = raw if isinstance(raw, list) and len(raw) == len(known) else [None] * len(known)
        for index, (value, inner) in enumerate(zip(known, paired, strict=True)):
            words = json.dumps(value, sort_keys=True) if isinstance(value, dict) else ""
            step = (words, seen[words])
            seen[words] += 1
            yield from _walk(value, inner, (*exact, step), (*near, (index, len(known))))
