"""The whole job by keyboard alone, and by mouse alone, in the real window; the files are read.

Read, select, file under all four themes, comment, retitle, move, mark a change, undo and redo,
save, reopen, export for Word and as PDF. Neither walk touches what the other uses.
"""

from __future__ import annotations

import re
import shutil
import sys
import zipfile
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2
import pytest
from lxml import etree
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QTextEdit,
    QWidget,
)

from briefer.domain.passage import ChangeKind, Passage
from briefer.domain.section import Comment
from briefer.ui.app import open_window
from briefer.ui.board.delegate import LineEditor
from briefer.ui.board.prose_edit import ProseEdit
from briefer.ui.dialogs.missing import MissingDialog
from briefer.ui.dialogs.quotation import QuotationDialog
from tests.e2e.outside import Outside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefer.ui.window import Window
    from briefer.workspace import Places

pytestmark = pytest.mark.window

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Deed(NamedTuple):
    """Words to file: the article's file, how they begin and end, and the section."""

    article: str
    first: str
    last: str
    section: int


DEEDS = (
    Deed("000", "China already provides", "about $1 billion a year.", 0),
    Deed("001", "under strict", "supervision.", 1),
    Deed("003", "In early April, 13", "coastal city of Ningbo.", 2),
    Deed("002", "Beijing decided to send", "ties with Pyongyang.", 3),
    Deed("004", "Seoul urged South", "when traveling in Asia.", 0),
)


@pytest.fixture
def window(qtbot: QtBot, places: Places, tmp_path: Path) -> Iterator[Window]:
    opened = open_window(places, (), pytest.fail, scheme="light")
    opened.memory.folder = tmp_path
    opened.resize(1440, 900)
    opened.move(0, 0)
    with qtbot.waitExposed(opened):
        opened.show()
    opened.activateWindow()
    qtbot.wait(200)
    yield opened
    opened.desk.workspace.new()
    opened.close()
    opened.desk.workspace.close()


@pytest.fixture
def outside(qapp: object) -> Outside:  # noqa: ARG001 - the display comes with the application
    tool = shutil.which("xdotool")
    if sys.platform != "linux" or tool is None:
        pytest.skip("real pointer and keys need Linux with Xvfb and xdotool (sh run.sh test)")
    return Outside(tool)


class Walker:
    """Does the job at a window; how, the two kinds of walkers say."""

    def __init__(self, window: Window, outside: Outside, folder: Path) -> None:
        """Stand outside a window."""
        self.window, self.out, self.folder = window, outside, folder
        self.workspace = window.desk.workspace
        self.board = window.board.view
        self.marked = ""

    # What is seen

    def items(self, section: int) -> list[str]:
        """Return the ids of a section's items."""
        return [item.id for item in self.workspace.briefing.sections[section].items]

    def span(self, deed: Deed) -> tuple[int, int]:
        """Return the span that a deed means in the open article."""
        article = self.window.reader.article
        text = self.workspace.source(article).article.text
        start = _find(text, deed.first)[0]
        return start, start + _find(text[start:], deed.last)[1]

    def text(self, start: int, end: int) -> str:
        """Return words of the open article."""
        return self.workspace.source(self.window.reader.article).article.text[start:end]

    def is_open(self, deed: Deed) -> bool:
        """Tell whether a deed's article is the one that is open."""
        return self.name_of(self.window.reader.article).startswith(deed.article)

    def name_of(self, article: str) -> str:
        """Return the name of an article's file."""
        return self.workspace.source(article).article.origin.name if article else ""

    def filed(self, deed: Deed) -> bool:
        """Tell whether a deed is done."""
        start, end = self.span(deed)
        items = self.workspace.briefing.sections[deed.section].items
        return any(isinstance(i, Passage) and (i.start, i.end) == (start, end) for i in items)

    def row(self) -> str:
        """Return the key of the board's current row."""
        row = self.board.current_row()
        return row.key if row is not None else ""

    def dialog(self, kind: type[QDialog]) -> QDialog | None:
        """Return the modal dialog of a kind that is in front."""
        found = QApplication.activeModalWidget()
        return found if isinstance(found, kind) else None

    def return_from(self, kind: type[QDialog]) -> None:
        """Wait until a dialog is closed; here is no window manager to give the keyboard back."""
        self.out.see(lambda: self.dialog(kind) is None, f"{kind.__name__} is closed")
        self.out.look(self.window.activateWindow)


