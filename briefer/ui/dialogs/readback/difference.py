"""Words with what went struck out and what came underlined; said in words for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from briefer.evidence.readback.words import Kind
from briefer.ui.naming import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefer.evidence.readback.findings import Piece
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate


class Difference(QTextEdit):
    """A read-only field that shows words as they were and as they are."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Show nothing yet, in the colors of a scheme."""
        super().__init__(parent)
        named(self, translate("Readback", "The words, with what changed"), kind="field")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self._tokens = tokens
        kind = tokens.type
        self.setStyleSheet(f'font-family: "{kind.serif}"; font-size: {kind.heading + 1:.0f}px;')

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show words with what became of them."""
        self.clear()
        cursor = self.textCursor()
        last = Kind.SAME
        for piece in pieces:
            text = piece.text
            if last is Kind.REMOVED and piece.kind is Kind.ADDED and not text[:1].isspace():
                text = f" {text}"  # so that no two words look like one
            words = text.lstrip()
            cursor.insertText(text[: len(text) - len(words)], QTextCharFormat())
            cursor.insertText(words, self._format(piece.kind))
            last = piece.kind
        was, now = (
            "".join(p.text for p in pieces if p.kind is not gone).strip()
            for gone in (Kind.ADDED, Kind.REMOVED)
        )
        changed = translate("Readback", "It was: {before} It is now: {after}")
        self.setAccessibleDescription(changed.format(before=was, after=now) if was != now else "")

    def show_words(self, words: str) -> None:
        """Show words of which none changed."""
        self.setPlainText(words)
        self.setAccessibleDescription("")

    def _format(self, kind: Kind) -> QTextCharFormat:
        form = QTextCharFormat()
        if kind is Kind.REMOVED:
            form.setFontStrikeOut(True)
            form.setForeground(QColor(self._tokens.danger))
        elif kind is Kind.ADDED:
            form.setFontUnderline(True)
            form.setForeground(QColor(self._tokens.ok))
            form.setFontWeight(QFont.Weight.DemiBold)
        return form
