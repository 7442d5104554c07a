"""The reader's pane: puts the parts of the reader together and ties them to the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QInputDialog,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefer import editing
from briefer.domain.passage import Passage
from briefer.errors import BrieferError
from briefer.ui.find import FindRow
from briefer.ui.language import say
from briefer.ui.naming import announce
from briefer.ui.reader import copying, filing, menu, record, roles
from briefer.ui.reader.bar import SelectionBar
from briefer.ui.reader.beside import Beside
from briefer.ui.reader.citations import Citations
from briefer.ui.reader.finding import Finder
from briefer.ui.reader.highlights import Highlights
from briefer.ui.reader.masthead import Masthead
from briefer.ui.reader.typing_page import TypingPage
from briefer.ui.reader.view import ArticleView
from briefer.workspace import unfiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFocusEvent

    from briefer.document.inline import Inline
    from briefer.domain.article import Article, Block, Role
    from briefer.domain.reference import Source
    from briefer.editing import Change, Edit
    from briefer.ui.desk import Desk
    from briefer.ui.positions import Selected
    from briefer.ui.reader.filing import Target
    from briefer.ui.reader.highlights import Highlight
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate
_AFTER_MENU = 150
"""Milliseconds after which the bar comes back to a selection: a click beside the menu is over."""
_LONGEST_LABEL = 20
"""Characters of a page's number."""
_ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)


