"""Killing a program that edits and saves, at random moments, and looking at what is there after.

What the program said was on disk must be there; what it was at may be there or not. The file is, at
any moment, whole and in a state that was saved.
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from briefer import storage
from tests.torture.editing import CHECKOUT, opened, state

if TYPE_CHECKING:
    from pathlib import Path

_LONGEST_LIFE: Final = 120
"""Lines that a program may say before it is killed."""
_LINGER: Final = 0.012
"""Seconds, at most, between the last of them and the end."""


@dataclass(slots=True)
class Crashes:
    """What came of it.

    Attributes:
        kills: how many programs were killed.
        edits: how many edits they said were on disk.
        saves: how many savings.
        slowest: seconds that opening took at most, after a crash.
        failures: what was not as it must be.
    """

    kills: int = 0
    edits: int = 0
    saves: int = 0
    slowest: float = 0.0
    failures: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Knowledge:
    """What may be in the journal and the file; the last of each is certain, or the one before."""

    states: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)


def crash(folder: Path, edits: int, saves: int, seed: int) -> Crashes:
    """Kill programs until they have made so many edits and savings.

    Args:
        folder: an empty one, for the briefing's file and the person's data.
        edits: how many must have been on disk.
        saves: how many savings.
        seed: of every choice but the very moment.
    """
    dice = random.Random(seed)  # noqa: S311 - nothing is kept secret by it
    data, file = folder / "data", folder / "work.briefing"
    done = Crashes()
    known = _Knowledge()
    while (done.edits < edits or done.saves < saves) and not done.failures:
        lines = _life(data, file, dice)
        done.kills += 1
        _learn(lines, known, done)
        _look(data, file, known, done)
    return done


def _life(data: Path, file: Path, dice: random.Random) -> list[str]:
    """Start a program, kill it, and return what it said."""
    command = [sys.executable, "-m", "tests.torture.editing", data, file, dice.randrange(2**32)]
    process = subprocess.Popen(
        [str(word) for word in command], stdout=subprocess.PIPE, encoding="utf-8", cwd=CHECKOUT
    )
    lines = []
    with process:
        assert process.stdout is not None
        lines += [process.stdout.readline() for _ in range(dice.randrange(3, _LONGEST_LIFE))]
        time.sleep(dice.random() * _LINGER)
        process.kill()
        lines += process.stdout.readlines()
    return [line.rstrip("\n") for line in lines if line.endswith("\n")]


def _learn(lines: list[str], known: _Knowledge, done: Crashes) -> None:
    for line in lines:
        word, _, what = line.partition(" ")
        match word:
            case "opened":
                if known.states and what not in known.states:
                    done.failures.append("another program opened another briefing")
                known.states = {what}
            case "trying":
                known.states.add(what)
            case "done":
                done.edits += 1
                known.states = {what}
            case "saving":
                known.files.add(what)
            case "saved":
                done.saves += 1
                known.files = {what}
            case "said" if what.startswith("Edits that were not saved"):
                pass
            case _:
                done.failures.append(line)


def _look(data: Path, file: Path, known: _Knowledge, done: Crashes) -> None:
    """See that what was said to be on disk is."""
    if file.exists():
        stored = storage.load(file)
        if stored.damaged or stored.warnings:
            done.failures.append(f"the file is damaged: {stored.warnings}")
        if known.files and stored.digest not in known.files:
            done.failures.append("the file holds a state that was not saved")
        known.files = {stored.digest}
    elif len(known.files) == 1 and done.saves:
        done.failures.append("the file is gone")
    began = time.monotonic()
    workspace, said = opened(data, file)
    done.slowest = max(done.slowest, time.monotonic() - began)
    try:
        found = state(workspace)
    finally:
        workspace.close()
    if known.states and found not in known.states:
        done.failures.append(f"an edit that was on disk is not there: {said}")
    known.states = {found}
    left = [path.name for path in file.parent.glob("*.briefing*") if path != file]
    if left:
        done.failures.append(f"another file lies beside it: {left}")
