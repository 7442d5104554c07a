"""Whatever holds the window up is told by name, and nothing is told of a window that is free."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from briefer.ui.watchdog import Watchdog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = "a sentence of an article"


def hold_up(seconds: float, text: str) -> str:
    """Compute for a while, with something in hand that no log may show."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        text = text[::-1]
    return text


def test_what_holds_the_window_up_is_told_by_name_and_without_data(qtbot: QtBot) -> None:
    parent, told = QObject(), list[str]()
    watch = Watchdog(told.append, parent, ours=__name__.partition(".")[0])
    QTimer.singleShot(20, lambda: hold_up(0.3, TEXT))
    # A busy machine may hold the window up before.
    qtbot.waitUntil(lambda: any("hold_up" in words for words in told))
    watch.end()
    assert TEXT not in "".join(told)
    lasted = int(told[-1].split(" ms")[0].rpartition(" ")[2])
    assert lasted >= 290


def test_what_is_none_of_our_functions_is_told_too(qtbot: QtBot) -> None:
    parent, told = QObject(), list[str]()
    watch = Watchdog(told.append, parent)
    QTimer.singleShot(20, lambda: time.sleep(0.3))
    qtbot.waitUntil(lambda: any("Qt itself" in words for words in told))
    watch.end()


def test_a_watch_that_has_ended_tells_nothing(qtbot: QtBot) -> None:
    parent, told = QObject(), list[str]()
    Watchdog(told.append, parent).end()
    hold_up(0.2, TEXT)
    qtbot.wait(50)
    assert not any("hold_up" in words for words in told)
