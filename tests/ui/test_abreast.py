"""How the panes share the width of the window."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.abreast import Abreast, Sides, shared


@given(
    width=st.integers(790, 4_000),
    left=st.integers(0, 900),
    right=st.integers(0, 900),
    readable=st.integers(330, 450),
)
def test_sides_give_way_only_as_far_as_what_is_read_needs(
    width: int, left: int, right: int, readable: int
) -> None:
    sides = shared(width, Sides(left, right), readable)
    middle = width - sum(sides)
    assert min(left, 180) <= sides.left <= left
    assert min(right, 280) <= sides.right <= right
    if sides == (left, right):
        assert middle >= readable or (left <= 180 and right <= 280)
    else:
        assert middle == readable or (sides.left <= 180 and sides.right <= 280)


def test_a_window_made_narrower_and_wide_again_looks_as_before(qtbot: QtBot) -> None:
    panes = Abreast(QWidget(), QWidget(), QWidget())
    qtbot.addWidget(panes)
    panes.resize(1440, 800)
    panes.recall(QByteArray(), 1440)
    with qtbot.waitExposed(panes):
        panes.show()
    before = panes.sizes()
    assert before[0] == 272
    assert before[2] == 432
    panes.resize(1024, 800)
    left, middle, right = panes.sizes()
    assert middle == 450
    assert left < before[0]
    assert right < before[2]
    panes.resize(1440, 800)
    assert panes.sizes() == before
    # What a person makes of it stays.
    panes.moveSplitter(700, 1)
    chosen = panes.sizes()
    assert chosen[0] > 600
    panes.resize(1439, 800)
    panes.resize(1440, 800)
    assert panes.sizes() == chosen
