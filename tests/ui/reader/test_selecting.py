"""A person selects text with the mouse and the keyboard, and gets the article's own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from briefer.domain.article import Role

if TYPE_CHECKING:
    from conftest import Bench

NO_BREAK = "\u00a0"


@pytest.mark.parametrize("name", ["000", "001", "002", "003", "004"])
def test_a_drag_over_words_selects_exactly_them(bench: Bench, name: str) -> None:
    article = bench.open(name)
    body = [block for block in article.blocks if block.role is Role.BODY][1]
    words = [match.start() for match in re.finditer(r"\b\w", article.text[body.start : body.end])]
    start, end = body.start + words[2], body.start + words[14]
    bench.drag(start, end)
    selected = bench.pane.view.selection()
    assert selected is not None
    assert (selected.start, selected.end) == (start, len(article.text[:end].rstrip()))
    assert selected.omitted == ()


def test_no_break_spaces_come_from_the_article(bench: Bench) -> None:
    article = bench.open("004")
    inside = [
        match.start()
        for match in re.finditer(NO_BREAK, article.text)
        if (block := article.block_at(match.start())) and block.role is Role.BODY
    ]
    place = inside[0]
    bench.drag(place - 10, place + 10)
    QTest.keyClick(bench.pane.view, Qt.Key.Key_1)
    assert bench.quoted(0) == [article.text[place - 10 : place + 10].strip()]
    assert NO_BREAK in bench.quoted(0)[0]


def test_two_clicks_select_the_word(bench: Bench) -> None:
    article = bench.open("004")
    place = article.text.index("Restaurant staff") + 3
    bench.clicks(place, 2)
    selected = bench.pane.view.selection()
    assert selected is not None
    assert article.quote(selected.start, selected.end) == "Restaurant"


def test_three_clicks_select_the_sentence(bench: Bench) -> None:
    article = bench.open("004")
    bench.clicks(article.text.index("made a similar escape"), 3)
    selected = bench.pane.view.selection()
    assert selected is not None
    sentence = "In April, another 13 restaurant workers made a similar escape."
    assert article.quote(selected.start, selected.end) == sentence


def test_four_clicks_select_the_block(bench: Bench) -> None:
    article = bench.open("004")
    place = article.text.index("made a similar escape")
    block = article.block_at(place)
    bench.clicks(place, 4)
    selected = bench.pane.view.selection()
    assert selected is not None
    assert block is not None
    assert (selected.start, selected.end) == (block.start, block.end)


def test_slow_clicks_select_nothing(bench: Bench) -> None:
    article = bench.open("004")
    place = article.text.index("made a similar escape")
    bench.clicks(place, 1)
    bench.clicks(place, 1)
    bench.clicks(place, 1)
    assert bench.pane.view.selection() is None


def test_shift_and_arrows_select_from_the_caret(bench: Bench) -> None:
    article = bench.open("004")
    start = article.text.index("Restaurant staff")
    view = bench.pane.view
    view.set_ends(start, start)
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(view, Qt.Key.Key_Right, control | shift)
    QTest.keyClick(view, Qt.Key.Key_Right, shift)
    selected = view.selection()
    assert selected is not None
    assert article.quote(selected.start, selected.end) == "Restaurant s"


def test_a_selection_across_a_closed_fold_files_one_passage_that_marks_it(bench: Bench) -> None:
    article = bench.open("004")
    captions = [
        (before.end, after.start)
        for before, after in zip(article.blocks, article.blocks[1:], strict=False)
        if before.role is Role.BODY and after.role is Role.CAPTION
    ]
    start = captions[0][0] - 20
    end = next(b.start for b in article.blocks if b.start > start and b.role is Role.BODY) + 20
    bench.drag(start, end)
    QTest.keyClick(bench.pane.view, Qt.Key.Key_2)
    (passage,) = bench.workspace.briefing.sections[1].items
    assert passage.exact == article.text[start:end].strip()
    (change,) = passage.changes
    assert change.kind.value == "omission"
    hidden = [b for b in article.blocks if change.start <= b.start < change.end]
    assert {block.role for block in hidden} <= {Role.CAPTION, Role.CREDIT}
    assert (change.start, change.end) == (hidden[0].start, hidden[-1].end)


def test_the_text_of_an_opened_fold_can_be_selected(bench: Bench) -> None:
    article = bench.open("004")
    caption = article.blocks[0]
    view = bench.pane.view
    bench.pane.view.open_all_folds()
    bench.drag(caption.start, caption.start + 30)
    selected = view.selection()
    assert selected is not None
    assert (selected.start, selected.end) == (caption.start, caption.start + 30)


def test_every_character_of_every_article_can_be_selected(bench: Bench) -> None:
    for name in ("000", "001", "002", "003", "004"):
        article = bench.open(name)
        view = bench.pane.view
        view.open_all_folds()
        for block in article.blocks:
            view.select(block.start, block.end)
            selected = view.selection()
            assert selected is not None
            assert (selected.start, selected.end) == (block.start, block.end)
        assert not article.text[: article.blocks[0].start].strip()


def test_a_drag_between_two_lines_keeps_to_the_nearer_one(bench: Bench) -> None:
    article = bench.open("004")
    block = next(b for b in article.blocks if b.role is Role.BODY)
    view = bench.pane.view
    high, low = bench.point(block.start + 30), bench.point(block.start + 110)
    assert high.y() < low.y()
    for y in range(high.y(), low.y()):
        place = view.positions.to_article(view.position_at(QPoint(high.x(), y)))
        assert place - block.start == 30 or place > block.start + 75
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=high + QPoint(0, 13))
    QTest.mouseMove(view.viewport(), high + QPoint(80, 13))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=high + QPoint(80, 13))
    selected = view.selection()
    assert selected is not None
    assert 5 < selected.end - selected.start < 20
