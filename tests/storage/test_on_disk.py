"""That what is said to be kept is on the disk, and not only in the system's memory.

Nothing within a program can tell: a file reads the same before and after. So the system's own calls
are watched from outside while a program of its own edits and saves.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EDITS = 5
PROGRAM = f"""
import os, sys
from dataclasses import replace
from pathlib import Path
from briefer.editing import ChangeFront
from briefer.workspace import Places, Workspace

resources, folder = map(Path, sys.argv[1:])
workspace = Workspace(Places(resources, None, folder / "data"))
for number in range({EDITS}):
    front = replace(workspace.briefing.front, title=f"Title {{number}}")
    workspace.edit(ChangeFront(front))
    workspace.settle()
    os.write(1, b"acknowledged\\n")
workspace.save(folder / "saved.briefing")
os.write(1, b"saved\\n")
workspace.close()
"""
CALL = re.compile(r"^\d+\s+(?P<name>\w+)\((?P<rest>.*)\)\s+=\s+(?P<result>-?\d+)", re.MULTILINE)
PATH = re.compile(r"\d+<([^>]*)>|\"((?:[^\"\\]|\\.)*)\"")


class Call(NamedTuple):
    """A call of the system that ended well."""

    name: str
    words: tuple[str, ...]
    """The paths and texts among its arguments."""


@pytest.fixture(scope="module")
def calls(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Call, ...]:
    """What a program asked of the system, that made some edits and saved them."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not here")
    folder = tmp_path_factory.mktemp("disk")
    log = folder / "log"
    watched = "write,pwrite64,writev,fsync,fdatasync,rename,renameat,renameat2"
    done = subprocess.run(
        [strace, "-f", "-qq", "-y", "-s", "40", "-e", f"trace={watched}", "-o", str(log),
         sys.executable, "-c", PROGRAM, str(checkout / "resources"), str(folder)],
        check=False, capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip
    if "ptrace" in done.stderr.lower():
        pytest.skip("strace may not trace here")
    assert done.returncode == 0, done.stderr
    return tuple(_calls(log.read_text("utf-8")))


def test_each_edit_is_flushed_to_the_disk_before_it_is_acknowledged(
    calls: tuple[Call, ...],
) -> None:
    waiting: set[str] = set()
    acknowledged = flushed = 0
    for call in calls:
        if call.name in {"fsync", "fdatasync"}:
            flushed += call.words[0] in waiting
            waiting.discard(call.words[0])
        elif call.name.startswith(("write", "pwrite")):
            if call.words[-1] == r"acknowledged\n":
                acknowledged += 1
                assert not waiting
            elif call.words[0].endswith(".journal"):
                waiting.add(call.words[0])
    assert acknowledged == EDITS
    assert flushed >= EDITS


def test_a_saved_file_is_flushed_before_it_is_put_in_place_and_its_folder_after(
    calls: tuple[Call, ...],
) -> None:
    (placed,) = (
        number
        for number, call in enumerate(calls)
        if call.name.startswith("rename") and call.words[-1].endswith("saved.briefing")
    )
    beside = calls[placed].words[-2]
    of_file = [
        (number, call.name)
        for number, call in enumerate(calls)
        if call.words[0] == beside and not call.name.startswith("rename")
    ]
    assert of_file[-1][0] < placed
    assert of_file[-1][1] in {"fsync", "fdatasync"}
    said = next(n for n, call in enumerate(calls) if call.words[-1] == r"saved\n")
    folder = beside.rpartition("/")[0]
    assert Call("fsync", (folder,)) in calls[placed:said]


def _calls(log: str) -> Iterator[Call]:
    """Yield the calls of a log of strace, those that another thread's came between made whole."""
    begun: dict[str, str] = {}
    for line in log.splitlines():
        process, _, rest = line.partition(" ")
        if rest.endswith(" <unfinished ...>"):
            begun[process] = rest.removesuffix(" <unfinished ...>")
            continue
        resumed = re.match(r"\s*<\.\.\. \w+ resumed>(.*)", rest)
        whole = f"{begun.pop(process, '')}{resumed[1]}" if resumed else rest
        match = CALL.match(f"{process} {whole.strip()}")
        if match is not None and int(match["result"]) >= 0:
            words = (one or other for one, other in PATH.findall(match["rest"]))
            yield Call(match["name"], tuple(words) or ("",))
