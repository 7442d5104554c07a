"""The window's side of the worker process: proofs and exports, off the event loop.

One thread owns the process. Requests wait here and go out one by one, so that one that is outdated
or stopped never gets there. If the process dies, what it was doing fails in plain words and a new
one is started for the next request.
"""

from __future__ import annotations

import itertools
import multiprocessing
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from briefer.errors import BrieferError
from briefer.ui.crossing import Known, pack, unpack
from briefer.ui.worker import Broken, Finished, Progressed, Refused, Request, serve

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

    from briefer.document.layout import Layout
    from briefer.domain.reference import Source
    from briefer.ui.worker import Answer
    from briefer.workspace.job import Job

_GRACE = 5.0
"""Seconds that the process gets to end by itself."""


class WorkerError(BrieferError):
    """The worker process ended, or met a fault, before it had answered."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Whom to tell what came of a request; exactly one of the first three is called.

    Attributes:
        done: gets the Proof, or the Layout of the exported file.
        failed: gets the error.
        stopped: the request was stopped.
        progress: gets fractions from 0 to 1.
    """

    done: Callable[[Any], None]
    failed: Callable[[BrieferError], None]
    stopped: Callable[[], None]
    progress: Callable[[float], None]


class Writing(QObject):
    """Sets pages in another process.

    Signals:
        broke: a fault's kind and the way to it, for the log.
    """

    broke = Signal(str)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start the process and let it load what it needs."""
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._wishes: dict[int, Wish] = {}
        self._requests: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._line = _Line(self._requests, self._answered.emit)
        self._line.start()

    def prove(self, job: Job, wish: Wish) -> int:
        """Have the pages set; returns the request's number."""
        return self._put(Request(next(self._numbers), job), wish)

    def export(  # noqa: PLR0913 - what is written, and the ways of a Word file
        self,
        job: Job,
        path: Path,
        layout: Layout | None,
        wish: Wish,
        *,
        release: bool = False,
        office: bytes | None = None,
    ) -> int:
        """Have a file written, as ``press.export`` does; returns the request's number."""
        number = next(self._numbers)
        return self._put(Request(number, job, path, layout, release, office), wish)

    def stop(self, number: int) -> None:
        """Stop a request, or drop it where it has not begun."""
        self._line.stop(number)

    def close(self) -> None:
        """Stop everything and end the process."""
        for number in tuple(self._wishes):
            self.stop(number)
        self._wishes.clear()
        self._requests.put(None)
        self._line.join(_GRACE)

    def _put(self, request: Request, wish: Wish) -> int:
        self._wishes[request.number] = wish
        self._requests.put(request)
        return request.number

    def _deliver(self, answer: Answer) -> None:
        wish = self._wishes.get(answer.number)
        if wish is None:
            return
        if isinstance(answer, Progressed):
            wish.progress(answer.fraction)
            return
        del self._wishes[answer.number]
        match answer:
            case Finished():
                wish.done(answer.result)
            case Refused(stopped=True):
                wish.stopped()
            case Refused():
                wish.failed(BrieferError(answer.text, **answer.values))
            case Broken():
                self.broke.emit(answer.fault)
                wish.failed(
                    WorkerError(
                        "The pages could not be set because of a fault in Briefer. Your briefing"
                        " is safe. Save it and try again; Help, Open the log folder, shows more."
                    )
                )


class _Line(threading.Thread):
    """Owns the process and its pipe; the only thread that talks to them."""

    def __init__(
        self, requests: queue.SimpleQueue[Request | None], answer: Callable[[Answer], None]
    ) -> None:
        super().__init__(name="writing", daemon=True)
        self._requests = requests
        self._answer = answer
        self._context = multiprocessing.get_context("spawn")
        self._stops: Connection | None = None
        self._served = 0
        self._dropped: set[int] = set()
        self._known: Known[Source] = Known()
        self.process: multiprocessing.context.SpawnProcess | None = None

    def stop(self, number: int) -> None:
        """Drop a request; where the process is at it, have it stop. Any thread may call this."""
        self._dropped.add(number)
        # The other thread names what it serves before it looks what is dropped: one of us sees it.
        if number == self._served and self._stops is not None:
            with suppress(OSError):  # the process ended, and with it the request
                self._stops.send(number)

    def run(self) -> None:
        self.process, pipe = self._spawn()
        while (request := self._requests.get()) is not None:
            self._served = request.number
            if request.number in self._dropped:
                self._answer(Refused(request.number, "", {}, stopped=True))
                continue
            if not self.process.is_alive():
                pipe.close()
                self.process, pipe = self._spawn()
            try:
                self._serve(request, pipe)
            except (EOFError, OSError):
                self._answer(Broken(request.number, "The worker process ended."))
                self.process.join(_GRACE)
        pipe.close()
        self.process.join(_GRACE)
        if self.process.is_alive():
            self.process.terminate()

    def _serve(self, request: Request, pipe: Connection) -> None:
        pipe.send(pack(request.spared(self._known)))
        while True:
            answer: Answer = unpack(pipe.recv())
            self._answer(answer)
            if not isinstance(answer, Progressed):
                return

    def _spawn(self) -> tuple[multiprocessing.context.SpawnProcess, Connection]:
        ours, theirs = self._context.Pipe()
        stopped, self._stops = self._context.Pipe(duplex=False)
        process = self._context.Process(
            target=serve, args=(theirs, stopped), name="briefer-writing", daemon=True
        )
        process.start()
        theirs.close()
        stopped.close()
        self._known = Known()
        return process, ours
