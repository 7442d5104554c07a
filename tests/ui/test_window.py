"""The window as a person meets it: titles, states, panes, actions and keys."""

import sys
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.prose import Prose, Words
from briefer.editing import ChangeFront, ChangeSection
from briefer.storage import load
from briefer.ui import banner
from briefer.ui.board.prose_edit import ProseEdit
from briefer.ui.commands import MENUS, SUBMENUS
from briefer.ui.desk import Desk
from briefer.ui.dialogs.findings import FindingsDialog
from briefer.ui.dialogs.refused import RefusedDialog
from briefer.ui.look import Lines, Look, Scheme
from briefer.ui.memory import Memory
from briefer.ui.positions import Selected
from briefer.ui.window import Window
from briefer.workspace import Places
from tests.ui.menu_letters import shared_letters


def title(window: Window, words: str) -> None:
    front = window.desk.workspace.briefing.front
    window.desk.edit(ChangeFront(replace(front, title=words)))


def plain(text: Prose) -> str:
    spans = (span for paragraph in text.paragraphs for span in paragraph.spans)
    return "".join(span.text for span in spans if isinstance(span, Words))


def file_first_words(window: Window, length: int = 40) -> str:
    """File the start of the first article's body; returns the article's id."""
    workspace = window.desk.workspace
    source = workspace.source(workspace.summaries()[0].id)
    start = source.article.blocks[-1].start
    window.desk.file(
        source.article.id, Selected(start, start + length), workspace.briefing.sections[0].id
    )
    return source.article.id


def test_a_new_window_says_that_nothing_was_saved_or_filed(window: Window) -> None:
    assert window.windowTitle() == "Untitled briefing[*] - Briefer"
    assert window.header.state_words() == "Not saved yet"
    assert window.status.count.text() == "No passages yet"
    assert not window.commands["undo"].isEnabled()


def test_a_briefing_is_told_from_others_by_its_title_and_its_file(
    window: Window, tmp_path: Path
) -> None:
    name, state = window.header.stops[0], window.header.findChildren(QLabel)[0]
    window.desk.workspace.save(tmp_path / "Work visas.briefing")
    window.refresh()
    assert window.windowTitle() == "Work visas[*] - Briefer"
    assert (name.text(), name.property("untitled")) == ("Work visas", True)
    assert "Work visas.briefing" in state.toolTip()
    title(window, "Workers [*] abroad")
    assert window.windowTitle() == "Workers [*][*] abroad (Work visas)[*] - Briefer"
    assert (name.text(), name.property("untitled")) == ("Workers [*] abroad", False)
    title(window, "Work visas")
    assert window.windowTitle() == "Work visas[*] - Briefer"
    window.desk.workspace.new()
    window.desk.opened.emit()
    assert not state.toolTip()


def test_an_edit_shows_at_once_and_can_be_undone_by_its_name(window: Window) -> None:
    title(window, "Workers abroad")
    assert window.windowTitle().startswith("Workers abroad")
    assert window.header.state_words() == "Unsaved changes"
    assert window.commands["undo"].isEnabled()
    assert window.commands["undo"].text() != "&Undo"
    assert window.commands["undo"].iconText() == "Undo"
    window.commands["undo"].trigger()
    assert window.windowTitle().startswith("Untitled briefing")
    window.commands["redo"].trigger()
    assert window.windowTitle().startswith("Workers abroad")


