"""A disk that fails at the n-th call that writes, for every n: old or new, never a mixture.

Python's own files fail at the border to the system: each opening, writing, flushing, renaming and
cutting counts. SQLite's calls, which Python does not make, are failed by strace where that is at
hand; a limit on a file's size stands for a full disk elsewhere.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from unittest import mock

from briefer import storage
from briefer.errors import BrieferError
from briefer.library import Library
from briefer.sources import read_file
from briefer.workspace import Workspace
from tests.torture.editing import CHECKOUT, any_edit, places, state

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator

ERRORS: Final = (errno.ENOSPC, errno.EIO)
_MOST: Final = 2_000
"""Calls that one task makes at most; beyond it, it would never end."""
_MOST_OF_SQLITE: Final = 80
"""Calls that SQLite makes, with some to spare."""


@dataclass(slots=True)
class Faults:
    """What came of it.

    Attributes:
        what: was written.
        faults: how many calls failed.
        failures: what was left that is neither old nor new.
    """

    what: str
    faults: int = 0
    failures: list[str] = field(default_factory=list)


class Disk:
    """Fails one call that writes, or that one and all after it.

    Attributes:
        calls: how many there were.
        failed: whether one failed.
        healthy: whether none fails any more.
    """

    def __init__(self, number: int, error: int, *, lasting: bool) -> None:
        """Begin to count.

        Args:
            number: of the call that fails, from 1.
            error: what the system says.
            lasting: whether the later ones fail too.
        """
        self.calls = 0
        self.failed = False
        self.healthy = False
        self._number, self._error, self._lasting = number, error, lasting

    def count(self) -> None:
        """Count a call.

        Raises:
            OSError: it is its turn.
        """
        self.calls += 1
        if self.healthy:
            return
        if self.calls == self._number or (self._lasting and self.calls > self._number):
            self.failed = True
            raise OSError(self._error, os.strerror(self._error))


class _File(io.FileIO):
    """A file whose writing may fail, with a part of it written."""

    disk: Disk

    def write(self, data: Any, /) -> int:  # noqa: ANN401 - any buffer
        """Write, or write half and fail."""
        try:
            self.disk.count()
        except OSError:
            super().write(bytes(data)[: len(data) // 2])
            raise
        return super().write(data)

    def truncate(self, size: int | None = None, /) -> int:
        """Cut the file."""
        self.disk.count()
        return super().truncate(size)


@contextlib.contextmanager
def failing(disk: Disk) -> Iterator[None]:
    """Have what Python asks of the system fail as a disk says."""
    plain_open = io.open

    def opening(path: Any, mode: str = "r", buffering: int = -1, *rest: Any, **named: Any) -> Any:  # noqa: ANN401 - as open
        writes = not set("wxa+").isdisjoint(mode)
        if not writes or "b" not in mode:
            if writes:
                disk.count()
            return plain_open(path, mode, buffering, *rest, **named)
        disk.count()
        made = _File(path, mode.replace("b", ""))
        made.disk = disk
        if buffering == 0:
            return made
        return io.BufferedRandom(made) if "+" in mode else io.BufferedWriter(made)

    def counted(call: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*values: Any, **named: Any) -> Any:  # noqa: ANN401 - as the call
            disk.count()
            return call(*values, **named)

        return counting

    with contextlib.ExitStack() as stack:
        stack.enter_context(mock.patch.object(io, "open", opening))
        for name in ("fsync", "replace", "rename", "mkdir"):
            stack.enter_context(mock.patch.object(os, name, counted(getattr(os, name))))
        yield
    disk.healthy = True  # also for files that stay open


def _each(
    faults: Faults, step: int, attempt: Callable[[Disk], str], errors: tuple[int, ...] = ERRORS
) -> Faults:
    """Attempt something with one call failing, for each call; ``attempt`` tells what is wrong."""
    for lasting in (False, True):
        for turn, error in enumerate(errors):
            for number in range(1 + turn % step, _MOST, step):
                disk = Disk(number, error, lasting=lasting)
                wrong = attempt(disk)
                if not disk.failed:
                    break
                faults.faults += 1
                if wrong:
                    how = f"call {number}, {os.strerror(error)}, {'on' if lasting else 'once'}"
                    faults.failures.append(f"{faults.what}: {wrong} ({how})")
    return faults


def _refused(disk: Disk, work: Callable[[], object]) -> bool:
    """Do something on a failing disk; tell whether it was refused, in words that can be said."""
    with failing(disk):
        try:
            work()
        except BrieferError as error:
            str(error)
            return True
    return False


def save_briefing(folder: Path, dice: random.Random, step: int = 1) -> Faults:
    """Save a briefing over an older version."""
    file = folder / "work.briefing"
    workspace = _workspace(folder)
    workspace.save(file)

    def attempt(disk: Disk) -> str:
        workspace.edit(any_edit(dice, workspace))
        workspace.settle()
        before = file.read_bytes()
        failed = _refused(disk, lambda: workspace.save(file))
        now = file.read_bytes()
        stored = storage.load(file)
        if stored.damaged or stored.warnings:
            return "the file is damaged"
        if failed and now != before and stored.digest != state(workspace):
            return "it failed, and the file is another"
        if not failed and stored.digest != state(workspace):
            return "it was saved, and the file is an older one"
        return _strays(folder) or _damaged_backups(workspace)

    try:
        return _each(Faults("saving a briefing"), step, attempt)
    finally:
        workspace.close()


def export(folder: Path, suffix: str, step: int = 1) -> Faults:
    """Export a briefing over an older document."""
    target = folder / f"out{suffix}"
    workspace = _workspace(folder)
    target.write_bytes(b"old")

    def attempt(disk: Disk) -> str:
        target.write_bytes(b"old")
        failed = _refused(disk, lambda: workspace.export(target))
        data = target.read_bytes()
        whole = data.startswith(b"PK") or data.rstrip().endswith(b"%%EOF")
        if failed and data != b"old":
            return "it failed, and the file is another"
        if not failed and not whole:
            return "it was written, and is not whole"
        return _strays(folder)

    try:
        return _each(Faults(f"exporting {suffix}"), step, attempt)
    finally:
        workspace.close()


def journal(folder: Path, dice: random.Random, step: int = 1) -> Faults:
    """Make edits while the journal's writing fails, and bring them back as after a crash."""
    run = iter(range(10**6))

    def attempt(disk: Disk) -> str:
        here = folder / f"run{next(run)}"
        file = here / "work.briefing"
        here.mkdir()
        workspace = _workspace(here)
        workspace.save(file)
        possible = {state(workspace)}
        with failing(disk):
            for _ in range(4):
                workspace.edit(any_edit(dice, workspace))
                workspace.settle()
                possible.add(state(workspace))
                if not workspace.take_trouble() and not _waits(workspace):
                    possible = {state(workspace)}
        if not disk.failed:
            workspace.close()
            return ""
        wrong = ""
        crashed = here / "crashed"
        shutil.copytree(here / "data", crashed)
        if _reopened(crashed, file) not in possible:
            wrong = "an edit that was on disk is not there"
        workspace.settle()  # the disk has room again
        if _reopened(_copy(here), file) != state(workspace):
            wrong = "edits that waited for the disk are not there"
        workspace.close()
        shutil.rmtree(here)
        return wrong

    return _each(Faults("the journal"), step, attempt)


