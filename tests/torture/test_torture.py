"""The tests that hurt, in their quick form; ``sh run.sh torture`` runs the long one."""

from __future__ import annotations

import random
import re
import sys
from typing import TYPE_CHECKING

import pytest

from briefer.sources import Readers
from tests.torture import failing
from tests.torture.corpus import CHECKOUT, samples
from tests.torture.crashing import crash
from tests.torture.fuzzing import WEIGHTS, fuzz, limits, made

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.torture.failing import Faults

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such clock or limits")
PATIENCE = 30.0
"""Seconds for one file, as in the program itself: the machine may be busy with other tests."""
_RUNS = re.compile(
    r"^\s*(?:import|from) (?:pickle|marshal|shelve|dill|yaml)\b"
    r"|(?<![.\w])(?:eval|exec|__import__)\(",
    re.MULTILINE,
)


def _dice() -> random.Random:
    return random.Random(20)  # noqa: S311 - nothing is kept secret by it


@POSIX
def test_whatever_is_in_a_file_of_any_kind_words_or_a_message_come_of_it() -> None:
    with Readers(limits(PATIENCE), count=1) as readers:
        for kind, weight in WEIGHTS.items():
            tally = fuzz(kind, range(8 * weight), 20, PATIENCE, readers)
            assert tally.failures == []
            assert tally.refused < tally.inputs


def test_every_kind_has_its_share() -> None:
    assert set(WEIGHTS) == set(samples())


def test_a_number_makes_the_same_hostile_file_again() -> None:
    for kind in samples():
        assert made(kind, 1, 2) == made(kind, 1, 2)
        assert len({made(kind, 1, number).data for number in range(9)}) > 4


@POSIX
def test_every_edit_that_was_on_disk_is_there_after_any_kill(tmp_path: Path) -> None:
    done = crash(tmp_path, edits=60, saves=15, seed=20)
    assert done.failures == []
    assert done.kills > 1


@pytest.mark.parametrize(
    "task",
    [
        pytest.param(lambda folder: failing.save_briefing(folder, _dice(), 8), id="saving"),
        pytest.param(lambda folder: failing.journal(folder, _dice(), 6), id="journal"),
        pytest.param(lambda folder: failing.export(folder, ".docx", 4), id="docx"),
        pytest.param(lambda folder: failing.export(folder, ".pdf", 2), id="pdf"),
        pytest.param(lambda folder: failing.library(folder, 40), id="library"),
    ],
)
def test_a_write_that_fails_leaves_the_old_or_the_new(
    task: Callable[[Path], Faults], tmp_path: Path
) -> None:
    done = task(tmp_path)
    if "left out" in done.what:
        pytest.skip(done.what)
    assert done.failures == []
    assert done.faults > 2


def test_nothing_is_unpickled_or_evaluated_but_between_our_own_processes() -> None:
    files = sorted((CHECKOUT / "briefer").rglob("*.py"))
    found = {file.name for file in files if _RUNS.search(file.read_text("utf-8"))}
    assert found == {"crossing.py"}  # what the writers' process is handed, and what it answers
