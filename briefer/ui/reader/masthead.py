"""What stands above an article: outlet, title, source line, what is missing, and how to cite it.

It scrolls with the text and is as wide as the column. It changes nothing.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefer.document.inline import Link, Text
from briefer.ui.naming import named
from briefer.ui.reader import record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.document.inline import Inline
    from briefer.domain.reference import Source
    from briefer.ui.tokens import Tokens

_TOP, _BOTTOM = 30, 6
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse
)


class Masthead(QWidget):
    """The labels above the text.

    Signals:
        grown: its height may have changed.
    """

    grown = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._tokens, self._zoom = tokens, 1.0
        self._kicker = _label("Outlet")
        self._title = _label("Title")
        self._line = _label("Author and date")
        self._missing = _label("Not stated")
        self._supplied = named(QPushButton(), "Supplied fields", "Show where each was found")
        self._supplied.setCursor(Qt.CursorShape.PointingHandCursor)
        self._supplied.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._supplied.clicked.connect(self._toggle_details)
        self._details = _label("Where the supplied fields come from")
        self._box = QFrame(objectName="cite")
        self._cite = _label("Cite as")
        self._arrange()
        self._dress()

    def _arrange(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, _TOP, 0, _BOTTOM)
        self._column.setSpacing(0)
        for widget in (
            self._kicker, self._title, self._line, self._missing, self._supplied, self._details,
        ):  # fmt: skip
            self._column.addWidget(widget)
        self._column.addSpacing(12)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(12, 9, 12, 9)
        inside.addWidget(self._cite)
        self._column.addWidget(self._box)

    def set_look(self, tokens: Tokens, zoom: float) -> None:
        """Take on a scheme and a zoom."""
        self._tokens, self._zoom = tokens, zoom
        self._dress()
        self.grown.emit()

    def show_source(self, source: Source) -> None:
        """Show what is known of an article."""
        reference = source.reference
        title = record.headline(reference)
        _fill(self._kicker, record.kicker(reference))
        _fill(self._title, title or source.article.origin.name)
        _fill(self._line, record.source_line(reference))
        _fill(self._missing, record.missing(reference))
        supplied = record.supplied(reference)
        self._supplied.setText(supplied)
        self._supplied.setAccessibleName(supplied)
        self._supplied.setVisible(bool(supplied))
        self._details.setText("\n".join(record.supplied_details(reference)))
        self._details.hide()
        self.grown.emit()

    def show_citation(self, inlines: Iterable[Inline]) -> None:
        """Show how the article is cited."""
        words = "".join(_html(inline, self._tokens.ink) for inline in inlines)
        self._cite.setText(f"Cite as&nbsp;&nbsp;{words}")
        self.grown.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Hear of another font, which changes the height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.grown.emit()

    def _toggle_details(self) -> None:
        self._details.setVisible(self._details.isHidden())
        self.grown.emit()

    def _dress(self) -> None:
        tokens, scale = self._tokens, self._tokens.type
        small = scale.tiny + 0.5
        sans, serif = scale.sans, scale.serif
        self._kicker.setStyleSheet(self._rule(sans, small, tokens.soft, 600))
        self._title.setStyleSheet(
            self._rule(serif, scale.reader_title, tokens.ink, 600) + "QLabel { margin: 4px 0 5px }"
        )
        self._line.setStyleSheet(self._rule(sans, scale.ui, tokens.soft))
        self._missing.setStyleSheet(self._rule(sans, scale.ui, tokens.missing))
        self._details.setStyleSheet(self._rule(sans, scale.small, tokens.soft))
        self._cite.setStyleSheet(self._rule(sans, scale.small, tokens.soft))
        self._supplied.setStyleSheet(
            f"QPushButton {{ font-family: '{sans}'; font-size: {self._size(scale.ui)}px;"
            f" color: {tokens.soft}; background: transparent; border: 1px solid transparent;"
            " padding: 1px 0; text-align: left; text-decoration: underline; min-height: 0 }"
            f"QPushButton:hover {{ color: {tokens.ink} }}"
            f"QPushButton:focus {{ border: 1px solid {tokens.accent} }}"
        )
        self._box.setStyleSheet(
            f"QFrame#cite {{ background: {tokens.field}; border-radius: {tokens.radius.control}px }}"
        )

    def _rule(self, family: str, size: float, color: str, weight: int = 400) -> str:
        return (
            f"QLabel {{ font-family: '{family}'; font-size: {self._size(size)}px;"
            f" font-weight: {weight}; color: {color}; background: transparent }}"
        )

    def _size(self, pixels: float) -> int:
        return round(pixels * self._zoom)


def _label(name: str) -> QLabel:
    label = named(QLabel(), name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(_SELECTABLE)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _fill(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _html(inline: Inline, ink: str) -> str:
    if isinstance(inline, Link):
        return "".join(_html(text, ink) for text in inline.inlines)
    if not isinstance(inline, Text):
        return ""
    words = escape(inline.text)
    if inline.italic:
        return f'<i style="color: {ink}">{words}</i>'
    return words
