"""The reader as a person uses it: filing, highlights, marks, the bar, zoom, what is missing."""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from shiboken6 import isValid

from briefer.document.inline import Text
from briefer.domain.article import Highlight, Role
from briefer.domain.section import Section
from briefer.editing import InsertSection, RemoveItem
from briefer.library import Library
from briefer.ui.reader.bar import MoreButton, SectionButton
from briefer.ui.reader.copying import SPAN_TYPE
from briefer.ui.tokens import dark

if TYPE_CHECKING:
    from conftest import Bench
    from PySide6.QtGui import QAction, QColor
    from pytestqt.qtbot import QtBot

WORDS = "Most of the estimated 50,000 North Koreans working abroad are unskilled laborers"


def select(bench: Bench, words: str) -> None:
    """Drag over words of the open article."""
    article = bench.pane.view.article
    assert article is not None
    start = article.text.index(words)
    bench.drag(start, start + len(words))


def color_under(bench: Bench, place: int) -> QColor:
    """Return the color of the paper, or of a highlight, just under the letters of a place."""
    view = bench.pane.view
    box = view.geometry_now().line_box(view.positions.to_document(place))
    point = bench.point(place)
    image = view.viewport().grab().toImage()
    return image.pixelColor(point.x() + 1, round(box.bottom()) - 1)


def buttons(bench: Bench) -> dict[str, SectionButton]:
    """Return the bar's buttons by their accessible names."""
    found = bench.pane.bar.findChildren(SectionButton)
    return {b.accessibleName(): b for b in found if not b.isHidden()}


def test_a_key_files_a_selection_while_the_reader_has_the_focus(bench: Bench) -> None:
    article = bench.open("004")
    select(bench, WORDS)
    caret = bench.pane.view.textCursor().position()
    value = bench.pane.view.verticalScrollBar().value()
    QTest.keyClick(bench.pane.view, Qt.Key.Key_3)
    assert bench.quoted(2) == [WORDS]
    assert bench.said == ["Filed under Defections"]
    assert bench.pane.view.selection() is None
    assert bench.pane.view.textCursor().position() == caret
    assert bench.pane.view.verticalScrollBar().value() == value
    (found,) = bench.pane.view.underlay.highlights
    assert article.quote(found.start, found.end) == WORDS


def test_a_key_does_nothing_without_a_selection(bench: Bench) -> None:
    bench.open("004")
    QTest.keyClick(bench.pane.view, Qt.Key.Key_1)
    assert not bench.workspace.dirty


def test_a_key_does_nothing_where_the_focus_is_elsewhere(bench: Bench, qtbot: QtBot) -> None:
    bench.open("004")
    other = QLineEdit()
    qtbot.addWidget(other)
    select(bench, WORDS)
    other.show()
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_1)
    assert not bench.workspace.dirty
    assert other.text() == "1"


def test_a_key_with_no_section_does_nothing(bench: Bench) -> None:
    bench.open("004")
    select(bench, WORDS)
    QTest.keyClick(bench.pane.view, Qt.Key.Key_9)
    assert not bench.workspace.dirty
    assert bench.pane.view.selection() is not None


def test_the_bar_comes_up_after_a_drag_and_files(bench: Bench, qtbot: QtBot) -> None:
    bench.open("004")
    select(bench, WORDS)
    qtbot.waitUntil(bench.pane.bar.isVisible)
    names = list(buttons(bench))
    assert names[:2] == ["File under Labor", "File under Sanctions"]
    QTest.mouseClick(buttons(bench)["File under Sanctions"], Qt.MouseButton.LeftButton)
    assert bench.quoted(1) == [WORDS]
    assert bench.pane.bar.isHidden()


