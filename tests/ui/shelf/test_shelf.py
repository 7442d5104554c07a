"""The shelf in use: sorted, searched, opened, filled and emptied, on real widgets and articles."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from threading import Event
from time import sleep
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMessageBox, QToolButton

from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference
from briefer.editing import ChangeReference, ChangeSection
from briefer.errors import BrieferError, CancelledError
from briefer.library import Summary
from briefer.ui.desk import Desk
from briefer.ui.positions import Selected
from briefer.ui.shelf import ShelfPane
from briefer.ui.shelf.cards import Order, second_line
from briefer.ui.shelf.holdings import Holdings
from briefer.ui.shelf.pasting import pasted
from briefer.ui.shelf.progress import time_left
from briefer.ui.shelf.search import Help
from briefer.ui.tokens import dark
from briefer.workspace import Step, Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefer.ui.tokens import Tokens
    from briefer.ui.window import Window
    from briefer.workspace import Places as Folders

Places = list[tuple[str, int, int]]
_STATED = Basis(BasisKind.STATED, line=1)


@pytest.fixture
def shelf(desk: Desk, tokens: Tokens, qtbot: QtBot) -> ShelfPane:
    """Return a shown shelf with the five articles."""
    pane = ShelfPane(desk, tokens)
    qtbot.addWidget(pane)
    pane.resize(272, 850)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    qtbot.waitUntil(lambda: pane.view.model().rowCount() == 5)
    return pane


@pytest.fixture
def opened(desk: Desk) -> Places:
    """Return the places in articles that the desk was asked to show, as they come."""
    places: Places = []
    desk.article_opened.connect(lambda *place: places.append(place))
    return places


@pytest.fixture
def said(desk: Desk) -> list[str]:
    """Return what the desk says and what it says has failed, as it comes."""
    words: list[str] = []
    desk.said.connect(words.append)
    desk.failed.connect(words.append)
    return words


def _until(outdated: Callable[[], bool]) -> None:
    for _ in range(2_000):
        if outdated():
            return
        sleep(0.005)
    raise AssertionError


def spoken(shelf: ShelfPane) -> list[str]:
    model = shelf.view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(n, 0).data(role)) for n in range(model.rowCount())]


def index_of(shelf: ShelfPane, words: str) -> QModelIndex:
    number = next(n for n, text in enumerate(spoken(shelf)) if words in text)
    return shelf.view.model().index(number, 0)


def answer(title: str) -> None:
    """Click a button of the question that comes up next."""

    def click() -> None:
        (box,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
        next(b for b in box.buttons() if b.text().replace("&", "") == title).click()

    QTimer.singleShot(0, click)


def test_the_five_articles_stand_by_title_with_what_is_not_stated(shelf: ShelfPane) -> None:
    words = spoken(shelf)
    assert len(words) == 5
    assert words[0].startswith("After Zhao Leji")
    assert "Author, outlet and date not stated" in words[0]
    assert "Foreign Policy Blogs · date not stated" in words[1]
    assert any(text.startswith("[North Korea's Outsourced Workforce]") for text in words)
    assert shelf.search.placeholderText() == "Search 5 articles"


def test_sorting_by_date_puts_undated_articles_last(shelf: ShelfPane, qtbot: QtBot) -> None:
    first = spoken(shelf)[0]
    shelf.sort_by(Order.DATE)
    qtbot.waitUntil(lambda: spoken(shelf)[0] != first)
    dated = ["not stated" in text for text in spoken(shelf)]
    assert dated == sorted(dated)


def test_sorting_by_outlet(shelf: ShelfPane, qtbot: QtBot) -> None:
    shelf.sort_by(Order.OUTLET)
    qtbot.waitUntil(lambda: spoken(shelf)[0].startswith("Work visas"))
    assert spoken(shelf)[-1].startswith("After Zhao")


def summary(name: str, title: str, captured: str = "") -> Summary:
    return Summary(name, name, title, "", "", "", captured, readable=True, record="")


def test_numbers_in_titles_stand_as_they_are_counted() -> None:
    titles = ("Article number 10", "Article number 2", "Article 100 of 3", "“Article number 1")
    held = Holdings({title: summary(title, title) for title in titles})
    assert [each.title for each in held.ordered(Order.TITLE)] == [
        "Article 100 of 3",
        "“Article number 1",
        "Article number 2",
        "Article number 10",
    ]


def test_what_was_added_last_comes_first_and_what_came_together_by_title() -> None:
    came = (
        ("old", "Zebra", "2026-11-01T09:00:00+09:00"),
        ("b", "Second", "2026-11-20T09:00:00+09:00"),
        ("a", "First", "2026-11-20T09:00:00+09:00"),
        ("colleague's", "Mule", "2026-10-01T09:00:00+02:00"),
    )
    held = Holdings({name: summary(name, *rest) for name, *rest in came})
    order = [each.id for each in held.ordered(Order.ADDED)]
    assert order == ["colleague's", "a", "b", "old"]


def test_the_menu_sorts_by_when_articles_were_added(shelf: ShelfPane) -> None:
    names = {each.text(): each for each in shelf._sort.menu().actions()}
    names["By date added"].trigger()
    assert shelf.catalog.wanted.order is Order.ADDED


def test_a_click_opens_an_article(shelf: ShelfPane, qtbot: QtBot, opened: Places) -> None:
    index = index_of(shelf, "Work visas")
    point = shelf.view.visualRect(index).center()
    qtbot.mouseClick(shelf.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    ((article, start, end),) = opened
    assert (start, end) == (-1, -1)
    assert article == shelf._model.row(index).article


def test_enter_opens_an_article(shelf: ShelfPane, qtbot: QtBot, opened: Places) -> None:
    shelf.view.setCurrentIndex(index_of(shelf, "Beijing Signals"))
    qtbot.keyClick(shelf.view, Qt.Key.Key_Return)
    assert len(opened) == 1


def test_the_open_articles_card_is_marked_without_opening_it_again(
    shelf: ShelfPane, desk: Desk, opened: Places
) -> None:
    index = index_of(shelf, "Work visas")
    desk.article_opened.emit(shelf._model.row(index).article, -1, -1)
    assert shelf.view.currentIndex().row() == index.row()
    assert len(opened) == 1


def test_a_search_shows_places_and_a_click_jumps_to_one(
    shelf: ShelfPane, desk: Desk, qtbot: QtBot, opened: Places
) -> None:
    qtbot.keyClicks(shelf.search, "glamorous")
    qtbot.waitUntil(lambda: shelf.view.model().rowCount() < 5)
    index = index_of(shelf, "glamorous")
    qtbot.mouseClick(
        shelf.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=shelf.view.visualRect(index).center(),
    )
    article, start, end = opened[-1]
    assert desk.workspace.source(article).article.text[start:end] == "glamorous"


def test_enter_right_after_typing_opens_the_best_place_of_what_was_typed(
    shelf: ShelfPane, desk: Desk, qtbot: QtBot, opened: Places
) -> None:
    qtbot.keyClicks(shelf.search, "glamorous")
    qtbot.keyClick(shelf.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened))
    ((article, start, end),) = opened
    assert desk.workspace.source(article).article.text[start:end] == "glamorous"
    qtbot.keyClick(shelf.search, Qt.Key.Key_Return)
    assert opened == [(article, start, end)] * 2


def test_cards_are_made_only_of_articles_that_somebody_looks_at(
    shelf: ShelfPane, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(200):
        path = tmp_path / f"z{number:03}.txt"
        path.write_text(f"Zebra {number:03}\n\nWords of {number}.\n", encoding="utf-8")
    shelf.add_paths([tmp_path])
    view = shelf.view
    qtbot.waitUntil(lambda: view.model().rowCount() == 205)
    holdings = shelf.catalog.holdings
    assert len(holdings.cards.made()) < 30
    view.scrollToBottom()
    view.grab()
    last = shelf._model.index(204)
    assert view.visualRect(last).bottom() < view.viewport().height()
    assert "z199" in holdings.cards.made()[shelf._model.article(last)].title
    assert len(holdings.cards.made()) < 60


def test_what_waits_for_the_articles_goes_on_also_when_they_cannot_be_read(
    shelf: ShelfPane, desk: Desk, qtbot: QtBot, said: list[str]
) -> None:
    calls: list[int] = []
    shelf.catalog.once_settled(lambda: calls.append(shelf.view.model().rowCount()))
    qtbot.waitUntil(lambda: calls == [5])
    desk.workspace.articles.library._database.connection.close()
    shelf.catalog.ask(shelf.catalog.wanted._replace(words="visas"), typing=True)
    shelf.catalog.once_settled(lambda: calls.append(0))
    qtbot.waitUntil(lambda: len(calls) == 2)
    assert len(said) == 1


def test_what_waits_for_the_articles_goes_on_after_a_fault_of_the_program(
    shelf: ShelfPane, qtbot: QtBot
) -> None:
    calls: list[int] = []
    no_words: Any = 5  # a fault that is no error for people
    with qtbot.captureExceptions() as faults:
        shelf.catalog.ask(shelf.catalog.wanted._replace(words=no_words), typing=True)
        shelf.catalog.once_settled(lambda: calls.append(1))
        qtbot.waitUntil(lambda: calls == [1])
        qtbot.waitUntil(lambda: len(faults) == 1)
    assert not isinstance(faults[0][1], BrieferError)


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        (Reference("book", (Field("issued", IssuedDate((2016,)), _STATED),)), "2016"),
        (Reference("book"), "Date not stated"),
        (
            Reference("webpage", (Field("issued", IssuedDate((2016,)), _STATED),)),
            "Outlet not stated · 2016",
        ),
    ],
)
def test_a_card_names_a_missing_outlet_only_where_one_is_due(
    reference: Reference, words: str
) -> None:
    assert "".join(piece.text for piece in second_line(reference)) == words


def test_escape_clears_the_search(shelf: ShelfPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(shelf.search, "glamorous")
    qtbot.waitUntil(lambda: shelf.view.model().rowCount() < 5)
    qtbot.keyClick(shelf.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shelf.view.model().rowCount() == 5)


def test_a_search_without_a_result_says_so(shelf: ShelfPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(shelf.search, "zebra")
    qtbot.waitUntil(shelf._empty.isVisible)
    assert shelf._empty.text().startswith("No article holds “zebra”.")
    assert "Try fewer words" in shelf._empty.text()
    shelf.search.clear()
    qtbot.keyClicks(shelf.search, '"zebra crossing"')
    qtbot.waitUntil(lambda: shelf._empty.text().startswith('No article holds "zebra crossing".'))


def test_down_leads_from_the_search_box_into_the_list_and_up_back(
    shelf: ShelfPane, qtbot: QtBot
) -> None:
    shelf.search.setFocus()
    qtbot.keyClick(shelf.search, Qt.Key.Key_Down)
    assert shelf.view.hasFocus()
    qtbot.keyClick(shelf.view, Qt.Key.Key_Up)
    assert shelf.search.hasFocus()


def test_filing_and_undo_show_on_the_card(shelf: ShelfPane, desk: Desk) -> None:
    tester = QAbstractItemModelTester(
        shelf.view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    article = shelf._model.row(index_of(shelf, "Work visas")).article
    section = desk.workspace.briefing.sections[0].id
    desk.file(article, Selected(0, 40), section)
    assert "Labor 1" in spoken(shelf)[index_of(shelf, "Work visas").row()]
    desk.undo()
    assert "Labor" not in spoken(shelf)[index_of(shelf, "Work visas").row()]
    assert tester is not None


def test_added_known_and_unreadable_files_are_all_reported(
    shelf: ShelfPane, said: list[str], tmp_path: Path, seeds: tuple[Path, ...], qtbot: QtBot
) -> None:
    new, bad = tmp_path / "new.txt", tmp_path / "bad.txt"
    new.write_text("A new article\n\nWith a paragraph of its own.\n", encoding="utf-8")
    bad.write_bytes(b"")
    with qtbot.waitSignal(shelf.adding.intake.refused) as refused:
        shelf.add_paths([new, seeds[0], bad])
    words, messages = refused.args
    assert said == ["1 article added, 1 was in the library already"]
    assert words == f"{said[0]}. 1 file could not be added."
    assert len(messages) == 1
    assert "bad.txt" in messages[0]
    qtbot.waitUntil(lambda: shelf.view.model().rowCount() == 6)


def test_the_article_that_was_added_is_in_view(
    shelf: ShelfPane, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(40):
        path = tmp_path / f"z{number:02}.txt"
        path.write_text(f"Zebra {number:02}\n\nWords.\n", encoding="utf-8")
    shelf.add_paths([tmp_path / "z39.txt", tmp_path])
    view = shelf.view

    def seen() -> bool:
        place = view.visualRect(view.currentIndex())
        return view.currentIndex().row() == 44 and view.viewport().rect().contains(place)

    qtbot.waitUntil(seen)
    view.scrollToTop()
    assert not seen()
    shelf.add_paths([tmp_path / "z39.txt"])
    qtbot.waitUntil(seen)


def test_the_article_that_was_added_is_in_view_where_the_list_is_read_for_long(
    shelf: ShelfPane, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("briefer.ui.shelf.catalog._FEW", 0)  # as with very many articles
    view = shelf.view
    _add_zebras(shelf, tmp_path, qtbot)
    first = shelf._model.article(view.model().index(0, 0))
    desk.article_opened.emit(first, -1, -1)
    last = tmp_path / "z99.txt"
    last.write_text("Zebra 99\n\nWords.\n", encoding="utf-8")
    shelf.add_paths([last])

    def seen() -> bool:
        place = view.visualRect(view.currentIndex())
        return view.currentIndex().row() == 45 and view.viewport().rect().contains(place)

    qtbot.waitUntil(seen)
    assert shelf.selected_articles() == (shelf._model.article(view.currentIndex()),)
    shelf.setFocus()
    assert seen()


def test_who_goes_to_another_card_while_the_list_is_read_stays_there(
    shelf: ShelfPane, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("briefer.ui.shelf.catalog._FEW", 0)
    desk.article_opened.emit(shelf._model.article(shelf.view.model().index(0, 0)), -1, -1)
    new = tmp_path / "new.txt"
    new.write_text("Zebra\n\nWords.\n", encoding="utf-8")
    desk.article_added.connect(lambda _id: qtbot.keyClick(shelf.view, Qt.Key.Key_Down))
    shelf.add_paths([new])
    qtbot.waitUntil(lambda: shelf.view.model().rowCount() == 6)
    qtbot.wait(50)
    assert shelf.view.currentIndex().row() == 1


def _add_zebras(shelf: ShelfPane, folder: Path, qtbot: QtBot) -> None:
    """Add 40 articles, whose cards come last and take two lines where they are narrow."""
    for number in range(40):
        path = folder / f"z{number:02}.txt"
        path.write_text(f"Zebra {number:02} of the plains at noon\n\nWords.\n", encoding="utf-8")
    shelf.add_paths([folder])
    qtbot.waitUntil(lambda: shelf.view.model().rowCount() == 45)
    qtbot.waitUntil(lambda: not shelf.adding.intake.under_way and shelf.catalog.settled)
    qtbot.wait(50)


@pytest.mark.parametrize("row", [12, 30, 40])
def test_the_card_that_is_read_stays_in_view_at_every_width(
    shelf: ShelfPane, tmp_path: Path, qtbot: QtBot, row: int
) -> None:
    _add_zebras(shelf, tmp_path, qtbot)
    view, hints = shelf.view, QAbstractItemView.ScrollHint
    index = view.model().index(row, 0)
    view.setCurrentIndex(index)
    for hint in (hints.PositionAtTop, hints.PositionAtCenter, hints.PositionAtBottom):
        view.scrollTo(index, hint)
        qtbot.wait(20)
        high, top = view.visualRect(index).height(), view.visualRect(index).top()
        heights = set()
        for width in (180, 140, 700, 160, 272):
            shelf.resize(width, shelf.height())
            qtbot.wait(20)
            heights.add(view.visualRect(index).height())
            assert view.viewport().rect().intersects(view.visualRect(index)), (hint, width)
        assert len(heights) > 1
        assert view.visualRect(index).height() == high
        assert abs(view.visualRect(index).top() - top) <= high


def test_what_is_first_in_view_stays_there_where_the_current_card_is_not_in_view(
    shelf: ShelfPane, tmp_path: Path, qtbot: QtBot
) -> None:
    _add_zebras(shelf, tmp_path, qtbot)
    view = shelf.view
    view.setCurrentIndex(view.model().index(0, 0))
    index = view.model().index(26, 0)
    view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
    for width in (180, 140, 272):
        shelf.resize(width, shelf.height())
        qtbot.wait(20)
        assert view.visualRect(index).top() == 0, width


def test_a_key_that_leads_into_the_list_brings_the_current_card_into_view(
    shelf: ShelfPane, tmp_path: Path, qtbot: QtBot
) -> None:
    _add_zebras(shelf, tmp_path, qtbot)
    view = shelf.view
    view.setCurrentIndex(view.model().index(2, 0))
    view.scrollToBottom()
    shelf.search.setFocus()

    def seen() -> bool:
        return view.viewport().rect().contains(view.visualRect(view.currentIndex()))

    for reason in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        view.setFocus(reason)
        assert not seen()
        shelf.search.setFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.currentIndex().row() == 2
    assert seen()


def test_adding_many_files_can_be_stopped_and_keeps_what_was_read(
    shelf: ShelfPane, said: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(600):
        text = f"Article {number}\n\nIts paragraph, the {number}th.\n"
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    intake = shelf.adding.intake
    intake.progressed.connect(lambda step: intake.stop() if step.done else None)
    with qtbot.waitSignal(intake.ended):
        shelf.add_paths([tmp_path])
    assert said == ["Stopped. What was added before stays."]
    qtbot.waitUntil(lambda: 5 < shelf.view.model().rowCount() < 605)
    shelf.add_paths([tmp_path / "599.txt"])
    qtbot.waitUntil(lambda: said[-1] == "1 article added")


def test_who_goes_on_with_something_else_is_not_led_away_by_what_was_added(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text(f"Article {number}\n\nIts words.\n", "utf-8")
    read = window.desk.workspace.summaries()[0].id
    window.desk.article_opened.emit(read, -1, -1)
    intake, landed = window.shelf.adding.intake, "300 articles added."
    intake._patience.setInterval(0)  # else they might all be read before anybody can do a thing
    intake.began.connect(lambda: qtbot.keyClick(window.reader.view, Qt.Key.Key_Down))
    window.shelf.add_paths([folder])
    qtbot.waitUntil(lambda: window.banner.words == landed, timeout=20_000)
    assert window.reader.article == read
    (show,) = [b for b in window.banner.findChildren(QToolButton) if b.text() == "Open the first"]
    show.click()
    assert window.desk.workspace.source(window.reader.article).article.text.startswith("Article")
    # Who waits is shown what came.
    intake.began.disconnect()
    (folder / "new.txt").write_text("A new one\n\nIts words.\n", "utf-8")
    window.shelf.add_paths([folder])
    qtbot.waitUntil(lambda: "A new one" in window.reader.view.toPlainText(), timeout=20_000)


def test_text_on_the_clipboard_becomes_an_article(
    shelf: ShelfPane, said: list[str], qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("Pasted headline\n\nA paragraph that was pasted here.")
    shelf.adding.add_clipboard()
    qtbot.waitUntil(lambda: said == ["1 article added"])
    qtbot.waitUntil(lambda: any("Pasted headline" in text for text in spoken(shelf)))


def paste_into_the_list(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    window.shelf.view.setFocus()
    window.hand_over("paste")


@pytest.mark.parametrize("by", ["menu", "key"])
def test_files_that_were_copied_are_added_as_files(
    window: Window, by: str, tmp_path: Path, qtbot: QtBot
) -> None:
    files = [tmp_path / f"Copied {n}.txt" for n in (1, 2)]
    for file in files:
        file.write_text(f"Headline of {file.stem}\n\nA paragraph of its own.\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    QGuiApplication.clipboard().setMimeData(data)
    if by == "menu":
        window.shelf.adding.add_clipboard()
    else:
        paste_into_the_list(window, qtbot)
    qtbot.waitUntil(lambda: window.shelf.view.model().rowCount() == 7)
    names = {each.name for each in window.desk.workspace.summaries()}
    assert {"Copied 1.txt", "Copied 2.txt"} <= names
    assert not [name for name in names if name.startswith("file:")]


def test_a_stray_paste_key_makes_no_article_of_words(window: Window, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Words that were copied for another purpose.")
    paste_into_the_list(window, qtbot)
    qtbot.wait(100)
    assert len(window.desk.workspace.summaries()) == 5


def test_the_address_that_the_clipboard_states_goes_into_the_record(
    shelf: ShelfPane, desk: Desk, said: list[str], qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setText("Copied headline\n\nA paragraph that was copied from a page.")
    data.setData("chromium/x-source-url", b"https://a.example/story")
    QGuiApplication.clipboard().setMimeData(data)
    shelf.adding.add_clipboard()
    qtbot.waitUntil(lambda: said == ["1 article added"])
    (added,) = (s for s in desk.workspace.summaries() if s.name == "Copied headline")
    assert added.reference.text("URL") == "https://a.example/story"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("text/x-moz-url-priv", "https://a.example/1\0".encode("utf-16-le")),
        (
            'application/x-qt-windows-mime;value="HTML Format"',
            b"Version:0.9\r\nSourceURL:https://a.example/1\r\n<html>",
        ),
        ("chromium/x-source-url", b"https://a.example/1"),
    ],
)
def test_each_browsers_word_for_the_pages_address_is_known(kind: str, said: bytes) -> None:
    data = QMimeData()
    data.setText("Words.")
    data.setHtml("<p>Words.</p>")
    data.setData(kind, said)
    found = pasted(data)
    assert found is not None
    assert (found.name, found.address) == ("Words.", "https://a.example/1")
    data.setData(kind, b"javascript:alert(1)")
    again = pasted(data)
    assert again is not None
    assert not again.address


def test_how_far_adding_is_shows_at_the_foot_of_the_shelf_with_a_way_to_stop(
    shelf: ShelfPane, qtbot: QtBot
) -> None:
    shelf.show()
    progress = shelf.adding.progress
    assert progress.isHidden()
    shelf.adding.intake.began.emit()
    shelf.adding.intake.progressed.emit(Step(1233, 10_000, "a<b>.html", 125.0))
    assert progress.isVisible()
    assert progress._words.text() == "Reading 1,234 of 10,000"
    assert progress._left.text() == "3 min left"
    with qtbot.waitSignal(progress.cancelled):
        qtbot.mouseClick(progress.cancel, Qt.MouseButton.LeftButton)
    assert not progress.cancel.isEnabled()
    shelf.adding.intake.ended.emit()
    assert progress.isHidden()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.4, "almost done"),
        (7.2, "8 s left"),
        (31, "35 s left"),
        (61, "2 min left"),
        (5400, "1.5 h left"),
    ],
)
def test_the_time_that_is_left_is_said_in_round_words(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


def test_a_folder_with_nothing_to_read_in_it_is_said_so(
    shelf: ShelfPane, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "a.xyz").write_bytes(b"")
    with qtbot.waitSignal(desk.failed) as failed:
        shelf.add_paths([folder])
    assert failed.args == ["The file in that folder is of a kind that Briefer cannot read."]


def test_an_empty_clipboard_is_said_plainly(shelf: ShelfPane, said: list[str]) -> None:
    QGuiApplication.clipboard().clear()
    shelf.adding.add_clipboard()
    assert said == ["The clipboard holds no text. Copy an article's text first."]


def test_removing_asks_first_and_a_cited_article_stays_in_the_briefing(
    shelf: ShelfPane, desk: Desk, qtbot: QtBot, said: list[str]
) -> None:
    index = index_of(shelf, "Work visas")
    article = shelf._model.row(index).article
    desk.file(article, Selected(0, 40), desk.workspace.briefing.sections[0].id)
    shelf.view.setCurrentIndex(index)
    answer("Cancel")
    qtbot.keyClick(shelf.view, Qt.Key.Key_Delete)
    assert shelf.view.model().rowCount() == 5
    answer("Remove")
    qtbot.keyClick(shelf.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shelf.view.model().rowCount() == 4)
    assert said[-1].endswith("The briefing keeps its own copy.")
    assert desk.workspace.source(article).article.id == article


def test_a_card_says_what_the_briefings_own_copy_knows(
    shelf: ShelfPane, desk: Desk, places: Folders, tmp_path: Path, qtbot: QtBot
) -> None:
    before = shelf.catalog.holdings
    article = next(each.id for each in before.summaries.values() if "visas" in each.title)
    with closing(Workspace(replace(places, data=tmp_path / "elsewhere"))) as colleague:
        colleagues = Desk(colleague)
        colleagues.file(article, Selected(0, 40), colleague.briefing.sections[0].id)
        old = new = colleague.source(article).reference
        for variable, value in (
            ("issued", IssuedDate((2014, 8, 3))),
            ("author", (Name("Doe", "Jane"),)),
        ):
            new = new.with_field(Field(variable, value, Basis(BasisKind.TYPED)))
        colleagues.edit(ChangeReference(article, old, new))
        file = colleague.save(tmp_path / "completed.briefing")
    desk.workspace.open(file)
    desk.opened.emit()
    qtbot.waitUntil(lambda: "[August 3, 2014]" in spoken(shelf)[index_of(shelf, "visas").row()])
    assert shelf.catalog.holdings.incomplete == before.incomplete - 1
    assert shelf.catalog.holdings.ordered(Order.DATE)[2].id == article
    desk.workspace.new()
    desk.opened.emit()
    qtbot.waitUntil(lambda: shelf.catalog.holdings.incomplete == before.incomplete)


def test_an_empty_library_teaches_what_to_do(shelf: ShelfPane, desk: Desk, qtbot: QtBot) -> None:
    for summary in desk.workspace.summaries():
        desk.workspace.articles.library.remove(summary.id)
    desk.library_changed.emit()
    qtbot.waitUntil(shelf._empty.isVisible)
    assert "add files" in shelf._empty.text()


def test_the_menu_copies_the_citation_with_its_italics(
    shelf: ShelfPane, qtbot: QtBot, said: list[str]
) -> None:
    menu = shelf.menu_of(index_of(shelf, "[North Korea's"))
    next(each for each in menu.actions() if "citation" in each.text()).trigger()
    qtbot.waitUntil(lambda: said == ["Copied the citation"])
    data = QGuiApplication.clipboard().mimeData()
    assert "Jonathan Corrado and Brian Moore" in data.text()
    assert "<i>Foreign Affairs</i>" in data.html()


def test_other_colors_and_a_narrow_pane_keep_the_articles(shelf: ShelfPane) -> None:
    shelf.set_tokens(dark())
    shelf.resize(200, 600)
    shelf.grab()
    assert shelf.view.model().rowCount() == 5


def test_every_control_has_a_name(shelf: ShelfPane) -> None:
    for control in (
        shelf.view,
        shelf.search,
        shelf._sort,
        shelf.adding.button,
        shelf.search.clear_button,
    ):
        assert control.accessibleName()


def test_pressing_beside_the_cards_opens_nothing(
    shelf: ShelfPane, qtbot: QtBot, opened: Places
) -> None:
    low = QPoint(50, shelf.view.viewport().height() - 5)
    qtbot.mouseClick(shelf.view.viewport(), Qt.MouseButton.LeftButton, pos=low)
    assert not opened


def press(shelf: ShelfPane, words: str) -> None:
    """Press a chip of the filter row."""
    chips = shelf.filters.findChildren(QToolButton)
    next(chip for chip in chips if chip.text().startswith(words)).click()


def test_only_what_the_briefing_cites_can_be_shown_and_follows_the_edits(
    shelf: ShelfPane, desk: Desk, qtbot: QtBot
) -> None:
    article = shelf._model.row(index_of(shelf, "Work visas")).article
    press(shelf, "Cited here")
    qtbot.waitUntil(shelf._empty.isVisible)
    assert "cites no article yet" in shelf._empty.text()
    desk.file(article, Selected(0, 40), desk.workspace.briefing.sections[0].id)
    qtbot.waitUntil(lambda: len(spoken(shelf)) == 1)
    assert not shelf._empty.isVisible()
    desk.undo()
    qtbot.waitUntil(lambda: not spoken(shelf))


def test_references_to_complete_are_counted_and_shown_alone(shelf: ShelfPane, qtbot: QtBot) -> None:
    lacking = sum("not stated" in words for words in spoken(shelf))
    press(shelf, "To complete")
    qtbot.waitUntil(lambda: len(spoken(shelf)) < 5)
    assert len(spoken(shelf)) >= lacking
    assert shelf._label.text() == f"{len(spoken(shelf))} articles"


def test_a_search_that_a_filter_leaves_empty_offers_all_articles(
    shelf: ShelfPane, qtbot: QtBot
) -> None:
    press(shelf, "Cited here")
    qtbot.keyClicks(shelf.search, "glamorous")
    qtbot.waitUntil(shelf._whole.isVisible)
    shelf._whole.click()
    qtbot.waitUntil(lambda: any("glamorous" in words for words in spoken(shelf)))


def test_fast_typing_ends_with_the_answer_to_the_last_words(shelf: ShelfPane, qtbot: QtBot) -> None:
    answers: list[str] = []
    shelf.catalog.answered.connect(lambda _rows: answers.append(shelf.catalog.wanted.words))
    for words in ("n", "no", "nor", "north", "glamorous"):
        shelf.search.setText(words)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["glamorous"]
    assert all("glamorous" in words for words in spoken(shelf))


def test_while_a_search_lasts_nothing_of_an_older_one_is_shown(
    shelf: ShelfPane, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    search, go_on = desk.workspace.search, Event()

    def slow(*asked: Any, **options: Any) -> object:  # noqa: ANN401 - whatever search takes
        assert go_on.wait(20)
        return search(*asked, **options)

    qtbot.keyClicks(shelf.search, "north")
    qtbot.waitUntil(lambda: shelf._label.text() == "Found in 5 articles")
    monkeypatch.setattr(desk.workspace, "search", slow)
    qtbot.keyClicks(shelf.search, " zebra")
    assert spoken(shelf)  # nothing flickers where the answer comes soon
    qtbot.waitUntil(lambda: shelf._label.text() == "Searching…")
    assert not spoken(shelf)
    assert not shelf._empty.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: shelf._label.text() == "Nothing found")
    assert shelf._empty.isVisible()
    shelf.search.setText("glamorous")
    qtbot.waitUntil(lambda: shelf._label.text() == "Found in 1 article")
    qtbot.wait(350)
    assert shelf._label.text() == "Found in 1 article"


def test_a_search_ends_when_other_words_are_typed(
    shelf: ShelfPane, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    search = desk.workspace.search
    begun: list[str] = []
    ended: list[str] = []

    def endless(words: str, *asked: Any, outdated: Any) -> object:  # noqa: ANN401 - as above
        begun.append(words)
        if words == "north":
            _until(outdated)
            ended.append(words)
            raise CancelledError
        return search(words, *asked, outdated=outdated)

    monkeypatch.setattr(desk.workspace, "search", endless)
    before = shelf.catalog.holdings
    shelf.search.setText("north")
    qtbot.waitUntil(lambda: begun == ["north"])
    desk.library_changed.emit()
    qtbot.waitUntil(lambda: begun == ["north"] * 2)
    shelf.search.setText("glamorous")
    qtbot.waitUntil(lambda: shelf._label.text() == "Found in 1 article")
    assert ended == ["north"] * 2
    assert shelf.catalog.holdings is not before  # what was read beside the search is not lost


def test_a_search_that_fails_late_is_not_said_to_go_on(
    shelf: ShelfPane, desk: Desk, qtbot: QtBot, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()

    def failing(*_asked: Any, **_options: Any) -> object:  # noqa: ANN401 - as above
        assert go_on.wait(20)
        raise BrieferError("It could not be read.")

    monkeypatch.setattr(desk.workspace, "search", failing)
    shelf.search.setText("n")
    qtbot.waitUntil(lambda: shelf._label.text() == "Searching…")
    go_on.set()
    qtbot.waitUntil(lambda: said == ["It could not be read."])
    assert not shelf._label.text()


def test_the_window_does_not_wait_for_a_search_when_it_closes(
    shelf: ShelfPane, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = Event(), Event()

    def endless(*_asked: Any, outdated: Any) -> object:  # noqa: ANN401 - as above
        begun.set()
        _until(outdated)
        ended.set()
        raise CancelledError

    monkeypatch.setattr(desk.workspace, "search", endless)
    shelf.search.setText("n")
    assert begun.wait(20)
    shelf.close_work()
    assert ended.is_set()


def test_sections_are_suggested_after_in_and_quoted_where_they_have_spaces(
    shelf: ShelfPane, desk: Desk, qtbot: QtBot
) -> None:
    section = desk.workspace.briefing.sections[0]
    desk.edit(ChangeSection(section.id, "Human rights", section.theme))
    qtbot.keyClicks(shelf.search, "visas in:hum")
    qtbot.waitUntil(shelf.search._list.isVisible)
    assert shelf.catalog.wanted.words == "visas in:hum"
    shelf.search._completer.activated.emit("Human rights")
    assert shelf.search.text() == 'visas in:"Human rights" '
    shelf.search._list.hide()


def test_an_operator_without_a_name_does_not_narrow_the_search(shelf: ShelfPane) -> None:
    shelf.search.setText("visas author:")
    assert shelf.search.words == "visas"


def test_the_ways_to_search_are_written_down_by_a_click(shelf: ShelfPane) -> None:
    shelf.search.setText("visas")
    shelf.search.help_button.click()
    (sheet,) = shelf.search.findChildren(Help)
    button = next(b for b in sheet.findChildren(QToolButton) if b.text() == "before:")
    button.click()
    assert shelf.search.text() == "visas before:"


def test_several_articles_are_removed_with_one_question(
    shelf: ShelfPane, qtbot: QtBot, said: list[str]
) -> None:
    shelf.view.setFocus()
    shelf.view.setCurrentIndex(shelf._model.index(0))
    qtbot.keyClick(shelf.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(shelf.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [index.row() for index in shelf.view.selected()] == [0, 1, 2]
    answer("Remove")
    qtbot.keyClick(shelf.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(spoken(shelf)) == 2)
    assert said[-1] == "Removed 3 articles from the library"


def test_cards_are_as_tall_as_their_words(shelf: ShelfPane, tmp_path: Path, qtbot: QtBot) -> None:
    """Heights are reckoned from characters; the words that are set must stand inside them."""
    titles = (
        "북한 노동자들의 해외 파견과 제재 이행에 관한 매우 긴 제목의 기사와 그 영향",
        "Word " * 60,
        "W" * 300,
        "\U0001f680 Emoji and e\u0301 combined",
    )
    for number, title in enumerate(titles):
        text = f"{title}\n\nWords of article {number}.\n"
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    shelf.add_paths([tmp_path])
    qtbot.waitUntil(lambda: len(spoken(shelf)) == 9)
    faces = shelf._delegate.faces
    for width in (200, 272, 400):
        faces.set_width(width)
        for row in shelf._model.rows():
            height = faces.height(row)
            bottom = max(word.y + word.setting.height for word in faces.face(row).words)
            assert bottom <= height <= bottom + 30


def test_scrolled_cards_stay_where_they_are_when_one_above_grows(
    shelf: ShelfPane, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(60):
        path = tmp_path / f"z{number:02}.txt"
        path.write_text(f"Zebra {number:02}\n\nWords of {number}.\n", encoding="utf-8")
    shelf.add_paths([tmp_path])
    qtbot.waitUntil(lambda: len(spoken(shelf)) == 65)
    shelf.view.verticalScrollBar().setValue(1500)
    seen = shelf.view.indexAt(QPoint(50, 5)).row()
    top = shelf.view.visualRect(shelf._model.index(seen)).top()
    first = shelf._model.row(shelf._model.index(0)).article
    desk.file(first, Selected(0, 10), desk.workspace.briefing.sections[0].id)
    qtbot.waitUntil(lambda: "Labor 1" in spoken(shelf)[0])
    shelf.view.executeDelayedItemsLayout()
    assert shelf.view.indexAt(QPoint(50, 5)).row() == seen
    assert shelf.view.visualRect(shelf._model.index(seen)).top() == top


def test_articles_that_come_in_above_leave_what_is_in_view_and_selected_where_it_is(
    shelf: ShelfPane, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    tester = QAbstractItemModelTester(
        shelf.view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    later, sooner = tmp_path / "later", tmp_path / "sooner"
    for folder, letter in ((later, "z"), (sooner, "0")):
        folder.mkdir()
        for number in range(60):
            path = folder / f"{letter}{number:02}.txt"
            path.write_text(f"Zebra {letter}{number:02}\n\nWords of {number}.\n", "utf-8")
    view, workspace = shelf.view, desk.workspace
    workspace.add_files(sorted(later.iterdir()))
    desk.library_changed.emit()
    qtbot.waitUntil(lambda: view.model().rowCount() == 65)
    view.relayout()
    view.verticalScrollBar().setValue(1500)
    assert view.verticalScrollBar().value() == 1500
    seen = view.indexAt(QPoint(50, 5))
    row, top, article = seen.row(), view.visualRect(seen).top(), shelf._model.article(seen)
    view.setCurrentIndex(shelf._model.index(row + 1))
    chosen = shelf.selected_articles()
    workspace.add_files(sorted(sooner.iterdir()))
    desk.library_changed.emit()
    qtbot.waitUntil(lambda: view.model().rowCount() == 125)
    view.settle()
    again = shelf._model.index_of(article)
    assert again.row() == row + 60
    assert view.visualRect(again).top() == top
    assert shelf.selected_articles() == chosen
    for gone in chosen:
        workspace.remove(gone)
    desk.library_changed.emit()
    qtbot.waitUntil(lambda: view.model().rowCount() == 124)
    view.settle()
    again = shelf._model.index_of(article)
    assert view.visualRect(again).top() == top
    assert shelf.selected_articles() == ()
    assert tester is not None
