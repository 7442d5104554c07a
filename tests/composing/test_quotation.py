"""The words of a quotation: verbatim, but for the closed list and what shows as a change."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.composing import printed
from briefer.composing.labels import ENGLISH
from briefer.composing.quotation import in_original
from briefer.document.inline import Tone
from briefer.domain.article import Role
from briefer.domain.passage import ChangeKind, MarkedChange, Passage, SpanError, cut

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from briefer.domain.reference import Source

    Quote = Callable[..., Passage]

MARKS = "\"'“”‘’"


def _plain(passage: Passage, source: Source | None = None) -> str:
    return "".join(run.text for run in printed(passage, source.article if source else None))


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _passage(text: str, *changes: MarkedChange) -> Passage:
    return Passage("p", "a", 0, len(text), text, changes=changes)


def _between_letters(text: str, at: int) -> bool:
    return 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()


@given(data=st.data())
def test_any_span_of_the_five_articles_prints_verbatim_but_for_the_closed_list(
    data: st.DataObject, five: tuple[Source, ...]
) -> None:
    source = data.draw(st.sampled_from(five))
    start = data.draw(st.integers(0, len(source.article.text) - 1))
    end = data.draw(st.integers(start + 1, min(start + 900, len(source.article.text))))
    try:
        passage = cut(source.article, start, end)
    except SpanError:
        return
    text = _plain(passage, source)
    assert (text[0], text[-1]) == ("“", "”")
    exact = _folded(passage.exact)
    blocks = [b for b in source.article.blocks if b.start < passage.end and passage.start < b.end]
    whole, breaks = re.subn(r" ?\[¶\]", "", text)
    assert breaks == len(blocks) - 1
    assert len(whole) == len(exact) + 2
    for at, (original, shown) in enumerate(zip(exact, whole[1:-1], strict=True)):
        is_mark = original in MARKS and shown in "“”‘’" and not _between_letters(exact, at)
        assert original == shown or is_mark


@given(data=st.data())
def test_what_is_not_marked_as_a_change_is_what_the_source_says(
    data: st.DataObject, five: tuple[Source, ...]
) -> None:
    article = data.draw(st.sampled_from(five)).article
    start = data.draw(st.integers(100, len(article.text) - 400))
    passage = cut(article, start, start + 300)
    points = sorted(
        data.draw(st.lists(st.integers(passage.start, passage.end), min_size=2, max_size=8))
    )
    changes = tuple(
        MarkedChange(data.draw(st.sampled_from(ChangeKind)), first, last, "ours")
        for first, last in zip(points[::2], points[1::2], strict=False)
    )
    runs = printed(replace(passage, changes=changes), article)
    kept = "".join(run.text for run in runs if run.tone is not Tone.CHANGE)
    gone = {
        position
        for change in changes
        if change.kind is not ChangeKind.SIC
        for position in range(change.start, change.end)
    }
    expected = "".join(
        character
        for position, character in enumerate(passage.exact, passage.start)
        if position not in gone
    )
    alike = str.maketrans(dict.fromkeys(MARKS, "'"))
    bare = re.sub(r"\s", "", kept.translate(alike))
    assert bare == "'" + re.sub(r"\s", "", expected.translate(alike)) + "'"


def test_a_passage_prints_the_same_without_its_article() -> None:
    assert _plain(_passage("so “he” said")) == "“so ‘he’ said”"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("said “yes” to", "“said ‘yes’ to”"),
        ('said "yes" to', "“said ‘yes’ to”"),
        ("said “we ‘know’ it” to", "“said ‘we “know” it’ to”"),
        ("a 'Yes' vote", "“a ‘Yes’ vote”"),
        ("'Kim's plan' was", "“‘Kim's plan’ was”"),
        ("Kim Jong Un's workers' aren’t", "“Kim Jong Un's workers' aren’t”"),
        ('a debt," Bennett said.', "“a debt,’ Bennett said.”"),
        ("one\u00a0 two\r\n\r\nthree", "“one two three”"),
        ("<b>&amp;</b> {{}}", "“<b>&amp;</b> {{}}”"),
        ("a\x00b\ud800", "“a\ufffdb\ufffd”"),
    ],
)
def test_marks_alternate_and_everything_else_stays(text: str, shown: str) -> None:
    assert _plain(_passage(text)) == shown


def test_a_mark_whose_partner_lies_outside_is_known_by_the_article(
    five: tuple[Source, ...], quote: Quote
) -> None:
    passage = quote(0, "'revolutions do not happen when people are really desperate.")
    assert _plain(passage, five[0]).startswith("“‘revolutions do not")
    assert _plain(passage).startswith("“'revolutions do not")


def test_a_source_in_double_marks_prints_in_single_ones(
    five: tuple[Source, ...], quote: Quote
) -> None:
    passage = quote(0, '"Jang was like a prince maker," said John Park')
    assert _plain(passage, five[0]) == "“‘Jang was like a prince maker,’ said John Park”"


@pytest.mark.parametrize(
    ("text", "kind", "left_out", "put_in", "shown"),
    [
        ("Most of them", ChangeKind.INSERTION, "M", "m", "“[m]ost of them”"),
        ("last March had", ChangeKind.INSERTION, "", "2016", "“last March had [2016]”"),
        ("one two three", ChangeKind.OMISSION, "two ", "", "“one … three”"),
        ("one, two, three", ChangeKind.OMISSION, ", two", "", "“one …, three”"),
        ("one (two) three", ChangeKind.OMISSION, "two", "", "“one (…) three”"),
        ("one two", ChangeKind.OMISSION, " two", "", "“one …”"),
        ("one two", ChangeKind.OMISSION, "one ", "", "“… two”"),
        ("teh one", ChangeKind.SIC, "teh", "", "“teh [sic] one”"),
        ("the won.", ChangeKind.SIC, "won", "", "“the won [sic].”"),
    ],
)
def test_a_change_shows(
    text: str, kind: ChangeKind, left_out: str, put_in: str, shown: str
) -> None:
    start = text.index(left_out) if left_out else len(text)
    change = MarkedChange(kind, start, start + len(left_out), put_in)
    passage = _passage(text, change)
    assert _plain(passage) == shown
    changed = "".join(run.text for run in printed(passage, None) if run.tone is Tone.CHANGE)
    assert changed.strip() in ("…", "[sic]", f"[{put_in}]")


def test_an_insertion_between_words_is_set_off_on_both_sides() -> None:
    change = MarkedChange(ChangeKind.INSERTION, 10, 10, "2016")
    assert _plain(_passage("last March, too", change)) == "“last March [2016], too”"
    change = MarkedChange(ChangeKind.INSERTION, 11, 11, "2016")
    assert _plain(_passage("last March too", change)) == "“last March [2016] too”"


def test_sic_stands_in_italics_within_upright_brackets() -> None:
    runs = printed(_passage("teh", MarkedChange(ChangeKind.SIC, 0, 3)), None)
    assert [(run.text, run.italic) for run in runs if run.tone is Tone.CHANGE] == [
        (" [", False),
        ("sic", True),
        ("]", False),
    ]


@pytest.mark.parametrize(("start", "end"), [(-5, 2), (2, 99), (5, 3), (1, 2)])
def test_a_change_that_makes_no_sense_leaves_the_source_as_it_is(start: int, end: int) -> None:
    sound = MarkedChange(ChangeKind.INSERTION, 0, 3, "One")
    stray = MarkedChange(ChangeKind.OMISSION, start, end)
    assert _plain(_passage("one two", sound, stray)) == "“[One] two”"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a [b] c", "brackets in original"),
        ("a … c", "ellipsis in original"),
        ("a . . . c", "ellipsis in original"),
        ("recalled [from outside] ... then", "ellipsis and brackets in original"),
        ("a […] b", "ellipsis and brackets in original"),
        ("no such thing. At all.", ""),
    ],
)
def test_the_sources_own_ellipses_and_brackets_are_told_from_ours(text: str, said: str) -> None:
    assert in_original(_passage(text), ENGLISH.quotation) == said


def test_an_ellipsis_that_is_left_out_is_not_spoken_of() -> None:
    change = MarkedChange(ChangeKind.OMISSION, 2, 5)
    assert in_original(_passage("a ... [b]", change), ENGLISH.quotation) == "brackets in original"


def test_the_five_articles_ellipses_are_found(
    five: tuple[Source, ...], sources: Mapping[str, Source], quote: Quote
) -> None:
    assert len(sources) == len(five)
    for article, words in (
        (0, "recalled [from outside North Korea] ... then"),
        (4, "fake one […] North"),
    ):
        passage = quote(article, words)
        assert in_original(passage, ENGLISH.quotation) == "ellipsis and brackets in original"
        assert _folded(words) in _plain(passage, five[article])


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en-US", "“relying on its ‘big brother’ China”"),
        ("en-GB", "“relying on its ‘big brother’ China”"),
        ("de-DE", "„relying on its \N{SINGLE LOW-9 QUOTATION MARK}big brother‘ China“"),
        ("fr", "«relying on its “big brother” China»"),
        ("pt-BR", "“relying on its ‘big brother’ China”"),
        ("pt-PT", "«relying on its “big brother” China»"),
        ("ja-JP", "「relying on its 『big brother』 China」"),
        ("zh-Hant-TW", "「relying on its 『big brother』 China」"),
        ("zh-Hans", "“relying on its ‘big brother’ China”"),
        ("tlh", "“relying on its ‘big brother’ China”"),
    ],
)
def test_the_marks_are_those_of_the_documents_language(language: str, shown: str) -> None:
    passage = _passage("relying on its “big brother” China")
    assert "".join(run.text for run in printed(passage, None, language)) == shown


def test_a_new_paragraph_of_the_source_shows_unless_it_is_left_out(
    five: tuple[Source, ...],
) -> None:
    article = five[2].article
    first, second = [block for block in article.blocks if block.role is Role.BODY][:2]
    passage = cut(article, first.end - 20, second.start + 20)
    assert "[¶]" in _plain(passage, five[2])
    omitted = cut(
        article, first.end - 20, second.start + 20, omitted=[(first.end - 5, second.start + 5)]
    )
    assert "¶" not in _plain(omitted, five[2])