def test_the_title_is_edited_where_it_stands(qtbot: QtBot, window: Window) -> None:
    qtbot.mouseClick(window.header.findChild(QToolButton), Qt.MouseButton.LeftButton)
    line = window.header.findChild(QLineEdit)
    assert line.isVisible()
    qtbot.keyClicks(line, "  A new   title ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert window.desk.workspace.briefing.front.title == "A new title"
    assert not line.isVisible()


def test_escape_leaves_the_title_as_it_was(qtbot: QtBot, window: Window) -> None:
    title(window, "Kept")
    qtbot.mouseClick(window.header.findChild(QToolButton), Qt.MouseButton.LeftButton)
    line = window.header.findChild(QLineEdit)
    qtbot.keyClicks(line, "Lost")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert window.desk.workspace.briefing.front.title == "Kept"
    assert not line.isVisible()


def test_a_title_that_is_being_typed_is_in_the_file_that_is_saved(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    title(window, "Before")
    window.desk.workspace.save(tmp_path / "a.briefing")
    qtbot.mouseClick(window.header.findChild(QToolButton), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.header.findChild(QLineEdit), "After")
    window.commands["save"].trigger()
    assert load(tmp_path / "a.briefing").briefing.front.title == "After"


def test_undo_while_a_comment_is_written_keeps_its_words(qtbot: QtBot, window: Window) -> None:
    title(window, "Before")
    window.commands["comment"].trigger()
    (edit,) = window.board.findChildren(ProseEdit)
    qtbot.keyClicks(edit, "Words of mine")
    window.commands["undo"].trigger()
    assert window.desk.workspace.briefing.front.title == "Before"
    window.commands["redo"].trigger()
    section = window.desk.workspace.briefing.sections[0]
    assert plain(section.items[0].text) == "Words of mine"


def test_the_readers_zoom_is_said_when_the_wheel_changes_it(window: Window) -> None:
    window.reader.view.zoom_asked.emit(1)
    assert window.status.zoom.text() == f"Reader {window.reader.zoom:.0%}"
    assert window.reader.zoom > 1


@pytest.mark.parametrize("hidden", [(), ("shelf",), ("board",)])
def test_at_its_least_the_window_has_room_for_each_pane_and_they_do_not_overlap(
    qtbot: QtBot, window: Window, hidden: tuple[str, ...]
) -> None:
    assert window.minimumWidth() <= 800
    assert window.minimumHeight() <= 600
    for name in hidden:
        window.commands[f"see_{name}"].trigger()
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: window.width() == window.minimumWidth())
    panes = [pane for pane in (window.shelf, window.middle, window.board) if not pane.isHidden()]
    edges = [(pane.geometry().left(), pane.geometry().right()) for pane in panes]
    assert edges == sorted(edges)
    assert all(left[1] < right[0] for left, right in pairwise(edges))
    assert edges[-1][1] < window.splitter.width()


def test_in_a_narrow_foot_what_was_done_goes_before_what_is_always_there(
    qtbot: QtBot, window: Window
) -> None:
    file_first_words(window)
    status = window.status
    qtbot.waitUntil(status.check.isVisible)
    status.show_pages(12, 2)
    window.resize(window.minimumSize())
    status.say("Removed a section whose heading is long. Undo brings it back.")
    shown = [status.count, status.check, status.pages, status.gaps, status.message, status.zoom]
    qtbot.waitUntil(status.zoom.isHidden)
    qtbot.wait(20)
    for widget in [each for each in shown if each.isVisible()]:
        assert widget.width() >= widget.sizeHint().width()
    assert status.message.isVisible()
    window.resize(1280, 800)
    qtbot.waitUntil(status.zoom.isVisible)


def test_the_status_counts_and_checks_what_was_filed(qtbot: QtBot, window: Window) -> None:
    file_first_words(window)
    assert window.status.count.text() == "1 passage from 1 article"
    qtbot.waitUntil(lambda: window.status.check.text() == "✓ all verbatim")
    assert window.status.check.property("kind") == "ok"


def test_a_quotation_that_differs_is_said_and_leads_to_its_place(
    qtbot: QtBot, window: Window
) -> None:
    workspace = window.desk.workspace
    file_first_words(window)
    section = workspace.briefing.sections[0]
    passage = next(section.passages())
    spoiled = replace(section, items=(replace(passage, exact=passage.exact[:-1] + "#"),))
    workspace.briefing = replace(
        workspace.briefing, sections=(spoiled, *workspace.briefing.sections[1:])
    )
    window.commands["check"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(FindingsDialog)))
    assert window.status.check.property("kind") == "danger"
    (dialog,) = window.findChildren(FindingsDialog)
    shown: list[str] = []
    window.desk.passage_shown.connect(shown.append)
    dialog.list.itemActivated.emit(dialog.list.item(0))
    assert shown == [passage.id]
    dialog.close()


