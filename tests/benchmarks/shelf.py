"""How the sources pane does with many articles: opening, typing in the search box, scrolling.

``python tests/benchmarks/shelf.py [ARTICLES [FOLDER]]`` makes a library of generated articles (in
FOLDER, where it is used again, or in a temporary one) and prints what a person would feel, in
milliseconds. A heartbeat on the event loop tells how long the window stood still. Ends with 1
where it stood still for longer than the limit. Needs a display, or runs on Qt's offscreen platform.
"""

from __future__ import annotations

import datetime as dt
import os
import random
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from rows import Row, ended

from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference, Source
from briefer.library import Library
from briefer.sources import read_bytes
from briefer.ui import app as start
from briefer.ui.desk import Desk
from briefer.ui.positions import Selected
from briefer.ui.shelf import ShelfPane
from briefer.ui.shelf.cards import Order
from briefer.ui.shelf.holdings import Filter, Kind
from briefer.ui.tokens import light
from briefer.workspace import Places, Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = 10_000
WORDS = 400
_LOT = 500
LONGEST_STALL = 50.0
SEARCHES = ("sanctions", "workers abroad", "pyong", "bank of the north", "treaty")
COMMON = """
    the of and to in that for on with as by from said were has have been their after which over
    would more than about government officials workers sanctions trade border restaurants money
    security council resolution exports minister embassy visas agency economy nuclear treaty
    shipping banks pyongyang beijing seoul moscow north south republic party defectors labor
""".split()  # noqa: SIM905 - words
OUTLETS = ("Foreign Affairs", "The Wire", "Yonhap", "CNBC", "Daily NK", "Harbor Times", "")


def fill(folder: Path, count: int) -> None:
    """Put generated articles into the library of a folder that has none."""
    path = folder / "library.sqlite"
    if path.exists():
        return
    rng = random.Random(2026)  # noqa: S311 - text to search, no secret
    rare = [
        "".join(rng.choices("abcdefghiklmnoprstuvw", k=rng.randint(4, 10))) for _ in range(9000)
    ]
    vocabulary = COMMON * 60 + rare
    articles = ((article(rng, vocabulary, number), b"") for number in range(count))
    with Library(path) as library:
        while lot := list(islice(articles, _LOT)):
            library.add_many(lot)


def article(rng: random.Random, vocabulary: list[str], number: int) -> Source:
    """Return a generated article with its reference; some of it is not stated."""
    words = rng.choices(vocabulary, k=WORDS)
    title = " ".join(words[: rng.randint(3, 16)]).capitalize()
    lines = [" ".join(words[at : at + 50]).capitalize() + "." for at in range(0, WORDS, 50)]
    text = "\n\n".join([f"{title} {number}", *lines])
    read = read_bytes(f"{number:05}.txt", text.encode())
    stated = Basis(BasisKind.STATED, line=1)
    fields = [Field("title", f"{title} {number}", stated)]
    if outlet := rng.choice(OUTLETS):
        fields.append(Field("container-title", outlet, stated))
    if number % 5:
        day = dt.date(2010, 1, 1) + dt.timedelta(days=rng.randint(0, 5800))
        fields.append(Field("issued", IssuedDate((day.year, day.month, day.day)), stated))
        fields.append(Field("author", (Name("Kim", "Jin"),), stated))
    return Source(read.article, Reference("article-newspaper", tuple(fields)))


@dataclass(frozen=True)
class Stall:
    """How long the event loop stood still, and how much of that it was at work, in milliseconds.

    The rest it waited: for the interpreter, or for a processor that others had.
    """

    whole: float = 0.0
    work: float = 0.0

    def __str__(self) -> str:
        """Return both numbers in words."""
        return f"longest stall {self.whole:.0f}, {self.work:.0f} of it at work"


class Heartbeat(QObject):
    """Notes how long the event loop stood still."""

    def __init__(self) -> None:
        """Beat every few milliseconds."""
        super().__init__()
        self._beats = [(time.perf_counter(), time.thread_time())]
        self._timer = QTimer(self, interval=2)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def longest(self) -> Stall:
        """Return the longest pause since this was asked last."""
        self._beat()
        beats, self._beats = self._beats, self._beats[-1:]
        stalls = (Stall((b[0] - a[0]) * 1000, (b[1] - a[1]) * 1000) for a, b in pairwise(beats))
        return max(stalls, key=lambda each: each.whole, default=Stall())

    def _beat(self) -> None:
        self._beats.append((time.perf_counter(), time.thread_time()))


