"""Words are found across the briefing: on every kind of row, folded or cut short, by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from briefer.domain.briefing import Judgment
from briefer.domain.passage import cut
from briefer.domain.prose import Paragraph, ParagraphKind, Prose, RunIn, Words, prose
from briefer.domain.section import Comment
from briefer.editing import (
    ChangeBottomLine,
    InsertItem,
    InsertJudgment,
    RemoveItem,
    ReplaceItem,
)
from briefer.ui.board import parts, words
from briefer.ui.board.faces import build

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefer.ui.board import BoardPane
    from briefer.ui.desk import Desk
    from briefer.ui.window import Window

NONE = Qt.KeyboardModifier.NoModifier


class Search:
    """The find row of a board, and what it shows."""

    def __init__(self, board: BoardPane, qtbot: QtBot) -> None:
        """Open the row."""
        self.board, self._qtbot = board, qtbot
        board.begin_find()
        self.row = board.finder.row
        self.line = self.row.findChild(QLineEdit)

    def type(self, text: str) -> None:
        """Type words in place of those before."""
        self.line.clear()
        self._qtbot.keyClicks(self.line, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key in the row."""
        self._qtbot.keyClick(self.line, key, modifier)

    @property
    def count(self) -> str:
        """What the row says of the matches."""
        return next(each.text() for each in self.row.findChildren(QLabel))

    @property
    def key(self) -> str:
        """The row that holds the match that is shown."""
        row = self.board.view.current_row()
        return row.key if row is not None else ""


@pytest.fixture
def search(board: BoardPane, qtbot: QtBot) -> Search:
    return Search(board, qtbot)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("workers", "title"),
        ("chiefly cash", "bottom"),
        ("leave the trade", "j1"),
        ("sanctions", "s1"),
        ("93,300 work visas", "p1"),
        ("small part", "c1"),
        ("Ms Example", "p3"),
    ],
)
def test_every_kind_of_row_is_found(search: Search, desk: Desk, typed: str, key: str) -> None:
    briefing = desk.workspace.briefing
    desk.edit(ChangeBottomLine(prose("It is chiefly cash.")))
    desk.edit(InsertJudgment(0, Judgment("j1", prose("Some will leave the trade."))))
    desk.edit(ReplaceItem(replace(briefing.item("p3"), speaker="Ms Example")))
    search.type(typed)
    assert search.key == key
    assert search.count.startswith("1 of ")


def test_the_source_line_of_a_card_is_found(search: Search, board: BoardPane) -> None:
    item = board._desk.workspace.briefing.item("p2")
    search.type(board._look.short(item.article)[:12])
    assert search.count.endswith(tuple("123456789"))
    assert search.key in {"p1", "p2", "p3"}


def test_enter_steps_around_and_escape_leaves_the_keyboard_on_the_card(
    search: Search, board: BoardPane
) -> None:
    search.type("restaurants")
    seen = []
    total = int(search.count.split()[-1])
    for _ in range(total):
        seen.append((search.key, search.board._faces.sought.number))
        search.press(Qt.Key.Key_Return)
    assert len(set(seen)) == total
    assert (search.key, board._faces.sought.number) == seen[0]
    search.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (search.key, board._faces.sought.number) == seen[-1]
    last = search.key
    search.press(Qt.Key.Key_Escape)
    assert search.row.isHidden()
    assert board._faces.sought is None
    assert board.view.hasFocus()
    assert board.view.current_row().key == last


def test_no_match_is_said(search: Search) -> None:
    search.type("xylophone")
    assert search.count == "No match"


def test_what_is_searched_is_what_is_painted(search: Search, desk: Desk) -> None:
    quoted = desk.workspace.briefing.item("p2")
    text = Prose(
        (
            Paragraph(
                (Words("First, "), RunIn(replace(quoted, id="q")), Words(" and so on.")),
            ),
            Paragraph((Words("a point"),), ParagraphKind.BULLET),
        )
    )
    desk.edit(InsertItem("s0", 0, Comment("c9", text)))
    board = search.board
    for row in board._all_rows():
        face = build(row, board._look, 432, whole=True)
        painted = [p.setting.text for p in face.parts if isinstance(p, parts.Words) and p.sought]
        assert [each for each in painted if each] == list(words.searched(row, board._look))


def test_a_match_beyond_what_a_card_shows_is_brought_into_view(search: Search, desk: Desk) -> None:
    workspace = desk.workspace
    article = max(
        (workspace.source(s.id).article for s in workspace.summaries()), key=lambda a: len(a.text)
    )
    passage = cut(article, 0, len(article.text), identifier="long")
    desk.edit(InsertItem("s3", 0, passage))
    board = search.board
    board.resize(432, 420)
    tail = article.text.split()[-1]
    search.type(tail)
    search.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert search.key == "long"
    row = board.view.current_row()
    boxes = board._faces.face(row).found(tail)
    corner = board.view.visualRect(board.view.currentIndex()).topLeft()
    shown = boxes[board._faces.sought.number][0].toRect().translated(corner)
    assert board.view.viewport().rect().contains(shown)


def test_an_edit_keeps_the_count_and_the_match_that_is_shown(search: Search, desk: Desk) -> None:
    search.type("restaurants")
    total = int(search.count.split()[-1])
    search.press(Qt.Key.Key_Return)
    key = search.key
    desk.edit(InsertItem("s0", 0, Comment("c8", prose("Restaurants, once more."))))
    assert search.count == f"3 of {total + 1}"
    assert search.key == key
    desk.edit(RemoveItem("c8"))
    assert search.count == f"2 of {total}"
    desk.undo()
    desk.workspace.new()
    desk.opened.emit()
    assert search.count == "No match"


def test_marks_are_painted_behind_what_is_found(search: Search, board: BoardPane) -> None:
    before = board.view.viewport().grab().toImage()
    search.type("visas")
    board.view.clearSelection()  # its tint lies over the words
    after = board.view.viewport().grab().toImage()
    assert before != after
    row = board.view.current_row()
    (boxes,) = board._faces.face(row).found("visas")
    corner = board.view.visualRect(board.view.currentIndex()).topLeft()
    edge = boxes[0].translated(corner.x(), corner.y()).toRect()
    ground = after.pixelColor(edge.left() + 3, edge.top() + 3).name().upper()
    assert ground == board._faces.sought.ground.upper()


def test_control_f_finds_where_the_keyboard_is(window: Window, qtbot: QtBot) -> None:
    window.desk.article_opened.emit(window.desk.workspace.summaries()[0].id, -1, -1)
    window.activateWindow()
    window.board.view.setFocus()
    qtbot.waitUntil(window.board.view.hasFocus)
    window.commands["find"].trigger()
    assert not window.board.finder.row.isHidden()
    assert window.reader.find_row.isHidden()
    window.reader.view.setFocus()
    window.commands["find"].trigger()
    assert not window.reader.find_row.isHidden()
    window.board.finder.close()
    window.board.hide()
    window.commands["find_briefing"].trigger()
    assert window.board.isVisible()
    assert window.board.finder.row.isVisible()
