"""Filing paints no more than what it changed; what is on the screen is as if all were painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from conftest import Bench
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot


def on_screen(bench: Bench) -> QImage:
    """Return what was painted last, without having anything painted."""
    QApplication.processEvents()
    pane = bench.pane
    return pane.screen().grabWindow(pane.winId()).toImage()


def assert_all_painted(bench: Bench) -> None:
    """See that painting all again would change nothing on the screen."""
    painted = on_screen(bench)
    bench.pane.view.viewport().update()
    assert painted == on_screen(bench)


@pytest.mark.parametrize("active", [False, True])
def test_what_filing_paints_is_all_that_it_changed(
    bench: Bench, qtbot: QtBot, *, active: bool
) -> None:
    article, view = bench.open("004"), bench.pane.view
    bench.pane.show()
    qtbot.waitExposed(bench.pane)
    view.setFocus()
    blocks = [each for each in article.blocks if each.end - each.start > 150][:4]
    for block, key in zip(blocks, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1), strict=False):
        for start in (block.start, block.start + 20):
            view.select(start, start + 90)
            on_screen(bench)
            QTest.keyClick(view, key)
            if active:
                view.activate(bench.workspace.briefing.sections[0].items[-1].id)
            assert_all_painted(bench)
    for step in (bench.desk.undo, bench.desk.undo, bench.desk.redo, bench.desk.redo):
        step()
        assert_all_painted(bench)
    assert len(view.underlay.highlights) == 6
