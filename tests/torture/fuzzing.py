"""Reading mutated files of one kind, each through the very place that a person's files pass.

What may come of one is what it holds, or a ``BrieferError``. Whatever else happens is a failure: a
fault of a reader, the end of its process, more time or memory than is allowed. A briefing that
opens must also be saved and opened again as it was.

``python -m tests.torture.fuzzing KIND SEED FIRST LAST SECONDS`` reads some in this process and what
it starts, and prints what came of it as JSON; so each kind has its own account of memory.
"""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefer import storage
from briefer.citing.exchange import read_records
from briefer.errors import BrieferError, describe
from briefer.sources import Readers, SourceError, messages, read_bytes
from briefer.sources.citations import load_citations
from briefer.sources.pdf.drawing import Drawer
from briefer.sources.readback import read_edited
from briefer.sources.worker import Limits
from briefer.sources.worker.answer import ReaderFaultError
from briefer.storage.annotations import LARGEST
from briefer.storage.annotations import read as read_annotations
from briefer.workspace.exchange import LARGEST as LARGEST_RECORDS
from briefer.workspace.foreign import text_of
from tests.torture.corpus import CHECKOUT, Sample, samples
from tests.torture.mutation import mutate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MEMORY: Final = 500 * 2**20
"""Bytes that a process which reads may have."""
WEIGHTS: Final = {
    **dict.fromkeys(("docx", "odt", "epub", "rtf", "md", "bibtex", "html"), 1),
    **dict.fromkeys(("mhtml", "eml", "pdf", "page", "edited"), 2),
    **dict.fromkeys(("txt", "webarchive", "csl-json", "ris", "annotations", "briefing"), 4),
    "citations": 4,
}
"""How many inputs of each kind there are for one of another: what needs pandoc takes longest."""
_LOT: Final = 400
"""Inputs that one process reads."""
_FATAL: Final = {
    messages.TOO_SLOW: "it took too long",
    messages.TOO_MUCH_MEMORY: "it needed too much memory",
    messages.TOO_MUCH_TEXT: "the answer was too long",
    messages.BROKE_READER: "the reader's process ended",
}
_AGAIN: Final = 2
"""Times that what took too long is tried again: other programs take their share of a machine."""
_REFUSED: Final = "refused"
_BOUNDED: Final = frozenset(("docx", "odt", "epub", "rtf", "md"))
"""Kinds that pandoc reads. It gives up by itself before its heap outgrows the room it has, as it
does when its time is up: a refusal like others. What it took all the same is in the peak."""
_IN_PROCESS: Final = frozenset(
    ("csl-json", "ris", "bibtex", "annotations", "briefing", "citations")
)
"""Kinds that are read in the program's own process, as nothing native parses them."""


