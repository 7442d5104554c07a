"""The quick form of the soak: random hands on the real window, for two minutes' work."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

ACTIONS = 60
SEED = 2


@pytest.mark.skipif(sys.platform != "linux", reason="what a process holds is read from /proc")
def test_random_hands_find_no_fault_in_the_window(checkout: Path) -> None:
    # In a process of its own: it counts what the process holds, and takes over its hooks.
    ended = subprocess.run(
        [sys.executable, "-m", "tests.torture.soak", str(ACTIONS), str(SEED)],
        cwd=checkout,
        env=os.environ | {"PYTHONPATH": str(checkout)},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert f"{ACTIONS} actions" in ended.stdout
    assert ", 0 faults" in ended.stdout
