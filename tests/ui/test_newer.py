"""A newer text of what is quoted, from the file that is dropped to the passages taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QToolButton

from briefer.domain.passage import cut
from briefer.editing import InsertItem
from briefer.ui.dialogs.newer import NewerDialog
from tests.ui.marked_pdf import marked_pdf

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefer.ui.window import Window

NAME = "mill.txt"
OLD = """A mill by the river

They sleep four to a room in the mill, and they hand over most of what they earn to the officials.

The ministry in the capital did not answer two letters that were sent to it in the spring.

Nobody else in the town has spoken about it to anyone, as far as is known by those who asked.
"""
STAYED = "did not answer two letters that were sent to it"
CHANGED = "They sleep four to a room in the mill"
GONE = (
    "Nobody else in the town has spoken about it to anyone, as far as is known by those who asked."
)
NEW = "Corrected on Friday.\n\n".join(OLD.split("\n\n", 1)[:1]) + OLD[len("A mill by the river") :]
NEW = NEW.replace("sleep four", "sleep five or six").replace(GONE, "The rest was left out.")


@pytest.fixture
def older(window: Window, qtbot: QtBot, tmp_path: Path) -> str:
    """An article with three passages in the briefing, one twice in a section and in another."""
    workspace = window.desk.workspace
    file = tmp_path / NAME
    file.write_text(OLD, "utf-8")
    (article,) = workspace.add_files([file]).added
    source = workspace.source(article).article
    for number, words in enumerate((STAYED, CHANGED, GONE)):
        start = source.text.index(words)
        passage = cut(source, start, start + len(words), identifier=f"p{number}")
        window.desk.edit(InsertItem(workspace.briefing.sections[0].id, number, passage))
    window.desk.library_changed.emit()
    qtbot.waitUntil(lambda: article in window.shelf.catalog.holdings.cards)
    return article


def add_newer(window: Window, qtbot: QtBot, tmp_path: Path) -> str:
    """Add the file as it reads now, as if it was dropped; return the new article's id."""
    (tmp_path / NAME).write_text(NEW, "utf-8")
    with qtbot.waitSignal(window.shelf.adding.intake.renewed) as told:
        window.shelf.add_paths([tmp_path / NAME])
    ((_older, newer),) = told.args[0]
    qtbot.waitUntil(lambda: newer in window.shelf.catalog.holdings.cards)
    return newer


def press(window: Window, name: str) -> None:
    buttons = window.banner.findChildren(QToolButton)
    next(each for each in buttons if each.text() == name and each.isVisible()).click()


def press_compare(window: Window) -> None:
    press(window, "Compare")


def compared(window: Window, qtbot: QtBot) -> NewerDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(NewerDialog)))
    (dialog,) = window.findChildren(NewerDialog)
    return dialog


def lines(dialog: NewerDialog) -> list[str]:
    return [dialog.list.item(row).text().split(":")[0] for row in range(dialog.list.count())]


def test_the_banner_leads_to_the_comparison_and_what_stayed_goes_over_at_once(
    window: Window, qtbot: QtBot, tmp_path: Path, older: str
) -> None:
    newer = add_newer(window, qtbot, tmp_path)
    workspace = window.desk.workspace
    assert "newer text" in window.banner.words
    assert {each.article for each in workspace.briefing.passages()} == {older}
    press_compare(window)
    dialog = compared(window, qtbot)
    assert lines(dialog) == ["Word for word, moved", "Changed", "Gone"]
    before = workspace.briefing
    dialog.all.click()
    assert [each.article for each in workspace.briefing.passages()] == [newer, older, older]
    assert lines(dialog) == ["Taken over", "Changed", "Gone"]
    assert not dialog.all.isEnabled()
    window.undo()
    assert workspace.briefing == before
    dialog.close()


