"""A list that measures by need: every row ends where it belongs, and what is in view stays."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPoint, QRect, QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView

from briefer.ui.column import ColumnView, RowDelegate, RowState

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from pytestqt.qtbot import QtBot

GUESS = 30


class Heights:
    """Rows as high as their words say, known once they were measured."""

    def __init__(self, model: QStringListModel) -> None:
        """Read the heights off a model's words."""
        self._model = model
        self.measured: dict[str, None] = {}

    def _words(self, number: int) -> str:
        return str(self._model.index(number, 0).data())

    def ask(self, numbers: range) -> tuple[list[int], list[bool]]:
        """Return the heights that were measured, and the same guess for all others."""
        words = [self._words(number) for number in numbers]
        sure = [each in self.measured for each in words]
        sizes = [
            int(each.split()[0]) if known else GUESS
            for each, known in zip(words, sure, strict=True)
        ]
        return sizes, sure

    def measure(self, number: int) -> int:
        """Return the height."""
        words = self._words(number)
        self.measured[words] = None
        return int(words.split()[0])


class Blank(RowDelegate):
    """Paints nothing."""

    def draw(self, painter: QPainter, rect: QRect, index: object, state: RowState) -> None:
        """Leave the row as it is."""


def shown(qtbot: QtBot, heights: list[int]) -> tuple[ColumnView, Heights]:
    model = QStringListModel([f"{height} {number}" for number, height in enumerate(heights)])
    sizes = Heights(model)
    view = ColumnView(sizes)
    model.setParent(view)
    view.setModel(model)
    view.setItemDelegate(Blank(view))
    qtbot.addWidget(view)
    view.resize(200, 300)
    view.show()
    qtbot.waitExposed(view)
    view.relayout()
    return view, sizes


def index_of(view: ColumnView, number: int) -> object:
    return view.model().index(number, 0)


def all_measured(qtbot: QtBot, view: ColumnView, sizes: Heights) -> None:
    qtbot.waitUntil(lambda: len(sizes.measured) == view.model().rowCount())


def test_only_what_is_seen_is_measured_at_first_and_the_rest_soon(qtbot: QtBot) -> None:
    view, sizes = shown(qtbot, [50] * 4_000)
    assert len(sizes.measured) < 50
    all_measured(qtbot, view, sizes)
    assert view.verticalScrollBar().maximum() == 4_000 * 50 - view.viewport().height()


def test_rows_that_are_expected_are_measured_before_the_others(qtbot: QtBot) -> None:
    view, sizes = shown(qtbot, [50] * 4_000)
    view.expect([2_000, 3_000, 9_000])
    all_measured(qtbot, view, sizes)
    when = {words: number for number, words in enumerate(sizes.measured)}
    for expected in ("50 2000", "50 1996", "50 3000", "50 2996"):
        assert when[expected] < when["50 100"], expected


def test_what_is_in_view_stays_while_rows_above_it_are_measured(qtbot: QtBot) -> None:
    view, sizes = shown(qtbot, [90] * 2_000)
    view.scrollTo(index_of(view, 1_500), QAbstractItemView.ScrollHint.PositionAtTop)
    top = view.visualRect(index_of(view, 1_500)).top()
    assert top == 0
    all_measured(qtbot, view, sizes)
    assert view.visualRect(index_of(view, 1_500)).top() == top


def test_rows_put_in_and_taken_out_above_leave_the_view_where_it_is(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, [40] * 300)
    view.scrollTo(index_of(view, 200), QAbstractItemView.ScrollHint.PositionAtTop)
    model = view.model()
    model.insertRows(10, 3)
    for number in (10, 11, 12):
        model.setData(model.index(number, 0), f"70 new{number}")
    view.relayout()
    assert view.visualRect(index_of(view, 203)).top() == 0
    model.removeRows(0, 5)
    view.relayout()
    assert view.visualRect(index_of(view, 198)).top() == 0


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    heights=st.lists(st.integers(1, 400), min_size=1, max_size=60),
    target=st.integers(0, 59),
    hint=st.sampled_from(QAbstractItemView.ScrollHint),
)
def test_a_row_that_is_gone_to_is_in_view_and_found_where_it_is(
    qtbot: QtBot, heights: list[int], target: int, hint: QAbstractItemView.ScrollHint
) -> None:
    view, sizes = shown(qtbot, heights)
    target = min(target, len(heights) - 1)
    view.scrollTo(index_of(view, target), hint)
    rect, seen = view.visualRect(index_of(view, target)), view.viewport().rect()
    assert rect.height() == heights[target]
    assert seen.contains(rect) or (rect.height() > seen.height() and seen.intersects(rect))
    middle = rect.intersected(seen).center()
    assert view.indexAt(middle).row() == target
    for number in range(len(heights)):
        sizes.measure(number)
    view.relayout()
    tops = [view.visualRect(index_of(view, n)).top() for n in range(len(heights))]
    assert [low - high for high, low in pairwise(tops)] == heights[:-1]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Down, 11),
        (Qt.Key.Key_Up, 9),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 99),
        (Qt.Key.Key_PageDown, 17),
        (Qt.Key.Key_PageUp, 2),
    ],
)
def test_keys_go_to_rows(qtbot: QtBot, key: Qt.Key, expected: int) -> None:
    view, _ = shown(qtbot, [40] * 100)
    view.setFixedHeight(300)
    view.setCurrentIndex(index_of(view, 10))
    qtbot.keyClick(view, key)
    assert view.currentIndex().row() == expected
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_a_click_selects_and_shift_selects_to_there(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, [40] * 100)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 45))
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, shift, QPoint(20, 170))
    assert sorted(index.row() for index in view.selectedIndexes()) == [1, 2, 3, 4]
    region = view.visualRegionForSelection(view.selectionModel().selection())
    assert region.boundingRect() == QRect(0, 40, view.viewport().width(), 160)


def test_an_empty_list_has_nothing_anywhere(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, [])
    assert not view.indexAt(QPoint(5, 5)).isValid()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert not view.currentIndex().isValid()


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["in", "out", "move", "set"]), st.integers(0, 99)), max_size=12
    ),
    count=st.integers(2, 40),
)
def test_rows_stand_where_they_would_if_all_were_asked_again(
    qtbot: QtBot, steps: list[tuple[str, int]], count: int
) -> None:
    view, _ = shown(qtbot, [20 + number for number in range(count)])
    model, root = view.model(), QModelIndex()
    for step, (what, number) in enumerate(steps):
        rows = model.rowCount()
        at = number % max(rows, 1)
        if what == "in":
            model.insertRows(at, 1 + number % 3)
            for new in range(at, at + 1 + number % 3):
                model.setData(model.index(new, 0), f"{50 + number} new{step} {new}")
        elif what == "out" and rows:
            model.removeRows(at, 1)
        elif what == "move" and rows > 1:
            model.moveRows(root, at, 1, root, (at + 2) % (rows + 1))
        elif what == "set" and rows:
            model.setData(model.index(at, 0), f"{30 + number} set{step}")
    view.settle()
    followed = [view.visualRect(index_of(view, n)) for n in range(model.rowCount())]
    view.relayout()
    asked = [view.visualRect(index_of(view, n)) for n in range(model.rowCount())]
    assert followed == asked