def test_asking_for_a_check_of_nothing_says_so(qtbot: QtBot, window: Window) -> None:
    window.commands["check"].trigger()
    qtbot.waitUntil(lambda: window.banner.words == "There are no quotations to check yet.")


def test_trouble_stands_in_the_banner_and_takes_no_focus(qtbot: QtBot, window: Window) -> None:
    window.go_to(window.reader)
    before = QApplication.focusWidget()
    window.desk.failed.emit("The disk is full. Nothing was written.")
    assert window.banner.words == "The disk is full. Nothing was written."
    assert QApplication.focusWidget() is before
    close = next(
        b
        for b in window.banner.findChildren(QToolButton)
        if b.accessibleName().startswith("Dismiss")
    )
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert window.banner.words == ""


def test_a_place_far_down_in_a_long_article_is_shown_as_it_is_opened(
    qtbot: QtBot, window: Window
) -> None:
    desk, view = window.desk, window.reader.view
    desk.article_opened.emit(desk.workspace.summaries()[0].id, -1, -1)
    qtbot.wait(300)
    said = "says that trade went on across the border, and that nobody counted."
    lines = ["A report on trade", *(f"Item 3000-{number} {said}" for number in range(3_000))]
    (article,) = desk.workspace.add_bytes("short.txt", "\n\n".join(lines).encode()).added
    start = desk.workspace.source(article).article.text.index("Item 3000-2998")
    desk.article_opened.emit(article, start, start + 14)
    low, high = view.geometry_now().seen(view.geometry_now().area())
    assert low < start < high


def test_no_two_entries_of_a_menu_are_opened_by_the_same_letter(window: Window) -> None:
    assert not shared_letters(window)


def test_every_menu_entry_is_an_action_and_every_key_is_used_once(window: Window) -> None:
    ids = {row.id for row in window.commands.rows()}
    entries = {entry for _title, words in MENUS for entry in words.split()} - {"-"}
    inside = {scheme.value for scheme in Scheme} | {"strong"}
    inside |= {f"lines_{lines}" for lines in Lines}
    assert entries == ids - inside | set(SUBMENUS)
    keys = Counter(key for row in window.commands.rows() for key in row.shortcut.split())
    assert [key for key, count in keys.items() if count > 1] == []


def test_articles_can_be_added_from_the_menu_bar(window: Window) -> None:
    insert = next(a for a in window.menuBar().actions() if a.text() == "&Insert").menu()
    articles = next(a for a in insert.actions() if "articles" in a.text()).menu()
    for _ in range(2):
        articles.aboutToShow.emit()
        assert [action.text() for action in articles.actions()] == [
            "Files…",
            "Folder…",
            "What is on the clipboard",
        ]


def test_the_colors_stand_under_their_own_heading(window: Window) -> None:
    view = next(a for a in window.menuBar().actions() if a.text() == "&View").menu()
    colors = next(a for a in view.actions() if a.text().replace("&", "") == "Colors").menu()
    colors.aboutToShow.emit()
    shown = [action for action in colors.actions() if not action.isSeparator()]
    assert shown == [window.commands[name] for name in (*(s.value for s in Scheme), "strong")]
    colors.aboutToShow.emit()
    assert len(colors.actions()) == len(Scheme) + 2


def test_the_lines_of_an_article_stand_as_far_apart_as_was_chosen(
    window: Window,
) -> None:
    window.reader.open_article(window.desk.workspace.summaries()[0].id)
    view = window.reader.view
    tall = view.document().size().height()
    assert window.commands["lines_usual"].isChecked()
    window.commands["lines_wide"].trigger()
    assert view.document().size().height() > tall * 1.1
    assert window.memory.lines is Lines.WIDE
    window.commands["lines_close"].trigger()
    assert view.document().size().height() < tall
    window.commands["lines_usual"].trigger()
    assert view.document().size().height() == tall


