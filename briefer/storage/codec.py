"""Domain values and edits as plain JSON, and back: the one place that knows the stored form.

Field names are the domain's own and stay as they are; a later version that must differ brings a
migration. Values of a union carry their kind in ``type``. Reading is strict: a wrong type anywhere
is an error here and no surprise later. Fields that are not known are passed over.

cattrs does the work. It is loaded with this module, which the rest of the room imports when first
used, so that a window without a briefing's file on it starts without either.
"""

from __future__ import annotations

from dataclasses import is_dataclass
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin, overload

from cattrs import Converter
from cattrs.errors import BaseValidationError
from cattrs.gen import make_dict_structure_fn
from cattrs.strategies import configure_tagged_union

from briefer.domain.prose import Span
from briefer.domain.reference import IssuedDate, Name, Value
from briefer.domain.section import Item
from briefer.editing import Edit
from briefer.storage.records import Record
from briefer.storage.wording import MALFORMED, StorageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import UnionType

    Hook = Callable[[Any, Any], Any]

T = TypeVar("T")

_FAULTS = (
    BaseValidationError,
    AttributeError,
    KeyError,
    TypeError,
    ValueError,
    RecursionError,
)


def to_json(value: object, kind: object = None) -> Any:  # noqa: ANN401 - JSON is any of six types
    """Return a value as dicts, lists, strings, numbers, booleans and None.

    Args:
        value: a Briefing, Source, Edit, Change or any dataclass of theirs.
        kind: the union to tag it with, where it is read back as one, such as ``Edit``.
    """
    return _converter().unstructure(value, unstructure_as=kind)


@overload
def from_json(data: object, kind: type[T]) -> T: ...
@overload
def from_json(data: object, kind: UnionType) -> Any: ...  # noqa: ANN401 - a union is no type
def from_json(data: object, kind: Any) -> Any:
    """Return the value that ``to_json`` made JSON of.

    Raises:
        StorageError: it is not of that kind, anywhere in it.
    """
    try:
        return _converter().structure(data, kind)
    except _FAULTS as error:
        raise StorageError(MALFORMED) from error


@cache
def _converter() -> Converter:
    converter = Converter(
        detailed_validation=False,
        unstruct_collection_overrides={tuple: list, frozenset: sorted},
    )
    for exact in (str, int, bool):
        converter.register_structure_hook(exact, _exactly(exact))
    converter.register_structure_hook(StrEnum, lambda data, kind: kind(data))
    converter.register_unstructure_hook(StrEnum, attrgetter("value"))
    converter.register_structure_hook_factory(is_dataclass, _strict_class(converter))
    converter.register_structure_hook_factory(_is_list, _strict_list(converter))
    converter.register_structure_hook(Value | None, _value_reader(converter))
    converter.register_unstructure_hook(Value | None, _value_writer(converter))
    # From the inside out: each settles the hooks of what it holds.
    for union in (Span, Item, Edit, Record):
        configure_tagged_union(union, converter, tag_name="type", tag_generator=tag)
    return converter


def tag(kind: type) -> str:
    """Name a class as JSON does: ``RunIn`` is ``run-in``."""
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in kind.__name__).lstrip("-")


def _exactly(kind: type) -> Hook:
    def read(data: object, _: object) -> object:
        if type(data) is not kind:
            raise TypeError(kind)
        return data

    return read


def _strict_class(converter: Converter) -> Callable[[Any], Hook]:
    def factory(kind: Any) -> Hook:  # noqa: ANN401 - cattrs hands over any class
        inner = make_dict_structure_fn(kind, converter, _cattrs_detailed_validation=False)

        def read(data: object, _: object) -> object:
            if not isinstance(data, dict):
                raise TypeError(kind)
            return inner(data, kind)

        return read

    return factory


def _is_list(kind: object) -> bool:
    return get_origin(kind) in {tuple, frozenset}


def _strict_list(converter: Converter) -> Callable[[Any], Hook]:
    def factory(kind: Any) -> Hook:  # noqa: ANN401 - cattrs hands over any type
        element = get_args(kind)[0]
        gather = get_origin(kind)

        def read(data: object, _: object) -> object:
            if not isinstance(data, list):
                raise TypeError(kind)
            return gather(converter.structure(each, element) for each in data)

        return read

    return factory


def _value_reader(converter: Converter) -> Hook:
    """A reference's value: text, a date as an object, or names as a list."""

    def read(data: object, _: object) -> object:
        match data:
            case None | str():
                return data
            case dict():
                return converter.structure(data, IssuedDate)
            case _:
                return converter.structure(data, tuple[Name, ...])

    return read


def _value_writer(converter: Converter) -> Callable[[Any], Any]:
    def write(value: Value | None) -> object:
        if isinstance(value, tuple):
            return [converter.unstructure(name) for name in value]
        return converter.unstructure(value)

    return write
