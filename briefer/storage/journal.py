"""The journal: every edit on disk before the next one, so that none is lost whatever happens.

A journal is a file of lines (``lines``), each a record (``records``). The first holds the briefing
as it was when the first edit was made, and the articles that would be nowhere else; each edit adds
one line with the edit and its inverse. So a briefing that was never saved can be recovered from its
journal alone, and a file can be brought up to date from the state it was saved in. Saving adds two
lines, one before the file is put in place and one after: whichever of the two states the file turns
out to hold after a crash, its digest tells where in the journal it stands, and what came before it
is history. A large journal that is gone on with is written anew without what is no history either
(``compacting``): then it has just been read, and no edit waits.

How it is meant to be used::

    journal = Journal.start(folder, briefing, path=path)  # nothing is written before an edit is
    journal.append(Did(change))                           # returns at once
    journal.saving(digest(briefing))
    journal.saved(save(path, briefing, sources), path)
    journal.drop()                                        # a person chose not to save
    journal.close()

    found = find(folder, stored.briefing.id, stored.digest)  # on opening a file
    briefing, history, lost = found.onto(stored.briefing, stored.digest)
    journal = Journal.resume(found)

    for found in recoverable(folder):               # after a crash, whatever became of the file
        briefing, history, lost = found.alone()

A journal is never replayed onto a file in another state than it tells of: it stays where it is and
is offered as a briefing of its own. It is held while it is written, so that another window passes
it by.
"""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from briefer.domain.briefing import Briefing
from briefer.domain.reference import Source
from briefer.errors import reason
from briefer.storage import wording
from briefer.storage.atomic import replacing
from briefer.storage.linefile import HeldError, LineFile
from briefer.storage.records import Base, Dropped, Record, Saved, Saving
from briefer.storage.recovered import VERSION
from briefer.storage.recovery import SUFFIX, set_aside, stem
from briefer.storage.wording import StorageError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Future, ThreadPoolExecutor
    from pathlib import Path

    from briefer.storage.entries import Entry
    from briefer.storage.recovered import Recovered

_PAINT = 0.02
"""Seconds that the writing thread leaves to the window, which shows the edit first."""
_LARGE = 256 * 2**10
"""Bytes from which on a journal is made smaller when it is gone on with."""
_GROWN = 2
"""How many times its undo history it must hold: that stays, and may be large alone."""


@dataclass(frozen=True, slots=True)
class _Start:
    """A base whose digest the writing thread will work out."""

    briefing: Briefing
    path: str
    sources: tuple[Source, ...]


