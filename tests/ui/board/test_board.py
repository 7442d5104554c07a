"""The board in use: moved, written, cut, pasted and undone by keys and mouse, on real widgets."""

from __future__ import annotations

import json
import sys

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QMenu

from briefer.domain.prose import Citation, RunIn, prose
from briefer.editing import ChangeFront, InsertSection, RemoveSection
from briefer.domain.briefing import FrontMatter
from briefer.domain.section import Section
from briefer.ui.board.prose_editor import ProseEditor
from briefer.ui.board.view import ITEMS_MIME, SPAN_MIME
from briefer.ui.tokens import dark

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(qtbot, board, key, modifier=NONE):
    qtbot.keyClick(board.view, key, modifier)


def click(qtbot, board, key, *, modifier=NONE, at=None):
    rect = board.rect(key)
    point = at or QPoint(rect.left() + 60, rect.center().y())
    qtbot.mouseClick(board.view.viewport(), Qt.MouseButton.LeftButton, modifier, point)


def editor_of(board):
    (editor,) = board.view.viewport().findChildren(ProseEditor)
    return editor


def write(qtbot, board, words):
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, words)
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)


def drop(board, data, point):
    event = QDropEvent(
        QPointF(point), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, NONE
    )
    board.view.dropEvent(event)
    return event


def items_data(*ids):
    data = QMimeData()
    data.setData(ITEMS_MIME, json.dumps({"items": list(ids)}).encode())
    return data


# Rows


def test_the_rows_follow_front_matter_sections_and_items(board):
    assert board.keys() == [
        "top", "title", "memo", "bottom", "judgments",
        "s0", "p1", "c1", "p2", "s1", "p3", "s2", "s3", "more",
    ]


def test_an_empty_briefing_shows_four_sections_and_one_line_that_teaches(bare):
    kinds = [row.kind.name for row in bare.view.rows()]
    assert kinds[5:] == ["SECTION", "HINT", "SECTION", "SECTION", "SECTION", "MORE"]
    hint = bare.view.model().index(6).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "press its number" in hint


def test_every_row_has_words_for_a_screen_reader(board):
    model = board.view.model()
    words = [
        model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())
    ]
    assert all(words)
    assert any("Quotation: “Chinese authorities granted" in each for each in words)


def test_the_model_passes_qts_own_tester_through_edits_and_undo(board):
    tester = QAbstractItemModelTester(
        board.view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    board.pane._acts.drop(["p1", "p2"], "s3", 0)
    board.pane._acts.drop(["p3"], "s0", 0)
    board.desk.edit(InsertSection(1, Section("new", "New")))
    board.desk.edit(RemoveSection("s0"))
    while board.workspace.undo_name:
        board.desk.undo()
    while board.workspace.redo_name:
        board.desk.redo()
    assert tester is not None
    assert board.keys() == [
        "top", "title", "memo", "bottom", "judgments",
        "new", "s1", "s2", "s3", "p1", "p2", "more",
    ]


def test_an_edit_never_resets_the_model(board):
    resets = []
    board.view.model().modelReset.connect(lambda: resets.append(1))
    board.view.choose(["p2"])
    board.pane._acts.shift(-1)
    board.desk.undo()
    board.desk.edit(ChangeFront(FrontMatter(title="Other")))
    assert not resets
    assert board.view.current_row().key == "p2"


# Moving


def test_alt_with_arrows_moves_a_card_within_and_across_sections(board, qtbot):
    board.view.choose(["p2"])
    press(qtbot, board, Qt.Key.Key_Up, ALT)
    assert board.order()[0] == ["p1", "p2", "c1"]
    press(qtbot, board, Qt.Key.Key_Down, ALT)
    press(qtbot, board, Qt.Key.Key_Down, ALT)
    assert board.order()[:2] == [["p1", "c1"], ["p2", "p3"]]
    assert board.view.current_row().key == "p2"
    board.desk.undo()
    assert board.order()[:2] == [["p1", "c1", "p2"], ["p3"]]


def test_several_cards_move_together_as_one_edit(board, qtbot):
    click(qtbot, board, "p1")
    click(qtbot, board, "p3", modifier=CONTROL)
    press(qtbot, board, Qt.Key.Key_Down, ALT)
    assert board.order()[:3] == [["c1", "p2"], [], ["p1", "p3"]]
    board.desk.undo()
    assert board.order()[:2] == [["p1", "c1", "p2"], ["p3"]]
    assert not board.workspace.undo_name


def test_the_first_card_does_not_move_up(board, qtbot):
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_Up, ALT)
    assert not board.workspace.undo_name


