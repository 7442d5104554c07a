"""The library with ten thousand articles of a thousand words: search, copies, opening.

All text is generated, the same at each run, from a vocabulary in which word n is n times rarer than
the first, as in a language. Each figure stands beside its peer, taken in turn in the same run:

- search: ours against the bare FTS5 query for the best 50 with snippets, over the same index;
- a huge article: the slowest of some words in a text of five megabytes;
- copies: 500 edited copies, a third of them cut to 40 %, among the ten thousand;
- opening: a process that opens the library and lists it, with ten thousand against five.

``python tests/benchmarks/library.py [ARTICLES]`` ends with 1 where a limit is passed. With another
number of articles the figures are only printed.
"""

from __future__ import annotations

import itertools
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from rows import Row, ended

from briefer.domain.article import Article, Block, Origin, Role, text_digest
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference, Source
from briefer.library import Library
from briefer.library.copies import body_of, find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ARTICLES = 10_000
WORDS = 1_000
COPIES = 500
SEARCH_LIMIT = 1.25
QUERY_MS_LIMIT = 1.0
MEMORY_LIMIT = 40.0
HUGE_MS_LIMIT = 500.0
ROOT = Path(__file__).resolve().parents[2]
STATED = Basis(BasisKind.STATED, line=1)
BARE = """
    SELECT rowid, snippet(words, -1, '[', ']', '…', 24) FROM words
    WHERE words MATCH ? ORDER BY rank LIMIT 50
"""
OPEN = """
import sys, time
from pathlib import Path
from briefer.library import Library
begun = time.perf_counter()
library = Library(Path(sys.argv[1]))
listed = library.summaries()
took = time.perf_counter() - begun
status = Path("/proc/self/status").read_text()  # the most this process itself ever held
most = next(line for line in status.splitlines() if line.startswith("VmHWM"))
print(len(listed), took * 1000, int(most.split()[1]) / 1024)
"""


class Language:
    """Words, always the same ones, and texts of them, another with each seed."""

    def __init__(self, seed: int) -> None:
        """Make 30,000 words of syllables."""
        self.chance = random.Random(0)  # noqa: S311 - generated text, no secret
        syllables = ["".join(pair) for pair in itertools.product("bdfgklmnprstvz", "aeiou")]
        words: dict[str, None] = {}
        while len(words) < 30_000:
            words["".join(self.chance.choices(syllables, k=self.chance.randint(2, 4)))] = None
        self.words = list(words)
        self.chance.seed(seed)
        self._weights = list(itertools.accumulate(1 / n for n in range(1, len(self.words) + 1)))

    def some(self, count: int) -> list[str]:
        """Return words as often as they occur."""
        return self.chance.choices(self.words, cum_weights=self._weights, k=count)


def article(number: int, words: Sequence[str]) -> Source:
    """Return an article of these words in paragraphs, with a reference."""
    title = " ".join(words[:6]).capitalize()
    lines = [" ".join(words[n : n + 80]) + "." for n in range(0, len(words), 80)]
    text = "\n\n".join((title, *lines))
    blocks = [Block(Role.TITLE, 0, len(title))]
    position = len(title)
    for line in lines:
        blocks.append(Block(Role.BODY, position + 2, position + 2 + len(line)))
        position += 2 + len(line)
    fields = (
        Field("title", title, STATED),
        Field("author", (Name(words[7], words[8]), Name(words[9], words[10])), STATED),
        Field("container-title", f"The {words[11]} Times", STATED),
        Field("issued", IssuedDate((2000 + number % 26, 1 + number % 12, 1 + number % 28)), STATED),
    )
    origin = Origin(f"{number:06}.txt", "0" * 64, captured="2026-11-21T12:00:00+00:00")
    return Source(
        Article(text_digest(text), text, tuple(blocks), origin),
        Reference("article-newspaper", fields),
    )


