"""Steps through the places where words are found in the article that a page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from briefer.ui.reader.find import matches

if TYPE_CHECKING:
    from briefer.ui.positions import Span
    from briefer.ui.reader.find import FindRow
    from briefer.ui.reader.view import ArticleView


class Finder(QObject):
    """Ties a find row to a view."""

    def __init__(self, row: FindRow, view: ArticleView) -> None:
        """Listen to the row; the view owns this."""
        super().__init__(view)
        self._row, self._view = row, view
        self._found: tuple[Span, ...] = ()
        self._at = -1
        row.typed.connect(self._find)
        row.stepped.connect(self._step)
        row.closed.connect(self.close)

    def close(self) -> None:
        """Put the row away and select the match that is shown."""
        if self._row.isHidden():
            return
        match = self._found[self._at] if self._found else None
        self._row.hide()
        self._found, self._at = (), -1
        self._view.set_matches((), None)
        if match is not None:
            self._view.select(*match)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self, words: str) -> None:
        article = self._view.article
        self._found = matches(article.text, words) if article is not None else ()
        self._at = -1
        if self._found:
            self._step(1)
        else:
            self._row.tell(0, 0)
            self._view.set_matches((), None)

    def _step(self, by: int) -> None:
        if self._found:
            self._at = (self._at + by) % len(self._found)
            match = self._found[self._at]
            self._view.set_matches(self._found, match)
            self._view.bring(*match, flash=False)
            self._row.tell(self._at + 1, len(self._found))