def test_alt_with_arrows_moves_a_section_with_all_that_it_holds(board, qtbot):
    board.view.choose(["s0"])
    press(qtbot, board, Qt.Key.Key_Down, ALT)
    assert [section.id for section in board.briefing.sections] == ["s1", "s0", "s2", "s3"]
    assert board.keys()[5:9] == ["s1", "p3", "s0", "p1"]


def test_cards_dropped_between_two_others_go_there(board):
    target = board.rect("c1")
    drop(board, items_data("p3"), QPoint(100, target.top() + 2))
    assert board.order()[:2] == [["p1", "p3", "c1", "p2"], []]


def test_cards_dropped_on_a_heading_go_under_it(board):
    drop(board, items_data("p1", "c1"), board.rect("s2").center())
    assert board.order()[:3] == [["p2"], ["p3"], ["p1", "c1"]]


def test_cards_dropped_below_everything_go_to_the_end_of_the_last_section(board):
    drop(board, items_data("p1"), QPoint(100, 890))
    assert board.order()[3] == ["p1"]


def test_cards_dropped_where_they_stand_change_nothing(board):
    drop(board, items_data("p1"), QPoint(100, board.rect("p1").top() + 2))
    assert not board.workspace.undo_name


def test_a_readers_selection_dropped_on_a_heading_is_filed_there(board):
    article = board.briefing.passage("p1").article
    data = QMimeData()
    data.setData(SPAN_MIME, json.dumps({"article": article, "start": 0, "end": 30}).encode())
    drop(board, data, board.rect("s3").center())
    (passage,) = board.briefing.sections[3].items
    assert (passage.article, passage.start) == (article, 0)
    assert board.view.current_row().key == passage.id


def test_foreign_data_is_left_to_the_window(board):
    data = QMimeData()
    data.setUrls([])
    data.setText("file")
    assert not drop(board, data, QPoint(100, 300)).isAccepted()


@pytest.mark.skipif(
    QGuiApplication.platformName() == "offscreen" if QGuiApplication.instance() else False,
    reason="a drag needs a display",
)
def test_the_drop_line_shows_while_cards_are_dragged_over_a_place(board):
    place = board.view.place_at(QPoint(100, board.rect("p2").bottom() - 10))
    assert (place.section, place.index) == ("s0", 3)
    assert board.rect("p2").bottom() - 10 < place.line <= board.rect("s1").top()


# Clipboard and removal


def test_delete_removes_what_is_selected_and_undo_brings_it_back(board, qtbot):
    board.view.choose(["p1", "c1"])
    press(qtbot, board, Qt.Key.Key_Delete)
    assert board.order()[0] == ["p2"]
    assert board.view.current_row().key == "p2"
    board.desk.undo()
    assert board.order()[0] == ["p1", "c1", "p2"]


def test_cut_and_paste_moves_a_card_and_keeps_its_id(board, qtbot):
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_X, CONTROL)
    board.view.choose(["p3"])
    press(qtbot, board, Qt.Key.Key_V, CONTROL)
    assert board.order()[:2] == [["c1", "p2"], ["p3", "p1"]]


def test_copy_and_paste_gives_a_fresh_id_and_the_same_words(board, qtbot):
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_C, CONTROL)
    press(qtbot, board, Qt.Key.Key_V, CONTROL)
    first, second = board.briefing.sections[0].items[:2]
    assert second.id != first.id
    assert second.exact == first.exact


def test_other_programs_get_the_quotation_with_its_citation(board, qtbot):
    board.view.choose(["p1", "c1"])
    press(qtbot, board, Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("“Chinese authorities granted 93,300")
    assert "(Wee, CNBC, undated)" in data.text()
    assert data.text().endswith("Restaurants are a small part of this.")
    assert "<blockquote>" in data.html()


def test_another_programs_words_become_a_comment(board, qtbot):
    QGuiApplication.clipboard().setText("A thought\nin two paragraphs")
    board.view.choose(["p3"])
    press(qtbot, board, Qt.Key.Key_V, CONTROL)
    comment = board.briefing.sections[1].items[1]
    assert comment.text == prose("A thought\nin two paragraphs")


# Writing


def test_control_m_begins_a_comment_and_one_undo_takes_it_back(board, qtbot):
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    write(qtbot, board, "It grew.")
    first, comment = board.briefing.sections[0].items[:2]
    assert first.id == "p1"
    assert comment.text == prose("It grew.")
    board.desk.undo()
    assert board.order()[0] == ["p1", "c1", "p2"]
    assert not board.workspace.undo_name


def test_a_comment_that_is_left_empty_never_was(board, qtbot):
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_Insert)
    rows = len(board.keys())
    qtbot.keyClick(editor_of(board).edit, Qt.Key.Key_Escape)
    assert len(board.keys()) == rows - 1
    assert not board.workspace.undo_name


