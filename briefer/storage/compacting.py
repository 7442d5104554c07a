"""A journal without what saving made needless: edits that were taken back for good, older marks.

What stays is the base, the undo history as it is, and which state the file holds. Writing keeps
what is being written every second as an edit that takes the place of the last, so that a day's
journal says the same words thousands of times.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.storage.entries import Did, Undid, rebuild, told
from briefer.storage.records import Saved
from briefer.storage.saving import digest

if TYPE_CHECKING:
    from briefer.storage.entries import Entry
    from briefer.storage.records import Record
    from briefer.storage.recovered import Recovered


def compacted(found: Recovered, grown: int = 1) -> list[Record] | None:
    """Return the records that a journal amounts to, once all of it is in the briefing's file.

    Args:
        found: what it holds.
        grown: how many times as many entries as its undo history it must hold to be worth it.

    Returns:
        None where something is in no file, or where fewer records would not lead to the same state:
        then the journal is best left alone.
    """
    if found.unsaved or found.path is None or not found.marks:
        return None
    history = told(found.entries)
    if len(found.entries) < grown * (len(history.done) + len(history.undone)):
        return None
    redone = [Did(change) for change in reversed(history.undone)]
    entries: list[Entry] = [*map(Did, history.done), *redone, *[Undid() for _ in redone]]
    state = found.marks[-1].digest
    again = rebuild(found.base.briefing, (), entries)
    if again.lost or digest(again.briefing) != state:
        return None
    return [found.base, *entries, Saved(state, str(found.path))]
