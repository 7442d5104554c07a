"""What is the same, what contradicts it, and what only looks alike, as a careful reader judges."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.evidence.corroboration import (
    Kind,
    Statement,
    Verdict,
    attribution,
    compare,
    reader_of,
    statement,
)
from briefer.evidence.corroboration.figures import figures
from tests.evidence.said_twice import FOREIGN, NEWS, PAIRS, Judged

if TYPE_CHECKING:
    from briefer.domain.reference import Source

SAME, DIFFERS, OTHER = Verdict.SAME, Verdict.DIFFERS, Verdict.OTHER


def of(text: str, issued: tuple[int, ...] = ()) -> Statement:
    """Return a sentence as a statement."""
    return statement(text, 0, len(text), issued)


def begins(said: Statement, words: str) -> bool:
    """Tell whether a statement has these first words; no-break spaces are spaces here."""
    return said.text.replace("\u00a0", " ").startswith(words)


def statements(sources: dict[str, Source]) -> dict[int, tuple[Statement, ...]]:
    """Return all that each of the five articles says, by its number."""
    return {
        int(source.article.origin.name[:3]): reader_of(source)(0, len(source.article.text))
        for source in sources.values()
    }


@pytest.mark.parametrize("judged", PAIRS, ids=lambda judged: f"{judged.one}-{judged.other}")
def test_the_five_articles_are_judged_as_by_hand(
    judged: Judged, sources: dict[str, Source]
) -> None:
    said = statements(sources)
    one, other = (
        next(each for each in said[number] if begins(each, words))
        for number, words in (judged.one, judged.other)
    )
    for mine, theirs in ((one, other), (other, one)):
        found = compare(mine, theirs)
        assert found.verdict is judged.verdict, judged.why
        assert {detail.kind for detail in found.differing} == judged.details


def test_of_all_other_pairs_of_the_five_none_is_called_the_same_or_contradictory(
    sources: dict[str, Source],
) -> None:
    known = {frozenset((judged.one[1], judged.other[1])) for judged in PAIRS}
    said = statements(sources)
    for first, second in ((0, 1), (0, 2), (0, 3), (0, 4), (1, 2), (2, 3), (2, 4), (1, 3), (3, 4)):
        for mine in said[first]:
            for theirs in said[second]:
                if compare(mine, theirs).verdict in {SAME, DIFFERS}:
                    begun = {
                        pair
                        for pair in known
                        if any(begins(mine, words) for words in pair)
                        and any(begins(theirs, words) for words in pair)
                    }
                    assert begun, (mine.text, theirs.text)


@pytest.mark.parametrize(("one", "other", "verdict"), NEWS)
def test_other_news_is_judged_by_the_same_rules(one: str, other: str, verdict: Verdict) -> None:
    assert compare(of(one), of(other)).verdict is verdict
    assert compare(of(other), of(one)).verdict is verdict


def test_a_month_without_a_year_is_that_before_the_article_came_out() -> None:
    one = "In April, 13 restaurant workers escaped from Ningbo."
    other = "In April, 13 restaurant workers fled from Ningbo."
    assert compare(of(one, (2016, 6, 9)), of(other)).verdict is SAME
    assert compare(of(one, (2016, 6, 9)), of(other, (2016, 5))).verdict is SAME
    found = compare(of(one, (2016, 6, 9)), of(other, (2024, 5, 1)))
    assert found.verdict is DIFFERS
    assert [detail.kind for detail in found.differing] == [Kind.DATE]


def test_each_reason_is_told_in_the_words_of_both() -> None:
    found = compare(
        of("In early April, 13 North Koreans restaurant workers escaped from jobs in Ningbo."),
        of("On June 2, three restaurant workers who fled from jobs in Dandong were found."),
    )
    assert [(each.mine, each.theirs) for each in found.differing] == [
        ("13 North Koreans restaurant workers", "three restaurant workers"),
        ("early April", "June 2"),
        ("Ningbo", "Dandong"),
    ]
    told = {each.kind: (each.mine, each.theirs) for each in found.shared}
    assert told[Kind.WORDS] == (
        "restaurant, workers, escaped, jobs",
        "restaurant, workers, fled, jobs",
    )


def test_a_given_name_is_no_organization_and_a_number_no_word() -> None:
    found = compare(
        of("Two envoys of the UN praised the miners of Wonsan and Rajin for their coal."),
        of("Kim Un Jong praised the miners of Wonsan and Rajin for two shifts of coal."),
    )
    assert found.verdict is SAME
    words = {detail.kind: detail.mine for detail in found.shared}
    assert words[Kind.WORDS] == "praised, miners, coal"


def test_what_every_article_of_a_library_names_tells_nothing() -> None:
    one = of("Kim Jong Un praised miners in Wonsan.")
    other = of("Kim Jong Un praised farmers in Wonsan.")
    assert compare(one, other).verdict is SAME
    plain = statement(one.text, 0, len(one.text), common=("kim", "jong", "wonsan"))
    assert compare(plain, other).verdict is OTHER


@pytest.mark.parametrize(("one", "other", "verdict"), FOREIGN)
def test_other_scripts_are_compared_by_their_words_and_numbers(
    one: str, other: str, verdict: Verdict
) -> None:
    assert compare(of(one), of(other)).verdict is verdict


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_can_be_compared_and_the_order_does_not_matter(one: str, other: str) -> None:
    assert compare(of(one), of(other)).verdict is compare(of(other), of(one)).verdict


@pytest.mark.parametrize(
    ("mine", "theirs", "contradicts"),
    [
        (
            "Beijing denied that two ships sank off Dandong in April.",
            "Beijing confirmed that two ships sank off Dandong in April.",
            True,
        ),
        (
            "Beijing did not deny that two ships sank off Dandong in April.",
            "Beijing confirmed that two ships sank off Dandong in April.",
            False,
        ),
        (
            "Pay at the Dandong plant rose in April, Wang Li said.",
            "Wang Li of the Dandong plant signed a contract on pay in April.",
            False,
        ),
        (
            "Close to Dandong, Wang Li keeps a restaurant with a view of the river.",
            "Wang Li keeps a restaurant open in Dandong with a view of the river.",
            False,
        ),
    ],
)
def test_only_what_says_otherwise_is_otherwise(mine: str, theirs: str, contradicts: bool) -> None:  # noqa: FBT001 - a case
    found = compare(statement(mine, 0, len(mine)), statement(theirs, 0, len(theirs)))
    assert bool(found.differing) == contradicts


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("HK$5 million", "hk$"),
        ("US$5 million", "$"),
        ("$5 million", "$"),
        ("5 million dollars", "$"),
        ("10 million won", "₩"),
        ("₩10 million", "₩"),
        ("the 13 won again", ""),
    ],
)
def test_a_sum_is_of_its_own_currency(text: str, unit: str) -> None:
    (figure,) = figures(text)
    assert figure.unit == unit


@pytest.mark.parametrize(
    "piece",
    ["Ab ", "1 ", "1,111", "가", "가 ", "the ", "in North of Ab ", "12 men, ", "中", "not "],
)
def test_what_is_no_sentence_at_all_is_read_as_far_as_one_would_go(piece: str) -> None:
    long = of(piece * 20_000)
    assert compare(long, of(f"Said {piece}" * 20_000)).verdict in Verdict
    assert attribution(long.text) is None or attribution(long.text)
