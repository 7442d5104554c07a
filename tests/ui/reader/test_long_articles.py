"""A long article is shown before all of it is laid out; nothing may lean on what is not yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from briefer.domain.article import Article, Block, Origin, Role, text_digest
from briefer.domain.briefing import Briefing
from briefer.domain.passage import cut
from briefer.domain.section import Section
from briefer.ui.reader.highlights import Highlights, segments
from briefer.ui.whole_words import whole

if TYPE_CHECKING:
    from conftest import Bench
    from pytestqt.qtbot import QtBot

PARAGRAPH = (
    "The ministry said \U0001f6a2 that trade with the neighbor had grown in each quarter. " * 6
)


@pytest.fixture
def article(bench: Bench) -> Article:
    """Show an article of some 240,000 characters, every tenth paragraph of it a caption."""
    bench.open("004")
    text, blocks = "", []
    for number in range(550):
        role = Role.CAPTION if number % 10 == 9 else Role.BODY
        words = f"{number}. {PARAGRAPH}".strip()
        blocks.append(Block(role, len(text), len(text) + len(words)))
        text += f"{words}\n\n"
    made = Article(text_digest(text), text, tuple(blocks), Origin("long.txt", "0"))
    bench.pane.view.show_article(made, "")
    return made


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
    section = Section("s", "Labor", "", (cut(article, block.start, block.end),))
    briefing = Briefing("b", sections=(section,))
    bench.pane.view.set_highlights(Highlights().of(briefing, article.id))
    view = bench.pane.view
    geometry = view.geometry_now()
    low, high = geometry.seen(geometry.area())
    assert low < block.start < high < article.blocks[60].start
    assert list(segments(view.underlay.highlights, low, high))


def test_a_drag_far_down_selects_exactly_its_words(bench: Bench, article: Article) -> None:
    block = article.blocks[400]
    start, end = whole(article.text, block.start + 30, block.start + 90)
    bench.drag(start, end)
    selected = bench.pane.view.selection()
    assert selected is not None
    assert article.quote(selected.start, selected.end) == article.text[start:end].strip()


def test_a_long_article_is_searched_once_typing_pauses_or_at_enter(
    bench: Bench, article: Article, qtbot: QtBot
) -> None:
    pane = bench.pane
    pane.begin_find()
    line = pane.find_row.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "300. the minis")
    assert pane.view.underlay.match is None  # no letter waits for a search
    qtbot.waitUntil(lambda: pane.view.underlay.match is not None)
    QTest.keyClicks(line, "try")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert pane.view.underlay.match is not None
    assert article.quote(*pane.view.underlay.match) == "300. The ministry"
