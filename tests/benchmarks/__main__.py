"""Runs all benchmarks and writes one table of their figures, and a plot of cost against size.

``python tests/benchmarks`` takes some thirteen minutes on two processors that do nothing else.
``python tests/benchmarks quick`` takes small sizes and several benchmarks at once: its figures mean
nothing and are not judged, but it shows that each still runs. ``--only NAME ...`` takes some of
them, ``--to FOLDER`` names where ``table.md`` and ``cost.svg`` go (``build/benchmarks``). Ends with
1 where a benchmark broke, never for a figure: one that is above its limit is marked in the table.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from report import conditions, summary, table
from rows import FILE, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rows import Row

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
FULL: Final = (
    "start",
    "opening",
    "board",
    "article",
    "preview",
    "shelf",
    "web",
    "adding 100",
    "adding 300",
    "adding",
    "library 100",
    "library 1000",
    "library",
    "suggesting",
    "corroboration",
    "checking",
    "readback",
    "roles",
    "pages",
)
QUICK: Final = (
    "pages 1 4",
    "adding 9",
    "opening 6 1",
    "board 40 2",
    "article 2 9000",
    "preview 2",
    "shelf 6",
    "library 24",
    "suggesting 30",
    "corroboration 30",
    "checking 40 1",
    "readback 1",
    "start 1",
    "web 2",
    "roles",
)
"""The longest first: they rest for most of their time, so that several run at once."""
AT_ONCE: Final = 4
LONGEST: Final = 3600.0


class Outcome(NamedTuple):
    """What came of one benchmark: its rows, and why it broke; empty where it did not."""

    rows: tuple[Row, ...]
    broke: str


def run(command: str, *, judged: bool) -> Outcome:
    """Run a benchmark with its arguments in a process of its own, and say that it ended.

    Where its figures are not judged, their limits are left out.
    """
    name, *arguments = command.split()
    program = [sys.executable, str(HERE / f"{name}.py"), *arguments]
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rows.json"
        environment = dict(os.environ, **{FILE: str(file)})
        ended = subprocess.run(
            program, cwd=ROOT, env=environment, capture_output=True, timeout=LONGEST, check=False
        )
        rows, handed = read(file), file.exists()
    if not judged:
        rows = tuple(replace(row, limit=None) for row in rows)
    # Above a limit it ends with 1, as one does that breaks; only the former hands its rows back.
    said = ended.stderr.decode(errors="replace").strip().splitlines() or ["it said nothing"]
    broke = "" if handed and ended.returncode in {0, 1} else f"ended {ended.returncode}, {said[-1]}"
    seconds = time.perf_counter() - begun
    print(f"{command:16} {seconds:6.1f} s  {broke or summary(rows)}", flush=True)
    return Outcome(rows, broke)


def write(found: dict[str, Outcome], folder: Path) -> None:
    """Write the table and the plot, and say where they are."""
    from plot import draw  # noqa: PLC0415 - not beside what is measured

    rows = [row for outcome in found.values() for row in outcome.rows]
    lines = ["# What Briefer costs, beside its peers", "", *conditions(), f"- {summary(rows)}", ""]
    broken = {name: outcome.broke for name, outcome in found.items() if outcome.broke}
    folder.mkdir(parents=True, exist_ok=True)
    lines += table({name: outcome.rows for name, outcome in found.items()}, broken)
    if draw(rows, folder / "cost.svg"):
        lines.append("![Cost against size](cost.svg)")
    (folder / "table.md").write_text("\n".join(lines) + "\n", "utf-8")
    print(f"table: {folder / 'table.md'}")


def main() -> int:
    """Run, write, and judge whether anything broke."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("form", nargs="?", choices=("full", "quick"), default="full")
    parser.add_argument("--only", nargs="+", default=[], help="names of benchmarks")
    parser.add_argument("--to", type=Path, default=ROOT / "build" / "benchmarks")
    asked = parser.parse_args()
    quick = asked.form == "quick"
    commands: Sequence[str] = QUICK if quick else FULL
    commands = [each for each in commands if not asked.only or each.split()[0] in asked.only]
    with ThreadPoolExecutor(AT_ONCE if quick else 1) as pool:
        found = dict(zip(commands, pool.map(partial(run, judged=not quick), commands), strict=True))
    write(found, asked.to)
    return int(any(outcome.broke for outcome in found.values()))


if __name__ == "__main__":
    sys.exit(main())
