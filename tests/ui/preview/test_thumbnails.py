"""Pages are shown small beside the pages: where there are many and there is room, drawn by need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester

from briefer.domain.passage import new_id
from briefer.domain.prose import prose
from briefer.domain.section import Comment
from briefer.editing import InsertItem
from briefer.ui.preview.pages import Drawn
from briefer.ui.preview.thumbnails import PagesModel, Thumbnails

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from briefer.ui.tokens import Tokens
    from briefer.ui.window import Window

LONG = 60_000
LETTER = QSizeF(612, 792)


class Press:
    """Draws a page at once, and remembers which it was asked for."""

    def __init__(self) -> None:
        """Begin with none."""
        self.asked: list[int] = []

    def draw(self, page: int, scale: float, done: Callable[[Drawn], None]) -> None:
        """Draw a red page."""
        self.asked.append(page)
        image = QImage(60, 80, QImage.Format.Format_RGB32)
        image.fill(QColor("#CC0000"))
        done(Drawn(page, scale, image))


@pytest.fixture
def press() -> Press:
    return Press()


@pytest.fixture
def small(qtbot: QtBot, press: Press, tokens: Tokens) -> Thumbnails:
    made = Thumbnails(tokens, press.draw)
    qtbot.addWidget(made)
    made.resize(132, 400)
    made.set_pages([LETTER] * 40)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_only_pages_in_view_are_drawn(qtbot: QtBot, small: Thumbnails, press: Press) -> None:
    qtbot.waitUntil(lambda: bool(press.asked))
    assert set(press.asked) <= set(range(1, 6))
    press.asked.clear()
    small.show_page(40)
    qtbot.waitUntil(lambda: 40 in press.asked)
    assert min(press.asked) > 30


def test_a_click_and_an_arrow_lead_to_a_page_and_following_does_not(
    qtbot: QtBot, small: Thumbnails
) -> None:
    wanted: list[int] = []
    small.page_wanted.connect(wanted.append)
    place = small.visualRect(small.model().index(1, 0)).center()
    qtbot.mouseClick(small.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(small, Qt.Key.Key_Down)
    assert wanted == [2, 3]
    small.show_page(7)
    small.set_pages([LETTER] * 3)
    small.set_pages([LETTER] * 9)
    assert wanted == [2, 3]


def test_the_model_keeps_to_qts_rules_as_pages_come_and_go(qtbot: QtBot, press: Press) -> None:
    assert qtbot
    model = PagesModel(press.draw)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for count in (3, 8, 8, 1, 0, 4):
        model.set_pages([LETTER] * count)
        assert model.rowCount() == count
        assert [model.index(n).data() for n in range(count)] == [
            f"Page {n}" for n in range(1, count + 1)
        ]
    assert tester is not None


def test_the_preview_shows_them_beside_many_pages_where_there_is_room(
    qtbot: QtBot, window: Window
) -> None:
    window.resize(1440, 900)
    window.files.open_sample("two-pages")
    window.commands["preview"].trigger()
    preview = window.paper.preview
    qtbot.waitUntil(lambda: preview.view.pages > 0, timeout=LONG)
    before = preview.view.pages
    assert preview.thumbnails.isVisible() == (before > 2)
    section = window.desk.workspace.briefing.sections[0].id
    text = prose(
        "\n".join("Words that fill the page, line by line, to its foot. " * 6 for _ in range(30))
    )
    window.desk.edit(InsertItem(section, 0, Comment(new_id("c"), text)))
    qtbot.waitUntil(lambda: preview.view.pages > max(before, 2), timeout=LONG)
    assert preview.thumbnails.isVisible()
    assert preview.thumbnails.count == preview.view.pages
    preview.thumbnails.page_wanted.emit(3)
    assert preview.view.page == 3
    assert preview.thumbnails.currentIndex().row() == 2
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: not preview.thumbnails.isVisible())