def library(folder: Path, step: int = 1) -> Faults:
    """Add an article to a library while SQLite's calls fail; needs strace."""
    faults = Faults("adding to the library")
    strace = shutil.which("strace")
    if strace is None:
        faults.what += " (left out: strace is not installed)"
        return faults
    first, second = sorted((CHECKOUT / "seeds").glob("*.txt"))[:2]
    before = folder / "before.sqlite"
    with Library(before) as kept:
        kept.add(read_file(first), b"original")
    jobs = [
        (error, number, lasting)
        for turn, error in enumerate(("ENOSPC", "EIO"))
        for lasting in ("", "+")
        for number in range(1 + turn % step, _MOST_OF_SQLITE, step)
    ]
    with ThreadPoolExecutor(2) as threads:
        results = threads.map(lambda job: _add_failing(strace, folder, before, second, *job), jobs)
        for job, (failed, wrong) in zip(jobs, results, strict=True):
            faults.faults += failed
            if wrong:
                faults.failures.append(f"{faults.what}: {wrong} ({job})")
    return faults


def _add_failing(  # noqa: PLR0913, PLR0917 - what is added where, and which call fails how
    strace: str, folder: Path, before: Path, article: Path, error: str, number: int, lasting: str
) -> tuple[bool, str]:
    """Add an article with one call failing; return whether one did, and what is wrong."""
    here = folder / f"{error}{number}{lasting}"
    here.mkdir()
    database, record = here / "library.sqlite", here / "record"
    shutil.copy(before, database)
    calls = "pwrite64,fsync,fdatasync,ftruncate"
    inject = f"inject={calls}:error={error}:when={number}{lasting}"
    watch = [strace, "-f", "-qq", "-o", str(record), "-e", f"trace={calls}", "-e", inject]
    done = subprocess.run(
        [*watch, sys.executable, "-m", "tests.torture.adding", str(database), str(article)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=CHECKOUT,
    )
    failed = "(INJECTED)" in record.read_text("utf-8", "replace")
    wrong = _look_into(database, before, done)
    shutil.rmtree(here)
    return failed, wrong


def _look_into(database: Path, before: Path, done: subprocess.CompletedProcess[str]) -> str:
    if done.returncode or not done.stdout.startswith(("added", "refused")):
        return f"an error got out: {done.stderr.strip().rpartition(chr(10))[2]}"
    with Library(database) as found, Library(before) as old:
        now, then = (tuple(each.id for each in kept.summaries()) for kept in (found, old))
    with contextlib.closing(sqlite3.connect(database)) as plain:
        whole = plain.execute("PRAGMA integrity_check").fetchall()
        plain.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
    added = len(now) == len(then) + 1
    if whole != [("ok",)] or not set(then) <= set(now) or len(now) > len(then) + 1:
        return "the library is neither old nor new"
    if done.stdout.startswith("added") and not added:
        return "an article that was added is not there"
    return ""


def _copy(here: Path) -> Path:
    return Path(shutil.copytree(here / "data", here / "after"))


def _waits(workspace: Workspace) -> bool:
    """Tell whether edits wait for the disk."""
    journal = workspace._keeping._journal
    return journal is not None and bool(journal._waiting)


def _reopened(data: Path, file: Path) -> str:
    workspace = Workspace(places(data))
    stored = storage.load(file)
    found = storage.find(data / "journals", stored.briefing.id, stored.digest)
    workspace.close()
    return storage.digest(
        found.onto(stored.briefing, stored.digest).briefing if found else stored.briefing
    )


def _workspace(folder: Path) -> Workspace:
    workspace = Workspace(places(folder / "data"))
    sample = storage.load(CHECKOUT / "resources/samples/two-pages.briefing")
    workspace.adopt(sample.briefing, sample.sources)
    return workspace


def _strays(folder: Path) -> str:
    left = [path.name for path in folder.rglob(".briefer-*")]
    return f"left behind: {left}" if left else ""


def _damaged_backups(workspace: Workspace) -> str:
    for version in workspace.backups.all():
        if storage.load(version.file).damaged:
            return "a version that was kept is damaged"
    return ""
