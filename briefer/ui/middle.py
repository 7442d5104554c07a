"""The middle of the window: the start page, then the article that is read, or the pages instead.

Parts are made when first asked for, after the first paint; it says through signals what is shown.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from briefer.errors import BrieferError
from briefer.later import made
from briefer.ui.apart import Apart
from briefer.ui.start_page import StartPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.ui.desk import Desk
    from briefer.ui.look import Look
    from briefer.ui.memory import Memory
    from briefer.ui.preview import PreviewPane
    from briefer.ui.preview.view import PagesView
    from briefer.ui.reader import ReaderPane
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate


class Middle(QStackedWidget):
    """Shows one of them at a time, and the pages in a window of their own where that is wanted.

    Attributes:
        start_page: what is seen while no article is open.

    Signals:
        highlights_found: an article's id and how many highlights of its original could be
            brought in.
        previewed: whether the pages are shown here.
        parted: whether they have a window of their own.
        zoomed: what is shown, in words, and how large; 1.0 is 100 %.
    """

    highlights_found = Signal(str, int)
    previewed = Signal(bool)
    parted = Signal(bool)
    zoomed = Signal(str, float)

    def __init__(
        self, desk: Desk, look: Look, memory: Memory, pages: Callable[[], PreviewPane]
    ) -> None:
        """Show the start page; ``pages`` returns the pages once they are asked for."""
        super().__init__()
        self._desk, self._look, self._memory, self._pages = desk, look, memory, pages
        self._leaving = False
        self._preview: PreviewPane | None = None
        self._apart: Apart | None = None
        self.start_page = StartPage()
        self.addWidget(self.start_page)
        desk.article_opened.connect(self._article_opened)
        for signal in (desk.passage_shown, desk.article_added):
            signal.connect(self._keep_pages)
        desk.opened.connect(self._read_what_is_opened)

    @cached_property
    def reader(self) -> ReaderPane:
        """The article that is read, or the start page; made when first asked for."""
        from briefer.ui.reader import ReaderPane  # noqa: PLC0415 - loads after the first paint

        alone = self.currentWidget() is self.start_page
        self.removeWidget(self.start_page)
        reader = ReaderPane(self._desk, self._look.tokens, self.start_page)
        self.insertWidget(0, reader)
        if alone:
            self.setCurrentWidget(reader)
        reader.zoom = self._memory.zoom
        reader.beside.widths = self._memory.beside
        reader.zoomed.connect(self._keep_zoom)
        reader.highlights_found.connect(self.highlights_found)
        self.zoomed.emit(translate("Window", "Reader"), reader.zoom)
        return reader

    def load_reader(self) -> None:
        """Load what the reader is made of; making it takes about as long again."""
        import briefer.ui.reader.pane  # noqa: F401, PLC0415 - after the first paint

    def take_pages(self, preview: PreviewPane) -> None:
        """Hold the pages, which have just been made."""
        self._preview = preview
        self.addWidget(preview)
        preview.left.connect(self._give_reader_back)
        preview.view.zoomed.connect(lambda _zoom: self.say_zoom())

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors."""
        if made(self, "reader"):
            self.reader.set_tokens(tokens)
        if self._preview is not None:
            self._preview.set_tokens(tokens)

    def keep_shape(self) -> None:
        """Before the window closes: remember widths, and take the pages back."""
        if made(self, "reader") and not self.reader.beside.widths.isEmpty():
            self._memory.beside = self.reader.beside.widths
        if self._apart is not None:
            self.show_apart(on=False)

    def close_work(self) -> None:
        """End what runs in the background."""
        if made(self, "reader"):
            self.reader.close_work()

    # Articles

    def read_on(self) -> bool:
        """Open the article that was read last, where none is open and it is still there.

        Else the first one that the briefing quotes. Nothing is opened over a start page that leads
        to the briefings of the last days. Returns whether one was opened.
        """
        workspace = self._desk.workspace
        begun = workspace.path is not None or workspace.dirty or bool(workspace.briefing.cited())
        if not begun and any(path.exists() for path in self._memory.recent()):
            return False
        return self._read(self._memory.article)

    def _read(self, article: str) -> bool:
        """Open an article, else the first that the briefing quotes, where none is open."""
        if self.reader.article:
            return False
        for each in filter(None, (article, *self._desk.workspace.briefing.cited()[:1])):
            with suppress(BrieferError):
                self._desk.workspace.source(each)
                self._desk.article_opened.emit(each, -1, -1)
                return True
        return False

    def _read_what_is_opened(self) -> None:
        """Show what a briefing quotes in place of the start page, which has been of use."""
        if made(self, "reader") and not self.previewing:
            workspace, last = self._desk.workspace, self._memory.article
            # Who went on with this briefing goes on where they were.
            theirs = workspace.dirty or last in workspace.briefing.cited()
            self._read(last if theirs else "")

    def _article_opened(self, article: str, start: int, end: int) -> None:
        self._memory.article = article
        if not made(self, "reader"):
            # One that is made while the signal is on its way does not hear it.
            self.reader.open_article(article, start, end)
        # A passage is shown on its page too, and an article that is added comes by itself: then the
        # pages stay; their signals come second.
        self._leaving = self.previewing
        QTimer.singleShot(0, self._leave_pages)

    def _keep_pages(self) -> None:
        self._leaving = False

    def _leave_pages(self) -> None:
        if self._leaving:
            self._leaving = False
            self.show_preview(on=False)

    # Pages

    @property
    def previewing(self) -> bool:
        """Whether the pages are shown here."""
        return self._preview is not None and self.currentWidget() is self._preview

    def show_preview(self, on: bool) -> None:  # noqa: FBT001 - a checkable action hands it over
        """Show the pages in place of the reader, or the reader again."""
        preview = self._pages()
        if on and self._apart is not None:
            self.show_apart(on=False)
        shown = preview if on else self.reader
        self.setCurrentWidget(shown)
        self.previewed.emit(on)
        preview.set_shown(on=on or self._apart is not None)
        shown.setFocus()
        self.say_zoom()

    def show_apart(self, on: bool) -> None:  # noqa: FBT001 - a checkable action hands it over
        """Show the pages in a window of their own, or no more."""
        preview = self._pages()
        if on and self._apart is None:
            self.show_preview(on=False)
            self._apart = Apart(translate("Window", "Preview - Briefer"), self.window())
            self._apart.addActions(self.window().actions())
            self._apart.closed.connect(lambda: self.show_apart(on=False))
            self._apart.hold(preview)
            preview.set_shown(on=True)
        elif not on and self._apart is not None:
            apart, self._apart = self._apart, None
            self.addWidget(preview)
            preview.set_shown(on=self.previewing)
            apart.close()
            apart.deleteLater()
        self.parted.emit(on)

    def _give_reader_back(self) -> None:
        if self._apart is not None:
            self.window().activateWindow()
        self.show_preview(on=False)

    # How large

    def zoom_in(self) -> None:
        """Show the text, or the pages, larger."""
        self._zoomable.zoom_in()
        self.say_zoom()

    def zoom_out(self) -> None:
        """Show the text, or the pages, smaller."""
        self._zoomable.zoom_out()
        self.say_zoom()

    def zoom_fit(self) -> None:
        """Show the text as large as it is drawn, or let the pages fill the width."""
        if self._preview is not None and self.previewing:
            self._preview.view.fit()
        else:
            self.reader.zoom_reset()
        self.say_zoom()

    def say_zoom(self) -> None:
        """Say what is shown, and how large."""
        if self._preview is not None and self.previewing:
            self.zoomed.emit(translate("Window", "Pages"), self._preview.view.zoom)
        else:
            zoom = self.reader.zoom if made(self, "reader") else 1.0
            self.zoomed.emit(translate("Window", "Reader"), zoom)

    @property
    def _zoomable(self) -> ReaderPane | PagesView:
        shown = self._preview if self.previewing else None
        return shown.view if shown is not None else self.reader

    def _keep_zoom(self, zoom: float) -> None:
        self._memory.zoom = zoom
        self.say_zoom()
