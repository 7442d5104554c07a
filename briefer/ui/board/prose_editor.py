"""The editor that lies over a comment, the bottom line or a key judgment while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.prose import ParagraphKind
from briefer.ui.board.prose_document import tidy
from briefer.ui.board.prose_edit import ProseEdit
from briefer.ui.board.words import level, translate
from briefer.ui.icons import icon
from briefer.ui.language import QT_TRANSLATE_NOOP
from briefer.ui.tab_order import chain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from PySide6.QtGui import QResizeEvent

    from briefer.domain.prose import Citation, Prose, RunIn
    from briefer.domain.yardstick import Yardstick
    from briefer.ui.board.look import Look

LIKELIHOODS = (
    QT_TRANSLATE_NOOP("Levels", "almost no chance"),
    QT_TRANSLATE_NOOP("Levels", "very unlikely"),
    QT_TRANSLATE_NOOP("Levels", "unlikely"),
    QT_TRANSLATE_NOOP("Levels", "roughly even chance"),
    QT_TRANSLATE_NOOP("Levels", "likely"),
    QT_TRANSLATE_NOOP("Levels", "very likely"),
    QT_TRANSLATE_NOOP("Levels", "almost certain"),
)
CONFIDENCES = (
    QT_TRANSLATE_NOOP("Levels", "low"),
    QT_TRANSLATE_NOOP("Levels", "moderate"),
    QT_TRANSLATE_NOOP("Levels", "high"),
)
TERMS = (
    QT_TRANSLATE_NOOP("Levels", "remote"),
    QT_TRANSLATE_NOOP("Levels", "highly improbable"),
    QT_TRANSLATE_NOOP("Levels", "improbable"),
    QT_TRANSLATE_NOOP("Levels", "roughly even odds"),
    QT_TRANSLATE_NOOP("Levels", "probable"),
    QT_TRANSLATE_NOOP("Levels", "highly probable"),
    QT_TRANSLATE_NOOP("Levels", "nearly certain"),
    QT_TRANSLATE_NOOP("Levels", "remote chance"),
    QT_TRANSLATE_NOOP("Levels", "highly unlikely"),
    QT_TRANSLATE_NOOP("Levels", "realistic possibility"),
    QT_TRANSLATE_NOOP("Levels", "likely or probable"),
    QT_TRANSLATE_NOOP("Levels", "highly likely"),
)
"""The other terms of the yardsticks that come with the program."""
_KEPT_EVERY = 1000
"""Milliseconds from one keeping of what is written to the next, however fluently it is written.

