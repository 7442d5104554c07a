"""The lock beside a briefing's file: who has it, and that a lock left behind is known."""

from __future__ import annotations

import json
import os
import platform
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from briefer.storage import LockFile
from briefer.storage.lockfile import STALE

if TYPE_CHECKING:
    from pathlib import Path

HOLDING = """
import sys, time
from pathlib import Path
from briefer.storage import LockFile

lock = LockFile(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.readline()
lock.release()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "b.briefing"


@pytest.fixture
def lock(path: Path) -> Path:
    return path.with_name(".b.briefing.lock")


def holding(path: Path) -> subprocess.Popen[str]:
    """Start another program that takes the lock, and wait until it has it."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "None\n"
    return process


def said(lock: Path, **changes: object) -> None:
    """Leave a lock behind as a program would that is no more."""
    words = {"user": "ann", "host": "far-away", "since": "2026-11-25T10:14+00:00", "pid": 1}
    lock.write_text(json.dumps(words | changes))


def test_a_second_program_learns_who_has_it_until_the_first_lets_go(path: Path, lock: Path) -> None:
    with holding(path) as other:
        mine = LockFile(path)
        holder = mine.take()
        assert (holder.host, holder.pid) == (platform.node(), other.pid)
        assert holder.since
        mine.release()
        assert lock.exists()
        other.communicate("\n")
    assert not lock.exists()
    assert mine.take() is None
    mine.release()
    assert not lock.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_lock_whose_program_was_killed_is_taken_over(path: Path, lock: Path) -> None:
    with holding(path) as other:
        other.send_signal(signal.SIGKILL)
    assert lock.exists()
    mine = LockFile(path)
    assert mine.take() is None
    assert json.loads(lock.read_text())["pid"] == os.getpid()
    mine.release()


def test_a_lock_of_another_computer_counts_for_three_days_after_the_last_saving(
    path: Path, lock: Path
) -> None:
    said(lock)
    mine = LockFile(path)
    assert mine.take()[:3] == ("ann", "far-away", "2026-11-25T10:14+00:00")
    old = time.time() - STALE.total_seconds() - 60
    os.utime(lock, (old, old))
    assert mine.take() is None
    assert mine.take() is None  # as each saving does
    assert time.time() - lock.stat().st_mtime < 3600
    mine.release()


def test_a_lock_that_is_held_counts_however_old_and_wherever_it_says_it_is_from(
    path: Path, lock: Path
) -> None:
    with holding(path) as other:
        said(lock, pid=2**30)
        os.utime(lock, (1, 1))
        assert LockFile(path).take().host == "far-away"
        other.communicate("\n")


@pytest.mark.parametrize("words", [b"", b"\xff\x00", b"[1]", b"[" * 9999, b'{"pid": "x"}'])
def test_a_lock_that_says_nothing_counts_as_someones(path: Path, lock: Path, words: bytes) -> None:
    lock.write_bytes(words)
    assert LockFile(path).take() is not None


def test_a_lock_that_someone_removed_and_took_is_theirs(path: Path, lock: Path) -> None:
    mine = LockFile(path)
    assert mine.take() is None
    lock.unlink()
    with holding(path) as other:
        assert mine.take().pid == other.pid
        mine.release()
        assert lock.exists()
        other.communicate("\n")


def test_a_folder_that_takes_no_lock_does_not_stand_in_the_way(tmp_path: Path) -> None:
    lock = LockFile(tmp_path / "gone" / "b.briefing")
    assert lock.take() is None
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_and_its_file_have_one_lock(path: Path, tmp_path: Path) -> None:
    path.write_bytes(b"")
    link = tmp_path / "link.briefing"
    link.symlink_to(path)
    with holding(link) as other:
        assert LockFile(path).take().pid == other.pid
        other.communicate("\n")
