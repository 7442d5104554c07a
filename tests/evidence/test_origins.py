"""How many sources stand behind a point: copies, wire stories and outlets that cite add none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.domain.reference import BRIEFING, Basis, BasisKind, Field, Name, Source
from briefer.evidence.corroboration import (
    Tie,
    attribution,
    attribution_at,
    copied,
    independent,
    told,
)
from briefer.sources import read_bytes, read_file

if TYPE_CHECKING:
    from pathlib import Path

FIRE = "A fire killed 21 people in a hotel in Rajin on May 14."
FILLER = " ".join(
    f"Nobody in street number {n} heard of house {n * 7} before guest {n * 3} left room {n * 5}."
    for n in range(40)
)


def published(text: str, outlet: str = "", author: str = "") -> Source:
    """Return an article of this text."""
    source = read_bytes(f"{outlet or 'page'}.txt", text.encode())
    reference, stated = source.reference, Basis(BasisKind.TYPED)
    if outlet:
        reference = reference.with_field(Field("container-title", outlet, stated))
    if author:
        given, _, family = author.rpartition(" ")
        reference = reference.with_field(Field("author", (Name(family, given),), stated))
    return Source(source.article, reference)


def count(*sources: Source, sentence: str = "21 people") -> tuple[int, set[Tie]]:
    """Return how many independent sources say what the sentence with some words says."""
    testimonies = []
    for source in sources:
        at = source.article.text.index(sentence)
        testimonies.append(told(source, at, at + len(sentence)))
    found = independent(testimonies, copied(sources))
    return found.count, {bond.tie for bond in found.bonds}


def test_two_outlets_that_report_it_themselves_are_two_sources() -> None:
    one, other = published(FIRE, "The Rajin Herald"), published(f"{FIRE} It rained.", "Lakes Today")
    assert count(one, other) == (2, set())


def test_a_briefing_of_ours_adds_no_source_and_binds_no_two_others() -> None:
    one, other = published(FIRE, "The Rajin Herald"), published(f"{FIRE} It rained.", "Lakes Today")
    plain = published(f"We quote: {FIRE}")
    genre = Field("genre", BRIEFING, Basis(BasisKind.STATED))
    ours = Source(plain.article, plain.reference.with_field(genre))
    assert count(one, ours) == (1, {Tie.OURS})
    assert count(one, ours, other) == (2, {Tie.OURS})
    assert count(ours, one, other) == (2, {Tie.OURS})


@pytest.mark.parametrize(
    "cited",
    [
        "A fire killed 21 people in a hotel in Rajin, NK News reported.",
        "A fire killed 21 people in a hotel in Rajin, according to NK News.",
        "NK News reported on Friday that a fire killed 21 people in a hotel in Rajin.",
        "Seoul-based NK News, citing a diplomat, said a fire killed 21 people in a hotel.",
        "A fire killed 21 people in a hotel in Rajin, as first reported by NK News.",
        "“A fire killed 21 people in a hotel in Rajin,” a guest told NK News.",
        "NK News reported a fire in Rajin. The report said it had killed 21 people.",
    ],
)
def test_an_outlet_that_only_cites_another_is_no_second_source(cited: str) -> None:
    first = published(FIRE, "NK News")
    assert count(first, published(cited, "The Rajin Herald")) == (1, {Tie.CITES})
    own = published(f"It was May. {FIRE}", "Lakes Today")
    assert count(first, published(cited, "The Rajin Herald"), own)[0] == 2


def test_two_that_cite_the_same_third_are_one_source() -> None:
    one = published("According to Yonhap, a fire killed 21 people.", "The Rajin Herald")
    other = published("The fire killed 21 people, Yonhap News Agency said.", "Lakes Today")
    person = published("The fire killed 21 people, said spokesman Lu Kang.", "Third Page")
    again = published("According to spokesperson Lu Kang, 21 people died.", "Fourth Page")
    assert count(one, other) == (1, {Tie.CITES})
    assert count(one, other, person, again)[0] == 2


def test_a_government_is_one_source_whatever_it_is_called() -> None:
    one = published("North Korea said 21 people died.", "The Rajin Herald")
    other = published("Some 21 people died, Pyongyang said on Friday.", "Lakes Today")
    assert count(one, other) == (1, {Tie.CITES})
    assert count(one, published("Seoul said 21 people died.", "Third Page"))[0] == 2


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        ("Chinese foreign ministry spokesperson Lu Kang said 21 died.", "Beijing said 21 died.", 1),
        ("According to the Ministry of Unification in Seoul, 21 died.", "Seoul said 21 died.", 1),
        ("Japan's Transport Minister Aiko Mori said 21 died.", "Tokyo said 21 died.", 1),
        ("Chinese professor Li Wei said 21 died.", "Beijing said 21 died.", 2),
        ("Chinese foreign ministry spokesperson Lu Kang said 21 died.", "Seoul said 21 died.", 2),
        ("In China 21 died, Reuters said.", "Beijing said 21 died.", 2),
        ("Lu Kang said 21 died in China, a ministry.", "Beijing said 21 died.", 2),
    ],
)
def test_who_speaks_for_a_government_is_no_source_beside_it(
    one: str, other: str, number: int
) -> None:
    herald, lakes = published(one, "The Rajin Herald"), published(other, "Lakes Today")
    assert count(herald, lakes, sentence="21 died")[0] == number


def test_a_wire_story_is_the_agency_s_whoever_prints_it() -> None:
    wire = f"RAJIN (Reuters) - {FIRE}"
    one, other = (
        published(wire, "The Rajin Herald"),
        published(f"By Reuters\n\n{FIRE}", "Lakes Today"),
    )
    assert count(one, other) == (1, {Tie.WIRE})
    assert count(published(f"It rained. {FIRE}", "Reuters"), other) == (1, {Tie.WIRE})
    assert count(published(f"RAJIN, May 14 (Yonhap) -- {FIRE}", "Third Page"), one)[0] == 2


def test_copies_are_one_source_also_where_one_was_cut_and_neither_says_so() -> None:
    whole = published(f"{FIRE} {FILLER}", "The Rajin Herald")
    cut = published(f"{FIRE} {FILLER[: len(FILLER) // 2]}", "Lakes Today")
    assert count(whole, cut) == (1, {Tie.COPY})


def test_one_outlet_or_one_author_is_one_source() -> None:
    one = published(FIRE, "The Rajin Herald", "Ann Lee")
    again = published(f"It rained. {FIRE}", "The Rajin Herald", "Bo Park")
    elsewhere = published(f"It snowed. {FIRE}", "Lakes Today", "Ann Lee")
    assert count(one, again) == (1, {Tie.OUTLET})
    assert count(one, elsewhere) == (1, {Tie.AUTHOR})
    assert count(published(f"It hailed. {FIRE}"), published(f"It froze. {FIRE}")) == (2, set())


def test_what_an_outlet_says_it_was_told_itself_is_its_own() -> None:
    own = published("A fire killed 21 people, a guest told Lakes Today News.", "Lakes Today News")
    assert told(own, 0, 20).cites == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("South Korea’s Yonhap News Agency reported 21 dead.", "Yonhap News Agency"),
        ("NK News reported, citing Yonhap.", "Yonhap"),
        ("The Guardian newspaper reported it.", "Guardian"),
        ("Global Times, a mouthpiece for the government, confirmed it.", "Global Times"),
        ("According to South Korea's Ministry of Unification in Seoul, 13 fled.",
         "Ministry of Unification"),
        ("Chinese foreign ministry spokesperson Lu Kang said so.", "Lu Kang"),
        ("연합뉴스에 따르면 13명이 탈출했다.", "연합뉴스"),
        ("조선일보는 14일 13명이 탈출했다고 보도했다.", "조선일보"),
        ("The ministry on Monday said so.", None),
        ("North Korea said on Monday that it fired.", "North Korea"),
        ("Officials said so.", None),
        ("According to one expert, it is so.", None),
        ("It is said that Reuters is an agency.", None),
    ],
)  # fmt: skip
def test_a_sentence_tells_whom_it_rests_on(text: str, name: str | None) -> None:
    found = attribution(text)
    assert (found.name if found else None) == name


def test_the_five_articles_name_whom_they_cite(seeds: tuple[Path, ...]) -> None:
    articles = [read_file(path).article for path in seeds]
    for number, words, name in (
        (0, "Chinese authorities granted", "NK News"),
        (0, "relatives had been put to death", "Yonhap News"),
        (1, "used valid documents", "Lu Kang"),
        (3, "left the country legally with", "Lu Kang"),
        (4, "suspended employee salaries", "Daily NK"),
    ):
        at = articles[number].text.index(words)
        found = attribution_at(articles[number], at, at + 5)
        assert found is not None
        assert found.name == name
