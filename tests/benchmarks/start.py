"""How long the window takes from process start to its first paint, beside a bare PySide6 window.

Both run in turn, so that a busy machine slows both: ``python tests/benchmarks/start.py [ROUNDS]``.
Prints the medians in milliseconds and their ratio; ends with 1 where the ratio is above the limit.
Needs a display, or runs with Qt's offscreen platform.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LIMIT = 3.0
ROUNDS = 15
ROOT = Path(__file__).resolve().parents[2]

BARE = """
import os, sys, time
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QTextEdit
class View(QTextEdit):
    def viewportEvent(self, event):
        found = super().viewportEvent(event)
        if event.type() == QEvent.Type.Paint:
            sys.stdout.write(repr(time.time()))
            sys.stdout.flush()
            os._exit(0)
        return found
app = QApplication([])
view = View()
view.setPlainText("A text view.")
view.resize(1280, 800)
view.show()
app.exec()
"""

BRIEFER = """
import os, sys, time
from pathlib import Path
from briefer.__main__ import find_places, load_window
places = find_places(Path(sys.argv[1]))
start = load_window()
from PySide6.QtCore import QEvent, QObject
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            watched.event(event)
            sys.stdout.write(repr(time.time()))
            sys.stdout.flush()
            os._exit(0)
        return False
window = start.open_window(places, [], print)
watch = Watch()
window.installEventFilter(watch)
window.show()
start.application(places).exec()
"""


def painted(program: str, folder: str) -> float:
    """Return the seconds from starting a process to its first painted window.

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
    return float(ended.stdout.strip()) - begun


def main() -> int:
    """Measure, print, and judge."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        # The first start fills the library with the five articles.
        painted(BARE, folder)
        painted(BRIEFER, folder)
        times = [(painted(BARE, folder), painted(BRIEFER, folder)) for _ in range(rounds)]
    bare, briefer = (statistics.median(column) * 1000 for column in zip(*times, strict=True))
    ratio = briefer / bare
    print(f"bare {bare:.0f} ms, Briefer {briefer:.0f} ms, ratio {ratio:.2f} (limit {LIMIT:.0f})")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
