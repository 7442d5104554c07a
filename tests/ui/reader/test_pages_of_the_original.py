"""Pages of the original: said in the margin, corrected, drawn beside the text as one scrolls."""

from __future__ import annotations

import io
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QInputDialog

from briefer.domain.article import Article, Block, Origin, Page, Role, text_digest
from briefer.domain.passage import Locator
from briefer.domain.reference import Reference, Source
from briefer.errors import BrieferError
from briefer.ui.board.placing import PlaceDialog
from tests.sources.endless import endless

if TYPE_CHECKING:
    from conftest import Bench
    from pytestqt.qtbot import QtBot


@pytest.fixture
def paged(bench: Bench) -> Article:
    """Return an opened article of three pages whose original is a PDF."""
    summary = next(s for s in bench.workspace.summaries() if s.name.startswith("003"))
    source = bench.workspace.source(summary.id)
    text = source.article.text + "\n"
    starts = (source.article.blocks[0].start, *(len(text) // 3 * n for n in (1, 2)))
    pages = tuple(Page(start, str(number)) for number, start in enumerate(starts, 1))
    article = replace(source.article, id=text_digest(text), text=text, pages=pages)
    document, kept = pypdfium2.PdfDocument.new(), io.BytesIO()
    for _page in pages:
        document.new_page(300, 400)
    document.save(kept)
    bench.workspace.articles.library.add(replace(source, article=article), kept.getvalue())
    bench.desk.article_opened.emit(article.id, -1, -1)
    return article


def test_the_original_page_follows_what_is_read(bench: Bench, paged: Article, qtbot: QtBot) -> None:
    original = bench.pane.beside.original
    assert original.isHidden()
    with qtbot.waitSignal(original.drawn, timeout=20_000) as first:
        bench.pane.show_original(on=True)
    assert first.args == [1]
    with qtbot.waitSignal(original.drawn, timeout=20_000) as last:
        bench.pane.view.bring(paged.pages[2].start + 40, paged.pages[2].start + 41)
        bar = bench.pane.view.verticalScrollBar()
        bar.setValue(bar.maximum())
    assert last.args == [3]
    assert original.name.text() == "Original, page 3"
    bench.open("001")
    assert original.isHidden(), "this article has no pages"


def test_a_button_in_the_head_shows_the_original_where_there_is_one(
    bench: Bench, paged: Article, qtbot: QtBot
) -> None:
    button = bench.pane.masthead.original
    assert not button.isHidden()
    button.click()
    assert not bench.pane.beside.original.isHidden()
    qtbot.waitUntil(lambda: bench.pane.beside.original.page == 1)
    button.click()
    assert bench.pane.beside.original.isHidden()
    bench.open("001")
    assert button.isHidden()
    assert paged.pages


def test_the_pages_of_a_scan_are_turned_and_say_where_a_quotation_stands(
    bench: Bench, qtbot: QtBot
) -> None:
    document, kept = pypdfium2.PdfDocument.new(), io.BytesIO()
    for _page in range(3):
        document.new_page(300, 400)
    document.save(kept)
    pages = tuple(Page(0, label) for label in ("iv", "v", "1"))
    text = "A scan of 3 pages"
    article = Article(text_digest(text), text, (), Origin("a.pdf", "0" * 64), pages)
    scan = Source(article, Reference("document"))
    bench.workspace.articles.library.add(scan, kept.getvalue())
    bench.desk.article_opened.emit(article.id, -1, -1)
    original, typing = bench.pane.beside.original, bench.pane.typing
    with qtbot.waitSignal(original.drawn, timeout=20_000):
        typing.masthead.original.click()
    assert (typing.page.text(), original.back.isEnabled()) == ("iv", False)
    original.onward.click()
    assert (original.name.text(), typing.page.text()) == ("Original, page v", "v")
    typing.page.setText("12-13")
    original.onward.click()
    assert typing.page.text() == "12-13", "what a person typed stays"
    assert not original.onward.isEnabled()


def shown(bench: Bench, original: bytes) -> None:
    """Show the only page of an article beside its text."""
    text = f"A text of one page, from {len(original)} bytes"
    origin = Origin("a.pdf", "0" * 64)
    block = Block(Role.BODY, 0, len(text))
    article = Article(text_digest(text), text, (block,), origin, (Page(0, "1"),))
    bench.workspace.articles.library.add(Source(article, Reference("document")), original)
    bench.desk.article_opened.emit(article.id, -1, -1)
    bench.pane.show_original(on=True)


def test_an_original_that_cannot_be_drawn_says_so_beside_the_text(
    bench: Bench, qtbot: QtBot
) -> None:
    shown(bench, b"%PDF-1.7 and no more")
    sheet = bench.pane.beside.original.sheet
    qtbot.waitUntil(lambda: "cannot be shown" in sheet.text(), timeout=20_000)


def test_what_is_said_of_an_original_that_cannot_be_read_is_not_said_of_the_next(
    bench: Bench, qtbot: QtBot
) -> None:
    original = bench.pane.beside.original
    begun, go_on = Event(), Event()

    def lost() -> bytes:
        message = "It is gone."
        raise BrieferError(message)

    def slow() -> bytes:
        begun.set()
        go_on.wait(20)
        return b""

    original.open("a", ["1"], lost)
    original.open("b", ["1"], slow)
    assert begun.wait(20)
    qtbot.wait(100)  # for what is said of the first
    assert not original.sheet.text()
    go_on.set()
    qtbot.waitUntil(lambda: "cannot be shown" in original.sheet.text(), timeout=20_000)
    original.close_work()


def test_a_page_that_is_never_drawn_to_its_end_holds_no_window_open(
    bench: Bench, qtbot: QtBot
) -> None:
    shown(bench, endless())
    original = bench.pane.beside.original
    qtbot.waitUntil(lambda: original.page == 1)
    qtbot.wait(2_000)
    assert original.sheet.pixmap().isNull()
    original.close_work()


def test_the_width_of_the_original_page_is_kept(bench: Bench, paged: Article) -> None:
    assert paged
    assert bench.pane.beside.widths.isEmpty()
    bench.pane.resize(1000, 800)
    bench.pane.show()
    bench.pane.show_original(on=True)
    bench.pane.beside.original.parentWidget().setSizes([500, 499])  # type: ignore[union-attr]  # the splitter
    wide = bench.pane.beside.original.width()
    other = type(bench)(bench.workspace)
    other.pane.beside.widths = bench.pane.beside.widths
    other.pane.resize(1000, 800)
    other.pane.show()
    other.desk.article_opened.emit(paged.id, -1, -1)
    other.pane.show_original(on=True)
    assert other.pane.beside.original.width() == wide
    other.pane.close_work()
    other.pane.deleteLater()


def printed(bench: Bench) -> list[str]:
    return [page.label for page in bench.pane.view.underlay.pages]


def test_page_numbers_are_corrected_as_one_edit(bench: Bench, paged: Article) -> None:
    bench.pane.number_pages(1, "117")
    assert printed(bench) == ["117", "118", "119"]
    bench.pane.number_pages(3, " ")
    assert printed(bench) == ["117", "118", "119"]
    bench.desk.undo()
    assert bench.workspace.source(paged.id).article == paged


def test_the_page_under_the_menu_is_numbered_and_those_before_keep_theirs(
    bench: Bench, paged: Article
) -> None:
    asked: list[str] = []

    def answer() -> None:
        (box,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QInputDialog)]
        asked.extend((box.labelText(), box.textValue()))
        box.setTextValue("1")
        box.accept()

    bench.pane.view.bring(paged.pages[1].start + 40, paged.pages[1].start + 41)
    menu = bench.pane.menu_at(bench.point(paged.pages[1].start + 40))
    correct = next(a for a in menu.actions() if a.text() == "Correct page numbers…")
    QTimer.singleShot(0, answer)
    correct.trigger()
    assert asked[0].startswith("Page 2 of 3 in the file is numbered")
    assert asked[1] == "2"
    assert printed(bench) == ["1", "1", "2"]
    bench.pane.number_pages(1, "i")
    assert printed(bench) == ["i", "1", "2"]
    bench.desk.undo()
    bench.desk.undo()
    assert bench.workspace.source(paged.id).article == paged


def test_the_menu_of_an_article_with_pages_offers_them(bench: Bench, paged: Article) -> None:
    menu = bench.pane.menu_at(bench.point(paged.blocks[2].start))
    texts = [action.text() for action in menu.actions()]
    assert {"Original page beside the text", "Correct page numbers…"} <= set(texts)


def test_a_passage_can_be_given_another_place(bench: Bench, paged: Article, qtbot: QtBot) -> None:
    block = paged.blocks[-1]
    bench.file(paged, paged.quote(block.start, block.end), 0)
    (passage,) = bench.workspace.briefing.sections[0].passages()
    dialog = PlaceDialog(passage, Locator("page", "3"))
    qtbot.addWidget(dialog)
    assert dialog.label.currentData() == "page"
    assert dialog.passage() == passage, "it stays as counted"
    dialog.label.setCurrentIndex(dialog.label.findData("chapter"))
    dialog.value.setText("12")
    assert dialog.passage().locator == Locator("chapter", "12")
