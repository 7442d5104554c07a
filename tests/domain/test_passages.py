"""Cutting passages out of articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefer.domain.article import Article, Origin, text_digest
from briefer.domain.passage import CONTEXT, ChangeKind, MarkedChange, SpanError, cut, new_id
from briefer.sources import read_file

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = st.text(st.sampled_from("ab \n\u00a0\u3000é😀\u0301"), max_size=120)


def article_of(text: str) -> Article:
    return Article(text_digest(text), text, (), Origin("a.txt", "0" * 64))


@given(text=TEXTS, data=st.data())
def test_a_passage_is_the_article_s_own_text_without_the_white_space_around_it(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assume(text[start:end].strip())
    article = article_of(text)
    passage = cut(article, start, end)
    assert passage.exact == text[start:end].strip() == article.quote(passage.start, passage.end)
    assert start <= passage.start < passage.end <= end
    assert passage.article == article.id


@given(text=TEXTS, data=st.data())
def test_prefix_and_suffix_are_what_surrounds_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assume(text[start:end].strip())
    passage = cut(article_of(text), start, end)
    around = passage.prefix + passage.exact + passage.suffix
    at = passage.start - len(passage.prefix)
    assert text[at : at + len(around)] == around
    assert len(passage.prefix) == min(CONTEXT, passage.start)
    assert len(passage.suffix) == min(CONTEXT, len(text) - passage.end)


@given(text=TEXTS, data=st.data())
def test_cutting_again_gives_the_same_span(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assume(text[start:end].strip())
    article = article_of(text)
    once = cut(article, start, end, identifier="p1")
    assert cut(article, once.start, once.end, identifier="p1") == once


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 2), (0, 9), (9, 9)])
def test_a_span_outside_of_the_article_is_refused(start: int, end: int) -> None:
    with pytest.raises(SpanError, match="outside of the article"):
        cut(article_of("eight ch"), start, end)


@pytest.mark.parametrize("text", ["", " ", "\u00a0\n\t\u2003"])
def test_a_span_without_a_word_is_refused(text: str) -> None:
    with pytest.raises(SpanError, match="no words"):
        cut(article_of(text), 0, len(text))


def test_the_same_span_may_be_cut_twice() -> None:
    article = article_of("text")
    assert cut(article, 0, 4).id != cut(article, 0, 4).id


def test_ids_are_a_letter_then_letters_and_digits() -> None:
    assert re.fullmatch(r"s[0-9a-f]{12}", new_id("s"))
    assert len({new_id("p") for _ in range(1000)}) == 1000


def test_no_break_spaces_of_the_five_articles_are_kept(seeds: tuple[Path, ...]) -> None:
    found = 0
    for seed in seeds:
        article = read_file(seed).article
        for block in article.blocks:
            found += cut(article, block.start, block.end).exact.count("\u00a0")
    assert found > 0


def test_what_is_left_out_within_a_span_becomes_a_marked_change() -> None:
    passage = cut(article_of("one two three"), 0, 13, omitted=[(4, 8)])
    assert passage.exact == "one two three"
    assert passage.changes == (MarkedChange(ChangeKind.OMISSION, 4, 8),)


@given(text=TEXTS, data=st.data())
def test_what_is_left_out_lies_within_the_passage_and_in_order(
    text: str, data: st.DataObject
) -> None:
    edges = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    spans = [(edges[i], edges[i + 1]) for i in range(0, len(edges) - 1, 2)]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assume(text[start:end].strip())
    passage = cut(article_of(text), start, end, omitted=reversed(spans))
    omitted = {at for low, high in spans for at in range(low, high)}
    within = [at for change in passage.changes for at in range(change.start, change.end)]
    assert within == sorted(omitted & set(range(passage.start, passage.end)))
    assert all(change.start < change.end for change in passage.changes)
