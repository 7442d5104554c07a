"""A few processes that read foreign files: started on demand, kept warm for a while, replaced."""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING, Final, Self, TypeVar

from briefer.errors import CancelledError
from briefer.sources.formats import FORMATS
from briefer.sources.messages import (
    BROKE_READER,
    TOO_MUCH_MEMORY,
    TOO_MUCH_TEXT,
    TOO_SLOW,
    SourceError,
)
from briefer.sources.worker.limits import Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefer.sources.formats import Format, Reading
    from briefer.sources.worker.process import Process

_T = TypeVar("_T")

_MOST: Final = 4
"""Processes; more would take the machine from the person at it."""
_SPARE: Final = 1
"""Processes beyond one a core: while one hands over what it read and waits for its next file, which
takes this process a tenth of the time of a page, its core reads another."""


class Readers:
    """Processes that read foreign files; may be used from several threads at once.

    Attributes:
        formats: those that can be read.
        count: how many files can be read at a time.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        formats: Sequence[Format] = FORMATS,
        count: int | None = None,
    ) -> None:
        """Start nothing yet.

        Args:
            limits: what one file may cost; the usual where None.
            formats: those that can be read.
            count: the most processes; one more than there are cores, at most four, where None.
        """
        self.formats = formats
        self.count = count or min(_MOST, (os.cpu_count() or 1) + _SPARE)
        self._limits = limits or Limits()
        self._places = threading.Semaphore(self.count)
        self._lock = threading.Lock()
        self._idle: list[Process] = []
        self._busy: set[Process] = set()
        self._timer: threading.Timer | None = None
        self._closed = False

    def __enter__(self) -> Self:
        """Return the readers themselves."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the processes."""
        self.close()

    def read(self, form: Format, name: str, data: bytes) -> Reading:
        """Read a file of a format in one of the processes: see ``ask``."""
        from briefer.sources.worker.answer import take  # noqa: PLC0415 - with the first such file

        return self.ask(form.module, name, data, take)

    def ask(self, module: str, name: str, data: bytes, take: Callable[[bytes, str], _T]) -> _T:
        """Have a file read in one of the processes; waits for one to be free.

        Args:
            module: whose function ``read`` reads it there; what that returns is a ``Reading``, or
                has a method ``packed`` that returns the answer's bytes.
            name: the file's own name.
            data: the whole file.
            take: makes of an answer, and the file's name, what was read; see ``answer.taken``.

        Raises:
            SourceError: it cannot be read, or costs too much.
            ReaderFaultError: the reader met a fault of the program.
            CancelledError: ``close`` was called.
        """
        from briefer.sources.worker.process import (  # noqa: PLC0415 - with the first foreign file
            End,
            EndedError,
        )

        says = {
            End.LATE: TOO_SLOW,
            End.MEMORY: TOO_MUCH_MEMORY,
            End.TALKED_ON: TOO_MUCH_TEXT,
            End.DIED: BROKE_READER,
        }
        with self._places:
            while True:
                process = self._take()
                used = process.files
                try:
                    reading = process.read(module, name, data, take)
                except EndedError as ended:
                    self._drop(process)
                    if self._closed:
                        raise CancelledError from ended
                    # What it had read before may be to blame: a fresh one gets the same chance.
                    if not used or ended.why in {End.LATE, End.TALKED_ON}:
                        raise SourceError(says[ended.why], name=name) from ended
                except BaseException:
                    self._give_back(process)
                    raise
                else:
                    self._give_back(process)
                    return reading

    def close(self) -> None:
        """End the processes at once, also those that are reading; a second call does nothing."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            for process in self._busy:
                process.kill()
            if self._timer is not None:
                self._timer.cancel()
        for process in idle:
            process.end()

    def _take(self) -> Process:
        from briefer.sources.worker.process import Process  # noqa: PLC0415 - as above

        with self._lock:
            process = self._idle.pop() if self._idle else None
        process = process or Process(self._limits)
        with self._lock:
            self._busy.add(process)
            if not self._closed:
                return process
        self._drop(process)
        raise CancelledError

    def _give_back(self, process: Process) -> None:
        with self._lock:
            self._busy.discard(process)
            keep = not self._closed and process.files < self._limits.files
            if keep:
                self._idle.append(process)
                self._watch_idle()
        if not keep:
            process.end()

    def _drop(self, process: Process) -> None:
        with self._lock:
            self._busy.discard(process)
        process.kill()
        process.end()

    def _watch_idle(self) -> None:
        if self._timer is None:
            self._timer = threading.Timer(self._limits.idle, self._end_idle)
            self._timer.daemon = True
            self._timer.start()

    def _end_idle(self) -> None:
        """End those that have had nothing to do for a while."""
        with self._lock:
            self._timer = None
            since = time.monotonic() - self._limits.idle
            tired = [process for process in self._idle if process.rested <= since]
            self._idle = [process for process in self._idle if process.rested > since]
            if self._idle:
                self._watch_idle()
        for process in tired:
            process.end()
