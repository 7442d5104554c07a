"""Earlier versions, what is kept, and removing everywhere, in the real window."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from briefer import storage
from briefer.domain.passage import cut
from briefer.editing import ChangeFront, InsertItem, RemoveItem
from briefer.library import Library
from briefer.storage import StorageError
from briefer.ui.dialogs.earlier import EarlierDialog
from briefer.ui.dialogs.kept import KeptDialog
from briefer.ui.dialogs.refused import RefusedDialog
from briefer.ui.window import Window
from briefer.workspace import removing


def title(window: Window, words: str) -> None:
    front = window.desk.workspace.briefing.front
    window.desk.edit(ChangeFront(replace(front, title=words)))


def earlier(window: Window, qtbot: QtBot) -> EarlierDialog:
    """Ask for the earlier versions, and return the dialog once it has read them."""
    window.commands["earlier"].trigger()
    dialog = window.findChild(EarlierDialog)
    qtbot.waitUntil(lambda: not dialog.head.text().startswith("Looking"))
    return dialog


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Have the next question answered by the button of some words."""

    def answer(words: str) -> None:
        def press(box: QMessageBox) -> int:
            (button,) = [each for each in box.buttons() if each.text() == words]
            button.click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", press)

    return answer


def test_an_earlier_version_opens_as_a_copy_and_the_file_stays(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    title(window, "First")
    path = window.desk.workspace.save(tmp_path / "b.briefing")
    title(window, "Second")
    window.desk.workspace.save()
    before = path.read_bytes()
    dialog = earlier(window, qtbot)
    rows = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    assert all(isinstance(row, QTreeWidgetItem) and row.text(0) for row in rows)
    assert [(row.text(1), row.text(2)) for row in rows] == [
        ("Nothing", "Second"),
        ("titles, order or settings", "First"),
    ]
    dialog.list.setCurrentItem(rows[1])
    with qtbot.waitSignal(window.desk.opened):
        dialog.restore.click()
    assert window.desk.workspace.briefing.front.title == "First"
    assert window.desk.workspace.path is None
    assert path.read_bytes() == before


def test_a_briefing_that_was_never_saved_says_that_it_has_no_earlier_version(
    window: Window, qtbot: QtBot
) -> None:
    dialog = earlier(window, qtbot)
    assert not dialog.restore.isEnabled()
    assert dialog.head.text().startswith("No version of this briefing is kept")
    dialog.reject()


def test_versions_are_read_beside_the_window_which_may_leave_them(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    title(window, "First")
    window.desk.workspace.save(tmp_path / "b.briefing")
    go, load, threads = threading.Event(), storage.load, []

    def slow(file: Path) -> storage.Stored:
        threads.append(threading.current_thread())
        go.wait(10)
        return load(file)

    monkeypatch.setattr(storage, "load", slow)
    for left in (True, False):
        go.clear()
        window.commands["earlier"].trigger()
        dialog = window.findChild(EarlierDialog)
        assert dialog.isVisible()
        assert not dialog.restore.isEnabled()
        if left:
            dialog.reject()
            qtbot.waitUntil(lambda: window.findChild(EarlierDialog) is None)
        go.set()
    qtbot.waitUntil(dialog.restore.isEnabled)
    assert dialog.list.topLevelItemCount() == 1
    assert threading.main_thread() not in threads
    dialog.reject()


def test_a_briefing_whose_file_is_lost_is_opened_from_what_is_kept_of_it(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    title(window, "Lost")
    path = window.desk.workspace.save(tmp_path / "b.briefing")
    window.desk.workspace.new()
    path.write_bytes(bytes(5_000))
    window.files.open_path(path)
    assert "Earlier versions" in window.banner.words
    dialog = earlier(window, qtbot)
    (row,) = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    assert row is not None
    assert (row.text(1), row.text(2)) == ("Another briefing", "Lost")
    with qtbot.waitSignal(window.desk.opened):
        dialog.restore.click()
    assert window.desk.workspace.briefing.front.title == "Lost"


def test_how_long_things_are_kept_is_chosen_in_the_window(window: Window) -> None:
    window.commands["kept"].trigger()
    dialog = window.findChild(KeptDialog)
    dialog.versions.setValue(3)
    dialog.journal_days.setValue(0)
    dialog.accept()
    workspace = window.desk.workspace
    assert (workspace.retention.versions, workspace.backups.most) == (3, 3)
    assert workspace.retention.journal_days == 0
    assert workspace.places.retention.exists()


def test_a_briefing_is_removed_everywhere_after_a_question(
    window: Window, tmp_path: Path, answered: Callable[[str], None]
) -> None:
    title(window, "Gone")
    path = window.desk.workspace.save(tmp_path / "b.briefing")
    window.memory.used(path)
    briefing = window.desk.workspace.briefing.id
    window.files.keep_export(briefing, tmp_path / "Gone.docx", word=True)
    answered("Remove")
    window.commands["kept"].trigger()
    window.findChild(KeptDialog).remove.click()
    said = window.findChild(RefusedDialog)
    assert str(path) in said.list.toPlainText()
    said.reject()
    assert window.desk.workspace.briefing.front.title == ""
    assert path not in window.memory.recent()
    assert window.memory.word_file(briefing) is None
    assert window.memory.export_folder(briefing) is None
    assert path.exists()


def test_an_article_is_removed_everywhere_from_the_list(
    window: Window, qtbot: QtBot, answered: Callable[[str], None]
) -> None:
    before = len(window.desk.workspace.summaries())
    answered("Remove everywhere")
    window.shelf.view.setCurrentIndex(window.shelf.view.model().index(0, 0))
    row = window.shelf.view.model().row(window.shelf.view.currentIndex())
    window.memory.article = row.summary.id
    window.shelf.view.removal_wanted.emit()
    assert window.memory.article != row.summary.id
    assert len(window.desk.workspace.summaries()) == before - 1
    qtbot.waitUntil(lambda: window.findChild(RefusedDialog) is not None)
    said = window.findChild(RefusedDialog)
    assert "exported" in said.list.toPlainText()
    said.reject()


def test_an_undo_history_that_went_with_an_article_is_offered_no_more(
    window: Window, qtbot: QtBot, tmp_path: Path, answered: Callable[[str], None]
) -> None:
    workspace = window.desk.workspace
    window.shelf.view.setCurrentIndex(window.shelf.view.model().index(0, 0))
    article = window.shelf.view.model().row(window.shelf.view.currentIndex()).summary.id
    passage = cut(workspace.source(article).article, 0, 9, identifier="p1")
    window.desk.edit(InsertItem(workspace.briefing.sections[0].id, 0, passage))
    window.desk.edit(RemoveItem("p1"))
    workspace.save(tmp_path / "b.briefing")
    assert window.commands["undo"].isEnabled()
    answered("Remove everywhere")
    window.shelf.view.removal_wanted.emit()
    qtbot.waitUntil(lambda: window.findChild(RefusedDialog) is not None)
    window.findChild(RefusedDialog).reject()
    assert not window.commands["undo"].isEnabled()


def test_what_goes_wrong_while_traces_are_removed_is_said(
    window: Window,
    qtbot: QtBot,
    answered: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def failing(*_all: object) -> Callable[[], object]:
        def rest() -> object:
            raise StorageError("The disk is full. Nothing else was removed.")

        return rest

    monkeypatch.setattr(removing, "remove_articles", failing)
    answered("Remove everywhere")
    window.shelf.view.setCurrentIndex(window.shelf.view.model().index(0, 0))
    window.shelf.view.removal_wanted.emit()
    qtbot.waitUntil(lambda: window.banner.words.startswith("The disk is full."))


def test_the_library_is_written_anew_beside_the_event_loop(
    window: Window, answered: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    compact, threads = Library.compact, []

    def noted(library: Library) -> None:
        threads.append(threading.current_thread())
        compact(library)

    monkeypatch.setattr(Library, "compact", noted)
    answered("Remove everywhere")
    window.shelf.view.setCurrentIndex(window.shelf.view.model().index(0, 0))
    window.shelf.view.removal_wanted.emit()
    window.close()  # waits for what a person asked for
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()
