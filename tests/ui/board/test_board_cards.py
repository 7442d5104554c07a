"""Cards are shown, moved, dropped, cut, pasted and undone by keys and mouse, on real widgets."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QDrag, QDropEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest

from briefer.domain.briefing import FrontMatter, Judgment
from briefer.domain.marks import marked
from briefer.domain.passage import ChangeKind
from briefer.domain.prose import Citation, Paragraph, Prose, Words, prose
from briefer.domain.section import Comment, Section
from briefer.editing import (
    ChangeFront,
    InsertItem,
    InsertJudgment,
    InsertSection,
    RemoveSection,
    ReplaceItem,
)
from briefer.ui.board.view import ITEMS_MIME, SPAN_MIME, WHOLE_MIME
from briefer.ui.shelf.pasting import pasted
from briefer.ui.tokens import dark

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


def drop(board: BoardPane, data: QMimeData, point: QPoint) -> QDropEvent:
    event = QDropEvent(
        QPointF(point), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, NONE
    )
    board.view.dropEvent(event)
    return event


def items_data(*ids: str) -> QMimeData:
    data = QMimeData()
    data.setData(ITEMS_MIME, json.dumps({"items": list(ids)}).encode())
    return data


def whole(kind: str, key: str) -> QMimeData:
    data = QMimeData()
    data.setData(WHOLE_MIME, json.dumps({"kind": kind, "key": key}).encode())
    return data


# Rows


def test_the_rows_follow_front_matter_sections_and_items(board: BoardPane) -> None:
    assert keys(board) == [
        "top",
        "title",
        "memo",
        "bottom",
        "judgments",
        "s0",
        "p1",
        "c1",
        "p2",
        "s1",
        "p3",
        "s2",
        "s3",
        "more",
    ]


def test_an_empty_briefing_shows_four_sections_and_one_line_that_teaches(bare: BoardPane) -> None:
    kinds = [row.kind.name for row in bare.view.rows()]
    assert kinds[5:] == ["SECTION", "HINT", "SECTION", "SECTION", "SECTION", "MORE"]
    hint = bare.view.model().index(6).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "press its number" in hint


def test_every_row_has_words_for_a_screen_reader(board: BoardPane) -> None:
    model = board.view.model()
    words = [
        model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())
    ]
    assert all(words)
    assert any("Quotation: “Chinese authorities granted" in each for each in words)


def test_the_model_passes_qts_own_tester_through_edits_and_undo(
    board: BoardPane, desk: Desk, filled: Workspace
) -> None:
    tester = QAbstractItemModelTester(
        board.view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    board._acts.drop(["p1", "p2"], "s3", 0)
    board._acts.drop(["p3"], "s0", 0)
    desk.edit(InsertSection(1, Section("new", "New")))
    desk.edit(RemoveSection("s0"))
    while filled.undo_name:
        desk.undo()
    while filled.redo_name:
        desk.redo()
    assert tester is not None
    assert keys(board) == [
        "top",
        "title",
        "memo",
        "bottom",
        "judgments",
        "new",
        "s1",
        "s2",
        "s3",
        "p1",
        "p2",
        "more",
    ]


def test_an_edit_never_resets_the_model(board: BoardPane, desk: Desk) -> None:
    resets = []
    board.view.model().modelReset.connect(lambda: resets.append(1))
    board.view.choose(["p2"])
    board._acts.shift(-1)
    desk.undo()
    desk.edit(ChangeFront(FrontMatter(title="Other")))
    assert not resets
    assert board.view.current_row().key == "p2"


# Moving


def test_alt_with_arrows_moves_a_card_within_and_across_sections(
    board: BoardPane, qtbot: QtBot, desk: Desk, filled: Workspace
) -> None:
    board.view.choose(["p2"])
    press(qtbot, board, Qt.Key.Key_Up, ALT)
    assert order(filled)[0] == ["p1", "p2", "c1"]
    press(qtbot, board, Qt.Key.Key_Down, ALT)
    press(qtbot, board, Qt.Key.Key_Down, ALT)
    assert order(filled)[:2] == [["p1", "c1"], ["p2", "p3"]]
    assert board.view.current_row().key == "p2"
    desk.undo()
    assert order(filled)[:2] == [["p1", "c1", "p2"], ["p3"]]


def test_several_cards_move_together_as_one_edit(
    board: BoardPane, qtbot: QtBot, desk: Desk, filled: Workspace
) -> None:
    click(qtbot, board, "p1")
    click(qtbot, board, "p3", modifier=CONTROL)
    press(qtbot, board, Qt.Key.Key_Down, ALT)
    assert order(filled)[:3] == [["c1", "p2"], [], ["p1", "p3"]]
    desk.undo()
    assert order(filled)[:2] == [["p1", "c1", "p2"], ["p3"]]
    assert not filled.undo_name


def test_the_first_card_does_not_move_up(board: BoardPane, qtbot: QtBot, filled: Workspace) -> None:
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_Up, ALT)
    assert not filled.undo_name


def test_alt_with_arrows_moves_a_section_with_all_that_it_holds(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.view.choose(["s0"])
    press(qtbot, board, Qt.Key.Key_Down, ALT)
    assert [section.id for section in filled.briefing.sections] == ["s1", "s0", "s2", "s3"]
    assert keys(board)[5:9] == ["s1", "p3", "s0", "p1"]


def test_cards_dropped_between_two_others_go_there(board: BoardPane, filled: Workspace) -> None:
    target = rect(board, "c1")
    drop(board, items_data("p3"), QPoint(100, target.top() + 2))
    assert order(filled)[:2] == [["p1", "p3", "c1", "p2"], []]


def test_cards_dropped_on_a_heading_go_under_it(board: BoardPane, filled: Workspace) -> None:
    drop(board, items_data("p1", "c1"), rect(board, "s2").center())
    assert order(filled)[:3] == [["p2"], ["p3"], ["p1", "c1"]]


def test_passages_dropped_on_a_judgment_are_what_it_rests_on_and_stay_where_they_are(
    board: BoardPane, filled: Workspace, desk: Desk
) -> None:
    desk.edit(InsertJudgment(0, Judgment("j1", prose("Likely"))))
    board._unfold()
    sections = filled.briefing.sections
    for items in (("p1", "c1"), ("p2",)):
        drop(board, items_data(*items), rect(board, "j1").center())
    assert filled.briefing.judgments[0].support == ("p1", "p2")
    assert filled.briefing.sections == sections
    drop(board, items_data("c1"), rect(board, "j1").center())
    assert filled.briefing.judgments[0].support == ("p1", "p2")
    assert order(filled)[0][0] == "c1"  # a comment is no evidence: it goes where it may


def test_cards_dropped_below_everything_go_to_the_end_of_the_last_section(
    board: BoardPane, filled: Workspace
) -> None:
    drop(board, items_data("p1"), QPoint(100, 890))
    assert order(filled)[3] == ["p1"]


def test_cards_dropped_where_they_stand_change_nothing(board: BoardPane, filled: Workspace) -> None:
    drop(board, items_data("p1"), QPoint(100, rect(board, "p1").top() + 2))
    assert not filled.undo_name


def test_a_readers_selection_dropped_on_a_heading_is_filed_there(
    board: BoardPane, filled: Workspace
) -> None:
    article = filled.briefing.passage("p1").article
    data = QMimeData()
    data.setData(SPAN_MIME, json.dumps({"article": article, "start": 0, "end": 30}).encode())
    drop(board, data, rect(board, "s3").center())
    (passage,) = filled.briefing.sections[3].items
    assert (passage.article, passage.start) == (article, 0)
    assert board.view.current_row().key == passage.id


@pytest.mark.parametrize("kind", [ITEMS_MIME, WHOLE_MIME, SPAN_MIME])
@pytest.mark.parametrize(
    "held", [b"5", b"\xff", b"{}", b'{"items": 5, "kind": "X", "key": 1}', b'{"items": [1, "no"]}']
)
def test_a_drag_of_another_program_that_means_nothing_changes_nothing(
    board: BoardPane, filled: Workspace, kind: str, held: bytes
) -> None:
    data = QMimeData()
    data.setData(kind, held)
    before = filled.briefing
    drop(board, data, rect(board, "s3").center())
    assert filled.briefing == before


def test_foreign_data_is_left_to_the_window(board: BoardPane) -> None:
    data = QMimeData()
    data.setUrls([])
    data.setText("file")
    assert not drop(board, data, QPoint(100, 300)).isAccepted()


def test_a_point_below_the_last_card_of_a_section_means_its_end(board: BoardPane) -> None:
    place = board.view.place_at(QPoint(100, rect(board, "p2").bottom() - 10))
    assert (place.section, place.index) == ("s0", 3)
    assert keys(board)[place.edge] == "s1"


# Clipboard and removal


def test_delete_removes_what_is_selected_and_undo_brings_it_back(
    board: BoardPane, qtbot: QtBot, desk: Desk, filled: Workspace
) -> None:
    board.view.choose(["p1", "c1"])
    press(qtbot, board, Qt.Key.Key_Delete)
    assert order(filled)[0] == ["p2"]
    assert board.view.current_row().key == "p2"
    desk.undo()
    assert order(filled)[0] == ["p1", "c1", "p2"]


def test_cut_and_paste_moves_a_card_and_keeps_its_id(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_X, CONTROL)
    board.view.choose(["p3"])
    press(qtbot, board, Qt.Key.Key_V, CONTROL)
    assert order(filled)[:2] == [["c1", "p2"], ["p3", "p1"]]


def test_cutting_says_that_it_cut_and_copying_that_it_copied(board: BoardPane, desk: Desk) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    board.view.choose(["p1", "c1"])
    board.copy()
    board.cut()
    assert said == ["Copied 2 cards", "Cut 2 cards"]


def test_several_cards_that_are_dragged_show_how_many_they_are(
    board: BoardPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures: list[QImage] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _as: pictures.append(drag.pixmap().toImage()))
    for chosen in (["p1"], ["p1", "c1", "p3"]):
        board.view.choose(chosen)
        board.view.startDrag(Qt.DropAction.MoveAction)
    one, several = pictures
    accent = QColor(board._look.tokens.accent)
    corner = [(x, y) for x in range(1, 40) for y in range(40)]
    corners = [
        sum(each.pixelColor(each.width() - x, y) == accent for x, y in corner)
        for each in (one, several)
    ]
    assert not corners[0]
    assert corners[1] > 100


def test_copy_and_paste_gives_a_fresh_id_and_the_same_words(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    board.view.choose(["p1"])
    press(qtbot, board, Qt.Key.Key_C, CONTROL)
    press(qtbot, board, Qt.Key.Key_V, CONTROL)
    first, second = filled.briefing.sections[0].items[:2]
    assert second.id != first.id
    assert second.exact == first.exact


def test_other_programs_get_the_quotation_with_its_citation(board: BoardPane, qtbot: QtBot) -> None:
    board.view.choose(["p1", "c1"])
    press(qtbot, board, Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("“Chinese authorities granted 93,300")
    assert "(Wee, CNBC, undated)" in data.text()
    assert data.text().endswith("Restaurants are a small part of this.")
    assert "<blockquote>" in data.html()


def test_another_programs_words_become_a_comment(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    QGuiApplication.clipboard().setText("A thought\nin two paragraphs")
    board.view.choose(["p3"])
    press(qtbot, board, Qt.Key.Key_V, CONTROL)
    comment = filled.briefing.sections[1].items[1]
    assert comment.text == prose("A thought\nin two paragraphs")


def test_pasting_what_is_no_more_on_the_clipboard_changes_nothing(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    before = filled.briefing
    QGuiApplication.clipboard().setText("Soon gone")
    QGuiApplication.clipboard().clear()
    board.view.choose(["p3"])
    press(qtbot, board, Qt.Key.Key_V, CONTROL)
    assert filled.briefing == before
    assert pasted(None) is None  # as some platforms say it


# Places


def test_a_click_on_a_card_shows_its_place_and_nothing_loops(
    board: BoardPane, qtbot: QtBot, filled: Workspace, opened: list[tuple[str, int, int]]
) -> None:
    click(qtbot, board, "p2")
    passage = filled.briefing.passage("p2")
    assert opened == [(passage.article, passage.start, passage.end)]


def test_a_card_explains_the_signs_that_its_words_hold(board: BoardPane, desk: Desk) -> None:
    def tip(key: str) -> str:
        return str(board._model.index_of(key).data(Qt.ItemDataRole.ToolTipRole))

    assert tip("p1") == "Click to see its place in the article"
    assert tip("c1") == "Double-click to edit"
    passage = desk.workspace.briefing.passage("p1")
    start, end = passage.start, passage.start + len(passage.exact.split()[0])
    for kind, words, said in (
        (ChangeKind.OMISSION, "", "left out"),
        (ChangeKind.INSERTION, "They", "put in"),
        (ChangeKind.SIC, "", "[sic]"),
    ):
        desk.edit(ReplaceItem(marked(passage, kind, start, end, words)))
        assert said in tip("p1")
    cited = Paragraph((Words("It rests on one report. "), Citation(passage.article)))
    desk.edit(ReplaceItem(Comment("c1", Prose((cited,)))))
    assert "In brackets: the source cited here" in tip("c1")


def test_a_passage_shown_from_elsewhere_is_selected_without_opening_anything(
    board: BoardPane, desk: Desk, opened: list[tuple[str, int, int]]
) -> None:
    desk.passage_shown.emit("p3")
    assert board.view.current_row().key == "p3"
    assert not opened


def test_a_changed_quotation_says_so_on_its_card(
    board: BoardPane, desk: Desk, filled: Workspace
) -> None:
    passage = filled.briefing.passage("p1")
    desk.edit(ReplaceItem(replace(passage, exact=passage.exact.replace("2013", "2014"))))
    board.show_findings(filled.check())
    index = board.view.model().index_of("p1")
    assert board._look.notes["p1"] in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_colors_change_without_losing_the_place(board: BoardPane) -> None:
    board.view.choose(["p2"])
    board.set_tokens(dark())
    assert board.view.current_row().key == "p2"


def test_ugly_words_are_painted_and_kept(board: BoardPane, desk: Desk, filled: Workspace) -> None:
    ugly = "x" * 3000 + " \ud800 \x01 <b>&amp;</b> 북한 \u202e rtl 😀"
    desk.edit(InsertItem("s2", 0, Comment("ugly", prose(ugly))))
    desk.edit(ChangeFront(FrontMatter(title=ugly)))
    board.grab()
    assert filled.briefing.item("ugly").text == prose(ugly)


def test_painting_keeps_the_reference_count_of_none(board: BoardPane) -> None:
    board.grab()
    before = sys.getrefcount(None)
    for _ in range(100):
        board.grab()
    assert sys.getrefcount(None) > before - 50


def test_a_narrow_board_and_a_wide_one_fit_their_rows(board: BoardPane) -> None:
    heights = {}
    for width in (300, 432, 700):
        board.resize(width, 900)
        board.view.relayout()
        heights[width] = rect(board, "p1").height()
    assert heights[300] > heights[432] >= heights[700]


def test_menus_offer_what_fits_the_row(board: BoardPane) -> None:
    def names(key: str) -> list[str]:
        row = next(row for row in board.view.rows() if row.key == key)
        menu = board._menus.of_row(row)
        return [action.text().split("\t")[0] for action in menu.actions() if action.text()]

    assert {"Show in article", "Copy as quotation", "Speaker and source…", "Move to", "Remove"} <= (
        set(names("p2"))
    )
    assert "Run into the comment above" in names("p2")
    assert "Run into the comment above" not in names("p1")
    assert {"Rename", "Theme", "Color…", "Move up", "Remove section"} <= set(names("s0"))


def test_a_passage_runs_into_the_comment_above_and_stands_alone_again(
    board: BoardPane, filled: Workspace
) -> None:
    def trigger(key: str, start: str) -> None:
        row = next(row for row in board.view.rows() if row.key == key)
        board.view.choose([key])
        menu = board._menus.of_row(row)
        next(each for each in menu.actions() if each.text().startswith(start)).trigger()

    trigger("p2", "Run into")
    assert order(filled)[0] == ["p1", "c1"]
    trigger("c1", "Set “")
    assert order(filled)[0] == ["p1", "c1", "p2"]


def test_keys_of_the_list_win_over_the_windows_actions(board: BoardPane) -> None:
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_X, CONTROL)
    board.view.event(event)
    assert event.isAccepted()


def drag(qtbot: QtBot, board: BoardPane, start: QPoint, end: QPoint) -> None:
    """Drag by the mouse; Qt is in a loop of its own from the first move to the release."""
    port, button = board.view.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(port, button, pos=start)
    for number in range(1, 9):
        point = start + (end - start) * number / 8
        QTimer.singleShot(150 * number, port, lambda point=point: QTest.mouseMove(port, point))
    QTimer.singleShot(1600, port, lambda: QTest.mouseRelease(port, button, NONE, end))
    QTest.mouseMove(port, start + QPoint(0, 14))


needs_display = pytest.mark.skipif(
    os.environ.get("QT_QPA_PLATFORM") == "offscreen" or not os.environ.get("DISPLAY"),
    reason="Qt drops nothing without a display",
)


@pytest.mark.window
@needs_display
def test_a_card_is_dragged_by_the_mouse_to_another_section(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    start = rect(board, "p1").center()
    drag(qtbot, board, start, QPoint(start.x(), rect(board, "p3").top() + 3))
    qtbot.waitUntil(lambda: order(filled)[:2] == [["c1", "p2"], ["p1", "p3"]])


@pytest.mark.window
@needs_display
def test_a_section_is_dragged_by_its_heading_with_all_that_it_holds(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    start = QPoint(60, rect(board, "s0").center().y())
    drag(qtbot, board, start, QPoint(start.x(), rect(board, "s2").top() - 4))
    qtbot.waitUntil(lambda: [s.id for s in filled.briefing.sections] == ["s1", "s0", "s2", "s3"])
    assert order(filled)[1] == ["p1", "c1", "p2"]


@pytest.mark.parametrize(
    ("row", "beside", "after"),
    [
        ("s3", ("s0", -9), ["s3", "s0", "s1", "s2"]),
        ("s0", ("more", 5), ["s1", "s2", "s3", "s0"]),
        ("s1", ("s0", 30), ["s1", "s0", "s2", "s3"]),
        ("s1", ("p3", 3), ["s0", "s1", "s2", "s3"]),
        ("gone", ("s0", 0), ["s0", "s1", "s2", "s3"]),
    ],
)
def test_a_section_that_is_dropped_goes_between_the_others(
    board: BoardPane, filled: Workspace, row: str, beside: tuple[str, int], after: list[str]
) -> None:
    near, below = beside
    drop(board, whole("SECTION", row), QPoint(60, rect(board, near).top() + below))
    assert [section.id for section in filled.briefing.sections] == after


def test_key_judgments_are_dropped_among_themselves_and_nowhere_else(
    board: BoardPane, filled: Workspace, desk: Desk
) -> None:
    for number in range(3):
        desk.edit(InsertJudgment(number, Judgment(f"j{number}", prose(f"Judgment {number}."))))
    board.view.clicked_at.emit("judgments", "")
    board.view.relayout()
    drop(board, whole("JUDGMENT", "j0"), QPoint(60, rect(board, "j1").bottom() - 1))
    assert [each.id for each in filled.briefing.judgments] == ["j1", "j0", "j2"]
    drop(board, whole("JUDGMENT", "j1"), QPoint(60, rect(board, "s3").bottom()))
    assert [each.id for each in filled.briefing.judgments] == ["j0", "j2", "j1"]
    desk.undo()
    assert [each.id for each in filled.briefing.judgments] == ["j1", "j0", "j2"]
