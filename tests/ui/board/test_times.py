"""Times that say nothing without a date are asked about on the card; a click leads on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from briefer.domain.briefing import Judgment
from briefer.domain.passage import ChangeKind, MarkedChange, Passage, cut
from briefer.domain.prose import Paragraph, Prose, RunIn, Words, prose
from briefer.domain.section import Comment
from briefer.editing import ChangeBottomLine, InsertItem, InsertJudgment, ReplaceItem
from briefer.evidence.relative import undated
from briefer.ui.board import parts, words
from briefer.ui.board.faces import TIMES
from briefer.ui.board.replacing import replaced
from briefer.ui.dialogs.quotation import QuotationDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefer.ui.board import BoardPane
    from briefer.ui.desk import Desk
    from briefer.workspace import Workspace


@pytest.fixture
def march(filled: Workspace) -> Passage:
    """Return a passage that says "last March", with a no-break space as its article has it."""
    for summary in filled.summaries():
        article = filled.source(summary.id).article
        at = article.text.find("last\u00a0March")
        if at >= 0:
            return cut(article, at - 30, at + 30, identifier="march")
    raise AssertionError


def asked(board: BoardPane, key: str) -> list[str]:
    """Return the lines of a card that ask about times."""
    board.view.relayout()
    face = board._faces.face(board._model.row(board._model.index_of(key)))
    said = [p.setting.text for p in face.parts if isinstance(p, parts.Words) and not p.sought]
    return said if any(hot.name.startswith(TIMES) for hot in face.hots) else []


def end_of(passage: Passage) -> int:
    return passage.start + passage.exact.index("March") + len("March")


def test_a_card_asks_and_an_insertion_is_the_answer(
    board: BoardPane, desk: Desk, march: Passage
) -> None:
    desk.edit(InsertItem("s0", 0, march))
    assert any("“last March”" in line for line in asked(board, "march"))
    row = board._model.row(board._model.index_of("march"))
    assert "last March" in words.spoken(row, board._look).split(". ")[-1]
    end = end_of(march)
    dated = replace(march, changes=(MarkedChange(ChangeKind.INSERTION, end, end, "2016"),))
    desk.edit(ReplaceItem(dated))
    assert asked(board, "march") == []


@pytest.mark.parametrize("kind", [ChangeKind.OMISSION, ChangeKind.INSERTION, ChangeKind.SIC])
def test_what_is_left_out_or_replaced_is_not_asked_about(
    filled: Workspace, march: Passage, kind: ChangeKind
) -> None:
    reference = filled.source(march.article).reference
    end = end_of(march)
    text = "in March 2016" if kind is ChangeKind.INSERTION else ""
    changed = replace(march, changes=(MarkedChange(kind, end - len("last March"), end, text),))
    assert len(undated(march, reference)) == 1
    assert len(undated(changed, reference)) == (1 if kind is ChangeKind.SIC else 0)


@pytest.mark.parametrize("place", ["card", "comment", "judgment", "bottom"])
def test_a_passage_is_replaced_wherever_it_stands(
    filled: Workspace, desk: Desk, march: Passage, place: str
) -> None:
    text = Prose((Paragraph((Words("It closed "), RunIn(march), Words(" for good."))),))
    edits = {
        "card": InsertItem("s0", 0, march),
        "comment": InsertItem("s1", 0, Comment("host", text)),
        "judgment": InsertJudgment(0, Judgment("host", text)),
        "bottom": ChangeBottomLine(text),
    }
    desk.edit(edits[place])
    end = end_of(march)
    dated = replace(march, changes=(MarkedChange(ChangeKind.INSERTION, end, end, "2016"),))
    edit = replaced(filled.briefing, dated)
    assert edit is not None
    before = filled.briefing
    desk.edit(edit)
    assert filled.briefing.passage("march") == dated
    assert replaced(filled.briefing, dated) is None
    desk.undo()
    assert filled.briefing == before


def test_a_passage_that_is_gone_is_not_replaced(filled: Workspace, march: Passage) -> None:
    assert replaced(filled.briefing, march) is None


def test_a_click_on_the_question_of_a_comment_opens_the_dialog_and_dates_it(
    board: BoardPane, desk: Desk, march: Passage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = Prose((Paragraph((Words("It closed "), RunIn(march), Words("."))),))
    desk.edit(InsertItem("s0", 0, Comment("host", text)))
    assert asked(board, "host")

    def answer(dialog: QuotationDialog) -> QDialog.DialogCode:
        dialog.select(end_of(march), end_of(march))
        dialog.insertion.setText("2016")
        dialog.put.click()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QuotationDialog, "exec", answer)
    index = board._model.index_of("host")
    (hot,) = board._faces.face(board._model.row(index)).hots
    point = board.view.visualRect(index).topLeft() + hot.rect.center().toPoint()
    qtbot.mouseClick(
        board.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), point
    )
    found = desk.workspace.briefing.passage("march")
    assert found is not None
    assert [change.text for change in found.changes] == ["2016"]
    assert asked(board, "host") == []


def test_the_reader_leads_to_the_same_dialog(
    board: BoardPane, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def look(dialog: QuotationDialog) -> QDialog.DialogCode:
        shown.append(dialog.passage().id)
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QuotationDialog, "exec", look)
    desk.changes_requested.emit("p2")
    desk.changes_requested.emit("gone")
    assert shown == ["p2"]
    assert board.isVisible()


def test_the_menus_of_comment_and_judgment_lead_there_too(
    board: BoardPane, desk: Desk, march: Passage
) -> None:
    text = Prose((Paragraph((RunIn(march),)),))
    desk.edit(InsertItem("s0", 0, Comment("host", text)))
    desk.edit(InsertJudgment(0, Judgment("jury", prose("x"))))
    board._unfold()
    for key, offered in (("host", True), ("jury", False)):
        menu = board._menus.of_row(board._model.row(board._model.index_of(key)))
        names = [action.text() for action in menu.actions()]
        assert any(name.startswith("Mark changes in") for name in names) == offered
        menu.deleteLater()
