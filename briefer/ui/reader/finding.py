"""Steps through the places where words are found in the article that a page shows.

What is folded away is searched too, but opens only for the match that is shown, and closes after
it: clutter must not open while somebody is still typing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer

from briefer.ui.find import matches

if TYPE_CHECKING:
    from briefer.ui.find import FindRow
    from briefer.ui.positions import Span
    from briefer.ui.reader.view import ArticleView

_LONG: Final = 200_000
"""Code points of an article, beyond which a search would hold up the letters that are typed."""
_PAUSE: Final = 150
"""Milliseconds without a further letter after which a long article is searched."""


class Finder(QObject):
    """Ties a find row to a view."""

    def __init__(self, row: FindRow, view: ArticleView) -> None:
        """Listen to the row; the view owns this."""
        super().__init__(view)
        self._row, self._view = row, view
        self._found: tuple[Span, ...] = ()
        self._at = -1
        self._opened: tuple[Span, ...] = ()
        self._meant = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._find)
        row.typed.connect(self._await_words)
        row.stepped.connect(self._go_on)
        row.closed.connect(self.close)

    def close(self) -> None:
        """Put the row away and select the match that is shown.

        A fold that was opened for it stays open only where somebody stepped to it.
        """
        self._pause.stop()
        if self._row.isHidden():
            return
        match = self._found[self._at] if self._found else None
        if self._opened and not self._meant:
            match = None
            self._fold()
        self._row.hide()
        self._found, self._at, self._opened = (), -1, ()
        self._view.set_matches((), None)
        if match is not None:
            self._view.select(*match)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _await_words(self) -> None:
        """Find what is typed: in a long article once the typing pauses."""
        article = self._view.article
        if article is not None and len(article.text) > _LONG:
            self._pause.start()
        else:
            self._find()

    def _find(self) -> None:
        self._pause.stop()
        article = self._view.article
        self._found = matches(article.text, self._row.words) if article is not None else ()
        self._meant = False
        self._fold()
        if self._found:
            hidden = (bool(self._view.closed_folds(*match)) for match in self._found)
            self._show(next((at for at, folded in enumerate(hidden) if not folded), 0))
        else:
            self._at = -1
            self._row.tell(0, 0)
            self._view.set_matches((), None)

    def _go_on(self, by: int) -> None:
        if self._pause.isActive():
            self._find()  # to the first one
        elif self._found:
            self._meant = True
            self._show((self._at + by) % len(self._found))

    def _show(self, at: int) -> None:
        self._at, match = at, self._found[at]
        folds = self._view.closed_folds(*match)
        if folds or not self._in_opened(match):
            self._fold()
            self._opened = folds
        self._view.set_matches(self._found, match)
        self._view.bring(*match, flash=False)
        self._row.tell(at + 1, len(self._found))

    def _in_opened(self, match: Span) -> bool:
        """Return whether a match lies in a fold that was opened for the one before."""
        return any(low <= match[0] < high for low, high in self._opened)

    def _fold(self) -> None:
        """Close what was opened for a match."""
        self._view.close_folds(self._opened)
        self._opened = ()
