"""The whole job by mouse: five articles, passages filed in four ways, saved, reopened, exported.

Everything a person does here goes through the X server: the pointer is pressed, moved and let go
over real text, and keys are real keys. What is read back comes from the files alone.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from lxml import etree
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QWidget,
)

from briefer.domain.passage import Passage
from briefer.domain.section import Comment
from briefer.evidence import State
from briefer.ui.app import open_window
from briefer.ui.dialogs.missing import MissingDialog
from briefer.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefer.ui.window import Window
    from briefer.workspace import Places
    from tests.e2e.conftest import Hand

pytestmark = pytest.mark.window

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Deed:
    """A sentence to file: which article, from its first words to its last, where to and how."""

    article: str
    first: str
    last: str
    section: int
    way: str


DEEDS = (
    Deed("000", "China already provides", "about $1 billion a year.", 0, "bar"),
    Deed("001", "Most of the estimated", "under strict supervision.", 0, "key"),
    Deed("002", "Beijing decided to send", "ties with Pyongyang.", 3, "menu"),
    Deed("003", "In early April, 13", "coastal city of Ningbo.", 2, "drag"),
    Deed("004", "Seoul urged South", "when traveling in Asia.", 1, "bar"),
)


@pytest.fixture
def window(qtbot: QtBot, places: Places) -> Iterator[Window]:
    opened = open_window(places, (), pytest.fail, scheme="light")
    opened.resize(1440, 900)
    opened.move(0, 0)
    with qtbot.waitExposed(opened):
        opened.show()
    opened.activateWindow()
    qtbot.wait(200)
    yield opened
    # The question before unsaved changes are left behind is another test's.
    opened.desk.workspace.new()
    opened.close()
    opened.desk.workspace.close()


class Person:
    """Does at the window what a person does, by pointer and keys."""

    def __init__(self, window: Window, hand: Hand, qtbot: QtBot) -> None:
        """Sit down at a window."""
        self.window, self.hand, self.qtbot = window, hand, qtbot
        self.desk = window.desk

    def open_article(self, beginning: str) -> None:
        """Click through the cards until the article of a file is open."""
        view = self.window.shelf.view
        for row in range(view.model().rowCount()):
            index = view.model().index(row, 0)
            view.scrollTo(index)
            self.hand.click(view.viewport().mapToGlobal(view.visualRect(index).center()))
            article = self.window.reader.article
            if article and self.desk.workspace.source(article).article.origin.name.startswith(
                beginning
            ):
                return
        pytest.fail(f"no card opens {beginning}")

    def place_of(self, position: int, *, end: bool = False) -> QPoint:
        """Return where on the screen a code point of the open article stands."""
        view = self.window.reader.view
        cursor = QTextCursor(view.document())
        cursor.setPosition(view.positions.to_document(position))
        box = view.cursorRect(cursor)
        return view.viewport().mapToGlobal(QPoint(box.x() + (1 if end else 0), box.center().y()))

    def select(self, first: str, last: str) -> tuple[int, int]:
        """Drag over the text from some words to others; return the span meant."""
        article = self.desk.workspace.source(self.window.reader.article).article
        text = article.text
        start = position(text, first)[0]
        end = position(text[start:], last)[1] + start
        self.window.reader.view.bring(start, end, flash=False)
        self.qtbot.wait(60)
        self.hand.drag(self.place_of(start), self.place_of(end, end=True))
        return start, end

    def file(self, deed: Deed) -> Passage:
        """Select a sentence and file it the way the deed says."""
        self.open_article(deed.article)
        start, end = self.select(deed.first, deed.last)
        getattr(self, f"file_by_{deed.way}")(deed.section)
        self.qtbot.waitUntil(lambda: self.filed(deed.section) is not None, timeout=3000)
        passage = self.filed(deed.section)
        assert (passage.start, passage.end) == (start, end)
        return passage

    def filed(self, section: int) -> Passage | None:
        """Return the passage of a section that comes from the open article."""
        items = self.desk.workspace.briefing.sections[section].items
        article = self.window.reader.article
        return next((i for i in items if isinstance(i, Passage) and i.article == article), None)

    def file_by_bar(self, section: int) -> None:
        """Click a section in the small bar beside the selection."""
        bar = self.window.reader.bar
        self.qtbot.waitUntil(bar.isVisible, timeout=2000)
        name = self.desk.workspace.briefing.sections[section].heading
        button = next(b for b in bar.findChildren(QAbstractButton) if name in b.accessibleName())
        self.hand.click(button.mapToGlobal(button.rect().center()))

    def file_by_key(self, section: int) -> None:
        """Press the section's number."""
        self.hand.press(str(section + 1))

    def file_by_menu(self, section: int) -> None:
        """Choose the section in the selection's context menu."""
        name = self.desk.workspace.briefing.sections[section].heading
        start = self.window.reader.view.selection_box().center().toPoint()
        QTimer.singleShot(300, lambda: self.choose("File under", name))
        self.hand.click(self.window.reader.view.viewport().mapToGlobal(start), button=3)
        self.qtbot.wait(900)

    def choose(self, *path: str) -> None:
        """Click through the menu that is open."""
        for words in path:
            menus = [
                m for m in QApplication.topLevelWidgets() if isinstance(m, QMenu) and m.isVisible()
            ]
            found = next(
                (m, a)
                for m in reversed(menus)
                for a in m.actions()
                if words in a.text().replace("&", "")
            )
            self.hand.click(found[0].mapToGlobal(found[0].actionGeometry(found[1]).center()))

    def file_by_drag(self, section: int) -> None:
        """Drag the selection onto the section's heading."""
        view = self.window.board.view
        key = self.desk.workspace.briefing.sections[section].id
        row = next(i for i, r in enumerate(view.rows()) if r.key == key)
        target = view.visualRect(view.model().index(row, 0))
        start = self.place_of(self.window.reader.view.selection().start + 3)
        self.hand.drag(start, view.viewport().mapToGlobal(target.center()))

    def name_file(self, path: Path) -> None:
        """Type a path into the file dialog that opens, whenever that is, and accept it."""
        answered: list[QWidget] = []

        def look() -> None:
            if any(isinstance(each, QFileDialog) for each in answered):
                return
            QTimer.singleShot(100, look)  # anew each time: what a click opens runs within it
            dialog = QApplication.activeModalWidget()
            if dialog is None or not dialog.isVisible() or dialog in answered:
                return
            answered.append(dialog)
            self.qtbot.wait(200)  # a person looks at it first, and X gives it the focus
            if isinstance(dialog, MissingDialog):  # no text states the dates of some articles
                self.hand.click(dialog.export.mapToGlobal(dialog.export.rect().center()))
                return
            assert isinstance(dialog, QFileDialog)
            field = dialog.findChild(QLineEdit)
            field.selectAll()
            field.setFocus()
            self.hand.write(str(path))
            self.hand.press("Return")

        look()


