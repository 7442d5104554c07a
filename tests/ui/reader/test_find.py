"""Words are found however they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from briefer.ui.reader.find import matches

if TYPE_CHECKING:
    from conftest import Bench


def test_case_quotation_marks_and_spaces_make_no_difference() -> None:
    text = "China\u2019s\u00a0\u201cNew\u201d border"
    assert matches(text, 'china\'s "new"') == ((0, 13),)


def test_signs_mean_themselves() -> None:
    assert matches("a.b (c) a*b", "a.b") == ((0, 3),)
    assert matches("a.b (c) a*b", "(c)") == ((4, 7),)


def test_no_words_match_nothing() -> None:
    assert matches("text", "  ") == ()


def test_the_row_steps_through_the_matches_and_opens_folds(bench: Bench) -> None:
    article = bench.open("004")
    pane = bench.pane
    pane.begin_find()
    line = pane.find_row.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "georgetown")
    assert pane.view.underlay.match is not None
    assert article.quote(*pane.view.underlay.match) == "Georgetown"
    assert not pane.view.positions.folds(*pane.view.underlay.match)
    first = pane.view.underlay.match
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert pane.view.underlay.match != first
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert pane.find_row.isHidden()
    selected = pane.view.selection()
    assert selected is not None
    assert article.quote(selected.start, selected.end) == "Georgetown"
