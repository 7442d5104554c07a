"""A person says what a block is: the reader follows, undo takes it back, nothing jumps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.domain.article import Role
from briefer.ui.positions import shown
from briefer.ui.reader.roles import WORDS

if TYPE_CHECKING:
    from conftest import Bench
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from briefer.domain.article import Article, Block


def bodies(article: Article) -> list[Block]:
    return [block for block in article.blocks if block.role is Role.BODY]


def choose(menu: QMenu, role: Role) -> None:
    """Take a role from the menu that says what blocks are."""
    entries: list[QAction] = menu.actions()
    inside = next(e for e in entries if e.text().startswith(("This is", "These ")))
    submenu: QMenu = inside.menu()
    next(a for a in submenu.actions() if a.text() == WORDS[role]).trigger()


def words_of(article: Article, block: Block) -> str:
    """Return a block's words as Qt gives them back, which makes no-break spaces spaces."""
    return shown(article.quote(block.start, block.end)).replace("\u00a0", " ")


def role_of(bench: Bench, article: Article, start: int) -> Role:
    block = bench.workspace.source(article.id).article.block_at(start)
    assert block is not None
    return block.role


def test_a_paragraph_said_to_be_clutter_folds_and_undo_shows_it_again(bench: Bench) -> None:
    article = bench.open("001")
    block = bodies(article)[1]
    view = bench.pane.view
    view.bring(block.start, block.start + 1, flash=False)
    choose(bench.pane.menu_at(bench.point(block.start + 3)), Role.CLUTTER)
    words = words_of(article, block)
    assert words not in view.document().toPlainText()
    assert role_of(bench, article, block.start) is Role.CLUTTER
    bench.desk.undo()
    assert words in view.document().toPlainText()
    bench.desk.redo()
    assert words not in view.document().toPlainText()


def test_a_selection_over_several_blocks_is_one_edit(bench: Bench) -> None:
    article = bench.open("001")
    first, second = bodies(article)[1:3]
    bench.pane.view.select(first.start, second.end)
    choose(bench.pane.menu_at(bench.point(first.start)), Role.HEADING)
    assert role_of(bench, article, first.start) is Role.HEADING
    assert role_of(bench, article, second.start) is Role.HEADING
    selected = bench.pane.view.selection()
    assert selected is not None
    assert (selected.start, selected.end) == (first.start, second.end), "the selection stays"
    bench.desk.undo()
    assert bench.workspace.source(article.id).article == article
    assert not bench.workspace.undo_name


def test_a_folded_line_can_be_said_to_be_text_and_is_then_filed(bench: Bench) -> None:
    article = bench.open("004")
    view = bench.pane.view
    index = next(n for n, line in enumerate(view.positions.lines) if line.label is not None)
    hidden = view.folded(index)
    choose(bench.pane.menu_at(view.geometry_now().label_box(index).center().toPoint()), Role.BODY)
    assert words_of(article, hidden[0]) in view.document().toPlainText()
    view.select(hidden[0].start, hidden[0].end)
    bench.pane.file_under(next(iter(bench.pane.bar._targets)))
    assert bench.quoted(0) == [article.quote(hidden[0].start, hidden[0].end)]


def test_what_is_read_stays_where_it_is_when_a_role_changes(bench: Bench) -> None:
    article = bench.open("001")
    view = bench.pane.view
    block = bodies(article)[-2]
    view.bring(block.start, block.start + 1, flash=False)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 40)
    before = view.anchor()
    assert before is not None
    bench.pane.change_roles([bodies(article)[1]], Role.CLUTTER)
    after = view.anchor()
    assert after is not None
    assert after[0] == pytest.approx(before[0], abs=120)
    assert after[1] == pytest.approx(before[1], abs=30)


def test_a_fold_that_was_open_stays_open_when_another_block_changes(bench: Bench) -> None:
    article = bench.open("004")
    view = bench.pane.view
    index = next(n for n, line in enumerate(view.positions.lines) if line.label is not None)
    hidden = view.folded(index)
    view.toggle_fold(index)
    bench.pane.change_roles([bodies(article)[-1]], Role.HEADING)
    assert words_of(article, hidden[0]) in view.document().toPlainText()