class Journal:
    """The journal of one open briefing.

    One thread writes. Every call waits until what earlier calls gave it is on disk or has failed,
    hands over its own and returns. What failed is kept and tried again with the next call, so that
    an edit is either on disk or still waiting here.
    """

    def __init__(self, lines: LineFile, waiting: Iterable[_Start] = ()) -> None:
        """Write to a file of lines; ``start`` and ``resume`` know which."""
        self._lines = lines
        self._waiting: list[_Start | Record] = list(waiting)
        self._begun = not self._waiting
        self._flush: Future[None] | None = None
        self._failure: OSError | None = None
        self._told = False
        self._turn = threading.Lock()
        self._hurry = threading.Event()
        self._writer: ThreadPoolExecutor | None = None

    @classmethod
    def start(
        cls,
        folder: Path,
        base: Briefing,
        *,
        path: Path | None = None,
        sources: Iterable[Source] = (),
    ) -> Self:
        """Prepare a journal; it is made with the first edit.

        Args:
            folder: where journals lie; made where it is not there.
            base: the briefing before the first edit.
            path: the briefing's file, which holds exactly that; None where it has none yet.
            sources: articles that neither the file nor the library holds.
        """
        name = f"{stem(base.id)}-{os.urandom(4).hex()}{SUFFIX}"
        return cls(LineFile(folder / name), [_Start(base, str(path or ""), tuple(sources))])

    @classmethod
    def resume(cls, found: Recovered) -> Self:
        """Go on with a journal that was read.

        One that is damaged is set aside, and a copy of what could be read goes on in its place. A
        large one is made smaller where all of it is saved.

        Raises:
            StorageError: it cannot be written, or another running program holds it or has written
                it since; it stays as it is.
        """
        try:
            file = found.file if found.intact else _mended(found)
            lines = LineFile(file, found.size, found.checksum)
            lines.reopen(found.length if found.intact else found.size)
            _make_small(lines, found)
        except HeldError as error:
            raise StorageError(wording.JOURNAL_HELD) from error
        except OSError as error:
            raise StorageError(wording.NOT_RESUMED, reason=reason(error)) from error
        return cls(lines)

    @property
    def file(self) -> Path:
        """Where the journal lies, or will."""
        return self._lines.path

    def append(self, entry: Entry) -> None:
        """Add what was done; it is on disk when the next call returns without an error.

        Raises:
            StorageError: what earlier calls gave could not be written, once until it can again.
                Nothing is lost: it waits here and is tried again with this entry.
        """
        with self._turn:
            self._begun = True
            self._hand_over(entry)
            self._tell()

    def saving(self, digest: str) -> None:
        """Note, on disk when this returns, that the briefing is about to be saved in this state.

        A failure is left to ``append`` and ``close`` to tell: it must not stand in the way of
        saving.
        """
        if self._begun:
            with self._turn:
                self._hand_over(Saving(digest))
                self._settle()

    def saved(self, digest: str, path: Path) -> None:
        """Note that the file of that path holds the briefing in that state."""
        with self._turn:
            if self._begun:
                self._hand_over(Saved(digest, str(path)))
            else:
                self._waiting = [
                    replace(start, path=str(path)) if isinstance(start, _Start) else start
                    for start in self._waiting
                ]

    def drop(self) -> None:
        """Note that what was done since the last saving is not wanted; it stays in the journal."""
        if self._begun:
            with self._turn:
                self._hand_over(Dropped())

    def flush(self) -> None:
        """Wait until everything is on disk, trying once more what failed.

        Raises:
            StorageError: it cannot be written.
        """
        with self._turn:
            self._settle()
            if self._begun and self._waiting:
                self._submit()
                self._settle()
            self._told = False
            self._tell()

    def close(self) -> None:
        """Write what is left and let go of the file.

        Raises:
            StorageError: not everything could be written.
        """
        try:
            self.flush()
        finally:
            if self._writer is not None:
                self._writer.shutdown()
                self._writer = None
            self._lines.close()

    def _hand_over(self, record: Record) -> None:
        self._settle()
        self._waiting.append(record)
        self._submit()

    def _submit(self) -> None:
        if self._writer is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - for the first edit

            self._writer = ThreadPoolExecutor(1, thread_name_prefix="journal")
        self._hurry.clear()
        self._flush = self._writer.submit(self._write, tuple(self._waiting))

    def _write(self, records: tuple[_Start | Record, ...]) -> None:
        """Write records once the window has painted, or somebody waits; on the writing thread."""
        self._hurry.wait(_PAINT)
        _write(self._lines, records)

    def _settle(self) -> None:
        """Wait for the writing thread and take note of how it went."""
        if self._flush is None:
            return
        self._hurry.set()
        try:
            self._flush.result()
        except OSError as error:
            self._failure = error
        else:
            self._failure, self._told = None, False
            self._waiting.clear()
        finally:
            self._flush = None

    def _tell(self) -> None:
        if self._failure is not None and not self._told:
            self._told = True
            raise _not_journaled(self._failure) from self._failure


def _write(lines: LineFile, records: tuple[_Start | Record, ...]) -> None:
    """Turn records into lines and write them."""
    from briefer.storage import codec, saving  # noqa: PLC0415 - the codec loads when first used

    lines.add(
        [
            codec.to_json(
                Base(VERSION, each.briefing, saving.digest(each.briefing), each.path, each.sources)
                if isinstance(each, _Start)
                else each,
                Record,
            )
            for each in records
        ]
    )


def _make_small(lines: LineFile, found: Recovered) -> None:
    """Write a large journal anew without what is no history, where all of it is saved."""
    if lines.size < _LARGE or not found.intact:
        return
    from briefer.storage import codec  # noqa: PLC0415 - loaded by what was read
    from briefer.storage.compacting import compacted  # noqa: PLC0415 - for a large one

    records = compacted(found, _GROWN)
    if records is not None:
        lines.rewrite([codec.to_json(each, Record) for each in records])


def _mended(found: Recovered) -> Path:
    target = found.file.with_name(f"{found.file.stem}-{os.urandom(2).hex()}{SUFFIX}")
    good = found.file.read_bytes()[: found.size]
    with replacing(target) as file:
        file.write(good)
    set_aside(found.file)
    return target


def _not_journaled(error: OSError) -> StorageError:
    return StorageError(wording.NOT_JOURNALED, reason=reason(error))
