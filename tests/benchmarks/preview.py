"""How soon the preview shows an edit in a briefing of some twenty pages.

``python tests/benchmarks/preview.py [ROUNDS]`` opens the real window with the pages beside the
briefing, files a passage and takes it back, again and again, and prints the milliseconds from the
edit to the painted new page, and the longest that the window was not free meanwhile. Says which
action held the window up for over 50 ms, if any did. Ends with 1 where a figure is above its
limit. Needs a display, or runs with Qt's offscreen platform.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from board import briefing, p95, rest
from PySide6.QtWidgets import QApplication
from rows import Row, ended

from briefer.__main__ import find_places
from briefer.domain.passage import cut
from briefer.editing import InsertItem
from briefer.ui import app as start
from briefer.ui.watchdog import Watchdog

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.ui.window import Window

PASSAGES: Final = 88
ROUNDS: Final = 60
LIMIT: Final = 400.0
FREE: Final = 50.0
PATIENCE: Final = 30.0


def wait(reached: Callable[[], bool]) -> float:
    """Let the event loop turn until something is so; return the longest turn, in milliseconds."""
    longest, until = 0.0, time.perf_counter() + PATIENCE
    while not reached():
        begun = time.perf_counter()
        if begun > until:
            sys.exit("the pages did not come")
        QApplication.processEvents()
        longest = max(longest, (time.perf_counter() - begun) * 1000)
        time.sleep(0.001)
    return longest


def edits(window: Window, rounds: int) -> tuple[list[float], list[float]]:
    """Edit what stands on the page in view; return how long it took, and the longest turns."""
    desk, view = window.desk, window.paper.preview.view
    source = next(iter(desk.workspace.sources.values()))
    times, turns = [], []
    for number in range(rounds):
        before, begun = view.image(view.page), time.perf_counter()
        if number % 2:
            desk.undo()
        else:
            section = desk.workspace.briefing.sections[0].id
            desk.edit(InsertItem(section, 0, cut(source.article, 100 + number, 400 + number)))
        acted = (time.perf_counter() - begun) * 1000
        turns.append(max(acted, wait(lambda old=before: view.image(view.page) is not old)))
        QApplication.processEvents()
        times.append((time.perf_counter() - begun) * 1000)
        rest(0.3)
    return times, turns


def measure(rounds: int) -> list[Row]:
    """Edit so often with the pages in view, and print how soon they followed."""
    stalls: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        places = find_places(Path(folder))
        start.application(places)
        window = start.open_window(places, [], print)
        window.resize(1440, 900)
        window.show()
        rest(2.0)
        made, sources = briefing(window, PASSAGES)
        window.desk.workspace.adopt(made, sources)
        window.desk.opened.emit()
        window.middle.show_preview(on=True)
        view = window.paper.preview.view
        wait(lambda: view.pages > 0 and view.image(view.page) is not None)
        edits(window, 2)
        rest(1.0)
        watch = Watchdog(stalls.append, window)
        times, turns = edits(window, rounds)
        watch.end()
        pages = view.pages
        window.desk.workspace.discard()
        window.desk.workspace.close()
        window.hide()
    print(
        f"{pages} pages\n"
        f"edit to new page  median {statistics.median(times):6.1f}  p95 {p95(times):6.1f}"
        f"  worst {max(times):6.1f}  limit {LIMIT:.0f}\n"
        f"longest turn      median {statistics.median(turns):6.1f}  p95 {p95(turns):6.1f}"
        f"  worst {max(turns):6.1f}  limit {FREE:.0f}"
    )
    print("\n".join(stalls) or "nothing held the window up for 50 ms")
    return [
        Row("edit to new page in view, p95", p95(times), limit=LIMIT, size=PASSAGES),
        Row("longest turn meanwhile, p95", p95(turns), limit=FREE, size=PASSAGES),
    ]


def main() -> None:
    """Measure, print, and judge."""
    code = ended(measure(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS))
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
