"""Quotations typed by hand, highlights kept aside, and what is missing before an export."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.article import Highlight
from briefer.domain.passage import Locator, cut
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference
from briefer.domain.section import Section
from briefer.editing import ChangeReference, InsertItem, InsertSection
from briefer.ui.board import words
from briefer.ui.dialogs.missing import MissingDialog
from briefer.ui.dialogs.reference import ReferenceDialog
from briefer.ui.window import Window
from tests.ui.marked_pdf import marked_pdf

TYPED = Basis(BasisKind.TYPED)


def complete(title: str) -> Reference:
    values = {
        "author": (Name("Lee", "Ann"),),
        "title": title,
        "container-title": "Press",
        "issued": IssuedDate((2016,)),
    }
    return Reference("book", tuple(Field(name, v, TYPED) for name, v in values.items()))


def add_record(window: Window, title: str = "A book") -> str:
    article = window.desk.workspace.add_record(complete(title))
    window.desk.library_changed.emit()
    window.desk.article_opened.emit(article, -1, -1)
    return article


def test_a_typed_quotation_is_filed_with_page_and_speaker_and_said_to_be_unchecked(
    window: Window, qtbot: QtBot
) -> None:
    article = add_record(window)
    typing = window.reader.typing
    assert typing.isVisible()
    assert not typing.buttons[1].isEnabled(), "there is nothing to file yet"
    qtbot.keyClicks(typing.words, "What it says.")
    typing.page.setText("12-13")
    typing.speaker.setText("Kim Jong Un")
    qtbot.mouseClick(typing.buttons[1], Qt.MouseButton.LeftButton)
    (passage,) = window.desk.workspace.briefing.sections[1].passages()
    assert passage.typed
    assert (passage.article, passage.exact) == (article, "What it says.")
    assert (passage.locator, passage.speaker) == (Locator("page", "12-13"), "Kim Jong Un")
    assert not typing.words.toPlainText(), "another can be typed"
    row = next(row for row in window.board.view.rows() if row.key == passage.id)
    spoken = words.spoken(row, window.board._look)
    assert "p. 12-13" in spoken
    assert "not checked" in spoken
    window.undo()
    assert not list(window.desk.workspace.briefing.passages())


def test_a_number_key_files_what_was_typed_and_digits_stay_digits_in_the_text(
    window: Window, qtbot: QtBot
) -> None:
    add_record(window)
    typing = window.reader.typing
    qtbot.keyClicks(typing.words, "It says 2 things.")
    assert typing.words.toPlainText() == "It says 2 things."
    qtbot.keyClick(typing.buttons[0], "2")
    assert [p.exact for p in window.desk.workspace.briefing.sections[1].passages()] == [
        "It says 2 things."
    ]
    qtbot.keyClicks(typing.words, "And more.")
    assert typing.press("1")
    assert not typing.press("1"), "there is nothing left to file"
    assert [p.exact for p in window.desk.workspace.briefing.sections[0].passages()] == ["And more."]
    assert "Alt+2" in typing.buttons[1].toolTip()


def test_a_key_without_a_sign_files_nothing(window: Window, qtbot: QtBot) -> None:
    add_record(window)
    typing = window.reader.typing
    window.desk.edit(InsertSection(0, Section("s-plain", "Without a key")))
    qtbot.keyClicks(typing.words, "It says so.")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_F2):
        qtbot.keyClick(typing.page, key)
        qtbot.keyClick(typing, key)
    assert not list(window.desk.workspace.briefing.passages())
    assert typing.words.toPlainText() == "It says so."


def test_what_was_begun_from_one_source_is_not_filed_under_another(
    window: Window, qtbot: QtBot
) -> None:
    first = add_record(window)
    typing = window.reader.typing
    qtbot.keyClicks(typing.words, "From the first.")
    add_record(window, "Another book")
    assert not typing.words.toPlainText()
    window.desk.article_opened.emit(first, -1, -1)
    assert typing.words.toPlainText() == "From the first."


def test_an_article_with_text_comes_back_after_a_record(window: Window) -> None:
    add_record(window)
    other = next(s.id for s in window.desk.workspace.summaries() if s.name.startswith("001"))
    window.desk.article_opened.emit(other, -1, -1)
    assert window.reader.view.isVisible()
    assert window.reader.view.article is not None


def test_highlights_are_offered_once_and_kept_aside(window: Window) -> None:
    workspace = window.desk.workspace
    summary = workspace.summaries()[0]
    source = workspace.source(summary.id)
    block = source.article.blocks[4]
    marked = replace(source.article, highlights=(Highlight(block.start, block.end),))
    workspace.articles.keep({summary.id: replace(source, article=marked)})
    window.desk.article_opened.emit(summary.id, -1, -1)
    assert window.banner.words == "1 highlight in the original"
    buttons = window.banner.findChildren(QToolButton)
    next(b for b in buttons if b.text() == "Bring them in" and b.isVisible()).click()
    held = workspace.briefing.sections[-1]
    assert held.held
    row = next(row for row in window.board.view.rows() if row.key == held.id)
    assert words.kept_aside() in words.spoken(row, window.board._look)
    assert window.status.count.text() == "No passages yet", "what is kept aside does not count"
    assert all(target.section != held.id for target in window.reader.bar._targets)


def test_highlights_of_all_that_arrives_are_offered_there(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    lines = ("The union went home in the evening.", "Nobody had asked it to stay on.")
    files = [marked_pdf(tmp_path / f"{n}.pdf", words) for n, words in enumerate(lines)]
    window.shelf.add_paths(files)
    qtbot.waitUntil(
        lambda: window.banner.words == "2 highlights in 2 of the originals", timeout=30_000
    )
    buttons = window.banner.findChildren(QToolButton)
    next(b for b in buttons if b.text() == "Bring them in" and b.isVisible()).click()
    held = window.desk.workspace.briefing.sections[-1]
    assert sorted(passage.exact for passage in held.passages()) == sorted(lines)
    window.undo()
    assert not list(window.desk.workspace.briefing.passages())


@pytest.fixture
def exports(window: Window, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the kinds that were exported; the system's own dialog cannot be shown in a test."""
    asked: list[str] = []
    monkeypatch.setattr(
        window.paper.exports, "ask", lambda _suffix, kind, *_rest, **_more: asked.append(kind)
    )
    return asked