def _find(text: str, words: str) -> tuple[int, int]:
    found = re.search(r"\s+".join(map(re.escape, words.split())), text)
    assert found is not None, words
    return found.span()


class Typist(Walker):
    """Keys alone."""

    def walk(self) -> None:
        """Do the whole job."""
        for deed in DEEDS:
            self.file(deed)
        self.comment("Both say that work abroad earns cash.")
        self.retitle()
        self.move()
        self.mark()
        self.undo_and_redo()
        self.save_and_reopen()
        self.export()

    def file(self, deed: Deed) -> None:
        """File a deed: its card, its words, its number."""
        out, reader = self.out, self.window.reader
        out.press("ctrl+alt+1", "Down")
        shelf = self.window.shelf.view
        out.see(shelf.hasFocus, "the cards have the keyboard")

        def wanted() -> bool:
            row = shelf.model().row(shelf.currentIndex())
            return row is not None and self.name_of(row.summary.id).startswith(deed.article)

        out.press("Home")
        out.press_until("Down", wanted)
        out.press("Return")
        out.see(lambda: self.is_open(deed), f"{deed.article} is open")
        out.press("ctrl+alt+2", "ctrl+f")
        out.write(deed.first)
        out.press("Escape")
        start, end = out.look(lambda: self.span(deed))
        out.see(lambda: (s := reader.view.selection()) and s.start == start, deed.first)
        words = re.findall(r"\w+|[^\w\s]+", deed.first)
        total = re.findall(r"\w+|[^\w\s]+", out.look(lambda: self.text(start, end)))
        out.press(*["ctrl+shift+Right"] * (len(total) - len(words) - 2))
        out.press_until("ctrl+shift+Right", lambda: reader.view.selection().end >= end)
        out.press(str(deed.section + 1))
        out.see(lambda: self.filed(deed), f"{deed.first} is filed")

    def go(self, key: str) -> None:
        """Go to a row of the briefing."""
        self.out.press("ctrl+alt+3")
        self.out.see(self.board.hasFocus, "the briefing has the keyboard")
        self.out.press("Home")
        self.out.press_until("Down", lambda: self.row() == key)

    def comment(self, words: str) -> None:
        """Write a comment after the first card."""
        out = self.out
        first = out.look(lambda: self.items(0))[0]
        self.go(first)
        out.press("ctrl+m")
        out.see(lambda: isinstance(QApplication.focusWidget(), ProseEdit), "a comment is begun")
        out.write(words)
        out.press("ctrl+Return")
        out.see(lambda: len(self.items(0)) == 3, "the comment is kept")

    def retitle(self) -> None:
        """Give the briefing, and what else can be named, another name."""
        out = self.out
        section = out.look(lambda: self.workspace.briefing.sections[1].id)
        for key, words in (("title", "Workers abroad"), (section, "What binds")):
            self.go(key)
            out.press("F2")
            out.see(lambda: isinstance(QApplication.focusWidget(), LineEditor), f"{key} opens")
            out.write(words)
            out.press("Return")
        out.see(lambda: self.workspace.briefing.sections[1].heading == "What binds", "renamed")

    def move(self) -> None:
        """Bring the last card of the first section to its head."""
        out = self.out
        last = out.look(lambda: self.items(0))[-1]
        self.go(last)
        out.press("alt+Up", "alt+Up")
        out.see(lambda: self.items(0)[0] == last, "the card is first")

    def mark(self) -> None:
        """Mark a word of a quotation as the source's own fault."""
        out = self.out
        card = out.look(lambda: self.items(1))[0]
        self.go(card)
        out.press("Menu")
        out.see(QApplication.activePopupWidget, "the card's menu is open")
        out.press_until("Down", lambda: _active() == "Mark changes…")
        out.press("Return")
        out.see(lambda: self.dialog(QuotationDialog), "the dialog is open")
        out.press_until("Tab", lambda: isinstance(QApplication.focusWidget(), QTextEdit))
        out.press("ctrl+Home", "ctrl+shift+Right")
        out.press("alt+s")
        # A button that its key presses is let go a moment later.
        out.see(self.dialog(QuotationDialog).back.isEnabled, "it is marked in the dialog")
        out.press("Return")
        self.return_from(QuotationDialog)
        out.see(lambda: _sic(self.workspace.briefing.item(card)), "the change is marked")

    def undo_and_redo(self) -> None:
        """Take the marked change back, and make it again."""
        out = self.out
        card = out.look(lambda: self.items(1))[0]
        out.press("ctrl+z")
        out.see(lambda: not _sic(self.workspace.briefing.item(card)), "taken back")
        out.press("ctrl+shift+z")
        out.see(lambda: _sic(self.workspace.briefing.item(card)), "made again")

    def save_and_reopen(self) -> None:
        """Save, begin another briefing, and open the saved one."""
        out = self.out
        path = self.folder / "the job.briefing"
        before = out.look(lambda: self.workspace.briefing)
        out.press("ctrl+s")
        self.name_file(path)
        out.see(lambda: path.exists() and not self.workspace.dirty, "saved")
        out.press("ctrl+n")
        out.see(lambda: not self.items(0), "an empty one is on the desk")
        out.press("ctrl+o")
        self.name_file(path)
        out.see(lambda: self.workspace.briefing == before, "it is as it was saved")

    def name_file(self, path: Path) -> None:
        """Type a path into the file dialog."""
        self.out.see(lambda: self.dialog(QFileDialog), "a file dialog is open")
        self.out.see(lambda: isinstance(QApplication.focusWidget(), QLineEdit), "it takes a name")
        self.out.press("ctrl+a")
        self.out.write(str(path))
        self.out.press("Return")
        self.return_from(QFileDialog)

    def export(self) -> None:
        """Export for Word and as PDF."""
        out = self.out
        for keys, path in (
            ("ctrl+e", self.folder / "out.docx"),
            ("ctrl+shift+e", self.folder / "out.pdf"),
        ):
            out.press(keys)
            front = out.see(_front_dialog, "something asks")
            if front == MissingDialog.__name__:
                out.press_until("Tab", lambda: _focused() == "Export anyway")
                out.press("space")
            self.name_file(path)
            out.see(path.exists, f"{path.name} is written")
            out.see(self.window.commands["export_word"].isEnabled, "it can be done again")


