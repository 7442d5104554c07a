"""Words are found however they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from briefer.domain.article import Article, Role
from briefer.ui.find import matches

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


def test_typing_opens_no_fold_while_the_text_itself_has_a_match(bench: Bench) -> None:
    article = bench.open("004")
    view = bench.pane.view
    word, folded = both(article)
    assert folded
    lines = view.positions.lines
    line = begin(bench)
    QTest.keyClicks(line, word)
    assert view.positions.lines == lines
    assert view.underlay.match is not None
    assert role(article, view.underlay.match) is Role.BODY


def test_a_fold_opens_for_the_match_in_it_and_closes_after_it(bench: Bench) -> None:
    article = bench.open("004")
    view = bench.pane.view
    word, _folded = both(article)
    lines = view.positions.lines
    line = begin(bench)
    QTest.keyClicks(line, word)
    for _ in matches(article.text, word):
        QTest.keyClick(line, Qt.Key.Key_Return)
        match = view.underlay.match
        assert match is not None
        assert not view.positions.folds(*match)
        assert (view.positions.lines == lines) == (role(article, match) is Role.BODY)


def test_a_fold_that_only_typing_opened_closes_with_the_row(bench: Bench) -> None:
    article = bench.open("004")
    view = bench.pane.view
    lines = view.positions.lines
    caption = next(b for b in article.blocks if b.role is Role.CAPTION)
    line = begin(bench)
    QTest.keyClicks(line, article.quote(caption.start, caption.end)[:40])
    assert view.positions.lines != lines
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert view.positions.lines == lines


def begin(bench: Bench) -> QLineEdit:
    """Open the row and return where to type."""
    bench.pane.begin_find()
    line = bench.pane.find_row.findChild(QLineEdit)
    assert line is not None
    return line


def role(article: Article, match: tuple[int, int]) -> Role:
    """Return the role of the block that a match lies in."""
    block = article.block_at(match[0])
    assert block is not None
    return block.role


def both(article: Article) -> tuple[str, int]:
    """Return a word of a caption that the text has too, and how often it is in captions."""
    caption = next(b for b in article.blocks if b.role is Role.CAPTION)
    for word in article.quote(caption.start, caption.end).split():
        places = [role(article, match) for match in matches(article.text, word)]
        if len(word) > 4 and set(places) == {Role.BODY, Role.CAPTION}:
            return word, places.count(Role.CAPTION)
    raise AssertionError(article.id)


def test_accents_make_no_difference_on_either_side() -> None:
    assert matches("The cafe\u0301 of Zo\u00eb", "CAFE") == ((4, 9),)
    assert matches("The caf\u00e9 of Zo\u00eb", "zoe") == ((12, 15),)
    assert matches("The cafe of Zoe", "caf\u00e9") == ((4, 8),)
    assert matches("\u041d\u043e\u0432\u044b\u0439", "\u043d\u043e\u0432\u044b\u0438") == ((0, 5),)


def test_hangul_is_found_by_whole_syllables() -> None:
    assert matches("\ubd81\ud55c \uc2dd\ub2f9", "\ud55c \uc2dd") == ((1, 4),)
    assert matches("\ud55c", "\ud558") == ()
