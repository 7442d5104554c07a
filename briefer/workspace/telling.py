"""Holds what a command works on open, and tells of its trouble in the end. Prints nothing."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefer.errors import Said

    Tell = Callable[[Said], object]


class Held(Protocol):
    """The articles alone, or a workspace with a briefing."""

    def take_trouble(self) -> Said:
        """Return, once, what went wrong in words for people; an empty string where nothing did."""

    def close(self) -> None:
        """Let go of the files."""


_Held = TypeVar("_Held", bound=Held)


@contextmanager
def telling(held: _Held, tell: Tell) -> Iterator[_Held]:
    """Hold something open; in the end, tell of its trouble and close it.

    Args:
        held: just opened.
        tell: hears the trouble in words for people; is not called where there was none.
    """
    with closing(held):
        try:
            yield held
        finally:
            trouble = held.take_trouble()
            if trouble:
                tell(trouble)