@pytest.mark.parametrize("width", [736, 420, 320])
def test_the_bar_never_covers_the_selection_and_stays_in_view(
    bench: Bench, qtbot: QtBot, width: int
) -> None:
    article = bench.open("004")
    bench.pane.resize(width, 600)
    view, bar = bench.pane.view, bench.pane.bar
    for block in [b for b in article.blocks if b.role is Role.BODY][:12]:
        start, end = block.start, min(block.end, block.start + 60)
        view.bring(start, end, flash=False)
        view.select(start, end)
        view.chosen.emit(0)
        qtbot.waitUntil(bar.isVisible)
        body = QRectF(bar.geometry())
        assert not body.intersects(view.selection_box())
        assert QRectF(view.viewport().rect()).contains(body)
        assert all(bar.rect().contains(button.geometry()) for button in buttons(bench).values())


def test_a_bar_of_many_sections_leaves_the_text_in_sight(bench: Bench, qtbot: QtBot) -> None:
    for number in range(60):
        heading = f"A section of its own, number {number}"
        bench.desk.edit(InsertSection(number + 4, Section(f"s{number}", heading)))
    article = bench.open("004")
    bench.pane.resize(420, 520)
    view, bar = bench.pane.view, bench.pane.bar
    start = article.text.index(WORDS)
    view.bring(start, start + 1, flash=False)
    view.select(start, start + len(WORDS))
    view.chosen.emit(0)
    qtbot.waitUntil(bar.isVisible)
    assert view.viewport().rect().contains(bar.geometry())
    assert bar.height() * 3 <= view.viewport().height() + 3
    assert not QRectF(bar.geometry()).intersects(view.selection_box())
    assert "File under a new section" in buttons(bench)
    more = bar.findChild(MoreButton)
    assert more is not None
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = bar.findChild(QMenu)
    assert menu is not None
    last = menu.actions()[-1]
    assert last.text().endswith("number 59")
    assert len(menu.actions()) + len(buttons(bench)) - 1 == 64
    last.trigger()
    menu.close()
    assert bench.quoted(-1) == [WORDS]


def test_no_button_stands_alone_on_the_last_row_of_the_bar(bench: Bench, qtbot: QtBot) -> None:
    heading = "A fifth section with a name"
    bench.desk.edit(InsertSection(4, Section("s5", heading)))
    bench.open("004")
    bar = bench.pane.bar
    for width in range(480, 760, 20):
        bench.pane.resize(width, 800)
        select(bench, WORDS)
        qtbot.waitUntil(bar.isVisible)
        rows = Counter(button.y() for button in buttons(bench).values())
        assert len(rows) == 1 or rows[max(rows)] > 1
        bench.pane.view.drop_selection()


def test_escape_puts_the_bar_and_the_selection_away(bench: Bench, qtbot: QtBot) -> None:
    bench.open("004")
    select(bench, WORDS)
    qtbot.waitUntil(bench.pane.bar.isVisible)
    QTest.keyClick(bench.pane.view, Qt.Key.Key_Escape)
    assert bench.pane.bar.isHidden()
    assert bench.pane.view.selection() is None


def test_the_bar_is_reached_and_used_by_keys_alone(bench: Bench, qtbot: QtBot) -> None:
    bench.open("004")
    select(bench, WORDS)
    qtbot.waitUntil(bench.pane.bar.isVisible)
    QTest.keyClick(bench.pane.view, Qt.Key.Key_Tab)
    assert buttons(bench)["File under Labor"].hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert bench.quoted(1) == [WORDS]
    assert bench.pane.view.hasFocus()


def test_a_new_section_can_be_named_in_the_bar(bench: Bench, qtbot: QtBot) -> None:
    bench.open("004")
    select(bench, WORDS)
    qtbot.waitUntil(bench.pane.bar.isVisible)
    QTest.mouseClick(buttons(bench)["File under a new section"], Qt.MouseButton.LeftButton)
    line = bench.pane.bar.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "Wages 2")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert bench.workspace.briefing.sections[-1].heading == "Wages 2"
    assert bench.quoted(-1) == [WORDS]
    bench.desk.undo()
    assert bench.workspace.briefing.sections[-1].heading == "Diplomacy"


