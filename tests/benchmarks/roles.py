"""How well the classifier finds an article in bare text, beside the simplest rule that works.

Given a folder of pairs, ``NAME.txt`` (a page's bare text) and ``NAME.true.txt`` (the article
alone), it prints the F1 of 4-word shingles: of the classifier's body and headings, of these with
the title, and of the lines over 60 characters that end a sentence. A script, no test; run it from
the project's root:

    python tests/benchmarks/roles.py FOLDER [--worst 10]
"""

from __future__ import annotations

import argparse
import re
import statistics
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.domain.article import Role
from briefer.sources.roles import classify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SHINGLE = 4
LONG = 60
TRUE = ".true.txt"
TEXT = frozenset((Role.BODY, Role.HEADING))
_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"[.!?…。\uff01\uff1f][\"'\u201d\u2019)\]»]*$")


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Return every run of four words with how often it occurs; of a shorter text, all its words."""
    words = _WORD.findall(text)
    runs = range(max(1, len(words) - SHINGLE + 1)) if words else range(0)
    return Counter(tuple(words[at : at + SHINGLE]) for at in runs)


def f1(found: str, true: str) -> float:
    """Return the harmonic mean of precision and recall of shingles; 1 where both are empty."""
    ours, theirs = shingles(found), shingles(true)
    both = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / both if both else 1.0


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


def long_sentences(text: str) -> str:
    """Return the lines of more than 60 characters that end a sentence: the rule to beat."""
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if len(line) > LONG and _SENTENCE.search(line))


WAYS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("body and headings", body_and_headings),
    ("with title and subtitle", with_title),
    ("lines over 60 that end a sentence", long_sentences),
    ("every line", str),
)


def pairs(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Yield the name, the bare text and the true text of every pair in a folder and below it."""
    for true in sorted(folder.rglob(f"*{TRUE}")):
        name = true.name.removesuffix(TRUE)
        text = true.with_name(f"{name}.txt").read_text(encoding="utf-8")
        yield name, text, true.read_text(encoding="utf-8")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--worst", type=int, default=0, help="name so many of the worst pages")
    asked = parser.parse_args()
    pages = list(pairs(asked.folder))
    if not pages:
        print(f"No pair NAME.txt and NAME{TRUE} in {asked.folder}.", file=sys.stderr)
        return 1
    print(f"{len(pages)} pages{'':28}{'mean F1':>9}{'median':>9}{'ms/page':>9}")
    worst: list[tuple[float, str]] = []
    for name, way in WAYS:
        began = time.perf_counter()
        found = [way(text) for _, text, _ in pages]
        spent = (time.perf_counter() - began) * 1000 / len(pages)
        scores = [f1(ours, true) for ours, (_, _, true) in zip(found, pages, strict=True)]
        worst = worst or sorted(zip(scores, (page[0] for page in pages), strict=True))
        mean, median = statistics.mean(scores), statistics.median(scores)
        print(f"{name:36}{mean:9.3f}{median:9.3f}{spent:9.2f}")
    for score, name in worst[: asked.worst]:
        print(f"{score:9.3f}  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
