"""Somebody outside the program: on a thread of their own, with nothing but keys and pointer.

Whatever the window does meanwhile, a modal dialog or a menu included, they go on; what they see of
it is asked for on the window's own thread.
"""

from __future__ import annotations

import subprocess
import time
from concurrent.futures import Future
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from pytestqt.qtbot import QtBot

T = TypeVar("T")
_SOON = 8.0
_GLANCE = 0.02
_BEAT = 0.05


class Outside(QObject):
    """Presses and looks; what it is told to do runs beside the event loop."""

    _asked = Signal(object)

    def __init__(self, tool: str) -> None:
        """Take hold of keys and pointer by xdotool's path."""
        super().__init__()
        self._tool = tool
        self._asked.connect(lambda answer: answer(), Qt.ConnectionType.QueuedConnection)

    def walk(self, qtbot: QtBot, way: Callable[[], None]) -> None:
        """Do all of a job while the window's events run; whatever fails there, fails here."""
        failed: list[BaseException] = []

        def go() -> None:
            try:
                way()
            except BaseException as error:  # noqa: BLE001 - it is raised again below
                failed.append(error)
                self.look(_leave)

        thread = Thread(target=go)
        thread.start()
        qtbot.waitUntil(lambda: not thread.is_alive(), timeout=90_000)
        thread.join()
        if failed:
            raise failed[0]

    # Seeing

    def look(self, question: Callable[[], T]) -> T:
        """Return what a question comes to, asked between the window's events."""
        future: Future[T] = Future()

        def answer() -> None:
            try:
                future.set_result(question())
            except BaseException as error:  # noqa: BLE001 - it belongs to who asks
                future.set_exception(error)

        self._asked.emit(answer)
        return future.result(_SOON)

    def see(self, question: Callable[[], T], what: str) -> T:
        """Wait until a question has an answer that is not empty, and return it."""
        until = time.monotonic() + _SOON
        while time.monotonic() < until:
            found = self.look(question)
            if found:
                return found
            time.sleep(_GLANCE)
        raise AssertionError(what)

    # Doing

    def press(self, *keys: str) -> None:
        """Press keys by their X names, one after the other."""
        if keys:
            self._do("key", "--delay", "12", *keys)

    def press_until(self, key: str, question: Callable[[], object], most: int = 60) -> None:
        """Press a key again and again until something is so."""
        for _ in range(most):
            if self.look(question):
                return
            self.press(key)
        raise AssertionError(f"{key} does not lead there")

    def write(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", "6", text)

    def click(self, place: Callable[[], QPoint], button: int = 1, times: int = 1) -> None:
        """Click a place of the screen, which is looked for first."""
        self.point(place)
        self._do("click", "--repeat", str(times), "--delay", "60", str(button))

    def point(self, place: Callable[[], QPoint]) -> None:
        """Move the pointer to a place."""
        point = self.look(place)
        self._do("mousemove", str(point.x()), str(point.y()))

    def drag(self, start: Callable[[], QPoint], end: Callable[[], QPoint]) -> None:
        """Press on one place, move in steps, and let go on another."""
        one, other = self.look(start), self.look(end)
        words = ["mousemove", str(one.x()), str(one.y()), "mousedown", "1"]
        for step in range(1, 11):
            at = one + (other - one) * (step / 10)
            words += ["sleep", "0.03", "mousemove", str(at.x()), str(at.y())]
        self._do(*words, "sleep", "0.1", "mouseup", "1")

    def turn(self, *, down: bool) -> None:
        """Turn the wheel by a notch."""
        self._do("click", "5" if down else "4")

    def _do(self, *arguments: str) -> None:
        subprocess.run([self._tool, *arguments], check=True)
        time.sleep(_BEAT)


def _leave() -> None:
    """Close menus and dialogs that a walk left open when it failed."""
    for _ in range(5):
        for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if widget is not None:
                widget.close()
