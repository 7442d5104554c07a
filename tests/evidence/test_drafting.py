"""Hints on the analyst's own words: likelihood, confidence, support, figures and names."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.briefing import Briefing, FrontMatter, Judgment, Settings
from briefer.domain.passage import ChangeKind, MarkedChange, Passage, cut
from briefer.domain.prose import Citation, Paragraph, Prose, RunIn, Words, prose
from briefer.domain.section import Comment, Section
from briefer.domain.yardstick import Band, Yardstick
from briefer.evidence.drafting import BOTTOM, Concern, Drafts, hints
from briefer.workspace.settings import load_yardstick

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.domain.reference import Source

Sources = dict[str, "Source"]


@pytest.fixture(scope="session")
def icd(checkout: Path) -> Settings:
    return Settings(yardstick=load_yardstick(checkout / "resources" / "yardsticks" / "icd203.toml"))


@pytest.fixture(scope="session")
def uk(checkout: Path) -> Settings:
    return Settings(yardstick=load_yardstick(checkout / "resources" / "yardsticks" / "uk.toml"))


@pytest.fixture(scope="session")
def visas(sources: Sources) -> Passage:
    """93,300 work visas to North Koreans in 2013, by article 001."""
    for source in sources.values():
        found = re.search(r"Chinese authorities granted 93,300[^.]*", source.article.text)
        if found:
            return cut(source.article, found.start(), found.end(), identifier="visas")
    raise AssertionError("article 001 has changed")


def judged(text: str, **more: object) -> Judgment:
    return Judgment("j1", prose(text), **{"support": ("visas",)} | more)


def concerns(
    settings: Settings, visas: Passage, sources: Sources, *judgments: Judgment, **more: object
) -> list[Concern]:
    sections = (Section("s1", "Labor", "", (visas,)),)
    briefing = Briefing("b1", sections=sections, settings=settings, judgments=judgments)
    return [hint.concern for hint in hints(replace(briefing, **more), sources)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("China is likely to admit more workers.", []),
        ("China is likely to admit more. It is probable that wages rise.", [Concern.TWO_SCALES]),
        ("It is highly likely that wages rise.", [Concern.OTHER_SCALE]),
        ("It is a realistic possibility.", [Concern.OTHER_SCALE]),
        ("We judge with high confidence that it is likely.", [Concern.TOGETHER]),
        ("It is likely. Our confidence in this is high.", []),
        ("The ban may hold.", [Concern.LOOSE]),
        ("Wages might rise.", [Concern.LOOSE]),
        ("Beijing could close the border.", [Concern.LOOSE]),
        ("Beijing could close the border, which is unlikely.", []),
        ("They could not leave.", []),
        ("It was agreed in May.", []),
        ("Workers from remote provinces are likely to come.", []),
        ("It is more likely to close than to open.", []),
        ("It may be more likely to close than to open.", [Concern.LOOSE]),
        ("It is almost  certain, and almost certainly soon.", []),
    ],
)
def test_each_rule_of_icd_203_is_seen_in_a_sentence(
    text: str, found: list[Concern], icd: Settings, visas: Passage, sources: Sources
) -> None:
    assert concerns(icd, visas, sources, judged(text)) == found


def test_a_likelihood_that_was_chosen_covers_what_the_words_leave_open(
    icd: Settings, visas: Passage, sources: Sources
) -> None:
    chosen = judged("The ban may hold.", likelihood="likely")
    assert concerns(icd, visas, sources, chosen) == []
    other = judged("It is very likely.", likelihood="highly likely")
    assert concerns(icd, visas, sources, other) == [Concern.OTHER_SCALE]


@pytest.mark.parametrize(
    ("text", "chosen", "term"),
    [
        ("China will likely keep hiring.", "very unlikely", "likely"),
        ("China will very likely keep hiring.", "likely", "very likely"),
        ("China will probably keep hiring.", "likely", ""),
        ("China will almost certainly stay.", "nearly certain", ""),
        ("China is not likely to stay.", "very unlikely", ""),
        ("It is more likely to stay than to leave.", "unlikely", ""),
        ("China is likely to stay. A ban is unlikely.", "unlikely", ""),
        ("There is a remote chance of a ban.", "likely", "remote chance"),
        ("China will keep hiring.", "very unlikely", ""),
        ("China will likely keep hiring.", "", ""),
        ("중국이 고용을 이어 갈 가능성이 높다.", "very unlikely", "가능성이 높다"),
        ("중국이 고용을 이어 갈 가능성은 매우 낮습니다.", "likely", "가능성은 매우 낮습니다"),
        ("중국의 고용은 거의 확실하다.", "unlikely", "거의 확실하다"),
        ("중국이 고용을 이어 갈 가능성이 매우 높다.", "very likely", ""),
        ("중국이 고용을 이어 갈 가능성이 높지 않다.", "unlikely", ""),
        ("고용이 끊길 가능성이 높아지고 있다.", "unlikely", ""),
    ],
)
def test_words_that_say_another_likelihood_than_was_chosen_are_pointed_at(
    text: str, chosen: str, term: str, icd: Settings
) -> None:
    judgment = Judgment("j1", prose(text), likelihood=chosen)
    wanted = f"The words say “{term}”, but the likelihood chosen for them is “{chosen}”."
    for settings in (Settings(), icd):
        found = hints(Briefing("b1", settings=settings, judgments=(judgment,)), {})
        said = [str(each.message) for each in found if each.concern is Concern.CONTRARY]
        assert said == ([wanted] if term else [])


def test_rows_are_mixed_across_the_whole_briefing_and_the_rarer_one_is_pointed_at(
    icd: Settings, uk: Settings, visas: Passage, sources: Sources
) -> None:
    items = (visas, Comment("c1", prose("It is probable.")), Comment("c2", prose("It is likely.")))
    briefing = Briefing(
        "b1",
        bottom_line=prose("It is very unlikely."),
        sections=(Section("s1", "Labor", "", items),),
        settings=icd,
    )
    (hint,) = hints(briefing, sources)
    assert (hint.holder, hint.concern, hint.begins) == ("c1", Concern.TWO_SCALES, "It is probable.")
    assert "“probable” and “very unlikely”" in hint.message
    # The UK's yardstick has both words for one band, and no "very unlikely".
    (hint,) = hints(replace(briefing, settings=uk), sources)
    assert (hint.holder, hint.concern) == (BOTTOM, Concern.OTHER_SCALE)
    held = replace(briefing, sections=(replace(briefing.sections[0], held=True),))
    assert hints(held, sources) == ()


def test_a_judgment_needs_a_passage_a_quotation_or_a_citation(
    icd: Settings, visas: Passage, sources: Sources
) -> None:
    bare = judged("It is likely.", support=())
    gone = judged("It is likely.", support=("removed",))
    for judgment in (bare, gone):
        assert concerns(icd, visas, sources, judgment) == [Concern.UNSUPPORTED]
    cited = Prose((Paragraph((Words("It is likely."), Citation(visas.article))),))
    quoted = Prose((Paragraph((RunIn(replace(visas, id="p2")), Words(" is likely."))),))
    for text in (cited, quoted):
        assert concerns(icd, visas, sources, replace(bare, text=text)) == []


def test_nothing_is_asked_of_words_of_likelihood_without_a_yardstick(
    visas: Passage, sources: Sources
) -> None:
    text = "It may be highly likely with high confidence, and probable."
    assert concerns(Settings(), visas, sources, judged(text, support=())) == []


def test_what_is_quoted_is_no_judgment_of_the_analysts(
    icd: Settings, visas: Passage, sources: Sources
) -> None:
    words = replace(visas, id="p2", exact="it may be highly likely with high confidence")
    text = Prose((Paragraph((Words("They say "), RunIn(words), Words("; it is likely."))),))
    assert concerns(icd, visas, sources, replace(judged(""), text=text)) == []


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("China granted 93,300 visas in 2013, 17% more.", ""),
        ("China granted 93 300 visas, a 17 percent gain.", ""),
        ("China granted 93,400 visas in 2013.", "93,400"),
        ("China granted ninety-three thousand visas.", "ninety-three thousand"),
        ("China granted 3 kinds of visas, two of them new.", ""),
        ("A gain of 3% is not much, nor is 1.5.", "3%, 1.5"),
        ("Visas went to the Chinese and the Koreans.", ""),
        ("The Authorities said so, as Chinese Visas show.", ""),
        ("Visas went to Myanmar and Mr. Lee Chang-ho.", "Myanmar, Lee Chang-ho"),
        ("Labor is cheap. In Dandong, visas are few.", "Dandong"),
        ("Restaurants closed. The Director asked.", ""),
        ("비자 93,300건, 노동자 50,000명.", "50,000"),
    ],
)
def test_figures_and_names_that_no_passage_of_the_section_has_are_named(
    text: str, claims: str, visas: Passage, sources: Sources
) -> None:
    items = (visas, Comment("c1", prose(text)))
    front = FrontMatter(prepared_for="The Director")
    found = hints(Briefing("b1", front, sections=(Section("s1", "Labor", "", items),)), sources)
    assert [str(hint.message) for hint in found] == (
        [f"No passage behind this contains: {claims}."] if claims else []
    )


def test_a_judgment_needs_its_figures_in_what_it_rests_on_but_its_names_anywhere(
    visas: Passage, sources: Sources
) -> None:
    other = replace(visas, id="p2", exact="In Dandong, 55,000 left.")
    section = Section("s1", "Labor", "", (visas, other))
    judgment = judged("Dandong admits 93,300, not 55,000, and Ningbo none.")
    (hint,) = hints(Briefing("b1", judgments=(judgment,), sections=(section,)), sources)
    assert hint.message == "No passage behind this contains: 55,000, Ningbo."


def test_a_source_cited_without_a_quotation_stands_behind_the_words_with_all_its_text(
    visas: Passage, sources: Sources
) -> None:
    text = Prose(
        (Paragraph((Words("Of 93,300 visas, many were short."), Citation(visas.article))),)
    )
    section = Section("s1", "Labor", "", (Comment("c1", text),))
    assert hints(Briefing("b1", sections=(section,)), sources) == ()
    (hint,) = hints(Briefing("b1", sections=(section,)), {})
    assert hint.concern is Concern.CLAIM


def test_what_is_known_of_a_source_and_what_was_put_in_stand_behind_the_words_too(
    visas: Passage, sources: Sources
) -> None:
    put = MarkedChange(ChangeKind.INSERTION, visas.start, visas.start, "Myanmar")
    known = replace(visas, speaker="Andray Abrahamian", citing="NK News", changes=(put,))
    author = sources[visas.article].reference.authors[0].display()
    said = f"By NK News, Andray Abrahamian and {author}, it was Myanmar."
    section = Section("s1", "Labor", "", (known, Comment("c1", prose(said))))
    assert hints(Briefing("b1", sections=(section,)), sources) == ()


def test_words_without_end_are_read_as_far_as_they_go(visas: Passage, sources: Sources) -> None:
    """Each name asks for what stands before it: to look through all of that takes minutes here."""
    said = "Visas went to Dandong, \t as Ningbo said.\n Myanmar " * 20_000
    items = (visas, Comment("c1", prose(said)))
    (hint,) = hints(Briefing("b1", sections=(Section("s1", "Labor", "", items),)), sources)
    assert hint.message == "No passage behind this contains: Dandong, Ningbo, Myanmar Visas."


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_words_can_be_read_and_reading_them_again_finds_the_same(one: str, two: str) -> None:
    yardstick = Yardstick("x", "X", (Band("likely", 55, 80, ("probable",)),))
    briefing = Briefing(
        "b1",
        bottom_line=prose(one),
        judgments=(Judgment("j1", prose(two)),),
        settings=Settings(yardstick=yardstick),
    )
    drafts = Drafts()
    first = drafts.hints(briefing, {})
    assert drafts.hints(briefing, {}) == first == hints(briefing, {})
    assert drafts.hints(replace(briefing, bottom_line=prose(two)), {}) == hints(
        replace(briefing, bottom_line=prose(two)), {}
    )
