"""Every window, pane, dialog and popup that the program can show, each a scene by its name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from briefer.domain.passage import Passage
from briefer.domain.prose import prose
from briefer.domain.section import Comment
from briefer.editing import InsertItem
from briefer.ui.board.attribution import AttributionDialog
from briefer.ui.board.pick import PickArticle
from briefer.ui.board.placing import PlaceDialog
from briefer.ui.dialogs.missing import MissingDialog
from briefer.ui.dialogs.quotation import QuotationDialog
from briefer.ui.positions import Selected
from briefer.workspace.gaps import gaps

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from briefer.domain.article import Article
    from briefer.ui.look import Scheme
    from briefer.ui.window import Window


RIS = """TY  - NEWS
TI  - Work visas for North Koreans going to China gain 17 percent
AU  - Wee, Heesun
T2  - Another Outlet
ER  -
"""


def opened(window: Window, name: str = "001") -> Article:
    """Open an article in the reader."""
    workspace = window.desk.workspace
    found = next(s.id for s in workspace.summaries() if s.name.startswith(name))
    window.reader.open_article(found)
    return workspace.source(found).article


def longest(article: Article) -> int:
    """Return where the longest block of an article begins."""
    return max(article.blocks, key=lambda block: block.end - block.start).start


def filed(window: Window) -> None:
    """File a passage of an open article."""
    article = opened(window)
    start = longest(article)
    section = window.desk.workspace.briefing.sections[0].id
    window.desk.file(article.id, Selected(start, start + 60), section)


def start(window: Window, _qtbot: QtBot) -> QWidget:
    """The window as it is at first, with an article to choose and ways to begin."""
    assert window.reader
    window.warm()
    return window


def reading(window: Window, _qtbot: QtBot) -> QWidget:
    """An article that is read, with a passage in the briefing."""
    filed(window)
    return window


def selecting(window: Window, qtbot: QtBot) -> QWidget:
    """The small bar at a selection."""
    start = longest(opened(window))
    window.reader.view.bring(start, start + 50, flash=False)
    window.reader.view.set_ends(start, start + 50)
    window.reader.view.ensureCursorVisible()
    window.reader.view.entered.emit()
    qtbot.waitUntil(window.reader.bar.isVisible)
    return window.reader.bar


def finding(window: Window, _qtbot: QtBot) -> QWidget:
    """The row that finds words in the article."""
    opened(window)
    window.begin_find()
    return window.reader.find_row


def typing(window: Window, qtbot: QtBot) -> QWidget:
    """A source without text, whose quotations are typed."""
    window.commands["record"].trigger()
    dialog = popped(window, qtbot, "RecordDialog")
    dialog.form.title.setText("A cable")  # type: ignore[attr-defined]
    dialog.accept()  # type: ignore[attr-defined]
    return window


def writing(window: Window, _qtbot: QtBot) -> QWidget:
    """A comment that is being written."""
    filed(window)
    window.board.add_comment()
    return window.board


def judging(window: Window, _qtbot: QtBot) -> QWidget:
    """A key judgment that is being written."""
    window.board.add_judgment()
    return window.board


def previewing(window: Window, qtbot: QtBot) -> QWidget:
    """The pages in place of the article."""
    filed(window)
    window.middle.show_preview(on=True)
    qtbot.waitUntil(lambda: window.paper.preview.view.page > 0, timeout=20_000)
    return window


def apart(window: Window, _qtbot: QtBot) -> QWidget:
    """The pages in a window of their own."""
    window.middle.show_apart(on=True)
    return window.paper.preview.window()


def banner(window: Window, _qtbot: QtBot) -> QWidget:
    """Something that went wrong, with what can be done."""
    window.banner.warn("The file could not be read.", [("Show it", lambda: None)])
    return window.banner


def front(window: Window, qtbot: QtBot) -> QWidget:
    """Front matter and settings."""
    window.commands["front"].trigger()
    return popped(window, qtbot, "FrontDialog")


def reference(window: Window, qtbot: QtBot) -> QWidget:
    """What is known of an article."""
    window.sheets.reference(opened(window).id)
    return popped(window, qtbot, "ReferenceDialog")


def record(window: Window, qtbot: QtBot) -> QWidget:
    """A source whose text is not here."""
    window.commands["record"].trigger()
    return popped(window, qtbot, "RecordDialog")


def missing(window: Window, _qtbot: QtBot) -> QWidget:
    """What is missing before an export."""
    filed(window)
    workspace = window.desk.workspace
    dialog = MissingDialog(gaps(workspace.briefing, workspace.sources), window.look.tokens, window)
    dialog.open()
    return dialog


def findings(window: Window, qtbot: QtBot) -> QWidget:
    """All that the check found."""
    filed(window)
    workspace = window.desk.workspace
    section = workspace.briefing.sections[0]
    passage = next(section.passages())
    spoiled = replace(section, items=(replace(passage, exact=f"{passage.exact} and more"),))
    workspace.briefing = replace(
        workspace.briefing, sections=(spoiled, *workspace.briefing.sections[1:])
    )
    window.desk.edit(InsertItem(section.id, 1, Comment("hinted", prose("In 1912 it was 50,000."))))
    window.commands["check"].trigger()
    return popped(window, qtbot, "FindingsDialog")


def appraising(window: Window, qtbot: QtBot) -> QWidget:
    """What is thought of each source."""
    filed(window)
    window.commands["appraise"].trigger()
    return popped(window, qtbot, "AppraisingDialog")


def refused(window: Window, qtbot: QtBot) -> QWidget:
    """Files that were not added."""
    window.sheets.refused(["“a.pdf” is empty.", "“b.pdf” is no article."])
    return popped(window, qtbot, "RefusedDialog")


def keys(window: Window, qtbot: QtBot) -> QWidget:
    """All keys on one sheet."""
    window.commands["keys"].trigger()
    return popped(window, qtbot, "KeysDialog")


def theme_keys(window: Window, qtbot: QtBot) -> QWidget:
    """The keys of themes."""
    window.commands["theme_keys"].trigger()
    return popped(window, qtbot, "ThemeKeysDialog")


def about(window: Window, qtbot: QtBot) -> QWidget:
    """What this program is."""
    window.commands["about"].trigger()
    return popped(window, qtbot, "AboutDialog")


def attribution(window: Window, _qtbot: QtBot) -> QWidget:
    """Who speaks in a passage."""
    filed(window)
    passage = next(window.desk.workspace.briefing.passages())
    dialog = AttributionDialog(passage, window)
    dialog.open()
    return dialog


def pick(window: Window, _qtbot: QtBot) -> QWidget:
    """An article to cite."""
    dialog = PickArticle([s.reference.title for s in window.desk.workspace.summaries()], window)
    dialog.open()
    return dialog


def quotation(window: Window, _qtbot: QtBot) -> QWidget:
    """A quotation's marked changes."""
    filed(window)
    workspace = window.desk.workspace
    passage = next(workspace.briefing.passages())
    source = workspace.source(passage.article)
    dialog = QuotationDialog(passage, source, window.look.tokens, "en", window)
    dialog.open()
    return dialog


