"""Opening the window over a library of ten thousand articles, beside the start with five.

Both processes run in turn, so that a busy machine slows both: each from its start to the first
painted window, and on to the painted cards, until all is loaded and at rest. ``python
tests/benchmarks/opening.py [ARTICLES [ROUNDS]]`` prints the medians and the most memory that each
process held, and ends with 1 where a limit is passed. Needs a display, or runs with Qt's offscreen
platform.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rows import Row, ended
from shelf import ARTICLES, fill

LIMIT = 1.3
MEMORY_LIMIT = 40.0
ROUNDS = 9
FEW = 5
ROOT = Path(__file__).resolve().parents[2]
OPEN = """
import os, sys, time
from pathlib import Path
from briefer.__main__ import find_places, load_window
places = find_places(Path(sys.argv[1]))
start = load_window()
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        watched.event(event)
        times.append(time.time())
        if cards.rowCount():
            watched.removeEventFilter(self)
            QTimer.singleShot(1500, leave)
        return True
def leave():
    peak = Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]
    sys.stdout.write(repr((times[0], times[-1], int(peak) / 1024)))
    sys.stdout.flush()
    os._exit(0)
times = []
window = start.open_window(places, [], print)
cards = window.shelf.view.model()
watch = Watch()
window.installEventFilter(watch)
window.show()
start.application(places).exec()
"""


def opened(folder: Path, compiled: Path) -> tuple[float, float, float]:
    """Return how long a process takes to its first painted window and to painted cards, and MB.

    Times are in seconds from its start. Compiled modules are kept in a folder, as an installed
    program has them.
    """
    surroundings = dict(os.environ, PYTHONPYCACHEPREFIX=str(compiled))
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.time()
    ended = subprocess.run(
        [sys.executable, "-c", OPEN, str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        env=surroundings,
    )
    window, cards, peak = map(float, ended.stdout.strip("()").split(","))
    return window - begun, cards - begun, peak


def measure(count: int, rounds: int) -> list[Row]:
    """Open the window over both libraries, in turn, and print the medians."""
    with tempfile.TemporaryDirectory() as passing:
        compiled, few, many = (Path(passing) / name for name in ("compiled", "few", "many"))
        for folder, articles in ((few, FEW), (many, count)):
            folder.mkdir()
            fill(folder, articles)
            opened(folder, compiled)
        times = [(opened(few, compiled), opened(many, compiled)) for _ in range(rounds)]
    # Each column: window, cards, memory; of both kinds of process.
    few_all, many_all = (
        [statistics.median(column) for column in zip(*kind, strict=True)]
        for kind in zip(*times, strict=True)
    )
    first, listed = (many_all[n] / few_all[n] for n in (0, 1))
    more = many_all[2] - few_all[2]
    print(f"{FEW} articles: window {few_all[0] * 1000:.0f} ms, cards {few_all[1] * 1000:.0f} ms")
    print(f"{count}: window {many_all[0] * 1000:.0f} ms, cards {many_all[1] * 1000:.0f} ms")
    print(f"ratio {first:.2f}, of cards {listed:.2f} (limit {LIMIT})")
    print(f"memory {few_all[2]:.0f} MB, {more:.0f} MB more (limit {MEMORY_LIMIT:.0f})")
    beside, over = f"{FEW} articles", f"over {count:,} articles"
    return [
        Row(f"window {over}", many_all[0], "s", beside, few_all[0], LIMIT, count),
        Row(f"cards {over}", many_all[1], "s", beside, few_all[1], LIMIT, count),
        Row(f"memory {over}, more than over {FEW}", more, "MB", limit=MEMORY_LIMIT, size=count),
    ]


def main() -> int:
    """Measure, print, and judge."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    return ended(measure(count, rounds))


if __name__ == "__main__":
    sys.exit(main())
