"""Puts the figures of all benchmarks into one table, in Markdown, with what they were measured on.

A figure means something beside its peer's, taken in the same run; on its own it depends on the
machine, which is why the machine, the versions and the load stand above the table.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pypandoc

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rows import Row

PEERS: Final = ("typst", "novelwriter", "weasyprint")
ABSENT: Final = "not installed"
_HEAD: Final = (
    "| what | size | ours | peer | | ratio | limit | |",
    "|---|--:|--:|--:|---|--:|--:|---|",
)


def conditions() -> list[str]:
    """Return what the figures depend on, as a Markdown list."""
    packages = ("PySide6-Essentials", "reportlab", "python-docx", "trafilatura")
    libraries = ", ".join(f"{name} {version(name)}" for name in packages)
    peers = ", ".join(f"{name} {_said(name)}" for name in PEERS)
    return [
        f"- Date: {datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        f"- Machine: {_processor()}, {os.cpu_count()} processors, {platform.platform()}",
        f"- Load: {_load()}",
        f"- Briefer {version('briefer')}, Python {platform.python_version()}, {libraries}",
        f"- Peers: pandoc {_pandoc()}, {peers}",
    ]


def table(found: Mapping[str, Sequence[Row]], broken: Mapping[str, str]) -> list[str]:
    """Return the figures as a Markdown table; those that broke are named below it."""
    lines = list(_HEAD)
    for name, rows in found.items():
        lines.append(f"| **{name}** | | | | | | | |")
        lines += [_line(row) for row in rows]
    lines.append("")
    lines += [f"**{name} is broken**: {words}" for name, words in broken.items()]
    return lines


def summary(rows: Iterable[Row]) -> str:
    """Return how many figures there are, and how many of them are above their limits."""
    rows = tuple(rows)
    judged = [row for row in rows if row.limit is not None and (row.peer or not row.beside)]
    above = sum(row.above for row in judged)
    return f"{len(rows)} figures; {above} of {len(judged)} with a limit are above it"


def _line(row: Row) -> str:
    peer = "" if not row.beside else ABSENT if row.peer is None else _figure(row.peer, row.unit)
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    limit = "" if row.limit is None else f"{row.limit:g}"
    size = f"{row.size:,}" if row.size else ""
    ours, verdict = _figure(row.ours, row.unit), "above the limit" if row.above else ""
    return (
        f"| {row.what} | {size} | {ours} | {peer} | {row.beside} | {ratio} | {limit} | {verdict} |"
    )


def _figure(value: float, unit: str) -> str:
    digits = 0 if value >= 100 else 1 if value >= 10 else 2  # three digits that tell something
    return f"{value:,.{digits}f} {unit}".strip()


def _processor() -> str:
    """Return the processor's name, where the system tells it."""
    known = Path("/proc/cpuinfo")
    lines = known.read_text("utf-8").splitlines() if known.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())


def _load() -> str:
    """Return how many processes wanted a processor in the last 1, 5 and 15 minutes."""
    if not hasattr(os, "getloadavg"):
        return "unknown"
    return " ".join(f"{each:.2f}" for each in os.getloadavg())


def _pandoc() -> str:
    on_path = shutil.which("pandoc")
    return _asked(on_path) if on_path else f"{pypandoc.get_pandoc_version()} (Briefer's own)"


def _said(name: str) -> str:
    """Return a program's version; typst's package does as well, beside novelWriter."""
    program, beside = shutil.which(name), shutil.which("novelwriter")
    if program:
        return _asked(program)
    if name == "typst" and beside:
        code = "from importlib.metadata import version; print(version('typst'))"
        return _asked(str(Path(beside).with_name("python")), "-c", code)
    return ABSENT


def _asked(*command: str) -> str:
    """Return the version that a program says; the last word of its first line."""
    asked = command if len(command) > 1 else (*command, "--version")
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    ended = subprocess.run(asked, capture_output=True, text=True, check=False, env=env)
    words = (ended.stdout or ended.stderr).splitlines()[:1]
    return ABSENT if ended.returncode or not words else words[0].split()[-1]
