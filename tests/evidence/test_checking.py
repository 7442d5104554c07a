"""The check of quotations against the texts of their articles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefer.domain.article import Article, Block, Origin, Page, Role, text_digest
from briefer.domain.briefing import Briefing, Judgment
from briefer.domain.passage import ChangeKind, MarkedChange, Passage, cut
from briefer.domain.prose import Paragraph, Prose, RunIn
from briefer.domain.reference import Reference, Source
from briefer.domain.section import Comment, Section
from briefer.evidence import Checker, Finding, State, check

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXT = (
    "Workers abroad\n"
    "They sleep four to a room and hand over most of what they earn.\n"
    "Officials said so. Officials said so. Nobody else did.\n"
)


def source_of(text: str, pages: tuple[Page, ...] = ()) -> Source:
    """Return an article whose lines are body paragraphs, but for the first, its title."""
    blocks, start = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            role = Role.BODY if blocks else Role.TITLE
            blocks.append(Block(role, start, start + len(line.rstrip())))
        start += len(line)
    origin = Origin("a.txt", "0" * 64)
    article = Article(text_digest(text), text, tuple(blocks), origin, pages)
    return Source(article, Reference("article"))


def quote(source: Source, exact: str, **changes: object) -> Passage:
    start = source.article.text.index(exact)
    return replace(cut(source.article, start, start + len(exact), identifier="p1"), **changes)


def checked(passage: Passage, source: Source | None) -> Finding:
    briefing = Briefing("b1", sections=(Section("s1", "", "", (passage,)),))
    (finding,) = check(briefing, {passage.article: source} if source else {})
    assert finding.passage == passage.id
    assert finding.message.endswith((".", "”"))
    return finding


def edited(passage: Passage, text: str, **more: object) -> Finding:
    """Check a passage against a text that its article does not have any more."""
    source = source_of(text, **more)
    return checked(passage, replace(source, article=replace(source.article, id=passage.article)))


SOURCE = source_of(TEXT)


def test_a_quotation_that_is_what_the_article_says_is_exact() -> None:
    finding = checked(quote(SOURCE, "sleep four to a room"), SOURCE)
    assert finding.state is State.EXACT
    assert SOURCE.article.quote(*finding.place) == "sleep four to a room"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (MarkedChange(ChangeKind.OMISSION, 20, 26), "one change"),
        (MarkedChange(ChangeKind.INSERTION, 20, 20, "all"), "one change"),
        (MarkedChange(ChangeKind.INSERTION, 15, 19, "The workers"), "one change"),
        (MarkedChange(ChangeKind.SIC, 15, 19), "one change"),
    ],
)
def test_a_quotation_with_marked_changes_says_how_many(change: MarkedChange, words: str) -> None:
    passage = quote(SOURCE, "They sleep four to a room")
    finding = checked(replace(passage, changes=(change,)), SOURCE)
    assert finding.state is State.MARKED
    assert words in finding.message
    two = checked(replace(passage, changes=(change, MarkedChange(ChangeKind.SIC, 30, 32))), SOURCE)
    assert "2 changes" in two.message


@pytest.mark.parametrize(
    "changes",
    [
        (MarkedChange(ChangeKind.OMISSION, 0, 20),),
        (MarkedChange(ChangeKind.OMISSION, 20, 99),),
        (MarkedChange(ChangeKind.OMISSION, 26, 20),),
        (MarkedChange(ChangeKind.OMISSION, 20, 26), MarkedChange(ChangeKind.SIC, 25, 28)),
        (MarkedChange(ChangeKind.SIC, 25, 28), MarkedChange(ChangeKind.OMISSION, 16, 20)),
        (MarkedChange(ChangeKind.OMISSION, 20, 20),),
        (MarkedChange(ChangeKind.INSERTION, 20, 26, " "),),
    ],
)
def test_marked_changes_that_cannot_be_are_found(changes: tuple[MarkedChange, ...]) -> None:
    passage = quote(SOURCE, "They sleep four to a room", changes=changes)
    finding = checked(passage, SOURCE)
    assert finding.state is State.DIFFERS
    assert "marked change" in finding.message


def test_a_quotation_that_moved_is_found_where_it_is_now() -> None:
    passage = quote(SOURCE, "sleep four to a room")
    finding = edited(passage, "A new title\nA new paragraph.\n" + TEXT)
    assert finding.state is State.MOVED
    assert "paragraph 3" in finding.message
    assert edited(passage, "New\n" + TEXT, pages=(Page(0, "vii"),)).message.endswith("page vii.")
    assert edited(passage, "sleep four to a room").message.endswith("line 1.")


def test_of_several_places_the_one_with_the_same_surroundings_wins() -> None:
    second = cut(SOURCE.article, *[TEXT.rindex("Officials said so.") + n for n in (0, 18)])
    text = "Officials said so. Here first. " + TEXT
    finding = edited(second, text)
    assert finding.state is State.MOVED
    assert finding.place.start == text.rindex("Officials said so.")


def test_between_equal_places_nothing_is_decided_and_the_nearest_is_shown() -> None:
    passage = Passage("p1", "a", 40, 44, "same")
    text = "same " * 20
    assert edited(passage, text).state is State.EXACT
    finding = edited(passage, " " + text)
    assert finding.state is State.UNCERTAIN
    assert finding.place.start == 41
    assert "line 1" in finding.message


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("four", "five"),
        ("most of what they earn", "nearly all they earn"),
        ("They sleep", "They all sleep"),
        ("hand over", "HAND OVER"),
    ],
)
def test_words_that_differ_are_shown_as_the_article_has_them(old: str, new: str) -> None:
    exact = "They sleep four to a room and hand over most of what they earn."
    finding = edited(quote(SOURCE, exact), TEXT.replace(old, new))
    assert finding.state is State.DIFFERS
    assert exact.replace(old, new).rstrip(".") in finding.message


def test_a_quotation_that_is_nowhere_is_gone() -> None:
    passage = quote(SOURCE, "They sleep four to a room and hand over most of what they earn.")
    for text in ("Something else entirely, in other words.", "", " ", "They. A room."):
        finding = edited(passage, text)
        assert (finding.state, finding.place) == (State.GONE, None)


def test_an_article_that_is_not_here_makes_its_quotations_unreadable() -> None:
    assert checked(quote(SOURCE, "Officials"), None).state is State.UNREADABLE


@pytest.mark.parametrize(
    ("start", "end", "exact"),
    [(-3, 4, "Work"), (5, 5, ""), (0, 10**12, "Work"), (9, 3, "abroad"), (0, 3, "")],
)
def test_a_span_that_makes_no_sense_is_never_taken_for_exact(
    start: int, end: int, exact: str
) -> None:
    passage = Passage("p1", SOURCE.article.id, start, end, exact)
    assert checked(passage, SOURCE).state not in {State.EXACT, State.MARKED}


def test_the_order_is_that_of_the_page_and_prose_is_checked_too() -> None:
    def made(identifier: str) -> Passage:
        return replace(quote(SOURCE, "Officials"), id=identifier)

    def text(identifier: str) -> Prose:
        return Prose((Paragraph((RunIn(made(identifier)),)),))

    briefing = Briefing(
        "b1",
        bottom_line=text("p1"),
        judgments=(Judgment("j1", text("p2")),),
        sections=(Section("s1", "", "", (made("p3"), Comment("c1", text("p4")), made("p5"))),),
    )
    findings = check(briefing, {SOURCE.article.id: SOURCE})
    assert [finding.passage for finding in findings] == ["p1", "p2", "p3", "p4", "p5"]


@given(data=st.data())
def test_every_span_of_the_five_articles_is_exact_and_found_when_moved(
    sources: Mapping[str, Source], data: st.DataObject
) -> None:
    source = data.draw(st.sampled_from(list(sources.values())))
    text = source.article.text
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 400)))
    assume(text[start:end].strip())
    passage = cut(source.article, start, end, identifier="p1")
    assert checked(passage, source).state is State.EXACT
    shift = data.draw(st.text(min_size=1, max_size=9))
    moved = replace(source, article=replace(source.article, text=shift + text, blocks=()))
    finding = checked(passage, moved)
    if finding.state is State.UNCERTAIN:  # one of the articles has a caption twice
        around = passage.prefix[-8:] + passage.exact + passage.suffix[:8]
        assert text.count(around) > 1
    else:
        assert finding.state in {State.EXACT, State.MOVED}
        assert finding.place.start - passage.start in {0, len(shift)}
    assert moved.article.quote(*finding.place) == passage.exact


@given(text=st.text(max_size=80), exact=st.text(max_size=40), start=st.integers(-9, 99))
def test_the_state_never_claims_what_is_not_so(text: str, exact: str, start: int) -> None:
    source = source_of(text)
    passage = Passage("p1", source.article.id, start, start + len(exact), exact)
    finding = checked(passage, source)
    if finding.state in {State.EXACT, State.MOVED}:
        assert source.article.quote(*finding.place) == exact
    elif finding.state is State.UNCERTAIN:
        assert finding.place is not None
    else:
        assert not exact.strip() or exact not in text


def test_a_checker_finds_what_a_check_does_however_often_things_change() -> None:
    checker = Checker()
    sources = {SOURCE.article.id: SOURCE}
    sound = cut(SOURCE.article, 0, 12, identifier="p1")
    altered = replace(sound, exact=f"{sound.exact[:-1]}#")
    for passage in (sound, altered, sound, altered):
        for known in (sources, {}):
            briefing = Briefing("b", sections=(Section("s", "", "", (passage,)),))
            assert checker.check(briefing, known) == check(briefing, known)


def test_brackets_in_what_an_older_file_put_in_are_told_as_they_could_hide_a_change() -> None:
    passage = quote(SOURCE, "sleep four to a room")
    change = MarkedChange(ChangeKind.INSERTION, passage.start, passage.start, "all] never [a")
    finding = checked(replace(passage, changes=(change,)), SOURCE)
    assert finding.state is State.DIFFERS
    assert "has brackets in it" in str(finding.message)
