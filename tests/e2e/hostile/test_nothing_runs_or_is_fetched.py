"""Opening a hostile file runs nothing and fetches nothing, in us and in what we start.

The kernel's own record of the calls that make a connection or start a program says so (strace);
and, on any system, nobody called the addresses in the files and no command left its mark.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefer import pandoc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.e2e.hostile.conftest import Lure

    Run = Callable[..., "Deeds"]

BRIEFER = ("-m", "briefer")
SECONDS = 120
SENTENCE = "The union went home in the evening"
HIDDEN = "quicksilver"
FORMATS = 13
"""Hostile files, one a format, of which all but the drawing are articles."""

_CALL = re.compile(r"(?:\d+ +)?(?:<\.\.\. )?(?P<name>\w+)(?P<rest>.*)")
_STARTED = re.compile(r'\((?:\w+, )?"(?P<program>[^"]*)"')
_OURSELVES = re.compile(r"\((?:AF_UNIX|\d+(?:<[^>]*>)?[,)])| resumed>")
"""A pair of ends of one pipe between our own processes, or a call on an end of it."""
_WITH_PEERS = frozenset(("socket", "connect", "bind", "listen", "accept", "accept4"))
"""Calls that a pair of ends never needs."""


@dataclass
class Deeds:
    """What a command did.

    Attributes:
        status: its exit status.
        out: what it printed.
        said: what it said of failures.
        started: the programs that were started, or tried to be.
        reached: every call that could have led outside.
    """

    status: int
    out: str
    said: str
    started: set[Path] = field(default_factory=set)
    reached: list[str] = field(default_factory=list)


def _deeds(done: subprocess.CompletedProcess[str], record: Iterable[str]) -> Deeds:
    deeds = Deeds(done.returncode, done.stdout, done.stderr)
    for line in record:
        match = _CALL.match(line)
        name, rest = (match["name"], match["rest"]) if match else ("", line)
        if name in {"execve", "execveat"}:
            started = _STARTED.match(rest)
            if started is not None:
                deeds.started.add(Path(started["program"]).resolve())
        elif name in _WITH_PEERS or not _OURSELVES.match(rest):
            deeds.reached.append(line)
    return deeds


@pytest.fixture
def watched(tmp_path: Path) -> Run:
    """Run a command of this Python and return what it and all that it started did."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed, which records what a process asks of the kernel")
    probe = subprocess.run(
        [strace, "-qq", "-o", "/dev/null", sys.executable, "-c", ""], check=False
    )
    if probe.returncode:
        pytest.skip("this system does not allow strace to look at a process")

    def run(*arguments: object) -> Deeds:
        record = tmp_path / "record"
        calls = "trace=network,execve,execveat,io_uring_setup"
        watch = [strace, "-f", "-qq", "-s", "4096", "-e", "signal=none", "-e", calls, "-o"]
        command = [*watch, str(record), sys.executable, *map(str, arguments)]
        alone = {name: value for name, value in os.environ.items() if "DBUS" not in name}
        done = subprocess.run(
            command,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=SECONDS,
            env=alone | {"QT_QPA_PLATFORM": "offscreen"},
        )
        return _deeds(done, record.read_text("utf-8", "replace").splitlines())

    return run


@pytest.fixture
def harmless(watched: Run, lure: Lure) -> Run:
    """Run Python with some words; fail where it did anything that a file asked for."""
    ours = {Path(sys.executable).resolve(), pandoc.program().resolve()}

    def run(*arguments: object) -> Deeds:
        deeds = watched(*arguments)
        assert deeds.reached == []
        assert deeds.started <= ours
        assert not lure.called()
        assert not lure.mark.exists()
        assert HIDDEN not in deeds.out + deeds.said
        assert "Traceback" not in deeds.said
        return deeds

    return run


def test_the_record_shows_a_call_and_a_program(watched: Run, lure: Lure) -> None:
    port = lure.web.rpartition(":")[2]
    code = f"import os, socket; socket.create_connection(('127.0.0.1', {port})); os.system('true')"
    deeds = watched("-c", code)
    assert deeds.status == 0, deeds.said
    assert any("AF_INET" in call for call in deeds.reached)
    assert any(program.name in {"sh", "dash", "bash"} for program in deeds.started)
    assert lure.called()


def test_reading_hostile_files_of_every_format(harmless: Run, hostile: Path) -> None:
    files = sorted(hostile.iterdir())
    assert len(files) == FORMATS
    deeds = harmless(*BRIEFER, "read", "--json", *files)
    read = {article["file"]: article for article in json.loads(deeds.out)}
    assert {file.name for file in files} - set(read) <= {"drawing.svg"}
    for name, article in read.items():
        assert SENTENCE in json.dumps(article), name