def edited(language: Language, words: Sequence[str], *, cut: bool) -> list[str]:
    """Return words with one in thirty replaced, and where asked only the first 40 % of them."""
    kept = words[: len(words) * 2 // 5] if cut else words
    other = language.some(len(kept))
    return [o if language.chance.random() < 1 / 30 else w for w, o in zip(kept, other, strict=True)]


def fill(library: Library, count: int) -> dict[str, str]:
    """Add articles and copies of the first ones; return the originals' ids by the copies'."""
    language = Language(1)
    originals: dict[str, str] = {}

    def all_of_them() -> Iterator[tuple[Source, bytes]]:
        first = []
        for number in range(count):
            words = language.some(WORDS)
            source = article(number, words)
            if number < COPIES:
                first.append((source.article.id, words))
            yield source, source.article.text.encode()
        for number, (identifier, words) in enumerate(first):
            copy = article(count + number, edited(language, words, cut=number % 3 == 0))
            originals[copy.article.id] = identifier
            yield copy, b""

    pairs = all_of_them()
    while lot := list(itertools.islice(pairs, 500)):
        library.add_many(lot)
    return originals


def queries(language: Language) -> list[str]:
    """Return what people type: one or two words of the text, as they occur; a third just begun."""
    found = []
    for number in range(300):
        words = [w for w in language.some(40) if w not in language.words[:20]][: 1 + number % 2]
        if number % 3 == 0:
            words[-1] = words[-1][: max(2, len(words[-1]) - 2)]
        found.append(" ".join(words))
    return found


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that something takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def percentiles(times: Sequence[float]) -> tuple[float, float]:
    """Return the median and the 95th percentile."""
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def search(library: Library) -> tuple[float, float]:
    """Print the times of both and return their 95th percentiles."""
    connection = library._database.connection
    ours, bare = [], []
    for typed in queries(Language(2)):
        *whole, last = typed.split()
        match = " AND ".join((*(f'"{word}"' for word in whole), f'"{last}" *'))
        bare.append(timed(lambda match=match: connection.execute(BARE, (match,)).fetchall()))  # type: ignore[misc]
        ours.append(timed(lambda typed=typed: library.search(typed)))  # type: ignore[misc]
    (mine, my95), (theirs, their95) = percentiles(ours), percentiles(bare)
    print(f"search    ours p50 {mine:.1f} p95 {my95:.1f} ms, bare FTS5 {theirs:.1f} and", end=" ")
    print(f"{their95:.1f} ms, ratio of p95 {my95 / their95:.2f} (limit {SEARCH_LIMIT})")
    return my95, their95


def huge(path: Path) -> float:
    """Return the milliseconds of the slowest search in one article of 60,000 paragraphs."""
    said = " says that trade went on across the border, and that nobody counted."
    text = "\n\n".join(f"Paragraph {n}{said}" for n in range(60_000))
    block = Block(Role.BODY, 0, len(text))
    origin = Origin("huge.txt", "0" * 64)
    source = Source(Article(text_digest(text), text, (block,), origin), Reference("book", ()))
    with Library(path) as library:
        library.add(source)
        asked = ("no", "nobody", "nobody counted", '"trade went on"', "59999", "river")
        slowest = max(timed(lambda typed=typed: library.search(typed)) for typed in asked)  # type: ignore[misc]
    print(f"huge      {len(text) / 1e6:.1f} MB, slowest of {len(asked)} searches {slowest:.0f} ms")
    return slowest


def copies(library: Library, originals: dict[str, str]) -> tuple[int, int, float]:
    """Print what was found; return how many were, how many wrong, and milliseconds a query.

    A query finds those that may be copies of a text whose hashes are known, and compares them
    whole; hashing belongs to adding.
    """
    connection = library._database.connection
    bodies = [
        (copy, body_of(source.article)) for copy in originals if (source := library.get(copy))
    ]
    keys = dict(connection.execute("SELECT id, key FROM record").fetchall())
    for _ in range(2):  # the first round brings the pages of the file to hand
        begun = time.perf_counter()
        for copy, body in bodies:
            find(connection, keys[copy], body)
    took = (time.perf_counter() - begun) * 1000 / len(originals)
    found = wrong = 0
    for copy, original in originals.items():
        others = {likeness.article for likeness in library.likenesses(copy)}
        found += original in others
        wrong += len(others - {original})
    families = timed(library.families)
    wrong += len(library.families()) - 2 * found
    print(
        f"copies    {found} of {len(originals)} found, {wrong} wrong, {took:.2f} ms a query", end=""
    )
    print(f" (limit {QUERY_MS_LIMIT:.0f}), all families in {families:.1f} ms")
    return found, wrong, took


def opened(path: Path) -> tuple[float, float]:
    """Return the milliseconds and the megabytes of a process that lists a library."""
    done = [
        subprocess.run(
            [sys.executable, "-c", OPEN, path], cwd=ROOT, check=True, capture_output=True, text=True
        ).stdout.split()
        for _ in range(5)
    ]
    return tuple(statistics.median(float(row[n]) for row in done) for n in (1, 2))  # type: ignore[return-value]


def measure(count: int) -> list[Row]:
    """Fill a library, and print what search, copies and opening took."""
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder) / "five.sqlite", Path(folder) / "many.sqlite"
        with Library(small) as library:
            library.add_many((article(n, Language(3).some(WORDS)), b"") for n in range(5))
        with Library(large) as library:
            begun = time.perf_counter()
            originals = fill(library, count)
            taken = time.perf_counter() - begun
            size = large.stat().st_size / 2**20
            every = count + len(originals)
            print(f"adding    {every} articles in {taken:.1f} s, {size:.0f} MB on disk")
            mine, theirs = search(library)
            found, wrong, each = copies(library, originals)
        slowest = huge(Path(folder) / "huge.sqlite")
        (five_ms, five_mb), (many_ms, many_mb) = opened(small), opened(large)
    print(f"opening   five {five_ms:.0f} ms {five_mb:.0f} MB, {count} {many_ms:.0f} ms", end=" ")
    print(f"{many_mb:.0f} MB: {many_mb - five_mb:.0f} MB more (limit {MEMORY_LIMIT:.0f})")

    def row(what: str, figure: float, limit: float | None, **more: object) -> Row:
        known = limit if count == ARTICLES else None
        return Row(f"{what} among {count:,} articles", figure, limit=known, size=count, **more)  # type: ignore[arg-type]

    compared = {"beside": "bare FTS5", "peer": theirs, "curve": "search, 95th percentile"}
    missed = len(originals) - found + wrong
    return [
        row("search, p95,", mine, SEARCH_LIMIT, **compared),
        Row("slowest search in an article of 5 MB", slowest, limit=HUGE_MS_LIMIT),
        row("copies not found or wrong", missed, 0.0, unit=""),
        row("finding one copy", each, QUERY_MS_LIMIT),
        Row(f"adding {every:,} articles", taken, "s", size=count, curve="adding articles"),
        row("memory more than with five,", many_mb - five_mb, MEMORY_LIMIT, unit="MB"),
    ]


def main() -> int:
    """Measure, print, and judge."""
    return ended(measure(int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES))


if __name__ == "__main__":
    sys.exit(main())