The first letter after that is kept at once, so that nothing says "saved" over what is not.
"""
_SHARE = 20
"""How many times the time that keeping took is left to writing: long texts are kept less often."""
_PAUSE = 1500
"""Milliseconds without a change after which hints may move what stands below."""

_AIR: Final = 8
"""Pixels above and below the caret that are seen with it."""
_NEAR_END: Final = 120
"""Pixels between the caret and the end of the editor, within which that is seen too."""


class ProseEditor(QFrame):
    """A text with its buttons; says when it is done.

    Signals:
        finished: it is to be closed and its text kept.
        rested: the text is to be kept while the editor stays.
        grown: the height that it wants now, in pixels.
        moved: the caret stands elsewhere.
    """

    finished = Signal()
    rested = Signal()
    grown = Signal(int)
    moved = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        """Make an editor with an accessible name."""
        super().__init__(parent)
        self._look = look
        self._before: Prose | None = None
        self._busy = False
        self._ended = False
        self._likelihood: QComboBox | None = None
        self._confidence: QComboBox | None = None
        self._growth = QTimer(self, singleShot=True, interval=0)
        self._growth.timeout.connect(lambda: self.grown.emit(self.wanted_height()))
        self._keep = QTimer(self, singleShot=True)
        self._keep.timeout.connect(self._rest)
        self._since = QElapsedTimer()
        self._taken = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._say_hints)
        self.setAutoFillBackground(True)
        self.edit = ProseEdit(look, self)
        self.edit.setAccessibleName(name)
        self.setFocusProxy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 4, 8, 5)
        column.setSpacing(3)
        column.addWidget(self.edit, 1)
        self._hints = QLabel()
        self._hints.setTextFormat(Qt.TextFormat.PlainText)
        self._hints.setWordWrap(True)
        self._hints.setAccessibleName(translate("Board", "What to look at in these words"))
        self._hints.hide()
        self._hinted = ""
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(-5, 0, 0, 0)
        self._bar.setSpacing(1)
        column.addLayout(self._bar)
        column.addWidget(self._hints)
        self._column = column
        self._fill_bar()
        self._dress()
        self.edit.left.connect(self.end)
        self.edit.document().contentsChanged.connect(self._await_rest)
        self.edit.link_wanted.connect(self.ask_link)
        self.edit.cursorPositionChanged.connect(self.moved)
        self.edit.document().documentLayout().documentSizeChanged.connect(self._grow)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # there is one wherever there is a widget

    # What it holds

    def show_prose(self, text: Prose) -> None:
        """Show a text, once: what a person has typed since is never replaced."""
        if self._before is None:
            self._before = text
            self.edit.show_prose(text)

    @property
    def shown(self) -> bool:
        """Whether a text was given to it."""
        return self._before is not None

    def result(self) -> Prose:
        """Return the text to keep: exactly the one last shown or kept where nothing was typed."""
        if not self.edit.document().isModified() and self._before is not None:
            return self._before
        return tidy(self.edit.prose())

    def settle(self, text: Prose) -> None:
        """Hear what was kept; caret, selection and the field's own undo stay as they are."""
        self._before = text
        self.edit.document().setModified(False)
        self._keep.stop()
        self._since.start()

    def show_hints(self, hints: Sequence[str]) -> None:
        """Say below the text what to look at in it, as it was last kept; at the next pause."""
        self._hinted = "\n".join(hints)
        if not self._pause.isActive():
            self._say_hints()

    def _say_hints(self) -> None:
        words = self._hinted
        if words != self._hints.text():
            self._hints.setText(words)
            self._hints.setVisible(bool(words))
            self._grow()

    def add_levels(self, likelihood: str, confidence: str, yardstick: Yardstick) -> None:
        """Let likelihood and confidence be chosen too, by a yardstick's terms if it has any."""
        row = QHBoxLayout()
        row.setSpacing(6)
        likelihoods = _rows(yardstick) if yardstick.bands else _plain(LIKELIHOODS)
        confidences = tuple(each.name for each in yardstick.confidences) or CONFIDENCES
        name = translate("Board", "Likelihood")
        self._likelihood = _levels(likelihoods, likelihood, name)
        name = translate("Board", "Confidence")
        self._confidence = _levels(_plain(confidences), confidence, name)
        for box in (self._likelihood, self._confidence):
            box.currentIndexChanged.connect(lambda _index: self._keep.start(0))
        row.addWidget(self._likelihood, 3)
        row.addWidget(self._confidence, 2)
        self._column.insertLayout(1, row)
        chain(self.edit, self._likelihood, self._confidence)
        self._grow()

    def levels(self) -> tuple[str, str]:
        """Return likelihood and confidence as chosen."""
        if self._likelihood is None or self._confidence is None:
            return "", ""
        return self._likelihood.currentData(), self._confidence.currentData()

    # Menus that the board fills

    def set_cite_menu(self, fill: Callable[[QMenu, Callable[[Citation], None]], None]) -> None:
        """Offer articles to cite; ``fill`` is called each time the menu opens."""
        self._set_menu(self._cite, lambda menu: fill(menu, self.edit.insert_span))

    def set_quote_menu(self, fill: Callable[[QMenu, Callable[[RunIn], None]], None]) -> None:
        """Offer passages to quote in the sentence."""
        self._set_menu(self._quote, lambda menu: fill(menu, self.edit.insert_span))

    def ask_link(self) -> None:
        """Ask for an address and link the selection to it."""
        self._busy = True
        # Of the window: the editor's own labels have the color of hints.
        address = _asked_address(self.window(), self.edit.link())
        self._busy = False
        if address is not None:
            self.edit.set_link(address)
        self.edit.setFocus()

    # Size

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """Return the size in which all of the text shows."""
        return QSize(200, self.wanted_height())

    def wanted_height(self) -> int:
        """Return the height in which all of the text shows."""
        text = self.edit.document().size().height()
        levels = 0
        if self._likelihood is not None:
            levels = self._likelihood.sizeHint().height() + self._column.spacing()
        bar = self._bar.sizeHint().height()
        if not self._hints.isHidden():
            self._hints.ensurePolished()
            width = max(self.width() - 29, 100)  # within margins and edges
            bar += self._hints.heightForWidth(width) + self._column.spacing() + 10
        return int(max(text, 24)) + levels + bar + self._column.spacing() + 9 + 4

    def in_hand(self) -> QRect:
        """Return where the caret is; near the end of the text, with the buttons below it."""
        caret = self.edit.cursorRect().translated(self.edit.viewport().mapTo(self, QPoint()))
        below = self.height() - caret.bottom()
        return caret.adjusted(0, -_AIR, 0, below if below < _NEAR_END else _AIR)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Wrap the text anew and ask for the height that this takes."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        """Ask for the height soon: within a layout it would be changed under the layout's hands."""
        self._growth.start()

    # Ending

    def end(self) -> None:
        """Keep the text and close."""
        if not self._ended:
            self._ended = True
            self.finished.emit()

    def leave(self) -> None:
        """Say no more: the view has kept the text and taken the editor away."""
        self._ended = True

    def _await_rest(self) -> None:
        """Have what was just written kept, soon: at once where nothing was for a while."""
        self._pause.start()
        if self.edit.document().isModified() and not self._keep.isActive():
            apart = max(_KEPT_EVERY, _SHARE * self._taken)
            gone = self._since.elapsed() if self._since.isValid() else apart
            self._keep.start(max(0, apart - gone))

    def _rest(self) -> None:
        """Have the text kept; one of no words would take its row and editor away."""
        if not self._ended and self.result().paragraphs:
            begun = QElapsedTimer()
            begun.start()
            self.rested.emit()
            self._taken = begun.elapsed()

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Keep the text when the focus goes elsewhere, but not to this editor's own menus."""
        if self._busy or self._ended or self.isHidden() or old is None or not self._holds(old):
            return
        if new is not None and not self._holds(new) and QApplication.activePopupWidget() is None:
            self.end()

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    # Looks

    def _fill_bar(self) -> None:
        self._button("bold", translate("Board", "Bold (Ctrl+B)"), self.edit.toggle_bold)
        self._button("italic", translate("Board", "Italic (Ctrl+I)"), self.edit.toggle_italic)
        self._button(
            "list",
            translate("Board", "Bulleted list"),
            lambda: self.edit.toggle_list(ParagraphKind.BULLET),
        )
        self._button(
            "list-numbers",
            translate("Board", "Numbered list"),
            lambda: self.edit.toggle_list(ParagraphKind.NUMBER),
        )
        self._button("link", translate("Board", "Link (Ctrl+K)"), self.ask_link)
        self._bar.addStretch(1)
        self._cite = self._menu_button(
            translate("Board", "Cite"), translate("Board", "Cite an article without quoting it")
        )
        self._quote = self._menu_button(
            translate("Board", "Quote"), translate("Board", "Quote a passage in this sentence")
        )

    def _button(self, drawing: str, name: str, act: Callable[[], None]) -> None:
        button = QToolButton(self)
        button.setIcon(icon(drawing, self._look.tokens.soft, 16))
        button.setIconSize(QSize(16, 16))
        button.setFixedWidth(26)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        self._bar.addWidget(button)

    def _menu_button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(f"{text} ⌄")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.hide()
        self._bar.addWidget(button)
        return button

    def _set_menu(self, button: QToolButton, fill: Callable[[QMenu], None]) -> None:
        menu = QMenu(button)
        menu.setToolTipsVisible(True)

        def refill() -> None:
            menu.clear()
            fill(menu)

        menu.aboutToShow.connect(refill)
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, button, lambda: _let_up(button)))
        button.setMenu(menu)
        button.show()

    def _dress(self) -> None:
        tokens = self._look.tokens
        self.setStyleSheet(
            f"ProseEditor {{ background: {tokens.paper}; border: 2px solid {tokens.accent};"
            f" border-radius: {tokens.radius.control}px; }}"
            f"QLabel {{ color: {tokens.missing}; font-size: {tokens.type.small}px; }}"
            f"QToolButton {{ color: {tokens.soft}; background: transparent; padding: 2px 3px;"
            f" border: 1px solid transparent; border-radius: {tokens.radius.chip}px;"
            f" min-height: 16px; font-size: {tokens.type.small}px; }}"
            f"QToolButton:hover {{ background: {tokens.hover}; color: {tokens.ink}; }}"
            f"QToolButton:focus {{ border: 1px solid {tokens.accent}; }}"
            "QToolButton::menu-indicator { image: none; width: 0; }"
            "QComboBox { padding: 2px 6px; min-height: 18px; }"
            "QComboBox:focus { padding: 1px 5px; }"
            "QComboBox::drop-down { width: 18px; }"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Let no key fall through to the list below."""
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Let no click fall through to the list below, and no Escape to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
            return event.isAccepted()
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            return True
        return super().event(event)


def _let_up(button: QToolButton) -> None:
    """Draw a button as it is after its menu: Qt does not hear the pointer leave it meanwhile."""
    button.setDown(False)
    over = button.rect().contains(button.mapFromGlobal(QCursor.pos()))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, over)
    button.update()


def _plain(values: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return levels without their meaning."""
    return tuple((value, level(value)) for value in values)


def _rows(yardstick: Yardstick) -> Iterator[tuple[str, str]]:
    """Yield the terms of a yardstick with their chances, a row of terms after the other.

    Synonyms that not every band has are no row: their bands' names say as much.
    """
    rows = 1 + min(len(band.synonyms) for band in yardstick.bands)
    for row in range(rows):
        if row:
            yield "", ""
        for band in yardstick.bands:
            term = band.terms[row]
            words = translate("Board", "{term} ({low}–{high}%)")
            yield term, words.format(term=level(term), low=band.low, high=band.high)


def _levels(values: Iterable[tuple[str, str]], chosen: str, name: str) -> QComboBox:
    """Return a box of levels, each with its words; one without words is a line between rows."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.addItem(name, "")
    for value, words in values:
        if value:
            box.addItem(words, value)
        else:
            box.insertSeparator(box.count())
    if chosen and box.findData(chosen) < 0:
        box.addItem(chosen, chosen)
    box.setMaxVisibleItems(box.count())
    box.setCurrentIndex(box.findData(chosen))
    return box


def _asked_address(parent: QWidget, before: str) -> str | None:
    """Return the address that a person types, empty for none, or None where they cancel.

    What cannot be a link on the page is asked for again, with what was typed.
    """
    from briefer.citing.addresses import WEB, completed, is_address  # noqa: PLC0415 - loads with the first link

    asked = translate("Board", "Address:")
    if before:
        asked = translate("Board", "Address (leave it empty to take the link away):")
    refused = translate(
        "Board", "A page can link to web addresses (https://…) and mail addresses (mailto:…) alone."
    )
    words, shown = asked, before or WEB
    while True:
        typed, given = QInputDialog.getText(parent, translate("Board", "Link"), words, text=shown)
        shown = completed(typed.strip())
        if not given:
            return None
        if shown in {"", WEB}:
            return ""
        if is_address(shown):
            return shown
        words = f"{refused}\n\n{asked}"