def position(text: str, words: str) -> tuple[int, int]:
    """Find words whose white space may be of any kind, as the articles hold no-break spaces."""
    found = re.search(r"\s+".join(map(re.escape, words.split())), text)
    assert found is not None, words
    return found.span()


@pytest.fixture
def person(window: Window, hand: Hand, qtbot: QtBot) -> Person:
    return Person(window, hand, qtbot)


def test_the_whole_job_from_five_articles_to_both_files(
    person: Person, places: Places, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = person.desk.workspace
    passages = [person.file(deed) for deed in DEEDS]
    texts = [workspace.source(p.article).article.text for p in passages]
    assert [t[p.start : p.end] for t, p in zip(texts, passages, strict=True)] == [
        p.exact for p in passages
    ]

    person.hand.press("ctrl+z")
    assert workspace.briefing.passage(passages[-1].id) is None
    person.hand.press("ctrl+shift+z")
    assert workspace.briefing.passage(passages[-1].id) == passages[-1]

    path = tmp_path / "the job.briefing"
    person.name_file(path)
    person.hand.press("ctrl+s")
    qtbot.waitUntil(path.exists, timeout=5000)
    assert not workspace.dirty

    reopened = Workspace(places, journaled=False)
    assert reopened.open(path) == ()
    assert [p.id for p in reopened.briefing.passages()] == [
        p.id for section in workspace.briefing.sections for p in section.passages()
    ]
    assert {finding.state for finding in reopened.check()} == {State.EXACT}
    reopened.close()

    word, pdf = tmp_path / "out.docx", tmp_path / "out.pdf"
    for target, command in ((word, "export_word"), (pdf, "export_pdf")):
        person.name_file(target)
        person.window.commands[command].trigger()
        qtbot.waitUntil(target.exists, timeout=30_000)
        qtbot.waitUntil(lambda c=command: person.window.commands[c].isEnabled(), timeout=5000)
    _assert_in_word(word, passages)
    _assert_in_pdf(pdf, passages)


def _assert_in_word(path: Path, passages: list[Passage]) -> None:
    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
        notes = etree.fromstring(package.read("word/footnotes.xml"))
    written = {n.get(f"{W}id"): "".join(t.text for t in n.iter(f"{W}t")) for n in notes}
    paragraphs = list(body.iter(f"{W}p"))
    for passage in passages:
        words = folded(passage.exact)
        holding = [
            p for p in paragraphs if words in folded("".join(t.text for t in p.iter(f"{W}t")))
        ]
        assert len(holding) == 1, words
        (reference,) = holding[0].iter(f"{W}footnoteReference")
        assert written[reference.get(f"{W}id")].strip()


def _assert_in_pdf(path: Path, passages: list[Passage]) -> None:
    document = pypdfium2.PdfDocument(path)
    text = folded(" ".join(page.get_textpage().get_text_bounded() for page in document))
    for passage in passages:
        assert re.search(re.escape(folded(passage.exact)) + r"”\s?\d", text), passage.exact


def folded(text: str) -> str:
    return " ".join(text.split())


def test_a_comment_is_written_between_two_passages(person: Person, qtbot: QtBot) -> None:
    for deed in (DEEDS[0], DEEDS[1]):
        person.file(deed)
    board = person.window.board.view
    first = person.desk.workspace.briefing.sections[0].items[0].id
    row = next(i for i, r in enumerate(board.rows()) if r.key == first)
    rect = board.visualRect(board.model().index(row, 0))
    person.hand.click(board.viewport().mapToGlobal(rect.center()))
    board.setFocus(Qt.FocusReason.MouseFocusReason)
    person.hand.press("ctrl+m")
    person.hand.write("Both say that work abroad earns cash.")
    person.hand.press("ctrl+Return")
    qtbot.wait(100)
    kinds = [type(item) for item in person.desk.workspace.briefing.sections[0].items]
    assert kinds == [Passage, Comment, Passage]
    comment = person.desk.workspace.briefing.sections[0].items[1]
    assert comment.text.plain() == "Both say that work abroad earns cash."
