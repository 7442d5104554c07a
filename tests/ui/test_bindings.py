"""What PySide6 reads at its start and needs rarely: unread at first, there when it is asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

START = """
import sys
from briefer.__main__ import load_window
load_window()
from PySide6.QtCore import QObject, QPoint
def unread():
    return {name for name, module in sys.modules.items() if "__unread__" in vars(module)}
assert "shibokensupport.signature.parser" in unread(), unread()
plain = type(sys.meta_path) is list, len(unread())
"""


def run(more: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", START + more], capture_output=True, text=True, check=False
    )
    assert not done.returncode, done.stderr
    return done.stdout.strip()


def test_nothing_but_those_modules_is_other_than_without() -> None:
    assert run("print(plain)") == "(True, 10)"  # each has a second name in PySide6.support


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("try: QPoint('a')\nexcept TypeError as error: print(error)", "Supported signatures"),
        (
            "from PySide6.support.signature import get_signature as s; print(s(QObject.setParent))",
            "(self, parent: PySide6.QtCore.QObject",
        ),
        ("print(QPoint.manhattanLength.__doc__)", "manhattanLength(self, /) -> int"),
        ("from PySide6.support.signature.lib import pyi_generator as p; print(p.__name__)", "pyi"),
    ],
)
def test_what_is_asked_for_is_there(asked: str, answer: str) -> None:
    assert answer in run(asked)


def test_threads_that_ask_at_once_get_the_whole_module() -> None:
    asked = """
from concurrent.futures import ThreadPoolExecutor
from operator import attrgetter
parser = sys.modules["shibokensupport.signature.parser"]
with ThreadPoolExecutor(8) as threads:
    print(len(set(threads.map(attrgetter("pyside_type_init"), [parser] * 32))))
"""
    assert run(asked) == "1"
