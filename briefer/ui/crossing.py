"""How large values cross to the worker process and back without holding the window up.

Pickle keeps the interpreter to itself for as long as one value takes: hundreds of milliseconds for
the pages of 2,000 passages, in which no thread paints. So long tuples and mappings are pickled a
few elements at a time. Of articles, which are most of a request and which edits leave alone, those
that the worker has from the last one stay here. Only what our own processes say to each other is
read here, never a file.
"""

from __future__ import annotations

import io
import pickle
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")

_LONG: Final = 64
_BATCH: Final = 32
"""Elements that are pickled together: well under a millisecond, whatever they are."""


class _Split(NamedTuple):
    """What stands for a long value: the numbers of the parts that hold its elements."""

    mapping: bool
    parts: tuple[int, ...]


def pack(value: object) -> list[bytes]:
    """Return a value in parts, each of which may refer to those before it; the last is the whole.

    Raises:
        PicklingError: it holds something that cannot leave this process.
    """
    parts: list[bytes] = []
    _Packer.add(value, parts)
    return parts


def unpack(parts: list[bytes]) -> Any:  # noqa: ANN401 - whatever was packed
    """Return the value that ``pack`` made parts of."""
    found: list[Any] = []
    for part in parts:
        found.append(_Unpacker(part, found).load())
    return found[-1]


class Known(Generic[T]):
    """A mapping that crosses again and again, and what both ends have of it from the last time."""

    def __init__(self) -> None:
        """Begin at either end of a new pipe, with nothing."""
        self._last: dict[str, T] = {}

    def news(self, now: Mapping[str, T]) -> dict[str, T]:
        """Return what the other end lacks: what is not the very object that crossed last."""
        new = {key: value for key, value in now.items() if self._last.get(key) is not value}
        self._last = dict(now)
        return new

    def whole(self, news: Mapping[str, T], keys: tuple[str, ...]) -> dict[str, T]:
        """Return the mapping whose news these are, by all its keys in order."""
        held = self._last | dict(news)
        self._last = {key: held[key] for key in keys}
        return self._last


class _Packer(pickle.Pickler):
    """Pickles one part, and the long values in it as parts of their own."""

    def __init__(self, buffer: io.BytesIO, parts: list[bytes]) -> None:
        super().__init__(buffer, pickle.HIGHEST_PROTOCOL)
        self._parts = parts

    @classmethod
    def add(cls, value: object, parts: list[bytes]) -> int:
        """Add a value to the parts; return its number among them."""
        buffer = io.BytesIO()
        cls(buffer, parts).dump(value)
        parts.append(buffer.getvalue())
        return len(parts) - 1

    def persistent_id(self, value: Any) -> _Split | None:  # noqa: ANN401 - whatever is met
        """Return what stands for a long value in the part that it is met in."""
        # Subclasses, such as named tuples, are no plain rows of elements.
        if type(value) not in (tuple, dict) or len(value) <= _LONG:
            return None
        mapping = type(value) is dict
        elements = tuple(value.items()) if mapping else value
        starts = range(0, len(elements), _BATCH)
        batches = (elements[start : start + _BATCH] for start in starts)
        return _Split(mapping, tuple(self.add(batch, self._parts) for batch in batches))


class _Unpacker(pickle.Unpickler):
    """Reads one part over those that were read before."""

    def __init__(self, part: bytes, found: list[Any]) -> None:
        super().__init__(io.BytesIO(part))
        self._found = found

    def persistent_load(self, split: _Split) -> Any:  # noqa: ANN401 - a tuple or dict of anything
        """Return the long value that something stands for."""
        elements = (each for number in split.parts for each in self._found[number])
        return dict(elements) if split.mapping else tuple(elements)