def test_of_several_newer_texts_one_is_offered_after_another(
    window: Window, qtbot: QtBot, tmp_path: Path, older: str
) -> None:
    workspace = window.desk.workspace
    other = next(each for each in workspace.summaries() if each.id != older)
    source = workspace.source(other.id).article
    passage = cut(source, 0, 20)
    window.desk.edit(InsertItem(workspace.briefing.sections[0].id, 0, passage))
    (tmp_path / NAME).write_text(NEW, "utf-8")
    (tmp_path / other.name).write_text(f"{source.text}\nCorrected.\n", "utf-8")
    with qtbot.waitSignal(window.shelf.adding.intake.renewed):
        window.shelf.add_paths([tmp_path / NAME, tmp_path / other.name])
    assert "2 articles" in window.banner.words
    seen = set()
    for _ in range(2):
        press_compare(window)
        dialog = compared(window, qtbot)
        seen.add(dialog.list.item(0).text())
        dialog.close()
        qtbot.waitUntil(lambda: not window.findChildren(NewerDialog))
    assert len(seen) == 2
    assert window.banner.words == ""


def test_highlights_that_came_along_are_offered_beside_the_newer_text(
    window: Window, qtbot: QtBot, tmp_path: Path, older: str
) -> None:
    assert older
    (tmp_path / NAME).write_text(NEW, "utf-8")
    line = "Nobody had asked the union to stay on."
    window.shelf.add_paths([tmp_path / NAME, marked_pdf(tmp_path / "marked.pdf", line)])
    qtbot.waitUntil(lambda: "newer text" in window.banner.words, timeout=30_000)
    assert "1 highlight in one of the originals." in window.banner.words
    press_compare(window)
    compared(window, qtbot).close()
    assert window.banner.words == "1 highlight in one of the originals"
    press(window, "Bring them in")
    assert window.banner.words == ""
    held = window.desk.workspace.briefing.sections[-1]
    assert [each.exact for each in held.passages()] == [line]


def test_what_changed_shows_how_and_goes_over_alone(
    window: Window, qtbot: QtBot, tmp_path: Path, older: str
) -> None:
    newer = add_newer(window, qtbot, tmp_path)
    window.commands["newer"].trigger()
    dialog = compared(window, qtbot)
    dialog.list.setCurrentRow(1)
    assert dialog.words.toPlainText() == "They sleep four five or six to a room in the mill"
    spoken = "In the newer text: They sleep five or six to a room in the mill"
    assert dialog.words.accessibleDescription() == spoken
    assert "Struck out" in dialog.state.text()
    dialog.one.click()
    changed = window.desk.workspace.briefing.passage("p1")
    assert (changed.article, changed.exact) == (
        newer,
        "They sleep five or six to a room in the mill",
    )
    assert not dialog.one.isEnabled()
    dialog.list.setCurrentRow(2)
    assert not dialog.one.isEnabled()
    assert "keeps the old text" in dialog.state.text()
    assert window.desk.workspace.briefing.passage("p2").article == older
    dialog.close()


def test_the_cards_say_which_is_the_newer_text_and_the_menu_compares(
    window: Window, qtbot: QtBot, tmp_path: Path, older: str
) -> None:
    newer = add_newer(window, qtbot, tmp_path)
    cards = window.shelf.catalog.holdings.cards
    assert cards[older].alike.words == "A newer text was added"
    assert cards[older].alike.article == newer
    assert cards[newer].alike.words == "Newer text of an article here"
    qtbot.waitUntil(lambda: window.shelf._model.index_of(older).isValid())
    menu = window.shelf.menu_of(window.shelf._model.index_of(older))
    (action,) = [each for each in menu.actions() if each.text().startswith("Compare with")]
    action.trigger()
    compared(window, qtbot).close()


def test_where_nothing_has_a_newer_text_the_window_says_so(window: Window, qtbot: QtBot) -> None:
    window.commands["newer"].trigger()
    qtbot.waitUntil(lambda: "newer text here" in window.banner.words)


@pytest.mark.usefixtures("older")
def test_a_briefing_that_may_only_be_read_is_compared_and_stays(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    add_newer(window, qtbot, tmp_path)
    window.desk.workspace.refusal = "Someone has it open."
    window.commands["newer"].trigger()
    dialog = compared(window, qtbot)
    assert not dialog.all.isEnabled()
    assert not dialog.one.isEnabled()
    dialog.close()
    window.desk.workspace.refusal = ""