def test_a_long_title_leaves_the_buttons_their_room(window: Window) -> None:
    title(window, "북한 노동자와 탈북민에 관한 중국의 태도 변화와 제재 이행에 대한 종합 보고 " * 2)
    window.resize(1024, 700)
    QApplication.processEvents()
    header, buttons = window.header, window.header.stops[2:]
    assert all(button.geometry().right() <= header.width() for button in buttons)
    assert all(button.width() >= button.minimumSizeHint().width() for button in buttons)
    assert header.stops[0].text().count("…") == 1
    assert header.stops[0].width() >= header.stops[0].sizeHint().width()


def test_a_title_shows_as_it_was_typed(window: Window) -> None:
    name = window.header.findChild(QToolButton)
    assert name.text() == "New briefing"
    assert name.property("untitled") is True
    title(window, "R&D <b>now</b>")
    assert name.text() == "R&&D <b>now</b>", "a lone ampersand would mark a key"
    assert name.property("untitled") is False
    section = window.desk.workspace.briefing.sections[0]
    window.desk.edit(ChangeSection(section.id, "R&D", section.theme))
    assert "R&D" not in window.commands["undo"].text().replace("R&&D", "")


def test_the_banner_moves_nothing_and_leaves_titles_and_tools_free(window: Window) -> None:
    QApplication.processEvents()
    before = window.splitter.geometry()
    window.banner.warn("Something could not be done. " * 12)
    QApplication.processEvents()
    assert window.splitter.geometry() == before
    assert window.banner.isVisible()
    assert before.contains(window.banner.geometry())
    assert window.banner.y() > before.center().y(), "every pane has its title and tools on top"
    words = window.banner.findChild(QLabel)
    assert words.height() >= words.heightForWidth(words.width())
    window.resize(900, 640)
    QApplication.processEvents()
    assert window.splitter.geometry().contains(window.banner.geometry())


