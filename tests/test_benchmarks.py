"""The quick form of ``sh run.sh bench``: every benchmark still runs, whatever its figures are."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

HELPERS = {"__main__", "rows", "report", "plot", "news_pages"}
"""What lies among the benchmarks and is none."""


def module(checkout: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        name, checkout / "tests" / "benchmarks" / f"{name}.py"
    )
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    sys.modules[name] = made  # dataclasses look their module up
    spec.loader.exec_module(made)
    return made


def run(checkout: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(checkout / "tests" / "benchmarks"), *arguments]
    known = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(checkout)}
    surroundings = os.environ | known | more
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=240, env=surroundings
    )


def test_every_benchmark_still_runs_and_has_its_figures_in_the_table(
    checkout: Path, tmp_path: Path
) -> None:
    ended = run(checkout, "quick", "--to", str(tmp_path))
    assert ended.returncode == 0, ended.stdout + ended.stderr
    table = (tmp_path / "table.md").read_text("utf-8")
    benchmarks = {path.stem for path in (checkout / "tests" / "benchmarks").glob("*.py")} - HELPERS
    headings = [line for line in table.splitlines() if line.startswith("| **")]
    assert {line.split("**")[1].split()[0] for line in headings} == benchmarks
    for heading in headings:
        after = table.partition(f"{heading}\n")[2]
        assert after.startswith("| "), f"{heading} has no figures"
        assert not after.startswith("| **"), f"{heading} has no figures"
    assert "is broken" not in table


def test_a_broken_benchmark_fails_the_run_and_is_named(checkout: Path, tmp_path: Path) -> None:
    # With this a script does not find what lies beside it; the folder that is run still does.
    ended = run(checkout, "--only", "roles", "--to", str(tmp_path / "new"), PYTHONSAFEPATH="1")
    assert ended.returncode == 1
    table = (tmp_path / "new" / "table.md").read_text("utf-8")
    assert "**roles is broken**: ended 1, ModuleNotFoundError: No module named 'rows'" in table


def test_a_figure_is_judged_by_its_ratio_or_alone_and_never_without_its_peer(
    checkout: Path,
) -> None:
    row = module(checkout, "rows").Row
    assert row("a", 3.0, beside="peer", peer=2.0, limit=1.4).above
    assert not row("a", 3.0, beside="peer", peer=2.0, limit=1.6).above
    assert row("a", 3.0, limit=2.0).above
    assert not row("a", 3.0, beside="peer", limit=2.0).above
    assert not row("a", 3.0).above


def test_the_plot_shows_a_line_for_each_program(checkout: Path, tmp_path: Path) -> None:
    row = module(checkout, "rows").Row
    rows = [
        row("a", size / 10, "s", beside, size / 5, size=size, curve="PDF")
        for size in (40, 250, 1000)
        for beside in ("typst", "WeasyPrint")
    ]
    draw = module(checkout, "plot").draw
    assert not draw(rows[:2], tmp_path / "one size.svg")
    assert draw(rows, tmp_path / "cost.svg")
    drawn = (tmp_path / "cost.svg").read_text("utf-8")
    assert drawn.count("<polyline") == 3
    assert "fill: None" not in drawn
