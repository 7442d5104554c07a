"""Pages of the original: said in the margin, corrected, drawn beside the text as one scrolls."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from briefer.domain.article import Article, Page, text_digest
from briefer.domain.passage import Locator
from briefer.ui.board.placing import PlaceDialog

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
    original = bench.pane.original
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


def test_page_numbers_are_corrected_as_one_edit(bench: Bench, paged: Article) -> None:
    bench.pane.number_pages(117)
    assert [page.label for page in bench.pane.view.underlay.pages] == ["117", "118", "119"]
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
