"""An edited Word file in the window: compared beside the event loop, taken over one by one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt

from briefer.ui.dialogs.readback.dialog import ReadbackDialog
from briefer.ui.dialogs.readback.rows import Group, Row

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefer.ui.window import Window

FILES: Final = Path(__file__).resolve().parents[1] / "evidence" / "readback" / "files"


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> ReadbackDialog:
    """Open the sample of two pages, and compare it with a file that LibreOffice edited."""
    return compared(window, qtbot, "tracked")


def compared(window: Window, qtbot: QtBot, kind: str) -> ReadbackDialog:
    with qtbot.waitSignal(window.desk.opened):
        window.files.open_sample("two-pages")
    window.readback.compare(FILES / f"libreoffice-{kind}.docx")
    qtbot.waitUntil(lambda: window.findChild(ReadbackDialog) is not None, timeout=20_000)
    return window.findChild(ReadbackDialog)


def row(dialog: ReadbackDialog, group: Group, words: str) -> Row:
    """Choose and return the row of a kind that shows some words."""
    found = next(each for each in dialog.rows if each.group is group and words in each.line)
    dialog.choose(found)
    return found


def test_what_was_found_is_grouped_and_shown_word_by_word(dialog: ReadbackDialog) -> None:
    groups = [each.group for each in dialog.rows]
    assert groups == [Group.QUOTATIONS] * 4 + [Group.OWN] * 3 + [Group.NEW]
    row(dialog, Group.QUOTATIONS, "93,300")
    assert dialog.words.toPlainText().count("roughly nearly 17 percent") == 1
    assert "It is now: “Chinese authorities" in dialog.words.accessibleDescription()
    assert "Unknown Author" in dialog.says.text()
    assert "2013—a [nearly] 17 percent gain" in dialog.says.text()


def test_a_changed_quotation_is_taken_over_marked_and_undone(
    window: Window, dialog: ReadbackDialog
) -> None:
    before = window.desk.workspace.briefing
    chosen = row(dialog, Group.QUOTATIONS, "93,300")
    dialog.take.click()
    passage = window.desk.workspace.briefing.passage("p2")
    assert passage is not None
    assert [(each.kind, each.text) for each in passage.changes] == [("insertion", "nearly")]
    assert chosen.settled == "Taken over"
    assert dialog.chosen is not chosen
    window.undo()
    assert window.desk.workspace.briefing == before


def test_own_text_is_taken_over_by_the_keyboard_alone(
    window: Window, dialog: ReadbackDialog, qtbot: QtBot
) -> None:
    row(dialog, Group.QUOTATIONS, "Chinese leadership")
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.chosen is not None
    assert "Pyongyang hard currency" in dialog.chosen.line
    qtbot.keyClick(dialog.take, Qt.Key.Key_Space)
    said = window.desk.workspace.briefing.sections[0].items[0]
    assert said.text.plain().startswith("Work abroad earns Pyongyang hard currency.")  # type: ignore[union-attr]


def test_what_is_restored_changes_nothing_and_says_what_to_do(
    window: Window, dialog: ReadbackDialog
) -> None:
    before = window.desk.workspace.briefing
    chosen = row(dialog, Group.QUOTATIONS, "first time that")
    assert dialog.leave.text() == "&Restore"
    dialog.leave.click()
    dialog.choose(chosen)
    assert "Export it again" in dialog.says.text()
    assert not dialog.take.isEnabled()
    assert window.desk.workspace.briefing is before


def test_a_new_quotation_without_a_source_can_only_be_dismissed(dialog: ReadbackDialog) -> None:
    chosen = row(dialog, Group.NEW, "never paid")
    assert (dialog.take.text(), dialog.take.isEnabled()) == ("&Add with its source", False)
    assert "no article in the library" in dialog.says.text()
    dialog.leave.click()
    assert chosen.settled == "Dismissed"


def test_what_the_briefing_no_longer_has_is_refused_in_plain_words(
    window: Window, dialog: ReadbackDialog
) -> None:
    row(dialog, Group.OWN, "Pyongyang hard currency")
    dialog.take.click()
    again = row(dialog, Group.OWN, "Pyongyang hard currency")
    dialog.asked.emit(again)
    assert "Compare it again" in dialog.says.text()
    assert window.desk.workspace.undo_name == "Take over the changed words"


def test_a_file_that_nobody_changed_is_one_line(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desk.opened):
        window.files.open_sample("two-pages")
    window.readback.compare(FILES / "libreoffice-resaved.docx")
    qtbot.waitUntil(lambda: "Nobody changed" in window.banner.words, timeout=20_000)
    assert window.findChild(ReadbackDialog) is None
    # A sample opens as a copy of itself, and the file says which one it was written from.
    assert "reads as your briefing does" not in window.banner.words
    assert "written from another copy of this briefing" in window.banner.words


def test_a_file_that_cannot_be_read_is_one_line_and_the_briefing_stays(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    damaged = tmp_path / "short.docx"
    damaged.write_bytes((FILES / "libreoffice-edited.docx").read_bytes()[:4000])
    before = window.desk.workspace.briefing
    window.readback.compare(damaged)
    qtbot.waitUntil(lambda: "cut short" in window.banner.words, timeout=20_000)
    assert window.desk.workspace.briefing is before


def test_the_comparison_closes_with_its_briefing(
    window: Window, dialog: ReadbackDialog, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.finished):
        window.desk.workspace.new()
        window.desk.opened.emit()
