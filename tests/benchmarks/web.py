"""What reading a web page costs beside trafilatura alone, on the same pages in the same run.

``python tests/benchmarks/web.py [FOLDER | PAGES]`` reads every ``.html`` and ``.html.gz`` in a
folder, or so many pages made for it (``news_pages``). Each page is read by both in turn, so that a
busy machine slows both. Prints the milliseconds a page and their ratio; ends with 1 where the ratio
is above the limit.
"""

from __future__ import annotations

import gzip
import logging
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import trafilatura
from news_pages import page
from rows import Row, ended

from briefer.sources import SourceError
from briefer.sources.web.page import read

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 1.3
PAGES = 60


def stored(folder: Path) -> Iterator[bytes]:
    """Yield the pages of a folder."""
    for path in sorted(folder.rglob("*.html*")):
        data = path.read_bytes()
        yield gzip.decompress(data) if path.suffix == ".gz" else data


def made(count: int) -> Iterator[bytes]:
    """Yield pages of the shape that real ones have."""
    return (page(number).encode() for number in range(count))


def measure(pages: list[bytes]) -> list[Row]:
    """Read each page by both, and print what one takes."""
    logging.disable(logging.CRITICAL)
    ours = peer = 0.0
    for data in (pages[0], *pages):
        begun = time.perf_counter()
        trafilatura.extract(data)
        between = time.perf_counter()
        try:
            read("page.html", data)
        except SourceError as error:
            print(error)
        ended = time.perf_counter()
        if data is not pages[0]:  # the first loads the modules
            peer += between - begun
            ours += ended - between
    count = len(pages) - 1
    mine, theirs = ours / count * 1000, peer / count * 1000
    print(
        f"{count} pages: trafilatura {theirs:.1f} ms, Briefer {mine:.1f} ms,"
        f" ratio {mine / theirs:.2f} (limit {LIMIT})"
    )
    return [Row("reading a web page", mine, beside="trafilatura", peer=theirs, limit=LIMIT)]


def main() -> int:
    """Measure, print, and judge."""
    asked = sys.argv[1] if len(sys.argv) > 1 else str(PAGES)
    return ended(measure(list(made(int(asked)) if asked.isdigit() else stored(Path(asked)))))


if __name__ == "__main__":
    sys.exit(main())
