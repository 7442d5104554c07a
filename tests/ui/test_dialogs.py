"""The dialogs: what is typed becomes one edit, and nothing else does."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefer.domain.briefing import FrontLine
from briefer.editing import ChangeFront, ChangeSettings
from briefer.ui.desk import Desk
from briefer.ui.dialogs.about import AboutDialog
from briefer.ui.dialogs.dates import read_date
from briefer.ui.dialogs.front import FrontDialog
from briefer.ui.dialogs.keys import KeysDialog
from briefer.ui.window import Window


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> Iterator[FrontDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    yield FrontDialog(desk, parent)
    parent.close()


def test_everything_in_the_form_is_kept_as_one_edit(desk: Desk, dialog: FrontDialog) -> None:
    dialog.lines["title"].setText("Workers  abroad")
    dialog.lines["prepared_for"].setText("The Director")
    dialog.date.setText("November 21, 2026")
    dialog.draft.setValue(3)
    dialog.marking.setCurrentText("UNCLASSIFIED")
    dialog.paper.setCurrentIndex(dialog.paper.findData("a4"))
    dialog.language.setCurrentIndex(dialog.language.findData("ko-KR"))
    dialog.style_choice.choose("oscola")
    dialog.accept()
    briefing = desk.workspace.briefing
    assert briefing.front.title == "Workers abroad"
    assert briefing.front.prepared_for == "The Director"
    assert briefing.front.date == "2026-11-21"
    assert briefing.front.draft == 3
    assert briefing.front.marking == "UNCLASSIFIED"
    assert (briefing.settings.paper, briefing.settings.language) == ("a4", "ko-KR")
    assert briefing.settings.style == "oscola"
    desk.undo()
    assert not desk.workspace.dirty


def test_a_form_that_was_not_touched_makes_no_edit(desk: Desk, dialog: FrontDialog) -> None:
    dialog.accept()
    assert not desk.workspace.undo_name


def test_what_is_no_date_is_said_and_the_form_stays(desk: Desk, dialog: FrontDialog) -> None:
    dialog.date.setText("the day after tomorrow")
    dialog.accept()
    assert "no date" in dialog._trouble.text()
    assert not dialog._trouble.isHidden()
    assert not desk.workspace.undo_name


def test_what_is_wrong_is_said_below_the_whole_form(qtbot: QtBot, dialog: FrontDialog) -> None:
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog._area.verticalScrollBar().maximum() == 0
    dialog.date.setText("the day after tomorrow")
    dialog.accept()
    qtbot.waitUntil(dialog._trouble.isVisible)
    qtbot.wait(50)
    assert dialog._area.verticalScrollBar().maximum() == 0
    dialog.date.setFocus()
    QTest.keyClick(dialog.date, Qt.Key.Key_End)
    QTest.keyClick(dialog.date, Qt.Key.Key_Backspace)
    assert not dialog._trouble.isVisible()


def test_nothing_moves_as_trouble_comes_and_goes(
    qtbot: QtBot, desk: Desk, dialog: FrontDialog
) -> None:
    assert desk
    dialog.show()
    qtbot.waitExposed(dialog)
    buttons = dialog.findChild(QDialogButtonBox)

    def stand() -> tuple[int, ...]:
        QApplication.processEvents()
        dialog._column.activate()
        return dialog.height(), buttons.y(), dialog.explained.mapTo(dialog, QPoint()).y()

    before = stand()
    dialog.date.setText("the day after tomorrow")
    dialog.accept()
    assert dialog._trouble.isVisible()
    assert stand() == before
    QTest.keyClick(dialog.date, Qt.Key.Key_End)
    QTest.keyClick(dialog.date, Qt.Key.Key_Backspace)
    assert not dialog._trouble.isVisible()
    assert stand() == before


def asked(dialog: QDialog) -> list[QMessageBox]:
    return [each for each in dialog.findChildren(QMessageBox) if each.isVisible()]


@pytest.mark.parametrize(
    ("name", "open_still", "title"),
    [("Keep", False, "Workers"), ("Discard", False, ""), ("Cancel", True, "")],
)
def test_escape_asks_what_becomes_of_what_was_changed(  # noqa: PLR0913 - fixtures, a case
    desk: Desk, dialog: FrontDialog, qtbot: QtBot, name: str, title: str, *, open_still: bool
) -> None:
    dialog.show()
    dialog.lines["title"].setText("Workers")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    (box,) = asked(dialog)
    next(each for each in box.buttons() if each.text().replace("&", "") == name).click()
    qtbot.waitUntil(lambda: not box.isVisible())
    assert dialog.isVisible() is open_still
    assert desk.workspace.briefing.front.title == title


def test_escape_leaves_a_form_that_was_not_touched(dialog: FrontDialog) -> None:
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not asked(dialog)


def test_a_style_can_be_found_by_typing_part_of_its_name(
    qtbot: QtBot, desk: Desk, dialog: FrontDialog
) -> None:
    box = dialog.style_choice.box
    assert box.count() < 50, "thousands of styles would keep the dialog waiting"
    dialog.show()
    dialog.activateWindow()
    box.setFocus()
    qtbot.waitUntil(lambda: box.count() > 1000)
    assert box.completer().model().rowCount() == box.count()
    assert dialog.style_choice.chosen() == desk.workspace.briefing.settings.style
    box.setEditText("oscola, oxford legal authorities")
    assert dialog.style_choice.chosen() == "oscola"
    box.setEditText("nonsense that is no style")
    assert dialog.style_choice.chosen()


def test_a_rare_style_is_kept_before_all_styles_are_offered(dialog: FrontDialog) -> None:
    choice = dialog.style_choice
    choice.choose("nature")
    assert choice.box.currentText() == "Nature"
    assert choice.chosen() == "nature"
    choice.box.setEditText("Cell")
    assert choice.chosen() == "cell"


def test_a_style_file_of_ones_own_is_shown_by_its_name(dialog: FrontDialog) -> None:
    dialog.style_choice.choose("/some/folder/house.csl")
    assert dialog.style_choice.box.currentText() == "house"
    assert dialog.style_choice.chosen() == "/some/folder/house.csl"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", ""),
        ("2026-11-21", "2026-11-21"),
        ("November 21, 2026", "2026-11-21"),
        ("21 November 2026", "2026-11-21"),
        ("11/21/2026", "2026-11-21"),
        ("21.11.2026", "2026-11-21"),
        ("soon", None),
        ("2026-13-01", None),
    ],
)
def test_dates_are_read_as_people_type_them(typed: str, read: str | None) -> None:
    assert read_date(typed) == read


def test_the_sheet_of_keys_names_every_key_of_the_window(qtbot: QtBot, window: Window) -> None:
    dialog = KeysDialog(window.commands, window.desk.keys, window)
    text = dialog.sheet.toPlainText()
    for row in window.commands.rows():
        if row.shortcut:
            assert row.tip in text
    heading = dialog.sheet.document().begin().charFormat()
    assert heading.fontWeight() == QFont.Weight.DemiBold, "no font of ours is heavier"
    dialog.close()
    qtbot.wait(1)


def test_the_about_text_names_the_licenses(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.isVisible()


def test_lines_that_a_marking_asks_for_stand_in_the_form(qtbot: QtBot, desk: Desk) -> None:
    profile = next(each for each in desk.workspace.choices.profiles() if each.id == "us")
    desk.edit(ChangeSettings(replace(desk.workspace.briefing.settings, profile=profile)))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FrontDialog(desk, parent)
    assert list(dialog.others) == list(profile.designation)
    dialog.others["Derived from"].setText("Multiple sources")
    dialog.appraisal.setChecked(True)
    dialog.accept()
    briefing = desk.workspace.briefing
    assert briefing.front.lines == (FrontLine("Derived from", "Multiple sources"),)
    assert briefing.settings.appraisal


def test_a_label_of_a_briefings_own_shows_as_it_stands(qtbot: QtBot, desk: Desk) -> None:
    front = replace(desk.workspace.briefing.front, lines=(FrontLine("<b>R&D</b>", "x"),))
    desk.edit(ChangeFront(front))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FrontDialog(desk, parent)
    shown = next(label for label in dialog.findChildren(QLabel) if "<b>" in label.text())
    assert shown.text() == "<b>R&&D</b>"
    assert shown.textFormat() == Qt.TextFormat.PlainText