def test_enter_edits_a_comment_and_escape_leaves_it_as_it_was(board, qtbot):
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, " More.")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Escape)
    assert not board.workspace.undo_name
    press(qtbot, board, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(board.view.viewport().findChildren(ProseEditor)) == 1)
    write(qtbot, board, " More.")
    assert board.briefing.item("c1").text == prose("Restaurants are a small part of this. More.")


def test_looking_at_a_comment_without_typing_is_no_edit(board, qtbot):
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    qtbot.keyClick(editor_of(board).edit, Qt.Key.Key_Return, CONTROL)
    assert not board.workspace.undo_name


def test_a_comment_whose_words_are_deleted_goes(board, qtbot):
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    editor = editor_of(board)
    qtbot.keyClick(editor.edit, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(editor.edit, Qt.Key.Key_Delete)
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    assert board.order()[0] == ["p1", "p2"]


def test_what_is_being_written_is_kept_when_the_window_asks(board, qtbot):
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    qtbot.keyClicks(editor_of(board).edit, "Half a thought")
    board.pane.commit()
    assert board.briefing.sections[0].items[1].text == prose("Half a thought")


def test_bold_and_italic_by_key(board, qtbot):
    board.pane._edit("bottom")
    editor = editor_of(board)
    qtbot.keyClicks(editor.edit, "a ")
    qtbot.keyClick(editor.edit, Qt.Key.Key_B, CONTROL)
    qtbot.keyClicks(editor.edit, "b")
    qtbot.keyClick(editor.edit, Qt.Key.Key_B, CONTROL)
    qtbot.keyClick(editor.edit, Qt.Key.Key_I, CONTROL)
    qtbot.keyClicks(editor.edit, " c")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    spans = board.briefing.bottom_line.paragraphs[0].spans
    assert [(span.text, span.bold, span.italic) for span in spans] == [
        ("a ", False, False), ("b", True, False), (" c", False, True),
    ]


def test_a_comment_cites_and_quotes_by_its_menus(board, qtbot):
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    editor = editor_of(board)
    for button, wanted in ((editor._cite, "Wee, CNBC"), (editor._quote, "Chinese authorities")):
        menu: QMenu = button.menu()
        menu.aboutToShow.emit()
        next(each for each in menu.actions() if wanted in each.text()).trigger()
    qtbot.keyClicks(editor.edit, " end")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    words, citation, quoted, end = board.briefing.item("c1").text.paragraphs[0].spans
    original = board.briefing.passage("p1")
    assert citation == Citation(original.article)
    assert isinstance(quoted, RunIn)
    assert quoted.passage.exact == original.exact
    assert quoted.passage.id != original.id
    assert (words.text, end.text) == ("Restaurants are a small part of this.", " end")


def test_backspace_takes_a_chip_whole(board, qtbot):
    board.view.choose(["c1"])
    press(qtbot, board, Qt.Key.Key_Return)
    editor = editor_of(board)
    editor.edit.insert_span(Citation(board.briefing.passage("p1").article))
    qtbot.keyClick(editor.edit, Qt.Key.Key_Backspace)
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    assert board.briefing.item("c1").text == prose("Restaurants are a small part of this.")


def test_a_key_judgment_takes_likelihood_and_confidence(board, qtbot):
    board.pane.add_judgment()
    editor = editor_of(board)
    editor._likelihood.setCurrentIndex(editor._likelihood.findData("likely"))
    editor._confidence.setCurrentIndex(editor._confidence.findData("moderate"))
    write(qtbot, board, "It goes on.")
    (judgment,) = board.briefing.judgments
    assert judgment.text == prose("It goes on.")
    assert (judgment.likelihood, judgment.confidence) == ("likely", "moderate")
    board.view.choose([judgment.id])
    press(qtbot, board, Qt.Key.Key_Delete)
    assert not board.briefing.judgments


def test_the_title_is_typed_in_place(board, qtbot):
    click(qtbot, board, "title")
    (line,) = board.view.viewport().findChildren(QLineEdit)
    qtbot.keyClicks(line, "Defectors")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert board.briefing.front.title == "Defectors"


def test_f2_renames_the_section_of_the_current_card(board, qtbot):
    board.view.choose(["p3"])
    press(qtbot, board, Qt.Key.Key_F2)
    (line,) = board.view.viewport().findChildren(QLineEdit)
    qtbot.keyClicks(line, "UN sanctions")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert board.briefing.sections[1].heading == "UN sanctions"
    assert board.briefing.sections[1].theme == "sanctions"


def test_a_new_section_asks_for_its_heading(board, qtbot):
    click(qtbot, board, "more")
    (line,) = board.view.viewport().findChildren(QLineEdit)
    qtbot.keyClicks(line, "Outlook")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert board.briefing.sections[-1].heading == "Outlook"


def test_clicking_the_plus_on_a_heading_begins_a_comment_under_it(board, qtbot):
    rect = board.rect("s1")
    click(qtbot, board, "s1", at=QPoint(rect.right() - 40, rect.top() + 26))
    write(qtbot, board, "First.")
    assert board.briefing.sections[1].items[0].text == prose("First.")


def test_hovering_between_two_cards_offers_a_comment_there(board, qtbot):
    gap = QPoint(200, board.rect("p1").bottom() - 3)
    qtbot.mouseMove(board.view.viewport(), gap)
    board.view.hovered.emit(gap)
    assert board.pane._gap.isVisible()
    qtbot.mouseClick(board.pane._gap, Qt.MouseButton.LeftButton)
    write(qtbot, board, "Between.")
    assert board.briefing.sections[0].items[1].text == prose("Between.")


# Places


def test_a_click_on_a_card_shows_its_place_and_nothing_loops(board, qtbot):
    click(qtbot, board, "p2")
    passage = board.briefing.passage("p2")
    assert board.opened == [(passage.article, passage.start, passage.end)]


def test_a_passage_shown_from_elsewhere_is_selected_without_opening_anything(board):
    board.desk.passage_shown.emit("p3")
    assert board.view.current_row().key == "p3"
    assert not board.opened


def test_a_changed_quotation_says_so_on_its_card(board, qtbot):
    from dataclasses import replace

    from briefer.editing import ReplaceItem

    passage = board.briefing.passage("p1")
    board.desk.edit(ReplaceItem(replace(passage, exact=passage.exact.replace("2013", "2014"))))
    qtbot.waitUntil(lambda: "p1" in board.pane._look.notes)
    index = board.view.model().index_of("p1")
    assert board.pane._look.notes["p1"] in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_undo_of_another_kind_while_writing_loses_no_words(board, qtbot):
    board.desk.edit(ChangeFront(FrontMatter(title="Other")))
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_M, CONTROL)
    qtbot.keyClicks(editor_of(board).edit, "Still here")
    board.desk.undo()
    board.pane.commit()
    assert board.briefing.sections[0].items[1].text == prose("Still here")


