"""Collections, tags and copies on the shelf, kept by a real library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDropEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QToolButton, QToolTip

from briefer.ui.positions import Selected
from briefer.ui.shelf import ShelfPane
from briefer.ui.shelf.holdings import Filter, Kind
from briefer.ui.shelf.model import ARTICLES, dragged

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from briefer.library import Library
    from briefer.ui.desk import Desk
    from briefer.ui.tokens import Tokens
    from briefer.ui.window import Window

VISAS, FULLER, CUT = "Work visas", "[North Korea's", "North Korea's"


@pytest.fixture
def shelf(desk: Desk, tokens: Tokens, qtbot: QtBot) -> ShelfPane:
    """Return a shown shelf with the five articles."""
    pane = ShelfPane(desk, tokens)
    qtbot.addWidget(pane)
    pane.resize(272, 850)
    pane.show()
    qtbot.waitExposed(pane)
    qtbot.waitUntil(lambda: pane.view.model().rowCount() == 5)
    return pane


@pytest.fixture
def library(desk: Desk) -> Library:
    """Return the library of the desk."""
    return desk.workspace.articles.library


def titles(shelf: ShelfPane) -> list[str]:
    return [row.title for row in shelf._model.rows()]


def article(shelf: ShelfPane, title: str) -> str:
    return next(row.article for row in shelf._model.rows() if row.title.startswith(title))


def chip(shelf: ShelfPane, words: str) -> QToolButton:
    chips = shelf.filters.findChildren(QToolButton)
    return next(c for c in chips if c.text() == words and not c.isHidden())


def submenu(menu: QMenu, title: str) -> QMenu:
    return next(action.menu() for action in menu.actions() if action.text() == title)


def name_it(name: str) -> None:
    """Answer the next question for a name."""

    def accept() -> None:
        (box,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QInputDialog)]
        box.findChild(QLineEdit).setText(name)
        box.accept()

    QTimer.singleShot(0, accept)


def test_a_new_collection_is_made_from_the_menu_and_shown_as_chip_filter_and_label(
    shelf: ShelfPane, library: Library, qtbot: QtBot
) -> None:
    index = shelf._model.index_of(article(shelf, VISAS))
    name_it("Hanoi  talks")
    submenu(shelf.menu_of(index), "Collections").actions()[-1].trigger()
    assert library.collections.counts() == {"Hanoi talks": 1}
    qtbot.waitUntil(lambda: shelf._model.row(index).labels == ("Hanoi talks",))
    chip(shelf, "Hanoi talks 1").click()
    qtbot.waitUntil(lambda: len(titles(shelf)) == 1)
    assert titles(shelf)[0].startswith(VISAS)


def test_the_menu_ticks_what_all_selected_articles_are_in_and_takes_them_out(
    shelf: ShelfPane, desk: Desk, library: Library, qtbot: QtBot
) -> None:
    library.tags.put("urgent", [row.article for row in shelf._model.rows()])
    desk.library_changed.emit()
    qtbot.waitUntil(lambda: "#urgent" in shelf._model.rows()[0].labels)
    shelf.view.selectAll()
    tags = submenu(shelf.menu_of(shelf._model.index(0)), "Tags")
    assert tags.actions()[0].isChecked()
    tags.actions()[0].trigger()
    assert library.tags.counts() == {"urgent": 0}


def test_what_is_dragged_is_dropped_on_a_collection(
    shelf: ShelfPane, desk: Desk, library: Library, qtbot: QtBot
) -> None:
    library.collections.make("Hanoi")
    desk.library_changed.emit()
    qtbot.waitUntil(lambda: Filter(Kind.COLLECTION, "Hanoi") in _filters(shelf))
    rows = [shelf._model.index(0), shelf._model.index(2)]
    data = shelf._model.mimeData(rows)
    assert dragged(data) == tuple(shelf._model.row(row).article for row in rows)
    drop = QDropEvent(
        QPointF(3, 3),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    chip(shelf, "Hanoi").dropEvent(drop)
    assert library.collections.counts() == {"Hanoi": 2}


def test_other_things_that_are_dragged_are_no_articles() -> None:
    data = QMimeData()
    data.setText("words")
    assert dragged(data) == ()
    data.setData(ARTICLES, b"a\nb")
    assert dragged(data) == ("a", "b")


def test_a_collection_that_is_renamed_or_removed_leaves_its_filter(
    shelf: ShelfPane, desk: Desk, library: Library, qtbot: QtBot
) -> None:
    library.collections.put("Hanoi", [article(shelf, VISAS)])
    desk.library_changed.emit()
    hanoi = Filter(Kind.COLLECTION, "Hanoi")
    qtbot.waitUntil(lambda: hanoi in _filters(shelf))
    shelf.filters.choose(hanoi)
    qtbot.waitUntil(lambda: len(titles(shelf)) == 1)
    name_it("Singapore")
    shelf._lists.menu_of(hanoi).actions()[0].trigger()
    assert library.collections.counts() == {"Singapore": 1}
    qtbot.waitUntil(lambda: len(titles(shelf)) == 5)
    assert shelf.filters.filter == Filter()


def test_many_collections_stay_within_three_lines_and_a_menu(
    shelf: ShelfPane, desk: Desk, library: Library, qtbot: QtBot
) -> None:
    for number in range(40):
        library.collections.make(f"Collection number {number:02}")
    desk.library_changed.emit()
    qtbot.waitUntil(lambda: len(_filters(shelf)) == 43)
    assert shelf.filters.height() < 110
    hidden = shelf.filters.more_menu().actions()
    assert len(hidden) > 30
    hidden[-1].trigger()
    assert shelf.filters.filter.name == "Collection number 39"
    assert shelf.filters._more.text() == "Collection number 39 ⌄"


def test_a_search_stays_within_the_filter_and_in_finds_what_a_section_quotes(
    shelf: ShelfPane, desk: Desk, qtbot: QtBot
) -> None:
    section = desk.workspace.briefing.sections[0]
    desk.file(article(shelf, VISAS), Selected(0, 40), section.id)
    shelf.search.setText(f"in:{section.heading}")
    qtbot.waitUntil(lambda: len(titles(shelf)) == 1)
    assert titles(shelf)[0].startswith(VISAS)
    shelf.search.setText("north korea")
    qtbot.waitUntil(lambda: len(titles(shelf)) > 1)
    shelf.filters.choose(Filter(Kind.CITED))
    qtbot.waitUntil(lambda: len(titles(shelf)) == 1)


def test_a_copy_names_the_fuller_one_and_a_click_on_the_badge_goes_there(
    shelf: ShelfPane, desk: Desk, qtbot: QtBot
) -> None:
    rows = {row.title: row for row in shelf._model.rows() if row.alike}
    assert len(rows) == 2
    (cut,) = [row for row in rows.values() if row.alike.fuller]
    (fuller,) = [row for row in rows.values() if not row.alike.fuller]
    assert cut.alike.words.startswith("Fuller copy: ")
    assert cut.alike.article == fuller.article
    opened: list[str] = []
    desk.article_opened.connect(lambda article, *_place: opened.append(article))
    index = shelf._model.index_of(cut.article)
    shelf.view.scrollTo(index)
    badge = shelf._delegate.faces.badge(cut).center().toPoint()
    point = shelf.view.visualRect(index).topLeft() + badge
    assert shelf.view.badge_at(point)
    assert not shelf.view.badge_at(shelf.view.visualRect(index).topLeft() + QPoint(30, 15))
    qtbot.mouseClick(shelf.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert opened == [fuller.article]


def tip_at(shelf: ShelfPane, point: QPoint, qtbot: QtBot) -> str:
    """Return what a rest of the pointer at a point of the list explains."""
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.text())
    viewport = shelf.view.viewport()
    place = viewport.mapToGlobal(point)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, point, place))
    return str(QToolTip.text())


def test_badges_and_brackets_explain_themselves_where_the_pointer_rests(
    shelf: ShelfPane, qtbot: QtBot
) -> None:
    for card in [row for row in shelf._model.rows() if row.alike]:
        index = shelf._model.index_of(card.article)
        shelf.view.scrollTo(index)
        corner = shelf.view.visualRect(index).topLeft()
        badge = corner + shelf._delegate.faces.badge(card).center().toPoint()
        what = "and more of it" if card.alike.fuller else "only part of"
        assert what in tip_at(shelf, badge, qtbot)
        assert "open the other article" in tip_at(shelf, badge, qtbot)
        title = corner + QPoint(30, 15)
        assert "the article itself does not state it" in tip_at(shelf, title, qtbot)
    plain = next(row for row in shelf._model.rows() if "[" not in row.title + row.words)
    index = shelf._model.index_of(plain.article)
    shelf.view.scrollTo(index)
    assert not tip_at(shelf, shelf.view.visualRect(index).topLeft() + QPoint(30, 15), qtbot)


def test_citing_the_cut_copy_offers_the_fuller_one_once(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    cards = window.shelf.catalog.holdings.cards
    cut = next(card for card in cards.values() if card.alike and card.alike.fuller)
    told: list[str] = []
    window.shelf.fuller_known.connect(told.append)
    section = desk.workspace.briefing.sections[0].id
    desk.file(cut.article, Selected(0, 40), section)
    desk.file(cut.article, Selected(50, 90), section)
    assert told == [cut.alike.article]
    button = next(b for b in window.banner.findChildren(QToolButton) if "fuller" in b.text())
    button.click()
    qtbot.waitUntil(lambda: window.reader.article == cut.alike.article)


def _filters(shelf: ShelfPane) -> list[Filter]:
    return [chip.filter for chip in shelf.filters._chips]
