"""The preview's pane: a bar with zoom and page numbers over the pages, or over their text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.fonts import SEMIBOLD
from briefer.ui.icons import icon
from briefer.ui.language import QT_TRANSLATE_NOOP, say
from briefer.ui.naming import named
from briefer.ui.preview.pages import Pages
from briefer.ui.preview.text import html
from briefer.ui.preview.thumbnails import Thumbnails
from briefer.ui.preview.trouble import Trouble, place_of
from briefer.ui.preview.view import PagesView
from briefer.ui.tab_order import chain

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from briefer.errors import BrieferError
    from briefer.ui.desk import Desk
    from briefer.ui.proofs import Proofs
    from briefer.ui.tokens import Tokens
    from briefer.workspace.job import Proof

_ICON = 18
_FEW: Final = 2
_ROOM: Final = 640
"""More pages than these, in a pane at least this wide, are shown small beside the pages too."""
_PATIENCE: Final = 800
"""Milliseconds that pages may be those of an earlier state before the bar says so."""
_NARROW: Final = 480
"""In a pane narrower than this the bar's buttons are their icons alone."""
translate = QCoreApplication.translate
SETTING: Final = QT_TRANSLATE_NOOP("Preview", "Setting the pages …")
NONE: Final = QT_TRANSLATE_NOOP("Preview", "No pages")


class PreviewPane(QWidget):
    """The pages as they print.

    Signals:
        passage_clicked: a passage's id.
        left: the person wants the reader back.
    """

    passage_clicked = Signal(str)
    left = Signal()

    def __init__(
        self, desk: Desk, tokens: Tokens, proofs: Proofs, parent: QWidget | None = None
    ) -> None:
        """Follow the proofs; nothing is drawn while the pane is hidden."""
        super().__init__(parent)
        self._desk = desk
        self._proofs = proofs
        self._proof: Proof | None = None
        self._shown: Proof | None = None
        self._marked = ""
        self._due = False
        self._behind = False
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._late.timeout.connect(lambda: self._say_behind(behind=True))
        self.pages = Pages(self)
        self.view = PagesView(tokens, self.pages.draw)
        self.text = named(QTextBrowser(), translate("Preview", "The briefing as text"), kind="text")
        self.text.setOpenExternalLinks(False)
        self._where = named(QLabel(), translate("Preview", "Page"), kind="soft")
        self._percent = named(QLabel(), translate("Preview", "Zoom"), kind="soft")
        self._icons: list[tuple[QToolButton, str]] = []
        self._stack = QStackedWidget()
        self.thumbnails = Thumbnails(tokens, self.pages.draw)
        self.thumbnails.page_wanted.connect(self.view.show_page)
        self._drawn = QWidget()
        across = QHBoxLayout(self._drawn)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.thumbnails)
        across.addWidget(self.view, 1)
        self._stack.addWidget(self._drawn)
        self._stack.addWidget(self.text)
        self.trouble = Trouble()
        self._stack.addWidget(self.trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self._stack, 1)
        chain(self._as_text, self.thumbnails, self.view, self.text, self.trouble.words)
        self.view.passage_clicked.connect(self._clicked)
        self.view.place_clicked.connect(self._follow)
        self.view.page_shown.connect(lambda _page: self._say_where())
        self.view.zoomed.connect(lambda zoom: self._percent.setText(f"{zoom:.0%}"))
        desk.changed.connect(self._fall_behind)
        proofs.proved.connect(self._take)
        proofs.troubled.connect(lambda _words: self._tell_trouble())
        proofs.emptied.connect(self._empty)
        self.trouble.followed.connect(self._follow)
        desk.passage_shown.connect(self._show_passage)
        self.set_tokens(tokens)
        self._empty()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors."""
        for button, name in self._icons:
            button.setIcon(icon(name, tokens.soft, _ICON))
        self.view.set_tokens(tokens)
        self.thumbnails.set_tokens(tokens)
        margin = 40
        self.text.document().setDocumentMargin(margin)
        self.text.document().setDefaultStyleSheet(
            f"p, li, blockquote {{ font-family: '{tokens.type.serif}'; line-height: 150%; }}"
            f" h1, h2, h3 {{ font-family: '{tokens.type.serif}'; }} a {{ color: {tokens.accent}; }}"
            f" {SEMIBOLD}"
        )

    def set_shown(self, *, on: bool) -> None:
        """Follow edits closely while the pane is in view, and not while it is not."""
        self._proofs.watch(on=on)
        if on and self._proofs.latest is not None and self._proofs.latest is not self._shown:
            self._take(self._proofs.latest)

    def close_pages(self) -> None:
        """Let go of the pages' file and thread."""
        self.pages.close()

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("kind", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(4)
        back = translate("Preview", "Back to the article")
        reader = translate("Preview", "Reader")
        row.addWidget(self._tool("chevron-left", back, self.left.emit, reader))
        row.addStretch(1)
        row.addWidget(self._where)
        row.addStretch(1)
        smaller = translate("Preview", "Show the pages smaller")
        row.addWidget(self._tool("zoom-out", smaller, self.view.zoom_out))
        row.addWidget(self._percent)
        larger = translate("Preview", "Show the pages larger")
        row.addWidget(self._tool("zoom-in", larger, self.view.zoom_in))
        whole = translate("Preview", "Fit the page to the width")
        row.addWidget(self._tool("fit", whole, self.view.fit))
        words = translate("Preview", "Show the words without pages")
        text = translate("Preview", "Text")
        as_text = self._tool("text", words, self._toggle_text, text)
        as_text.setCheckable(True)
        self._as_text = as_text
        row.addWidget(as_text)
        return bar

    def _tool(self, name: str, tip: str, act: object, text: str = "") -> QToolButton:
        button = named(QToolButton(), tip, tip, "quiet")
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if text:
            button.setText(text)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(act)
        self._icons.append((button, name))
        return button

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on; a focus proxy would be a stop of its own in Qt's order."""
        shown = self._stack.currentWidget()
        (self.view if shown is None or shown is self._drawn else shown).setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show the small pages where there is room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        many = self.thumbnails.count > _FEW
        self.thumbnails.setVisible(many and self.width() >= _ROOM)
        styles = Qt.ToolButtonStyle
        narrow = self.width() < _NARROW
        style = styles.ToolButtonIconOnly if narrow else styles.ToolButtonTextBesideIcon
        for button, _icon_name in self._icons:
            if button.text():
                button.setToolButtonStyle(style)
        self._say_where()

    def _toggle_text(self) -> None:
        self._fill_text()
        if self._stack.currentWidget() is not self.trouble:
            self._show_pages()

    def _show_pages(self) -> None:
        self._turn_to(self.text if self._as_text.isChecked() else self._drawn)

    def _turn_to(self, part: QWidget) -> None:
        """Show one of the parts; the keyboard goes there where it was in another."""
        before, worked = self._stack.currentWidget(), QApplication.focusWidget()
        focused = _within(worked, before) and before is not part
        self._stack.setCurrentWidget(part)
        target = self.view if part is self._drawn else part
        if focused:
            target.setFocus()

    def _empty(self) -> None:
        """Let go of another briefing's pages."""
        self._proof = self._shown = None
        self.pages.drop()
        self.view.clear()
        self.thumbnails.set_pages(())
        self.text.clear()
        self._marked, self._due = "", False
        self._say_behind(behind=False)
        self._where.setText("")
        self.trouble.show_words(translate("Preview", SETTING))
        self._turn_to(self.trouble)

    def _tell_trouble(self) -> None:
        error = self._proofs.trouble
        if error is not None:
            self._refused(error)

    def _take(self, proof: Proof) -> None:
        if not self.isVisible():
            return
        self._shown = proof
        self.pages.open(proof.data, lambda sizes: self._opened(sizes, proof), self._refused)

    def _opened(self, sizes: tuple[QSizeF, ...], proof: Proof) -> None:
        if self._proofs.trouble is not None:
            return
        self._proof = proof
        self.thumbnails.set_pages(sizes)
        self._make_room()
        self.view.set_pages(sizes, proof.layout)
        self._show_pages()
        self._show_again()
        if self._proofs.current() is not None:
            self._say_behind(behind=False)
        self._say_where()
        self._fill_text()

    def _fall_behind(self) -> None:
        """Begin to wait for the pages of an edit."""
        if self.isVisible() and self.view.pages and not (self._behind or self._late.isActive()):
            self._late.start()

    def _say_behind(self, *, behind: bool) -> None:
        """Say whether the pages are those of an earlier state, and have been for a while."""
        self._late.stop()
        self._behind = behind and self._proofs.current() is None
        self._say_where()

    def _refused(self, error: BrieferError) -> None:
        self._say_behind(behind=False)
        self._where.setText(translate("Preview", NONE))
        self.trouble.show_words(say(error), place_of(error, self._desk.workspace.briefing))
        self._turn_to(self.trouble)

    def _follow(self, place: str) -> None:
        if self._desk.workspace.briefing.passage(place) is not None:
            self._desk.show_passage(place)
        else:
            self._desk.passage_shown.emit(place)

    def _fill_text(self) -> None:
        if self._proof is not None and self._as_text.isChecked():
            place = self.text.verticalScrollBar().value()
            self.text.setHtml(html(self._proof.document))
            self.text.verticalScrollBar().setValue(place)

    def _say_where(self) -> None:
        if self.view.pages:
            limit = self._desk.workspace.template().page_limit
            words = translate("Preview", "Page {page} of {pages}")
            if limit and self.width() >= _ROOM:
                words = translate("Preview", "Page {page} of {pages}, at most {limit} allowed")
            if self._behind:
                words = translate("Preview", "Setting the pages again …")
            pages = self.view.pages
            self._where.setText(words.format(page=self.view.page, pages=pages, limit=limit))
            self.thumbnails.show_page(self.view.page)

    def _clicked(self, anchor: str) -> None:
        for origin in self._proof.document.provenance if self._proof else ():
            if origin.anchor == anchor:
                self.passage_clicked.emit(origin.passage)

    def _show_passage(self, passage: str) -> None:
        self._marked = passage
        anchor = self._anchor(passage)
        # Pages that are opened later stand where they were left: it may be long since chosen.
        self._due = not anchor and self.isVisible()
        if anchor and self.isVisible():
            self.view.show_passage(anchor)
        else:
            self.view.mark(anchor)

    def _show_again(self) -> None:
        """Mark the passage on new pages; the view moves only for one that it could not show yet."""
        if self._due:
            self._show_passage(self._marked)
        else:
            self.view.mark(self._anchor(self._marked))

    def _anchor(self, place: str) -> str:
        """Return what the layout calls a passage, or another part of the briefing."""
        if self._proof is None:
            return ""
        for origin in self._proof.document.provenance:
            if origin.passage == place:
                return origin.anchor
        return place if place in self._proof.layout.places else ""


def _within(widget: QWidget | None, whole: QWidget | None) -> bool:
    if widget is None or whole is None:
        return False
    return widget is whole or whole.isAncestorOf(widget)
