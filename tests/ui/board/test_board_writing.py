"""Comments, the bottom line, judgments, titles and headings are written in place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QPalette, QPixmap, QRegion, QTextCursor
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QLineEdit, QWidget

from briefer.domain.briefing import FrontMatter, Judgment
from briefer.domain.prose import Citation, ParagraphKind, RunIn, Words, prose
from briefer.domain.section import Comment, Section
from briefer.editing import (
    ChangeFront,
    ChangeSection,
    InsertItem,
    InsertJudgment,
    InsertSection,
    MoveItem,
    RemoveItem,
    ReplaceItem,
)
from briefer.errors import Said
from briefer.ui.board.attribution import AttributionDialog
from briefer.ui.board.prose_editor import ProseEditor
from briefer.ui.board.theming import COLORS, can_become
from briefer.ui.tokens import contrast

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from pytestqt.qtbot import QtBot

    from briefer.ui.board import BoardPane
    from briefer.ui.desk import Desk
    from briefer.workspace import Workspace

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def keys(board: BoardPane) -> list[str]:
    return [row.key for row in board.view.rows()]


def order(filled: Workspace) -> list[list[str]]:
    return [[item.id for item in section.items] for section in filled.briefing.sections]


def rect(board: BoardPane, key: str) -> QRect:
    return board.view.visualRect(board._model.index_of(key))


def press(
    qtbot: QtBot, board: BoardPane, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE
) -> None:
    qtbot.keyClick(board.view, key, modifier)


def click(
    qtbot: QtBot,
    board: BoardPane,
    key: str,
    *,
    modifier: Qt.KeyboardModifier = NONE,
    at: QPoint | None = None,
) -> None:
    place = rect(board, key)
    point = at or QPoint(place.left() + 60, place.center().y())
    qtbot.mouseClick(board.view.viewport(), Qt.MouseButton.LeftButton, modifier, point)


def editor_of(board: BoardPane) -> ProseEditor:
    (editor,) = board.view.viewport().findChildren(ProseEditor)
    return editor


def write(qtbot: QtBot, board: BoardPane, words: str) -> None:
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, words)
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)


# Writing


def test_control_m_begins_a_comment_and_one_undo_takes_it_back(
    board: BoardPane, qtbot: QtBot, desk: Desk, filled: Workspace
) -> None:
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    write(qtbot, board, "It grew.")
    first, comment = filled.briefing.sections[0].items[:2]
    assert first.id == "p1"
    assert comment.text == prose("It grew.")
    desk.undo()
    assert order(filled)[0] == ["p1", "c1", "p2"]
    assert not filled.undo_name


def test_a_comment_that_is_left_empty_never_was(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_Insert)
    rows = len(keys(board))
    qtbot.keyClick(editor_of(board).edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(keys(board)) == rows - 1)
    assert not filled.undo_name


def test_escape_keeps_what_was_written_and_one_undo_takes_it_back(
    board: BoardPane, qtbot: QtBot, desk: Desk, filled: Workspace
) -> None:
    old = prose("Restaurants are a small part of this.")
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    qtbot.keyClicks(editor_of(board).edit, " More.")
    qtbot.keyClick(editor_of(board).edit, Qt.Key.Key_Escape)
    assert filled.briefing.item("c1").text == prose("Restaurants are a small part of this. More.")
    desk.undo()
    assert filled.briefing.item("c1").text == old
    assert not filled.undo_name


def test_escape_keeps_a_new_key_judgment_and_the_bottom_line(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.add_judgment()
    qtbot.keyClicks(editor_of(board).edit, "It goes on.")
    qtbot.keyClick(editor_of(board).edit, Qt.Key.Key_Escape)
    assert [each.text for each in filled.briefing.judgments] == [prose("It goes on.")]
    qtbot.waitUntil(lambda: not board.view.viewport().findChildren(ProseEditor))
    board.edit_bottom_line()
    qtbot.keyClicks(editor_of(board).edit, "In short.")
    qtbot.keyClick(editor_of(board).edit, Qt.Key.Key_Escape)
    assert filled.briefing.bottom_line == prose("In short.")


def test_a_pause_keeps_what_is_written_while_the_editor_stays_open(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, "Half a thought")
    cursor = editor.edit.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
    editor.edit.setTextCursor(cursor)
    qtbot.waitUntil(lambda: filled.undo_name != "", timeout=10_000)
    assert filled.dirty
    assert filled.briefing.sections[0].items[1].text == prose("Half a thought")
    kept = editor_of(board).edit.textCursor()
    assert (kept.anchor(), kept.position()) == (5, 9)
    assert editor.edit.hasFocus()


def test_words_are_kept_from_the_first_letter_on_however_fluently_they_are_written(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, "H")
    qtbot.waitUntil(lambda: filled.dirty, timeout=500)
    kept = set()
    for letter in "ere is a sentence that nobody pauses in, not for one moment of it":
        qtbot.keyClicks(editor.edit, letter, delay=40)
        kept.add(filled.briefing.sections[0].items[1].text)
    assert len(kept) > 2
    board.commit()
    assert filled.undo_name
    filled.undo()
    assert not filled.undo_name


def test_the_caret_stays_in_view_in_a_text_higher_than_the_board(
    board: BoardPane, qtbot: QtBot
) -> None:
    board.resize(432, 360)
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    editor = editor_of(board)

    def seen() -> bool:
        caret = editor.edit.cursorRect()
        place = caret.translated(editor.edit.viewport().mapTo(board.view.viewport(), QPoint()))
        return board.view.viewport().rect().contains(place)

    for number in range(30):
        qtbot.keyClicks(editor.edit, f"Line {number}")
        qtbot.keyClick(editor.edit, Qt.Key.Key_Return)
        qtbot.wait(5)  # it grows in a turn of its own
        qtbot.waitUntil(seen)
    qtbot.waitUntil(lambda: editor.height() > board.view.viewport().height())
    bottom = editor.mapTo(board.view.viewport(), editor.rect().bottomLeft()).y()
    assert bottom <= board.view.viewport().height()  # its buttons are seen with the last line
    for _ in range(32):
        qtbot.keyClick(editor.edit, Qt.Key.Key_Up)
        assert seen()


def test_hints_wait_until_writing_pauses(board: BoardPane, qtbot: QtBot) -> None:
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, "It may rise")
    editor.show_hints(["“may” without a likelihood"])
    assert not hints_of(editor)
    qtbot.waitUntil(lambda: hints_of(editor) == ["“may” without a likelihood"])


def hints_of(editor: ProseEditor) -> list[str]:
    said = editor.findChildren(QLabel)
    return [label.text() for label in said if label.isVisible() and label.text()]


def test_the_pauses_of_one_sitting_are_one_step_to_undo(
    board: BoardPane, qtbot: QtBot, desk: Desk, filled: Workspace
) -> None:
    before = filled.briefing
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    editor = editor_of(board)
    for words in (" One.", " Two.", " Three."):
        qtbot.keyClicks(editor.edit, words)
        editor.rested.emit()
        assert filled.briefing.item("c1").text.paragraphs[0].spans[0].text.endswith(words)
    board.commit()
    desk.undo()
    assert filled.briefing == before
    assert not filled.undo_name
    desk.redo()
    assert filled.briefing.item("c1").text == prose(
        "Restaurants are a small part of this. One. Two. Three."
    )


def test_another_edit_between_two_pauses_is_not_taken_back_with_them(
    board: BoardPane, qtbot: QtBot, desk: Desk, filled: Workspace
) -> None:
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, "One.")
    editor.rested.emit()
    desk.edit(ChangeFront(FrontMatter(title="Other")))
    qtbot.keyClicks(editor.edit, " Two.")
    board.commit()
    assert filled.briefing.front.title == "Other"
    assert filled.briefing.sections[0].items[1].text == prose("One. Two.")
    desk.undo()
    assert filled.briefing.sections[0].items[1].text == prose("One.")


def test_a_comment_that_is_emptied_again_never_was(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    before = filled.briefing
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, "One.")
    editor.rested.emit()
    qtbot.keyClick(editor.edit, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(editor.edit, Qt.Key.Key_Delete)
    editor._keep.timeout.emit()
    assert editor_of(board) is editor
    qtbot.keyClick(editor.edit, Qt.Key.Key_Escape)
    assert filled.briefing == before
    assert not filled.undo_name
    assert order(filled)[0] == ["p1", "c1", "p2"]


def test_a_draft_whose_section_goes_is_gone_with_it(
    board: BoardPane, qtbot: QtBot, desk: Desk
) -> None:
    desk.edit(InsertSection(0, Section("new", "New")))
    board.view.choose(["new"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    qtbot.keyClicks(editor_of(board).edit, "Lost with its section")
    desk.undo()
    qtbot.waitUntil(lambda: board._acts.draft is None)
    assert keys(board)[5] == "s0"


def test_looking_at_a_comment_without_typing_is_no_edit(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    qtbot.keyClick(editor_of(board).edit, Qt.Key.Key_Return, CONTROL)
    assert not filled.undo_name


def test_a_comment_whose_words_are_deleted_goes(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    editor = editor_of(board)
    qtbot.keyClick(editor.edit, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(editor.edit, Qt.Key.Key_Delete)
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    assert order(filled)[0] == ["p1", "p2"]


def test_what_is_being_written_is_kept_when_the_window_asks(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    qtbot.keyClicks(editor_of(board).edit, "Half a thought")
    board.commit()
    assert filled.briefing.sections[0].items[1].text == prose("Half a thought")


def test_bold_and_italic_by_key(board: BoardPane, qtbot: QtBot, filled: Workspace) -> None:
    board._edit("bottom")
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, "a ")
    qtbot.keyClick(editor.edit, Qt.Key.Key_B, CONTROL)
    qtbot.keyClicks(editor.edit, "b")
    qtbot.keyClick(editor.edit, Qt.Key.Key_B, CONTROL)
    qtbot.keyClick(editor.edit, Qt.Key.Key_I, CONTROL)
    qtbot.keyClicks(editor.edit, " c")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    spans = filled.briefing.bottom_line.paragraphs[0].spans
    assert [(span.text, span.bold, span.italic) for span in spans] == [
        ("a ", False, False),
        ("b", True, False),
        (" c", False, True),
    ]


def test_a_comment_cites_and_quotes_by_its_menus(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    editor = editor_of(board)
    for button, wanted in ((editor._cite, "Wee, CNBC"), (editor._quote, "Chinese authorities")):
        menu = button.menu()
        menu.aboutToShow.emit()
        next(each for each in menu.actions() if wanted in each.text()).trigger()
    qtbot.keyClicks(editor.edit, " end")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    words, citation, between, quoted, end = filled.briefing.item("c1").text.paragraphs[0].spans
    assert between == Words(" ")
    original = filled.briefing.passage("p1")
    assert citation == Citation(original.article)
    assert isinstance(quoted, RunIn)
    assert quoted.passage.exact == original.exact
    assert quoted.passage.id != original.id
    assert (words.text, end.text) == ("Restaurants are a small part of this.", " end")


def test_backspace_takes_a_chip_whole(board: BoardPane, qtbot: QtBot, filled: Workspace) -> None:
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    editor = editor_of(board)
    editor.edit.insert_span(Citation(filled.briefing.passage("p1").article))
    qtbot.keyClick(editor.edit, Qt.Key.Key_Backspace)
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    assert filled.briefing.item("c1").text == prose("Restaurants are a small part of this.")


def test_a_key_judgment_takes_likelihood_and_confidence(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.add_judgment()
    editor = editor_of(board)
    editor._likelihood.setCurrentIndex(editor._likelihood.findData("likely"))
    editor._confidence.setCurrentIndex(editor._confidence.findData("moderate"))
    write(qtbot, board, "It goes on.")
    (judgment,) = filled.briefing.judgments
    assert judgment.text == prose("It goes on.")
    assert (judgment.likelihood, judgment.confidence) == ("likely", "moderate")
    board.view.choose([judgment.id])
    press(qtbot, board, Qt.Key.Key_Delete)
    assert not filled.briefing.judgments


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_F2, Qt.Key.Key_Delete])
def test_keys_pressed_while_writing_do_not_reach_the_list(
    board: BoardPane, qtbot: QtBot, filled: Workspace, key: Qt.Key
) -> None:
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    editor = editor_of(board)
    qtbot.keyClick(editor.edit, key, ALT if key == Qt.Key.Key_Up else NONE)
    assert not filled.undo_name
    assert editor_of(board) is editor


def test_the_title_is_typed_in_place(
    board: BoardPane, qtbot: QtBot, filled: Workspace, opened: list[tuple[str, int, int]]
) -> None:
    click(qtbot, board, "title")
    (line,) = board.view.viewport().findChildren(QLineEdit)
    qtbot.keyClicks(line, "Defectors")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filled.briefing.front.title == "Defectors")
    assert not opened


def test_a_title_that_is_being_typed_is_kept_when_the_window_asks(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    click(qtbot, board, "title")
    (line,) = board.view.viewport().findChildren(QLineEdit)
    qtbot.keyClicks(line, "Not yet entered")
    board.commit()
    assert filled.briefing.front.title == "Not yet entered"
    board.commit()
    assert not line.isVisible()


def test_f2_renames_the_section_of_the_current_card(
    board: BoardPane, qtbot: QtBot, filled: Workspace, opened: list[tuple[str, int, int]]
) -> None:
    board.view.choose(["p3"])
    press(qtbot, board, Qt.Key.Key_F2)
    (line,) = board.view.viewport().findChildren(QLineEdit)
    qtbot.keyClicks(line, "UN sanctions")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filled.briefing.sections[1].heading == "UN sanctions")
    assert not opened
    assert filled.briefing.sections[1].theme == "sanctions"


def test_a_new_section_asks_for_its_heading(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    click(qtbot, board, "more")
    (line,) = board.view.viewport().findChildren(QLineEdit)
    qtbot.keyClicks(line, "Outlook")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filled.briefing.sections[-1].heading == "Outlook")


def test_adding_a_section_and_naming_it_is_one_step_and_naming_it_again_another(
    board: BoardPane, desk: Desk, qtbot: QtBot, filled: Workspace
) -> None:
    before = filled.briefing
    # An editor that is closed by it does not part the two.
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    board.add_section()
    qtbot.wait(20)
    (line,) = board.view.viewport().findChildren(QLineEdit)
    qtbot.keyClicks(line, "Outlook")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filled.briefing.sections[-1].heading == "Outlook")
    qtbot.waitUntil(lambda: not board.view.viewport().findChildren(QLineEdit))
    named = filled.briefing
    board.view.choose([named.sections[-1].id])
    qtbot.wait(20)
    press(qtbot, board, Qt.Key.Key_F2)
    (line,) = board.view.viewport().findChildren(QLineEdit)
    qtbot.keyClicks(line, "Prospects")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filled.briefing.sections[-1].heading == "Prospects")
    desk.undo()
    assert filled.briefing == named
    assert filled.undo_name == "Add section"
    desk.undo()
    assert filled.briefing == before
    desk.redo()
    assert filled.briefing == named


def test_escape_takes_a_section_away_that_was_just_put_in_and_leaves_one_that_had_a_name(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    before, named = filled.briefing, filled.undo_name
    board.add_section()
    qtbot.wait(20)
    (line,) = board.view.viewport().findChildren(QLineEdit)
    assert len(filled.briefing.sections) == len(before.sections) + 1
    qtbot.keyClicks(line, "Outl")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not board.view.viewport().findChildren(QLineEdit))
    assert filled.briefing == before
    assert filled.undo_name == named
    board.view.choose([before.sections[-1].id])
    qtbot.wait(20)
    press(qtbot, board, Qt.Key.Key_F2)
    (line,) = board.view.viewport().findChildren(QLineEdit)
    qtbot.keyClicks(line, "Other")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not board.view.viewport().findChildren(QLineEdit))
    assert filled.briefing == before


def test_clicking_the_plus_on_a_heading_begins_a_comment_under_it(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    heading = rect(board, "s1")
    click(qtbot, board, "s1", at=QPoint(heading.right() - 40, heading.top() + 26))
    write(qtbot, board, "First.")
    assert filled.briefing.sections[1].items[0].text == prose("First.")


def test_hovering_between_two_cards_offers_a_comment_there(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    gap = QPoint(200, rect(board, "p1").bottom() - 3)
    qtbot.mouseMove(board.view.viewport(), gap)
    board.view.hovered.emit(gap)
    assert board._gap.isVisible()
    qtbot.mouseClick(board._gap, Qt.MouseButton.LeftButton)
    write(qtbot, board, "Between.")
    assert filled.briefing.sections[0].items[1].text == prose("Between.")


def test_undo_of_another_kind_while_writing_loses_no_words(
    board: BoardPane, qtbot: QtBot, desk: Desk, filled: Workspace
) -> None:
    desk.edit(ChangeFront(FrontMatter(title="Other")))
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    qtbot.keyClicks(editor_of(board).edit, "Still here")
    desk.undo()
    board.commit()
    assert filled.briefing.sections[0].items[1].text == prose("Still here")


def test_a_double_click_on_a_heading_renames_it(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    place = rect(board, "s1")
    point = QPoint(place.left() + 60, place.center().y())
    qtbot.mouseDClick(board.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseRelease(board.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    (line,) = board.view.viewport().findChildren(QLineEdit)
    qtbot.keyClicks(line, "Pressure")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filled.briefing.sections[1].heading == "Pressure")


def test_lists_and_links_are_kept(board: BoardPane, qtbot: QtBot, filled: Workspace) -> None:
    board.edit_bottom_line()
    editor = editor_of(board)
    editor.edit.toggle_list(ParagraphKind.BULLET)
    qtbot.keyClicks(editor.edit, "first")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.edit, "second")
    editor.edit.set_link("https://example.org/")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    first, second = filled.briefing.bottom_line.paragraphs
    assert (first.kind, second.kind) == (ParagraphKind.BULLET, ParagraphKind.BULLET)
    assert second.spans == (Words("second", link="https://example.org/"),)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (("javascript:alert(1)", "https://example.org/a"), "https://example.org/a"),
        (("mailto:name@example.org",), "mailto:name@example.org"),
        (("file:///etc/passwd", ""), ""),
        (("www.fmprc.gov.cn/eng",), "https://www.fmprc.gov.cn/eng"),
        (("https://https://example.org/a",), "https://example.org/a"),
        (("words", "example.org"), "https://example.org"),
    ],
)
def test_only_an_address_that_the_page_can_link_to_is_taken(
    board: BoardPane, qtbot: QtBot, filled: Workspace, typed: tuple[str, ...], kept: str
) -> None:
    board.edit_bottom_line()
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, "Words")
    editor.edit.selectAll()
    said: list[str] = []
    inks: list[list[QColor]] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        said.append(dialog.labelText())
        label = dialog.findChild(QLabel)
        inks.append(
            [each.palette().color(QPalette.ColorRole.WindowText) for each in (label, dialog)]
        )
        dialog.setTextValue(typed[len(said) - 1])
        if len(said) < len(typed):
            QTimer.singleShot(0, answer)
        dialog.accept()

    QTimer.singleShot(0, answer)
    editor.ask_link()
    assert [("mailto:" in words) for words in said] == [False, True][: len(typed)]
    assert not any("take the link away" in words for words in said)
    assert all(ink == usual for ink, usual in inks)  # nothing is in the color of hints
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    assert filled.briefing.bottom_line.paragraphs[0].spans == (Words("Words", link=kept),)


def test_a_link_leaves_out_the_white_space_around_what_is_selected(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.edit_bottom_line()
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, "See the ministry now")
    cursor = editor.edit.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(17, QTextCursor.MoveMode.KeepAnchor)
    editor.edit.setTextCursor(cursor)
    editor.edit.set_link("https://example.org/")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    assert filled.briefing.bottom_line.paragraphs[0].spans == (
        Words("See "),
        Words("the ministry", link="https://example.org/"),
        Words(" now"),
    )


def test_words_copied_in_the_editor_keep_their_chips_when_pasted_there(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    article = filled.briefing.passage("p1").article
    board.edit_bottom_line()
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, "So it is")
    editor.edit.insert_span(Citation(article))
    for key in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_V):
        qtbot.keyClick(editor.edit, key, CONTROL)
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    once = (Words("So it is"), Citation(article))
    assert filled.briefing.bottom_line.paragraphs[0].spans == once * 2


def test_a_key_judgment_is_added_also_where_they_are_folded(
    board: BoardPane, desk: Desk, qtbot: QtBot, filled: Workspace
) -> None:
    desk.edit(InsertJudgment(0, Judgment("j1", prose("China is likely to wait."))))
    assert not board._model.index_of("j1").isValid()
    place = rect(board, "judgments")
    click(qtbot, board, "judgments", at=QPoint(place.right() - 40, place.center().y()))
    assert board._model.index_of("j1").isValid()
    write(qtbot, board, "It waits.")
    assert [each.text.plain() for each in filled.briefing.judgments] == [
        "China is likely to wait.",
        "It waits.",
    ]


def test_key_judgments_are_put_in_another_order_by_key(
    board: BoardPane, qtbot: QtBot, desk: Desk, filled: Workspace
) -> None:
    for number, name in enumerate(("j1", "j2")):
        desk.edit(InsertJudgment(number, Judgment(name, prose(name))))
    click(qtbot, board, "judgments")
    board.view.choose(["j2"])
    press(qtbot, board, Qt.Key.Key_Up, ALT)
    assert [each.id for each in filled.briefing.judgments] == ["j2", "j1"]


def test_speaker_and_cited_source_are_typed_in_a_dialog(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AttributionDialog)
        qtbot.keyClicks(dialog.speaker, "An official")
        qtbot.keyClicks(dialog.citing, "NK News")
        dialog.accept()

    QTimer.singleShot(0, fill_in)
    board._menus.ask_attribution(filled.briefing.passage("p1"))
    passage = filled.briefing.passage("p1")
    assert (passage.speaker, passage.citing) == ("An official", "NK News")


def test_a_section_takes_another_theme_and_the_theme_another_color(
    board: BoardPane, filled: Workspace
) -> None:
    board._acts.set_theme("s0", "diplomacy")
    assert filled.briefing.sections[0].theme == "diplomacy"
    board._acts.set_color("diplomacy", "#225577")
    assert board.view.rows()[5].theme.color == "#225577"
    board._acts.set_theme("s0", "")
    assert board.view.rows()[5].theme is None
    board.grab()


def test_a_section_becomes_a_theme_of_its_own_in_one_edit(
    board: BoardPane, filled: Workspace
) -> None:
    before = filled.briefing
    section = replace(before.sections[0], heading="Cyber operations")
    filled.edit(ChangeSection(section.id, section.heading, section.theme))
    board._acts.add_theme(section.id)
    theme = filled.briefing.themes[-1]
    assert (theme.name, theme.key) == ("Cyber operations", "5")
    assert theme.color not in {each.color for each in before.themes}
    assert filled.briefing.sections[0].theme == theme.id
    assert not can_become(filled.briefing, filled.briefing.sections[0])
    assert filled.undo_name == "Add theme Cyber operations"
    filled.undo()
    assert filled.briefing.themes == before.themes


def test_every_color_that_a_new_theme_may_get_is_read_on_white() -> None:
    assert len(set(COLORS)) == len(COLORS)
    assert [each for each in COLORS if contrast(each, "#FFFFFF") < 4.5] == []


def test_the_editor_grows_with_its_text_and_shows_all_of_it(board: BoardPane, qtbot: QtBot) -> None:
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, "Some words that wrap over several lines. " * 6)
    qtbot.waitUntil(lambda: editor.edit.height() >= editor.edit.document().size().height())
    assert editor.edit.verticalScrollBar().maximum() == 0
    assert editor.height() <= rect(board, editor_key(board)).height()


def editor_key(board: BoardPane) -> str:
    return board._written


def test_a_chip_is_never_wider_than_its_line(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    article = filled.briefing.passage("p1").article
    board._look._shorts[article] = "After Zhao Leji’s Visit to Pyongyang, What Comes Next " * 3
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    edit = editor_of(board).edit
    edit.insert_span(Citation(article))
    qtbot.wait(20)
    assert edit.document().idealWidth() <= edit.viewport().width()
    assert edit.horizontalScrollBar().maximum() == 0
    editor_of(board).edit.toggle_list(ParagraphKind.BULLET)
    board.resize(330, 900)
    qtbot.wait(20)
    assert edit.document().idealWidth() <= edit.viewport().width()
    edit.grab()


def test_nothing_of_the_old_text_shows_beside_its_editor(
    board: BoardPane, qtbot: QtBot, desk: Desk
) -> None:
    desk.edit(ReplaceItem(Comment("c1", prose("Many words that take lines. " * 12))))
    board.view.relayout()
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    editor = editor_of(board)
    qtbot.keyClick(editor.edit, Qt.Key.Key_A, CONTROL)
    qtbot.keyClicks(editor.edit, "Few.")
    qtbot.waitUntil(lambda: rect(board, "c1").height() < 80)
    place = rect(board, "c1").adjusted(30, 4, -30, -4)
    behind = QPixmap(place.size())
    flags = QWidget.RenderFlag.DrawWindowBackground  # and no child, such as the editor itself
    board.view.viewport().render(behind, QPoint(), QRegion(place), flags)
    seen = behind.toImage()
    first = seen.pixel(0, 0)
    assert all(seen.pixel(x, y) == first for x in range(seen.width()) for y in range(seen.height()))


def test_the_offer_of_a_comment_goes_when_the_rows_change(
    board: BoardPane, qtbot: QtBot, desk: Desk
) -> None:
    for change in (
        lambda: desk.edit(RemoveItem("p2")),
        desk.undo,
        lambda: desk.edit(MoveItem("p1", "s1", 0)),
        lambda: qtbot.mouseClick(
            board.view.viewport(), Qt.MouseButton.LeftButton, pos=rect(board, "c1").center()
        ),
    ):
        board.view.relayout()
        board.view.hovered.emit(QPoint(200, rect(board, "c1").bottom() - 3))
        assert board._gap.isVisible()
        change()
        assert not board._gap.isVisible()


def test_a_card_that_is_filed_comes_into_view_and_takes_no_focus(
    board: BoardPane, desk: Desk, filled: Workspace
) -> None:
    passage = filled.briefing.passage("p3")
    sections = filled.briefing.sections
    for number in range(20):
        item = replace(passage, id=f"more{number}")
        desk.edit(InsertItem("s1", 0, item))
    board.view.choose(["p1"])
    board.view.scrollToTop()
    desk.edit(InsertItem(sections[-1].id, 0, replace(passage, id="last")))
    assert board.view.viewport().rect().contains(rect(board, "last").center())
    current = board.view.current_row()
    assert current is not None
    assert current.key == "p1"
    assert [row.key for row in board.view.chosen()] == ["p1"]


def test_articles_of_one_short_citation_are_told_apart(
    board: BoardPane, qtbot: QtBot, desk: Desk, filled: Workspace
) -> None:
    for number, title in enumerate(("Ships leave", "Ships return", "Ships return")):
        text = f"By Ann Lee\n\n{title}\n\nThe harbor has word number {number}.\n" * 3
        filled.add_text(f"ships{number}.txt", text)
    desk.library_changed.emit()
    for summary in filled.summaries():
        board._look._shorts[summary.id] = "Lee, undated"
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    menu = editor_of(board)._cite.menu()
    menu.aboutToShow.emit()
    offered = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert len(offered) == len(filled.summaries())
    assert len(set(offered)) == len(offered)
    assert all(name.startswith("Lee, undated – ") for name in offered)


def test_a_briefing_that_can_only_be_read_offers_nothing_to_write(
    board: BoardPane, desk: Desk, filled: Workspace
) -> None:
    failed: list[str] = []
    desk.failed.connect(failed.append)
    filled.refusal = Said("It can only be read.")
    desk.opened.emit()
    board.view.relayout()
    rows = keys(board)
    board.view.hovered.emit(QPoint(200, rect(board, "p1").bottom() - 3))
    assert not board._gap.isVisible()
    assert not any(board._faces.face(row).hots for row in board.view.rows()[1:])
    for number, ask in enumerate(
        (
            board.add_comment,
            board.add_judgment,
            board.edit_bottom_line,
            board.edit_title,
            board.add_section,
        ),
        1,
    ):
        ask()
        assert len(failed) == number
        assert "can only be read" in failed[-1]
    assert keys(board) == rows
    assert not board.view.viewport().findChildren(ProseEditor)
    assert not board.view.viewport().findChildren(QLineEdit)


def test_a_menu_that_is_left_leaves_its_button_as_it_was(board: BoardPane, qtbot: QtBot) -> None:
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    button = editor_of(board)._cite
    QCursor.setPos(button.mapToGlobal(QPoint(5, -90)))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    button.setDown(True)
    button.menu().aboutToHide.emit()
    qtbot.waitUntil(lambda: not button.isDown())
    assert not button.underMouse()


@pytest.mark.parametrize("button", ["_quote", "_cite"])
def test_escape_on_a_button_leaves_the_editor(
    board: BoardPane, qtbot: QtBot, filled: Workspace, button: str
) -> None:
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, " More.")
    getattr(editor, button).setFocus()
    qtbot.keyClick(getattr(editor, button), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not board.view.viewport().findChildren(ProseEditor))
    assert filled.briefing.item("c1").text == prose("Restaurants are a small part of this. More.")
    assert board.view.hasFocus()


@pytest.mark.parametrize("key", ["title", "s1"])
def test_a_line_that_is_longer_than_its_room_shows_its_start(
    board: BoardPane, desk: Desk, key: str
) -> None:
    words = "A beginning that matters, " * 5 + "end"
    desk.edit(ChangeFront(FrontMatter(title=words)))
    desk.edit(ChangeSection("s1", words, ""))
    board._edit(key)
    line = board.view.viewport().findChild(QLineEdit)
    assert (line.cursorPosition(), line.selectedText()) == (0, words)


# One editor at a time


def test_choosing_a_card_below_an_empty_comment_takes_the_comment_away(
    board: BoardPane, qtbot: QtBot
) -> None:
    last = keys(board)[-1]
    board.view.choose(["p1"])
    board.add_comment()
    editor_of(board)
    board.view.choose([last])
    row = board.view.current_row()
    assert row is not None
    assert row.key == last
    qtbot.waitUntil(lambda: not board.view.viewport().findChildren(ProseEditor))


def test_another_text_opens_while_one_is_written_and_keeps_what_was_written(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    qtbot.keyClicks(editor_of(board).edit, " More.")
    board.edit_title()
    line = board.view.viewport().findChild(QLineEdit)
    assert line is not None
    assert line.isVisible()
    assert filled.briefing.item("c1").text == prose("Restaurants are a small part of this. More.")


def test_what_the_list_has_closed_is_not_kept_once_more(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    qtbot.keyClicks(editor_of(board).edit, " More.")
    board.view.choose(["p3"])
    board.commit()
    assert filled.briefing.item("c1").text == prose("Restaurants are a small part of this. More.")


def test_a_key_judgment_that_is_being_written_stays_where_it_is(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.add_judgment()
    press(qtbot, board, Qt.Key.Key_Up, ALT)
    assert not filled.briefing.judgments
    write(qtbot, board, "It goes on.")
    assert [each.text for each in filled.briefing.judgments] == [prose("It goes on.")]
