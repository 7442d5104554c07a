"""Many files read at a time, handed on in the order in which they were named."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefer.domain.reference import Source
from briefer.sources.messages import SourceError
from briefer.sources.reading import read_original

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from briefer.sources.worker import Readers

_AHEAD: Final = 128
"""Files that may be read while an earlier one is waited for, or a lot of them is being kept."""
_WEIGHT: Final = 128 * 2**20
"""Bytes of them, beyond which no further one is begun."""
_PULSE: Final = 0.2
"""Seconds between two calls of ``waiting``."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file.

    Attributes:
        path: the file.
        source: the article with its reference; None where it could not be read.
        original: the bytes it was read from.
        error: why it could not be read.
    """

    path: Path
    source: Source | None = None
    original: bytes = b""
    error: SourceError | None = None


def read_all(
    files: Sequence[Path],
    readers: Readers,
    *,
    captured: str = "",
    waiting: Callable[[], None] = lambda: None,
) -> Iterator[Outcome]:
    """Yield what came of each file, in order, as soon as it and those before it are read.

    Args:
        files: what to read.
        readers: the processes that read foreign formats; threads of this one do the rest.
        captured: when they were imported, ISO 8601 with offset; empty where not known.
        waiting: is called a few times a second while a file is waited for; may raise to stop.

    Raises:
        CancelledError: the readers were closed.
    """
    under_way: deque[tuple[int, Future[Outcome]]] = deque()
    threads = ThreadPoolExecutor(readers.count, thread_name_prefix="briefer-reading")
    held = 0
    try:
        for file in files:
            weight = _weight(file)
            while under_way and (len(under_way) == _AHEAD or held + weight > _WEIGHT):
                held -= under_way[0][0]
                yield _first(under_way, waiting)
            held += weight
            under_way.append((weight, threads.submit(_read, file, captured, readers)))
        while under_way:
            yield _first(under_way, waiting)
    finally:
        # What is being read is not waited for: its process ends in its own time.
        threads.shutdown(wait=False, cancel_futures=True)


def _first(under_way: deque[tuple[int, Future[Outcome]]], waiting: Callable[[], None]) -> Outcome:
    first = under_way[0][1]
    while not wait((first,), timeout=_PULSE).done:
        waiting()
    under_way.popleft()
    return first.result()


def _read(file: Path, captured: str, readers: Readers) -> Outcome:
    try:
        source, original = read_original(file, captured=captured, readers=readers)
    except SourceError as error:
        return Outcome(file, error=error)
    return Outcome(file, source, original)


def _weight(file: Path) -> int:
    try:
        return file.stat().st_size
    except (OSError, ValueError):  # reading it will say why
        return 0
