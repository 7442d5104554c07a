"""What is read and, when asked for, the page of its original beside it; how wide both are."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QSplitter

from briefer.later import made

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from briefer.domain.article import Article
    from briefer.ui.reader.original import OriginalPage
    from briefer.ui.tokens import Tokens

_SHARES: Final = (55, 45)
"""Percents of the width that the text and the page have at first."""


class Beside(QSplitter):
    """A text and the page of its original.

    Signals:
        closed: a person does not want the page any more.
        turned: the label of the page that a person turned to.
    """

    closed = Signal()
    turned = Signal(str)

    def __init__(self, text: QWidget, tokens: Tokens) -> None:
        """Show the text alone."""
        super().__init__(Qt.Orientation.Horizontal)
        self._text, self._tokens = text, tokens
        self._widths = QByteArray()
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(text)

    @cached_property
    def original(self) -> OriginalPage:
        """The page; made when first asked for."""
        from briefer.ui.reader.original import OriginalPage  # noqa: PLC0415 - few ask for it

        original = OriginalPage(self._tokens)
        original.hide()
        original.closed.connect(self.closed)
        original.turned.connect(self.turned)
        self.addWidget(original)
        self._text.setMinimumWidth(original.minimumWidth())  # not that of a page not shown
        for part, share in enumerate(_SHARES):
            self.setStretchFactor(part, share)
        return original

    @property
    def shown(self) -> bool:
        """Whether the page is shown."""
        return made(self, "original") and not self.original.isHidden()

    @property
    def widths(self) -> QByteArray:
        """How wide both are, in Qt's own form; empty where the page never was shown."""
        return self.saveState() if self.shown else self._widths

    @widths.setter
    def widths(self, widths: QByteArray) -> None:
        self._widths = widths

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors."""
        self._tokens = tokens
        if made(self, "original"):
            self.original.set_tokens(tokens)

    def show_page_of(self, article: Article, read: Callable[[], bytes | None]) -> None:
        """Show a page of an article's original, which has pages; ``show_page`` says which.

        Args:
            article: the article.
            read: on another thread, returns the bytes of its original.
        """
        self._set_shown(on=True)
        self.original.open(article.id, [page.label for page in article.pages], read)

    def show_text_alone(self) -> None:
        """Show no page any more."""
        self._set_shown(on=False)

    def close_work(self) -> None:
        """End what runs in the background."""
        if made(self, "original"):
            self.original.close_work()

    def _set_shown(self, *, on: bool) -> None:
        if on == self.shown:
            return
        self._widths = self.widths  # a splitter knows no width of what is hidden
        self.original.setVisible(on)
        if not self.restoreState(self._widths):
            room = self.width()
            self.setSizes([room * share // 100 for share in _SHARES])
