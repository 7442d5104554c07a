"""The document of one article: its text set by role, its folds opened and closed in place.

It is built anew when the article, the zoom or the scheme changes, and never for a highlight.
It knows no widget and no viewport.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor, QTextDocument

from briefer.domain.article import Block, Role
from briefer.ui.positions import Positions
from briefer.ui.reader.outline import Part, lines, outline

if TYPE_CHECKING:
    from briefer.domain.article import Article
    from briefer.ui.reader.typography import Typography

_BELOW = 120
"""Pixels left free under the text, so that its end can be read at eye level."""


class Sheet:
    """Sets one article in a document.

    Attributes:
        article: what is set, or None.
        positions: of the article in the document.
        typography: how it is set.
        document: what it is set in; a new one each time, as a view lays out a document that it
            comes upon only as far as it shows it, and one that grows under its caret wholly.
    """

    def __init__(self, typography: Typography) -> None:
        """Begin with nothing set."""
        self.article: Article | None = None
        self.positions = Positions("", [])
        self.typography = typography
        self.document = _empty_document()
        self._parts: tuple[Part, ...] = ()
        self._opened: set[int] = set()
        self._roles: dict[int, Role] = {}

    def show(self, article: Article | None, title: str) -> None:
        """Set an article with its folds closed; ``title`` need not be said again."""
        self.article = article
        self._parts = outline(article, title) if article is not None else ()
        # An article that is all clutter is shown, not hidden behind one line.
        whole = len(self._parts) == 1 and not isinstance(self._parts[0], Block)
        self._opened = {self._parts[0].start} if whole else set()
        self.fill()

    def renew(self, article: Article, title: str) -> None:
        """Set the same text with other roles; a fold stays open where any of it was."""
        shown = {block for start in self._opened for block in self._starts(start)}
        self.article = article
        self._parts = outline(article, title)
        self._opened = {
            part.start
            for part in self._parts
            if not isinstance(part, Block) and any(block.start in shown for block in part.blocks)
        }
        self.fill()

    def folded(self, index: int) -> tuple[Block, ...]:
        """Return the blocks that the label of a line stands for."""
        return self._folded(self.positions.lines[index].start)

    def fill(self) -> None:
        """Build the document anew."""
        self._lay_out()
        self.document = _empty_document()
        self.document.setPlainText(self.positions.content())
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        self._format(cursor, Role.BODY)
        for index in range(len(self.positions.lines)):
            role = self._role(index)
            if role is not Role.BODY:
                cursor.setPosition(self.positions.first(index))
                cursor.setPosition(self.positions.last(index), QTextCursor.MoveMode.KeepAnchor)
                self._format(cursor, role)
        cursor.endEditBlock()

    def toggle(self, index: int) -> None:
        """Open the fold of a label, or close it; the lines before it stay where they are."""
        line = self.positions.lines[index]
        count = len(self._folded(line.start))
        if line.start != line.end:
            self._opened.add(line.start)
            self._lay_out()
            self._insert(index, count)
        else:
            self._remove(index, count)
            self._opened.discard(line.start)
            self._lay_out()

    def open(self, start: int, end: int) -> bool:
        """Open the folds that hide some of a span; return whether there were any."""
        opened = False
        while hiding := self.positions.folds(start, end):
            self.toggle(hiding[0])
            opened = True
        return opened

    def set_margins(self, left: float, right: float, top: float) -> None:
        """Keep room free around the text, in pixels; lays out again only where it differs."""
        root = self.document.rootFrame()
        form = root.frameFormat()
        now = (form.leftMargin(), form.rightMargin(), form.topMargin())
        if now == (left, right, top):
            return
        form.setLeftMargin(left)
        form.setRightMargin(right)
        form.setTopMargin(top)
        form.setBottomMargin(_BELOW)
        root.setFrameFormat(form)

    def _lay_out(self) -> None:
        text = self.article.text if self.article is not None else ""
        blocks = self.article.blocks if self.article is not None else ()
        self._roles = {block.start: block.role for block in blocks}
        self.positions = Positions(text, lines(self._parts, self._opened))

    def _insert(self, index: int, count: int) -> None:
        """Put in the lines that a label hid; the positions already know of them."""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        cursor.setPosition(self.positions.last(index))
        for number in range(index + 1, index + 1 + count):
            role = self._role(number)
            cursor.insertBlock(self.typography.block(role), self.typography.characters(role))
            cursor.insertText(self.positions.line_text(number))
        cursor.endEditBlock()

    def _remove(self, index: int, count: int) -> None:
        """Take out the lines after a label; the positions still know of them."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(self.positions.last(index))
        cursor.setPosition(self.positions.last(index + count), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _format(self, cursor: QTextCursor, role: Role | None) -> None:
        cursor.setBlockFormat(self.typography.block(role))
        cursor.setCharFormat(self.typography.characters(role))

    def _role(self, index: int) -> Role | None:
        line = self.positions.lines[index]
        return None if line.label is not None else self._roles.get(line.start, Role.BODY)

    def _starts(self, start: int) -> set[int]:
        return {block.start for block in self._folded(start)}

    def _folded(self, start: int) -> tuple[Block, ...]:
        part = next(part for part in self._parts if part.start == start)
        return () if isinstance(part, Block) else part.blocks


def _empty_document() -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)
    return document
