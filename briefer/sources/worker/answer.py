"""A reading, or why there is none, as JSON; and back, with nothing taken on trust.

Who writes may have been taken over by the file it read. What does not hold what a ``Reading``
promises is refused, and of messages only those that the program has are taken.
"""

from __future__ import annotations

import json
from dataclasses import astuple, fields
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

from briefer.domain.article import Block, Highlight, Page, Role
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference
from briefer.sources import messages
from briefer.sources.formats import Reading
from briefer.sources.messages import FAULT_OF_READER, SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefer.domain.reference import Value

_T = TypeVar("_T")

_SHORT: Final = 200
"""Characters of a word such as an encoding, a page's label, a variable's name."""
_LONG: Final = 20_000
"""Characters of a field's value or of a note."""
_MOST: Final = 2_000
"""Fields of a reference, or names in one of them."""
_ROLES: Final = {role.value: role for role in Role}
_LAST_DATE: Final = (9999, 12, 31)
_LAST_SEASON: Final = 4


class AnswerError(Exception):
    """The bytes are no answer that a sound reader gives."""


class ReaderFaultError(SourceError):
    """A reader met a fault of the program.

    Attributes:
        fault: its kind and the way to it, for the log.
    """

    def __init__(self, name: str, fault: str) -> None:
        """Say so of a file."""
        super().__init__(FAULT_OF_READER, name=name)
        self.fault = fault


def found(reading: Reading) -> bytes:
    """Return what a reader found as an answer.

    What is longer than any record has it is no fact that a file states: such a field is missing,
    and a page's label or a note is cut.
    """
    reference = reading.reference
    return _dump(
        {
            "text": reading.text,
            "encoding": reading.encoding,
            "blocks": [[block.role, block.start, block.end] for block in reading.blocks],
            "pages": [[page.start, page.label[:_SHORT]] for page in reading.pages],
            "highlights": [
                [each.start, each.end, each.note[:_LONG]] for each in reading.highlights
            ],
            "type": reference.type,
            "fields": [_plain_field(field) for field in reference.fields],
        }
    )


def refused(error: SourceError) -> bytes:
    """Return what a reader says to a person as an answer."""
    return _dump({"refused": error.text, "values": {k: str(v) for k, v in error.values.items()}})


def fault(description: str) -> bytes:
    """Return a fault of the program as an answer."""
    return _dump({"fault": description[:_LONG]})


def take(answer: bytes, name: str) -> Reading:
    """Return the reading that an answer holds: see ``taken``."""
    return taken(answer, name, _reading)


def taken(answer: bytes, name: str, made: Callable[[Any], _T]) -> _T:
    """Return what an answer holds.

    Args:
        answer: as it came.
        name: of the file that it is about.
        made: makes it of what the JSON says, and takes nothing on trust: a KeyError, TypeError or
            ValueError refuses it.

    Raises:
        SourceError: the reader refused the file.
        ReaderFaultError: the reader met a fault of the program.
        AnswerError: it is no answer that a sound reader gives.
    """
    try:
        data = json.loads(answer.decode("utf-8", "surrogatepass"), parse_constant=_refuse)
        match data:
            case {"refused": text, "values": dict(values), **rest} if not rest:
                raise _refusal(text, values)
            case {"fault": text, **rest} if not rest:
                raise ReaderFaultError(name, _word(text, _LONG))
        return made(data)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise AnswerError from error


def _refuse(_constant: str) -> NoReturn:
    raise ValueError


@cache
def _templates() -> frozenset[str]:
    return frozenset(text for text in vars(messages).values() if isinstance(text, str))


def _refusal(text: object, values: dict[str, object]) -> SourceError:
    if text not in _templates():
        raise ValueError
    error = SourceError(str(text), **{name: _word(v, _LONG) for name, v in values.items()})
    str(error)  # a value that is not there is a KeyError here, and not on a person's screen
    return error


def _reading(data: Any) -> Reading:  # noqa: ANN401 - any JSON
    text, encoding, blocks, pages, highlights, kind, fields = _exactly(
        data, "text", "encoding", "blocks", "pages", "highlights", "type", "fields"
    )
    if type(text) is not str or not text:
        raise ValueError
    size = len(text)
    return Reading(
        text,
        _blocks(text, blocks),
        Reference(_word(kind), _fields(fields)),
        _word(encoding),
        _pages(size, pages),
        tuple(
            Highlight(*_span(size, start, end), _word(note, _LONG))
            for start, end, note in _list(highlights)
        ),
    )


