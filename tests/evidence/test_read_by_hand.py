"""How far the rules of corroboration come beside a careful reader of the five articles.

95 pairs, from all ten pairs of articles, of which a reader calls 32 the same, 5 different in a
detail, 58 only alike (``read_by_hand``). Of these the rules

- call 13 the same, and all 13 are: precision 1.00, recall 0.41;
- call 4 different in a detail, and all 4 are: precision 1.00, recall 0.80;
- call none of the 58 that only look alike the same or contradictory.

What they miss is said in other words throughout ("look the other way", "indifference"), or too
short to tell it from chance: there a reader is needed, and a wrong "the same" would do more harm
than none. Of 12 pairs the sources are counted rightly for all 12.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from briefer.evidence.corroboration import (
    Statement,
    Verdict,
    compare,
    copied,
    independent,
    reader_of,
    told,
)
from tests.evidence.read_by_hand import APART, DIFFERS, ORIGINS, READ, SAME

if TYPE_CHECKING:
    from briefer.domain.reference import Source

NAMES = {Verdict.SAME: SAME, Verdict.DIFFERS: DIFFERS}


@pytest.fixture(scope="module")
def numbered(sources: dict[str, Source]) -> dict[int, Source]:
    """The five articles by number."""
    return {int(each.article.origin.name[:3]): each for each in sources.values()}


def found(numbered: dict[int, Source], place: tuple[int, str]) -> Statement:
    """Return the one statement of an article that has these first words."""
    source = numbered[place[0]]
    (statement,) = (
        each
        for each in reader_of(source)(0, len(source.article.text))
        if each.text.replace("\u00a0", " ").startswith(place[1])
    )
    return statement


@pytest.fixture(scope="module")
def met(numbered: dict[int, Source]) -> Counter[tuple[str, str]]:
    """How often what a reader says met what the rules say."""
    counted: Counter[tuple[str, str]] = Counter()
    for read in READ:
        one, other = found(numbered, read.one), found(numbered, read.other)
        verdict = compare(one, other).verdict
        assert compare(other, one).verdict is verdict
        counted[read.judged, NAMES.get(verdict, APART)] += 1
    return counted


def test_the_table_has_all_pairs_of_articles() -> None:
    articles = {frozenset((read.one[0], read.other[0])) for read in READ}
    assert articles >= {frozenset(pair) for pair in combinations(range(5), 2)}
    assert len({frozenset((read.one, read.other)) for read in READ}) == len(READ) == 95


@pytest.mark.parametrize(("judged", "right", "of"), [(SAME, 13, 32), (DIFFERS, 4, 5)])
def test_what_is_called_so_is_so_and_no_less_is_found_than_was(
    met: Counter[tuple[str, str]], judged: str, right: int, of: int
) -> None:
    called = sum(number for (_, said), number in met.items() if said == judged)
    assert called == met[judged, judged], "precision"
    assert met[judged, judged] >= right, "recall"
    assert sum(number for (read, _), number in met.items() if read == judged) == of


def test_what_only_looks_alike_is_never_counted(met: Counter[tuple[str, str]]) -> None:
    assert (met[APART, SAME], met[APART, DIFFERS], met[APART, APART]) == (0, 0, 58)


def test_sources_are_counted_as_a_reader_counts_them(numbered: dict[int, Source]) -> None:
    copies = copied(numbered.values())
    wrong = []
    for one, other, count, why in ORIGINS:
        testimonies = [
            told(numbered[place[0]], statement.start, statement.end)
            for place in (one, other)
            for statement in (found(numbered, place),)
        ]
        if independent(testimonies, copies).count != count:
            wrong.append(why)
    assert not wrong