def test_a_drag_of_the_selection_carries_its_place_and_its_words(bench: Bench) -> None:
    article = bench.open("004")
    select(bench, WORDS)
    data = bench.pane.view.createMimeDataFromSelection()
    start = article.text.index(WORDS)
    span = json.loads(data.data(SPAN_TYPE).data())
    assert span == {
        "article": article.id, "start": start, "end": start + len(WORDS), "omitted": [],
    }  # fmt: skip
    assert data.text() == WORDS


def test_a_selection_that_was_dragged_to_a_section_is_let_go(bench: Bench) -> None:
    article = bench.open("004")
    select(bench, WORDS)
    bench.file(article, WORDS[:9], 0)
    assert bench.pane.view.selection() is not None
    bench.file(article, WORDS, 0)
    assert bench.pane.view.selection() is None


def test_the_bar_follows_the_selection_and_tab_brings_both_back(bench: Bench, qtbot: QtBot) -> None:
    bench.open("004")
    select(bench, WORDS)
    bar, scroll = bench.pane.bar, bench.pane.view.verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    top = bar.geometry().top()
    scroll.setValue(scroll.value() + 20)
    assert bar.geometry().top() == top - 20
    scroll.setValue(scroll.value() + 900)
    assert bar.isHidden()
    QTest.keyClick(bench.pane.view, Qt.Key.Key_Tab)
    assert bar.isVisible()
    assert bench.pane.view.viewport().rect().contains(bench.pane.view.selection_box().toRect())


def test_copying_takes_the_articles_own_characters(bench: Bench) -> None:
    article = bench.open("004")
    place = article.text.index("\u00a0", 400)
    bench.pane.view.select(place - 5, place + 5)
    bench.pane.copy()
    assert QApplication.clipboard().text() == article.text[place - 5 : place + 5].strip()
    bench.pane.copy_cited()
    assert "Foreign Affairs" in QApplication.clipboard().text()


def test_highlights_show_in_the_color_of_their_theme_and_are_gone_after_undo(bench: Bench) -> None:
    article = bench.open("004")
    place = article.text.index(WORDS) + 5
    plain = color_under(bench, place)
    bench.file(article, WORDS, 0)
    labor = bench.workspace.briefing.themes[0]
    assert color_under(bench, place).name().upper() == bench.pane.view.underlay.ink(labor)
    bench.desk.undo()
    assert bench.pane.view.underlay.highlights == ()
    assert color_under(bench, place) == plain
    bench.desk.redo()
    assert color_under(bench, place).name().upper() == bench.pane.view.underlay.ink(labor)


def test_overlapping_passages_show_both_colors(bench: Bench) -> None:
    article = bench.open("004")
    bench.file(article, WORDS[:40], 0)
    bench.file(article, WORDS[20:], 1)
    view = bench.pane.view
    place = article.text.index(WORDS) + 30
    box = view.geometry_now().line_box(view.positions.to_document(place))
    image, x = view.viewport().grab().toImage(), bench.point(place).x()
    labor, sanctions, *_ = bench.workspace.briefing.themes
    column = {
        image.pixelColor(x, y).name().upper() for y in range(int(box.top()), int(box.bottom()))
    }
    for theme in (labor, sanctions):
        assert view.underlay.ink(theme) in column
        assert bench.pane.view.underlay.tokens.theme_tint(theme) in column


def test_each_passage_has_a_mark_of_its_own_in_the_margin(bench: Bench) -> None:
    article = bench.open("004")
    bench.file(article, WORDS, 0)
    bench.file(article, WORDS, 1)
    view = bench.pane.view
    marks = view.underlay.marks(view.geometry_now())
    assert [mark.highlight.mark for mark in marks] == ["1", "2"]
    assert not marks[0].box.intersects(marks[1].box)
    assert all(mark.box.right() < view.geometry_now().left for mark in marks)


def test_a_click_on_a_mark_or_a_highlight_shows_the_card(bench: Bench) -> None:
    article = bench.open("004")
    identifier = bench.file(article, WORDS, 0)
    view = bench.pane.view
    (mark,) = view.underlay.marks(view.geometry_now())
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), left, pos=mark.box.center().toPoint())
    assert bench.shown == [identifier]
    QTest.mouseClick(view.viewport(), left, pos=bench.point(article.text.index(WORDS) + 9))
    assert bench.shown == [identifier, identifier]


