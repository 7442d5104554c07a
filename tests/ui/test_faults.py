"""Unexpected errors are written down without their words, and a person hears where."""

import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefer.errors import BrieferError
from briefer.ui.app import run
from briefer.ui.faults import Faults
from briefer.workspace import Places

QUOTED = "a sentence of an article"


@pytest.fixture
def faults(tmp_path: Path) -> Faults:
    return Faults(tmp_path / "logs")


def hook(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def break_down() -> None:
    raise KeyError(QUOTED)


def test_a_fault_is_logged_without_its_words(qtbot: QtBot, faults: Faults, tmp_path: Path) -> None:
    with qtbot.waitSignal(faults.happened) as happened:
        try:
            break_down()
        except KeyError as error:
            hook(error)
    log = (tmp_path / "logs" / "briefer.log").read_text("utf-8")
    assert "KeyError" in log
    assert "break_down" in log
    assert QUOTED not in log
    assert str(tmp_path / "logs") in happened.args[0]
    faults.release()


def test_an_error_for_people_is_said_and_not_logged(
    qtbot: QtBot, faults: Faults, tmp_path: Path
) -> None:
    with qtbot.waitSignal(faults.happened) as happened:
        hook(BrieferError("The disk is full."))
    assert happened.args == ["The disk is full."]
    assert not (tmp_path / "logs").exists()
    faults.release()


def test_a_fault_in_a_thread_is_caught_too(qtbot: QtBot, faults: Faults, tmp_path: Path) -> None:
    with qtbot.waitSignal(faults.happened):
        threading.Thread(target=break_down).start()
    assert "KeyError" in (tmp_path / "logs" / "briefer.log").read_text("utf-8")
    faults.release()


def test_a_log_folder_that_cannot_be_made_does_no_further_harm(
    qtbot: QtBot, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    faults = Faults(blocked)
    with qtbot.waitSignal(faults.happened):
        hook(ValueError(QUOTED))
    faults.release()


def test_the_hooks_are_given_back() -> None:
    before = sys.excepthook
    faults = Faults(Path("nowhere"))
    assert sys.excepthook != before
    faults.release()
    assert sys.excepthook == before


def test_a_window_that_cannot_open_says_so_on_the_error_stream(
    places: Places, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sys.excepthook
    assert run(replace(places, resources=tmp_path / "none"), []) == 1
    said = capsys.readouterr().err
    assert said.startswith("briefer: ")
    assert str(places.logs) in said
    assert (places.logs / "briefer.log").exists()
    assert sys.excepthook is before
