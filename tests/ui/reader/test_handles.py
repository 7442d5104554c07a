"""The ends of a selection and of a filed passage can be taken and moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefer.domain.article import Article, Origin, Role
from briefer.domain.passage import ChangeKind, Locator, MarkedChange, Passage
from briefer.ui.positions import Selected
from briefer.ui.reader.filing import adjusted
from briefer.ui.reader.handles import End, dots

if TYPE_CHECKING:
    from conftest import Bench
    from pytestqt.qtbot import QtBot

WORDS = "Most of the estimated 50,000 North Koreans"


def pull(bench: Bench, end: End, place: int) -> None:
    """Drag a handle to a place of the article."""
    view = bench.pane.view
    viewport, left = view.viewport(), Qt.MouseButton.LeftButton
    handle = dots(view.geometry_now(), view._handled())[end].toPoint()
    QTest.mousePress(viewport, left, pos=handle)
    QTest.mouseMove(viewport, (handle + bench.point(place)) / 2)
    QTest.mouseMove(viewport, bench.point(place))
    QTest.mouseRelease(viewport, left, pos=bench.point(place))


def selected(bench: Bench, article: Article) -> str:
    span = bench.pane.view.selection()
    return article.quote(span.start, span.end) if span is not None else ""


def test_the_handles_of_a_selection_move_its_ends(bench: Bench) -> None:
    article = bench.open("004")
    start = article.text.index(WORDS)
    bench.drag(start + 5, start + 20)
    pull(bench, End.START, start)
    pull(bench, End.END, start + len(WORDS))
    selected = bench.pane.view.selection()
    assert selected is not None
    assert article.quote(selected.start, selected.end) == WORDS


def test_the_bar_leaves_the_handles_to_the_mouse(bench: Bench, qtbot: QtBot) -> None:
    article = bench.open("004")
    view, bar = bench.pane.view, bench.pane.bar
    for block in [b for b in article.blocks if b.role is Role.BODY][:6]:
        view.bring(block.start, block.end, flash=False)
        view.select(block.start, min(block.end, block.start + 300))
        view.chosen.emit(0)
        qtbot.waitUntil(bar.isVisible)
        for dot in dots(view.geometry_now(), view._handled()).values():
            if view.viewport().rect().contains(dot.toPoint()):
                assert view.viewport().childAt(dot.toPoint()) is None


def test_the_handles_of_a_passage_cut_it_anew(bench: Bench) -> None:
    article = bench.open("004")
    identifier = bench.file(article, WORDS, 0)
    start = article.text.index(WORDS)
    viewport, left = bench.pane.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(viewport, left, pos=bench.point(start + 9))
    longer = WORDS + " working abroad"
    pull(bench, End.END, start + len(longer))
    assert bench.quoted(0) == [longer]
    assert bench.workspace.briefing.sections[0].items[0].id == identifier
    bench.desk.undo()
    assert bench.quoted(0) == [WORDS]
    (found,) = bench.pane.view.underlay.highlights
    assert article.quote(found.start, found.end) == WORDS


@pytest.mark.parametrize("filed", [False, True])
def test_a_handle_let_go_inside_a_word_takes_all_of_it(bench: Bench, *, filed: bool) -> None:
    article = bench.open("004")
    start = article.text.index(WORDS)
    if filed:
        bench.file(article, WORDS, 0)
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(bench.pane.view.viewport(), left, pos=bench.point(start + 9))
    else:
        bench.drag(start, start + len(WORDS))
    whole = WORDS[WORDS.index("estimated") :] + " working"
    pull(bench, End.END, start + len(WORDS) + 4)
    pull(bench, End.START, start + WORDS.index("timated"))
    found = bench.quoted(0)[0] if filed else selected(bench, article)
    assert found == whole


def test_a_handle_that_is_only_touched_changes_nothing(bench: Bench) -> None:
    article = bench.open("004")
    bench.file(article, WORDS, 0)
    view = bench.pane.view
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), left, pos=bench.point(article.text.index(WORDS) + 9))
    before = bench.workspace.briefing
    handle = dots(view.geometry_now(), view._handled())[End.END].toPoint()
    QTest.mouseClick(view.viewport(), left, pos=handle)
    assert bench.workspace.briefing is before


def test_what_was_said_of_a_passage_stays_when_it_is_adjusted() -> None:
    text = "One two three four five six seven."
    article = Article("a", text, (), Origin("a.txt", "0"))
    fits = MarkedChange(ChangeKind.OMISSION, 8, 13)
    lost = MarkedChange(ChangeKind.SIC, 0, 3)
    old = Passage(
        "p", "a", 0, 18, text[:18], changes=(lost, fits), locator=Locator("page", "4"),
        speaker="Park", citing="NK News",
    )  # fmt: skip
    new = adjusted(article, old, Selected(4, 34, ((8, 13), (24, 27))))
    assert (new.id, new.exact) == ("p", text[4:34])
    assert (new.locator, new.speaker, new.citing) == (old.locator, "Park", "NK News")
    assert new.changes == (fits, MarkedChange(ChangeKind.OMISSION, 24, 27))


def test_a_handle_held_below_the_last_line_scrolls_on(bench: Bench, qtbot: QtBot) -> None:
    article = bench.open("004")
    bench.file(article, WORDS, 0)
    view = bench.pane.view
    left, bar = Qt.MouseButton.LeftButton, view.verticalScrollBar()
    QTest.mouseClick(view.viewport(), left, pos=bench.point(article.text.index(WORDS) + 9))
    handle = dots(view.geometry_now(), view._handled())[End.END].toPoint()
    below = QPoint(handle.x(), view.viewport().height() + 40)
    QTest.mousePress(view.viewport(), left, pos=handle)
    drag = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(below),
        QPointF(view.viewport().mapToGlobal(below)),
        Qt.MouseButton.NoButton,
        left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), drag)
    begun = bar.value()
    qtbot.waitUntil(lambda: bar.value() > begun + 200)
    QTest.mouseRelease(view.viewport(), left, pos=below)
    ended = bar.value()
    passage = bench.workspace.briefing.sections[0].items[0]
    assert len(passage.exact) > len(WORDS)
    qtbot.wait(120)
    assert bar.value() == ended
