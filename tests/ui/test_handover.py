"""A second start hands its files to the window that is open."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.ui.handover import Handover, address
from briefer.ui.window import Window

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from briefer.ui.handover import Handover, hand_over
app = QCoreApplication([])
folder, *files = map(Path, sys.argv[1:])
print(Handover(folder).claim(), hand_over(folder, files))
"""


@pytest.fixture
def holder(qapp: QApplication, tmp_path: Path) -> Iterator[Handover]:
    """Yield the holder of a folder's place, which hears nothing yet."""
    assert qapp
    handover = Handover(tmp_path / "data")
    assert handover.claim()
    yield handover
    handover.release()
    handover.deleteLater()


@pytest.fixture
def first(holder: Handover) -> Handover:
    """Return the holder of a folder's place, which hears."""
    assert holder.listen()
    return holder


def second(folder: Path, *files: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(folder), *files],
        cwd=folder.parent,
        stdout=subprocess.PIPE,
        text=True,
    )


def said(process: subprocess.Popen[str]) -> list[str]:
    out, _err = process.communicate(timeout=20)
    return out.split()


def send(folder: Path, data: bytes) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(address(folder))
    socket.write(data)
    socket.flush()
    return socket


def test_files_come_with_their_whole_paths(qtbot: QtBot, first: Handover, tmp_path: Path) -> None:
    with qtbot.waitSignal(first.came, timeout=20_000) as came:
        process = second(tmp_path / "data", "note 한국.briefing", "/elsewhere/b.txt")
    assert came.args == [(tmp_path / "note 한국.briefing", Path("/elsewhere/b.txt"))]
    assert said(process) == ["False", "True"]


def test_a_start_without_files_asks_for_the_window(
    qtbot: QtBot, first: Handover, tmp_path: Path
) -> None:
    with qtbot.waitSignal(first.came, timeout=20_000) as came:
        process = second(tmp_path / "data")
    assert came.args == [()]
    assert said(process) == ["False", "True"]


def test_another_folder_has_a_window_of_its_own(first: Handover, tmp_path: Path) -> None:
    assert first
    other = Handover(tmp_path / "other")
    assert other.claim()
    other.release()


def test_the_place_is_free_again_once_it_is_given_up(first: Handover, tmp_path: Path) -> None:
    first.release()
    other = Handover(tmp_path / "data")
    assert other.claim()
    other.release()


def test_the_place_of_a_process_that_was_killed_is_free(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    words = "import os, sys; from pathlib import Path; from briefer.ui.handover import Handover;"
    words += "print(Handover(Path(sys.argv[1])).claim(), flush=True); os.kill(os.getpid(), 9)"
    killed = subprocess.run(
        [sys.executable, "-c", words, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert killed.stdout.strip() == "True"
    handover = Handover(tmp_path)
    assert handover.claim()
    handover.release()


def test_a_window_that_is_being_made_is_waited_for(
    qtbot: QtBot, holder: Handover, tmp_path: Path
) -> None:
    process = second(tmp_path / "data", "a.briefing")
    qtbot.wait(1000)
    with qtbot.waitSignal(holder.came, timeout=20_000):
        assert holder.listen()
    assert said(process) == ["False", "True"]


def test_where_no_window_answers_a_start_goes_its_own_way(tmp_path: Path) -> None:
    deaf = Handover(tmp_path / "data")
    assert deaf.claim()
    assert said(second(tmp_path / "data")) == ["False", "False"]
    deaf.release()


@pytest.mark.parametrize(
    "data",
    [b"no list\n", b'{"a": 1}\n', b"[1, 2]\n", b'["relative.briefing"]\n', b"[" * 5000 + b"\n"],
    ids=["no json", "no list", "no names", "relative", "nested"],
)
def test_nothing_comes_of_what_is_no_list_of_paths(
    qtbot: QtBot, first: Handover, tmp_path: Path, data: bytes
) -> None:
    came: list[object] = []
    first.came.connect(came.append)
    socket = send(tmp_path / "data", data)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert came == []


def test_an_endless_line_is_cut_off(qtbot: QtBot, first: Handover, tmp_path: Path) -> None:
    assert first
    socket = send(tmp_path / "data", b"x" * (2**20 + 4096))
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)


def test_a_file_that_the_system_opens_comes_too(
    qtbot: QtBot, first: Handover, tmp_path: Path
) -> None:
    opened = QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "a.briefing")))
    with qtbot.waitSignal(first.came) as came:
        assert first.eventFilter(first, opened)
    assert came.args == [(tmp_path / "a.briefing",)]
    assert not first.eventFilter(first, QEvent(QEvent.Type.User))


def test_the_window_comes_forward_with_the_files(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "sent.briefing"
    window.desk.workspace.save(path)
    window.files.new()
    window.showMinimized()
    window.come_forward((path,))
    assert not window.isMinimized()
    assert window.desk.workspace.path == path


def test_what_comes_of_files_may_ask_while_the_other_start_hangs_up(
    qtbot: QtBot, first: Handover, tmp_path: Path
) -> None:
    heard = []

    def ask(paths: object) -> None:
        qtbot.wait(600)  # as a question does, in an event loop of its own
        heard.append(paths)

    first.came.connect(ask)
    process = second(tmp_path / "data", "/elsewhere/b.txt")
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    assert said(process) == ["False", "True"]
    again = second(tmp_path / "data")
    qtbot.waitUntil(lambda: len(heard) > 1, timeout=20_000)
    assert said(again) == ["False", "True"]
    assert heard == [(Path("/elsewhere/b.txt"),), ()]