class Paints(QObject):
    """Counts how often a widget was painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count, and let it pass."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def until(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    """Let the window live until something holds."""
    ends = time.perf_counter() + seconds
    while not condition():
        QCoreApplication.processEvents()
        if time.perf_counter() > ends:
            raise TimeoutError
        time.sleep(0.0005)


def idle(seconds: float) -> None:
    """Let the window live for a while."""
    ends = time.perf_counter() + seconds
    until(lambda: time.perf_counter() > ends)


def quantiles(times: list[float]) -> str:
    """Return the middle and the slow end of some times, in words."""
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
    return f"p50 {statistics.median(ordered):.1f}, p95 {p95:.1f}, worst {ordered[-1]:.1f}"


def opening(desk: Desk, beat: Heartbeat) -> tuple[ShelfPane, Stall]:
    """Open the pane, and print how long it takes to show all articles; return the stall, too."""
    begun = time.perf_counter()
    pane = ShelfPane(desk, light())
    pane.resize(272, 850)
    pane.show()
    paints = Paints(pane)
    pane.view.viewport().installEventFilter(paints)
    shown = (time.perf_counter() - begun) * 1000
    beat.longest()  # the loop turns from here on
    until(lambda: pane.view.model().rowCount() > 0)
    paints.count = 0
    until(lambda: paints.count > 0)
    whole = (time.perf_counter() - begun) * 1000
    stall = beat.longest()
    print(f"opening: pane after {shown:.0f}, all articles after {whole:.0f}; {stall}")
    return pane, stall


def typing(pane: ShelfPane) -> list[float]:
    """Type searches; print and return how long it takes from each key to the painted results."""
    paints, times, answered = Paints(pane), [], []
    pane.view.viewport().installEventFilter(paints)
    pane.catalog.answered.connect(lambda _rows: answered.append(pane.catalog.wanted.words))
    for words in SEARCHES:
        for end in range(1, len(words) + 1):
            if words[:end].endswith(" "):
                continue
            begun = time.perf_counter()
            pane.search.setText(words[:end])
            until(lambda end=end, words=words: words[:end] in answered)
            paints.count = 0
            pane.view.viewport().update()
            until(lambda: paints.count > 0)
            times.append((time.perf_counter() - begun) * 1000)
            idle(0.02)
        answered.clear()
        pane.search.clear()
        until(lambda: "" in answered)
        answered.clear()
    print(f"key to painted results: {quantiles(times)}")
    return times


def scrolling(pane: ShelfPane) -> None:
    """Scroll by the wheel's steps and by leaps, and print how long a frame takes."""
    bar, steps, leaps = pane.view.verticalScrollBar(), [], []
    bar.setValue(0)
    for _ in range(400):
        begun = time.perf_counter()
        bar.setValue(bar.value() + 96)
        pane.view.viewport().repaint()
        steps.append((time.perf_counter() - begun) * 1000)
    for part in range(40):
        begun = time.perf_counter()
        bar.setValue(bar.maximum() * part // 40)
        pane.view.viewport().repaint()
        leaps.append((time.perf_counter() - begun) * 1000)
    print(f"scrolling, a frame: {quantiles(steps)}; by leaps: {quantiles(leaps)}")


def acting(pane: ShelfPane, desk: Desk, beat: Heartbeat, pause: float) -> dict[str, Stall]:
    """Sort, filter, file and add; print and return how long the window stood still for each.

    After each there is a pause, in seconds, in which what it asked for is done.
    """
    article = next(iter(pane.catalog.holdings.cards))
    section = desk.workspace.briefing.sections[0].id
    acts: dict[str, Callable[[], object]] = {
        "sort by date": lambda: pane.sort_by(Order.DATE),
        "sort by title": lambda: pane.sort_by(Order.TITLE),
        "to complete": lambda: pane.show_only(Filter(Kind.INCOMPLETE)),
        "all": lambda: pane.show_only(Filter()),
        "file": lambda: desk.file(article, Selected(0, 40), section),
        "narrower": lambda: pane.resize(240, 850),
        "library changed": desk.library_changed.emit,
    }
    stalls = {}
    for name, act in acts.items():
        beat.longest()
        act()
        idle(pause)
        stalls[name] = beat.longest()
        print(f"{name}: {stalls[name]}")
    return stalls


def measure(count: int, kept: Path | None) -> list[Row]:
    """Do what a person does in the pane, and print what she would feel."""
    with tempfile.TemporaryDirectory() as passing:
        folder = kept or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        fill(folder, count)
        places = Places(resources=ROOT / "resources", seeds=None, data=folder)
        start.application(places)
        workspace = Workspace(places, journaled=False)
        beat = Heartbeat()
        desk = Desk(workspace)
        pane, opened = opening(desk, beat)
        keys = typing(pane)
        typed = beat.longest()
        print(f"typing: {typed}")
        scrolling(pane)
        pause = 0.1 + 1.4 * min(1.0, count / ARTICLES)
        stalls = {"opening": opened, "typing": typed, **acting(pane, desk, beat, pause)}
        pane.close_work()
        workspace.close()
    return [
        Row("key to painted results, median", statistics.median(keys), size=count),
        *(
            Row(f"sources pane, longest stall: {name}", each.whole, limit=LONGEST_STALL, size=count)
            for name, each in stalls.items()
        ),
    ]


def main() -> int:
    """Measure, print, and judge."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    return ended(measure(count, Path(sys.argv[2]) if len(sys.argv) > 2 else None))


if __name__ == "__main__":
    sys.exit(main())
