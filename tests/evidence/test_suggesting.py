"""What is suggested for a section, and why, on the five articles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefer.domain.article import Article, Block, Origin, Role
from briefer.domain.briefing import Briefing, Dismissal
from briefer.domain.passage import Also, cut
from briefer.domain.section import Section, Theme
from briefer.editing import Dismiss, InsertItem, apply
from briefer.evidence.sentences import sentences
from briefer.evidence.suggesting import MOST, Suggestion, asked, suggest
from briefer.evidence.terms import WORD
from briefer.sources import read_file
from briefer.workspace.settings import load_themes

if TYPE_CHECKING:
    from pathlib import Path

THEMES = ("labor", "sanctions", "defections", "diplomacy")


@pytest.fixture(scope="module")
def articles(seeds: tuple[Path, ...]) -> list[Article]:
    return [read_file(path).article for path in seeds]


@pytest.fixture(scope="module")
def empty(checkout: Path) -> Briefing:
    themes = load_themes(checkout / "resources" / "themes" / "default.toml")
    return Briefing("b", sections=tuple(Section(t.id, t.name, t.id) for t in themes), themes=themes)


def words(suggestion: Suggestion, articles: list[Article]) -> str:
    article = next(each for each in articles if each.id == suggestion.article)
    return article.quote(suggestion.start, suggestion.end)


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("section", "begins"),
    [
        ("labor", "Yet even as their restaurants are failing"),
        ("sanctions", "And Beijing’s participation in international sanctions"),
        ("sanctions", "Experts believed that the UN Security Council Sanctions"),
        ("sanctions", "These tactics go back as far as 2003"),
        ("defections", "In early April, 13 North Koreans restaurant workers escaped"),
        ("defections", "Against all odds, the most common route for defectors"),
        ("diplomacy", "Even within North Korea, some see it as entirely possible"),
        ("diplomacy", "Chinese President Xi Jinping’s surprise meeting with Ri Yu-song"),
    ],
)
def test_what_a_reader_would_file_is_among_the_first_eight(
    empty: Briefing, articles: list[Article], section: str, begins: str
) -> None:
    first = [plain(words(each, articles)) for each in suggest(empty, section, articles)[:8]]
    assert any(each.startswith(begins) for each in first)


@pytest.mark.parametrize("section", THEMES)
def test_each_is_a_whole_sentence_or_block_of_body_with_a_why(
    empty: Briefing, articles: list[Article], section: str
) -> None:
    found = suggest(empty, section, articles)
    assert 5 <= len(found) <= MOST
    for each in found:
        article = next(a for a in articles if a.id == each.article)
        block = article.block_at(each.start)
        assert block is not None
        assert block.role is Role.BODY
        starts, ends = zip(*sentences(article.text, block.start, block.end), strict=True)
        assert (each.start in starts, each.end in ends) == (True, True)
        theme = empty.theme(section)
        assert each.terms
        assert set(each.terms) <= set(theme.lexicon)
    assert [each.score for each in found] == sorted((s.score for s in found), reverse=True)


def test_what_is_filed_confirmed_or_dismissed_stays_away(
    empty: Briefing, articles: list[Article]
) -> None:
    first, second, third, *_ = suggest(empty, "sanctions", articles)
    article = {each.id: each for each in articles}
    source = article[second.article]
    also = Also(second.article, second.start, second.end, source.quote(second.start, second.end))
    passage = replace(cut(article[first.article], first.start, first.end), also=(also,))
    filed, _ = apply(empty, InsertItem("labor", 0, passage))
    away = Dismissal("sanctions", third.article, third.start, third.end)
    filed, change = apply(filed, Dismiss(0, away))
    spans = {(each.article, each.start) for each in suggest(filed, "sanctions", articles)}
    assert not spans & {(each.article, each.start) for each in (first, second, third)}
    back, _ = apply(filed, change.inverse)
    assert third.start in {each.start for each in suggest(back, "sanctions", articles)}


def test_a_dismissal_holds_for_its_section_alone(empty: Briefing, articles: list[Article]) -> None:
    every = {(each.article, each.start): each for each in suggest(empty, "labor", articles)}
    shared = next(
        each
        for each in suggest(empty, "defections", articles, 200)
        if (each.article, each.start) in every
    )
    away = Dismissal("labor", shared.article, shared.start, shared.end)
    after = replace(empty, dismissed=(away,))
    assert shared.start not in {
        each.start for each in suggest(after, "labor", articles) if each.article == shared.article
    }
    assert shared in suggest(after, "defections", articles, 200)


def test_likeness_to_what_is_filed_is_a_why_of_its_own(articles: list[Article]) -> None:
    article = articles[1]
    at = article.text.index("On June 2, three North Korean restaurant workers")
    end = article.text.index("arrived in South Korea.", at) + len("arrived in South Korea.")
    passage = cut(article, at, end, identifier="p1")
    briefing = Briefing("b", sections=(Section("s", "", "", (passage,)),))
    found = suggest(briefing, "s", articles)
    assert found
    assert all(each.like == "p1" and each.shared and not each.terms for each in found)
    assert any("restaurant" in each.shared for each in found)


def test_terms_of_another_theme_speak_against_a_sentence() -> None:
    text = "The workers lost wages and coal exports fell under the embargo and sanctions."
    themes = (
        Theme("labor", "Labor", "#000000", "", ("wages",)),
        Theme("trade", "Trade", "#000000", "", ("coal", "embargo", "sanctions")),
    )
    rest = (
        f"Nothing of the kind is said in sentence {number} of this article."
        for number in "abcdefghij"
    )
    source = _article(text, *rest)
    sections = tuple(Section(theme.id, theme.name, theme.id) for theme in themes)
    briefing = Briefing("b", sections=sections, themes=themes)
    alone = replace(briefing, themes=themes[:1])
    assert suggest(alone, "labor", [source])
    assert not suggest(briefing, "labor", [source])
    assert suggest(briefing, "trade", [source])


def test_the_same_words_in_two_copies_come_once(empty: Briefing, articles: list[Article]) -> None:
    again = replace(articles[4], id="copy")
    found = suggest(empty, "defections", [*articles, again], 200)
    texts = [" ".join(WORD.findall(words(each, [*articles, again]).lower())) for each in found]
    assert len(set(texts)) == len(texts)
    assert {each.article for each in found} >= {articles[4].id}


def test_without_a_theme_heading_or_passages_there_is_nothing(articles: list[Article]) -> None:
    briefing = Briefing("b", sections=(Section("s", ""),))
    assert (suggest(briefing, "s", articles), asked(briefing, "s")) == ((), ())
    assert suggest(briefing, "gone", articles) == ()
    assert asked(briefing, "gone") == ()


def test_a_term_of_marks_alone_breaks_nothing(empty: Briefing, articles: list[Article]) -> None:
    odd = Theme("labor", "Labor", "#000000", "", ('"', "(", "*", "NOT", "한국", ""))
    briefing = replace(empty, themes=(odd,))
    assert isinstance(suggest(briefing, "labor", articles), tuple)


def _article(*lines: str) -> Article:
    text = "\n\n".join(lines)
    blocks = []
    for line in lines:
        at = text.index(line)
        blocks.append(Block(Role.BODY, at, at + len(line)))
    return Article("x", text, tuple(blocks), Origin("x.txt", ""))