def test_a_passage_can_be_moved_and_removed_from_the_reader(bench: Bench) -> None:
    article = bench.open("004")
    identifier = bench.file(article, WORDS, 0)
    bench.pane.move_passage(identifier, bench.workspace.briefing.sections[2].id)
    assert (bench.quoted(0), bench.quoted(2)) == ([], [WORDS])
    assert [h.mark for h in bench.pane.view.underlay.highlights] == ["3"]
    bench.pane.remove_passage(identifier)
    assert bench.pane.view.underlay.highlights == ()


def test_what_is_removed_elsewhere_is_no_longer_highlighted(bench: Bench) -> None:
    article = bench.open("004")
    identifier = bench.file(article, WORDS, 0)
    bench.desk.edit(RemoveItem(identifier))
    assert bench.pane.view.underlay.highlights == ()


def test_the_desk_brings_a_span_into_view(bench: Bench) -> None:
    article = bench.open("004")
    last = [block for block in article.blocks if block.role is Role.BODY][-1]
    bench.open("001")
    bench.desk.article_opened.emit(article.id, last.end - 20, last.end)
    view = bench.pane.view
    assert view.article == article
    assert view.viewport().rect().contains(bench.point(last.end - 10))
    assert view.underlay.flash == (last.end - 20, last.end)


def test_each_article_is_found_again_where_it_was_left(bench: Bench) -> None:
    bench.open("004")
    bar = bench.pane.view.verticalScrollBar()
    bar.setValue(400)
    bench.open("002")
    assert bar.value() == 0
    bench.open("004")
    assert abs(bar.value() - 400) <= 1


def test_zoom_and_scheme_keep_the_selection_and_the_place(bench: Bench) -> None:
    article = bench.open("004")
    place = article.text.index("Escaping from one of")
    view = bench.pane.view
    view.bring(place, place + 8, flash=False)
    view.select(place, place + 8)
    for change in (
        bench.pane.zoom_in,
        bench.pane.zoom_out,
        bench.pane.zoom_reset,
        lambda: bench.pane.set_tokens(dark()),
    ):
        change()
        selected = view.selection()
        assert selected is not None
        assert (selected.start, selected.end) == (place, place + 8)
        assert view.viewport().rect().contains(bench.point(place))


def test_what_no_source_states_is_said_and_nothing_is_made_up(bench: Bench) -> None:
    bench.open("002")
    words = [label.text() for label in bench.pane.masthead.findChildren(QLabel)]
    assert any("Author, outlet and date not stated" in text for text in words)
    bench.open("004")
    words = [label.text() for label in bench.pane.masthead.findChildren(QLabel)]
    assert any("2 fields supplied from other articles" in text for text in words)
    assert any(text.startswith("[North Korea") for text in words)


def test_the_citation_takes_the_place_of_the_short_form(bench: Bench, qtbot: QtBot) -> None:
    bench.open("004")
    cite = next(
        label
        for label in bench.pane.masthead.findChildren(QLabel)
        if label.objectName() == "citation"
    )
    assert "Corrado and Moore, Foreign Affairs, 2016" in cite.text()
    top = bench.pane.view.geometry_now().line_box(0).top()
    qtbot.waitUntil(lambda: "June 9, 2016" in cite.text(), timeout=20_000)
    assert bench.pane.view.geometry_now().line_box(0).top() == top


def test_a_citation_of_any_length_has_room_and_keeps_its_link_by_a_word(bench: Bench) -> None:
    """Room is made at once for the new words, also where they are of another script's height."""
    bench.open("003")
    label = bench.pane.masthead.findChild(QLabel, "citation")
    words = "김은정, “북한이탈주민 정착지원 제도 개선방안 발표,” Yonhap News, March 14, 2025. " * 2
    for length in (*range(20, 100), 30, 90, 60, 100):
        bench.pane.masthead.show_citation((Text(words[:length].strip()),))
        page = QTextDocument()
        page.setDefaultFont(label.font())
        page.setDocumentMargin(0)
        page.setHtml(label.text())
        page.setTextWidth(label.width())
        assert page.size().height() <= label.height()
        layout = page.firstBlock().layout()
        last = layout.lineAt(layout.lineCount() - 1)
        assert page.toPlainText()[last.textStart() :] != "Edit…"