def _blocks(text: str, data: object) -> tuple[Block, ...]:
    blocks: list[Block] = []
    last, size = 0, len(text)
    for role, start, end in _list(data):  # hundreds a page: looked at here and now
        if type(start) is not int or type(end) is not int or not last <= start < end <= size:
            raise ValueError
        if text[start].isspace() or text[end - 1].isspace():
            raise ValueError
        blocks.append(Block(_ROLES[role], start, end))
        last = end
    return tuple(blocks)


def _pages(size: int, data: object) -> tuple[Page, ...]:
    pages = tuple(Page(_number(start, 0, size), _word(label)) for start, label in _list(data))
    if any(one.start > other.start for one, other in pairwise(pages)):
        raise ValueError
    return pages


def _span(size: int, start: object, end: object) -> tuple[int, int]:
    first = _number(start, 0, size - 1)
    return first, _number(end, first + 1, size)


def _fields(data: object) -> tuple[Field, ...]:
    fields = tuple(_field(item) for item in _list(data, _MOST))
    if len({field.variable for field in fields}) < len(fields):
        raise ValueError
    return fields


def _field(data: Any) -> Field:  # noqa: ANN401 - any JSON
    variable, value, kind, article, line, note = _list(data, 6)
    basis = Basis(
        BasisKind(kind),
        _word(article),
        None if line is None else _number(line, 1, 10**9),
        _word(note, _LONG),
    )
    if (basis.kind is BasisKind.UNKNOWN) is not (value is None):
        raise ValueError
    return Field(_word(variable), _value(value), basis)


def _value(data: Any) -> Value | None:  # noqa: ANN401 - any JSON
    match data:
        case None:
            return None
        case str():
            return _word(data, _LONG)
        case {"date": [parts, bool(circa), end, season]} if parts and len(data) == 1:
            return IssuedDate(_day(parts), circa, _day(end), _number(season, 0, _LAST_SEASON))
        case _:
            return tuple(_name(name) for name in _list(data, _MOST))


def _name(data: object) -> Name:
    parts = [_word(part) for part in _list(data)]
    if len(parts) != len(fields(Name)):
        raise ValueError
    return Name(*parts)


def _day(data: object) -> tuple[int, ...]:
    parts = _list(data)
    limits = _LAST_DATE[: len(parts)]
    return tuple(
        _number(number, -9999 if most == _LAST_DATE[0] else 1, most)
        for number, most in zip(parts, limits, strict=True)
    )


def _plain_field(field: Field) -> list[object]:
    value, basis = field.value, field.basis
    if _beyond(value):
        value, basis = None, Basis(BasisKind.UNKNOWN)
    plain: object = value
    if isinstance(value, IssuedDate):
        plain = {"date": [value.parts, value.circa, value.end, value.season]}
    elif isinstance(value, tuple):
        plain = [astuple(name) for name in value]
    return [field.variable, plain, basis.kind.value, basis.article, basis.line, basis.note]


def _beyond(value: Value | None) -> bool:
    """Tell whether a value is longer than an answer may have it."""
    if isinstance(value, str):
        return len(value) > _LONG
    if not isinstance(value, tuple):
        return False
    return len(value) > _MOST or any(len(part) > _SHORT for name in value for part in astuple(name))


def _exactly(data: Any, *names: str) -> list[Any]:  # noqa: ANN401 - any JSON
    if type(data) is not dict or set(data) != set(names):
        raise ValueError
    return [data[name] for name in names]


def _list(data: Any, most: int | None = None) -> Sequence[Any]:  # noqa: ANN401 - any JSON
    if type(data) is not list or (most is not None and len(data) > most):
        raise ValueError
    return data


def _word(data: object, most: int = _SHORT) -> str:
    if type(data) is not str or len(data) > most:
        raise ValueError
    return data


def _number(data: object, least: int, most: int) -> int:
    if type(data) is not int or not least <= data <= most:
        raise ValueError
    return data


def _dump(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )
