"""The sources pane as the window sees it: search, filters, cards, and the place to add files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from briefer.ui.language import counted
from briefer.ui.naming import literal, named
from briefer.ui.shelf.adding import AddArea
from briefer.ui.shelf.cards import Found, Order, recounted
from briefer.ui.shelf.catalog import MOST, Catalog, Wanted
from briefer.ui.shelf.citation import CitationCopier
from briefer.ui.shelf.delegate import ShelfDelegate
from briefer.ui.shelf.filters import FilterRow
from briefer.ui.shelf.holdings import Filter, Kind
from briefer.ui.shelf.lists import Lists
from briefer.ui.shelf.model import ShelfModel, no_rows
from briefer.ui.shelf.removal import Removal
from briefer.ui.shelf.search import SearchBox
from briefer.ui.shelf.view import ShelfView

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QFocusEvent

    from briefer.editing import Change
    from briefer.ui.desk import Desk
    from briefer.ui.shelf.cards import Card
    from briefer.ui.shelf.model import Rows
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate


class ShelfPane(QWidget):
    """The library as cards.

    Signals:
        match_shown: where the words that were searched for stand in the article that was just
            opened, from a code point to another; (0, 0) when they are no longer of interest.
        fuller_known: the id of an article that holds more of what was just quoted from another.
        newer_asked: the id of an article that should be compared with its newer text.
    """

    match_shown = Signal(int, int)
    fuller_known = Signal(str)
    newer_asked = Signal(str)

    def __init__(self, desk: Desk, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Show the articles of the workspace."""
        super().__init__(parent)
        self._desk = desk
        self._delegate = ShelfDelegate(tokens, self)
        self._model = ShelfModel(self)
        self.view = ShelfView(self._model, self._delegate, self)
        self.search = SearchBox(tokens, self._names)
        self.filters = FilterRow()
        self._label = QLabel()
        self._sort = QToolButton()
        self._empty = QLabel()
        self._whole = QToolButton()
        self.adding = AddArea(desk, tokens, self)
        self.catalog = Catalog(desk, self)
        self._shown: Wanted | None = Wanted()
        self._first_wanted = self._card_awaited = False
        self._lists = Lists(desk, self)
        self._copier = CitationCopier(desk, self)
        self._removal = Removal(desk, self)
        self._assemble()
        self._connect()
        self.set_tokens(tokens)
        self.reload()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on; a focus proxy would be a stop of its own in Qt's order."""
        self.view.setFocus(event.reason())

    def set_tokens(self, tokens: Tokens) -> None:
        """Repaint in other colors and sizes."""
        self._tokens = tokens
        self._delegate.set_tokens(tokens)
        self.adding.set_tokens(tokens)
        self.search.set_tokens(tokens)
        self.view.relayout_soon()

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, from top to bottom."""
        search, chips = self.search, self.filters.stops()
        top = (search, search.clear_button, search.help_button, *chips, self._sort, self._whole)
        return (*top, self.view, self.adding.progress.cancel, self.adding.button)

    def reload(self) -> None:
        """Read the library's list anew."""
        self.catalog.reload()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add files and the files of folders to the library."""
        self.adding.add_paths(paths)

    def paste(self) -> None:
        """Add copied files; words that were copied elsewhere become no article by a stray key."""
        self.adding.paste_files()

    def selected_articles(self) -> tuple[str, ...]:
        """Return the ids of the articles whose cards are selected."""
        return tuple(card.article for card in self._chosen())

    def close_work(self) -> None:
        """End what runs in the background; the window calls this before it closes."""
        self.adding.intake.close()
        self.catalog.close()
        self._copier.close()
        self._removal.close()

    # Putting it together

    def _assemble(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        named(self.view, translate("Shelf", "Articles"))
        for widget, kind in ((self._label, "tiny"), (self._sort, "tiny"), (self._empty, "empty")):
            widget.setProperty("kind", kind)
        named(self._whole, translate("Shelf", "Search all articles instead"), kind="link")
        self._whole.setText(translate("Shelf", "Search all articles instead"))
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._sort.setMenu(self._sort_menu())
        self._sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort.setToolTip(translate("Shelf", "In which order the articles stand"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(_row((14, 14, 14, 6), self.search))
        column.addLayout(_row((14, 0, 11, 2), self.filters))
        head = _row((16, 4, 13, 2), self._label)
        head.addStretch(1)
        head.addWidget(self._sort)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addLayout(_row((14, 0, 14, 0), self._whole, stretch=True))
        column.addWidget(self.view, 1)
        column.addLayout(_row((14, 8, 14, 14), self.adding))

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self._count)
        desk.opened.connect(self.reload)
        desk.library_changed.connect(self.reload)
        desk.article_opened.connect(self._mark_open)
        self.catalog.listed.connect(self._show_list)
        self.catalog.answered.connect(self._show_rows)
        self.catalog.delayed.connect(self._show_searching)
        self.catalog.rested.connect(self._end_searching)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._ask_first)
        self.search.downward.connect(self._enter_list)
        self.filters.chosen.connect(self.show_only)
        self.filters.dropped.connect(self._lists.drop)
        self.filters.menu_wanted.connect(self._open_filter_menu)
        self._whole.clicked.connect(lambda: self.filters.choose(Filter()))
        self.view.chosen.connect(self._open)
        self.view.badge_clicked.connect(self._open_alike)
        self.view.menu_wanted.connect(self._open_menu)
        self.view.removal_wanted.connect(self._remove)
        self.view.left_upward.connect(self.search.setFocus)
        self.view.selectionModel().currentChanged.connect(self._await_no_card)

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, name in _orders().items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(order is self.catalog.wanted.order)
            action.triggered.connect(lambda _on=False, chosen=order: self.sort_by(chosen))
            group.addAction(action)
        return menu

    # What is shown

    def sort_by(self, order: Order) -> None:
        """Show the articles in another order."""
        self.catalog.ask(self.catalog.wanted._replace(order=order))

    def show_only(self, wanted: Filter) -> None:
        """Show the articles that a filter lets through."""
        self.catalog.ask(self.catalog.wanted._replace(filter=wanted))

    def _search(self) -> None:
        words = self.search.words
        self._first_wanted = False
        if words != self.catalog.wanted.words:
            self.catalog.ask(self.catalog.wanted._replace(words=words), typing=True)
            if not words:
                self.match_shown.emit(0, 0)

    def _show_list(self) -> None:
        count = len(self.catalog.holdings.cards)
        one, many = (
            translate("Shelf", "Search 1 article"),
            translate("Shelf", "Search {count} articles"),
        )
        self.search.setPlaceholderText(counted(count, one, many))
        self.filters.show_counts(self.catalog.holdings, self._cited())

    def _show_rows(self, rows: Rows) -> None:
        anew, self._shown = self._shown != self.catalog.wanted, self.catalog.wanted
        self._model.show(rows, anew=anew)
        self._say_what_is_shown(len(rows))
        if self.catalog.wanted.words and anew:
            self.view.scrollToTop()
        elif anew or self._card_awaited or not self.view.currentIndex().isValid():
            self._restore_current()
            self._reveal_soon()
        self._card_awaited = False
        if self._first_wanted:
            self._open_first()

    def _show_searching(self) -> None:
        """Say that a search is under way, in place of what another one found."""
        if self.catalog.wanted.words and self._shown != self.catalog.wanted:
            self._shown = None
            self._model.show(no_rows(), anew=True)
            self._label.setText(translate("Shelf", "Searching…"))
            for widget in (self._sort, self._empty, self._whole):
                widget.hide()

    def _end_searching(self) -> None:
        if self._shown is None:  # it failed, and why is said elsewhere
            self._label.setText("")

    def _say_what_is_shown(self, count: int) -> None:
        wanted = self.catalog.wanted
        name = _orders()[wanted.order]
        self._sort.setText(f"{name} ⌄")
        self._sort.setAccessibleName(translate("Shelf", "Sorted: {name}").format(name=name))
        self._sort.setVisible(not wanted.words and count > 1)
        if not wanted.words:
            words = translate("Shelf", "Articles")
            if wanted.filter.kind is not Kind.ALL:
                words = translate("Shelf", "{n} articles").format(n=f"{count:,}")
        elif not count:
            words = translate("Shelf", "Nothing found")
        elif count == MOST:
            words = translate("Shelf", "The best {n} places").format(n=count)
        else:
            one = translate("Shelf", "Found in 1 article")
            words = counted(count, one, translate("Shelf", "Found in {count} articles"))
        self._label.setText(words)
        narrowed = wanted.filter.kind is not Kind.ALL
        self._empty.setVisible(not count)
        self._empty.setText(_nothing(wanted) if wanted.words or narrowed else _nothing_yet())
        self._whole.setVisible(not count and bool(wanted.words) and narrowed)

    def _cited(self) -> int:
        return sum(article in self.catalog.holdings.cards for article in self.catalog.dots)

    def _count(self, change: Change) -> None:
        """Show after an edit what each article feeds now, and what became of its record."""
        if change.sources:
            self.reload()
            return
        if not (change.items or change.sections or change.themes):
            return
        before = self.catalog.dots
        self.catalog.recount()
        now = self.catalog.dots
        news = {each for each in before.keys() | now.keys() if before.get(each) != now.get(each)}
        self._suggest_fuller(before)
        self._model.put(lambda row: recounted(row, now), news)
        if before.keys() != now.keys():
            self.filters.show_counts(self.catalog.holdings, self._cited())
            if self.filters.filter.kind is Kind.CITED:
                self.catalog.ask(self.catalog.wanted)

    def _suggest_fuller(self, before: Mapping[str, object]) -> None:
        """Say of a cut copy that is cited for the first time which article is the fuller one."""
        cards, now = self.catalog.holdings.cards, self.catalog.dots
        for article in now.keys() - before.keys():
            alike = cards[article].alike if article in cards else None
            if alike is not None and alike.fuller and alike.article not in now:
                self.fuller_known.emit(alike.article)

    def _mark_open(self, article: str, _start: int, _end: int) -> None:
        """Mark the card of the article that the reader shows."""
        self._delegate.opened = article
        self._restore_current()
        self.view.viewport().update()
        self._reveal_soon()
        # Of what was just added, the list may still be read.
        here = self._model.index_of(article).isValid()
        self._card_awaited = not here and not self.catalog.settled

    def _await_no_card(self) -> None:
        """Leave a person where they went in the list meanwhile."""
        self._card_awaited = False

    def _reveal_soon(self) -> None:
        # Cards that have just come are laid out first.
        QTimer.singleShot(0, self.view, self._reveal_current)

    def _reveal_current(self) -> None:
        self.view.scrollTo(self.view.currentIndex())

    def _restore_current(self) -> None:
        if self._model.article(self.view.currentIndex()) == self._delegate.opened:
            return
        index = self._model.index_of(self._delegate.opened)
        if index.isValid():
            self.view.setCurrentIndex(index)

    def _names(self, operator: str) -> Sequence[str]:
        """Return what can stand after an operator of a search."""
        holdings = self.catalog.holdings
        if operator == "in":
            return [s.heading for s in self._desk.workspace.briefing.sections if s.heading]
        if operator == "collection":
            return [name for name, _count in holdings.collections]
        if operator == "tag":
            return [name for name, _count in holdings.tags]
        if operator == "outlet":
            return holdings.outlets
        if operator == "author":
            return holdings.authors
        return ()

    # What is done

    def _enter_list(self) -> None:
        if self._model.rowCount():
            self.view.setFocus()
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self._model.index(0))

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if isinstance(row, Found) and row.hit.end > row.hit.start:
            self._desk.article_opened.emit(row.article, row.hit.start, row.hit.end)
            self.match_shown.emit(row.hit.start, row.hit.end)
        elif row is not None:
            self._desk.article_opened.emit(row.article, -1, -1)

    def _open_alike(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is not None and not isinstance(row, Found) and row.alike is not None:
            self._desk.article_opened.emit(row.alike.article, -1, -1)

    def _ask_first(self) -> None:
        """Open the best place, as soon as it is known."""
        self._first_wanted = bool(self.catalog.wanted.words)
        if self._first_wanted and self.catalog.settled:
            self._open_first()

    def _open_first(self) -> None:
        self._first_wanted = False
        first = self._model.index(0)
        if first.isValid():
            self.view.setCurrentIndex(first)
            self._open(first)

    def _chosen(self) -> list[Card]:
        """Return the cards of what is selected."""
        cards = self.catalog.holdings.cards
        chosen = (self._model.article(index) for index in self.view.selected())
        return [cards[article] for article in chosen if article in cards]

    def _open_menu(self, index: QModelIndex, point: QPoint) -> None:
        menu = self.menu_of(index)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def menu_of(self, index: QModelIndex) -> QMenu:
        """Return the menu of a card, or of all that are selected where it is one of them."""
        if index not in self.view.selected():
            self.view.setCurrentIndex(index)
        row, cards = self._model.row(index), self._chosen()
        menu = QMenu(self)
        if row is not None and len(cards) <= 1:
            article = row.article
            menu.addAction(translate("Shelf", "Open\tReturn")).triggered.connect(
                lambda: self._desk.article_opened.emit(article, -1, -1)
            )
            if cards and cards[0].alike is not None:
                menu.addAction(literal(cards[0].alike.words)).triggered.connect(
                    lambda: self._open_alike(index)
                )
            if cards and cards[0].alike is not None and cards[0].alike.newer:
                compare = translate("Shelf", "Compare with the newer text…")
                menu.addAction(compare).triggered.connect(lambda: self.newer_asked.emit(article))
            menu.addAction(translate("Shelf", "Copy citation")).triggered.connect(
                lambda: self._copier.copy(article, QGuiApplication.clipboard())
            )
            if not self._desk.workspace.read_only:
                menu.addAction(translate("Shelf", "Edit reference…")).triggered.connect(
                    lambda: self._desk.reference_requested.emit(article, "")
                )
            menu.addSeparator()
        self._lists.add_menus(menu, cards, self.catalog.holdings)
        menu.addSeparator()
        words = translate("Shelf", "Remove from library…\tDel")
        if len(cards) > 1:
            words = translate("Shelf", "Remove {n} from library…\tDel").format(n=len(cards))
        menu.addAction(words).triggered.connect(self._remove)
        return menu

    def _open_filter_menu(self, wanted: Filter, point: QPoint) -> None:
        menu = self._lists.menu_of(wanted)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def _remove(self) -> None:
        self._removal.remove(self._chosen())


def _row(
    margins: tuple[int, int, int, int], widget: QWidget, *, stretch: bool = False
) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(*margins)
    row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row


def _orders() -> dict[Order, str]:
    return {
        Order.TITLE: translate("Shelf", "By title"),
        Order.DATE: translate("Shelf", "By date"),
        Order.OUTLET: translate("Shelf", "By outlet"),
        Order.ADDED: translate("Shelf", "By date added"),
    }


def _nothing(wanted: Wanted) -> str:
    """Say that nothing was found, and what to try."""
    if wanted.words:
        quoted = any(mark in wanted.words for mark in '"“”')
        said = translate("Shelf", "No article holds “{words}”.")
        if quoted:  # a second pair around the person's own would say nothing
            said = translate("Shelf", "No article holds {words}.")
        said = said.format(words=wanted.words)
        hint = translate(
            "Shelf", "Try fewer words or the beginning of one; the ? in the box shows other ways."
        )
        return f"{said}\n\n{hint}"
    if wanted.filter.kind is Kind.CITED:
        return translate(
            "Shelf", "This briefing cites no article yet. Select text in one to file a passage."
        )
    if wanted.filter.kind is Kind.INCOMPLETE:
        return translate("Shelf", "No reference lacks its author, title, outlet or date.")
    return translate("Shelf", "Nothing here yet. Drag articles onto its name above to add them.")


def _nothing_yet() -> str:
    return translate(
        "Shelf",
        "No articles yet. Drop saved articles into this window, or add files below. Their text"
        " stays on this computer.",
    )
