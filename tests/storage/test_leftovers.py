"""What a killed program left half written is told from all else, and goes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from briefer.storage import replacing
from briefer.storage.leftovers import AGE, leftovers

if TYPE_CHECKING:
    from pathlib import Path

NAME = ".briefer-0123456789abcdef.tmp"
WRITING = """
import pathlib, sys, time
from briefer.storage import replacing
with replacing(pathlib.Path(sys.argv[1])) as file:
    file.write(b"half")
    file.flush()
    print("begun", flush=True)
    time.sleep(60)
"""


def later() -> float:
    return time.time() + AGE + 1


def old(file: Path) -> Path:
    file.write_bytes(b"half")
    os.utime(file, (1, 1))
    return file


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal on Windows")
def test_what_a_killed_program_left_is_known_and_not_while_it_runs(tmp_path: Path) -> None:
    target = tmp_path / "b.briefing"
    target.write_bytes(b"whole")
    with subprocess.Popen(
        [sys.executable, "-c", WRITING, str(target)], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout
        assert program.stdout.readline() == "begun\n"
        (left,) = tmp_path.glob(".briefer-*.tmp")
        while_it_runs = leftovers(tmp_path, later())
        program.send_signal(signal.SIGKILL)
    assert while_it_runs == ()
    assert leftovers(tmp_path, later()) == (left,)
    assert leftovers(tmp_path, time.time()) == ()
    assert target.read_bytes() == b"whole"


def test_how_long_ago_a_file_was_written_to_counts_as_asked_for(tmp_path: Path) -> None:
    left, now = old(tmp_path / NAME), time.time()
    os.utime(left, (now - 9, now - 9))
    assert leftovers(tmp_path, now) == leftovers(tmp_path, now, age=10) == ()
    assert leftovers(tmp_path, now, age=8) == (left,)


def test_a_file_of_any_other_name_is_never_among_them(tmp_path: Path) -> None:
    left = old(tmp_path / NAME)
    for name in (
        *("b.briefing", ".b.briefing.lock", "x.tmp", ".briefer-.tmp", f"{NAME}.txt", f"a{NAME}"),
        *(".briefer-0123456789abcde.tmp", ".briefer-0123456789abcdeg.tmp", ".briefer-notes.tmp"),
    ):
        old(tmp_path / name)
    assert leftovers(tmp_path, time.time()) == (left,)


def test_a_folder_or_a_link_of_that_name_is_not_touched_nor_what_lies_below(
    tmp_path: Path,
) -> None:
    below = tmp_path / "below"
    below.mkdir()
    left = old(below / NAME)
    (tmp_path / NAME).mkdir()
    if sys.platform != "win32":
        own = old(tmp_path / "own.docx")
        (tmp_path / ".briefer-00000000000000ff.tmp").symlink_to(own)
    assert leftovers(tmp_path, later()) == ()
    assert leftovers(tmp_path, later(), below=True) == (left,)
    assert leftovers(tmp_path / "nowhere", later()) == ()


def test_writing_goes_on_beside_what_is_left(tmp_path: Path) -> None:
    old(tmp_path / NAME)
    with replacing(tmp_path / "b.briefing") as file:
        file.write(b"new")
        assert leftovers(tmp_path, later()) == (tmp_path / NAME,)
    assert (tmp_path / "b.briefing").read_bytes() == b"new"
