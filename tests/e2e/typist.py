"""The whole job by keys alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QTextEdit,
)

from briefer.ui.board.delegate import LineEditor
from briefer.ui.board.prose_edit import ProseEdit
from briefer.ui.dialogs.missing import MissingDialog
from briefer.ui.dialogs.quotation import QuotationDialog
from tests.e2e.walking import DEEDS, Deed, Walker, front_dialog, is_sic

if TYPE_CHECKING:
    from pathlib import Path


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
        out.see(lambda: is_sic(self.workspace.briefing.item(card)), "the change is marked")

    def undo_and_redo(self) -> None:
        """Take the marked change back, and make it again."""
        out = self.out
        card = out.look(lambda: self.items(1))[0]
        out.press("ctrl+z")
        out.see(lambda: not is_sic(self.workspace.briefing.item(card)), "taken back")
        out.press("ctrl+shift+z")
        out.see(lambda: is_sic(self.workspace.briefing.item(card)), "made again")

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
            front = out.see(front_dialog, "something asks")
            if front == MissingDialog.__name__:
                out.press_until("Tab", lambda: _focused() == "Export anyway")
                out.press("space")
            self.name_file(path)
            out.see(path.exists, f"{path.name} is written")
            out.see(self.window.commands["export_word"].isEnabled, "it can be done again")


def _active() -> str:
    menu = QApplication.activePopupWidget()
    action = menu.activeAction() if isinstance(menu, QMenu) else None
    return action.text().split("\t")[0] if action is not None else ""


def _focused() -> str:
    found = QApplication.focusWidget()
    return found.text().replace("&", "") if isinstance(found, QAbstractButton) else ""