@dataclass(slots=True)
class Tally:
    """What came of many files of a kind.

    Attributes:
        kind: of the files.
        inputs: how many were read.
        refused: how many got a message.
        slowest: seconds of the slowest.
        peak: bytes of memory that one process had at most.
        failures: what went wrong, each with the numbers that make the input again.
    """

    kind: str
    inputs: int = 0
    refused: int = 0
    slowest: float = 0.0
    peak: int = 0
    failures: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Take in what came of more of them."""
        self.inputs += other.inputs
        self.refused += other.refused
        self.slowest = max(self.slowest, other.slowest)
        self.peak = max(self.peak, other.peak)
        self.failures += other.failures


class _TooSlowError(Exception):
    """A reader in this process took too long."""


class _ChangedError(Exception):
    """A briefing that was opened and saved is another one, or damaged."""


@cache
def _corpus() -> dict[str, tuple[Sample, ...]]:
    return samples()


def made(kind: str, seed: int, number: int) -> Sample:
    """Return an input; the same for the same numbers."""
    dice = random.Random(f"{kind}/{seed}/{number}")  # noqa: S311 - nothing is kept secret by it
    sample = dice.choice(_corpus()[kind])
    other = dice.choice(dice.choice(tuple(_corpus().values())))
    return Sample(sample.name, mutate(dice, kind, sample.data, other.data))


def fuzz_all(inputs: int, seed: int, seconds: float, kinds: Sequence[str] = ()) -> list[Tally]:
    """Read about so many inputs, two kinds at a time.

    Args:
        inputs: how many of all kinds together; each kind gets some.
        seed: of all choices.
        seconds: that one may take.
        kinds: those to read; all where none are named.
    """
    kinds = kinds or tuple(WEIGHTS)
    share = inputs / sum(WEIGHTS[kind] for kind in kinds)
    tallies = {kind: Tally(kind) for kind in kinds}
    lots = [
        (kind, first, min(first + _LOT, most))
        for kind in kinds
        for most in (max(1, round(share * WEIGHTS[kind])),)
        for first in range(0, most, _LOT)
    ]
    with ThreadPoolExecutor(2) as threads:
        for found in threads.map(lambda lot: _apart(*lot, seed=seed, seconds=seconds), lots):
            tallies[found.kind].add(found)
    return list(tallies.values())


def _apart(kind: str, first: int, last: int, *, seed: int, seconds: float) -> Tally:
    words = (kind, seed, first, last, seconds)
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture.fuzzing", *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        cwd=CHECKOUT,
    )
    if done.returncode:
        said = done.stdout.decode("utf-8", "replace").strip().rpartition("\n")[2]
        return Tally(kind, failures=[f"{kind} {seed} {first} to {last}: ended: {said}"])
    return Tally(**json.loads(done.stdout))


def fuzz(kind: str, numbers: Sequence[int], seed: int, seconds: float, readers: Readers) -> Tally:
    """Read inputs of a kind, one after the other.

    Args:
        kind: of the files.
        numbers: of the inputs.
        seed: of all choices.
        seconds: that one may take; one that takes longer is tried again, with as many times more as
            there is other work for the machine.
        readers: of foreign formats.
    """
    tally = Tally(kind)
    own = kind in _IN_PROCESS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in numbers:
            sample = made(kind, seed, number)
            before = _most_memory(resource.RUSAGE_SELF)
            wrong, spent = _attempt(kind, folder, sample, readers, seconds)
            for _ in range(_AGAIN):
                if wrong != _FATAL[messages.TOO_SLOW]:
                    break
                patience = seconds * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
                with Readers(limits(patience), count=1) as fresh:
                    wrong, spent = _attempt(kind, folder, sample, fresh, patience)
            after = _most_memory(resource.RUSAGE_SELF)
            if own and after > before:  # the sample itself may have been dear to make
                tally.peak = max(tally.peak, after)
            if wrong and wrong != _REFUSED:
                tally.failures.append(f"{kind} {seed} {number}: {wrong}")
            tally.inputs += 1
            tally.refused += wrong == _REFUSED
            tally.slowest = max(tally.slowest, spent)
    return tally


def limits(seconds: float) -> Limits:
    """Return what the reading of one input may cost."""
    return Limits(seconds=seconds, memory=MEMORY)


def _main(kind: str, seed: int, first: int, last: int, seconds: float) -> Tally:
    with Readers(limits(seconds), count=1) as readers:
        tally = fuzz(kind, range(first, last), seed, seconds, readers)
    # Of what was started, and has ended by now: readers and pandoc.
    tally.peak = max(tally.peak, _most_memory(resource.RUSAGE_CHILDREN))
    if tally.peak > MEMORY:
        tally.failures.append(f"{kind} {seed} {first}: {tally.peak >> 20} MB of memory")
    return tally


def _attempt(
    kind: str, folder: Path, sample: Sample, readers: Readers, seconds: float
) -> tuple[str, float]:
    """Read an input; return what went wrong, if anything, and how many seconds it took."""
    began = time.monotonic()
    wrong = ""
    try:
        if kind in _IN_PROCESS:
            with _limited(seconds):
                _read_here(kind, folder, sample)
        else:
            _read_apart(kind, folder, sample, readers)
    except BrieferError as error:
        wrong = _judged(kind, error)
    except _TooSlowError:
        wrong = _FATAL[messages.TOO_SLOW]
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        wrong = describe(error)
    return wrong, time.monotonic() - began


def _judged(kind: str, error: BrieferError) -> str:
    """Return what is wrong with a refusal, or that it is one."""
    # An edited file is refused in words of its own, and the reader's stand behind them.
    told = error.__cause__ if isinstance(error.__cause__, SourceError) else error
    if isinstance(told, ReaderFaultError):
        return told.fault
    if not str(error):
        return "it said nothing"
    if told.text == messages.TOO_MUCH_MEMORY and kind in _BOUNDED:
        return _REFUSED
    return _FATAL.get(told.text, _REFUSED)


def _read_apart(kind: str, folder: Path, sample: Sample, readers: Readers) -> None:
    """Read a file in a process of its own."""
    if kind == "edited":
        path = folder / sample.name
        path.write_bytes(sample.data)
        read_edited(path, readers)
    elif kind == "page":
        drawer = Drawer(readers)
        for number in range(1, len(drawer.sizes(sample.name, sample.data)) + 1)[:2]:
            drawer.page(sample.name, sample.data, number, 1.0)
    else:
        read_bytes(sample.name, sample.data, readers=readers)


def _read_here(kind: str, folder: Path, sample: Sample) -> None:
    path = folder / sample.name
    path.write_bytes(sample.data)
    if kind == "annotations":
        read_annotations(sample.name, text_of(path, LARGEST))
    elif kind == "citations":
        load_citations(path)
    elif kind != "briefing":
        read_records(sample.name, text_of(path, LARGEST_RECORDS))
    else:
        stored = storage.load(path)
        if stored.read_only:
            return
        again = folder / "again.briefing"
        storage.save(again, stored.briefing, stored.sources, stored.kept)
        second = storage.load(again)
        if second.damaged or (second.briefing, second.sources) != (stored.briefing, stored.sources):
            raise _ChangedError


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Raise in this thread what takes too long."""

    def late(*_: object) -> None:
        raise _TooSlowError

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _most_memory(whose: int) -> int:
    """Return the most bytes of memory that one process had so far."""
    return resource.getrusage(whose).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    chosen, (by, begin, end), patience = sys.argv[1], map(int, sys.argv[2:5]), float(sys.argv[5])
    sys.stdout.write(json.dumps(asdict(_main(chosen, by, begin, end, patience))))
