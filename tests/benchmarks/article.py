"""How the reader feels with an article of 300,000 characters and 500 highlights.

``python tests/benchmarks/article.py [ROUNDS [CHARACTERS]]`` opens the real window and prints, in
milliseconds, how long it takes to show that article beside a bare QTextBrowser of the same size
that is given the same text, in turn, both from the top and from where it was left in the middle,
and how long selecting and filing in it takes, from the key to the end of the painting that follows.
Says which action held the window up for over 50 ms, if any did, the bare browser's aside. Ends with
1 where a figure is above its limit. Needs a display, or runs with Qt's offscreen platform.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import shiboken6
from board import FRAME, p95, painted, press, rest, told
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser
from rows import Row, ended

from briefer.__main__ import find_places
from briefer.domain.briefing import Briefing, FrontMatter
from briefer.domain.passage import cut
from briefer.domain.section import Section
from briefer.sources import read_bytes
from briefer.ui import app as start
from briefer.ui.watchdog import Watchdog

if TYPE_CHECKING:
    from board import Took

    from briefer.domain.article import Block
    from briefer.domain.reference import Source
    from briefer.ui.window import Window

CHARACTERS: Final = 300_000
HIGHLIGHTS: Final = 500
ROUNDS: Final = 60
RATIO: Final = 1.5


def long_source(window: Window, characters: int) -> Source:
    """Return an article of at least that length, made of the five."""
    workspace = window.desk.workspace
    texts = [workspace.source(summary.id).article.text for summary in workspace.summaries()]
    whole = "\n\n".join(texts)
    return read_bytes("long.txt", (f"{whole}\n\n" * (characters // len(whole) + 1)).encode())


def paragraphs(source: Source) -> list[Block]:
    """Return the blocks that are long enough to quote."""
    return [each for each in source.article.blocks if each.end - each.start > 200]


def briefing(window: Window, source: Source) -> Briefing:
    """Return a briefing that quotes the article five hundred times, from its first line on."""
    article, themes = source.article, window.desk.workspace.themes()
    blocks = paragraphs(source)
    spans = [blocks[number * len(blocks) // HIGHLIGHTS] for number in range(HIGHLIGHTS)]
    items = [
        cut(article, each.start + 10, each.start + 190, identifier=f"p{number}")
        for number, each in enumerate(spans)
    ]
    sections = tuple(
        Section(f"s{n}", theme.name, theme.id, tuple(items[n :: len(themes)]))
        for n, theme in enumerate(themes)
    )
    return Briefing("b1", FrontMatter(title="Measured"), sections=sections, themes=themes)


def opening(
    window: Window, source: Source, rounds: int, *, middle: bool
) -> tuple[list[Took], list[Took]]:
    """Show the article in the reader, and its text in a bare browser; return both times.

    From the top, or from the middle, where the reader was left and the bare browser's caret is put.
    """
    desk, view = window.desk, window.reader.view
    short = desk.workspace.summaries()[0].id
    place = len(source.article.text) // 2
    ours, bare = [], []
    for _ in range(rounds):
        if middle:
            view.bring(place, place + 1, flash=False)
        else:
            view.verticalScrollBar().setValue(0)
        desk.article_opened.emit(short, -1, -1)
        rest(0.15)
        ours.append(painted(lambda: desk.article_opened.emit(source.article.id, -1, -1)))
        rest(0.15)
        browser = QTextBrowser()
        browser.resize(view.size())
        browser.setFont(view.document().defaultFont())
        browser.show()
        rest(0.1)
        bare.append(painted(lambda b=browser: _show(b, source.article.text, place * middle)))
        browser.close()
        shiboken6.delete(browser)  # at once: later it would be part of what is measured next
    return ours, bare


def _show(browser: QTextBrowser, text: str, place: int) -> None:
    browser.setPlainText(text)
    if place:
        cursor = browser.textCursor()
        cursor.setPosition(place)
        browser.setTextCursor(cursor)


def filing(window: Window, source: Source, rounds: int) -> list[Took]:
    """Select in the middle of the article and file by a number key, again and again."""
    times, view = [], window.reader.view
    blocks = paragraphs(source)
    for number in range(rounds):
        block = blocks[len(blocks) // 2 + number]
        view.setFocus()
        view.bring(block.start, block.end, flash=False)
        view.select(block.start, block.start + 120 + number)
        rest(0.25)
        key = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)[number % 4]
        times.append(painted(lambda key=key: press(window, key)))
        rest(0.1)
    filed = sum(1 for _ in window.desk.workspace.briefing.passages()) - HIGHLIGHTS
    return times if filed == rounds else sys.exit(f"{filed} of {rounds} were filed")


def middle(times: list[Took]) -> float:
    """Return the median of what was computed."""
    return statistics.median(each.computed for each in times)


def measure(rounds: int, characters: int) -> list[Row]:
    """Show the article and file from it so often, and print how long that took."""
    stalls: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        places = find_places(Path(folder))
        start.application(places)
        window = start.open_window(places, [], print)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()  # where nothing manages windows, no key would reach it otherwise
        rest(2.0)
        desk, source = window.desk, long_source(window, characters)
        desk.workspace.adopt(briefing(window, source), {source.article.id: source})
        desk.opened.emit()
        rest(1.5)
        watch = Watchdog(stalls.append, window)
        desk.article_opened.emit(source.article.id, -1, -1)
        rest(1.0)
        times = filing(window, source, rounds)
        watch.end()
        shown = {
            "showing a long article": opening(window, source, rounds, middle=False),
            "showing it where it was left": opening(window, source, rounds, middle=True),
        }
        desk.workspace.discard()
        desk.workspace.close()
        window.hide()
    print(f"{len(source.article.text):,} characters, {HIGHLIGHTS} highlights")
    size, rows = len(source.article.text), []
    for name, (ours, bare) in shown.items():
        # By what each computed: a busy machine adds to the longer one more than its share.
        row = Row(name, middle(ours), "ms", "bare QTextBrowser", middle(bare), RATIO, size)
        print(f"{name}\n  ours         {told(ours)}")
        print(f"  bare browser {told(bare)}  ratio {row.ratio:.2f}  limit {RATIO}")
        rows.append(row)
    print(f"filing         {told(times)}  limit {FRAME:.0f}")
    print("\n".join(stalls) or "nothing held the window up for 50 ms")
    return [*rows, Row("filing from a long article, p95", p95(times), limit=FRAME, size=size)]


def main() -> None:
    """Measure, print, and judge."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    code = ended(measure(rounds, int(sys.argv[2]) if len(sys.argv) > 2 else CHARACTERS))
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
