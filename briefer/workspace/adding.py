"""Files and folders into the library: read many at a time, kept in lots, with how far it is."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from briefer.errors import CancelledError, Said
from briefer.workspace import joining
from briefer.workspace.joining import Joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from briefer.domain.reference import Source
    from briefer.library import Library
    from briefer.sources import Readers
    from briefer.sources.together import Outcome

_LOT: Final = 32
"""Articles that go into the library in one transaction: a person's own change waits for no more."""
_LOT_BYTES: Final = 32 * 2**20
"""Bytes of originals, beyond which a lot is full."""
_LOT_SECONDS: Final = 1.0
"""Seconds after which what was read goes in, however little it is."""
UNLINKED: Final = (
    "Everything was added, but whether it is a newer text of something here could not be found out."
)
OURS: Final = (
    "“{name}” is a briefing that Briefer wrote: its quotations are not counted as a source."
)
OURS_ALL: Final = (
    "{count} files are briefings that Briefer wrote: their quotations are not counted as sources."
)
_SURE: Final = 1.0
"""Seconds of reading before the time that is left can be told."""


@dataclass(frozen=True, slots=True)
class AddReport:
    """What came of adding articles.

    Attributes:
        added: ids of those that are new.
        known: ids of those that were there already.
        failed: a message for people for each that could not be read.
        passed_over: how many files of folders are of no kind that can be read.
        faults: what readers met that is a fault of the program, for the log.
        marked: ids of the new ones that were marked in their originals, each with how often.
        newer: ids of older articles, each with that of the new one that is a newer text of it.
        notes: what else a person should know, a message each.
        joined: the files whose text was there already, in the order of ``known``.
    """

    added: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    failed: tuple[Said, ...] = ()
    passed_over: int = 0
    faults: tuple[str, ...] = ()
    marked: tuple[tuple[str, int], ...] = ()
    newer: tuple[tuple[str, str], ...] = ()
    notes: tuple[Said, ...] = ()
    joined: tuple[Joined, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """How far adding is.

    Attributes:
        done: how many files were read, also in vain.
        total: of how many; 0 while that is not known.
        name: the file that is next, or the last one.
        seconds: that are left, as far as can be told; None where it cannot.
    """

    done: int = 0
    total: int = 0
    name: str = ""
    seconds: float | None = None

    @property
    def fraction(self) -> float:
        """How much of it is done, from 0 to 1."""
        return self.done / self.total if self.total else 0.0


def add_files(
    library: Library,
    readers: Readers,
    paths: Iterable[Path],
    progress: Callable[[Step], None] | None = None,
) -> AddReport:
    """Add files, and the files of folders; those that cannot be read are reported.

    Args:
        library: where they go.
        readers: the processes that read foreign formats.
        paths: files and folders, as ``gather`` takes them.
        progress: is told after each file, and a few times a second while one is waited for; may
            raise CancelledError.

    Raises:
        LibraryError: the library takes no more; what was added before stays.
        CancelledError: ``progress`` raised it; what was read before is added and stays.
    """
    from briefer.sources.folders import gather  # noqa: PLC0415 - the readers load when first used
    from briefer.sources.together import read_all  # noqa: PLC0415 - the same

    tell = progress or (lambda _step: None)
    found = gather(paths, readers.formats, lambda: tell(Step()))
    clock = _Clock(tuple(file.name for file in found.files))
    adding = _Adding(library)
    outcomes = read_all(found.files, readers, captured=now(), waiting=lambda: tell(clock.step()))
    try:
        for outcome in outcomes:
            adding.take(outcome)
            clock.done += 1
            tell(clock.step())
    except CancelledError:
        adding.keep()
        linked(library, adding.added)
        raise
    finally:
        outcomes.close()  # type: ignore[attr-defined] # a generator, said to be an iterator
    adding.keep()
    newer, notes = linked(library, adding.added)
    return AddReport(
        tuple(adding.added),
        tuple(each.article for each in adding.joined),
        (*found.failed, *adding.failed),
        found.passed_over,
        tuple(adding.faults),
        tuple(adding.marked),
        newer,
        (*ours(adding.ours), *joining.told(library, adding.joined), *notes),
        tuple(adding.joined),
    )


def ours(names: Sequence[str]) -> tuple[Said, ...]:
    """Say of the names of some files that this program wrote them; nothing where none is."""
    if len(names) > 1:
        return (Said(OURS_ALL, count=len(names)),)
    return tuple(Said(OURS, name=name) for name in names)


def linked(
    library: Library, added: Sequence[str]
) -> tuple[tuple[tuple[str, str], ...], tuple[Said, ...]]:
    """Link what was added with what it is a newer text of; where that fails, it stays added.

    Returns:
        The ids of each older article and its newer text, and what a person should know.
    """
    from briefer.library.messages import LibraryError  # noqa: PLC0415 - sqlite loads when first used
    from briefer.workspace import succession  # noqa: PLC0415 - the same

    try:
        return succession.link(library, added), ()
    except LibraryError:
        return (), (Said(UNLINKED),)


def now() -> str:
    """Return this moment as an article's origin has it: ISO 8601 with offset, to the second."""
    return dt.datetime.now().astimezone().isoformat(timespec="seconds")


@dataclass(slots=True)
class _Clock:
    names: tuple[str, ...]
    done: int = 0
    begun: float = field(default_factory=time.monotonic)

    def step(self) -> Step:
        total = len(self.names)
        spent = time.monotonic() - self.begun
        sure = self.done and spent >= _SURE
        seconds = spent / self.done * (total - self.done) if sure else None
        name = self.names[min(self.done, total - 1)] if total else ""
        return Step(self.done, total, name, seconds)


class _Adding:
    """What came of the files so far; articles wait here until their lot is full."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.added: list[str] = []
        self.joined: list[Joined] = []
        self.failed: list[Said] = []
        self.faults: list[str] = []
        self.marked: list[tuple[str, int]] = []
        self.ours: list[str] = []
        self._lot: list[tuple[Source, bytes]] = []
        self._weight = 0
        self._begun = 0.0

    def take(self, outcome: Outcome) -> None:
        if outcome.source is None:
            if outcome.error is not None:
                self.failed.append(Said.of(outcome.error))
            self.faults += filter(None, (getattr(outcome.error, "fault", ""),))
            return
        if not self._lot:
            self._begun = time.monotonic()
        self._lot.append((outcome.source, outcome.original))
        self._weight += len(outcome.original)
        if (
            len(self._lot) >= _LOT
            or self._weight >= _LOT_BYTES
            or time.monotonic() - self._begun >= _LOT_SECONDS
        ):
            self.keep()

    def keep(self) -> None:
        """Put what waits into the library."""
        from briefer.library.messages import (  # noqa: PLC0415 - sqlite loads when first used
            UNSTORABLE,
            LibraryError,
        )

        lot, self._lot, self._weight = self._lot, [], 0
        try:
            self._count(lot, self._library.add_many(lot))
        except LibraryError as error:
            if error.text != UNSTORABLE:  # it is the library that is ill, and not one article
                raise
            self._keep_the_storable(lot)

    def _keep_the_storable(self, lot: list[tuple[Source, bytes]]) -> None:
        """Put in one by one what does not go in together, so that the others are not lost."""
        from briefer.library.messages import (  # noqa: PLC0415 - sqlite loads when first used
            UNSTORABLE,
            LibraryError,
        )

        for source, original in lot:
            try:
                self._count([(source, original)], (self._library.add(source, original),))
            except LibraryError as error:
                if error.text != UNSTORABLE:
                    raise
                self.failed.append(Said.of(error))

    def _count(self, lot: list[tuple[Source, bytes]], news: tuple[bool, ...]) -> None:
        for (source, _original), new in zip(lot, news, strict=True):
            article = source.article
            if not new:
                self.joined.append(joining.joined(source))
                continue
            self.added.append(article.id)
            if article.highlights:
                self.marked.append((article.id, len(article.highlights)))
            if source.reference.ours:
                self.ours.append(article.origin.name)
