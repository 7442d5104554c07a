"""What the reader shows of a source without text: its reference, and where a quotation is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
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
from briefer.ui.naming import literal, named
from briefer.ui.reader.masthead import Masthead
from briefer.ui.reader.menu import square

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.ui.reader.filing import Target
    from briefer.ui.tokens import Tokens

_WIDEST, _COLUMNS = 640, 3
_SAID = (
    "The text of this source is not here. Quotations are typed by hand, and their cards say"
    " that they were not checked."
)


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
        self.masthead = Masthead(tokens)
        self.words = named(QPlainTextEdit(), "Quotation", "Type what it says", "field")
        self.words.setPlaceholderText("Type a quotation, word for word …")
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(130)
        self.words.textChanged.connect(self._allow)
        self.page = named(QLineEdit(), "Page", "The page on which it stands, such as 12 or 12-13")
        self.page.setPlaceholderText("Such as 12 or 12-13")
        self.speaker = named(QLineEdit(), "Speaker", "Who is quoted, if not the author")
        self.speaker.setPlaceholderText("Who is quoted, if not the author")
        self._places = QGridLayout()
        self._assemble()

    def _assemble(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName("Source without text")
        self.setFocusProxy(self.words)
        whole, inner = QWidget(), QWidget()
        whole.setObjectName("typing")
        inner.setMaximumWidth(_WIDEST)
        outer = QHBoxLayout(whole)
        outer.setContentsMargins(24, 0, 24, 24)
        outer.addStretch(1)
        outer.addWidget(inner, 100)
        outer.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        said = named(QLabel(_SAID), "About this source", kind="soft")
        said.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.addRow("&Page", self.page)
        form.addRow("&Speaker", self.speaker)
        under = named(QLabel("File under"), "File under", kind="soft")
        self._places.setSpacing(8)
        for part in (self.masthead, said, self.words):
            column.addWidget(part)
        column.addLayout(form)
        column.addWidget(under)
        column.addLayout(self._places)
        column.addStretch(1)
        self.setWidget(whole)

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

    def passage(self, article: str) -> Passage:
        """Return what was typed, as a passage of an article.

        Raises:
            SpanError: there are no words.
        """
        page = " ".join(self.page.text().split())
        return replace(
            type_out(article, self.words.toPlainText()),
            locator=Locator("page", page) if page else None,
            speaker=" ".join(self.speaker.text().split()),
        )

    def clear(self) -> None:
        """Begin another quotation."""
        for field in (self.words, self.page, self.speaker):
            field.clear()
        self.words.setFocus()

    def _build(self) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(target) for target in self._targets]
        for number, button in enumerate(self.buttons):
            self._places.addWidget(button, number // _COLUMNS, number % _COLUMNS)
        self._allow()

    def _button(self, target: Target) -> QPushButton:
        button = named(QPushButton(), f"File under {target.label}", f"File under {target.label}")
        button.setIcon(square(target, self._tokens))
        metrics = button.fontMetrics()
        button.setText(literal(metrics.elidedText(target.label, Qt.TextElideMode.ElideRight, 150)))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on=False: self.filed.emit(target))
        return button

    def _allow(self) -> None:
        for button in self.buttons:
            button.setEnabled(bool(self.words.toPlainText().strip()))
