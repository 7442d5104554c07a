"""How well the classifier finds an article in bare text, beside the simplest rule that works.

Given a folder of pairs, ``NAME.txt`` (a page's bare text) and ``NAME.true.txt`` (the article
alone), it prints the F1 of 4-word shingles: of the classifier's body and headings, of these with
the title, of all that a reader does not fold, and of the lines over 60 characters that end a
sentence; first of all pages, then of those in English and of those in other languages, of whose
text as little as may be is to be folded: that is the recall. Without a folder the pages are the
five articles, and what is true of them is what was labelled by hand. A script, no test; run it from
the project's root:

    python tests/benchmarks/roles.py [FOLDER] [--worst 10]
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import statistics
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from rows import Row, ended

from briefer.domain.article import FOLDED, Role
from briefer.sources.roles import classify
from briefer.sources.roles.shapes import is_english

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
SHINGLE = 4
LONG = 60
TRUE = ".true.txt"
TEXT = frozenset((Role.BODY, Role.HEADING))
_DENSE = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f"
_WORD = re.compile(rf"[{_DENSE}]|(?:(?![{_DENSE}])\w)+")
"""A word; in scripts that set no space between words, a character."""
_SENTENCE = re.compile(r"[.!?…。\uff01\uff1f][\"'\u201d\u2019)\]»]*$")


class Score(NamedTuple):
    """How much of what was found is true, how much of what is true was found, and both in one."""

    precision: float
    recall: float
    f1: float


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Return every run of four words with how often it occurs; of a shorter text, all its words."""
    words = _WORD.findall(text)
    runs = range(max(1, len(words) - SHINGLE + 1)) if words else range(0)
    return Counter(tuple(words[at : at + SHINGLE]) for at in runs)


def compare(found: str, true: str) -> Score:
    """Return how well the shingles of two texts agree; all 1 where both are empty."""
    ours, theirs = shingles(found), shingles(true)
    both = (ours & theirs).total()
    total = ours.total() + theirs.total()
    return Score(
        both / ours.total() if ours else float(not theirs),
        both / theirs.total() if theirs else 1.0,
        2 * both / total if total else 1.0,
    )


def f1(found: str, true: str) -> float:
    """Return the harmonic mean of precision and recall of shingles; 1 where both are empty."""
    return compare(found, true).f1


def with_roles(text: str, roles: frozenset[Role]) -> str:
    """Return the blocks of a text that the classifier gives one of the roles."""
    blocks = classify(text)
    return "\n".join(text[block.start : block.end] for block in blocks if block.role in roles)


def body_and_headings(text: str) -> str:
    """Return what the classifier takes for the article."""
    return with_roles(text, TEXT)


def with_title(text: str) -> str:
    """Return what the classifier takes for the article, with its title and subtitle."""
    return with_roles(text, TEXT | {Role.TITLE, Role.SUBTITLE})


def unfolded(text: str) -> str:
    """Return what a reader shows at first."""
    return with_roles(text, frozenset(Role) - FOLDED)


def long_sentences(text: str) -> str:
    """Return the lines of more than 60 characters that end a sentence: the rule to beat."""
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if len(line) > LONG and _SENTENCE.search(line))


WAYS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("body and headings", body_and_headings),
    ("with title and subtitle", with_title),
    ("all that is not folded", unfolded),
    ("lines over 60 that end a sentence", long_sentences),
    ("every line", str),
)


def pairs(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Yield the name, the bare text and the true text of every pair in a folder and below it."""
    for true in sorted(folder.rglob(f"*{TRUE}")):
        name = true.name.removesuffix(TRUE)
        text = true.with_name(f"{name}.txt").read_text(encoding="utf-8")
        yield name, text, true.read_text(encoding="utf-8")


def labelled() -> Iterator[tuple[str, str, str]]:
    """Yield the same of the five articles, by the labels of their lines."""
    gold = json.loads((ROOT / "tests" / "sources" / "gold.json").read_text("utf-8"))
    for name, known in gold["articles"].items():
        text = (ROOT / "seeds" / name).read_text("utf-8")
        lines = enumerate(text.splitlines(), 1)
        true = [line for number, line in lines if known["lines"].get(str(number)) in TEXT]
        yield name, text, "\n".join(true)


def main() -> int:
    """Measure, print, and judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--worst", type=int, default=0, help="name so many of the worst pages")
    asked = parser.parse_args()
    pages = list(pairs(asked.folder) if asked.folder else labelled())
    if not pages:
        print(f"No pair NAME.txt and NAME{TRUE} in {asked.folder}.", file=sys.stderr)
        return 1
    english = [is_english(true) for _, _, true in pages]
    results: list[tuple[str, float, list[Score]]] = []
    for name, way in WAYS:
        began = time.perf_counter()
        found = [way(text) for _, text, _ in pages]
        spent = (time.perf_counter() - began) * 1000 / len(pages)
        scores = [compare(ours, true) for ours, (_, _, true) in zip(found, pages, strict=True)]
        results.append((name, spent, scores))
    print_table("all pages", results, [True] * len(pages))
    print_table("in English", results, english)
    print_table("in other languages", results, [not known for known in english])
    worst = sorted(zip((score.f1 for score in results[0][2]), pages, strict=True))
    for score, (name, _, _) in worst[: asked.worst]:
        print(f"{score:9.3f}  {name}")
    ours, simplest = (
        statistics.mean(1 - score.f1 for score in scores)
        for way, _, scores in results
        if way in {"body and headings", "lines over 60 that end a sentence"}
    )
    what, size = "telling article from clutter, 1 - F1", len(pages)
    return ended(
        [
            Row(what, ours, "", "long sentences", simplest, limit=1.0, size=size),
            Row("telling article from clutter, a page", results[0][1], size=size),
        ]
    )


def print_table(
    title: str, results: list[tuple[str, float, list[Score]]], wanted: list[bool]
) -> None:
    """Print the means over the pages that are wanted, one line a way."""
    if not any(wanted):
        return
    print(
        f"{sum(wanted):4} pages {title:26}{'F1':>7}{'median':>8}{'prec.':>7}{'recall':>8}{'ms':>7}"
    )
    for name, spent, scores in results:
        chosen = list(itertools.compress(scores, wanted))
        precision, recall, mean = (statistics.mean(column) for column in zip(*chosen, strict=True))
        median = statistics.median(score.f1 for score in chosen)
        print(f"{name:37}{mean:7.3f}{median:8.3f}{precision:7.3f}{recall:8.3f}{spent:7.2f}")


if __name__ == "__main__":
    sys.exit(main())
