"""An edited Word file in the window: compared beside the event loop, taken over one by one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from briefer.evidence.readback import Report
from briefer.ui.dialogs.readback.dialog import ReadbackDialog
from briefer.ui.dialogs.readback.rows import Group, Row
from tests.evidence.readback.markup import Word, w

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


def test_what_is_kept_changes_nothing_and_says_what_to_do(
    window: Window, dialog: ReadbackDialog
) -> None:
    before = window.desk.workspace.briefing
    chosen = row(dialog, Group.QUOTATIONS, "first time that")
    assert dialog.leave.text() == "&Keep mine"
    assert "Nothing in the briefing changes" in dialog.leave.toolTip()
    dialog.leave.click()
    dialog.choose(chosen)
    shown = dialog.list.currentItem().text(0)
    assert shown.startswith("✓ Kept mine · Deleted: “It was the first time that")
    assert "Export it again" in dialog.says.text()
    assert not dialog.take.isEnabled()
    assert window.desk.workspace.briefing is before


def test_a_new_quotation_without_a_source_can_only_be_dismissed(dialog: ReadbackDialog) -> None:
    chosen = row(dialog, Group.NEW, "never paid")
    assert (dialog.take.text(), dialog.take.isEnabled()) == ("&Add with its source", False)
    assert "no article in the library" in dialog.says.text()
    assert dialog.list.currentItem().text(0).endswith("” · no source found here")
    assert dialog.leave.text() == "&Dismiss"
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


def strange(folder: Path, *paragraphs: str) -> Path:
    """Write a Word file that knows nothing of the briefing."""
    document = docx.Document()
    for words in paragraphs:
        document.add_paragraph(words)
    document.save(str(folder / "canteen.docx"))
    return folder / "canteen.docx"


def opened(window: Window, qtbot: QtBot, path: Path) -> ReadbackDialog:
    """Compare the briefing with a file."""
    window.readback.compare(path)
    qtbot.waitUntil(lambda: window.findChild(ReadbackDialog) is not None, timeout=20_000)
    return window.findChild(ReadbackDialog)


def edited(window: Window, qtbot: QtBot, folder: Path) -> Word:
    """Open the sample of two pages, and export it to be edited."""
    with qtbot.waitSignal(window.desk.opened):
        window.files.open_sample("two-pages")
    window.desk.workspace.export(folder / "edited.docx")
    return Word((folder / "edited.docx").read_bytes())


def test_a_strange_file_without_quotations_is_one_line(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.desk.opened):
        window.files.open_sample("two-pages")
    window.readback.compare(strange(tmp_path, "The canteen opens at noon."))
    said = (
        "Nothing in “canteen.docx” says that Briefer wrote it, and no quotation was found in it."
        " Your briefing is as it was."
    )
    qtbot.waitUntil(lambda: window.banner.words == said, timeout=20_000)
    assert window.findChild(ReadbackDialog) is None


def test_nothing_can_be_done_where_nothing_was_found(window: Window, qtbot: QtBot) -> None:
    report = Report(ours=False)
    dialog = ReadbackDialog(report, {}, {}, window.look.tokens, there=bool, name="canteen.docx")
    qtbot.addWidget(dialog)
    buttons = (dialog.take, dialog.leave, dialog.show_it)
    assert not any(button.isEnabled() for button in buttons)


def test_each_new_quotation_says_in_its_row_which_article_has_it(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.desk.opened):
        window.files.open_sample("two-pages")
    had = window.desk.workspace.briefing.passage("p2")
    assert had is not None
    title = window.desk.workspace.sources[had.article].reference.title
    path = strange(tmp_path, f"They say “{had.exact}”.", "And “the canteen never opens at noon”.")
    dialog = opened(window, qtbot, path)
    lines = [each.line for each in dialog.rows]
    assert lines[0].endswith(f"” · with its source: {title}")
    assert lines[1] == "“the canteen never opens at noon” · no source found here"


def test_quotations_that_no_article_has_are_counted_in_words(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = strange(tmp_path, "They say “the canteen never opens at noon”.")
    dialog = opened(window, qtbot, path)
    heads = [each.text() for each in dialog.findChildren(QLabel)]
    assert any("It has 1 quotation, and no article here has its words." in each for each in heads)


@pytest.mark.parametrize(
    ("words", "group", "place"),
    [
        ("Work abroad", Group.OWN, "c1"),
        ("Talks", Group.OWN, "s4"),
        ("93,300", Group.QUOTATIONS, "p2"),
        ("none behind", Group.OWN, "c3"),
        ("never paid", Group.NEW, "p2"),
        ("Bottom line", Group.OWN, "bottom"),
        ("Will China admit", Group.OWN, "j13"),
        ("The Deputy", Group.OWN, "memo"),
        ("Which one?", Group.COMMENTS, "c1"),
        ("On which day?", Group.COMMENTS, "bottom"),
        ("Really?", Group.COMMENTS, "p7"),
    ],
)
def test_everything_leads_to_its_place_in_the_briefing(  # noqa: PLR0913, PLR0917 - a case and three fixtures
    window: Window, tmp_path: Path, qtbot: QtBot, words: str, group: Group, place: str
) -> None:
    word = edited(window, qtbot, tmp_path)
    word.replace("earns the state", "Work abroad").replace("Diplomacy", "Talks")
    word.replace("roughly 17", "nearly 17").replace("sees a wish", "want a collapse")
    word.replace("to admit more", "Will China admit").replace("The Director", "The Deputy")
    word.add_paragraph("gain from the prior year", "“The workers were never paid at all.”")
    word.add_paragraph("cause of the restaurants", "And none behind it.")
    word.comment("rests on a single", "Which one?").comment("Beijing can", "On which day?")
    word.comment("such a matter", "Really?")
    (tmp_path / "edited.docx").write_bytes(word.bytes())
    dialog = opened(window, qtbot, tmp_path / "edited.docx")
    window.board.hide()
    row(dialog, group, words)
    assert dialog.show_it.isEnabled()
    dialog.show_it.click()
    assert not window.board.isHidden()
    assert [each.key for each in window.board.view.chosen()] == [place]


def test_what_is_gone_from_the_briefing_leads_nowhere(
    window: Window, dialog: ReadbackDialog
) -> None:
    chosen = row(dialog, Group.QUOTATIONS, "first time that")
    assert dialog.show_it.isEnabled()
    dialog.take.click()
    dialog.choose(chosen)
    assert not dialog.show_it.isEnabled()
    window.undo()
    assert dialog.show_it.isEnabled()


def test_a_comment_behind_a_note_says_its_paragraph_and_leads_there(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    word = edited(window, qtbot, tmp_path)
    word.comment("such a matter", "Really?", "Kim")
    paragraph = word.paragraph("such a matter")
    for name in ("commentRangeStart", "commentRangeEnd"):
        paragraph.append(next(paragraph.iter(w(name))))  # behind the number of the note
    (tmp_path / "edited.docx").write_bytes(word.bytes())
    dialog = opened(window, qtbot, tmp_path / "edited.docx")
    row(dialog, Group.COMMENTS, "Really?")
    said = "in the paragraph “It was the first time that the Chinese government made public …”"
    assert dialog.says.text().endswith(said)
    dialog.show_it.click()
    assert [each.key for each in window.board.view.chosen()] == ["p7"]


def test_enter_presses_the_button_that_has_the_keyboard_and_closes_nothing(
    window: Window, dialog: ReadbackDialog, qtbot: QtBot
) -> None:
    chosen = row(dialog, Group.QUOTATIONS, "93,300")
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert [each.key for each in window.board.view.chosen()] == ["p2"]
    dialog.leave.setFocus()
    qtbot.keyClick(dialog.leave, Qt.Key.Key_Return)
    assert chosen.settled == "Kept mine"
    assert dialog.isVisible()
