"""What both walks share: the job, what is seen of it, and what is in front."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import (
    QApplication,
    QDialog,
)

from briefer.domain.passage import ChangeKind, Passage

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.ui.window import Window
    from tests.e2e.outside import Outside


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
        start = find_words(text, deed.first)[0]
        return start, start + find_words(text[start:], deed.last)[1]

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


def find_words(text: str, words: str) -> tuple[int, int]:
    """Return where words stand in a text, whatever space is between them."""
    found = re.search(r"\s+".join(map(re.escape, words.split())), text)
    assert found is not None, words
    return found.span()


def front_dialog() -> str:
    """Return what kind of dialog is in front; empty for none."""
    found = QApplication.activeModalWidget()
    return type(found).__name__ if isinstance(found, QDialog) else ""


def is_sic(item: object) -> bool:
    """Tell whether a card is a passage with [sic] marked."""
    return isinstance(item, Passage) and any(c.kind is ChangeKind.SIC for c in item.changes)
