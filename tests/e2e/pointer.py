"""The whole job by the mouse alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QMenu,
    QWidget,
)

from briefer.ui.board.delegate import LineEditor
from briefer.ui.board.prose_edit import ProseEdit
from briefer.ui.dialogs.missing import MissingDialog
from briefer.ui.dialogs.quotation import QuotationDialog
from tests.e2e.walking import DEEDS, Deed, Walker, find_words, front_dialog, is_sic

if TYPE_CHECKING:
    from collections.abc import Callable


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
        start = find_words(text, first)[0]
        end = start + find_words(text[start:], last)[1]
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
        out.see(lambda: is_sic(self.workspace.briefing.item(card)), "the change is marked")

    def undo_and_redo(self) -> None:
        """Take the marked change back, and make it again."""
        out = self.out
        card = out.look(lambda: self.items(1))[0]
        self.from_bar("Edit", "Undo")
        out.see(lambda: not is_sic(self.workspace.briefing.item(card)), "taken back")
        self.from_bar("Edit", "Redo")
        out.see(lambda: is_sic(self.workspace.briefing.item(card)), "made again")

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
            front = out.see(front_dialog, "something asks")
            if front == MissingDialog.__name__:
                self.press_button("Export anyway")
            out.see(lambda: self.dialog(QFileDialog), "a file dialog is open")
            self.press_button("Save")
            out.see(lambda s=suffix: list(self.folder.glob(f"*.{s}")), f"the {suffix} is written")
            out.see(self.window.commands["export_word"].isEnabled, "it can be done again")


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