class ReaderPane(QWidget):
    """The middle pane of the window: one article, from which passages are filed.

    Attributes:
        beside: the article, and the page of its original beside it.

    Signals:
        zoomed: the new zoom; 1.0 is 100 %.
        highlights_found: an article's id and how many highlights of its original could be
            brought in.
    """

    zoomed = Signal(float)
    highlights_found = Signal(str, int)

    def __init__(
        self,
        desk: Desk,
        tokens: Tokens,
        empty: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show what the desk opens, in the colors of the tokens.

        Args:
            desk: the desk.
            tokens: the scheme.
            empty: what is seen while no article is open.
            parent: of this pane.
        """
        super().__init__(parent)
        self._empty = empty or QWidget()
        self._desk, self._tokens, self._zoom = desk, tokens, 1.0
        self._source: Source | None = None
        self._places: dict[str, tuple[int, float]] = {}
        self._offered: set[str] = set()
        self._highlights = Highlights()
        self.masthead = Masthead(tokens)
        self.view = ArticleView(tokens, self.masthead)
        self.bar = SelectionBar(tokens, self.view.viewport())
        self.typing = TypingPage(tokens)
        self.find_row = FindRow(tokens, translate("Find", "Find in this article"))
        self._finder = Finder(self.find_row, self.view)
        self._citations = Citations(desk.workspace, self)
        self._pause = QTimer(self, singleShot=True)
        self._arrange()
        self._connect()
        self.set_tokens(tokens)

    def _arrange(self) -> None:
        self.setAccessibleName(translate("Reader", "Reader"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.typing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_row)
        self.beside = Beside(self._stack, self._tokens)
        column.addWidget(self.beside, 1)

    def _connect(self) -> None:
        desk, view = self._desk, self.view
        desk.article_opened.connect(self.open_article)
        desk.changed.connect(self._follow_change)
        desk.opened.connect(self._reopen)
        desk.keys_chosen.connect(self._refresh)
        desk.passage_shown.connect(view.activate)
        desk.library_changed.connect(self._reload)
        view.chosen.connect(self._pause.start)
        view.selectionChanged.connect(self.bar.hide)
        view.moved.connect(self._follow)
        view.pressed.connect(self.show_card)
        view.adjusted.connect(self.adjust_passage)
        view.keyed.connect(self._file_by_key)
        view.entered.connect(self._enter_bar)
        view.zoom_asked.connect(lambda by: self.zoom_in() if by > 0 else self.zoom_out())
        view.menu_asked.connect(self._show_menu)
        for masthead in (self.masthead, self.typing.masthead):
            masthead.edit_asked.connect(lambda: desk.reference_requested.emit(self.article, ""))
            masthead.original_asked.connect(lambda on: self.show_original(on=on))
        view.moved.connect(self._follow_pages)
        self.typing.filed.connect(self.file_typed)
        self.beside.closed.connect(lambda: self.show_original(on=False))
        self.beside.turned.connect(self.typing.suggest_page)
        self._pause.timeout.connect(self._offer_bar)
        self.bar.filed.connect(self.file_under)
        self.bar.opened.connect(self.file_in_new_section)
        self.bar.resized.connect(self._follow)
        self.bar.left.connect(self._leave_bar)
        self.bar.keyed.connect(self._file_by_key)
        self._citations.ready.connect(self._show_citation)

    # Looks

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on; a focus proxy would be a stop of its own in Qt's order."""
        (self._stack.currentWidget() or self.view).setFocus(event.reason())

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors and sizes."""
        self._tokens = tokens
        self.setStyleSheet(f"ReaderPane, QStackedWidget {{ background: {tokens.paper} }}")
        self.bar.set_tokens(tokens)
        self.beside.set_tokens(tokens)
        self.find_row.set_tokens(tokens)
        self._look()

    @property
    def zoom(self) -> float:
        """The zoom; 1.0 is 100 %."""
        return self._zoom

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._set_zoom(min(max(zoom, _ZOOMS[0]), _ZOOMS[-1]))

    def zoom_in(self) -> None:
        """Make the text larger."""
        self._set_zoom(next((zoom for zoom in _ZOOMS if zoom > self._zoom), _ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Make the text smaller."""
        self._set_zoom(next((zoom for zoom in _ZOOMS[::-1] if zoom < self._zoom), _ZOOMS[0]))

    def zoom_reset(self) -> None:
        """Make the text as large as it is drawn."""
        self._set_zoom(1.0)

    # The article

    @property
    def article(self) -> str:
        """The id of the open article, or an empty string."""
        return self._source.article.id if self._source is not None else ""

    def open_article(self, article: str, start: int = -1, end: int = -1) -> None:
        """Show an article, and a span of it where one is given."""
        if article != self.article and not self._load(article):
            return
        if start >= 0 and self.view.article is not None:
            self.view.bring(start, max(end, start + 1))

    def show_original(self, *, on: bool) -> None:
        """Show the page of the original that is read beside the text, or no more."""
        there = self._source is not None and bool(self._source.article.pages)
        if on and there and self._source is not None:
            article, workspace = self._source.article, self._desk.workspace
            self.beside.show_page_of(article, lambda: workspace.original(article.id))
            self._follow_pages()
        else:
            self.beside.show_text_alone()
        for masthead in (self.masthead, self.typing.masthead):
            masthead.offer_original(there=there, shown=self.beside.shown)

    def correct_pages(self, position: int | None = None) -> None:
        """Ask for the number that is printed on a page, and count on from there.

        Args:
            position: a place on the page; None for the page that is read.
        """
        if self._source is None or not self._source.article.pages:
            return
        article = self._source.article
        if position is not None:
            page = max(1, article.page_number_at(position))
        else:
            page = self._page_read(article)
        title = translate("Reader", "Correct page numbers")
        asked = translate(
            "Reader",
            "Page {place} of {count} in the file is numbered (such as 17 or iv).\n"
            "The pages after it are counted on; those before it stay as they are.",
        ).format(place=page, count=len(article.pages))
        label = article.pages[page - 1].label
        typed, agreed = QInputDialog.getText(self, title, asked, text=label)
        if agreed:
            self.number_pages(page, typed)

    def number_pages(self, page: int, label: str) -> None:
        """Number the article's pages, from one on, by what is printed on that one.

        Args:
            page: which page, from 1.
            label: its number; what is empty changes nothing.
        """
        label = " ".join(label.split())[:_LONGEST_LABEL]
        if self._source is not None and label:
            article = self._source.article
            edit = editing.ChangePages(article.id, article.pages, article.renumbered(page, label))
            if self._desk.edit(edit) is not None:
                words = translate("Reader", "Pages count from {number}")
                self._desk.said.emit(words.format(number=label))

    def _page_read(self, article: Article) -> int:
        """Return which page is read: of what has no text, the one that is shown."""
        if self.view.article is not None:
            return max(1, article.page_number_at(self.view.reading_at()))
        return max(1, self.beside.original.page) if self.beside.shown else 1

    def close_work(self) -> None:
        """End what runs in the background."""
        self.beside.close_work()

    def begin_find(self) -> None:
        """Show the row that finds words in the article."""
        self.find_row.begin()

    # What can be done with a selection

    def file_under(self, target: Target) -> None:
        """File the selection under a section or theme."""
        item = self._cut()
        if item is not None:
            edit = filing.filing(self._desk.workspace.briefing, item, target)
            self._file(edit, target.label)

    def file_in_new_section(self, heading: str) -> None:
        """File the selection in a new last section."""
        item = self._cut()
        if item is not None:
            edit = filing.opening(self._desk.workspace.briefing, item, heading)
            self._file(edit, heading)

    def file_typed(self, target: Target) -> None:
        """File the quotation that was typed from a source without text."""
        try:
            item = self.typing.passage()
        except BrieferError as error:
            self._desk.failed.emit(say(error))
            return
        edit = filing.filing(self._desk.workspace.briefing, item, target)
        if self._desk.edit(edit) is not None:
            self.typing.clear()
            words = translate("Reader", "Filed under {name}, not checked")
            self._desk.said.emit(words.format(name=target.label))

    def copy(self) -> None:
        """Copy the selection, cut from the article."""
        QGuiApplication.clipboard().setMimeData(self.view.createMimeDataFromSelection())

    def copy_cited(self) -> None:
        """Copy the selection with its citation under it."""
        selected = self.view.selection()
        if self._source is not None and selected is not None:
            text = copying.words(self._source.article, selected)
            citation = self._citations.words(self._source)
            QGuiApplication.clipboard().setMimeData(copying.with_citation(text, citation))

    # What can be done with a filed passage

    def show_card(self, passage: str) -> None:
        """Show a passage's card."""
        self._desk.show_passage(passage)

    def mark_changes(self, passage: str) -> None:
        """Have changes marked in a passage's quotation."""
        self._desk.changes_requested.emit(passage)

    def move_passage(self, passage: str, section: str) -> None:
        """Move a passage to the end of another section."""
        target = self._desk.workspace.briefing.section(section)
        if target is not None:
            self._desk.edit(editing.MoveItem(passage, section, len(target.items)))

    def adjust_passage(self, passage: str, selected: Selected) -> None:
        """Give a filed passage another span of its article."""
        old = self._desk.workspace.briefing.item(passage)
        if self._source is None or not isinstance(old, Passage):
            return
        try:
            new = filing.adjusted(self._source.article, old, selected)
        except BrieferError as error:
            self._desk.failed.emit(say(error))
        else:
            if new != old and self._desk.edit(editing.ReplaceItem(new)) is not None:
                self._desk.said.emit(translate("Reader", "Adjusted a passage"))
        self._refresh()

    def adjust_to_selection(self, passage: str) -> None:
        """Give a filed passage the selected span."""
        selected = self.view.selection()
        if selected is not None:
            self.view.drop_selection()
            self.adjust_passage(passage, selected)

    def remove_passage(self, passage: str) -> None:
        """Take a passage out of the briefing."""
        if self._desk.edit(editing.RemoveItem(passage)) is not None:
            self._desk.said.emit(translate("Reader", "Removed a passage"))

    def change_roles(self, blocks: Sequence[Block], role: Role) -> None:
        """Say what blocks of the article are; one edit, however many they are."""
        edit = roles.retyped(self.article, blocks, role)
        if edit is not None and self._desk.edit(edit) is not None:
            words = translate("Roles", "Now {role}")
            self._desk.said.emit(words.format(role=roles.called(role).lower()))

    def open_folds(self) -> None:
        """Show all that is folded away."""
        self.view.open_all_folds()

    # Loading

    def _load(self, article: str) -> bool:
        try:
            source = self._desk.workspace.source(article)
        except BrieferError as error:
            self._desk.failed.emit(say(error))
            return False
        self._remember()
        self._source = source
        self._finder.close()
        # The page asks the masthead for its height itself; the article before it is not laid out
        # anew for the next one's.
        with QSignalBlocker(self.masthead):
            self._show_record(source)
        readable = source.article.readable
        self.view.show_article(
            source.article if readable else None, record.headline(source.reference)
        )
        if not readable:
            self.typing.open(article)
        self._stack.setCurrentWidget(self.view if readable else self.typing)
        self._refresh()
        self.view.return_to(self._places.get(article))
        self.show_original(on=self.beside.shown)
        self._offer_highlights(source.article)
        return True

    def _offer_highlights(self, article: Article) -> None:
        """Offer, once an article, to bring in what was marked in its original."""
        workspace = self._desk.workspace
        count = len(unfiled.waiting(workspace.briefing, article))
        if count and not workspace.read_only and article.id not in self._offered:
            self._offered.add(article.id)
            self.highlights_found.emit(article.id, count)

    def bring_highlights(self, *articles: str) -> None:
        """Bring in what was marked in the originals of articles, as passages kept aside."""
        workspace = self._desk.workspace
        found = []
        for article in articles:
            try:
                found.append(workspace.source(article).article)
            except BrieferError as error:
                self._desk.failed.emit(say(error))
        heading = translate("Reader", "Unfiled")
        edit = unfiled.bring_in(workspace.briefing, *found, heading=heading)
        if edit is not None and self._desk.edit(edit) is not None:
            words = translate("Reader", "Brought in under {name}")
            held = (each.heading for each in workspace.briefing.sections if each.held)
            self._desk.said.emit(words.format(name=next(held, heading)))

    def _remember(self) -> None:
        if self._source is not None:
            anchor = self.view.anchor()
            if anchor is not None:
                self._places[self.article] = anchor
            else:
                self._places.pop(self.article, None)

    def _reload(self) -> None:
        """Show the open article anew, or none if it is gone."""
        article = self.article
        if not article:
            return
        self._remember()
        self._source = None
        try:
            self._desk.workspace.source(article)
        except BrieferError:
            self._show_nothing()
            return
        self._load(article)

    def _reopen(self) -> None:
        """Take on another briefing, which may keep its own copy of the article."""
        self._citations.forget()
        self._offered.clear()
        self._reload()

    def _show_nothing(self) -> None:
        self._source = None
        self.view.show_article(None, "")
        self.bar.hide()
        self._stack.setCurrentWidget(self._empty)

    def _follow_change(self, change: Change) -> None:
        """Show what an edit changed, also where it changed the article itself."""
        if self.article in change.sources:
            self._renew()
        self._refresh()

    def _renew(self) -> None:
        """Show the open article with its new roles, pages and record, where it is read."""
        source = self._desk.workspace.source(self.article)
        self._source = source
        self._show_record(source)
        if source.article.readable:
            self.view.renew(source.article, record.headline(source.reference))

    def _show_record(self, source: Source) -> None:
        for masthead in (self.masthead, self.typing.masthead):
            masthead.editable = not self._desk.workspace.read_only
            masthead.show_source(source)
        self._show_citation(source.article.id, self._citations.at_hand(source))
        title = source.reference.title or translate("Reader", "without a title")
        words = translate("Reader", "Article: {title}")
        self.view.setAccessibleName(words.format(title=title))

    def _refresh(self) -> None:
        """Highlight what the briefing quotes now, and offer the sections that it has."""
        briefing = self._desk.shown()
        targets = filing.targets(briefing)
        self.bar.set_targets(targets)
        self.typing.set_targets(targets)
        if self._source is not None:
            before = {h.passage for h in self.view.underlay.highlights}
            found = self._highlights.of(briefing, self.article)
            self.view.set_highlights(found)
            self._let_go(h for h in found if h.passage not in before)
            self._citations.ask(self._source)

    def _let_go(self, new: Iterable[Highlight]) -> None:
        """Drop a selection that was filed from elsewhere, as by dragging it to a section."""
        selected = self.view.selection()
        if selected and any((h.start, h.end) == (selected.start, selected.end) for h in new):
            self.view.drop_selection()

    def _show_citation(self, article: str, inlines: tuple[Inline, ...]) -> None:
        if article == self.article:
            self.masthead.show_citation(inlines)
            self.typing.masthead.show_citation(inlines)

    # The bar

    def _offer_bar(self) -> None:
        """Show the bar, unless a button is still down: the selection may go on."""
        if QGuiApplication.mouseButtons():
            self.bar.hide()
        else:
            self._show_bar()

    def _show_bar(self) -> None:
        if self.view.selection() is None or self._desk.workspace.read_only:
            self.bar.hide()
            return
        fresh = self.bar.isHidden()
        self.bar.show_beside(self.view.selection_box())
        if fresh and self.bar.isVisible():
            announce(self.bar, self._selected_words())

    def _selected_words(self) -> str:
        """Say for a screen reader what is selected and what can be done with it."""
        selected, source = self.view.selection(), self._source
        if selected is None or source is None:
            return ""
        count = len(copying.words(source.article, selected).split())
        if selected.omitted:
            said = translate(
                "Reader",
                "{count} words selected, without what is folded away. Tab leads to the sections.",
            )
        else:
            said = translate("Reader", "{count} words selected. Tab leads to the sections.")
        return said.format(count=count)

    def _follow_pages(self) -> None:
        """Show the original's page of the place that is read."""
        if self._source is None or not self.beside.shown:
            return
        article = self._source.article
        if self.view.article is not None and article.pages:
            self.beside.original.show_page(self._page_read(article))
        elif article.pages and not self.beside.original.page:
            self.beside.original.show_page(1)  # of what has no text: a scan
            self.typing.suggest_page(article.pages[0].label)

    def _follow(self) -> None:
        if not self.bar.isHidden():
            self.bar.show_beside(self.view.selection_box())

    def _enter_bar(self) -> None:
        selected = self.view.selection()
        if selected is not None:  # it may have been scrolled away
            self.view.bring(selected.start, selected.end, flash=False)
        self._show_bar()
        if self.bar.isVisible():
            self.bar.enter()

    def _leave_bar(self) -> None:
        self.bar.hide()
        self.view.drop_selection()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def menu_at(self, point: QPoint) -> QMenu:
        """Return the context menu for a point of the viewport."""
        workspace = self._desk.workspace
        targets = () if workspace.read_only else filing.targets(self._desk.shown())
        filed = self.view.highlights_at(point)
        selected = self.view.selection() is not None
        built = menu.build(self, self, self._tokens, targets, filed, selected=selected)
        if self._source is not None and self._source.article.pages:
            shown = built.addAction(translate("Reader", "Original page beside the text"))
            shown.setCheckable(True)
            shown.setChecked(self.beside.shown)
            shown.triggered.connect(lambda on: self.show_original(on=on))
            if not workspace.read_only:
                correct = translate("Reader", "Correct page numbers…")
                at = self.view.positions.to_article(self.view.position_at(point))
                built.addAction(correct, lambda: self.correct_pages(at))
        if self._source is not None and not workspace.read_only:
            article = self._source.article
            count = len(unfiled.waiting(workspace.briefing, article))
            menu.add_highlights(built, count, lambda: self.bring_highlights(article.id))
        blocks = self._blocks_at(point)
        if blocks and not workspace.read_only:
            roles.add_menu(built, blocks, lambda role: self.change_roles(blocks, role))
        return built

    def _blocks_at(self, point: QPoint) -> tuple[Block, ...]:
        """Return the blocks that are selected, else those of the fold or text at a point."""
        article, selected = self.view.article, self.view.selection()
        if article is None:
            return ()
        if selected is not None:
            return roles.covered(article, selected)
        fold = self.view.fold_at(point)
        if fold is not None:
            return self.view.folded(fold)
        block = article.block_at(self.view.positions.to_article(self.view.position_at(point)))
        return (block,) if block is not None else ()

    def _show_menu(self, point: QPoint) -> None:
        self.bar.hide()
        shown = self.menu_at(point)
        shown.aboutToHide.connect(shown.deleteLater)
        shown.aboutToHide.connect(lambda: self._pause.start(_AFTER_MENU))
        shown.popup(self.view.viewport().mapToGlobal(point))

    # Filing

    def _file_by_key(self, key: str) -> None:
        targets = filing.targets(self._desk.shown())
        target = next((target for target in targets if target.key == key), None)
        if target is not None:
            self.file_under(target)

    def _cut(self) -> Passage | None:
        selected = self.view.selection()
        if self._source is None or selected is None:
            return None
        try:
            return filing.passage(self._source.article, selected)
        except BrieferError as error:
            self._desk.failed.emit(say(error))
            return None

    def _file(self, edit: Edit, label: str) -> None:
        if self._desk.edit(edit) is not None:
            self.bar.hide()
            self.view.drop_selection()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._desk.said.emit(translate("Reader", "Filed under {name}").format(name=label))

    # Zoom

    def _set_zoom(self, zoom: float) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self._look()
            self.zoomed.emit(zoom)

    def _look(self) -> None:
        self.masthead.set_look(self._tokens, self._zoom)
        self.typing.set_tokens(self._tokens, self._zoom)
        self.view.set_look(self._tokens, self._zoom)
