"""The keys that file under themes can be changed and switched off, and that is remembered."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from briefer.ui.dialogs.keys import KeysDialog
from briefer.ui.dialogs.theme_keys import ThemeKeysDialog
from briefer.ui.memory import Memory
from briefer.ui.reader.bar import SectionButton
from briefer.ui.theme_keys import KEYS, OWN, ThemeKeys
from briefer.ui.window import Window
from briefer.workspace import Places


def begin(window: Window) -> ThemeKeysDialog:
    window.commands["theme_keys"].trigger()
    return window.findChildren(ThemeKeysDialog)[-1]


def choose(dialog: ThemeKeysDialog, own: str, key: str) -> None:
    box = dialog.boxes[own]
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def agree(dialog: ThemeKeysDialog) -> None:
    buttons = dialog.findChildren(QDialogButtonBox)[0]
    buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def select(window: Window) -> None:
    workspace = window.desk.workspace
    article = workspace.source(workspace.summaries()[0].id).article
    window.desk.article_opened.emit(article.id, -1, -1)
    start = max(article.blocks, key=lambda block: block.end - block.start).start
    window.reader.view.set_ends(start, start + 40)


def filed(window: Window) -> list[int]:
    return [len(section.items) for section in window.desk.workspace.briefing.sections]


@given(st.lists(st.tuples(st.sampled_from(OWN), st.sampled_from([*KEYS, ""]))))
def test_no_key_ever_files_under_two_themes(changes: list[tuple[str, str]]) -> None:
    keys = ThemeKeys()
    for own, key in changes:
        keys = keys.with_key(own, key)
        assert keys.key(own) == key
    held = [keys.key(own) for own in OWN if keys.key(own)]
    assert len(held) == len(set(held))
    assert ThemeKeys.read(keys.words()) == keys


@pytest.mark.parametrize("words", ["1", "x=2", "1=ab", "=", "1=é 12=3"])
def test_a_memory_that_makes_no_sense_changes_nothing(words: str) -> None:
    assert ThemeKeys.read(words) == ThemeKeys()


def test_a_changed_key_files_and_the_old_one_does_not(window: Window) -> None:
    dialog = begin(window)
    choose(dialog, "2", "S")
    agree(dialog)
    select(window)
    QTest.keyClick(window.reader.view, Qt.Key.Key_2)
    assert filed(window) == [0, 0, 0, 0]
    QTest.keyClick(window.reader.view, Qt.Key.Key_S)
    assert filed(window) == [0, 1, 0, 0]


def test_bar_menu_and_headings_show_the_key_that_was_chosen(window: Window) -> None:
    select(window)
    dialog = begin(window)
    choose(dialog, "2", "S")
    agree(dialog)
    tips = [button.toolTip() for button in window.reader.bar.findChildren(SectionButton)]
    assert "File under Sanctions (key S)" in tips
    menu = window.reader.menu_at(window.reader.view.rect().center())
    filing = menu.actions()[0].menu()
    assert "Sanctions\tS" in [action.text() for action in filing.actions()]
    marks = [row.theme.key for row in window.board.view.rows() if row.theme is not None]
    assert "S" in marks
    assert "2" not in marks
    assert window.desk.workspace.briefing.themes[1].key == "2"
    assert not window.desk.workspace.dirty


def test_keys_that_are_off_do_nothing_and_are_shown_nowhere(window: Window) -> None:
    dialog = begin(window)
    dialog.single.setChecked(False)
    assert not dialog.boxes["1"].isEnabled()
    agree(dialog)
    select(window)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        QTest.keyClick(window.reader.view, key)
    assert filed(window) == [0, 0, 0, 0]
    tips = [button.toolTip() for button in window.reader.bar.findChildren(SectionButton)]
    assert not any("key" in tip for tip in tips)
    sheet = KeysDialog(window.commands, window.desk.keys, window)
    assert "File the selection" not in sheet.sheet.toPlainText()


def test_what_was_chosen_is_remembered(window: Window, places: Places) -> None:
    dialog = begin(window)
    choose(dialog, "1", "2")
    assert dialog.boxes["2"].currentData() == "1"
    agree(dialog)
    kept = Memory(places.data).theme_keys
    assert (kept.key("1"), kept.key("2"), kept.on) == ("2", "1", True)


def test_leaving_the_dialog_changes_nothing_and_the_usual_keys_come_back(window: Window) -> None:
    window.desk.keys = replace(ThemeKeys().with_key("3", "Q"), on=False)
    dialog = begin(window)
    buttons = dialog.findChildren(QDialogButtonBox)[0]
    buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    assert dialog.keys == ThemeKeys()
    dialog.reject()
    assert window.desk.keys.key("3") == "Q"


def test_the_sheet_of_keys_leads_to_them(window: Window, qtbot: QtBot) -> None:
    window.desk.keys = ThemeKeys().with_key("1", "L").with_key("2", "")
    window.commands["keys"].trigger()
    sheet = window.findChildren(KeysDialog)[-1]
    words = sheet.sheet.toPlainText()
    assert "3, 4, 5, 6, 7, 8, 9" in words
    assert "theme of number 1" in words
    assert "theme of number 2" not in words
    button = next(
        b for b in sheet.findChildren(QDialogButtonBox)[0].buttons() if "Theme" in b.text()
    )
    button.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(ThemeKeysDialog)))


def test_the_zoom_of_the_reader_is_remembered(window: Window, places: Places) -> None:
    window.reader.zoom_in()
    assert Memory(places.data).zoom == window.reader.zoom > 1
