"""The tests that hurt, in their long form: ``sh run.sh torture [--actions N] [--inputs N] ...``.

Prints one line for each thing that was tried, then whatever went wrong with the numbers that make
it again, and ends with 1 where anything did. What is asked for 0 times is left out.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.torture import failing
from tests.torture.crashing import crash
from tests.torture.fuzzing import fuzz_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.torture.failing import Faults

_HANG: Final = 5.0
"""Seconds that no file may take to be read or refused, on a machine with nothing else to do."""
_LINE: Final = "{:34} {:>9} {:>9} {:>9} {:>9} {:>9}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the summary; seconds and bytes are 0 where they are not measured."""

    what: str
    inputs: int
    refused: int | None
    failures: list[str]
    slowest: float = 0.0
    peak: int = 0


def main(words: list[str]) -> int:
    """Try everything; return the exit status."""
    parser = argparse.ArgumentParser(prog="torture", description=__doc__)
    parser.add_argument("--actions", type=int, default=1_800, help="in the real window, at random")
    parser.add_argument("--inputs", type=int, default=60_000, help="mutated files, of all kinds")
    parser.add_argument("--seconds", type=float, default=_HANG, help="that one of them may take")
    parser.add_argument("--kinds", nargs="*", default=(), help="of files; all where none is named")
    parser.add_argument("--edits", type=int, default=1_000, help="made by programs that are killed")
    parser.add_argument("--saves", type=int, default=300, help="made by them")
    parser.add_argument("--every", type=int, default=1, help="fail each of so many writing calls")
    parser.add_argument("--seed", type=int, default=1, help="of every choice")
    asked = parser.parse_args(words)
    rows = []
    began = time.monotonic()
    for row in _rows(asked):
        rows.append(row)
        _say(f"{row.what}: {'failed' if row.failures else 'held'}")
    _summary(rows, time.monotonic() - began)
    return 1 if any(row.failures for row in rows) else 0


def _rows(asked: argparse.Namespace) -> Iterator[Row]:
    if asked.actions and sys.platform == "linux":  # what a process holds is read from /proc
        yield _soak(asked.actions, asked.seed)
    if asked.edits or asked.saves:
        with tempfile.TemporaryDirectory() as folder:
            done = crash(Path(folder), asked.edits, asked.saves, asked.seed)
        what = f"killed {done.kills} times, {done.saves} saves"
        yield Row(what, done.edits, None, done.failures, done.slowest)
    if asked.every:
        for task in _tasks(asked.every, asked.seed):
            with tempfile.TemporaryDirectory() as folder:
                faults = task(Path(folder))
            yield Row(faults.what, faults.faults, None, faults.failures)
    if asked.inputs:
        for tally in fuzz_all(asked.inputs, asked.seed, asked.seconds, asked.kinds):
            what = f"mutated {tally.kind}"
            slowest, peak = tally.slowest, tally.peak
            yield Row(what, tally.inputs, tally.refused, tally.failures, slowest, peak)


def _soak(actions: int, seed: int) -> Row:
    """Soak the window in a process of its own: what that holds is counted, and it may crash."""
    from tests.torture import soak  # noqa: PLC0415 - loads Qt, which nothing else here needs

    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        try:
            done = pool.submit(soak.run, actions, seed).result()
        except BrokenProcessPool as error:
            return Row(f"soak, seed {seed}", 0, None, [f"the window crashed: {error}"])
    _say(str(done))
    return Row(done.what, done.done, None, list(done.faults))


def _tasks(step: int, seed: int) -> tuple[Callable[[Path], Faults], ...]:
    """Return what is done while the disk fails."""
    dice = random.Random(seed)  # noqa: S311 - nothing is kept secret by it
    return (
        lambda folder: failing.save_briefing(folder, dice, step),
        lambda folder: failing.journal(folder, dice, step),
        lambda folder: failing.export(folder, ".docx", step),
        lambda folder: failing.export(folder, ".pdf", step),
        lambda folder: failing.library(folder, step),
    )


def _summary(rows: list[Row], seconds: float) -> None:
    _say("")
    _say(_LINE.format("what", "inputs", "refused", "failures", "slowest", "memory"))
    for row in rows:
        refused = "" if row.refused is None else str(row.refused)
        slowest = f"{row.slowest:.2f} s" if row.slowest else ""
        peak = f"{row.peak >> 20} MB" if row.peak else ""
        numbers = (row.inputs, refused, len(row.failures), slowest, peak)
        _say(_LINE.format(row.what[:34], *numbers))
    total = sum(row.inputs for row in rows)
    failures = [failure for row in rows for failure in row.failures]
    _say(_LINE.format("all", total, "", len(failures), f"{seconds:.0f} s", ""))
    for failure in failures:
        _say(f"\n{failure}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