def test_colors_change_without_losing_the_place(board):
    board.view.choose(["p2"])
    board.pane.set_tokens(dark())
    assert board.view.current_row().key == "p2"


def test_ugly_words_are_painted_and_kept(board, qtbot):
    from briefer.domain.section import Comment
    from briefer.editing import InsertItem

    ugly = "x" * 3000 + " \ud800 \x01 <b>&amp;</b> 북한 \u202e rtl 😀"
    board.desk.edit(InsertItem("s2", 0, Comment("ugly", prose(ugly))))
    board.desk.edit(ChangeFront(FrontMatter(title=ugly)))
    board.pane.grab()
    assert board.briefing.item("ugly").text == prose(ugly)


def test_painting_keeps_the_reference_count_of_none(board):
    board.pane.grab()
    before = sys.getrefcount(None)
    for _ in range(100):
        board.pane.grab()
    assert sys.getrefcount(None) > before - 50


def test_a_narrow_board_and_a_wide_one_fit_their_rows(board):
    heights = {}
    for width in (300, 432, 700):
        board.pane.resize(width, 900)
        board.view.relayout()
        heights[width] = board.rect("p1").height()
    assert heights[300] > heights[432] >= heights[700]


def test_menus_offer_what_fits_the_row(board):
    def names(key):
        row = next(row for row in board.view.rows() if row.key == key)
        menu = board.pane._menus.of_row(row)
        return [action.text().split("\t")[0] for action in menu.actions() if action.text()]

    assert {"Show in article", "Copy as quotation", "Speaker and source…", "Move to", "Remove"} <= (
        set(names("p2"))
    )
    assert "Run into the comment above" in names("p2")
    assert "Run into the comment above" not in names("p1")
    assert {"Rename", "Theme", "Color…", "Move up", "Remove section"} <= set(names("s0"))


def test_a_passage_runs_into_the_comment_above_and_stands_alone_again(board):
    def trigger(key, start):
        row = next(row for row in board.view.rows() if row.key == key)
        board.view.choose([key])
        menu = board.pane._menus.of_row(row)
        next(each for each in menu.actions() if each.text().startswith(start)).trigger()

    trigger("p2", "Run into")
    assert board.order()[0] == ["p1", "c1"]
    trigger("c1", "Set “")
    assert board.order()[0] == ["p1", "c1", "p2"]


def test_keys_of_the_list_win_over_the_windows_actions(board):
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_X, CONTROL)
    board.view.event(event)
    assert event.isAccepted()
    assert isinstance(board.view.model(), QAbstractItemModel)
