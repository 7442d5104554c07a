"""A long article is shown before all of it is laid out; nothing may lean on what is not yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.ui.reader.highlights import segments

if TYPE_CHECKING:
    from conftest import Bench

    from briefer.domain.article import Article

PARAGRAPH = (
    "The ministry said \U0001f6a2 that trade with the neighbor had grown in each quarter. " * 6
)


@pytest.fixture
def article(bench: Bench) -> Article:
    """Open an article of some 240,000 characters."""
    text = "\n\n".join(f"{number}. {PARAGRAPH}".strip() for number in range(550))
    (identifier,) = bench.workspace.add_text("long.txt", text).added
    bench.desk.article_opened.emit(identifier, -1, -1)
    return bench.workspace.source(identifier).article


def test_a_place_far_down_is_brought_into_view_at_once(bench: Bench, article: Article) -> None:
    view = bench.pane.view
    block = article.blocks[-30]
    view.bring(block.start, block.end)
    assert view.viewport().rect().contains(bench.point(block.start + 5))
    anchor = view.anchor()
    assert anchor is not None
    assert block.start - 3000 < anchor[0] <= block.start


def test_the_first_picture_has_the_highlights_of_what_it_shows(
    bench: Bench, article: Article
) -> None:
    block = article.blocks[2]
    target = bench.workspace.briefing.sections[0].id
    bench.desk.file(article.id, block.start, block.end, target)
    bench.open("004")
    bench.desk.article_opened.emit(article.id, -1, -1)
    view = bench.pane.view
    geometry = view.geometry_now()
    low, high = geometry.seen(geometry.area())
    assert low < block.start < high < article.blocks[60].start
    assert list(segments(view.underlay.highlights, low, high))


def test_a_drag_far_down_selects_exactly_its_words(bench: Bench, article: Article) -> None:
    block = article.blocks[400]
    start, end = block.start + 30, block.start + 90
    bench.drag(start, end)
    selected = bench.pane.view.selection()
    assert selected is not None
    assert article.quote(selected.start, selected.end) == article.text[start:end].strip()
