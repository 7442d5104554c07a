"""Closing the window while articles are being added, through the real dialog."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from briefer.library import LibraryError
from briefer.ui.window import Window
from briefer.workspace import AddReport, Step

MANY = 200


def when_asked(press: str, said: list[str]) -> None:
    """Press a button of the question, by its words, as soon as that stands."""

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            for button in box.buttons():
                words = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
                assert button.width() > words + 24, f"{button.text()} is cut"
            next(each for each in box.buttons() if press in each.text()).click()
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "folder"
    made.mkdir()
    for number in range(MANY):
        (made / f"{number:03}.txt").write_text(f"Article {number}\n\nIts words.\n", "utf-8")
    return made


@pytest.fixture
def begun(
    window: Window, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], None]:
    """Return what adds the folder, a second long, and comes back when some of it was read."""
    workspace = window.desk.workspace
    add = workspace.add_files

    def slowly(paths: Sequence[Path], progress: Callable[[Step], None]) -> AddReport:
        return add(paths, lambda step: (progress(step), time.sleep(1 / MANY))[0])

    monkeypatch.setattr(workspace, "add_files", slowly)

    def begin() -> None:
        window.shelf.add_paths([folder])
        qtbot.waitUntil(lambda: window.shelf.adding.intake.counts[0] > 0)

    return begin


def there(window: Window) -> int:
    return len(window.desk.workspace.summaries()) - 5


def test_who_waits_leaves_when_all_is_added(
    window: Window, begun: Callable[[], None], qtbot: QtBot
) -> None:
    said: list[str] = []
    begun()
    when_asked("Wait", said)
    window.close()
    (question,) = said
    assert question.startswith("Articles are still being added: ")
    assert question.endswith(f" of {MANY}.")
    assert window.isVisible()
    assert window.banner.words == "Briefer quits when all articles are added."
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert there(window) == MANY


def test_who_waits_can_think_better_of_it(
    window: Window, begun: Callable[[], None], qtbot: QtBot
) -> None:
    begun()
    when_asked("Wait", [])
    window.close()
    with qtbot.waitSignal(window.shelf.adding.intake.ended, timeout=20_000):
        buttons = window.banner.findChildren(QToolButton)
        next(each for each in buttons if each.text() == "Don't quit").click()
    qtbot.wait(50)
    assert window.isVisible()


def test_who_cancels_stays_and_adding_goes_on(
    window: Window, begun: Callable[[], None], qtbot: QtBot
) -> None:
    begun()
    when_asked("Cancel", [])
    with qtbot.waitSignal(window.shelf.adding.intake.ended, timeout=20_000):
        window.close()
    assert window.isVisible()
    assert there(window) == MANY


def test_who_stops_leaves_at_once_and_keeps_what_was_read(
    window: Window, begun: Callable[[], None]
) -> None:
    begun()
    when_asked("Stop", [])
    window.close()
    assert not window.isVisible()
    assert 0 < there(window) < MANY


def test_who_waits_stays_where_something_could_not_be_added(
    window: Window, folder: Path, begun: Callable[[], None], qtbot: QtBot
) -> None:
    (folder / f"{MANY}.txt").write_bytes(b"")
    begun()
    when_asked("Wait", [])
    window.close()
    qtbot.waitUntil(lambda: "could not be added" in window.banner.words, timeout=20_000)
    qtbot.wait(50)
    assert window.isVisible()


def test_who_waits_stays_where_the_library_failed(
    window: Window, begun: Callable[[], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add = window.desk.workspace.add_files

    def fail(paths: Sequence[Path], progress: Callable[[Step], None]) -> AddReport:
        add(paths, progress)
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(window.desk.workspace, "add_files", fail)
    begun()
    when_asked("Wait", [])
    window.close()
    qtbot.waitUntil(lambda: "The disk is full." in window.banner.words, timeout=20_000)
    qtbot.wait(50)
    assert window.isVisible()


def test_nothing_is_asked_where_nothing_is_being_added(window: Window) -> None:
    window.close()
    assert not window.isVisible()
