"""How long it takes to find where else a passage's words are said, among ten thousand articles.

Each article is a thousand words: the words of the five articles' sentences, mixed, so that their
names are in thousands of articles as in a library on one subject, between generated ones; in one
of a hundred a sentence stands as it is. Asked is after each sentence of the fourth article.

``python tests/benchmarks/corroboration.py [ARTICLES]`` ends with 1 where the median is above its
limit; with another number of articles it only prints.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from library import Language, article
from rows import Row, ended

from briefer.domain.passage import cut
from briefer.evidence.corroboration import reader_of
from briefer.library import Library
from briefer.sources import read_file
from briefer.workspace import Places, Workspace
from briefer.workspace.corroboration import corroborate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.reference import Source

ARTICLES = 10_000
WORDS = 22
LINES = 38
BORROWED = 8
LIMIT = 100.0
ROOT = Path(__file__).resolve().parents[2]


def borrowing(sources: list[Source], count: int) -> Iterator[tuple[Source, bytes]]:
    """Yield articles of generated words, each with some sentences of the five between them."""
    language, chance = Language(1), random.Random(2)  # noqa: S311 - generated text, no secret
    said = [each.text for source in sources for each in reader_of(source)(0, 10**6)]
    for number in range(count):
        lines = [language.some(WORDS) for _ in range(LINES)]
        for _ in range(BORROWED):
            mixed = " ".join(chance.sample(said, 2)).split()
            lines.append(chance.sample(mixed, min(WORDS, len(mixed))))
        if number % 100 == 0:
            lines.append(chance.choice(said).split())
        chance.shuffle(lines)
        words = [word for line in lines for word in _sentence(line)]
        yield article(number, words), b""


def _sentence(words: list[str]) -> list[str]:
    return [words[0].capitalize(), *words[1:-1], f"{words[-1].strip('.,')}."]


def main() -> int:
    """Measure, print, and judge."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    sources = [read_file(path) for path in sorted((ROOT / "seeds").glob("*.txt"))]
    with tempfile.TemporaryDirectory() as folder:
        places = Places(ROOT / "resources", None, Path(folder))
        with Library(places.library) as library:
            library.add_many((source, b"") for source in sources)
            lot: list[tuple[Source, bytes]] = []
            for each in borrowing(sources, count):
                lot.append(each)
                if len(lot) == 500:
                    library.add_many(lot)
                    lot.clear()
            library.add_many(lot)
        with closing(Workspace(places, journaled=False)) as workspace:
            times = []
            for each in reader_of(sources[3])(0, 10**6):
                passage = cut(sources[3].article, each.start, each.end)
                begun = time.perf_counter()
                found = corroborate(passage, workspace.articles)
                times.append((time.perf_counter() - begun) * 1000)
                if "-v" in sys.argv:
                    print(f"{times[-1]:.0f} ms, {len(found.finds)} finds: {passage.exact[:60]}")
    median, most = statistics.median(times), max(times)
    print(f"a passage in {count} articles: median {median:.0f} ms, most {most:.0f}", end=" ")
    print(f"(limit of the median {LIMIT:.0f})")
    limit = LIMIT if count == ARTICLES else None
    return ended((Row("where else a passage is said", median, limit=limit, size=count),))


if __name__ == "__main__":
    sys.exit(main())
