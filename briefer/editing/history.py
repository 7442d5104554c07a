"""Undo and redo without limit, as an immutable value.

Changes hang on two linked lists, newest first. Recording, undoing and redoing touch one link each
and share all the rest, so that the ten-thousandth edit costs what the first did; a tuple would be
copied whole at each edit, and a list would make the history something that changes under its owner.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.domain.briefing import Briefing
    from briefer.editing.change import Change  # noqa: TC004 - nothing resolves these annotations


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Link:
    change: Change
    rest: _Link | None


class History:
    """What was done and can be undone, and what was undone and can be done again."""

    __slots__ = ("_done", "_undone")

    def __init__(self, done: Iterable[Change] = (), undone: Iterable[Change] = ()) -> None:
        """Take over changes, each oldest first: the last of ``undone`` is redone first."""
        self._done = _linked(done)
        self._undone = _linked(undone)

    @property
    def done(self) -> tuple[Change, ...]:
        """The changes that can be undone, oldest first."""
        return tuple(_walk(self._done))[::-1]

    @property
    def undone(self) -> tuple[Change, ...]:
        """The changes that can be redone; the last of them comes first."""
        return tuple(_walk(self._undone))[::-1]

    @property
    def undo_name(self) -> str:
        """The name of what undo would take back, or an empty string."""
        return self._done.change.name if self._done else ""

    @property
    def redo_name(self) -> str:
        """The name of what redo would do again, or an empty string."""
        return self._undone.change.name if self._undone else ""

    def record(self, change: Change) -> History:
        """Return the history with a change added; what was undone can no longer be redone.

        A change that left everything as it was is not recorded: undoing it would do nothing.
        """
        return self if change.empty else _history(_Link(change, self._done), None)

    def undo(self, briefing: Briefing) -> tuple[Briefing, Change, History] | None:
        """Take back the newest change.

        Args:
            briefing: the briefing as the newest change left it.

        Returns:
            The briefing before, the change that taking back made (under the name of what was taken
            back), and the history after; None where nothing can be undone.

        Raises:
            EditError: the briefing is another one than the history is of.
        """
        if self._done is None:
            return None
        taken_back = self._done.change
        from briefer.editing.applying import apply  # noqa: PLC0415 - edits load with the first

        before, change = apply(briefing, taken_back.inverse)
        history = _history(self._done.rest, _Link(taken_back, self._undone))
        return before, replace(change, name=taken_back.name), history

    def redo(self, briefing: Briefing) -> tuple[Briefing, Change, History] | None:
        """Do again what was last taken back; as ``undo``, the other way."""
        if self._undone is None:
            return None
        again = self._undone.change
        from briefer.editing.applying import apply  # noqa: PLC0415 - edits load with the first

        after, change = apply(briefing, again.edit)
        history = _history(_Link(again, self._done), self._undone.rest)
        return after, replace(change, name=again.name), history

    def __eq__(self, other: object) -> bool:
        """Whether the same can be undone and redone, in the same order."""
        if not isinstance(other, History):
            return NotImplemented
        return (self.done, self.undone) == (other.done, other.undone)

    def __hash__(self) -> int:
        """Hash by what can be undone and redone."""
        return hash((self.done, self.undone))

    def __repr__(self) -> str:
        """Show the names alone."""
        done = [change.name for change in self.done]
        undone = [change.name for change in self.undone]
        return f"History(done={done}, undone={undone})"


def _history(done: _Link | None, undone: _Link | None) -> History:
    history = History()
    history._done = done  # noqa: SLF001 - the constructor takes changes, not links
    history._undone = undone  # noqa: SLF001 - the same
    return history


def _linked(changes: Iterable[Change]) -> _Link | None:
    head: _Link | None = None
    for change in changes:
        head = _Link(change, head)
    return head


def _walk(link: _Link | None) -> Iterator[Change]:
    while link is not None:
        yield link.change
        link = link.rest
