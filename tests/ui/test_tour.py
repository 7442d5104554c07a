"""The quick tour: through every part of the window, and gone again."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefer.domain.prose import Prose
from briefer.domain.section import Comment
from briefer.editing import InsertItem
from briefer.ui.tokens import dark
from briefer.ui.tour import Tour
from briefer.ui.touring import begin_tour
from briefer.ui.window import Window


@pytest.fixture
def tour(qtbot: QtBot, window: Window) -> Tour:
    """Return the tour at its first step."""
    begun = begin_tour(window)
    qtbot.waitUntil(lambda: window.reader.article != "")
    return begun


def card(window: Window) -> QFrame | None:
    found = window.findChild(QFrame, "tour")
    return found if found is not None and found.isVisible() else None


def press(window: Window, name: str) -> None:
    shown = card(window)
    assert shown is not None
    button = next(each for each in shown.findChildren(QPushButton) if each.text() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_begins_on_a_sample_with_an_article_open(tour: Tour, window: Window) -> None:
    assert tour.step == 0
    assert window.desk.workspace.briefing.cited()
    assert window.reader.article in window.desk.workspace.briefing.cited()


def test_each_step_has_its_words_whole_inside_the_window(
    qtbot: QtBot, tour: Tour, window: Window
) -> None:
    window.resize(1024, 700)
    QApplication.processEvents()
    titles = []
    with qtbot.waitSignal(tour.ended):
        while (shown := card(window)) is not None:
            titles.append(shown.accessibleName())
            place = QRect(shown.mapTo(window, QPoint()), shown.size())
            assert window.rect().contains(place)
            for label in shown.findChildren(QLabel):
                assert label.height() >= label.heightForWidth(label.width())
            press(window, "Done" if len(titles) == 5 else "Next")
    assert len(set(titles)) == len(titles) == 5
    assert card(window) is None


def test_back_goes_back_and_stops_at_the_first(tour: Tour, window: Window) -> None:
    press(window, "Next")
    press(window, "Back")
    assert tour.step == 0


def test_escape_ends_it_and_the_focus_is_on_the_way_on(tour: Tour, window: Window) -> None:
    assert tour.step == 0
    focused = window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Next"
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert tour.step == 1
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert card(window) is None


def test_work_of_a_person_stays_on_the_desk(window: Window, qtbot: QtBot) -> None:
    window.files.open_sample("long")
    before = window.desk.workspace.briefing
    window.desk.edit(InsertItem(before.sections[0].id, 0, Comment("c-mine", Prose())))
    mine = window.desk.workspace.briefing
    tour = begin_tour(window)
    assert window.desk.workspace.briefing == mine
    with qtbot.waitSignal(tour.ended):
        tour.end()


def test_a_second_tour_takes_the_first_one_s_place(tour: Tour, window: Window) -> None:
    press(window, "Next")
    assert tour.step == 1
    again = begin_tour(window)
    shown = [each for each in window.findChildren(QFrame, "tour") if each.isVisible()]
    assert len(shown) == 1
    assert again.step == 0
    again.set_tokens(dark())
    assert dark().paper in shown[0].styleSheet()
