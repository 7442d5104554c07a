"""Times that need a date beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.domain.article import Role
from briefer.evidence.relative import relative_times

if TYPE_CHECKING:
    from briefer.domain.reference import Source


def offers(text: str, *issued: int) -> list[tuple[str, str]]:
    return [(text[each.start : each.end], each.offer) for each in relative_times(text, issued)]


@pytest.mark.parametrize(
    ("text", "issued", "found"),
    [
        ("adopted last March had", (2016, 6, 9), [("last March", "2016")]),
        ("adopted last October had", (2016, 6, 9), [("last October", "2015")]),
        ("adopted last June had", (2016, 6, 9), [("last June", "")]),
        ("adopted last March had", (2016,), [("last March", "")]),
        ("adopted last March had", (), [("last March", "")]),
        ("earlier this year, they", (2016,), [("earlier this year", "2016")]),
        ("Last year they left", (2016, 1), [("Last year", "2015")]),
        ("by next year it may", (2016,), [("next year", "2017")]),
        ("last month the firm", (2016, 1, 5), [("last month", "December 2015")]),
        ("this month the firm", (2016, 1, 5), [("this month", "January 2016")]),
        ("three years ago he", (2016, 1), [("three years ago", "")]),
        ("last week and yesterday", (2016, 1), [("last week", ""), ("yesterday", "")]),
        ("over the past two decades", (2016,), [("the past two decades", "")]),
    ],
)
def test_a_time_is_found_with_what_follows_from_the_date(
    text: str, issued: tuple[int, ...], found: list[tuple[str, str]]
) -> None:
    assert offers(text, *issued) == found


@pytest.mark.parametrize(
    "text",
    [
        "last March 2016",
        "last March, 2016",
        "last March [2016]",
        "in March 2016",
        "the last workers may march on",
        "thislast Marchers",
        "at last, May said",
    ],
)
def test_what_says_its_year_or_is_no_time_is_left_alone(text: str) -> None:
    assert offers(text, 2016, 6) == []


def test_the_five_articles_have_some_and_each_is_a_time(sources: dict[str, Source]) -> None:
    found = [
        words
        for source in sources.values()
        for block in source.article.blocks
        if block.role is Role.BODY
        for words, _offer in offers(" ".join(source.article.quote(block.start, block.end).split()))
    ]
    assert "last March" in found
    assert len(found) < 40
