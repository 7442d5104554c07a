"""Long work shows how far it is in the banner, and once stopped there hands nothing back."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QToolButton

from briefer.errors import BrieferError
from briefer.ui.banner import Banner
from briefer.ui.longer import Longer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from briefer.ui.tokens import Tokens

    Tell = Callable[[float], None]


@pytest.fixture
def banner(qtbot: QtBot, tokens: Tokens) -> Banner:
    banner = Banner(tokens)
    qtbot.addWidget(banner)
    return banner


@pytest.fixture
def longer(banner: Banner) -> Iterator[Longer]:
    longer = Longer(banner, banner)
    yield longer
    longer.close()


def test_work_is_shown_while_it_lasts_and_its_answer_comes_back(
    longer: Longer, banner: Banner, qtbot: QtBot
) -> None:
    go_on, found = threading.Event(), []

    def work(tell: Tell) -> int:
        tell(0.5)
        go_on.wait(10)
        return 7

    longer.run("Counting …", work, found.append, pytest.fail)
    qtbot.waitUntil(lambda: banner.words == "Counting …")
    go_on.set()
    qtbot.waitUntil(lambda: found == [7])
    assert banner.words == ""


def test_cancel_takes_the_banner_down_at_once_and_the_answer_is_not_handed_on(
    longer: Longer, banner: Banner, qtbot: QtBot
) -> None:
    go_on, stopped = threading.Event(), []

    def work(tell: Tell) -> None:
        go_on.wait(10)
        tell(0.9)

    longer.run("Counting …", work, pytest.fail, lambda: stopped.append(True))
    qtbot.waitUntil(lambda: banner.words == "Counting …")
    cancel = next(b for b in banner.findChildren(QToolButton) if b.text() == "Cancel")
    cancel.click()
    assert banner.words == ""
    assert not stopped
    go_on.set()
    qtbot.waitUntil(lambda: stopped == [True])


def test_what_goes_wrong_is_said_and_the_banner_is_free_again(
    longer: Longer, banner: Banner, qtbot: QtBot
) -> None:
    def work(_tell: Tell) -> None:
        raise BrieferError("The file cannot be read.")

    with qtbot.waitSignal(longer.failed) as failed:
        longer.run("Counting …", work, pytest.fail, pytest.fail)
    assert failed.args == ["The file cannot be read."]
    assert banner.words == ""


def test_a_fault_of_the_program_takes_the_banner_down_too(
    longer: Longer, banner: Banner, qtbot: QtBot
) -> None:
    go_on = threading.Event()

    def work(_tell: Tell) -> None:
        go_on.wait(10)
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as caught:
        longer.run("Counting …", work, pytest.fail, pytest.fail)
        qtbot.waitUntil(lambda: banner.words == "Counting …")
        go_on.set()
        qtbot.waitUntil(lambda: banner.words == "" and bool(caught))
    assert caught[0][0] is ZeroDivisionError
