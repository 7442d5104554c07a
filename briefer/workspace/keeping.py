"""Keeping every edit on disk: the journal of the open briefing, and the trouble it may have.

An edit is never refused because a disk is: it is made, it waits in the journal, and the trouble is
told once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer import storage
from briefer.errors import Said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Source
    from briefer.storage.entries import Entry
    from briefer.storage.recovered import Recovered


class Keeping:
    """The journal of whichever briefing is open.

    Args:
        folder: where journals lie; None to keep none, as a batch job does.
    """

    def __init__(self, folder: Path | None) -> None:
        """Keep nothing yet."""
        self._folder = folder
        self._journal: storage.Journal | None = None
        self._prepared: Callable[[], storage.Journal] | None = None
        self._trouble = Said("")

    @property
    def file(self) -> Path | None:
        """Where the open journal lies; None before the first edit."""
        return self._journal.file if self._journal is not None else None

    def begin(
        self, base: Briefing, *, path: Path | None = None, sources: Iterable[Source] = ()
    ) -> None:
        """Let go of the open journal and prepare one; it is made with the first edit.

        Args:
            base: the briefing before the first edit.
            path: the file that holds exactly that, or None.
            sources: articles that neither the file nor the library holds.
        """
        self.close()
        if self._folder is not None:
            folder, loose = self._folder, tuple(sources)
            self._prepared = lambda: storage.Journal.start(folder, base, path=path, sources=loose)

    def find(self, briefing: str, digest: str) -> Recovered | None:
        """Return the journal that belongs to a file in its present state, or None."""
        return storage.find(self._folder, briefing, digest) if self._folder is not None else None

    def recoverable(self) -> tuple[Recovered, ...]:
        """Return the journals with edits that are in no file, the latest first."""
        return storage.recoverable(self._folder) if self._folder is not None else ()

    def resume(self, found: Recovered) -> None:
        """Let go of the open journal and go on with one that was found.

        Raises:
            StorageError: it cannot be written, or another running program holds it.
        """
        journal = storage.Journal.resume(found)
        self.close()
        self._journal = journal

    def stop(self) -> None:
        """Keep nothing of what is done from here on."""
        self.close()

    def note(self, entry: Entry) -> None:
        """Add what was done; it is on disk before the next entry is taken."""
        journal = self._opened()
        if journal is not None:
            self._guard(lambda: journal.append(entry))

    def saving(self, digest: str) -> None:
        """Note that a state is about to be saved."""
        journal = self._opened()
        if journal is not None:
            journal.saving(digest)

    def saved(self, digest: str, path: Path) -> None:
        """Note that a file holds a state."""
        journal = self._opened()
        if journal is not None:
            journal.saved(digest, path)

    def flush(self) -> None:
        """Wait until everything is on disk; trouble is kept, not raised."""
        if self._journal is not None:
            self._guard(self._journal.flush)

    def drop(self) -> None:
        """Note that what was done since the last saving is not wanted."""
        if self._journal is not None:
            self._journal.drop()

    def close(self) -> None:
        """Write what is left and let go of the journal; trouble is kept, not raised."""
        if self._journal is not None:
            self._guard(self._journal.close)
        self._journal = self._prepared = None

    def take_trouble(self) -> Said:
        """Return, once, what went wrong in words for people; an empty string where nothing did."""
        trouble, self._trouble = self._trouble, Said("")
        return trouble

    def _opened(self) -> storage.Journal | None:
        """Return the journal; the one that was prepared loads and is made here."""
        if self._journal is None and self._prepared is not None:
            self._journal = self._prepared()
        return self._journal

    def _guard(self, step: Callable[[], None]) -> None:
        try:
            step()
        except storage.StorageError as error:
            self._trouble = Said.of(error)
