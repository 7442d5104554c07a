"""Tuples with one element put in, taken out, put in place of another or moved."""

from __future__ import annotations

from typing import Protocol, TypeVar

from briefer.editing.wording import bad_index


class Identified(Protocol):
    """Anything that an id tells from its like."""

    @property
    def id(self) -> str:
        """The id."""


T = TypeVar("T")
Known = TypeVar("Known", bound=Identified)


def inserted(sequence: tuple[T, ...], index: int, value: T) -> tuple[T, ...]:
    """Return the sequence with a value put in before an index.

    Raises:
        EditError: the index is negative or beyond the end.
    """
    if not 0 <= index <= len(sequence):
        raise bad_index()
    return (*sequence[:index], value, *sequence[index:])


def removed(sequence: tuple[T, ...], index: int) -> tuple[T, ...]:
    """Return the sequence without the value at an index."""
    return sequence[:index] + sequence[index + 1 :]


def replaced(sequence: tuple[T, ...], index: int, value: T) -> tuple[T, ...]:
    """Return the sequence with another value at an index."""
    return (*sequence[:index], value, *sequence[index + 1 :])


def moved(sequence: tuple[T, ...], source: int, target: int) -> tuple[T, ...]:
    """Return the sequence with one value moved; ``target`` counts without that value.

    Raises:
        EditError: the target is negative or beyond the end.
    """
    return inserted(removed(sequence, source), target, sequence[source])


def find(sequence: tuple[Known, ...], identifier: str) -> int | None:
    """Return the index of the element with an id, or None."""
    return next((index for index, each in enumerate(sequence) if each.id == identifier), None)
