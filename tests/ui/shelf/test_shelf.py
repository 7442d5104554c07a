"""The shelf in use: sorted, searched, opened, filled and emptied, on real widgets and articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox

from briefer.ui.positions import Selected
from briefer.ui.shelf import ShelfPane
from briefer.ui.shelf.cards import Order
from briefer.ui.tokens import dark

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefer.ui.desk import Desk
    from briefer.ui.tokens import Tokens

Places = list[tuple[str, int, int]]


@pytest.fixture
def shelf(desk: Desk, tokens: Tokens, qtbot: QtBot) -> ShelfPane:
    """Return a shown shelf with the five articles."""
    pane = ShelfPane(desk, tokens)
    qtbot.addWidget(pane)
    pane.resize(272, 850)
    pane.show()
    pane.activateWindow()
    qtbot.waitExposed(pane)
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


def test_sorting_by_date_puts_undated_articles_last(shelf: ShelfPane) -> None:
    shelf.sort_by(Order.DATE)
    dated = ["not stated" in text for text in spoken(shelf)]
    assert dated == sorted(dated)


def test_sorting_by_outlet(shelf: ShelfPane) -> None:
    shelf.sort_by(Order.OUTLET)
    assert spoken(shelf)[0].startswith("Work visas")
    assert spoken(shelf)[-1].startswith("After Zhao")


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


def test_escape_clears_the_search(shelf: ShelfPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(shelf.search, "glamorous")
    qtbot.waitUntil(lambda: shelf.view.model().rowCount() < 5)
    qtbot.keyClick(shelf.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shelf.view.model().rowCount() == 5)


def test_a_search_without_a_result_says_so(shelf: ShelfPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(shelf.search, "zebra")
    qtbot.waitUntil(shelf._empty.isVisible)
    assert shelf._empty.text() == "No article holds “zebra”."


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
    assert shelf.view.model().rowCount() == 6


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


def test_adding_many_files_can_be_stopped_and_keeps_what_was_read(
    shelf: ShelfPane, said: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(40):
        text = f"Article {number}\n\nIts paragraph, the {number}th.\n"
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    intake = shelf.adding.intake
    intake.progressed.connect(lambda _fraction: intake.stop())
    with qtbot.waitSignal(intake.ended):
        shelf.add_paths([tmp_path])
    assert said == ["Stopped. What was added before stays."]
    assert 5 < shelf.view.model().rowCount() < 45
    shelf.add_paths([tmp_path / "39.txt"])
    qtbot.waitUntil(lambda: said[-1] == "1 article added")


def test_text_on_the_clipboard_becomes_an_article(
    shelf: ShelfPane, said: list[str], qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("Pasted headline\n\nA paragraph that was pasted here.")
    shelf.adding.add_clipboard()
    qtbot.waitUntil(lambda: said == ["1 article added"])
    assert any("Pasted headline" in text for text in spoken(shelf))


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
    assert shelf.view.model().rowCount() == 4
    assert said[-1].endswith("The briefing keeps its own copy.")
    assert desk.workspace.source(article).article.id == article


def test_an_empty_library_teaches_what_to_do(shelf: ShelfPane, desk: Desk) -> None:
    for summary in desk.workspace.summaries():
        desk.workspace.articles.library.remove(summary.id)
    desk.library_changed.emit()
    assert shelf._empty.isVisible()
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
    for control in (shelf.view, shelf.search, shelf._sort, shelf.adding.button, shelf._clear):
        assert control.accessibleName()


def test_pressing_beside_the_cards_opens_nothing(
    shelf: ShelfPane, qtbot: QtBot, opened: Places
) -> None:
    low = QPoint(50, shelf.view.viewport().height() - 5)
    qtbot.mouseClick(shelf.view.viewport(), Qt.MouseButton.LeftButton, pos=low)
    assert not opened