def test_a_notice_leaves_once_it_was_read_and_work_goes_on_and_trouble_stays(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.banner.notice("Edits are back.")
    title(window, "First")
    assert window.banner.words, "nobody has read it yet"
    monkeypatch.setattr(banner, "_READ", 0)
    for go_on in (lambda: title(window, "Second"), window.files.saved.emit):
        window.banner.notice("Edits are back.")
        go_on()
        assert not window.banner.words
    window.banner.notice("More is to be had.", [("Have it", lambda: None)])
    title(window, "Third")
    assert window.banner.words
    window.banner.warn("The disk is full.")
    title(window, "Fourth")
    assert window.banner.words


def test_files_that_were_not_added_are_counted_and_named(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    for number in range(3):
        (tmp_path / f"good{number}.txt").write_text(f"A title {number}\n\nWords that follow.\n")
    bad = [tmp_path / f"bad{number}.txt" for number in range(2)]
    for path in bad:
        path.write_bytes(b"")
    window.files.take(sorted(tmp_path.glob("*.txt")))
    qtbot.waitUntil(lambda: window.banner.words.startswith("3 articles added"))
    assert window.banner.words == "3 articles added. 2 files could not be added."
    button = next(b for b in window.banner.findChildren(QToolButton) if b.text() == "Show which")
    button.click()
    dialog = window.findChild(RefusedDialog)
    assert all(path.name in dialog.list.toPlainText() for path in bad)
    dialog.reject()


def test_the_article_read_last_is_open_again(
    qtbot: QtBot, window: Window, memory: Memory, tmp_path: Path
) -> None:
    window.read_on()
    assert window.reader.article == ""
    last = window.desk.workspace.summaries()[1].id
    window.desk.article_opened.emit(last, -1, -1)
    assert memory.article == last
    look = Look(QApplication.instance(), Scheme.LIGHT, tmp_path / "look")
    again = Window(Desk(window.desk.workspace), look, memory)
    qtbot.addWidget(again)
    again.read_on()
    assert again.reader.article == last
    memory.article = "gone"
    third = Window(Desk(window.desk.workspace), look, memory)
    qtbot.addWidget(third)
    third.read_on()
    assert third.reader.article == ""
    third.files.open_sample(third.desk.workspace.samples()[0][0])
    fourth = Window(Desk(window.desk.workspace), look, memory)
    qtbot.addWidget(fourth)
    memory.article = "gone"
    fourth.read_on()
    assert fourth.reader.article == window.desk.workspace.briefing.cited()[0]
    look.release()


def test_a_start_with_a_file_shows_no_other_briefing_until_it_is_there(
    window: Window, places: Places
) -> None:
    file = places.samples / "two-pages.briefing"
    title = window.header.findChildren(QToolButton)[0]
    window.await_briefing(file.name)
    window.resize(window.width() + 40, window.height())
    assert title.text() == "Opening two-pages.briefing…"
    assert window.board.view.isHidden()
    assert not window.status.count.text()
    window.files.take([file.with_name("lost.briefing")])
    window.show_briefing()
    assert title.text() == "New briefing"
    assert window.status.count.text() == "No passages yet"
    assert not window.board.view.isHidden()


def test_a_start_with_nothing_begun_leads_to_the_last_briefings(
    window: Window, memory: Memory, tmp_path: Path
) -> None:
    memory.article = window.desk.workspace.summaries()[1].id
    memory.used(tmp_path / "gone.briefing")
    kept = tmp_path / "kept.briefing"
    kept.touch()
    memory.used(kept)
    window.read_on()
    assert not window.reader.article
    kept.unlink()
    window.read_on()
    assert window.reader.article == memory.article


def test_the_keyboard_starts_among_the_articles_or_in_the_one_read_last(
    qtbot: QtBot, window: Window, memory: Memory, tmp_path: Path
) -> None:
    assert window.shelf.isAncestorOf(window.focusWidget())
    memory.article = window.desk.workspace.summaries()[1].id
    look = Look(QApplication.instance(), Scheme.LIGHT, tmp_path / "look")
    again = Window(Desk(window.desk.workspace), look, memory)
    qtbot.addWidget(again)
    again.read_on()
    assert again.reader.isAncestorOf(again.focusWidget())
    look.release()


def test_a_window_larger_than_the_screen_is_made_to_fit(qtbot: QtBot, window: Window) -> None:
    room = window.screen().availableGeometry().size()
    window.resize(room.width() + 200, room.height() - 40)
    window.fit_screen()
    qtbot.waitUntil(lambda: window.frameGeometry().width() <= room.width())
    assert window.height() == room.height() - 40


def test_every_button_has_a_name_and_a_tooltip(window: Window) -> None:
    for part in (window.header, window.banner, window.status, window.paper.preview):
        for button in part.findChildren(QAbstractButton):
            assert button.accessibleName(), button
            assert button.toolTip(), button.accessibleName()


@pytest.mark.parametrize("width", [1440, 1024])
def test_the_three_panes_and_the_header_fit_the_window(
    qtbot: QtBot, window: Window, width: int
) -> None:
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.width() == width)
    assert window.minimumSizeHint().width() <= width
    for pane in (window.shelf, window.middle, window.board):
        assert pane.width() >= 150
        assert pane.isVisible()
    export = window.header.findChildren(QToolButton)[-1]
    assert export.geometry().right() <= window.header.width()


def test_panes_hide_and_come_back_when_they_are_gone_to(window: Window) -> None:
    window.commands["see_shelf"].trigger()
    assert window.shelf.isHidden()
    assert not window.commands["see_shelf"].isChecked()
    window.commands["go_shelf"].trigger()
    assert not window.shelf.isHidden()
    assert window.commands["see_shelf"].isChecked()


def test_a_pane_that_was_hidden_stays_hidden(window: Window, memory: Memory) -> None:
    window.commands["see_shelf"].trigger()
    assert window.shelf.isHidden()
    window.close()
    look = Look(QApplication.instance(), Scheme.LIGHT, window.desk.workspace.places.data / "look")
    again = Window(window.desk, look, memory)
    assert again.shelf.isHidden()
    assert not again.board.isHidden()
    assert not again.commands["see_shelf"].isChecked()
    again.commands["see_shelf"].trigger()
    assert not again.shelf.isHidden()
    again.deleteLater()
    look.release()


def test_sizes_and_scheme_are_remembered(
    qtbot: QtBot, window: Window, dressed: QApplication, tmp_path: Path
) -> None:
    window.resize(800, 640)
    window.splitter.setSizes([210, 300, 290])
    sizes = window.splitter.sizes()
    window.choose_scheme(Scheme.DARK)
    window.close()
    memory = Memory(window.desk.workspace.places.data)
    assert memory.scheme is Scheme.DARK
    look = Look(dressed, Scheme.LIGHT, tmp_path)
    second = Window(window.desk, look, memory)
    qtbot.addWidget(second)
    second.show()
    assert second.size() == window.size()
    assert second.splitter.sizes() == sizes
    look.release()


def test_going_dark_reaches_every_pane(window: Window) -> None:
    window.commands["dark"].trigger()
    assert window.look.tokens.dark
    assert window.commands["dark"].isChecked()
    window.commands["light"].trigger()
    assert not window.look.tokens.dark


def drop(window: Window, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    window.dragEnterEvent(entering)
    if entering.isAccepted():
        window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    return entering.isAccepted()


def test_dropped_articles_join_the_library_and_are_opened(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    article = tmp_path / "new.txt"
    article.write_text(
        "A Title\n\nA body of one sentence, which is long enough to be one.\n", "utf-8"
    )
    before = len(window.desk.workspace.summaries())
    with qtbot.waitSignal(window.desk.article_opened):
        assert drop(window, article)
    assert len(window.desk.workspace.summaries()) == before + 1
    assert window.status.message.text() == "1 article added"


def test_a_dropped_file_that_is_no_text_gets_one_plain_message(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\x00\x01\x02\xff" * 100)
    with qtbot.waitSignal(window.desk.failed):
        drop(window, bad)
    assert "bad.txt" in window.banner.words


def test_a_briefing_of_ours_that_is_added_is_said_and_marked_as_no_source(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    workspace = window.desk.workspace
    file_first_words(window)
    workspace.export(tmp_path / "Brief.pdf")
    with qtbot.waitSignal(window.shelf.adding.intake.noted):
        window.shelf.add_paths([tmp_path / "Brief.pdf"])
    assert window.banner.words == (
        "“Brief.pdf” is a briefing that Briefer wrote: its quotations are not counted as a source."
    )
    assert window.banner.property("tone") == "notice"
    holdings = window.shelf.catalog.holdings
    qtbot.waitUntil(lambda: len(holdings.cards) == 6)
    labels = {card.summary.name: card.labels for card in holdings.cards.values()}
    assert labels.pop("Brief.pdf") == ("Briefing, no source",)
    assert not any(labels.values())


def test_dropped_words_are_not_taken_for_files(window: Window) -> None:
    data = QMimeData()
    data.setText("only words")
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    window.dragEnterEvent(event)
    assert not event.isAccepted()


def test_insert_begins_a_section_a_judgment_and_a_comment(window: Window) -> None:
    before = window.desk.workspace.briefing
    window.see_board(on=False)
    window.commands["section"].trigger()
    window.board.commit()
    assert window.board.isVisible()
    assert len(window.desk.workspace.briefing.sections) == len(before.sections) + 1
    for name in ("judgment", "comment"):
        window.commands[name].trigger()
        window.board.commit()


def test_a_hundred_repaints_lose_no_reference_to_none(window: Window) -> None:
    window.repaint()
    before = sys.getrefcount(None)
    for _ in range(100):
        window.repaint()
    assert sys.getrefcount(None) > before - 50


def test_what_could_be_stopped_before_a_dialog_stands_no_longer_offers_it(window: Window) -> None:
    window.banner.begin("Setting the pages …", lambda: None)
    (cancel,) = (b for b in window.banner.findChildren(QToolButton) if b.text() == "Cancel")
    window.banner.notice("A quiet line.")
    assert not cancel.isVisible()
