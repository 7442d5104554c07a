"""Folds open and close by click and by key, and every place stays where it belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefer.domain.article import FOLDED
from briefer.ui.positions import shown

if TYPE_CHECKING:
    from conftest import Bench

    from briefer.ui.reader.view import ArticleView


def document_matches(view: ArticleView) -> bool:
    """Return whether the document holds, line for line, what the positions say it does."""
    block, texts = view.document().begin(), []
    while block.isValid():
        texts.append(block.text())
        block = block.next()
    positions = view.positions
    return texts == [positions.line_text(index) for index in range(len(positions.lines))]


def labels(view: ArticleView) -> list[int]:
    """Return the lines that are labels."""
    return [n for n, line in enumerate(view.positions.lines) if line.label is not None]


def test_a_click_opens_a_fold_and_another_closes_it(bench: Bench) -> None:
    article = bench.open("004")
    view = bench.pane.view
    index = labels(view)[0]
    box = view.geometry_now().label_box(index)
    before = view.document().toPlainText()
    point = box.center().toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    caption = article.blocks[0]
    assert shown(article.quote(caption.start, caption.end)) in view.document().toPlainText()
    assert document_matches(view)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.document().toPlainText() == before
    assert document_matches(view)


def test_enter_on_a_fold_opens_it(bench: Bench) -> None:
    bench.open("004")
    view = bench.pane.view
    view.set_ends(0, 0)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.positions.lines[0].start == view.positions.lines[0].end
    assert document_matches(view)


def test_opening_and_closing_all_folds_leaves_the_document_as_it_was(bench: Bench) -> None:
    for name in ("000", "001", "002", "003", "004"):
        article = bench.open(name)
        view = bench.pane.view
        before = view.document().toPlainText()
        view.open_all_folds()
        assert document_matches(view)
        folded = [block for block in article.blocks if block.role in FOLDED]
        assert all(view.positions.ranges(block.start, block.end) for block in folded)
        for index in reversed(labels(view)):
            view.toggle_fold(index)
            assert document_matches(view)
        assert view.document().toPlainText() == before


def test_the_selection_stays_when_a_fold_before_it_opens(bench: Bench) -> None:
    article = bench.open("004")
    view = bench.pane.view
    start = article.text.index("Restaurant staff")
    view.select(start, start + 10)
    view.toggle_fold(0)
    selected = view.selection()
    assert selected is not None
    assert (selected.start, selected.end) == (start, start + 10)


def test_a_place_inside_a_fold_is_shown_by_opening_it(bench: Bench) -> None:
    article = bench.open("004")
    bio = article.blocks[-4]
    bench.desk.article_opened.emit(article.id, bio.start, bio.end)
    view = bench.pane.view
    assert not view.positions.folds(bio.start, bio.end)
    (first, _last), *_ = view.positions.ranges(bio.start, bio.end)
    box = view.geometry_now().line_box(first)
    assert 0 <= box.top() < box.bottom() <= view.viewport().height()
