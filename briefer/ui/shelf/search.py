"""The search box: words, and beside them what narrows a search, offered as help and while typing.

It knows how a search is written and nothing of what is found.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.icons import icon
from briefer.ui.naming import named

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate
_BEGUN: Final = re.compile(r'(?:^|[\s(-])(\w+):("[^"]*|[^\s"]*)$')
_ICON: Final = 16


class Way(NamedTuple):
    """A way to narrow a search: what is typed, and what it does."""

    typed: str
    does: str


def ways() -> tuple[Way, ...]:
    """Return the ways, in the order in which they are offered."""
    return (
        Way('"…"', translate("Search", "these words in this order")),
        Way("OR", translate("Search", "one or the other")),
        Way("NOT", translate("Search", "without what follows")),
        Way("author:", translate("Search", "by an author")),
        Way("outlet:", translate("Search", "from an outlet")),
        Way("before:", translate("Search", "older than a year or day: 2016, 2016-06-09")),
        Way("after:", translate("Search", "from then on")),
        Way("in:", translate("Search", "quoted in a section of the briefing")),
        Way("tag:", translate("Search", "with a tag")),
        Way("collection:", translate("Search", "in a collection")),
    )


class SearchBox(QLineEdit):
    """A line to search with.

    Signals:
        downward: Down was pressed; the results are below.
    """

    downward = Signal()

    def __init__(
        self,
        tokens: Tokens,
        suggest: Callable[[str], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        """Make the box; ``suggest`` returns the names that an operator such as ``in`` can take."""
        super().__init__(parent)
        self._suggest = suggest
        named(self, translate("Shelf", "Search all articles"), kind="search")
        self._glass = QLabel()
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clear_button = self._button(
            translate("Shelf", "Clear the search"), translate("Shelf", "Show all articles (Escape)")
        )
        self.help_button = self._button(
            translate("Shelf", "Ways to search"), translate("Shelf", "Ways to search")
        )
        self.help_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.help_button.setText("?")
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._list = QListView()
        self._completer.setPopup(self._list)
        self._completer.activated.connect(self._complete)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 5, 0)
        row.setSpacing(2)
        row.addWidget(self._glass)
        row.addStretch(1)
        row.addWidget(self.clear_button)
        row.addWidget(self.help_button)
        self._show_clear(words="")
        self.clear_button.clicked.connect(self.clear)
        self.help_button.clicked.connect(self.open_help)
        self.textChanged.connect(self._show_clear)
        self.textEdited.connect(self._offer)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take other colors."""
        self._tokens = tokens
        self._glass.setPixmap(icon("search", tokens.faint, _ICON).pixmap(_ICON, _ICON))
        self.clear_button.setIcon(icon("close", tokens.soft, 14))
        self._list.setStyleSheet(
            f"QListView {{ background: {tokens.paper}; color: {tokens.ink}; padding: 4px;"
            f" border: 1px solid {tokens.edge}; outline: none; }}"
            f"QListView::item {{ padding: 4px 8px; border-radius: {tokens.radius.chip}px; }}"
            f"QListView::item:selected {{ background: {tokens.selection}; color: {tokens.ink}; }}"
        )

    @property
    def words(self) -> str:
        """What is searched for; an operator that has no name yet is left out."""
        words = self.text().strip()
        begun = _BEGUN.search(words)
        nameless = begun is not None and begun[1] in _operators() and not begun[2].strip('"')
        return words[: begun.start()].strip() if begun is not None and nameless else words

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Go down into the results, and clear by Escape; an open list of names comes first."""
        listed = self._list.isVisible()
        if listed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            event.ignore()
        elif event.key() == Qt.Key.Key_Down and not listed:
            self.downward.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text() and not listed:
            self.clear()
        else:
            super().keyPressEvent(event)

    def open_help(self) -> None:
        """Show the ways to search."""
        popover = Help(self._tokens, self.insert_way, self)
        popover.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popover.show()

    def insert_way(self, way: Way) -> None:
        """Put a way's words at the cursor and offer the names that it can take."""
        text, at = self.text(), self.cursorPosition()
        before = "" if not text[:at] or text[:at].endswith(" ") else " "
        quoted = way.typed.startswith('"')
        typed = '""' if quoted else way.typed if way.typed.endswith(":") else f"{way.typed} "
        self.setText(f"{text[:at]}{before}{typed}{text[at:]}")
        self.setCursorPosition(at + len(before) + (1 if quoted else len(typed)))
        self.setFocus()
        self._offer()

    def _show_clear(self, words: str) -> None:
        self.clear_button.setVisible(bool(words))
        self.setTextMargins(22, 0, 44 if words else 20, 0)

    def _button(self, name: str, tip: str) -> QToolButton:
        button = named(QToolButton(self), name, tip, "bare")
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _offer(self) -> None:
        begun = _BEGUN.search(self.text()[: self.cursorPosition()])
        names = self._suggest(begun[1].lower()) if begun is not None else ()
        typed = begun[2].lstrip('"') if begun is not None else ""
        if not names or typed in names:
            self._list.hide()
            return
        self._names.setStringList(list(names))
        self._completer.setCompletionPrefix(typed)
        self._completer.complete()

    def _complete(self, name: str) -> None:
        text, at = self.text(), self.cursorPosition()
        begun = _BEGUN.search(text[:at])
        if begun is None:
            return
        plain = re.fullmatch(r"\w+", name) is not None
        written = f"{name} " if plain else f'"{name.replace(chr(34), "")}" '
        self.setText(f"{text[: begun.start(2)]}{written}{text[at:].lstrip()}")
        self.setCursorPosition(begun.start(2) + len(written))


class Help(QFrame):
    """A small sheet under the box that lists the ways to search; a click writes one down."""

    def __init__(self, tokens: Tokens, take: Callable[[Way], None], parent: QWidget) -> None:
        """Show the ways."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named(self, translate("Shelf", "Ways to search"))
        self.setObjectName("help")
        self.setStyleSheet(
            f"QFrame#help {{ background: {tokens.paper}; border: 1px solid {tokens.edge}; }}"
            f"QLabel {{ color: {tokens.soft}; font-size: {tokens.type.small}px; }}"
            f"QToolButton {{ font-size: {tokens.type.small}px; padding: 2px 6px; min-height: 0;"
            f" background: {tokens.field}; border: 1px solid {tokens.line}; color: {tokens.ink}; }}"
            f"QToolButton:hover {{ border-color: {tokens.edge}; }}"
            f"QToolButton:focus {{ border: 2px solid {tokens.accent}; padding: 1px 5px; }}"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 16, 12)
        column.setSpacing(8)
        lead = QLabel(
            translate("Search", "All words are looked for, the last one may be just begun.")
        )
        column.addWidget(lead)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        for line, way in enumerate(ways()):
            button = named(QToolButton(), f"{way.typed} {way.does}")
            button.setText(way.typed)
            button.clicked.connect(lambda _on=False, way=way: self._take(way, take))
            grid.addWidget(button, line, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(QLabel(way.does), line, 1)
        column.addLayout(grid)

    def _take(self, way: Way, take: Callable[[Way], None]) -> None:
        self.close()
        take(way)


def _operators() -> frozenset[str]:
    return frozenset(way.typed[:-1] for way in ways() if way.typed.endswith(":"))
