"""Opening, saving, and what becomes of unsaved changes, through the real dialogs."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from briefer.editing import ChangeFront
from briefer.errors import Said
from briefer.storage import load
from briefer.ui.desk import Desk
from briefer.ui.header import untitled
from briefer.ui.window import Window
from briefer.workspace import Workspace


def title(window: Window, words: str) -> None:
    front = window.desk.workspace.briefing.front
    window.desk.edit(ChangeFront(replace(front, title=words)))


def when_asked(act: Callable[[QDialog], None]) -> None:
    """Act on the next modal dialog, as soon as it stands."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def choose(path: Path) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(path.parent))
        dialog.findChild(QLineEdit, "fileNameEdit").setText(path.name)
        dialog.accept()

    return act


def press(button: QMessageBox.StandardButton) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        dialog.button(button).click()

    return act


def test_a_briefing_is_saved_where_the_person_says_and_opened_again(
    window: Window, tmp_path: Path
) -> None:
    title(window, "Kept")
    when_asked(choose(tmp_path / "mine"))
    window.commands["save"].trigger()
    path = tmp_path / "mine.briefing"
    assert path.exists()
    assert window.header.state_words() == "All changes saved"
    assert window.memory.recent() == (path,)
    window.commands["new"].trigger()
    assert window.windowTitle().startswith("Untitled")
    when_asked(choose(path))
    window.commands["open"].trigger()
    assert window.windowTitle().startswith("Kept")


def test_saving_again_asks_nothing(window: Window, tmp_path: Path) -> None:
    title(window, "One")
    when_asked(choose(tmp_path / "mine.briefing"))
    assert window.files.save()
    title(window, "Two")
    assert window.header.state_words() == "Unsaved changes"
    window.commands["save"].trigger()
    assert window.header.state_words() == "All changes saved"


