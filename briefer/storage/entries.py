"""What a journal tells of a briefing, and the briefing and history that it amounts to. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from briefer.editing import Change, EditError, History, apply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.domain.briefing import Briefing


@dataclass(frozen=True, slots=True)
class Did:
    """An edit was made."""

    change: Change


@dataclass(frozen=True, slots=True)
class Undid:
    """The last edit was taken back."""


@dataclass(frozen=True, slots=True)
class Redid:
    """The last edit that was taken back was made again."""


Entry: TypeAlias = Did | Undid | Redid


class Rebuilt(NamedTuple):
    """What entries amount to.

    Attributes:
        briefing: with every entry that fits.
        history: as it was after the last of them.
        lost: how many entries did not fit; 0 unless the briefing is another one than they tell of.
        made: the changes that were made again, those of undo and redo too, in order: what they did
            to articles is for whoever holds these.
    """

    briefing: Briefing
    history: History
    lost: int
    made: tuple[Change, ...] = ()


def rebuild(briefing: Briefing, before: Sequence[Entry], after: Sequence[Entry]) -> Rebuilt:
    """Return a briefing with its history.

    Args:
        briefing: a state that was on disk.
        before: the entries that led to it; they come back as history only.
        after: the entries made since; they are made again, up to the first that does not fit:
            what it names is not there, or it would not do what it did.
    """
    history = told(before)
    made: list[Change] = []
    for number, entry in enumerate(after):
        step = _step(briefing, history, entry)
        if step is None:
            return Rebuilt(briefing, history, len(after) - number, tuple(made))
        briefing, change, history = step
        made.append(change)
    return Rebuilt(briefing, history, 0, tuple(made))


def told(entries: Sequence[Entry]) -> History:
    """Return the history that entries tell of."""
    done: list[Change] = []
    undone: list[Change] = []
    for entry in entries:
        match entry:
            case Did(change) if not change.empty:
                done.append(change)
                undone.clear()
            case Undid() if done:
                undone.append(done.pop())
            case Redid() if undone:
                done.append(undone.pop())
            case _:
                pass  # an edit that changed nothing leaves no history
    return History(done, undone)


def _step(
    briefing: Briefing, history: History, entry: Entry
) -> tuple[Briefing, Change, History] | None:
    """Make one entry again, or return None where it does not fit."""
    try:
        if isinstance(entry, Did):
            new, change = apply(briefing, entry.change.edit)
            return (new, change, history.record(change)) if change == entry.change else None
        return history.undo(briefing) if isinstance(entry, Undid) else history.redo(briefing)
    except EditError:
        return None
