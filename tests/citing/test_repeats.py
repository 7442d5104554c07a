"""Notes that are asked for once read as they would if all of them had been asked for."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.citing import Cite, format_citations, style_path
from briefer.citing.citeproc import run_citeproc
from briefer.citing.repeats import plan
from briefer.citing.reply import notes
from briefer.citing.request import request
from briefer.citing.styles import load_style
from briefer.document.walk import plain
from briefer.domain.passage import Locator
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference

STATED = Basis(BasisKind.STATED)
WEE = (Name("Wee", "Heesun"),)
STYLES = (
    "chicago-notes-bibliography",
    "chicago-notes-bibliography-16th-edition",
    "chicago-author-date",
    "turabian-fullnote-bibliography",
    "modern-humanities-research-association-notes",
    "oscola",
    "bluebook-law-review",
    "apa",
    "ieee",
)


def _reference(title: str, year: int) -> Reference:
    fields = (("author", WEE), ("title", title), ("issued", IssuedDate((year,))))
    return Reference("article-newspaper", tuple(Field(*pair, STATED) for pair in fields))


REFERENCES = {
    "a": _reference("One title", 2016),
    "b": _reference("Another title", 2016),
    "c": Reference("webpage", (Field("title", "After the visit", STATED),)),
    "d": Reference("book", (Field("title", "A book", STATED), Field("author", WEE, STATED))),
}
CITES = st.builds(
    Cite,
    st.sampled_from(sorted(REFERENCES)),
    st.sampled_from([None, Locator("page", "1"), Locator("page", "2"), Locator("paragraph", "1")]),
)
CLUSTERS = st.lists(st.lists(CITES, min_size=1, max_size=2).map(tuple), max_size=40)


def _some_notes(seed: int) -> list[tuple[Cite, ...]]:
    """Return notes as a briefing has them: mostly one source, often the one before again."""
    chance = random.Random(seed)  # noqa: S311 - a fixed sequence, nothing secret
    made: list[tuple[Cite, ...]] = []
    locators = [None, Locator("page", "1"), Locator("page", "2")]
    for _ in range(120):
        count = 2 if chance.random() < 0.1 else 1
        cites = [
            Cite(chance.choice(sorted(REFERENCES)), chance.choice(locators)) for _ in range(count)
        ]
        if made and chance.random() < 0.4:
            cites[0] = Cite(made[-1][-1].article, chance.choice(locators))
        made.append(tuple(dict.fromkeys(cites)))
    return made


@pytest.mark.parametrize("name", STYLES)
def test_every_note_reads_as_it_does_among_all_of_them(name: str) -> None:
    style = load_style(style_path(name))
    clusters = _some_notes(len(name))
    whole = notes(run_citeproc(request(REFERENCES, clusters, style, "en-US"), name), "en-US")
    made = format_citations(REFERENCES, clusters, style=name, language="en-US")
    assert list(map(plain, made.notes)) == list(map(plain, whole))
    assert list(made.notes) == whole


def test_a_thousand_notes_on_a_few_places_are_few_questions() -> None:
    clusters = [(Cite("abcd"[n % 4], Locator("page", str(n % 9))),) for n in range(1000)]
    planned = plan(clusters, b'<if position="ibid"/>')
    assert len(planned.asked) < 100
    assert len(planned.places) == 1000


def test_a_style_that_looks_back_further_is_asked_for_every_note() -> None:
    clusters = [(Cite("a"),)] * 5
    for words in (b"near-note", b"first-reference-note-number"):
        assert plan(clusters, words).asked == tuple(clusters)


@given(CLUSTERS)
def test_a_style_without_ibid_is_asked_once_for_each_place_and_past(
    clusters: list[tuple[Cite, ...]],
) -> None:
    planned = plan(clusters, b"<style/>")
    past = set()
    for number, place in enumerate(planned.places):
        earlier = {cite.article for cites in clusters[:number] for cite in cites}
        asked_earlier = {cite.article for cites in planned.asked[:place] for cite in cites}
        assert planned.asked[place] == clusters[number]
        assert [cite.article in earlier for cite in clusters[number]] == [
            cite.article in asked_earlier for cite in clusters[number]
        ]
        past.add((clusters[number], tuple(cite.article in earlier for cite in clusters[number])))
    assert len(planned.asked) == len(past)


@given(CLUSTERS)
def test_each_note_is_stood_for_by_one_with_the_same_past(clusters: list[tuple[Cite, ...]]) -> None:
    planned = plan(clusters, b'<if position="ibid"/>')
    assert len(planned.places) == len(clusters)
    for number, place in enumerate(planned.places):
        assert planned.asked[place] == clusters[number]
        earlier = {cite.article for cites in clusters[:number] for cite in cites}
        asked_earlier = {cite.article for cites in planned.asked[:place] for cite in cites}
        for cite in clusters[number]:
            assert (cite.article in earlier) is (cite.article in asked_earlier)
        before = clusters[number - 1] if number else ()
        stood_before = planned.asked[place - 1] if place else ()
        article = clusters[number][0].article
        alone = len(before) == 1 and before[0].article == article
        assert alone is (len(stood_before) == 1 and stood_before[0].article == article)
        if alone:
            assert stood_before == before