@pytest.mark.parametrize("name", ["cut.briefing", "text.briefing"])
def test_a_file_that_is_no_briefing_gets_one_message_and_changes_nothing(
    window: Window, tmp_path: Path, name: str
) -> None:
    title(window, "Still here")
    when_asked(choose(tmp_path / "good.briefing"))
    assert window.files.save()
    data = (tmp_path / "good.briefing").read_bytes()
    bad = tmp_path / name
    bad.write_bytes(data[: len(data) // 2] if name.startswith("cut") else b"not a zip")
    window.files.open_path(bad)
    assert window.banner.words
    assert "Traceback" not in window.banner.words
    assert window.windowTitle().startswith("Still here")


def test_a_recent_file_that_went_away_is_forgotten(window: Window, tmp_path: Path) -> None:
    gone = tmp_path / "gone.briefing"
    window.memory.used(gone)
    window.files.open_path(gone)
    assert window.memory.recent() == ()
    assert window.banner.words


def test_a_folder_that_cannot_be_written_is_said_and_the_work_stays(
    window: Window, tmp_path: Path
) -> None:
    title(window, "Mine")
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    window.desk.workspace.filing.path = blocked / "mine.briefing"
    window.commands["save"].trigger()
    assert "every edit is safe" in window.banner.words
    assert window.header.state_words() == "Kept here until the folder is back"


def test_closing_with_unsaved_changes_can_be_thought_better_of(window: Window) -> None:
    title(window, "Unsaved")
    when_asked(press(QMessageBox.StandardButton.Cancel))
    window.close()
    assert window.isVisible()


def test_a_title_with_marks_is_asked_about_as_it_stands(window: Window) -> None:
    title(window, "<img src=x> R&D")
    formats = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        formats.append(dialog.textFormat())
        dialog.button(QMessageBox.StandardButton.Cancel).click()

    when_asked(look)
    window.files.may_leave()
    assert formats == [Qt.TextFormat.PlainText]


def test_changes_can_be_lost_after_a_word_of_warning(window: Window) -> None:
    title(window, "Unsaved")
    warned = []

    def discard(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        warned.append(dialog.informativeText())
        press(QMessageBox.StandardButton.Discard)(dialog)

    when_asked(discard)
    window.commands["new"].trigger()
    assert window.windowTitle().startswith("Untitled")
    assert warned == ["Changes that you do not save are lost."]
    assert window.desk.workspace.recoverable() == ()


def test_an_untitled_briefing_has_one_name_whatever_is_made_of_it(window: Window) -> None:
    assert window.files.suggestion(".docx").stem == "Untitled briefing"
    assert window.files.suggestion(".briefing").stem == untitled()


def test_changes_can_be_saved_on_the_way_out(window: Window, tmp_path: Path) -> None:
    title(window, "Unsaved")

    def save(dialog: QDialog) -> None:
        when_asked(choose(tmp_path / "out.briefing"))
        press(QMessageBox.StandardButton.Save)(dialog)

    when_asked(save)
    window.close()
    assert (tmp_path / "out.briefing").exists()
    assert not window.isVisible()


def test_recent_files_stand_in_their_menu(window: Window, tmp_path: Path) -> None:
    for number in range(12):
        window.memory.used(tmp_path / f"{number}.briefing")
    assert len(window.memory.recent()) == 10
    assert window.memory.recent()[0].name == "11.briefing"


def test_the_samples_open_without_a_file(qtbot: QtBot, window: Window) -> None:
    names = [name for name, _title in window.desk.workspace.samples()]
    assert names
    with qtbot.waitSignal(window.desk.opened):
        window.files.open_sample(names[0])
    assert window.desk.workspace.path is None
    assert window.header.state_words() == "Not saved yet"


def test_a_suggested_name_holds_nothing_a_disk_refuses(window: Window) -> None:
    title(window, 'A/B: "C"? <' + "long " * 40 + ">")
    name = window.files.suggestion(".docx").name
    assert not set(name) & set('/\\:*?"<>|')
    assert len(name) < 100
    assert name.endswith(".docx")


def test_a_briefing_that_can_only_be_read_is_saved_under_another_name(
    window: Window, tmp_path: Path
) -> None:
    window.desk.workspace.save(tmp_path / "theirs.briefing")
    assert window.files.suggestion(".briefing").name == "theirs.briefing"
    window.desk.workspace.refusal = Said("It can only be read.")
    assert window.files.suggestion(".briefing").name == "theirs copy.briefing"
    assert window.files.suggestion(".docx").name == "theirs.docx"


def test_what_a_crash_left_behind_is_brought_back(desk: Desk, window: Window) -> None:
    crashed = Workspace(desk.workspace.places)
    lost = Desk(crashed)
    lost.edit(ChangeFront(replace(crashed.briefing.front, title="Nearly lost")))
    crashed.close()
    window.files.recover()
    assert window.windowTitle().startswith("Nearly lost")
    assert window.header.state_words() == "Unsaved changes"


def test_who_has_begun_to_work_is_asked_before_a_crash_s_edits_come_back(
    desk: Desk, window: Window
) -> None:
    crashed = Workspace(desk.workspace.places)
    lost = Desk(crashed)
    lost.edit(ChangeFront(replace(crashed.briefing.front, title="Yesterday")))
    crashed.close()
    title(window, "Today")
    window.files.recover()
    assert window.windowTitle().startswith("Today")
    assert "not saved" in window.banner.words
    bring = next(b for b in window.banner.findChildren(QToolButton) if "Bring" in b.text())
    when_asked(press(QMessageBox.StandardButton.Cancel))
    bring.click()
    assert window.windowTitle().startswith("Today")
    when_asked(press(QMessageBox.StandardButton.Discard))
    window.files.bring_back()
    assert window.windowTitle().startswith("Yesterday")


def test_what_was_not_wanted_is_not_offered_again(qtbot: QtBot, window: Window) -> None:
    title(window, "Unwanted")
    when_asked(press(QMessageBox.StandardButton.Discard))
    window.commands["new"].trigger()
    qtbot.wait(1)
    assert window.desk.workspace.recoverable() == ()


def test_a_new_briefing_of_a_kind_begins_with_its_headings(window: Window) -> None:
    window.files.new("meeting-brief")
    briefing = window.desk.workspace.briefing
    assert briefing.settings.template == "meeting-brief"
    assert [each.heading for each in briefing.sections] == list(
        window.desk.workspace.template().headings
    )


def test_a_template_that_is_not_there_is_one_plain_message(window: Window) -> None:
    before = window.desk.workspace.briefing
    window.files.new("no-such-template")
    assert "no-such-template" in window.banner.words
    assert window.desk.workspace.briefing is before


def test_a_template_of_ones_own_is_kept_under_the_name_that_was_typed(window: Window) -> None:
    def name(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.setText("Monday note")
        dialog.accept()

    when_asked(name)
    window.commands["save_template"].trigger()
    assert ("my-monday-note", "Monday note") in window.desk.workspace.choices.templates()


def test_work_goes_on_while_the_folder_is_away_and_is_saved_when_it_is_back(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    title(window, "Before")
    path = window.desk.workspace.save(share / "b.briefing")
    window.files._looking.setInterval(20)
    away = share.rename(tmp_path / "unplugged")
    title(window, "Meanwhile")
    window.commands["save"].trigger()
    assert "every edit is safe" in window.banner.words
    title(window, "Later")
    with qtbot.waitSignal(window.files.saved):
        away.rename(share)
    assert load(path).briefing.front.title == "Later"
    assert window.header.state_words() == "All changes saved"
    assert "cannot be reached" not in window.banner.words


def test_a_file_that_another_program_changed_is_kept_and_the_window_says_so(
    window: Window, tmp_path: Path
) -> None:
    path = window.desk.workspace.save(tmp_path / "b.briefing")
    path.write_bytes(b"theirs")
    title(window, "Mine")
    window.commands["save"].trigger()
    assert "changed by another program" in window.banner.words
    assert (tmp_path / "b (other version).briefing").read_bytes() == b"theirs"
