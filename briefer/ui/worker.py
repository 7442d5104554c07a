"""What runs in the worker process: setting pages, one request at a time, with no Qt in sight.

Requests come and answers go through one pipe. A BrieferError goes back as its template and values,
anything else as the names of the functions it came through: never with text of an article.
"""

from __future__ import annotations

import gc
import signal
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from briefer.errors import BrieferError, CancelledError, describe
from briefer.ui.crossing import Known, pack, unpack

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from briefer.document.layout import Layout  # noqa: TC004 - nothing resolves these annotations
    from briefer.domain.reference import Source
    from briefer.workspace.job import Job, Proof  # noqa: TC004 - nothing resolves these annotations


_IDLE: Final = 0.3
"""Seconds without a request after which there is time to collect garbage."""
_HURRIED: Final = 8
"""Requests that may follow one another without that."""


@dataclass(frozen=True, slots=True)
class Request:
    """One piece of work: a proof, or a file where ``path`` is given.

    Across the pipe its job has only those sources that the worker lacks; ``cited`` names all.
    """

    number: int
    job: Job
    path: Path | None = None
    layout: Layout | None = None
    release: bool = False
    office: bytes | None = None
    cited: tuple[str, ...] = ()

    def spared(self, known: Known[Source]) -> Request:
        """Return it as it crosses to a worker that knows the sources of the last one."""
        sources = self.job.sources
        spared = replace(self.job, sources=known.news(sources))
        return replace(self, job=spared, cited=tuple(sources))

    def whole(self, known: Known[Source]) -> Request:
        """Return it as it was before it crossed."""
        sources = known.whole(self.job.sources, self.cited)
        return replace(self, job=replace(self.job, sources=sources))


@dataclass(frozen=True, slots=True)
class Progressed:
    """How far a request has come, from 0 to 1."""

    number: int
    fraction: float


@dataclass(frozen=True, slots=True)
class Finished:
    """What came of a request: a Proof, or the Layout of an exported file."""

    number: int
    result: Proof | Layout


@dataclass(frozen=True, slots=True)
class Refused:
    """A request that could not be met, in words for people; ``stopped`` where a person did so."""

    number: int
    text: str
    values: dict[str, object]
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Broken:
    """A request that met a fault of the program: its kind and the way there."""

    number: int
    fault: str


Answer: TypeAlias = Progressed | Finished | Refused | Broken


class _Stops:
    """The pipe through which the numbers of requests come that should stop."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._last = 0

    def has(self, number: int) -> bool:
        """Tell whether a request should stop: the one that is being answered."""
        while self._pipe.poll():
            self._last = self._pipe.recv()
        return self._last == number


def serve(requests: Connection, stopped: Connection) -> None:
    """Answer requests until the pipe closes.

    Args:
        requests: the worker's end of the pipe.
        stopped: where the number of a request comes in that should stop.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What is loaded now is no garbage.
    gc.disable()
    _warm()
    gc.freeze()
    known: Known[Source] = Known()
    stops = _Stops(stopped)
    with suppress(EOFError, OSError):
        hurried = 0
        while True:
            # Garbage is collected while nobody waits for an answer, or after some that hurried.
            if hurried < _HURRIED and requests.poll(_IDLE):
                hurried += 1
            else:
                gc.collect()
                hurried = 0
            request: Request = unpack(requests.recv()).whole(known)
            requests.send(pack(_answer(request, requests, stops)))


def _warm() -> None:
    """Load what the first request would otherwise wait for."""
    import briefer.workspace.press  # noqa: PLC0415 - only this process needs it
    import briefer.writers.docx.writer  # noqa: PLC0415 - only this process needs it
    import briefer.writers.pdf.writer  # noqa: F401, PLC0415 - only this process needs it


def _answer(request: Request, requests: Connection, stops: _Stops) -> Answer:
    from briefer.workspace import press  # noqa: PLC0415 - loads in the worker's process alone

    number = request.number

    def progress(fraction: float) -> None:
        if stops.has(number):
            raise CancelledError
        requests.send(pack(Progressed(number, fraction)))

    try:
        progress(0.0)
        if request.path is None:
            return Finished(number, press.proof(request.job, progress))
        layout = press.export(
            request.job,
            request.path,
            request.layout,
            progress,
            release=request.release,
            office=request.office,
        )
        return Finished(number, layout)
    except BrieferError as error:
        values: dict[str, object] = {name: str(value) for name, value in error.values.items()}
        return Refused(number, error.text, values, stopped=isinstance(error, CancelledError))
    except Exception as error:  # noqa: BLE001 - a fault must not end the worker; it is reported
        return Broken(number, describe(error))
