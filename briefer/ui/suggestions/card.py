"""One suggestion: its words, where they stand, why they are suggested, and what can be done."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from briefer.ui.language import joined
from briefer.ui.naming import named, tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.evidence.suggesting import Suggestion

translate = QCoreApplication.translate
_FIRST: Final = 60
"""Characters of a passage that say which one is meant."""


class SuggestionCard(QFrame):
    """A card of the list.

    What was done with it stands where its button stood, so that nothing comes under the mouse that
    was not there before.

    Attributes:
        words: what is suggested.
        done: whether it was filed or dismissed.

    Signals:
        filed: it should be filed in the section.
        dismissed: it should not be suggested for the section again.
        taken_back: what was done with it should be taken back.
        shown: its place in the article should be shown.
        led: the card of the passage that quotes it should be shown.
    """

    filed = Signal()
    dismissed = Signal()
    taken_back = Signal()
    shown = Signal()
    led = Signal()

    def __init__(self, suggestion: Suggestion, words: str, source: str, like: str) -> None:
        """Show a suggestion.

        Args:
            suggestion: what is suggested.
            words: the span's text.
            source: what the article is, in a line.
            like: the words of the passage that it is like; empty for none.
        """
        super().__init__()
        self.suggestion, self.words = suggestion, words
        self.done = False
        self.setProperty("kind", "card")
        quote = QLabel(_emphasized(words, suggestion.terms))
        quote.setTextFormat(Qt.TextFormat.RichText)
        quote.setWordWrap(True)
        named(quote, translate("Suggestions", "Suggested passage"), kind="quote")
        quote.setObjectName("quoted")
        where = named(QLabel(source), translate("Suggestions", "Source"), kind="soft")
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setWordWrap(True)
        why = named(QLabel(_why(suggestion, like)), translate("Suggestions", "Why"), kind="soft")
        why.setTextFormat(Qt.TextFormat.PlainText)
        why.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(4)
        for part in (quote, where, why):
            # As wide as the list is, however long a line would be.
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(self._buttons(_first(words)))

    def settle(self, words: str, *, first: bool) -> None:
        """Say what was done with it, in place of its first button or else of its last."""
        self.done = True
        self.state.setText(words)
        self.state.setMinimumWidth((self.file if first else self.dismiss).width())
        for button in (self.file, self.dismiss):
            button.hide()
        left, right = (self.state, self.back) if first else (self.back, self.state)
        self._row.insertWidget(0, left)
        self._row.addWidget(right)
        for widget in (left, right):
            widget.show()

    def set_quoted(self, *, on: bool) -> None:
        """Lead to where it is quoted, in place of filing it again where it was not filed here."""
        self.there.setVisible(on)
        if not self.done:
            self.file.setVisible(not on)

    def reopen(self) -> None:
        """Offer again what was done with it."""
        self.done = False
        for widget in (self.state, self.back):
            widget.hide()
        for button in (self.file, self.dismiss):
            button.show()

    def _buttons(self, first: str) -> QHBoxLayout:
        self.file = QPushButton(translate("Suggestions", "File"))
        self.show_place = QPushButton(translate("Suggestions", "Show in article"))
        self.dismiss = QPushButton(translate("Suggestions", "Dismiss"))
        self.there = QPushButton(translate("Suggestions", "Show in the briefing"))
        self.back = QPushButton(translate("Suggestions", "Take back"))
        self.state = named(QLabel(), translate("Suggestions", "What was done with it"), kind="ok")
        for button, words, signal in (
            (self.file, translate("Suggestions", "File {words}"), self.filed),
            (self.show_place, translate("Suggestions", "Show {words}"), self.shown),
            (self.there, translate("Suggestions", "Show {words} in the briefing"), self.led),
            (self.dismiss, translate("Suggestions", "Dismiss {words}"), self.dismissed),
            (self.back, translate("Suggestions", "Take back {words}"), self.taken_back),
        ):
            name = words.format(words=f"“{first}”")
            named(button, name, tip(name))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, told=signal: told.emit())
        for button in (self.show_place, self.there, self.dismiss, self.back):
            button.setProperty("kind", "quiet")
        for widget in (self.state, self.back, self.there):
            widget.setParent(self)
            widget.hide()
        row = self._row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.file)
        row.addWidget(self.there)
        row.addWidget(self.show_place)
        row.addStretch(1)
        row.addWidget(self.dismiss)
        return row


def _why(suggestion: Suggestion, like: str) -> str:
    parts = []
    if suggestion.terms:
        words = translate("Suggestions", "Has {terms}.")
        parts.append(words.format(terms=joined([f"“{term}”" for term in suggestion.terms])))
    if suggestion.like:
        words = translate("Suggestions", "Like “{passage}”: both have {words}.")
        shared = joined([f"“{word}”" for word in suggestion.shared])
        parts.append(words.format(passage=_first(like), words=shared))
    return " ".join(parts)


def _first(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _FIRST else f"{flat[:_FIRST].rsplit(' ', 1)[0]} …"


def _emphasized(words: str, terms: Iterable[str]) -> str:
    """Return words as rich text, with the terms found in them in bold."""
    forms = sorted(filter(str.strip, terms), key=len, reverse=True)
    if not forms:
        return escape(words)
    # Each second part is a term, as the pattern has one group.
    parts = re.split(f"({'|'.join(map(_form, forms))})", words, flags=re.IGNORECASE)
    return "".join(
        f"<b>{escape(part)}</b>" if at % 2 else escape(part) for at, part in enumerate(parts)
    )


def _form(term: str) -> str:
    """Return a term as a pattern: a whole word or its plural, or signs within a Korean word."""
    words = r"\s+".join(map(re.escape, term.split()))
    singular = words[:-1] if words.endswith("s") and not words.endswith("ss") else words
    return rf"(?<!\w){singular}s?(?!\w)" if term.isascii() else words
