"""Marking changes in a quotation, by mouse and keys, on real passages."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from briefer.domain.article import Role
from briefer.domain.passage import ChangeKind, MarkedChange, Passage, cut
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Source
from briefer.evidence.checking import State
from briefer.ui.dialogs.quotation import QuotationDialog
from briefer.ui.tokens import dark
from briefer.ui.window import Window
from briefer.workspace import Workspace


@pytest.fixture
def source(workspace: Workspace) -> Source:
    """Return the article of the restaurants, with a date that a person typed."""
    named = next(each for each in workspace.summaries() if each.name.startswith("003"))
    found = workspace.source(named.id)
    date = Field("issued", IssuedDate((2016, 6, 9)), Basis(BasisKind.TYPED))
    return replace(found, reference=found.reference.with_field(date))


@pytest.fixture
def passage(source: Source) -> Passage:
    """Return the block that says "last March"."""
    article = source.article
    block = next(
        each
        for each in article.blocks
        if each.role is Role.BODY and "last\xa0March" in article.quote(each.start, each.end)
    )
    return cut(article, block.start, block.end)


@pytest.fixture
def dialog(qtbot: QtBot, window: Window, passage: Passage, source: Source) -> QuotationDialog:
    """Return the dialog, shown."""
    made = QuotationDialog(passage, source, window.look.tokens, "en-US", window)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog: QuotationDialog, words: str) -> tuple[int, int]:
    passage = dialog.passage()
    start = passage.start + passage.exact.index(words)
    dialog.select(start, start + len(words))
    return start, start + len(words)


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_selected_words_are_left_out(qtbot: QtBot, dialog: QuotationDialog) -> None:
    words = dialog.passage().exact.split()[2]
    span = choose(dialog, words)
    click(qtbot, dialog.omit)
    assert dialog.passage().changes == (MarkedChange(ChangeKind.OMISSION, *span),)
    assert "…" in dialog.prints.text()
    click(qtbot, dialog.back)
    assert dialog.passage().changes == ()
    assert not dialog.back.isEnabled()


def test_no_word_is_cut_in_two_but_where_a_letter_is_replaced(
    qtbot: QtBot, dialog: QuotationDialog
) -> None:
    passage = dialog.passage()
    first, second, third = passage.exact.split()[1:4]
    start, end = choose(dialog, f"{first} {second} {third}")
    dialog.select(start + 1, end - 1)
    click(qtbot, dialog.omit)
    assert dialog.passage().changes == (MarkedChange(ChangeKind.OMISSION, start, end),)
    click(qtbot, dialog.back)
    dialog.select(passage.start, passage.start + 1)
    qtbot.keyClicks(dialog.insertion, "X")
    click(qtbot, dialog.replace)
    assert dialog.prints.text().startswith(f"“[X]{passage.exact[1:5]}")


def test_what_could_not_be_done_moves_nothing(qtbot: QtBot, dialog: QuotationDialog) -> None:
    before = [each.geometry() for each in (dialog.words, dialog.omit, dialog.put, dialog.prints)]
    click(qtbot, dialog.put)
    assert dialog.fault.isVisible()
    dialog.layout().activate()
    after = [each.geometry() for each in (dialog.words, dialog.omit, dialog.put, dialog.prints)]
    assert after == before


def test_words_are_put_in_after_or_in_place(qtbot: QtBot, dialog: QuotationDialog) -> None:
    first = dialog.passage().exact.split()[0]
    choose(dialog, first)
    qtbot.keyClicks(dialog.insertion, "the author")
    click(qtbot, dialog.replace)
    assert dialog.prints.text().startswith("“[the author] ")
    assert dialog.insertion.text() == ""
    choose(dialog, dialog.passage().exact.split()[3])
    qtbot.keyClicks(dialog.insertion, "in China")
    qtbot.keyClick(dialog.insertion, Qt.Key.Key_Return)
    assert "[in China]" in dialog.prints.text()
    assert dialog.isVisible()


def test_a_relative_time_is_pointed_out_and_dated_by_one_click(
    qtbot: QtBot, dialog: QuotationDialog
) -> None:
    offer = next(each for each in dialog.times if "[2016]" in each.text())
    assert "last March" in offer.text()
    click(qtbot, offer)
    assert "last March [2016]" in dialog.prints.text()
    assert offer.isHidden()


def test_a_time_that_is_left_out_is_not_pointed_out(qtbot: QtBot, dialog: QuotationDialog) -> None:
    offer = next(each for each in dialog.times if "[2016]" in each.text())
    passage = dialog.passage()
    start = passage.start + passage.exact.index("last\xa0March")
    dialog.select(start, start + len("last March had"))
    click(qtbot, dialog.omit)
    assert offer.isHidden()
    click(qtbot, dialog.back)
    assert not offer.isHidden()


def test_what_cannot_be_done_is_said_and_changes_nothing(
    qtbot: QtBot, dialog: QuotationDialog
) -> None:
    before = dialog.passage()
    dialog.select(before.start, before.end)
    click(qtbot, dialog.omit)
    assert dialog.passage() == before
    assert "no words to quote" in dialog.fault.text()
    choose(dialog, before.exact.split()[1])
    assert dialog.fault.isHidden()
    click(qtbot, dialog.put)
    assert "no words to put in" in dialog.fault.text()


def test_the_source_s_words_cannot_be_typed_over(qtbot: QtBot, dialog: QuotationDialog) -> None:
    before = dialog.words.toPlainText()
    dialog.words.selectAll()
    qtbot.keyClicks(dialog.words, "forged")
    assert dialog.words.toPlainText() == before


def test_positions_hold_beyond_the_basic_plane(
    qtbot: QtBot, window: Window, source: Source
) -> None:
    text = "🇰🇷 한국 😀 workers left last year."
    odd = replace(source, article=replace(source.article, text=text, blocks=()))
    passage = cut(odd.article, 0, len(text))
    made = QuotationDialog(passage, odd, dark(), "ko-KR", window)
    qtbot.addWidget(made)
    span = choose(made, "workers")
    made.sic.click()
    assert made.passage().changes == (MarkedChange(ChangeKind.SIC, *span),)
    assert any("[2015]" in each.text() for each in made.times)


def test_the_card_s_menu_leads_there_and_undo_takes_it_back(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_sample("two-pages")
    workspace = window.desk.workspace
    passage = next(
        item
        for section in workspace.briefing.sections
        for item in section.items
        if isinstance(item, Passage) and not item.changes
    )
    row = window.board.view.model().row(window.board.view.model().index_of(passage.id))
    menu: QMenu = window.board._menus.of_row(row)

    def mark(dialog: QuotationDialog) -> QDialog.DialogCode:
        choose(dialog, passage.exact.split()[1])
        dialog.sic.click()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QuotationDialog, "exec", mark)
    next(each for each in menu.actions() if each.text() == "Mark changes…").trigger()
    states = {each.passage: each.state for each in workspace.check()}
    assert states[passage.id] is State.MARKED
    window.undo()
    states = {each.passage: each.state for each in workspace.check()}
    assert states[passage.id] is State.EXACT
