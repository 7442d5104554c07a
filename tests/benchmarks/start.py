"""How long the window takes from process start to its painted window, beside a bare PySide6 window.

Both run in turn, so that a busy machine slows both: ``python tests/benchmarks/start.py [ROUNDS]``.
Prints the medians in milliseconds and their ratio, of the processor's time too, which a busy
machine changes less; and, on Linux, the memory of both as they paint and that of Briefer once all
that loads later has loaded, its worker processes aside. Ends with 1 where a ratio is above a limit.
Needs a display, or runs with Qt's offscreen platform.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

from rows import Row, ended

LIMIT = 2.0
MEMORY = 1.6
ROUNDS = 15
ROOT = Path(__file__).resolve().parents[2]

END = """
import json, os, sys, time
def memory():
    try:
        with open("/proc/self/status") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))
    except OSError:
        return 0
def end():
    sys.stdout.write(json.dumps([time.time(), time.process_time(), memory()]))
    sys.stdout.flush()
    os._exit(0)
"""

SHOW = """
from PySide6.QtCore import QEvent, QObject
class Watch(QObject):
    # What a window answers when the screen first has room for it is the painting of all of it.
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            watched.event(event)
            end()
        return False
watch = Watch()
def show(window):
    window.winId()
    window.windowHandle().installEventFilter(watch)
    window.show()
"""

BARE = f"""{END}
from PySide6.QtWidgets import QApplication, QTextEdit
{SHOW}
app = QApplication([])
view = QTextEdit()
view.setPlainText("A text view.")
view.resize(1280, 800)
show(view)
app.exec()
"""

OPEN = f"""{END}
from pathlib import Path
from briefer.__main__ import find_places, load_window
places = find_places(Path(sys.argv[1]))
start = load_window()
window = start.open_window(places, [], print)
"""

BRIEFER = f"""{OPEN}
{SHOW}
show(window)
start.application(places).exec()
"""

RESTING = f"""{OPEN}
from PySide6.QtCore import QTimer
def look():
    # The last step makes these; what it runs beside the event loop ends soon after.
    if "beginnings" in window.__dict__:
        timer.stop()
        QTimer.singleShot(2000, window, end)
timer = QTimer(window, interval=100)
timer.timeout.connect(look)
timer.start()
window.show()
start.application(places).exec()
"""


class Cost(NamedTuple):
    """What a start cost: seconds until it ended, seconds of the processor, KiB of memory."""

    wall: float
    processor: float
    memory: int


def cost(program: str, folder: str) -> Cost:
    """Return what a process cost until it said that it had what it was started for.

    Compiled modules are kept in the folder, as an installed program has them.
    """
    surroundings = dict(os.environ, PYTHONPYCACHEPREFIX=folder)
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.time()
    ended = subprocess.run(
        [sys.executable, "-c", program, folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        env=surroundings,
    )
    wall, processor, memory = json.loads(ended.stdout)
    return Cost(wall - begun, processor, memory)


def measure(rounds: int) -> list[Row]:
    """Start both so often, in turn, and print the medians."""
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        # The first start fills the library with the five articles and compiles what it loads.
        cost(BARE, folder)
        cost(RESTING, folder)
        costs = [(cost(BARE, folder), cost(BRIEFER, folder)) for _ in range(rounds)]
        resting = cost(RESTING, folder).memory / 1024
    bare, briefer = (medians(column) for column in zip(*costs, strict=True))
    processor = briefer.processor / bare.processor
    beside, ours, theirs = "bare PySide6 window", briefer.wall * 1000, bare.wall * 1000
    rows = [
        Row("start to the first painted window", ours, "ms", beside, theirs, LIMIT),
        Row("the processor's time until then", briefer.processor, "s", beside, bare.processor),
    ]
    print(
        f"bare {theirs:.0f} ms, Briefer {ours:.0f} ms, ratio {ours / theirs:.2f}"
        f" (limit {LIMIT}), of the processor's time {processor:.2f}"
    )
    if not bare.memory:
        return rows
    painting, held = briefer.memory / 1024, bare.memory / 1024
    print(
        f"memory: bare {held:.0f} MiB, Briefer {painting:.0f} MiB, ratio {painting / held:.2f}"
        f" (limit {MEMORY}); at rest {resting:.0f} MiB, {resting / held:.2f}"
    )
    return [
        *rows,
        Row("memory at the first painted window", painting, "MiB", beside, held, MEMORY),
        Row("memory once all has loaded", resting, "MiB", beside, held, MEMORY),
    ]


def medians(costs: Sequence[Cost]) -> Cost:
    """Return the median of each cost."""
    walls, processors, memories = zip(*costs, strict=True)
    return Cost(
        statistics.median(walls), statistics.median(processors), int(statistics.median(memories))
    )


def main() -> int:
    """Measure, print, and judge."""
    return ended(measure(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS))


if __name__ == "__main__":
    sys.exit(main())
