"""What a journal holds, as far as it can be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefer.storage.entries import Entry, rebuild
from briefer.storage.lines import unpack
from briefer.storage.records import Base, Dropped, Record, Saved, Saving
from briefer.storage.wording import StorageError

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Source
    from briefer.storage.entries import Rebuilt

VERSION = 1


class Mark(NamedTuple):
    """A state that was written, or was about to be, to the briefing's file.

    Attributes:
        entries: how many entries led to it.
        digest: of the briefing in that state.
        done: whether the file is known to have been put in place.
    """

    entries: int
    digest: str
    done: bool


@dataclass(slots=True)
class Recovered:
    """What a journal holds.

    Attributes:
        file: the journal.
        base: the briefing under the first entry.
        path: the briefing's file, or None where it never had one.
        entries: all that was done since, in order.
        marks: the states that were saved, in order.
        size: how many bytes of the journal could be read.
        checksum: of the last line that could.
        length: how many bytes it had when it was read.
        intact: whether that is all, but for one torn line.
    """

    file: Path
    base: Base
    path: Path | None
    entries: list[Entry] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    size: int = 0
    checksum: int = 0
    length: int = 0
    intact: bool = True

    @property
    def sources(self) -> dict[str, Source]:
        """The articles that were kept with it, by id."""
        return {source.article.id: source for source in self.base.sources}

    @property
    def saved(self) -> int:
        """How many of the entries are in the briefing's file."""
        return next((mark.entries for mark in reversed(self.marks) if mark.done), 0)

    @property
    def unsaved(self) -> int:
        """How many of the entries are in no file."""
        return len(self.entries) - self.saved

    def position(self, digest: str) -> int | None:
        """Return how many entries led to the state of a file, or None where it is another's.

        A file is the journal's own in the state it was last saved in, or in one that was being
        saved since, when it may not have been learned whether the file was put in place.
        """
        for mark in reversed(self.marks):
            if mark.digest == digest:
                return mark.entries
            if mark.done:
                return None
        return None

    def onto(self, briefing: Briefing, digest: str) -> Rebuilt:
        """Return a file's briefing with the edits that were not saved, and its whole history.

        Raises:
            ValueError: the file is not the journal's own; ``find`` gives none that is not.
        """
        position = self.position(digest)
        if position is None:
            raise ValueError("a journal must never be replayed onto another file")
        return rebuild(briefing, self.entries[:position], self.entries[position:])

    def alone(self) -> Rebuilt:
        """Return the briefing and its history from the journal alone, whatever any file holds."""
        return rebuild(self.base.briefing, (), self.entries)


def recovered(file: Path, data: bytes) -> Recovered | None:
    """Return what a journal holds, or None where not even its base can be read."""
    from briefer.storage import codec  # noqa: PLC0415 - the codec loads when first used

    lines = unpack(data)
    found: Recovered | None = None
    for line in lines.whole:
        try:
            record: Record = codec.from_json(line.record, Record)
        except StorageError:
            return _cut(found)
        if found is not None:
            _take(found, record)
        elif isinstance(record, Base) and record.version == VERSION:
            found = _begun(file, record, len(data))
        else:
            return None
        found.size, found.checksum = line.end, line.checksum
    return found if lines.intact else _cut(found)


def _cut(found: Recovered | None) -> Recovered | None:
    if found is not None:
        found.intact = False
    return found


def _begun(file: Path, base: Base, length: int) -> Recovered:
    path = Path(base.path) if base.path else None
    marks = [Mark(0, base.digest, done=True)] if path else []
    return Recovered(file, base, path, marks=marks, length=length)


def _take(found: Recovered, record: Record) -> None:
    count = len(found.entries)
    match record:
        case Saving(digest):
            found.marks.append(Mark(count, digest, done=False))
        case Saved(digest, path):
            found.marks.append(Mark(count, digest, done=True))
            found.path = Path(path)
        case Dropped():
            kept = found.saved
            del found.entries[kept:]
            found.marks = [mark for mark in found.marks if mark.entries <= kept]
        case Base():
            pass  # only a first line begins a journal
        case _:
            found.entries.append(record)