class Pointer(Walker):
    """The mouse alone: words that nobody types are copied from an article and pasted."""

    def walk(self) -> None:
        """Do the whole job."""
        ways = (self.by_bar, self.by_menu, self.by_drag, self.by_bar, self.by_menu)
        for deed, way in zip(DEEDS, ways, strict=True):
            self.open(deed)
            self.select(deed.first, deed.last)
            way(deed)
            self.out.see(lambda deed=deed: self.filed(deed), f"{deed.first} is filed")
        self.copy("Seoul urged South", "Koreans")
        self.comment()
        self.retitle()
        self.move()
        self.mark()
        self.undo_and_redo()
        self.save_and_reopen()
        self.export()

    # Places on the screen

    def place_of(self, position: int, *, end: bool = False) -> QPoint:
        """Return where a code point of the open article stands."""
        view = self.window.reader.view
        cursor = QTextCursor(view.document())
        cursor.setPosition(view.positions.to_document(position))
        box = view.cursorRect(cursor)
        return view.viewport().mapToGlobal(QPoint(box.x() + (1 if end else 0), box.center().y()))

    def on_row(self, key: str) -> Callable[[], QPoint]:
        """Return where a row of the briefing stands, which the wheel brings into view."""
        view = self.board

        def seen() -> bool:
            rect = self.rect_of(key)
            return rect.top() >= 0 and rect.top() + 40 < view.viewport().height()

        self.out.point(lambda: view.viewport().mapToGlobal(view.viewport().rect().center()))
        for _ in range(40):
            if self.out.look(seen):
                break
            self.out.turn(down=self.out.look(lambda: self.rect_of(key).top()) >= 0)

        def place() -> QPoint:
            rect = self.rect_of(key)
            return view.viewport().mapToGlobal(QPoint(rect.left() + 60, rect.top() + 24))

        return place

    def rect_of(self, key: str):  # noqa: ANN201 - a QRect of Qt's
        """Return the rectangle of a row in the list."""
        number = next(n for n, row in enumerate(self.board.rows()) if row.key == key)
        return self.board.visualRect(self.board.model().index(number, 0))

    # Doing

    def open(self, deed: Deed) -> None:
        """Open a deed's article."""
        view = self.window.shelf.view

        def card() -> QPoint:
            for number in range(view.model().rowCount()):
                index = view.model().index(number, 0)
                if self.name_of(view.model().row(index).summary.id).startswith(deed.article):
                    return view.viewport().mapToGlobal(view.visualRect(index).center())
            raise AssertionError(deed.article)

        self.out.click(card)
        self.out.see(lambda: self.is_open(deed), f"{deed.article} is open")

    def select(self, first: str, last: str) -> None:
        """Select from some words to others."""
        reader, out = self.window.reader, self.out
        text = out.look(lambda: self.workspace.source(reader.article).article.text)
        start = _find(text, first)[0]
        end = start + _find(text[start:], last)[1]
        view = reader.view

        def seen() -> bool:
            port = view.viewport()
            low = port.mapFromGlobal(self.place_of(start)).y()
            return low > 40 and port.mapFromGlobal(self.place_of(end)).y() < port.height() - 90

        out.point(lambda: view.viewport().mapToGlobal(QPoint(30, 200)))
        for _ in range(60):
            if out.look(seen):
                break
            out.turn(down=True)
        out.drag(lambda: self.place_of(start), lambda: self.place_of(end, end=True))
        out.see(lambda: (s := view.selection()) and (s.start, s.end) == (start, end), first)

    def by_bar(self, deed: Deed) -> None:
        """File by the small bar at the selection."""
        bar = self.window.reader.bar
        name = self.workspace.briefing.sections[deed.section].heading
        self.out.see(bar.isVisible, "the small bar is there")

        def button() -> QPoint:
            found = next(b for b in bar.findChildren(QAbstractButton) if name in b.accessibleName())
            return found.mapToGlobal(found.rect().center())

        self.out.click(button)

    def in_selection(self) -> QPoint:
        """Return a place within the selected words."""
        view = self.window.reader.view
        return self.place_of(view.selection().start + 3) if view.selection() else QPoint()

    def by_menu(self, deed: Deed) -> None:
        """File by the selection's menu."""
        name = self.workspace.briefing.sections[deed.section].heading
        self.out.click(self.in_selection, button=3)
        self.choose("File under", name)

    def by_drag(self, deed: Deed) -> None:
        """File by dragging the selection to a heading."""
        key = self.workspace.briefing.sections[deed.section].id
        self.out.drag(self.in_selection, self.on_row(key))

    def choose(self, *path: str) -> None:
        """Click through the menu that is open."""
        for words in path:
            self.out.see(lambda words=words: _entry(words), f"{words} can be chosen")
            self.out.click(lambda words=words: _entry(words)[0])

    def from_bar(self, *path: str) -> None:
        """Click through the window's menus."""
        bar = self.window.menuBar()

        def title() -> QPoint:
            action = next(a for a in bar.actions() if a.text().replace("&", "") == path[0])
            return bar.mapToGlobal(bar.actionGeometry(action).center())

        self.out.click(title)
        self.choose(*path[1:])

    def press_button(self, name: str) -> None:
        """Click a button of the dialog in front."""

        def button() -> QPoint | None:
            front = QApplication.activeModalWidget()
            for each in front.findChildren(QAbstractButton) if front else ():
                if each.isVisible() and each.text().replace("&", "") == name:
                    return each.mapToGlobal(each.rect().center())
            return None

        self.out.see(button, f"{name} can be pressed")
        self.out.click(button)

    def copy(self, first: str, last: str) -> None:
        """Copy words of the open article."""
        self.select(first, last)
        self.out.click(self.in_selection, button=3)
        self.choose("Copy")
        self.out.see(lambda: QApplication.clipboard().text(), "words are on the clipboard")

    def paste_into(self, kind: type[QWidget]) -> None:
        """Paste into the editor that has opened."""
        self.out.see(lambda: isinstance(QApplication.focusWidget(), kind), "an editor is open")

        def inside() -> QPoint:
            editor = QApplication.focusWidget()
            return editor.mapToGlobal(QPoint(30, editor.height() // 2))

        self.out.click(inside, button=3)
        self.choose("Paste")

    def comment(self) -> None:
        """Write a comment after the first card."""
        out = self.out
        first = out.look(lambda: self.items(0))[0]
        out.click(self.on_row(first), button=3)
        self.choose("Comment after")
        self.paste_into(ProseEdit)
        self.leave_editor()
        out.see(lambda: len(self.items(0)) == 3, "the comment is kept")

    def leave_editor(self) -> None:
        """Click a section's heading, and so leave what is being written."""
        section = self.out.look(lambda: self.workspace.briefing.sections[1].id)
        self.out.click(self.on_row(section))

    def retitle(self) -> None:
        """Give the briefing, and what else can be named, another name."""
        out = self.out
        before = out.look(lambda: self.workspace.briefing.front.title)
        out.click(self.on_row("title"))
        self.paste_into(LineEditor)
        self.leave_editor()
        out.see(lambda: self.workspace.briefing.front.title != before, "it has another title")

    def move(self) -> None:
        """Bring the last card of the first section to its head."""
        out = self.out
        first, *_between, last = out.look(lambda: self.items(0))
        end = self.on_row(first)
        start = self.on_row(last)
        out.drag(start, lambda: end() - QPoint(0, 18))
        out.see(lambda: self.items(0)[0] == last, "the card is first")

    def mark(self) -> None:
        """Mark a word of a quotation as the source's own fault."""
        out = self.out
        card = out.look(lambda: self.items(1))[0]
        out.click(self.on_row(card), button=3)
        self.choose("Mark changes…")
        out.see(lambda: self.dialog(QuotationDialog), "the dialog is open")

        def word() -> QPoint:
            field = self.dialog(QuotationDialog).words
            return field.viewport().mapToGlobal(field.cursorRect().center() + QPoint(12, 0))

        out.click(word, times=2)
        self.press_button("Add [sic]")
        self.press_button("OK")
        out.see(lambda: _sic(self.workspace.briefing.item(card)), "the change is marked")

    def undo_and_redo(self) -> None:
        """Take the marked change back, and make it again."""
        out = self.out
        card = out.look(lambda: self.items(1))[0]
        self.from_bar("Edit", "Undo")
        out.see(lambda: not _sic(self.workspace.briefing.item(card)), "taken back")
        self.from_bar("Edit", "Redo")
        out.see(lambda: _sic(self.workspace.briefing.item(card)), "made again")

    def save_and_reopen(self) -> None:
        """Save, begin another briefing, and open the saved one."""
        out = self.out
        before = out.look(lambda: self.workspace.briefing)
        self.from_bar("File", "Save")
        out.see(lambda: self.dialog(QFileDialog), "a file dialog is open")
        self.press_button("Save")
        out.see(lambda: list(self.folder.glob("*.briefing")), "saved")
        out.see(lambda: not self.workspace.dirty, "nothing is unsaved")
        name = next(self.folder.glob("*.briefing")).stem
        self.from_bar("File", "New")
        out.see(lambda: not self.items(0), "an empty one is on the desk")
        self.from_bar("File", "Open recent", name)
        out.see(lambda: self.workspace.briefing == before, "it is as it was saved")

    def export(self) -> None:
        """Export for Word and as PDF."""
        out = self.out
        for entry, suffix in (("Export Word…", "docx"), ("Export PDF…", "pdf")):
            self.from_bar("File", entry)
            front = out.see(_front_dialog, "something asks")
            if front == MissingDialog.__name__:
                self.press_button("Export anyway")
            out.see(lambda: self.dialog(QFileDialog), "a file dialog is open")
            self.press_button("Save")
            out.see(lambda s=suffix: list(self.folder.glob(f"*.{s}")), f"the {suffix} is written")
            out.see(self.window.commands["export_word"].isEnabled, "it can be done again")


# What is in front


def _active() -> str:
    menu = QApplication.activePopupWidget()
    action = menu.activeAction() if isinstance(menu, QMenu) else None
    return action.text().split("\t")[0] if action is not None else ""


def _entry(words: str) -> tuple[QPoint] | None:
    """Return where an entry of an open menu stands, the menu opened last first."""
    menus = [m for m in QApplication.topLevelWidgets() if isinstance(m, QMenu) and m.isVisible()]
    for menu in reversed(menus):
        for action in menu.actions():
            if _said(action).startswith(words) and action.isEnabled():
                return (menu.mapToGlobal(menu.actionGeometry(action).center()),)
    return None


def _said(action: QAction) -> str:
    return action.text().replace("&", "").split("\t")[0]


def _front_dialog() -> str:
    found = QApplication.activeModalWidget()
    return type(found).__name__ if isinstance(found, QDialog) else ""


def _focused() -> str:
    found = QApplication.focusWidget()
    return found.text().replace("&", "") if isinstance(found, QAbstractButton) else ""


def _sic(item: object) -> bool:
    return isinstance(item, Passage) and any(c.kind is ChangeKind.SIC for c in item.changes)


# The walks


@pytest.mark.parametrize("kind", [Typist, Pointer], ids=["keyboard", "mouse"])
def test_the_whole_job(
    kind: type[Typist | Pointer], window: Window, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    walker = kind(window, outside, tmp_path)
    outside.walk(qtbot, walker.walk)
    briefing = window.desk.workspace.briefing
    expected = [briefing.front.title]
    for section in briefing.sections:
        expected.append(section.heading)
        expected += [
            item.text.plain() if isinstance(item, Comment) else _printed(item)
            for item in section.items
        ]
    assert len(expected) == 1 + 4 + 6
    (word,), (pdf,) = tmp_path.glob("*.docx"), tmp_path.glob("*.pdf")
    for text in (_in_word(word), _in_pdf(pdf)):
        at = 0
        for words in map(_even, expected):
            assert words in text[at:], words
            at = text.index(words, at) + len(words)
        assert "[sic]" in text
    assert _notes(word) == 5


def _printed(passage: Passage) -> str:
    """Return what a quotation prints up to its first marked change."""
    end = passage.changes[0].start - passage.start if passage.changes else len(passage.exact)
    return passage.exact[:end]


def _even(text: str) -> str:
    return " ".join(text.split())


def _in_word(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    lines = ("".join(t.text for t in p.iter(f"{W}t") if t.text) for p in body.iter(f"{W}p"))
    return _even("\n".join(lines))


def _notes(path: Path) -> int:
    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    return len(list(body.iter(f"{W}footnoteReference")))


def _in_pdf(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    return _even(" ".join(page.get_textpage().get_text_bounded() for page in document))