def test_adding_hostile_files_exporting_them_and_their_references(
    harmless: Run, hostile: Path, lure: Lure, tmp_path: Path
) -> None:
    data = ("--data", tmp_path / "data")
    deeds = harmless(*BRIEFER, "library", "add", hostile, *data)
    assert (deeds.status, deeds.out.endswith(" there already\n")) == (0, True), deeds.said
    for suffix in (".ris", ".bib", ".json"):
        assert (
            harmless(*BRIEFER, "references", *data, "export", tmp_path / f"all{suffix}").status == 0
        )
    passages = tmp_path / "passages.json"
    files = [file for file in sorted(hostile.iterdir()) if file.suffix != ".svg"]
    entries = [{"article": file.name, "section": "labor", "exact": f"{SENTENCE}"} for file in files]
    entries.append({"section": "labor", "comment": f"\\input{{{lure.secret}}} ![]({lure.web}/c)"})
    passages.write_text(json.dumps(entries), "utf-8")
    briefing = tmp_path / "made.briefing"
    deeds = harmless(*BRIEFER, "new", briefing, "--passages", passages, *files, *data)
    assert deeds.status == 0, deeds.said
    word, pdf = tmp_path / "out.docx", tmp_path / "out.pdf"
    deeds = harmless(*BRIEFER, "export", briefing, "--to", word, "--to", pdf, *data)
    assert deeds.status == 0, deeds.said
    assert word.exists()
    assert pdf.exists()


def test_looking_at_hostile_files_and_their_pages_in_the_window(
    harmless: Run, hostile: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    harmless(*BRIEFER, "library", "add", hostile, "--data", data)
    deeds = harmless(Path(__file__).with_name("look_at_all.py"), data)
    assert deeds.status == 0, deeds.said
    assert {"paper.pdf", "plain.txt", "mail.eml"} <= set(deeds.out.split())


def test_a_style_that_points_elsewhere_is_not_fetched(
    harmless: Run, lure: Lure, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    style = tmp_path / "elsewhere.csl"
    style.write_text(
        '<?xml version="1.0"?><style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info>'
        f'<title>Elsewhere</title><id>{lure.web}/id</id><link href="{lure.web}/parent"'
        ' rel="independent-parent"/><updated>2026-01-01T00:00:00Z</updated></info></style>',
        "utf-8",
    )
    passages, briefing = tmp_path / "passages.json", tmp_path / "made.briefing"
    exact = "granted 93,300 work visas to North Koreans in 2013"
    entry = {"article": seeds[0].name, "section": "labor", "exact": exact}
    passages.write_text(json.dumps([entry]), "utf-8")
    assert harmless(*BRIEFER, "new", briefing, "--passages", passages, seeds[0]).status == 0
    deeds = harmless(*BRIEFER, "export", briefing, "--to", tmp_path / "out.pdf", "--style", style)
    assert deeds.status == 1
    assert "only points to another style" in deeds.said


@pytest.mark.parametrize("form", ["bib", "ris", "json"])
def test_references_that_name_pages_and_files_are_not_followed(
    harmless: Run, lure: Lure, tmp_path: Path, form: str
) -> None:
    forms = {
        "bib": f"@article{{a, title = {{\\input{{{lure.secret}}} The harbor {lure.web}}},"
        f" abstract = {{\\write18{{{lure.command}}}\\include{{{lure.secret}}}}},"
        f" url = {{{lure.web}/page}}, file = {{a:{lure.secret}:text/plain}}}}",
        "ris": f"TY  - NEWS\nTI  - The harbor stopped\nUR  - {lure.web}/page\n"
        f"L1  - {lure.web}/paper.pdf\nL2  - {lure.secret.as_uri()}\nL4  - ../secret.txt\nER  - \n",
        "json": json.dumps(
            [{"id": "a", "type": "webpage", "title": "The harbor", "URL": f"{lure.web}/page"}]
        ),
    }
    folder = tmp_path / "exported"
    folder.mkdir()
    (folder / f"all.{form}").write_text(forms[form], "utf-8")
    data = ("--data", tmp_path / "data")
    assert harmless(*BRIEFER, "references", *data, "import", folder, "--alone").status in {0, 1}
    deeds = harmless(*BRIEFER, "library", "list", "--json", *data)
    assert "harbor" in deeds.out
