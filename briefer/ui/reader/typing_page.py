"""What the reader shows of a source without text: its reference, and where a quotation is typed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.passage import Locator, Passage, type_out
from briefer.ui.naming import literal, named, tip
from briefer.ui.reader.masthead import Masthead
from briefer.ui.reader.menu import square
from briefer.ui.rows import Rows
from briefer.ui.typeset import make_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from briefer.ui.reader.filing import Target
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate
_WIDEST, _COLUMNS, _ASIDE = 640, 3, 24
_BUTTON = 196
"""Pixels that a button and the gap beside it take."""
_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
_KEY = 17
"""Pixels of the square around a key."""


class KeyedButton(QPushButton):
    """A button that shows its number key at its right edge, as the bar beside a selection does."""

    def __init__(self, key: str, tokens: Tokens) -> None:
        """Show a key, none where it is empty."""
        super().__init__()
        self._key, self._tokens = key, tokens
        self.setStyleSheet(
            f"QPushButton {{ text-align: left; padding-left: 10px; padding-right: {_KEY + 16}px }}"
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the button, then the key."""
        super().paintEvent(event)
        if not self._key:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        box = QRectF(self.width() - _KEY - 8, (self.height() - _KEY) / 2, _KEY, _KEY)
        painter.setPen(QPen(QColor(self._tokens.edge), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(make_font(self._tokens.type.sans, self._tokens.type.tiny))
        painter.setPen(QColor(self._tokens.soft))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()


class TypingPage(QScrollArea):
    """The masthead, and a form for one quotation.

    Signals:
        filed: the Target under which what was typed should be filed.
    """

    filed = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._tokens = tokens
        self._targets: tuple[Target, ...] = ()
        self.buttons: list[QPushButton] = []
        self._article, self._suggested = "", ""
        self._drafts: dict[str, tuple[str, str, str]] = {}
        self.masthead = Masthead(tokens)
        self.words = named(
            QPlainTextEdit(),
            translate("Reader", "Quotation"),
            translate("Reader", "Type what it says"),
            "field",
        )
        self.words.setPlaceholderText(translate("Reader", "Type a quotation, word for word …"))
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(130)
        self.words.textChanged.connect(self._allow)
        self.page = named(
            QLineEdit(),
            translate("Reader", "Page"),
            translate("Reader", "The page on which it stands, such as 12 or 12-13"),
        )
        self.page.setPlaceholderText(translate("Reader", "Such as 12 or 12-13"))
        who = translate("Reader", "Who is quoted, if not the author")
        self.speaker = named(QLineEdit(), translate("Reader", "Speaker"), who)
        self.speaker.setPlaceholderText(who)
        self._places = QGridLayout()
        self._assemble()
        for key in "123456789":
            typed = QShortcut(f"Alt+{key}", self, context=_WITHIN)
            typed.activated.connect(partial(self.press, key))

    def _assemble(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(translate("Reader", "Source without text"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole, inner = QWidget(), QWidget()
        whole.setObjectName("typing")
        inner.setMaximumWidth(_WIDEST)
        outer = QHBoxLayout(whole)
        outer.setContentsMargins(_ASIDE, 0, _ASIDE, 24)
        outer.addStretch(1)
        outer.addWidget(inner, 100)
        outer.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        said = named(QLabel(_said()), translate("Reader", "About this source"), kind="soft")
        said.setWordWrap(True)
        form = Rows(down=8)
        form.add(translate("Reader", "&Page"), self.page)
        form.add(translate("Reader", "&Speaker"), self.speaker)
        words = translate("Reader", "File under")
        under = named(QLabel(words), words, kind="soft")
        self._places.setSpacing(8)
        for part in (self.masthead, said, self.words):
            column.addWidget(part)
        column.addLayout(form)
        column.addWidget(under)
        column.addLayout(self._places)
        column.addStretch(1)
        self.setWidget(whole)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on; a focus proxy would be a stop of its own in Qt's order."""
        self.words.setFocus(event.reason())

    def set_tokens(self, tokens: Tokens, zoom: float) -> None:
        """Take on other colors and sizes."""
        self._tokens = tokens
        self.masthead.set_look(tokens, zoom)
        self.setStyleSheet(f"QWidget#typing {{ background: {tokens.paper} }}")
        self._build()

    def set_targets(self, targets: Sequence[Target]) -> None:
        """Offer these sections."""
        if tuple(targets) != self._targets:
            self._targets = tuple(targets)
            self._build()

    def open(self, article: str) -> None:
        """Type from another source; what was begun from this one waits until it is open again."""
        if article == self._article:
            return
        self._drafts[self._article] = (
            self.words.toPlainText(),
            self.page.text(),
            self.speaker.text(),
        )
        self._article, self._suggested = article, ""
        words, page, speaker = self._drafts.pop(article, ("", "", ""))
        self.words.setPlainText(words)
        self.page.setText(page)
        self.speaker.setText(speaker)

    def passage(self) -> Passage:
        """Return what was typed, as a passage of the open source.

        Raises:
            SpanError: there are no words.
        """
        page = " ".join(self.page.text().split())
        return replace(
            type_out(self._article, self.words.toPlainText()),
            locator=Locator("page", page) if page else None,
            speaker=" ".join(self.speaker.text().split()),
        )

    def clear(self) -> None:
        """Begin another quotation."""
        for field in (self.words, self.page, self.speaker):
            field.clear()
        self.page.setText(self._suggested)
        self.words.setFocus()

    def suggest_page(self, label: str) -> None:
        """Say on which page the quotation stands, where a person has not said so."""
        if self.page.text() in {"", self._suggested}:
            self.page.setText(label)
        self._suggested = label

    def press(self, key: str) -> bool:
        """File under the section of a key, ``1`` to ``9``; return whether there is one to file."""
        # Arrows and the like have no text, and a section without a key has none to press.
        for target, button in zip(self._targets, self.buttons, strict=True):
            if key and target.key == key and button.isEnabled():
                button.click()
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put as many buttons side by side as there is room for."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """File by number wherever no text is being typed."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self.press(event.text()):
            super().keyPressEvent(event)

    def _build(self) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(target) for target in self._targets]
        self._lay_out()
        self._allow()

    def _lay_out(self) -> None:
        room = min(self.viewport().width() - 2 * _ASIDE, _WIDEST)
        columns = max(1, min(_COLUMNS, room // _BUTTON))
        for number, button in enumerate(self.buttons):
            self._places.addWidget(button, number // columns, number % columns)

    def _button(self, target: Target) -> QPushButton:
        words = translate("Reader", "File under {name}").format(name=target.label)
        keyed = translate("Reader", "{words} (key {key}; Alt+{key} while you type)")
        hint = keyed.format(words=words, key=target.key) if target.key else words
        button = named(KeyedButton(target.key, self._tokens), words, tip(hint))
        button.setIcon(square(target, self._tokens))
        metrics = button.fontMetrics()
        button.setText(literal(metrics.elidedText(target.label, Qt.TextElideMode.ElideRight, 130)))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on=False: self.filed.emit(target))
        return button

    def _allow(self) -> None:
        for button in self.buttons:
            button.setEnabled(bool(self.words.toPlainText().strip()))


def _said() -> str:
    return translate(
        "Reader",
        "The text of this source is not here. Quotations are typed by hand, and their cards say"
        " that they were not checked.",
    )
