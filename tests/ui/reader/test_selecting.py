"""A person selects text with the mouse and the keyboard, and gets the article's own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefer.domain.article import Role
from briefer.errors import Said
from briefer.ui.whole_words import whole

if TYPE_CHECKING:
    from conftest import Bench
    from pytestqt.qtbot import QtBot

NO_BREAK = "\u00a0"


@pytest.mark.parametrize("name", ["000", "001", "002", "003", "004"])
def test_a_drag_over_words_selects_exactly_them(bench: Bench, name: str) -> None:
    article = bench.open(name)
    body = [block for block in article.blocks if block.role is Role.BODY][1]
    text = article.text[body.start : body.end]
    words = [match.start() for match in re.finditer(r"(?<!\S)\w", text)]
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
    start, end = whole(article.text, place - 10, place + 10)
    assert bench.quoted(0) == [article.text[start:end].strip()]
    assert NO_BREAK in bench.quoted(0)[0]


def test_two_clicks_select_the_word(bench: Bench) -> None:
    article = bench.open("004")
    place = article.text.index("Restaurant staff") + 3
    bench.clicks(place, 2)
    selected = bench.pane.view.selection()
    assert selected is not None
    assert article.quote(selected.start, selected.end) == "Restaurant"


@pytest.mark.parametrize(
    ("press", "targets", "selected"),
    [
        (3, (14, 21), "increasingly are tied"),
        (0, (14, 31), "increasingly are tied to neighboring"),
        (18, (3,), "increasingly are tied"),
        (18, (3, 23), "tied to"),
    ],
)
def test_a_double_click_that_is_dragged_on_takes_whole_words(
    bench: Bench, press: int, targets: tuple[int, ...], selected: str
) -> None:
    article = bench.open("000")
    start = article.text.index("increasingly are tied to neighboring")
    bench.pane.view.bring(start, start + 1, flash=False)
    bench.double_click_and_drag(start + press, *(start + each for each in targets))
    found = bench.pane.view.selection()
    assert found is not None
    assert article.quote(found.start, found.end) == selected


def test_a_double_click_within_a_selection_begins_another(bench: Bench) -> None:
    article = bench.open("000")
    start = article.text.index("increasingly are tied to neighboring")
    bench.pane.view.bring(start, start + 1, flash=False)
    bench.drag(start, start + 36)
    assert bench.pane.view.selection() is not None
    bench.double_click_and_drag(start + 18, start + 23, start + 31)
    found = bench.pane.view.selection()
    assert found is not None
    assert article.quote(found.start, found.end) == "tied to neighboring"


def test_a_double_click_on_the_bar_files_once_and_selects_nothing_under_it(bench: Bench) -> None:
    article = bench.open("000")
    start = article.text.index("increasingly are tied to neighboring")
    bench.pane.view.bring(start, start + 1, flash=False)
    bench.clicks(start, 1)
    bench.second_click(start)
    assert bench.pane.view.selection() is None
    bench.clicks(start, 2)
    assert bench.pane.view.selection() is not None


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
    assert passage.exact == article.quote(*whole(article.text, start, end)).strip()
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
    assert (selected.start, selected.end) == whole(article.text, caption.start, caption.start + 30)


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


def test_a_drag_that_ends_inside_words_takes_them_whole(bench: Bench) -> None:
    article = bench.open("004")
    start = article.text.index("Restaurant staff")
    for ends in ((start + 4, start + 14), (start + 14, start + 4)):
        bench.pane.view.drop_selection()
        bench.drag(*ends)
        selected = bench.pane.view.selection()
        assert selected is not None
        assert article.quote(selected.start, selected.end) == "Restaurant staff"
        cursor = bench.pane.view.textCursor()
        assert (cursor.anchor() < cursor.position()) == (ends[0] < ends[1])


def test_alt_keeps_a_drag_exact(bench: Bench) -> None:
    article = bench.open("004")
    start = article.text.index("Restaurant staff")
    bench.drag(start + 4, start + 14, modifier=Qt.KeyboardModifier.AltModifier)
    selected = bench.pane.view.selection()
    assert selected is not None
    assert (selected.start, selected.end) == (start + 4, start + 14)


@pytest.mark.parametrize(
    ("text", "cut", "wanted"),
    [
        ("diplomatic, and military", "omatic, and militar", "diplomatic, and military"),
        ("a word. Then", "word.", "word."),
        ("China\u2019s well-known", "hina\u2019", "China\u2019s"),
        ("the well-known one", "well-", "well-known"),
        ("the well-known one", "known", "well-known"),
        ("\u2018quoted\u2019 word", "quote", "quoted"),
        ("a \u2013 b", "a", "a"),
        ("5,000 men", "5,000 me", "5,000 men"),
        ("Nin\u0303o", "Nin", "Nin\u0303o"),
        ("\u5317\u4eac\u5e02\u9577", "\u4eac", "\u4eac"),
        ("\ud55c\uad6d\uc740\ud589", "\uad6d", "\uad6d"),
    ],
)
def test_whole_words(text: str, cut: str, wanted: str) -> None:
    start = text.index(cut)
    low, high = whole(text, start, start + len(cut))
    assert text[low:high] == wanted


@given(st.text(), st.data())
def test_whole_words_hold_what_was_meant_and_are_whole_already(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    low, high = whole(text, start, end)
    assert low <= start
    assert end <= high
    assert whole(text, low, high) == (low, high)


def test_the_bar_comes_back_after_a_menu_that_changed_nothing(bench: Bench, qtbot: QtBot) -> None:
    article = bench.open("004")
    start = article.text.index("Restaurant staff")
    bench.drag(start, start + 16)
    qtbot.waitUntil(bench.pane.bar.isVisible)
    bench.pane.view.menu_asked.emit(bench.point(start + 3))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert bench.pane.bar.isHidden()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(bench.pane.bar.isVisible)
    assert bench.pane.view.selection() is not None


def test_no_bar_is_offered_where_nothing_can_be_filed(bench: Bench, qtbot: QtBot) -> None:
    article = bench.open("004")
    bench.workspace.refusal = Said("It can only be read.")
    start = article.text.index("Restaurant staff")
    bench.drag(start, start + 16)
    qtbot.wait(50)
    assert bench.pane.bar.isHidden()
    menu = bench.pane.menu_at(bench.point(start + 3))
    assert "File under" not in [each.text() for each in menu.actions()]
