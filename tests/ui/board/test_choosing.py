"""Templates and markings are chosen from the board's menus, each choice one edit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolTip

from briefer.domain.briefing import Judgment
from briefer.domain.prose import Prose, prose
from briefer.editing import (
    ChangeBottomLine,
    ChangeFront,
    ChangeSettings,
    InsertJudgment,
    RemoveItem,
)
from briefer.errors import Said
from briefer.evidence.drafting import Concern, Hint
from briefer.ui.board import words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefer.ui.board import BoardPane
    from briefer.ui.desk import Desk
    from briefer.workspace import Workspace


def entry(menu: QMenu, *path: str) -> object:
    """Return the action at the end of a way through menus."""
    action = next(each for each in menu.actions() if path[0] in each.text())
    inside = action.menu()
    return entry(inside, *path[1:]) if inside is not None and path[1:] else action


@pytest.fixture
def secret(desk: Desk, filled: Workspace) -> Workspace:
    """Return the briefing, marked SECRET in the system of the United States."""
    profile = next(each for each in filled.choices.profiles() if each.id == "us")
    desk.edit(ChangeSettings(replace(filled.briefing.settings, profile=profile)))
    desk.edit(ChangeFront(replace(filled.briefing.front, marking="SECRET")))
    return filled


def test_a_template_is_chosen_and_undone(board: BoardPane, filled: Workspace, desk: Desk) -> None:
    menu = board._menus.choose.templates()
    assert sum(action.isChecked() for action in menu.actions()) == 1
    entry(menu, "Long report").trigger()
    assert filled.briefing.settings.template == "long-report"
    assert "Long report" in str(
        board.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    )
    desk.undo()
    assert filled.briefing.settings.template == "briefing-note"


def test_the_empty_bottom_line_is_called_what_the_template_calls_it(
    board: BoardPane, filled: Workspace, desk: Desk
) -> None:
    desk.edit(ChangeBottomLine(Prose()))
    assert words.bottom_hint(board._look.bottom_label()) == "Add a bottom line"
    entry(board._menus.choose.templates(), "Action memo").trigger()
    label = filled.template().bottom_line
    assert label
    assert words.bottom_hint(board._look.bottom_label()) == f"Add the {label.lower()}"


def test_a_click_on_the_words_opens_their_menu(
    board: BoardPane, qtbot: QtBot, filled: Workspace
) -> None:
    place = board.view.visualRect(board.view.model().index(0, 0))
    for x, wanted in ((place.left() + 40, "No marking"), (place.right() - 40, "Briefing note")):
        point = QPoint(x, place.center().y())
        qtbot.mouseClick(board.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert any(wanted in action.text() for action in menu.actions())
        menu.close()
    assert not filled.undo_name.startswith("Change")


def test_a_marking_takes_its_system_along_in_one_edit(
    board: BoardPane, filled: Workspace, desk: Desk
) -> None:
    entry(board._menus.choose.markings(), "United Kingdom", "OFFICIAL-SENSITIVE").trigger()
    assert filled.briefing.front.marking == "OFFICIAL-SENSITIVE"
    assert filled.briefing.settings.profile.id == "uk"
    assert entry(board._menus.choose.markings(), "United Kingdom", "OFFICIAL-SENSITIVE").isChecked()
    desk.undo()
    assert filled.briefing.settings.profile.id == ""
    assert filled.briefing.front.marking == ""


def heard(menu: QMenu) -> dict[str, bool]:
    """Return what a screen reader says of each choice: its name, and whether it is on."""
    face = QAccessible.queryAccessibleInterface(menu)
    entries = [face.child(at) for at in range(face.childCount())]
    return {
        entry.text(QAccessible.Text.Name): bool(entry.state().checked)
        for entry in entries
        if entry.state().checkable
    }


def marked(desk: Desk, system: str, marking: str) -> None:
    """Mark the briefing within a system."""
    workspace = desk.workspace
    profile = next(each for each in workspace.choices.profiles() if each.id == system)
    desk.edit(ChangeSettings(replace(workspace.briefing.settings, profile=profile)))
    desk.edit(ChangeFront(replace(workspace.briefing.front, marking=marking)))


@pytest.mark.parametrize(
    ("system", "marking", "on"),
    [
        ("", "", "No marking"),
        ("us", "SECRET", "SECRET"),
        ("us", "FOR MY EYES", "Other words…"),
        ("uk", "SECRET", "SECRET"),
    ],
)
def test_one_marking_is_on_of_all_menus_and_is_heard_and_read_before_it_is_opened(
    board: BoardPane, desk: Desk, system: str, marking: str, on: str
) -> None:
    marked(desk, system, marking)
    menu = board._menus.choose.markings()
    inside = [action.menu() for action in menu.actions() if action.menu()]
    said = [each for part in (menu, *inside) for each in heard(part).items()]
    assert [name for name, checked in said if checked and "portion" not in name] == [on]
    named = [part.title() for part in inside if part.title().endswith(f": {marking}")]
    assert len(named) == (on == "SECRET")


def test_what_is_chosen_puts_the_others_off(board: BoardPane, desk: Desk) -> None:
    marked(desk, "us", "SECRET")
    menu = board._menus.choose.markings()
    entry(menu, "United Kingdom", "OFFICIAL-SENSITIVE").trigger()
    inside = [action.menu() for action in menu.actions() if action.menu()]
    said = {name for part in (menu, *inside) for name, checked in heard(part).items() if checked}
    assert said == {"OFFICIAL-SENSITIVE"}


def test_portions_are_marked_only_where_the_system_knows_them(board: BoardPane) -> None:
    row = board._model.row(board._model.index_of("p1"))
    assert not any("Mark as" in action.text() for action in board._menus.of_row(row).actions())


def test_cards_headings_and_judgments_are_marked_and_show_it(
    board: BoardPane, secret: Workspace, desk: Desk
) -> None:
    desk.edit(InsertJudgment(0, Judgment("j1", prose("Likely."))))
    board._unfold()
    section = secret.briefing.sections[0].id
    for key in ("p1", "c1", section, "j1"):
        row = board._model.row(board._model.index_of(key))
        entry(board._menus.of_row(row), "Mark as", "SECRET (S)").trigger()
        shown = board._model.index_of(key).data(Qt.ItemDataRole.AccessibleTextRole)
        assert str(shown).startswith("(S)"), key
    briefing = secret.briefing
    assert briefing.settings.portions
    assert briefing.passage("p1").marking == "secret"
    assert briefing.sections[0].marking == "secret"
    assert briefing.judgments[0].marking == "secret"
    row = board._model.row(board._model.index_of("p1"))
    entry(board._menus.of_row(row), "Mark as", "As the whole").trigger()
    assert secret.briefing.passage("p1").marking == ""


def test_a_portion_above_the_whole_is_said_at_the_top(
    board: BoardPane, secret: Workspace, desk: Desk
) -> None:
    def top() -> str:
        return str(board._model.index_of("top").data(Qt.ItemDataRole.AccessibleTextRole))

    row = board._model.row(board._model.index_of("p1"))
    entry(board._menus.of_row(row), "Mark as", "TOP SECRET").trigger()
    assert top().startswith("SECRET, holds (TS)")
    desk.edit(ChangeFront(replace(secret.briefing.front, marking="TOP SECRET")))
    assert top().startswith("TOP SECRET, Briefing note")


def test_the_whole_is_raised_to_its_highest_portion_by_one_choice(
    board: BoardPane, secret: Workspace
) -> None:
    row = board._model.row(board._model.index_of("p1"))
    entry(board._menus.of_row(row), "Mark as", "TOP SECRET").trigger()
    entry(board._menus.choose.markings(), "Raise to TOP SECRET").trigger()
    assert secret.briefing.front.marking == "TOP SECRET"
    assert not any("Raise" in each.text() for each in board._menus.choose.markings().actions())


def test_the_title_is_marked_and_shows_it(board: BoardPane, secret: Workspace) -> None:
    row = board._model.row(board._model.index_of("title"))
    entry(board._menus.of_row(row), "Mark the title as", "TOP SECRET").trigger()
    assert secret.briefing.front.title_marking == "top-secret"
    shown = board._model.index_of("title").data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(shown).startswith("Title: (TS) ")
    top = board._model.index_of("top").data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(top).startswith("SECRET, holds (TS)")
    row = board._model.row(board._model.index_of("title"))
    entry(board._menus.of_row(row), "Mark the title as", "As the whole").trigger()
    assert secret.briefing.front.title_marking == ""


def test_what_is_kept_aside_raises_nothing(board: BoardPane, secret: Workspace, desk: Desk) -> None:
    row = board._model.row(board._model.index_of("p1"))
    entry(board._menus.of_row(row), "Mark as", "TOP SECRET").trigger()
    first, *others = secret.briefing.sections
    secret.briefing = replace(secret.briefing, sections=(replace(first, held=True), *others))
    desk.opened.emit()
    top = board._model.index_of("top").data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(top).startswith("SECRET, ")
    assert "holds" not in str(top)


def test_a_judgment_rests_on_the_passages_that_are_ticked(
    board: BoardPane, filled: Workspace, desk: Desk
) -> None:
    desk.edit(InsertJudgment(0, Judgment("j1", prose("Likely."))))
    board._unfold()
    for wanted in (("p1",), ()):
        row = board._model.row(board._model.index_of("j1"))
        entry(board._menus.of_row(row), "Rests on", "Chinese authorities").trigger()
        assert filled.briefing.judgments[0].support == wanted


def rested(board: BoardPane) -> str:
    """Return what a screen reader says of the key judgment."""
    return str(board._model.index_of("j1").data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_judgment_says_what_it_rests_on_and_a_click_there_sets_several_ticks(
    board: BoardPane, filled: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    desk.edit(InsertJudgment(0, Judgment("j1", prose("Likely"))))
    board._unfold()
    assert rested(board) == "Key judgment: Likely. Rests on nothing yet"
    row = board._model.row(board._model.index_of("j1"))
    (hot,) = board._faces.face(row).hots
    corner = board.view.visualRect(board._model.index_of("j1")).topLeft()
    spot = corner + hot.rect.center().toPoint()
    qtbot.mouseClick(board.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    ticks = [each for each in menu.actions() if each.isCheckable()]
    for tick in ticks:
        place = menu.actionGeometry(tick).center()
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
        assert menu.isVisible()
    menu.close()
    assert len(filled.briefing.judgments[0].support) == len(ticks) == 3
    assert rested(board).endswith("Rests on 3 passages")
    desk.edit(RemoveItem("p1"))
    assert rested(board).endswith("Rests on 2 passages")
    desk.undo()
    assert rested(board).endswith("Rests on 3 passages")


def test_what_a_judgment_can_rest_on_stands_under_the_headings_of_its_sections(
    board: BoardPane, filled: Workspace, desk: Desk
) -> None:
    desk.edit(InsertJudgment(0, Judgment("j1", prose("Likely"))))
    menu = board._menus.of_support(filled.briefing.judgments[0])
    first, *_others = menu.actions()
    assert not first.isSeparator()
    heads = [each for each in menu.actions() if not each.isCheckable() and not each.isSeparator()]
    named = [each.heading for each in filled.briefing.sections if any(each.passages())]
    assert [each.text() for each in heads] == named
    assert all(each.font().bold() and not each.isEnabled() for each in heads)


def test_the_place_that_opens_what_a_judgment_rests_on_shows_it(
    board: BoardPane, desk: Desk, qtbot: QtBot
) -> None:
    desk.edit(InsertJudgment(0, Judgment("j1", prose("Likely"))))
    board._unfold()
    index = board._model.index_of("j1")
    (hot,) = board._faces.face(board._model.row(index)).hots
    corner = board.view.visualRect(index).topLeft()
    spot = corner + hot.rect.center().toPoint()
    viewport = board.view.viewport()
    qtbot.mouseMove(viewport, spot)
    qtbot.waitUntil(lambda: viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor)
    help_at = QHelpEvent(QEvent.Type.ToolTip, spot, viewport.mapToGlobal(spot))
    QApplication.sendEvent(viewport, help_at)
    assert QToolTip.text() == "Choose the passages behind it"
    assert not board.view.tip_at(corner + QPoint(40, 8)), "beside it the row says its own"


def test_a_judgment_without_a_passage_is_told_of_once_on_its_card(
    board: BoardPane, desk: Desk
) -> None:
    desk.edit(InsertJudgment(0, Judgment("j1", prose("Likely"))))
    board._unfold()
    row = board._model.row(board._model.index_of("j1"))
    quiet = board._faces.face(row)
    hint = Hint("j1", Concern.UNSUPPORTED, Said("No passage stands behind this."), "Likely.")
    board.show_hints((hint,))
    asked = board._faces.face(row)
    assert asked != quiet
    assert len(asked.parts) == len(quiet.parts)
    board._edit("j1")
    assert "No passage stands behind this." in [
        each.text() for each in board.view.findChildren(QLabel)
    ]


def test_a_marking_of_several_cards_is_one_edit(
    board: BoardPane, secret: Workspace, desk: Desk
) -> None:
    board.view.choose(["p1", "c1"])
    row = board._model.row(board._model.index_of("p1"))
    entry(board._menus.of_row(row), "Mark as", "CONFIDENTIAL").trigger()
    assert secret.briefing.item("c1").marking == "confidential"
    desk.undo()
    assert secret.briefing.item("c1").marking == ""
    assert secret.briefing.item("p1").marking == ""


def test_a_menu_takes_along_those_within_it(board: BoardPane, qtbot: QtBot) -> None:
    before = len(board.findChildren(QMenu))
    for _ in range(3):
        board._menus.of_row(board.view.rows()[0]).deleteLater()
    qtbot.waitUntil(lambda: len(board.findChildren(QMenu)) == before)
