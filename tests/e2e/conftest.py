"""A hand that moves the real pointer and presses real keys on a virtual display."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from pytestqt.qtbot import QtBot


class Hand:
    """Moves the pointer and presses keys through the X server, as a person's hand does."""

    def __init__(self, qtbot: QtBot, tool: str) -> None:
        """Take hold of the pointer."""
        self._qtbot = qtbot
        self._tool = tool

    def move(self, point: QPoint) -> None:
        """Put the pointer on a place of the screen."""
        self._do(*_move(point))

    def click(self, point: QPoint, button: int = 1, times: int = 1) -> None:
        """Click a place of the screen."""
        self.move(point)
        self._do("click", "--repeat", str(times), "--delay", "60", str(button))
        self._qtbot.wait(120)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press on one place, move in steps, and let go on another.

        The steps run in one process of their own: while something is dragged, Qt does not return
        to whoever moves the pointer from within the program.
        """
        steps = [start + (end - start) * (step / 10) for step in range(1, 11)]
        moves = [word for step in steps for word in ("sleep", "0.04", *_move(step))]
        command = [self._tool, *_move(start), "mousedown", "1", *moves, "sleep", "0.15"]
        moving = subprocess.Popen([*command, "mouseup", "1"])
        self._qtbot.waitUntil(lambda: moving.poll() is not None, timeout=10_000)
        assert moving.returncode == 0
        self._qtbot.wait(150)

    def press(self, *keys: str) -> None:
        """Press keys by their X names, such as ``ctrl+z``."""
        for key in keys:
            self._do("key", key)
        self._qtbot.wait(80)

    def write(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", "8", text)
        self._qtbot.wait(120)

    def _do(self, *arguments: str) -> None:
        subprocess.run([self._tool, *arguments], check=True)
        self._qtbot.wait(15)


def _move(point: QPoint) -> tuple[str, str, str]:
    return ("mousemove", str(round(point.x())), str(round(point.y())))


@pytest.fixture
def hand(qtbot: QtBot, qapp: object) -> Hand:  # noqa: ARG001 - the display comes with the application
    """A hand, where there is a display that one can reach into."""
    tool = shutil.which("xdotool")
    if sys.platform != "linux" or tool is None:
        pytest.skip("real pointer and keys need Linux with Xvfb and xdotool (sh run.sh test)")
    return Hand(qtbot, tool)
