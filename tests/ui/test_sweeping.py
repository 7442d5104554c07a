"""Garbage is collected on the event loop's thread, and none is left lying."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefer.ui.sweeping import Sweeper

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Knot:
    """Something that only the collector can take away."""

    def __init__(self, threads: list[threading.Thread]) -> None:
        """Tie the knot; the thread that unties it is noted."""
        self.itself = self
        weakref.finalize(self, lambda: threads.append(threading.current_thread()))


def test_what_a_worker_leaves_is_collected_on_the_event_loop(qtbot: QtBot) -> None:
    parent = QObject()
    Sweeper(parent)
    assert not gc.isenabled()
    threads: list[threading.Thread] = []

    def work() -> None:
        for _ in range(5_000):
            Knot(threads)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(threads) == 5_000)
    assert set(threads) == {threading.main_thread()}


def test_a_knot_set_aside_goes_after_another_briefing_is_opened(qtbot: QtBot) -> None:
    parent = QObject()
    sweeper = Sweeper(parent)
    threads: list[threading.Thread] = []
    knot = Knot(threads)

    def sweep_all() -> None:
        set_aside = gc.get_freeze_count()
        for _ in range(gc.get_threshold()[2] + 1):
            gc.collect(1)
        qtbot.waitUntil(lambda: gc.get_freeze_count() != set_aside)

    sweep_all()
    del knot
    sweep_all()
    assert not threads, "what was set aside is not looked at"
    sweeper.look_again()
    sweep_all()
    assert len(threads) == 1
