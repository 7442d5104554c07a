"""What stands above an article: outlet, title, source line, what is missing, and how to cite it.

It scrolls with the text and is as wide as the column. It changes nothing.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from briefer.ui.inlines import html
from briefer.ui.naming import named
from briefer.ui.reader import record

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from briefer.document.inline import Inline
    from briefer.domain.reference import Reference, Source
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate
_TOP, _BOTTOM, _INSET = 30, 14, 12
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse
_WITH_LINKS = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)


class Masthead(QWidget):
    """The labels above the text.

    Attributes:
        editable: whether an edit of the reference is offered.

    Signals:
        grown: its height may have changed.
        edit_asked: the reference should be opened for editing.
        original_asked: whether the original's page should stand beside the text.
    """

    grown = Signal()
    edit_asked = Signal()
    original_asked = Signal(bool)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._tokens, self._zoom = tokens, 1.0
        self._reference: Reference | None = None
        self._citation: tuple[Inline, ...] = ()
        self._expected = ""
        self._kicker = _label("outlet")
        self.original = named(
            QToolButton(),
            translate("Reader", "Original page"),
            translate("Reader", "Show the page as it was printed beside the text, or no more"),
            "quiet",
        )
        self.original.setText(translate("Reader", "Original page"))
        self.original.setCheckable(True)
        self.original.clicked.connect(self.original_asked)
        self.original.hide()
        self._title = _label("title")
        self._line = _label("record", rich=True)
        self._line.linkActivated.connect(self._toggle_details)
        self._details = _label("details")
        self._box = QFrame()
        self._box.setObjectName("cite")
        self._cite = _label("citation", rich=True)
        self._cite.linkActivated.connect(lambda _link: self.edit_asked.emit())
        self.editable = True
        self._arrange()
        self._dress()

    def _arrange(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, _TOP, 0, _BOTTOM)
        self._column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._kicker, 1)
        head.addWidget(self.original, 0, Qt.AlignmentFlag.AlignRight)
        self._column.addLayout(head)
        self._column.addSpacing(5)
        for widget, after in (
            (self._title, 7),
            (self._line, 0),
            (self._details, 0),
        ):
            self._column.addWidget(widget)
            self._column.addSpacing(after)
        self._column.addSpacing(12)
        self._inside = QVBoxLayout(self._box)
        self._inside.setContentsMargins(_INSET, 9, _INSET, 9)
        self._inside.addWidget(self._cite)
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
        self._reference = reference
        citation = record.likely_citation(reference)
        self._expected = f"{_cite_as()} {citation} {_edit()}"
        self._write_line()
        self._details.setText("\n".join(record.supplied_details(reference)))
        self._details.hide()
        self.grown.emit()

    def offer_original(self, *, there: bool, shown: bool) -> None:
        """Offer the pages of the original where there are any; say whether one is shown."""
        if there is self.original.isHidden():
            self.original.setVisible(there)
            self.grown.emit()
        self.original.setChecked(shown)

    def show_citation(self, inlines: tuple[Inline, ...]) -> None:
        """Show how the article is cited."""
        self._citation = inlines
        self._write_citation()
        self.grown.emit()

    def height_at(self, width: int) -> int:
        """Return the height that it takes at a width, with room for the citation to come."""
        self._cite.ensurePolished()
        inside = QRect(0, 0, width - 2 * _INSET, 10_000)
        expected = self._cite.fontMetrics().boundingRect(
            inside, Qt.TextFlag.TextWordWrap, self._expected
        )
        self._cite.setMinimumHeight(expected.height())
        # A layout remembers the heights of what is in it, and hears of new words only later.
        self._inside.invalidate()
        self._box.updateGeometry()
        self._column.invalidate()
        return self._column.heightForWidth(width)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Hear of another font, which changes the height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.grown.emit()

    def _write_citation(self) -> None:
        words = html(self._citation, self._tokens.ink)
        # Bound to the last word, as the link would stand on a line of its own.
        link = f'&nbsp;&nbsp;<a href="#" style="color: {self._tokens.accent}">{_edit()}</a>'
        self._cite.setTextInteractionFlags(_WITH_LINKS if self.editable else _SELECTABLE)
        self._cite.setText(f"{_cite_as()}&nbsp; {words}{link if self.editable else ''}")

    def _write_line(self) -> None:
        """Write authors and date, what is missing, and how much was supplied, on one line."""
        if self._reference is None:
            return
        tokens, known = self._tokens, record.source_line(self._reference)
        missing = record.missing(self._reference, inside=bool(known))
        parts = [escape(known)] if known else []
        if missing:
            parts.append(f'<span style="color: {tokens.missing}">{escape(missing)}</span>')
        words = " · ".join(parts)
        supplied = record.supplied(self._reference)
        if supplied:
            words += f'&nbsp; <a href="#" style="color: {tokens.soft}">{escape(supplied)}</a>'
        self._line.setTextInteractionFlags(_WITH_LINKS if supplied else _SELECTABLE)
        found = translate("Reader", "Show where each was found")
        self._line.setToolTip(found if supplied else "")
        _fill(self._line, words)

    def _toggle_details(self) -> None:
        self._details.setVisible(self._details.isHidden())
        self.grown.emit()

    def _dress(self) -> None:
        tokens, scale = self._tokens, self._tokens.type
        small = scale.tiny + 0.5
        sans, serif = scale.sans, scale.serif
        self._kicker.setStyleSheet(self._rule(sans, small, tokens.soft, 600))
        self._title.setStyleSheet(self._rule(serif, scale.reader_title, tokens.ink, 600))
        self._line.setStyleSheet(self._rule(sans, scale.ui, tokens.soft))
        self._details.setStyleSheet(self._rule(sans, scale.small, tokens.soft))
        self._cite.setStyleSheet(self._rule(sans, scale.small, tokens.soft))
        self._box.setStyleSheet(
            f"QFrame#cite {{ background: {tokens.field};"
            f" border: 1px solid {tokens.edge if tokens.strong else tokens.field};"
            f" border-radius: {tokens.radius.control}px }}"
        )
        self._write_line()
        self._write_citation()

    def _rule(self, family: str, size: float, color: str, weight: int = 400) -> str:
        return (
            f"QLabel {{ font-family: '{family}'; font-size: {self._size(size)}px;"
            f" font-weight: {weight}; color: {color}; background: transparent }}"
        )

    def _size(self, pixels: float) -> int:
        return round(pixels * self._zoom)


class _Label(QLabel):
    """A label whose link has the focus as soon as the label is gone to."""

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Go on to the link: at the label itself nothing would show the focus."""
        super().focusInEvent(event)
        reason = event.reason()
        if reason in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            super().focusNextPrevChild(reason == Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the link by the space bar too, as a button: the text below has its own use."""
        if event.key() == Qt.Key.Key_Space and "<a " in self.text():
            self.linkActivated.emit("#")
        else:
            super().keyPressEvent(event)


def _label(name: str, *, rich: bool = False) -> QLabel:
    """Return an empty label; a screen reader reads its words, so that it has no other name."""
    label = _Label()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setIndent(0)
    label.setTextInteractionFlags(_WITH_LINKS if rich else _SELECTABLE)
    label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    return label


def _fill(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _cite_as() -> str:
    return translate("Reader", "Cite as")


def _edit() -> str:
    return translate("Reader", "Edit…")
