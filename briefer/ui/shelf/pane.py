"""The sources pane as the window sees it: search, cards, and the place to add files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QActionGroup, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.errors import BrieferError
from briefer.ui.icons import icon
from briefer.ui.shelf.adding import AddArea
from briefer.ui.shelf.cards import Found, Order, feeding, recounted, sorted_cards, title
from briefer.ui.shelf.citation import CitationCopier
from briefer.ui.shelf.delegate import ShelfDelegate
from briefer.ui.shelf.model import ShelfModel
from briefer.ui.shelf.view import ShelfView

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QObject

    from briefer.editing import Change
    from briefer.library import Summary
    from briefer.ui.desk import Desk
    from briefer.ui.shelf.model import Row
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate
_SEARCH_PAUSE = 120


class ShelfPane(QWidget):
    """The library as cards."""

    def __init__(self, desk: Desk, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Show the articles of the workspace."""
        super().__init__(parent)
        self._desk = desk
        self._order = Order.TITLE
        self._summaries: dict[str, Summary] = {}
        self._delegate = ShelfDelegate(tokens, self)
        self._model = ShelfModel(self._delegate.size, self)
        self.view = ShelfView(self._model, self._delegate, self)
        self.view.setAccessibleName(translate("Shelf", "Articles"))
        self.search = QLineEdit()
        self.search.setAccessibleName(translate("Shelf", "Search all articles"))
        self.search.setProperty("kind", "search")
        self._glass = QLabel()
        self._clear = QToolButton()
        self._label = QLabel()
        self._sort = QToolButton()
        self._empty = QLabel()
        self.adding = AddArea(desk, tokens, self)
        self._copier = CitationCopier(desk, self)
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE)
        self._assemble()
        self._connect()
        self.set_tokens(tokens)
        self.reload()

    def set_tokens(self, tokens: Tokens) -> None:
        """Repaint in other colors and sizes."""
        self._tokens = tokens
        self._delegate.set_tokens(tokens)
        self.adding.set_tokens(tokens)
        self._glass.setPixmap(icon("search", tokens.faint, 16).pixmap(16, 16))
        self._clear.setIcon(icon("close", tokens.soft, 14))
        tiny = f"font-size: {tokens.type.tiny}px; font-weight: 600; color: {tokens.faint};"
        self._label.setStyleSheet(tiny)
        self._sort.setStyleSheet(
            f"QToolButton {{ {tiny} background: transparent; border: 1px solid transparent;"
            " padding: 1px 3px; min-height: 0; }"
            f"QToolButton:hover {{ color: {tokens.ink}; }}"
            f"QToolButton:focus {{ border: 2px solid {tokens.accent}; padding: 0 2px;"
            f" border-radius: {tokens.radius.chip}px; }}"
            "QToolButton::menu-indicator { image: none; width: 0; }"
        )
        self._empty.setStyleSheet(f"color: {tokens.soft}; padding: 4px 18px;")
        self.view.setStyleSheet(f"QListView {{ background: {tokens.pane}; border: none; }}")
        self.setStyleSheet(f"ShelfPane {{ background: {tokens.pane}; }}")
        self.view.scheduleDelayedItemsLayout()

    def reload(self) -> None:
        """Read the library's list anew."""
        try:
            self._summaries = {each.id: each for each in self._desk.workspace.summaries()}
        except BrieferError as error:
            self._summaries = {}
            words = str(error)
            QTimer.singleShot(0, self, lambda: self._desk.failed.emit(words))
        count = len(self._summaries)
        self.search.setPlaceholderText(
            translate("Shelf", "Search 1 article")
            if count == 1
            else translate("Shelf", "Search {count} articles").format(count=f"{count:,}")
        )
        self._refill()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add files and the files of folders to the library."""
        self.adding.add_paths(paths)

    def close_work(self) -> None:
        """End what runs in the background; the window calls this before it closes."""
        self.adding.intake.close()
        self._copier.close()

    # Putting it together

    def _assemble(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(14, 14, 14, 4)
        top.addWidget(self.search)
        column.addLayout(top)
        inside = QHBoxLayout(self.search)
        inside.setContentsMargins(10, 0, 7, 0)
        inside.addWidget(self._glass)
        inside.addStretch(1)
        inside.addWidget(self._clear)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setToolTip(translate("Shelf", "Show all articles (Escape)"))
        self._clear.setAccessibleName(translate("Shelf", "Clear the search"))
        self._clear.setStyleSheet("border: none; background: transparent; padding: 0;")
        self._clear.hide()
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.search.setTextMargins(22, 0, 20, 0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 13, 2)
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._sort)
        column.addLayout(head)
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 8, 14, 14)
        foot.addWidget(self.adding)
        column.addLayout(foot)
        self._sort.setMenu(self._sort_menu())
        self._sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort.setToolTip(translate("Shelf", "In which order the articles stand"))
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self._count)
        desk.opened.connect(self.reload)
        desk.library_changed.connect(self.reload)
        desk.article_opened.connect(self._mark_open)
        self.search.textChanged.connect(self._pause.start)
        self.search.textChanged.connect(lambda words: self._clear.setVisible(bool(words)))
        self._clear.clicked.connect(self.search.clear)
        self.search.returnPressed.connect(self._open_first)
        self.search.installEventFilter(self)
        self._pause.timeout.connect(self._refill)
        self.view.chosen.connect(self._open)
        self.view.menu_wanted.connect(self._open_menu)
        self.view.removal_wanted.connect(lambda index: self._remove(self._article(index)))
        self.view.left_upward.connect(self.search.setFocus)

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, name in _orders().items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(order is self._order)
            action.triggered.connect(lambda _on=False, chosen=order: self.sort_by(chosen))
            group.addAction(action)
        return menu

    # What is shown

    def sort_by(self, order: Order) -> None:
        """Show the articles in another order."""
        self._order = order
        self._refill()

    def _refill(self) -> None:
        words = self.search.text().strip()
        rows = self._found(words) if words else self._cards()
        if self._model.show(rows):
            self.view.scheduleDelayedItemsLayout()
        self._say_what_is_shown(words, len(rows))
        self._restore_current()

    def _cards(self) -> Sequence[Row]:
        dots = feeding(self._desk.workspace.briefing)
        return sorted_cards(self._summaries.values(), dots, self._order)

    def _found(self, words: str) -> Sequence[Row]:
        try:
            hits = self._desk.workspace.search(words)
        except BrieferError as error:
            self._desk.failed.emit(str(error))
            return ()
        known = self._summaries
        return [Found(hit, title(known[hit.article])) for hit in hits if hit.article in known]

    def _say_what_is_shown(self, words: str, count: int) -> None:
        name = _orders()[self._order]
        self._sort.setText(f"{name} ▾")
        self._sort.setAccessibleName(translate("Shelf", "Sorted: {name}").format(name=name))
        self._sort.setVisible(not words and count > 1)
        if not words:
            self._label.setText(translate("Shelf", "Articles"))
        elif count == 1:
            self._label.setText(translate("Shelf", "Found in 1 article"))
        else:
            self._label.setText(translate("Shelf", "Found in {n} articles").format(n=count))
        self._empty.setVisible(not count)
        self._empty.setText(_nothing(words) if words else _nothing_yet())

    def _count(self, change: Change) -> None:
        """Show after an edit what each article feeds."""
        if not (change.items or change.sections or change.themes):
            return
        dots = feeding(self._desk.workspace.briefing)
        rows = [recounted(row, dots) for row in self._model.rows()]
        if self._model.show(rows):
            self.view.scheduleDelayedItemsLayout()

    def _mark_open(self, article: str, _start: int, _end: int) -> None:
        """Mark the card of the article that the reader shows."""
        self._delegate.opened = article
        self._restore_current()
        self.view.viewport().update()
        # Cards that have just come are laid out first.
        QTimer.singleShot(0, self.view, self._reveal_current)

    def _reveal_current(self) -> None:
        self.view.executeDelayedItemsLayout()
        self.view.scrollTo(self.view.currentIndex())

    def _restore_current(self) -> None:
        current = self._model.row(self.view.currentIndex())
        if current is not None and current.article == self._delegate.opened:
            return
        index = self._model.index_of(self._delegate.opened)
        if index.isValid():
            self.view.setCurrentIndex(index)

    # What is done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Go from the search box into the list by Down, and clear it by Escape."""
        if watched is self.search and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() == Qt.Key.Key_Down and self._model.rowCount():
                self.view.setFocus()
                if not self.view.currentIndex().isValid():
                    self.view.setCurrentIndex(self._model.index(0))
                return True
            if pressed and event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if isinstance(row, Found) and row.hit.end > row.hit.start:
            self._desk.article_opened.emit(row.article, row.hit.start, row.hit.end)
        elif row is not None:
            self._desk.article_opened.emit(row.article, -1, -1)

    def _open_first(self) -> None:
        self._pause.stop()
        self._refill()
        if self.search.text().strip() and self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(0))
            self._open(self._model.index(0))

    def _article(self, index: QModelIndex) -> str:
        row = self._model.row(index)
        return row.article if row is not None else ""

    def _open_menu(self, index: QModelIndex, point: QPoint) -> None:
        menu = self.menu_of(index)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def menu_of(self, index: QModelIndex) -> QMenu:
        """Return the menu of a card."""
        article = self._article(index)
        menu = QMenu(self)
        tr = translate
        menu.addAction(tr("Shelf", "Open\tReturn")).triggered.connect(
            lambda: self._desk.article_opened.emit(article, -1, -1)
        )
        menu.addAction(tr("Shelf", "Copy citation")).triggered.connect(
            lambda: self._copier.copy(article, QGuiApplication.clipboard())
        )
        menu.addSeparator()
        menu.addAction(tr("Shelf", "Remove from library…\tDel")).triggered.connect(
            lambda: self._remove(article)
        )
        return menu

    def _remove(self, article: str) -> None:
        """Ask, then remove an article; what the briefing cites stays inside it."""
        summary = self._summaries.get(article)
        if summary is None or not self._agreed(summary):
            return
        workspace = self._desk.workspace
        try:
            kept = workspace.remove(article)
        except BrieferError as error:
            self._desk.failed.emit(str(error))
            return
        self._desk.library_changed.emit()
        said = translate("Shelf", "Removed {title} from the library")
        if kept:
            said = translate("Shelf", "Removed {title}. The briefing keeps its own copy.")
        self._desk.said.emit(said.format(title=title(summary)))

    def _agreed(self, summary: Summary) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(translate("Shelf", "Remove from library"))
        question = translate("Shelf", "Remove “{title}” from the library?")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question.format(title=title(summary)))
        box.setInformativeText(
            translate("Shelf", "Briefings that cite it keep their own copy of its text.")
        )
        remove = box.addButton(translate("Shelf", "Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        agreed = box.clickedButton() is remove
        box.deleteLater()
        return agreed


def _orders() -> dict[Order, str]:
    return {
        Order.TITLE: translate("Shelf", "By title"),
        Order.DATE: translate("Shelf", "By date"),
        Order.OUTLET: translate("Shelf", "By outlet"),
    }


def _nothing(words: str) -> str:
    return translate("Shelf", "No article holds “{words}”.").format(words=words)


def _nothing_yet() -> str:
    return translate(
        "Shelf",
        "No articles yet. Drop saved articles into this window, or add files below. Their text"
        " stays on this computer.",
    )
