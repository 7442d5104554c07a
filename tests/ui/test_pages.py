"""Preview, export and print: the real worker process, real PDF bytes, real files."""

import io
import os
import time
import zipfile
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from briefer.document.layout import Layout, Rectangle
from briefer.domain.prose import prose
from briefer.domain.section import Comment
from briefer.editing import ChangeBottomLine, ChangeFront, ChangeSettings, InsertItem
from briefer.ui.dialogs.missing import MissingDialog
from briefer.ui.forms import HANDOUTS
from briefer.ui.preview.arrangement import arrange, fit_width, outline
from briefer.ui.preview.text import html
from briefer.ui.printing import Printing
from briefer.ui.status import no_pages, page_words
from briefer.ui.window import Window
from briefer.ui.writing import Wish
from briefer.workspace.gaps import too_long

LONG = 60_000
"""Milliseconds that a loaded machine may take to start the worker and set a few pages."""


@pytest.fixture
def sample(qtbot: QtBot, window: Window) -> Window:
    """Return the window with the short sample and its pages."""
    window.files.open_sample("two-pages")
    paper = window.paper
    qtbot.waitUntil(lambda: paper.proofs.current() is not None, timeout=LONG)
    return window


def words_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_the_preview_shows_pages_and_a_click_on_a_passage_leads_to_it(
    qtbot: QtBot, sample: Window
) -> None:
    sample.commands["preview"].trigger()
    preview = sample.paper.preview
    qtbot.waitUntil(lambda: preview.view.image(1) is not None, timeout=LONG)
    assert preview.view.pages == sample.paper.proofs.latest.layout.pages
    assert sample.status.pages.text().endswith("pages")
    layout = sample.paper.proofs.latest.layout
    anchor, rectangles = next(iter(layout.passages.items()))
    preview.view.show_passage(anchor)
    place = preview.view._arranged.place(rectangles[0]).center() - preview.view._offset()
    with qtbot.waitSignal(sample.desk.passage_shown) as shown:
        qtbot.mouseClick(preview.view.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert sample.desk.workspace.briefing.passage(shown.args[0]) is not None
    qtbot.wait(10)
    assert preview.isVisible(), "showing a passage leaves the pages where they are"


def test_a_click_on_anything_of_the_briefing_on_the_page_leads_to_where_it_is_written(
    qtbot: QtBot, sample: Window
) -> None:
    sample.commands["preview"].trigger()
    preview, board = sample.paper.preview, sample.board
    qtbot.waitUntil(lambda: preview.view.image(1) is not None, timeout=LONG)
    briefing = sample.desk.workspace.briefing
    comments = [item for section in briefing.sections for item in section.items]
    assert any(isinstance(item, Comment) for item in comments)
    parts = ["title", "memo", "bottom", *(judgment.id for judgment in briefing.judgments)]
    parts += [section.id for section in briefing.sections] + [item.id for item in comments]
    layout = sample.paper.proofs.latest.layout
    for part in parts:
        preview.view.show_passage(part)
        area = preview.view._arranged.place(layout.places[part][0])
        # Of a comment's or a quotation's end, where no passage stands.
        corner = area.bottomRight() - QPointF(3, 3) - preview.view._offset()
        qtbot.mouseClick(preview.view.viewport(), Qt.MouseButton.LeftButton, pos=corner.toPoint())
        assert board.view.currentIndex() == board._model.index_of(part), part
    assert preview.isVisible()


def test_opening_an_article_brings_the_reader_back(qtbot: QtBot, sample: Window) -> None:
    sample.commands["preview"].trigger()
    assert sample.paper.preview.isVisible()
    sample.desk.article_opened.emit(sample.desk.workspace.summaries()[0].id, -1, -1)
    qtbot.waitUntil(sample.reader.isVisible)
    assert not sample.commands["preview"].isChecked()


def test_adding_articles_leaves_the_pages_where_they_are(
    qtbot: QtBot, sample: Window, tmp_path: Path
) -> None:
    sample.commands["preview"].trigger()
    for number in range(3):
        words = f"Added {number}\n\nA paragraph of its own.\n"
        (tmp_path / f"{number}.txt").write_text(words, encoding="utf-8")
    with qtbot.waitSignal(sample.desk.article_added, timeout=LONG) as added:
        sample.shelf.add_paths([tmp_path])
    qtbot.wait(10)
    assert sample.paper.preview.isVisible()
    assert sample.commands["preview"].isChecked()
    sample.commands["preview"].trigger()
    assert sample.reader.article == added.args[0]


def test_the_preview_follows_an_edit_and_keeps_its_place(qtbot: QtBot, sample: Window) -> None:
    sample.commands["preview"].trigger()
    preview = sample.paper.preview
    qtbot.waitUntil(lambda: preview.view.pages > 0, timeout=LONG)
    bar = preview.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    front = sample.desk.workspace.briefing.front
    for number in range(5):
        sample.desk.edit(ChangeFront(replace(front, title=f"Another title {number}")))
    qtbot.waitUntil(lambda: sample.paper.proofs.current() is not None, timeout=LONG)
    assert "Another title 4" in words_of(sample.paper.proofs.latest.data)
    qtbot.waitUntil(lambda: preview._proof is sample.paper.proofs.latest, timeout=LONG)
    assert abs(bar.value() - place) < 30


def test_the_pages_can_be_read_as_text(qtbot: QtBot, sample: Window) -> None:
    sample.commands["preview"].trigger()
    preview = sample.paper.preview
    qtbot.waitUntil(lambda: preview.view.pages > 0, timeout=LONG)
    button = next(b for b in preview.findChildren(QToolButton) if b.text() == "Text")
    button.click()
    text = preview.text.toPlainText()
    assert preview.text.isVisible()
    for passage in sample.desk.workspace.briefing.passages():
        assert passage.exact.split()[0] in text


def test_zooming_changes_the_pages_and_is_said(qtbot: QtBot, sample: Window) -> None:
    sample.commands["preview"].trigger()
    view = sample.paper.preview.view
    qtbot.waitUntil(lambda: view.pages > 0, timeout=LONG)
    fitted = view.zoom
    sample.commands["zoom_in"].trigger()
    assert view.zoom > fitted
    assert sample.status.zoom.text() == f"Pages {view.zoom:.0%}"
    sample.commands["zoom_fit"].trigger()
    assert view.zoom == pytest.approx(fitted, rel=0.05)
    sample.resize(3000, 900)
    assert view.zoom == pytest.approx(1.6), "on a wide screen a page stays as large as can be read"


def test_export_writes_word_and_pdf_with_the_same_words(
    qtbot: QtBot, sample: Window, tmp_path: Path
) -> None:
    passages = [p.exact for p in sample.desk.workspace.briefing.passages() if not p.changes]
    for name in ("brief.docx", "brief.pdf"):
        with qtbot.waitSignal(sample.paper.exports.exported, timeout=LONG):
            sample.paper.exports.export(tmp_path / name)
        assert sample.banner.words == f"Exported {name}"
    with zipfile.ZipFile(tmp_path / "brief.docx") as package:
        assert "word/footnotes.xml" in package.namelist()
    printed = " ".join(words_of((tmp_path / "brief.pdf").read_bytes()).split())
    assert passages[0].split()[0] in printed
    assert sorted(path.name for path in tmp_path.glob("*.part")) == []


def test_the_preview_says_when_its_pages_are_of_an_earlier_state(
    qtbot: QtBot, sample: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample.commands["preview"].trigger()
    preview = sample.paper.preview
    qtbot.waitUntil(lambda: preview.view.pages > 0, timeout=LONG)
    assert "Page 1 of" in preview._where.text()
    began = sample.paper.writing.prove
    held: list[tuple[object, ...]] = []
    monkeypatch.setattr(sample.paper.writing, "prove", lambda *job: held.append(job) or 0)
    front = sample.desk.workspace.briefing.front
    sample.desk.edit(ChangeFront(replace(front, title="Another title")))
    qtbot.waitUntil(lambda: "again" in preview._where.text(), timeout=LONG)
    monkeypatch.setattr(sample.paper.writing, "prove", began)
    began(*held[-1])
    qtbot.waitUntil(lambda: "Page 1 of" in preview._where.text(), timeout=LONG)


def test_an_export_is_offered_the_folder_that_the_last_one_went_to(
    qtbot: QtBot, sample: Window, tmp_path: Path
) -> None:
    before = sample.files.export_suggestion(".pdf")
    assert before == sample.files.suggestion(".pdf")
    (tmp_path / "briefs").mkdir()
    with qtbot.waitSignal(sample.paper.exports.exported, timeout=LONG):
        sample.paper.exports.export(tmp_path / "briefs" / "brief.docx")
    assert sample.files.export_suggestion(".pdf") == tmp_path / "briefs" / before.name
    assert sample.files.suggestion(".pdf") == before, "where the briefing itself is saved"
    (tmp_path / "briefs").rename(tmp_path / "away")
    assert sample.files.export_suggestion(".pdf") == before


def test_a_folder_that_cannot_be_written_is_one_plain_message(
    qtbot: QtBot, sample: Window, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with qtbot.waitSignal(sample.paper.exports.ended, timeout=LONG):
        sample.paper.exports.export(blocked / "brief.pdf")
    assert "brief.pdf" in sample.banner.words
    assert sample.commands["export_word"].isEnabled()


def test_an_export_can_be_stopped_and_leaves_nothing(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.files.open_sample("long")
    exports = window.paper.exports
    with qtbot.waitSignal(exports.ended, timeout=LONG):
        exports.export(tmp_path / "brief.pdf")
        assert not window.commands["export_word"].isEnabled()
        exports.cancel()
    assert list(tmp_path.glob("brief*")) == []
    assert "stopped" in window.status.message.text()


def test_a_style_that_is_not_there_is_said_in_the_preview(qtbot: QtBot, sample: Window) -> None:
    settings = sample.desk.workspace.briefing.settings
    with qtbot.waitSignal(sample.paper.proofs.troubled, timeout=LONG) as troubled:
        sample.desk.edit(ChangeSettings(replace(settings, style="no-such-style")))
        sample.commands["preview"].trigger()
    assert "no-such-style" in troubled.args[0]


def with_words_that_cannot_be_set(window: Window) -> Comment:
    """Write an Arabic comment into a new briefing, and put that on the desk."""
    window.desk.workspace.new()
    comment = Comment("note", prose("He wrote: \u0645\u0631\u062d\u0628\u0627 to all of them."))
    section = window.desk.workspace.briefing.sections[0].id
    window.desk.workspace.edit(InsertItem(section, 0, comment))
    window.desk.opened.emit()
    return comment


def test_the_pages_of_another_briefing_go_at_once(qtbot: QtBot, sample: Window) -> None:
    sample.commands["preview"].trigger()
    preview = sample.paper.preview
    qtbot.waitUntil(lambda: preview.view.image(1) is not None, timeout=LONG)
    comment = with_words_that_cannot_be_set(sample)
    assert not preview.view.isVisible()
    assert preview.view.pages == 0
    assert preview.view.image(1) is None
    assert preview.trouble.words.text().startswith("Setting the pages")
    assert sample.status.pages.text() == ""
    qtbot.waitUntil(lambda: sample.paper.proofs.trouble is not None, timeout=LONG)
    assert not preview.view.isVisible()
    assert preview.trouble.isVisible()
    assert preview.trouble.words.text() == str(sample.paper.proofs.trouble)
    words = preview.trouble.words
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    assert sample.status.pages.text() == no_pages()
    with qtbot.waitSignal(sample.desk.passage_shown) as shown:
        preview.trouble.button.click()
    assert shown.args == [comment.id]


def test_pages_that_cannot_be_set_come_back_when_the_edit_is_undone(
    qtbot: QtBot, sample: Window
) -> None:
    sample.commands["preview"].trigger()
    preview = sample.paper.preview
    qtbot.waitUntil(lambda: preview.view.pages > 0, timeout=LONG)
    settings = sample.desk.workspace.briefing.settings
    sample.desk.edit(ChangeSettings(replace(settings, style="no-such-style")))
    assert preview.view.isVisible(), "the pages stay until it is known what becomes of them"
    qtbot.waitUntil(lambda: not preview.view.isVisible(), timeout=LONG)
    assert not preview.trouble.button.isVisible()
    sample.desk.undo()
    qtbot.waitUntil(preview.view.isVisible, timeout=LONG)
    assert sample.status.pages.text() == "2 pages"


def test_pages_are_held_against_the_limit_in_plain_words() -> None:
    assert page_words(0, 2) == ""
    assert page_words(1, 2) == "1 page"
    assert page_words(2, 2) == "2 pages"
    assert page_words(6, 2) == "6 pages, 4 over the limit"
    assert page_words(6, 0) == "6 pages"


def test_a_worker_that_dies_is_replaced(qtbot: QtBot, sample: Window, tmp_path: Path) -> None:
    process = sample.paper.writing._line.process
    assert process is not None
    process.kill()
    process.join(10)
    with qtbot.waitSignal(sample.paper.exports.ended, timeout=LONG):
        sample.paper.exports.export(tmp_path / "brief.pdf")
    assert (tmp_path / "brief.pdf").exists()


def test_printing_to_a_file_gives_every_page(qtbot: QtBot, sample: Window, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    proof = sample.paper.proofs.latest
    printing = Printing(sample.banner)
    printing.print(proof, printer)
    qtbot.waitUntil(lambda: sample.banner.words.startswith("Sent"), timeout=LONG)
    document = pypdfium2.PdfDocument(io.BytesIO((tmp_path / "printed.pdf").read_bytes()))
    assert len(document) == proof.layout.pages


def test_pages_that_say_another_time_are_set_anew_before_they_are_printed(
    qtbot: QtBot, sample: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Later(datetime):
        """The clock, minutes after the preview was opened."""

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + timedelta(minutes=2)

    briefing = sample.desk.workspace.briefing.id
    sample.files.keep_export(briefing, tmp_path / "out.docx", word=True)
    early = sample.paper.proofs.latest
    monkeypatch.setattr("briefer.ui.proofs.datetime", Later)
    said, printed = [], []

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QPrintDialog):
            said.append(sample.banner.words)
            printed.append(sample.paper.proofs.latest)
            dialog.reject()
        else:
            QTimer.singleShot(20, cancel)

    QTimer.singleShot(20, cancel)
    sample.print()
    qtbot.waitUntil(lambda: bool(sample.findChildren(MissingDialog)))
    sample.findChildren(MissingDialog)[0].export.click()
    qtbot.waitUntil(lambda: bool(said), timeout=LONG)
    assert printed[0] is not early
    assert "out.docx" not in said[0]
    qtbot.waitUntil(lambda: not sample.banner.words)


def test_text_with_marks_of_its_own_is_shown_as_it_stands(qtbot: QtBot, sample: Window) -> None:
    front = sample.desk.workspace.briefing.front
    sample.desk.edit(ChangeFront(replace(front, title="<b>&amp;</b> {{}}")))
    qtbot.waitUntil(lambda: sample.paper.proofs.current() is not None, timeout=LONG)
    words = html(sample.paper.proofs.latest.document)
    assert "&lt;b&gt;&amp;amp;&lt;/b&gt; {{}}" in words


def test_pages_open_at_the_top_whatever_card_was_chosen_before(
    qtbot: QtBot, sample: Window
) -> None:
    last = list(sample.desk.workspace.briefing.passages())[-1].id
    sample.desk.show_passage(last)
    sample.commands["preview"].trigger()
    view = sample.paper.preview.view
    qtbot.waitUntil(lambda: view.image(1) is not None, timeout=LONG)
    assert view.verticalScrollBar().value() == 0
    sample.desk.passage_shown.emit(last)
    assert view.verticalScrollBar().value() > 0


def test_one_outline_goes_around_all_lines_of_a_quotation() -> None:
    lines = [QRectF(60, 0, 140, 22), QRectF(10, 20, 190, 22), QRectF(10, 40, 50, 22)]
    found = outline(lines)
    assert len(found.toSubpathPolygons()) == 1
    assert found.boundingRect() == QRectF(10, 0, 190, 62)
    assert not found.contains(QPointF(30, 10))
    assert not found.contains(QPointF(100, 50))
    apart = outline([QRectF(0, 0, 100, 20), QRectF(0, 300, 100, 20)])
    assert len(apart.toSubpathPolygons()) == 2


def test_pages_stand_in_the_middle_and_below_one_another() -> None:
    sizes = (QSizeF(612, 792), QSizeF(595, 842))
    found = arrange(sizes, 1.0, 1000)
    assert found.pages[0].center().x() == pytest.approx(500, abs=1)
    assert found.pages[1].top() > found.pages[0].bottom()
    assert found.visible(0, 100) == range(1)
    assert found.visible(found.pages[1].top() + 1, found.height) == range(1, 2)
    assert found.width == 1000
    assert fit_width(sizes, 0) > 0


def test_a_point_on_a_page_finds_its_passage() -> None:
    layout = Layout(pages=1, passages={"a": (Rectangle(1, 100, 200, 300, 220),)})
    found = arrange((QSizeF(612, 792),), 2.0, 1400)
    inside = found.pages[0].topLeft() + QPointF(201, 401)
    assert found.passage_at(inside, layout) == "a"
    assert found.passage_at(inside + QPointF(0, 100), layout) == ""
    layout = Layout(pages=1, places={"c": (Rectangle(1, 100, 200, 300, 220),)})
    assert found.place_at(inside, layout) == "c"
    assert found.passage_at(inside, layout) == ""


def test_the_preview_can_stand_in_a_window_of_its_own(qtbot: QtBot, sample: Window) -> None:
    sample.commands["apart"].trigger()
    preview = sample.paper.preview
    qtbot.waitUntil(lambda: preview.view.pages > 0, timeout=LONG)
    assert preview.window() is not sample
    assert sample.reader.isVisible()
    sample.commands["preview"].trigger()
    assert preview.window() is sample
    assert preview.isVisible()
    assert not sample.commands["apart"].isChecked()
    sample.commands["apart"].trigger()
    preview.window().close()
    assert preview.window() is sample
    assert not sample.commands["apart"].isChecked()
    assert sample.reader.isVisible()


def test_a_handout_is_exported_in_each_form(qtbot: QtBot, sample: Window, tmp_path: Path) -> None:
    sizes = {}
    for form in HANDOUTS:
        path = tmp_path / f"{form.name}.pdf"
        with qtbot.waitSignal(sample.paper.exports.exported, timeout=LONG):
            sample.paper.exports.export(path, form)
        document = pypdfium2.PdfDocument(path.read_bytes())
        sizes[form.name] = len(document), document[0].get_width() > document[0].get_height()
    assert sizes["two pages a sheet"] == (1, True)
    assert sizes["with lines for notes"] == (1, False)
    assert sizes["booklet"] == (2, True)
    assert sizes["digest"] == (1, False)


def test_a_digest_is_one_page_without_the_tables_and_counts_what_is_in_it(
    qtbot: QtBot, sample: Window, tmp_path: Path
) -> None:
    workspace, digest, path = sample.desk.workspace, HANDOUTS[-1], tmp_path / "digest.pdf"
    settings = replace(workspace.briefing.settings, appraisal=True, explained=True)
    sample.desk.edit(ChangeSettings(settings))

    def exported() -> str:
        exports = sample.paper.exports
        with qtbot.waitSignal(exports.exported, timeout=LONG):
            sample.before_export.then(lambda: exports.export(path, digest), digest)
            qtbot.waitUntil(
                lambda: bool(sample.findChildren(MissingDialog)) or "…" in sample.banner.words
            )
            for dialog in sample.findChildren(MissingDialog):
                dialog.export.click()
        return sample.banner.words

    assert exported() == "Exported digest.pdf"
    document = pypdfium2.PdfDocument(path.read_bytes())
    assert len(document) == 1
    assert "Quoted" not in words_of(path.read_bytes())
    assert sample.desk.workspace.briefing.settings.appraisal  # the pages keep theirs
    text = prose("\n".join(["A line that goes on and on about what was found there. " * 40] * 3))
    sample.desk.edit(ChangeBottomLine(text))
    assert exported() == (
        "Exported digest.pdf. It takes 3 pages instead of one: shorten the bottom line or the key"
        " judgments."
    )


def test_a_word_file_for_release_says_nothing_of_its_passages(
    qtbot: QtBot, sample: Window, tmp_path: Path
) -> None:
    for name, release in (("work.docx", False), ("release.docx", True)):
        with qtbot.waitSignal(sample.paper.exports.exported, timeout=LONG):
            sample.paper.exports.export(tmp_path / name, release=release)
    with zipfile.ZipFile(tmp_path / "work.docx") as work:
        assert any(name.startswith("customXml/") for name in work.namelist())
    with zipfile.ZipFile(tmp_path / "release.docx") as released:
        assert not any(name.startswith("customXml/") for name in released.namelist())


def test_a_handout_warns_of_a_word_file_that_went_out_before(
    qtbot: QtBot, sample: Window, tmp_path: Path
) -> None:
    exports, digest = sample.paper.exports, HANDOUTS[-1]
    word = tmp_path / "out.docx"

    def handout() -> str:
        with qtbot.waitSignal(exports.exported, timeout=LONG):
            exports.export(tmp_path / "hand.pdf", digest)
        return sample.banner.words

    def went_out(*, release: bool, touched: float) -> bool:
        with qtbot.waitSignal(exports.exported, timeout=LONG):
            exports.export(word, release=release)
        if touched:
            os.utime(word, (time.time(), time.time() + touched))
        return "out.docx" in handout()

    assert not went_out(release=True, touched=60)
    assert not went_out(release=False, touched=0)
    assert went_out(release=False, touched=60)
    # As long ago as colleagues need, wherever they have their copies.
    yesterday = time.time() - 24 * 3600
    os.utime(word, (yesterday, yesterday))
    sample.files.keep_export(sample.desk.workspace.briefing.id, word, word=True)
    assert "out.docx" in handout()


def test_a_template_with_fewer_pages_is_said_to_be_exceeded(qtbot: QtBot, sample: Window) -> None:
    settings = sample.desk.workspace.briefing.settings
    limits = {
        key: replace(settings, template=key)
        for key, _name in sample.desk.workspace.choices.templates()
    }
    assert set(limits) >= {"briefing-note", "long-report"}
    sample.desk.edit(ChangeSettings(limits["long-report"]))
    qtbot.waitUntil(lambda: sample.paper.proofs.current() is not None, timeout=LONG)
    kind = sample.status.pages.property("kind")
    limit, pages = sample.desk.workspace.template().page_limit, sample.paper.proofs.latest.layout
    assert (kind == "danger") is (0 < limit < pages.pages)


def test_too_many_pages_are_said_before_an_export_and_lead_to_the_pages(
    qtbot: QtBot, sample: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = sample.desk.workspace
    usual = workspace.template()
    pages = sample.paper.proofs.latest.layout.pages
    assert pages == 2
    for limit, said in ((pages, 0), (pages - 1, 1)):
        strict = replace(usual, page_limit=limit)
        monkeypatch.setattr(workspace, "template", lambda strict=strict: strict)
        sample.before_export.then(lambda: None)
        qtbot.waitUntil(lambda: bool(sample.findChildren(MissingDialog)))
        dialog = sample.findChildren(MissingDialog)[-1]
        lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        assert lines.count("2 pages, where the template allows 1.") == said
        assert f"{len(lines) - said} things are missing" in dialog.head.text()
        dialog.list.setCurrentRow(len(lines) - 1)
        if said:
            dialog.list.itemActivated.emit(dialog.list.currentItem())
        dialog.close()
        qtbot.waitUntil(lambda: not sample.findChildren(MissingDialog))
    assert sample.middle.currentWidget() is sample.paper.preview
    alone = MissingDialog(too_long(2, 1), sample)
    assert alone.head.text().startswith("Nothing is missing in what is cited, but it is too long.")
    alone.deleteLater()


def test_a_sheet_across_is_printed_across(qtbot: QtBot, sample: Window, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    proofs = []
    wish = Wish(proofs.append, lambda _error: None, lambda: None, lambda _fraction: None)
    sample.paper.writing.prove(sample.paper.job(HANDOUTS[0]), wish)
    qtbot.waitUntil(lambda: bool(proofs), timeout=LONG)
    Printing(sample.banner).print(proofs[0], printer)
    qtbot.waitUntil(lambda: sample.banner.words.startswith("Sent"), timeout=LONG)
    page = pypdfium2.PdfDocument((tmp_path / "printed.pdf").read_bytes())[0]
    assert page.get_width() > page.get_height()