def test_an_article_that_is_gone_is_no_longer_shown(bench: Bench) -> None:
    article = bench.open("004")
    with Library(bench.workspace.places.library) as library:
        library.remove(article.id)
    bench.desk.library_changed.emit()
    assert bench.pane.article == ""
    assert bench.pane.view.article is None
    bench.desk.article_opened.emit(article.id, -1, -1)
    assert len(bench.failed) == 1


def test_a_hundred_repaints_leave_nothing_behind(bench: Bench) -> None:
    article = bench.open("004")
    bench.file(article, WORDS, 0)
    view = bench.pane.view
    view.viewport().repaint()
    before = sys.getrefcount(None)
    for _ in range(100):
        view.viewport().repaint()
    # A reference lost to a repaint would be lost a hundred times; other threads hold a few.
    assert sys.getrefcount(None) > before - 50


def test_the_context_menu_brings_in_highlights_that_are_not_filed(bench: Bench) -> None:
    source = bench.workspace.source(bench.workspace.summaries()[4].id)
    found = tuple(Highlight(block.start, block.end) for block in source.article.blocks[3:5])
    marked = replace(source, article=replace(source.article, highlights=found))
    bench.workspace.articles.keep({marked.article.id: marked})
    article = bench.open("004")

    def entries() -> list[QAction]:
        menu = bench.pane.menu_at(bench.point(article.blocks[3].start))
        return [action for action in menu.actions() if action.text().startswith("Bring in")]

    (entry,) = entries()
    assert entry.text() == "Bring in its 2 highlights"
    entry.trigger()
    held = bench.workspace.briefing.sections[-1]
    assert [each.exact for each in held.passages()] == [
        article.quote(block.start, block.end).strip() for block in article.blocks[3:5]
    ]
    assert entries() == []
    bench.workspace.undo()
    assert [entry.text() for entry in entries()] == ["Bring in its 2 highlights"]


def test_the_context_menu_offers_what_can_be_done_there(bench: Bench) -> None:
    article = bench.open("004")
    bench.file(article, WORDS, 0)
    select(bench, WORDS[10:30])
    menu = bench.pane.menu_at(bench.point(article.text.index(WORDS) + 12))
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "File under",
        "Copy",
        "Copy with citation",
        "Filed under Labor",
        "Show its card",
        "Mark changes…",
        "Move to",
        "Remove passage",
        "Change it to the selection",
        "Show all that is folded away",
        "This is",
    ]
    actions = {action.text(): action for action in menu.actions()}
    asked: list[str] = []
    bench.desk.changes_requested.connect(asked.append)
    actions["Mark changes…"].trigger()
    assert asked == [bench.workspace.briefing.sections[0].items[0].id]
    actions["Remove passage"].trigger()
    assert bench.quoted(0) == []


def test_a_tip_says_where_a_passage_is_filed(bench: Bench) -> None:
    article = bench.open("004")
    passage = bench.file(article, WORDS, 0)
    point = bench.point(article.text.index(WORDS) + 12)
    assert "Labor. Click to see the card, and handles" in bench.pane.view._tip(point)
    bench.pane.view.activate(passage)
    assert "Labor. Drag a handle" in bench.pane.view._tip(point)
    assert bench.pane.view._tip(QPointF(1, 1).toPoint()) == ""


def test_no_document_of_an_article_outlives_its_showing(bench: Bench, qtbot: QtBot) -> None:
    shown = []
    for name in ("001", "004", "001", "004"):
        bench.open(name)
        shown.append(bench.pane.view.document())
    qtbot.waitUntil(lambda: not any(isValid(document) for document in shown[:-1]))
    assert isValid(shown[-1])
    assert bench.pane.view.toPlainText()
