"""What reading a web page costs beside trafilatura alone, on the same pages in the same run.

``python tests/benchmarks/web.py [FOLDER]`` reads every ``.html`` and ``.html.gz`` in a folder, or
pages made for it (``news_pages``). Each page is read by both in turn, so that a busy machine slows
both. Prints the milliseconds a page and their ratio; ends with 1 where the ratio is above the
limit.
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


def made() -> Iterator[bytes]:
    """Yield pages of the shape that real ones have."""
    return (page(number).encode() for number in range(PAGES))


def main() -> int:
    """Measure, print, and judge."""
    logging.disable(logging.CRITICAL)
    pages = list(stored(Path(sys.argv[1])) if len(sys.argv) > 1 else made())
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
    ratio = ours / peer
    print(
        f"{count} pages: trafilatura {peer / count * 1000:.1f} ms, Briefer"
        f" {ours / count * 1000:.1f} ms, ratio {ratio:.2f} (limit {LIMIT})"
    )
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
