"""Suggestions for each section of a briefing over a library of a thousand articles.

An article is made of sentences of the five in seeds/, drawn the same way at each run, with words of
a made language between them, so that every article has something of each theme. A section has ten
passages filed. The library's own search for the same words stands beside it, in the same run.

``python tests/benchmarks/suggesting.py [ARTICLES]`` ends with 1 where the limit is passed.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from library import Language, article
from rows import Row, ended

from briefer.domain.article import Role
from briefer.domain.briefing import Briefing
from briefer.domain.passage import cut
from briefer.domain.section import Section
from briefer.evidence.sentences import sentences
from briefer.evidence.suggesting import asked
from briefer.library import Library
from briefer.sources import read_file
from briefer.workspace.settings import load_themes
from briefer.workspace.suggesting import suggestions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.domain.reference import Source

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = 1_000
LIMIT = 300.0
FILED = 10
ROUNDS = 10


def seeds() -> list[Source]:
    """Return the five articles."""
    return [read_file(path) for path in sorted((ROOT / "seeds").glob("*.txt"))]


def fill(library: Library, count: int, sources: Sequence[Source]) -> None:
    """Add articles of thirty sentences and a thousand words."""
    chance, language = random.Random(3), Language(3)  # noqa: S311 - generated text, no secret
    real = [
        source.article.quote(start, end)
        for source in sources
        for block in source.article.blocks
        if block.role is Role.BODY
        for start, end in sentences(source.article.text, block.start, block.end)
    ]
    made = []
    for number in range(count):
        words = language.some(500)
        for at in sorted(chance.sample(range(0, 500, 10), 30), reverse=True):
            words[at:at] = [chance.choice(real)]
        made.append((article(number, words), b""))
    library.add_many(made)


def filed(sources: Sequence[Source]) -> Briefing:
    """Return a briefing with passages in each section."""
    themes = load_themes(ROOT / "resources" / "themes" / "default.toml")
    blocks = [
        (source.article, block)
        for source in sources
        for block in source.article.blocks
        if block.role is Role.BODY
    ]
    chance = random.Random(4)  # noqa: S311 - generated text, no secret
    sections = tuple(
        Section(
            theme.id,
            theme.name,
            theme.id,
            tuple(cut(a, b.start, b.end) for a, b in chance.sample(blocks, FILED)),
        )
        for theme in themes
    )
    return replace(Briefing("b", themes=themes), sections=sections)


def main(count: int) -> int:
    """Measure, print and judge."""
    sources = seeds()
    briefing = filed(sources)
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder) / "library.sqlite") as held:
        fill(held, count, sources)
        for _ in range(ROUNDS):
            for section in briefing.sections:
                typed = " OR ".join(f'"{word}"' for word in asked(briefing, section.id))
                begun = time.perf_counter()
                held.search(typed, 40)
                between = time.perf_counter()
                found = suggestions(held, briefing, section.id)
                bare.append((between - begun) * 1000)
                ours.append((time.perf_counter() - between) * 1000)
                assert found
    middle, most = statistics.median(ours), statistics.quantiles(ours, n=20)[-1]
    search = statistics.median(bare)
    print(f"suggestions over {count}: p50 {middle:.0f} p95 {most:.0f} ms (limit {LIMIT:.0f})")
    print(f"of that the search for their words: {search:.0f} ms")
    limit = LIMIT if count == ARTICLES else None
    return ended(
        (
            Row("suggestions for a section, p95", most, limit=limit, size=count),
            Row("suggestions for a section", middle, "ms", "search alone", search, size=count),
        )
    )


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES))
