"""How long the check of a briefing takes: all of it, and after an edit.

``python tests/benchmarks/checking.py [PASSAGES [ROUNDS]]`` makes a briefing of 2,000 passages from
fifty articles in four sections, a comment every tenth and twenty key judgments, with a yardstick.
It prints the median in milliseconds of the whole check (quotations, then the analyst's own words),
of a hundred quotations that all differ from their sources, and of the check after an edit of a
passage, of a comment, and after one more passage was filed. Ends with 1 where a figure is above its
limit: 1 s for all, 5 ms for the quotations after an edit.
"""

from __future__ import annotations

import re
import statistics
import sys
import time
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rows import Row, ended

from briefer.domain.briefing import Briefing, Judgment, Settings
from briefer.domain.passage import cut
from briefer.domain.prose import prose
from briefer.domain.section import Comment, Section
from briefer.evidence import Checker
from briefer.evidence.drafting import Drafts
from briefer.sources import read_bytes
from briefer.workspace.settings import load_yardstick

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefer.domain.passage import Passage
    from briefer.domain.reference import Source

ROOT: Final = Path(__file__).resolve().parents[2]
PASSAGES: Final = 2_000
ARTICLES: Final = 50
WORDS: Final = 78
JUDGMENTS: Final = 20
DIFFERING: Final = 100
COMMENT: Final = "By {year} some 29,000 workers may have left Dandong, which is likely to go on."
WHOLE, EDIT = 1_000.0, 5.0
"""Milliseconds."""


def sources() -> list[Source]:
    """Return fifty articles, no two alike, made of the five."""
    texts = [file.read_text("utf-8") for file in sorted((ROOT / "seeds").glob("*.txt"))]
    return [
        read_bytes(f"{number}.txt", f"Edition {number}\n\n{texts[number % len(texts)]}".encode())
        for number in range(ARTICLES)
    ]


def briefing(articles: list[Source], passages: int) -> Briefing:
    """Return the briefing."""
    spans = _passages(articles)
    yardstick = load_yardstick(ROOT / "resources" / "yardsticks" / "icd203.toml")
    sections = []
    for number in range(4):
        items: list[Passage | Comment] = []
        for at in range(passages // 4):
            items.append(next(spans))
            if at % 10 == 0:
                words = COMMENT.format(year=2000 + at % 20)
                items.append(Comment(f"c{number}x{at}", prose(words)))
        sections.append(Section(f"s{number}", f"Section {number}", "", tuple(items)))
    judgments = tuple(
        Judgment(f"j{n}", prose("China is likely to admit more workers."), "likely", "high")
        for n in range(JUDGMENTS)
    )
    return Briefing(
        "b1",
        judgments=judgments,
        sections=tuple(sections),
        settings=Settings(yardstick=yardstick),
    )


def _passages(articles: list[Source]) -> Iterator[Passage]:
    words = [[found.span() for found in re.finditer(r"\S+", s.article.text)] for s in articles]
    for number in count():
        source, spans = articles[number % ARTICLES], words[number % ARTICLES]
        first = number // ARTICLES * 29 % max(1, len(spans) - WORDS)
        end = spans[min(first + WORDS, len(spans)) - 1][1]
        yield cut(source.article, spans[first][0], end, identifier=f"p{number}")


def spoiled(whole: Briefing) -> Briefing:
    """Return a briefing in which no quotation is what its article says."""
    return replace(
        whole,
        sections=tuple(
            replace(
                section,
                items=tuple(
                    item
                    if isinstance(item, Comment)
                    else replace(item, exact=re.sub(r"\bthe\b", "that", item.exact) + "!")
                    for item in section.items
                ),
            )
            for section in whole.sections
        ),
    )


def edited(whole: Briefing, item: Passage | Comment) -> Briefing:
    """Return the briefing with a card replaced, or put in where there is none of its id."""
    section = whole.sections[1]
    there = [each.id for each in section.items]
    items = list(section.items)
    if item.id in there:
        items[there.index(item.id)] = item
    else:
        items.insert(7, item)
    changed = replace(section, items=tuple(items))
    return replace(whole, sections=(whole.sections[0], changed, *whole.sections[2:]))


def took(act: Callable[[], object]) -> float:
    """Return how many milliseconds something took."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def main(passages: int = PASSAGES, rounds: int = 5) -> int:
    """Measure, print, and say whether all is within its limits."""
    articles = sources()
    by_id = {source.article.id: source for source in articles}
    whole = briefing(articles, passages)
    bad = spoiled(briefing(articles, DIFFERING))
    first = next(iter(whole.sections[1].items))
    comment = next(each for each in whole.sections[1].items if isinstance(each, Comment))
    edits = {
        "a passage": edited(whole, replace(first, speaker="Somebody")),
        "a comment": edited(whole, replace(comment, text=prose("It is unlikely."))),
        "one more": edited(whole, replace(first, id="fresh")),
    }
    figures: dict[str, tuple[list[float], float]] = {}

    def note(name: str, milliseconds: float, limit: float) -> None:
        figures.setdefault(name, ([], limit))[0].append(milliseconds)

    for _ in range(rounds):
        checker, drafts = Checker(), Drafts()
        note("quotations, all", took(lambda c=checker: c.check(whole, by_id)), WHOLE)
        note("own words, all", took(lambda d=drafts: d.hints(whole, by_id)), WHOLE)
        note(f"{DIFFERING} that differ", took(lambda: Checker().check(bad, by_id)), 0)

        for name, after in edits.items():
            note(f"quotations, {name}", took(lambda a=after, c=checker: c.check(a, by_id)), EDIT)
            note(f"own words, {name}", took(lambda a=after, d=drafts: d.hints(a, by_id)), 0)
            checker.check(whole, by_id)
            drafts.hints(whole, by_id)
    rows = []
    for name, (values, limit) in figures.items():
        median = statistics.median(values)
        rows.append(Row(name, median, limit=limit or None, size=passages))
        over = bool(limit) and median > limit
        said = f"  (limit {limit:.0f}){' TOO SLOW' if over else ''}" if limit else ""
        print(f"{name:24} {median:9.2f} ms{said}")
    return ended(rows)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
