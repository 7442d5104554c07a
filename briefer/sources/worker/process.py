"""One process that reads foreign files, seen from this side of its pipe."""

from __future__ import annotations

import json
import os
import secrets
import signal
import threading
import time
from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING, Final, TypeVar

from briefer.sources.worker import answer
from briefer.sources.worker.serving import OUT_OF_MEMORY, serve

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.sources.worker.limits import Limits

_T = TypeVar("_T")

_GRACE: Final = 2.0
"""Seconds that a process gets to end by itself."""


class End(Enum):
    """Why a process ended before it had answered."""

    LATE = auto()
    MEMORY = auto()
    TALKED_ON = auto()
    DIED = auto()


class EndedError(Exception):
    """A process ended before it had answered; ``why`` is an End."""

    def __init__(self, why: End) -> None:
        """Keep the reason."""
        super().__init__(why)
        self.why = why


class Process:
    """A process and its pipe; used by one thread at a time.

    Attributes:
        files: how many it was given.
        rested: since when it has had none, on the monotonic clock.
    """

    def __init__(self, limits: Limits) -> None:
        """Start it."""
        import multiprocessing  # noqa: PLC0415 - with the first foreign file

        context = multiprocessing.get_context("spawn")
        self._limits = limits
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, limits), name="briefer-reading", daemon=True
        )
        self._process.start()
        theirs.close()
        self._late = False
        self._due: float | None = None
        self._clock = threading.Lock()
        self._ended = threading.Event()
        threading.Thread(target=self._watch, name="briefer-watching", daemon=True).start()
        self.files = 0
        self.rested = time.monotonic()

    def read(self, module: str, name: str, data: bytes, take: Callable[[bytes, str], _T]) -> _T:
        """Have a file read.

        Args:
            module: whose function ``read`` reads it.
            name: the file's own name.
            data: the whole file.
            take: makes of an answer, and the file's name, what was read; see ``answer.taken``.

        Raises:
            SourceError: it cannot be read.
            EndedError: the process ended, or was ended, or says what no reader says; it is of no
                more use.
        """
        self.files += 1
        mark = secrets.token_hex(8)
        header = json.dumps({"module": module, "name": name, "mark": mark}).encode("ascii")
        self._allow(self._limits.seconds)
        try:
            if self._pipe.poll():  # nobody asked it anything
                raise EndedError(End.DIED)
            self._pipe.send_bytes(header)
            self._pipe.send_bytes(data)
            said = self._pipe.recv_bytes(self._limits.answer + len(mark))
        except (EOFError, OSError) as error:
            raise EndedError(self._why(error)) from error
        finally:
            self._allow(None)
            self.rested = time.monotonic()
        if not said.startswith(mark.encode("ascii")):  # said of a file before, unasked and late
            raise EndedError(End.DIED)
        try:
            return take(said[len(mark) :], name)
        except answer.AnswerError as error:
            raise EndedError(End.DIED) from error

    def end(self) -> None:
        """Let it end, as its pipe closes; one that does not is killed."""
        self._ended.set()
        self._pipe.close()
        self._process.join(_GRACE)
        if self._process.exitcode is None:
            self.kill()
        self._process.join()

    def kill(self) -> None:
        """End it, and what it started, at once; whoever waits for its answer hears of it."""
        if hasattr(os, "killpg") and self._process.pid is not None:
            with suppress(OSError):  # no group of its own yet, so nothing that it started either
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()

    def _allow(self, seconds: float | None) -> None:
        """Give it so much time from now on; as much as it likes, while it rests, where None."""
        with self._clock:
            self._due = None if seconds is None else time.monotonic() + seconds

    def _watch(self) -> None:
        """Kill it once a file takes longer than one may: a thread a process, and not one a file.

        Nobody wakes it for a file: it looks again after the least time that one can be allowed.
        """
        left = self._limits.seconds
        while not self._ended.wait(left):
            with self._clock:
                left = self._limits.seconds if self._due is None else self._due - time.monotonic()
                if left <= 0:
                    self._late = True
                    self.kill()
                    return

    def _why(self, error: Exception) -> End:
        # The one failure of a pipe that has no number: what comes is longer than is taken.
        if isinstance(error, OSError) and error.errno is None:
            return End.TALKED_ON
        self._process.join(_GRACE)
        code = self._process.exitcode
        if self._late or (code is not None and code == -getattr(signal, "SIGXCPU", 0)):
            return End.LATE
        return End.MEMORY if code == OUT_OF_MEMORY else End.DIED