def cite(window: Window, name: str) -> str:
    workspace = window.desk.workspace
    article = next(s.id for s in workspace.summaries() if s.name.startswith(name))
    text = workspace.source(article).article
    passage = cut(text, text.blocks[5].start, text.blocks[5].end)
    window.desk.edit(InsertItem(workspace.briefing.sections[0].id, 0, passage))
    return article


def shown(window: Window, run: Callable[[], None], qtbot: QtBot) -> MissingDialog:
    run()
    qtbot.waitUntil(lambda: bool(window.findChildren(MissingDialog)))
    return window.findChildren(MissingDialog)[-1]


def test_what_is_missing_is_said_once_before_an_export(
    window: Window, exports: list[str], qtbot: QtBot
) -> None:
    cite(window, "000")
    dialog = shown(window, window.export_word, qtbot)
    assert not exports
    assert "date not stated" in dialog.list.item(dialog.list.count() - 1).text()
    dialog.export.click()
    assert exports == ["Word document"]
    window.export_pdf()
    window.export_pdf()
    qtbot.waitUntil(lambda: len(exports) > 1)
    assert exports == ["Word document", "PDF"], (
        "the same is not said twice, nor asked twice at once"
    )


def test_a_missing_field_leads_to_its_editor(
    window: Window, exports: list[str], qtbot: QtBot
) -> None:
    cite(window, "000")
    dialog = shown(window, window.export_pdf, qtbot)
    dialog.list.itemActivated.emit(dialog.list.item(0))
    editor = window.findChildren(ReferenceDialog)[-1]
    qtbot.waitExposed(editor)
    assert not exports
    editor.reject()


def test_what_was_found_of_another_briefing_lets_none_pass(
    window: Window, exports: list[str], qtbot: QtBot
) -> None:
    window.export_pdf()  # nothing is missing in an empty briefing
    cite(window, "000")
    qtbot.waitUntil(lambda: bool(exports) or bool(window.findChildren(MissingDialog)))
    assert not exports
    window.findChildren(MissingDialog)[-1].reject()


def test_nothing_is_asked_where_nothing_is_missing(
    window: Window, exports: list[str], qtbot: QtBot
) -> None:
    article = cite(window, "000")
    before = window.desk.workspace.source(article).reference
    window.desk.edit(ChangeReference(article, before, complete("Work visas")))
    window.export_pdf()
    qtbot.waitUntil(lambda: exports == ["PDF"])


def test_a_quotation_that_was_not_checked_is_listed(
    window: Window, exports: list[str], qtbot: QtBot
) -> None:
    add_record(window)
    qtbot.keyClicks(window.reader.typing.words, "Typed words")
    window.reader.typing.buttons[0].click()
    dialog = shown(window, window.export_word, qtbot)
    assert "Typed words" in dialog.list.item(0).text()
    dialog.back.click()
    assert not exports
