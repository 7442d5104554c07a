"""How long adding web pages takes, beside trafilatura alone on all cores, in one run.

``python tests/benchmarks/adding.py [PAGES [FOLDER]]`` makes pages (1,000 unless told otherwise; see
``news_pages``), or takes the ``.html`` and ``.html.gz`` files of a folder, as often as are needed,
each time with other words. Has trafilatura read them, then adds them to a new library while a Qt
event loop ticks every 5 ms. Prints both times, their ratio, that of the processor's time too, which
a busy machine changes less, and the longest time that the loop did not tick. Ends with 1 where the
ratio or the stall is above its limit. Where no reader of web pages is there, says so.

Trafilatura has a process a core, at most four. Briefer has one more where there are fewer than four
cores, as its processes wait for a file at times; trafilatura's do not, and one more slows them.
"""

from __future__ import annotations

import gzip
import multiprocessing
import os
import re
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple

from news_pages import page
from rows import Row, ended

from briefer.sources.worker.serving import step_back

RATIO = 1.3
STALL = 0.05
PAGES = 1000


class Cost(NamedTuple):
    """Seconds until all pages were read, and seconds of the processor, starting included."""

    wall: float
    processor: float


def make(folder: Path, count: int) -> list[Path]:
    """Write pages of the shape that real ones have."""
    paths = [folder / f"page-{number:05}.html" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(page(number), "utf-8")
    return paths


def take(folder: Path, real: Path, count: int) -> list[Path]:
    """Write pages like those of a folder, no two of them with the same words."""
    found = sorted((*real.rglob("*.html"), *real.rglob("*.html.gz")))
    paths = [folder / f"page-{number:05}.html" for number in range(count)]
    for number, path in enumerate(paths):
        turn, which = divmod(number, len(found))
        data = found[which].read_bytes()
        path.write_bytes(
            told_apart(gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data, turn)
        )
    return paths


def told_apart(page: bytes, turn: int) -> bytes:
    """Return a page whose longer words end otherwise in each turn; its markup stays."""
    ending = b"" if not turn else bytes(97 + int(digit) for digit in str(turn))
    parts = re.split(
        rb"(<script.*?</script>|<style.*?</style>|<!--.*?-->|<[^>]*>)", page, flags=re.DOTALL
    )
    return b"".join(
        re.sub(rb"[A-Za-z]{5,}", lambda word: word[0] + ending, part) if not odd % 2 else part
        for odd, part in enumerate(parts)
    )


def alone(path: Path) -> int:
    """Read a page by trafilatura, with nothing around it."""
    import trafilatura  # noqa: PLC0415 - in the processes that read

    return len(trafilatura.extract(path.read_bytes()) or "")


def processor() -> float:
    """Return the processor's time of this process and of those that it has seen end."""
    return sum(os.times()[:4])


def extract(paths: list[Path], count: int) -> Cost:
    """Return what trafilatura takes on so many processes, once they are warm.

    They have the priority of Briefer's own, so that a busy machine slows both alike.
    """
    before = processor()
    with multiprocessing.get_context("spawn").Pool(count, step_back) as pool:
        pool.map(alone, paths[: count * 4], chunksize=1)
        begun = time.perf_counter()
        pool.map(alone, paths, chunksize=8)
        took = time.perf_counter() - begun
        pool.close()
        pool.join()
    return Cost(took, processor() - before)


def add(paths: list[Path], data: Path) -> tuple[Cost, float]:
    """Return what adding takes, and the longest stall of an event loop meanwhile."""
    from PySide6.QtCore import QCoreApplication, QTimer  # noqa: PLC0415 - after the other half

    from briefer.__main__ import find_places  # noqa: PLC0415 - the same
    from briefer.workspace.articles import Articles  # noqa: PLC0415 - the same

    before = processor()
    app = QCoreApplication([])
    articles = Articles(find_places(data))
    articles.library.summaries()
    articles.add_files(paths[:8])  # the processes are warm, as trafilatura's are
    took: list[float] = []
    longest = last = 0.0

    def tick() -> None:
        nonlocal longest, last
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        if took:
            app.quit()

    def work() -> None:
        begun = time.perf_counter()
        report = articles.add_files(paths[8:])
        if report.failed:
            print(f"{len(report.failed)} failed: {report.failed[0]}")
        took.append(time.perf_counter() - begun)

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(5)
    last = time.perf_counter()
    thread = threading.Thread(target=work)
    thread.start()
    app.exec()
    thread.join()
    articles.close()
    return Cost(took[0] * len(paths) / (len(paths) - 8), processor() - before), longest


def measure(pages: int, real: Path | None) -> list[Row]:
    """Read and add so many pages, and print what both took."""
    from briefer.sources.formats import FORMATS  # noqa: PLC0415 - not in the processes

    if not any(".html" in form.suffixes for form in FORMATS):
        print("no reader of web pages is here: nothing to measure")
        return []
    count = min(4, os.cpu_count() or 1)
    with tempfile.TemporaryDirectory() as folder:
        saved = Path(folder) / "pages"
        saved.mkdir()
        paths = take(saved, real, pages) if real else make(saved, pages)
        peer = extract(paths, count)
        ours, stall = add(paths, Path(folder) / "data")
    print(
        f"{pages:,} pages on {count} processes: trafilatura alone {peer.wall:.1f} s, added in"
        f" {ours.wall:.1f} s, ratio {ours.wall / peer.wall:.2f} (limit {RATIO}), of the processor's"
        f" time {ours.processor / peer.processor:.2f}; longest stall"
        f" {stall * 1000:.0f} ms (limit {STALL * 1000:.0f})"
    )
    what, beside = f"adding {pages:,} web pages", "trafilatura"
    return [
        Row(what, ours.wall, "s", beside, peer.wall, RATIO, pages, "adding web pages"),
        Row("the processor's time for that", ours.processor, "s", beside, peer.processor),
        Row("longest stall meanwhile", stall * 1000, limit=STALL * 1000, size=pages),
    ]


def main() -> int:
    """Measure, print, and judge."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    return ended(measure(pages, Path(sys.argv[2]) if len(sys.argv) > 2 else None))


if __name__ == "__main__":
    sys.exit(main())
