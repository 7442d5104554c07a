"""How the window feels with a briefing of 2,000 passages: opening, filing, moving, scrolling.

``python tests/benchmarks/board.py [PASSAGES [ROUNDS]]`` opens the real window over the five
articles and prints, in milliseconds, the median and the 95th percentile of each thing done, from
the event to the end of the painting that follows, and how much of the median this program itself
computed: a busy machine adds the rest. Says which action held the window up for over 50 ms, if any
did. Ends with 1 where a figure is above its limit. Needs a display, or runs with Qt's offscreen
platform.
"""

from __future__ import annotations

import os
import re
import statistics
import sys
import tempfile
import time
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from rows import Row, ended

from briefer.__main__ import find_places
from briefer.domain.briefing import Briefing, FrontMatter
from briefer.domain.passage import cut
from briefer.domain.section import Section
from briefer.sources import read_bytes
from briefer.ui import app as start
from briefer.ui.watchdog import Watchdog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefer.domain.passage import Passage
    from briefer.domain.reference import Source
    from briefer.ui.window import Window

PASSAGES: Final = 2_000
ARTICLES: Final = 50
ROUNDS: Final = 80
FRAME: Final = 16.0
WORDS: Final = 78


def briefing(window: Window, passages: int) -> tuple[Briefing, dict[str, Source]]:
    """Return a briefing of so many passages, from fifty articles, in the four usual sections."""
    workspace = window.desk.workspace
    texts = [workspace.source(summary.id).article.text for summary in workspace.summaries()]
    sources = [
        read_bytes(f"{number}.txt", f"Edition {number}\n\n{texts[number % len(texts)]}".encode())
        for number in range(ARTICLES)
    ]
    spans = _passages(sources)
    themes = workspace.themes()
    sections = tuple(
        Section(f"s{n}", theme.name, theme.id, tuple(next(spans) for _ in range(passages // 4)))
        for n, theme in enumerate(themes)
    )
    made = Briefing("b1", FrontMatter(title="Measured"), sections=sections, themes=themes)
    return made, {source.article.id: source for source in sources}


def _passages(sources: list[Source]) -> Iterator[Passage]:
    words = [[f.span() for f in re.finditer(r"\S+", each.article.text)] for each in sources]
    for number in count():
        source, spans = sources[number % ARTICLES], words[number % ARTICLES]
        first = number // ARTICLES * 29 % max(1, len(spans) - WORDS)
        end = spans[min(first + WORDS, len(spans)) - 1][1]
        yield cut(source.article, spans[first][0], end, identifier=f"p{number}")


class Took(float):
    """Milliseconds by the clock; ``computed`` is how many of them this thread computed."""

    computed: float


def painted(act: Callable[[], object]) -> Took:
    """Do something, let all that it asked for be painted, and return how long that took."""
    begun, computed = time.perf_counter(), time.thread_time()
    act()
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QApplication.processEvents()
    took = Took((time.perf_counter() - begun) * 1000)
    took.computed = (time.thread_time() - computed) * 1000
    return took


def p95(times: list[Took]) -> float:
    """Return what 95 of 100 stay below."""
    return statistics.quantiles(times, n=20)[-1]


def told(times: list[Took]) -> str:
    """Return times as a line of a table."""
    computed = statistics.median(each.computed for each in times)
    return (
        f"median {statistics.median(times):6.1f} ({computed:.1f} computed)"
        f"  p95 {p95(times):6.1f}  worst {max(times):6.1f}"
    )


def press(window: Window, key: Qt.Key) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget() or window
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        text = chr(key) if key < Qt.Key.Key_Escape else ""
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(target, event)


def rest(seconds: float) -> None:
    """Let what waits for a pause happen, so that it is not counted twice."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.005)


def filing(window: Window, rounds: int) -> list[Took]:
    """Select in the reader and file by a number key, again and again."""
    times = []
    view, before = window.reader.view, _count(window)
    for number in range(rounds):
        view.setFocus()
        article = window.desk.workspace.source(window.reader.article).article
        block = [each for each in article.blocks if each.end - each.start > 200][number % 5]
        view.select(block.start, block.start + 120 + number)
        rest(0.25)
        key = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)[number % 4]
        times.append(painted(lambda key=key: press(window, key)))
        rest(0.1)
    filed = _count(window) - before
    return times if filed == rounds else sys.exit(f"{filed} of {rounds} were filed")


def _count(window: Window) -> int:
    return sum(1 for _ in window.desk.workspace.briefing.passages())


def moving(window: Window, rounds: int) -> list[Took]:
    """Move a card up by key."""
    times = []
    view = window.board.view
    view.setFocus()
    view.choose([window.desk.workspace.briefing.sections[1].items[-1].id])
    rest(0.2)
    for _ in range(rounds):
        times.append(painted(lambda: view.commanded.emit("up")))
        rest(0.1)
    return times


def scrolling(window: Window, rounds: int) -> list[Took]:
    """Scroll the cards by a wheel's notches."""
    bar = window.board.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    rest(0.2)
    return [painted(lambda: bar.setValue(bar.value() + 180)) for _ in range(rounds)]


def dragging(window: Window, rounds: int) -> list[Took]:
    """Show where a dragged card would go, as it moves over the others."""
    view = window.board.view
    return [
        painted(lambda n=n: view.show_drop(QPoint(60, 80 + 13 * n % 600))) for n in range(rounds)
    ]


def measure(passages: int, rounds: int) -> list[Row]:
    """Do each thing so often in a briefing of so many passages, and print how long it took."""
    stalls: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        places = find_places(Path(folder))
        start.application(places)
        window = start.open_window(places, [], print)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()  # where nothing manages windows, no key would reach it otherwise
        rest(2.0)
        made, sources = briefing(window, passages)
        desk = window.desk

        def adopt() -> None:
            desk.workspace.adopt(made, sources)
            desk.opened.emit()

        opening = painted(adopt)
        rest(1.5)
        desk.article_opened.emit(next(iter(sources)), -1, -1)
        rest(1.0)
        watch = Watchdog(stalls.append, window)
        found = {
            "filing by key": (filing(window, rounds), FRAME),
            "moving by key": (moving(window, rounds), FRAME),
            "scrolling": (scrolling(window, rounds), 2 * FRAME),
            "dragging": (dragging(window, rounds), 2 * FRAME),
        }
        watch.end()
        desk.workspace.discard()
        desk.workspace.close()
        window.hide()
    print(f"{passages} passages, opened and painted in {opening:.0f} ms")
    for name, (times, limit) in found.items():
        print(f"{name:16} {told(times)}  limit {limit:.0f}")
    print("\n".join(stalls) or "nothing held the window up for 50 ms")
    return [
        Row(f"{passages:,} passages: {name}, p95", p95(times), limit=limit, size=passages)
        for name, (times, limit) in found.items()
    ]


def main() -> None:
    """Measure, print, and judge."""
    passages = int(sys.argv[1]) if len(sys.argv) > 1 else PASSAGES
    code = ended(measure(passages, int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS))
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
