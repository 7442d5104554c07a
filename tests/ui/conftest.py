"""A desk and a window on real folders, with the real articles in the library."""

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

if not os.environ.get("DISPLAY") and shutil.which("Xvfb") is None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from briefer.ui import fonts, icons
from briefer.ui.desk import Desk
from briefer.ui.look import Look, Scheme
from briefer.ui.memory import Memory
from briefer.ui.sweeping import sweep
from briefer.ui.tokens import Tokens, light
from briefer.ui.window import Window
from briefer.workspace import Places, Workspace

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """Collect garbage between the tests, on this thread, as the program does on its event loop.

    A button left down would keep bars and menus from every later test of the process.
    """
    gc.disable()
    yield
    sweep()
    assert not QGuiApplication.mouseButtons(), "a test left a mouse button down"


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Return the program's own resources, the five articles, and an empty data folder."""
    return Places(resources=ROOT / "resources", seeds=ROOT / "seeds", data=tmp_path / "data")


@pytest.fixture
def workspace(places: Places) -> Iterator[Workspace]:
    """Yield a workspace with the five articles in its library."""
    workspace = Workspace(places)
    yield workspace
    workspace.close()


@pytest.fixture
def tokens() -> Tokens:
    """Return the light scheme."""
    return light()


@pytest.fixture
def dressed(qapp: QApplication, places: Places) -> QApplication:
    """Return the application with its fonts and icons."""
    fonts.load_first(places.fonts)
    icons.find_icons(places.resources / "icons")
    return qapp


@pytest.fixture
def desk(dressed: QApplication, workspace: Workspace) -> Desk:
    """Return a desk with an empty briefing on it."""
    assert dressed
    return Desk(workspace)


@pytest.fixture
def memory(places: Places) -> Memory:
    """Return an empty memory."""
    return Memory(places.data)


@pytest.fixture
def window(
    qtbot: QtBot, dressed: QApplication, desk: Desk, memory: Memory, places: Places
) -> Iterator[Window]:
    """Yield the shown window of a desk; it is closed without a question."""
    look = Look(dressed, Scheme.LIGHT, places.data / "look")
    window = Window(desk, look, memory)
    look.dress()
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    desk.workspace.new()
    window.shelf.adding.intake.close()
    window.close()
    window.deleteLater()
    look.release()
    dressed.setStyleSheet("")