def placing(window: Window, _qtbot: QtBot) -> QWidget:
    """Where a quotation stands in its source."""
    filed(window)
    dialog = PlaceDialog(next(window.desk.workspace.briefing.passages()), None, window)
    dialog.open()
    return dialog


def review(window: Window, qtbot: QtBot) -> QWidget:
    """References that were read from a file."""
    file = window.desk.workspace.places.data / "records.ris"
    file.write_text(RIS, encoding="utf-8")
    window.exchanges.read_references(file)
    return popped(window, qtbot, "ReviewDialog")


def newer(window: Window, qtbot: QtBot) -> QWidget:
    """A passage beside a newer text of its article, in which words changed."""
    filed(window)
    workspace = window.desk.workspace
    passage = workspace.briefing.sections[0].items[-1]
    assert isinstance(passage, Passage)
    source = workspace.source(passage.article)
    words = passage.exact.split(" ")
    text = source.article.text.replace(passage.exact, " ".join([words[0], "newly", *words[1:]]), 1)
    (added,) = workspace.add_text(source.article.origin.name, text).added
    workspace.articles.library.succeed(passage.article, added)
    window.newer.compare_article(passage.article)
    return popped(window, qtbot, "NewerDialog")


def readback(window: Window, qtbot: QtBot) -> QWidget:
    """What others did to a briefing in Word."""
    window.desk.workspace.open_sample("two-pages")  # as the menu does, but for what is not saved
    window.desk.opened.emit()
    files = Path(__file__).resolve().parents[2] / "evidence" / "readback" / "files"
    window.readback.compare(files / "libreoffice-tracked.docx")
    return popped(window, qtbot, "ReadbackDialog")


def tour(window: Window, qtbot: QtBot) -> QWidget:
    """The card that leads through the window."""
    window.sheets.tour()
    qtbot.waitUntil(lambda: window.findChild(QWidget, "tour_frame") is not None)
    return window


def ways(window: Window, qtbot: QtBot) -> QWidget:
    """The ways to narrow a search."""
    window.shelf.search.open_help()
    return popped(window, qtbot, "Help")


def suggesting(window: Window, qtbot: QtBot) -> QWidget:
    """What may belong in a section."""
    window.commands["suggest"].trigger()
    dialog = popped(window, qtbot, "SuggestionsDialog")
    # Laid out, too: the last card is as high as its words are.
    qtbot.waitUntil(lambda: dialog.whole and dialog.cards[-1].y() > 0)  # type: ignore[attr-defined]
    return dialog


def terms(window: Window, qtbot: QtBot) -> QWidget:
    """The terms that speak for a theme."""
    suggesting(window, qtbot).terms.click()  # type: ignore[attr-defined]
    return popped(window, qtbot, "TermsDialog")


SCENES: dict[str, Callable[[Window, QtBot], QWidget]] = {
    each.__name__: each
    for each in (
        start,
        reading,
        selecting,
        finding,
        typing,
        writing,
        judging,
        previewing,
        apart,
        banner,
        front,
        reference,
        record,
        missing,
        findings,
        appraising,
        refused,
        keys,
        theme_keys,
        about,
        attribution,
        pick,
        quotation,
        placing,
        review,
        suggesting,
        terms,
        newer,
        readback,
        tour,
        ways,
    )
}


@pytest.fixture
def scheme(request: pytest.FixtureRequest, window: Window) -> Scheme:
    """Dress the window in a scheme before a scene is set."""
    chosen: Scheme = request.param
    window.look.choose(chosen)
    return chosen


@pytest.fixture(params=SCENES)
def scene(request: pytest.FixtureRequest, window: Window, qtbot: QtBot) -> QWidget:
    """Show one of the scenes and return what it is about."""
    return SCENES[request.param](window, qtbot)


def popped(window: Window, qtbot: QtBot, name: str) -> QWidget:
    """Return the newest dialog or popup of a class's name, once it is shown."""

    def found() -> list[QWidget]:
        return [
            w for w in window.findChildren(QWidget) if type(w).__name__ == name and w.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[-1]
