"""What is quoted of an article beside its newer text: each passage's state, and what changed.

What stayed word for word can be taken over together; what changed only one by one, while it is
looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
)

from briefer.evidence.anchoring import Found
from briefer.evidence.differing import Kind, pieces
from briefer.ui.entering import Sheet
from briefer.ui.naming import named

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from briefer.evidence.comparing import Compared
    from briefer.ui.tokens import Tokens
    from briefer.workspace.versions import Comparison

translate = QCoreApplication.translate
_SIZE: Final = (720, 560)
_EDGE: Final = 6
"""Pixels between a list's edge and its lines."""
_FIRST: Final = 90
"""Characters of a passage that its line shows."""


class NewerDialog(Sheet):
    """A list of passages, and below it the chosen one with what changed in it.

    Signals:
        asked: what is to be quoted from the newer text, as it was compared, by id, in a dict.
    """

    asked = Signal(object)

    def __init__(
        self,
        comparison: Comparison,
        tokens: Tokens,
        parent: QWidget | None = None,
        *,
        may_change: bool = True,
    ) -> None:
        """Show how passages stand in a newer text.

        Args:
            comparison: the passages of one article.
            tokens: the scheme.
            parent: the window.
            may_change: whether the briefing can be edited.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Newer", "Compare with the newer text"))
        self.resize(*_SIZE)
        self._passages = comparison.passages
        self._tokens = tokens
        self._may = may_change
        self._done: set[str] = set()
        head = QLabel(_head(comparison))
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self.list = named(QListWidget(), translate("Newer", "What you quote of this article"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in self._passages:
            QListWidgetItem(self._line(each), self.list)
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.words = named(QTextEdit(), translate("Newer", "The quotation, with what changed"))
        self.words.setReadOnly(True)
        self.words.setProperty("kind", "field")
        kind = tokens.type
        self.words.setStyleSheet(
            f'font-family: "{kind.serif}"; font-size: {kind.heading + 1:.0f}px;'
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.one = buttons.addButton(translate("Newer", "Take over &this one"), role)
        self.all = buttons.addButton(translate("Newer", "Take over &all that stayed"), role)
        for button in (self.one, self.all):
            button.setAutoDefault(False)
        self._arrange(head, buttons)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.one.clicked.connect(self._ask_one)
        self.all.clicked.connect(self._ask_all)
        buttons.rejected.connect(self.reject)
        self.list.setCurrentRow(0)

    def show_taken(self, passages: Collection[str]) -> None:
        """Show that passages are cited from the newer text now."""
        self._done.update(passages)
        for row, each in enumerate(self._passages):
            self.list.item(row).setText(self._line(each))
        self._show()

    def _arrange(self, head: QLabel, buttons: QDialogButtonBox) -> None:
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.words)
        split.setStretchFactor(1, 1)
        rows = self.list.sizeHintForRow(0) * self.list.count() + 2 * _EDGE
        split.setSizes([min(rows, _SIZE[1] // 3), _SIZE[1]])
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(split, 1)
        column.addWidget(self.state)
        column.addWidget(buttons)

    def _line(self, each: Compared) -> str:
        words = " ".join(each.passage.exact.split())
        words = words if len(words) <= _FIRST else f"{words[:_FIRST]}…"
        return f"{self._state(each)}: “{words}”"

    def _state(self, each: Compared) -> str:
        if each.passage.id in self._done:
            return translate("Newer", "Taken over")
        return {
            Found.EXACT: translate("Newer", "Word for word"),
            Found.MOVED: translate("Newer", "Word for word, moved"),
            Found.CHANGED: translate("Newer", "Changed"),
            Found.UNCERTAIN: translate("Newer", "Not certain"),
            Found.GONE: translate("Newer", "Gone"),
        }[each.anchor.state]

    def _chosen(self) -> Compared | None:
        row = self.list.currentRow()
        return self._passages[row] if row >= 0 else None

    def _left(self) -> dict[str, Compared]:
        """Return what stayed word for word and is not taken over yet."""
        stayed = {each.passage.id: each for each in self._passages if each.verbatim}
        return {key: each for key, each in stayed.items() if key not in self._done}

    def _ask_one(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.taken is not None:
            self.asked.emit({chosen.passage.id: chosen})

    def _ask_all(self) -> None:
        self.asked.emit(self._left())

    def _show(self) -> None:
        """Show the chosen passage, and allow what can be done with it."""
        chosen = self._chosen()
        self.all.setEnabled(self._may and bool(self._left()))
        self.words.clear()
        if chosen is None:
            return
        fresh = chosen.passage.id not in self._done
        self.one.setEnabled(self._may and fresh and chosen.taken is not None)
        self.state.setText(_meaning(chosen) if fresh else _taken())
        old = chosen.passage.exact
        new = chosen.taken.exact if chosen.taken else old
        spoken = translate("Newer", "In the newer text: {words}").format(words=new)
        self.words.setAccessibleDescription(spoken if chosen.taken else "")
        cursor = self.words.textCursor()
        last = Kind.SAME
        for piece in pieces(old, new):
            if piece.kind is Kind.ADDED and last is Kind.REMOVED:
                cursor.insertText(
                    " ", self._format(Kind.SAME)
                )  # so that no two words look like one
            cursor.insertText(piece.text, self._format(piece.kind))
            last = piece.kind

    def _format(self, kind: Kind) -> QTextCharFormat:
        form = QTextCharFormat()
        if kind is Kind.REMOVED:
            form.setFontStrikeOut(True)
            form.setForeground(QColor(self._tokens.danger))
        elif kind is Kind.ADDED:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setForeground(QColor(self._tokens.ok))
            form.setFontWeight(600)
        return form


def _head(comparison: Comparison) -> str:
    reference = comparison.older.reference
    title = reference.short_title or comparison.older.article.origin.name
    words = translate(
        "Newer",
        "A newer text of “{title}” is in the library. What you quote keeps the old text until you"
        " take it over; an undo brings it back.",
    )
    return words.format(title=title)


def _meaning(each: Compared) -> str:
    if not each.unplaced:
        return _words_there(each)
    typed = translate("Newer", "The place in the source that was typed for it would go.")
    return f"{_words_there(each)} {typed}"


def _words_there(each: Compared) -> str:
    if each.lost:
        words = translate(
            "Newer", "Marked changes that have no place in the newer text and would go: {count}."
        )
        return words.format(count=each.lost)
    return {
        Found.EXACT: translate("Newer", "The newer text has these words in the same place."),
        Found.MOVED: translate("Newer", "The newer text has these words in another place."),
        Found.CHANGED: translate(
            "Newer", "Struck out is what the newer text left out, underlined what it put in."
        ),
        Found.UNCERTAIN: translate(
            "Newer",
            "The newer text may have these words in several places, or in other surroundings."
            " Nothing says which is meant, so they cannot be taken over. Select them there anew.",
        ),
        Found.GONE: translate(
            "Newer", "The newer text does not say this any more. The quotation keeps the old text."
        ),
    }[each.anchor.state]


def _taken() -> str:
    return translate("Newer", "This passage is quoted from the newer text now.")
