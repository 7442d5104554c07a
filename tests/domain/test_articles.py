"""Where a position in an article is."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.article import Article, Block, Origin, Page, Role, text_digest
from briefer.sources import read_file

if TYPE_CHECKING:
    from pathlib import Path

ORIGIN = Origin("a.txt", "0" * 64)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    blocks, pages, position = [], [], 0
    for role in draw(st.lists(st.sampled_from(Role), max_size=6)):
        position += draw(st.integers(0, 3))
        length = draw(st.integers(1, 5))
        blocks.append(Block(role, position, position + length))
        if draw(st.booleans()):
            pages.append(Page(position, str(len(pages) + 1)))
        position += length
    text = "x" * (position + draw(st.integers(0, 3)))
    return Article(text_digest(text), text, tuple(blocks), ORIGIN, tuple(pages))


def test_an_id_names_exactly_one_text() -> None:
    assert text_digest("Park") == hashlib.sha256(b"Park").hexdigest()
    assert text_digest("e\u0301") != text_digest("\u00e9")
    assert text_digest("\ud83d") != text_digest("?")


@given(article=articles(), position=st.integers(-3, 60))
def test_the_block_at_a_position_is_the_one_that_holds_it(article: Article, position: int) -> None:
    holding = [block for block in article.blocks if block.start <= position < block.end]
    assert article.block_at(position) == (holding[0] if holding else None)


@given(article=articles())
def test_body_paragraphs_are_counted_from_one_as_on_the_page(article: Article) -> None:
    body = [block for block in article.blocks if block.role is Role.BODY]
    for number, block in enumerate(body, 1):
        for position in range(block.start, block.end):
            assert article.paragraph_at(position) == number
    for block in article.blocks:
        if block.role is not Role.BODY:
            assert article.paragraph_at(block.start) is None


@given(article=articles(), position=st.integers(0, 60))
def test_the_page_at_a_position_is_the_last_that_began(article: Article, position: int) -> None:
    begun = [page.label for page in article.pages if page.start <= position]
    assert article.page_at(position) == (begun[-1] if begun else None)


def test_before_the_first_page_there_is_none() -> None:
    article = Article("a", "text", (), ORIGIN, (Page(2, "ii"),))
    assert (article.page_at(1), article.page_at(2)) == (None, "ii")


def test_between_blocks_there_is_no_block_and_no_paragraph() -> None:
    article = Article("a", "one\n\ntwo", (Block(Role.BODY, 0, 3), Block(Role.BODY, 5, 8)), ORIGIN)
    assert article.block_at(3) is None
    assert article.paragraph_at(4) is None
    assert article.paragraph_at(5) == 2
    assert article.block_at(8) is None


def test_in_the_five_articles_blocks_come_in_order_and_hold_every_word(
    seeds: tuple[Path, ...],
) -> None:
    for seed in seeds:
        article = read_file(seed).article
        end = 0
        for block in article.blocks:
            assert not article.text[end : block.start].strip()
            words = article.quote(block.start, block.end)
            assert words == words.strip() != ""
            end = block.end
        assert not article.text[end:].strip()


@pytest.mark.parametrize(
    ("old", "number", "label", "new"),
    [
        ("1 2 3 4 5", 3, "1", "1 2 1 2 3"),
        ("1 2 1 2 3", 1, "i", "i ii 1 2 3"),
        ("i ii 17 18 19", 4, "20", "i ii 17 20 21"),
        ("i ii 17 18 19", 2, "iv", "i iv 17 18 19"),
        ("[i] [ii] 1 2 3", 1, "III", "III IV 1 2 3"),
        ("1 2 3 4 5", 2, "A-09", "1 A-09 A-10 A-11 A-12"),
        ("1/5 i ii 1 2", 1, "cover", "cover i ii 1 2"),
        ("1 2 3 4 5", 4, "cover", "1 2 3 cover 5"),
    ],
)
def test_a_corrected_page_number_counts_on_as_far_as_the_old_one_did(
    old: str, number: int, label: str, new: str
) -> None:
    pages = tuple(Page(at, each) for at, each in enumerate(old.split()))
    article = Article(text_digest("x" * 9), "x" * 9, (), ORIGIN, pages)
    corrected = article.renumbered(number, label)
    assert [page.label for page in corrected] == new.split()
    assert [page.start for page in corrected] == [page.start for page in pages]
