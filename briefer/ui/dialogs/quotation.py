"""Marked changes in a quotation: what is left out, put in, or the source's own fault.

The source's words are shown as they are and cannot be typed over; below stands what prints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
)

from briefer.composing.quotation import printed
from briefer.domain.marks import MarkError, marked, unmarked
from briefer.domain.passage import ChangeKind
from briefer.evidence.relative import issued_parts, relative_times, undated
from briefer.ui.entering import Sheet
from briefer.ui.language import say
from briefer.ui.naming import literal, named
from briefer.ui.positions import Line, Positions
from briefer.ui.typeset import one_line
from briefer.ui.whole_words import whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from briefer.domain.passage import Passage
    from briefer.domain.reference import Source
    from briefer.ui.tokens import Tokens

_SIZE: Final = (640, 480)
_MOST_TIMES: Final = 4
translate = QCoreApplication.translate


class _Field(QLineEdit):
    """A line whose Return is its own: it must not close the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


class QuotationDialog(Sheet):
    """Edits a passage's marked changes; accepted where they are to be kept."""

    def __init__(
        self,
        passage: Passage,
        source: Source,
        tokens: Tokens,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show the passage.

        Args:
            passage: what is quoted.
            source: its article, with the date that relative times are reckoned from.
            tokens: the scheme.
            language: the briefing's, for the marks around what prints.
            parent: the window.
        """
        super().__init__(parent)
        self._first = self._passage = passage
        self._source, self._tokens, self._language = source, tokens, language
        self._positions = Positions(passage.exact, [Line(0, len(passage.exact))])
        self.setWindowTitle(translate("Quotation", "Mark changes in the quotation"))
        self.resize(*_SIZE)
        self.words = self._text()
        self.words.setReadOnly(True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setPlainText(self._positions.content())
        self.words.setAccessibleName(translate("Quotation", "The source's words"))
        self.insertion = _Field()
        self.insertion.setPlaceholderText(translate("Quotation", "Words to put in"))
        self.insertion.setAccessibleName(translate("Quotation", "Words to put in"))
        self.prints = QLabel()
        self.prints.setTextFormat(Qt.TextFormat.PlainText)
        self.prints.setWordWrap(True)
        self.prints.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fault = named(
            QLabel(), translate("Quotation", "What could not be done"), kind="danger"
        )
        self.fault.setWordWrap(True)
        held = self.fault.sizePolicy()
        held.setRetainSizeWhenHidden(True)  # or all else would move when it comes
        self.fault.setSizePolicy(held)
        self.times: list[QPushButton] = []
        self._arrange()
        self._connect()
        self._show()

    def passage(self) -> Passage:
        """Return the passage with its marked changes."""
        return self._passage

    # Putting it together

    def _text(self) -> QTextEdit:
        view = QTextEdit()
        view.setProperty("kind", "field")
        view.setTabChangesFocus(True)
        kind = self._tokens.type
        view.setStyleSheet(f'font-family: "{kind.serif}"; font-size: {kind.heading + 1:.0f}px;')
        return view

    def _arrange(self) -> None:
        kind = self._tokens.type
        head = QLabel(
            translate(
                "Quotation",
                "Select words of the source, then say what is done with them. The change shows"
                " wherever the quotation prints.",
            )
        )
        head.setWordWrap(True)
        head.setBuddy(self.words)
        self.omit = QPushButton(translate("Quotation", "&Leave out …"))
        self.sic = QPushButton(translate("Quotation", "Add [&sic]"))
        self.put = QPushButton(translate("Quotation", "&Put in after"))
        self.replace = QPushButton(translate("Quotation", "&Replace"))
        self.back = QPushButton(translate("Quotation", "&Take back"))
        deeds = QHBoxLayout()
        for button in (self.omit, self.sic, self.back):
            button.setAutoDefault(False)
            deeds.addWidget(button)
        deeds.addStretch(1)
        putting = QHBoxLayout()
        putting.addWidget(self.insertion, 1)
        for button in (self.put, self.replace):
            button.setAutoDefault(False)
            putting.addWidget(button)
        self._times = QVBoxLayout()
        self._times.setSpacing(2)
        label = QLabel(translate("Quotation", "As it prints"))
        label.setProperty("kind", "faint")
        self.prints.setStyleSheet(f'font-family: "{kind.serif}"; font-size: {kind.heading:.0f}px;')
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(self.words, 1)
        column.addLayout(deeds)
        column.addLayout(putting)
        column.addWidget(self.fault)
        column.addLayout(self._times)
        column.addWidget(label)
        column.addWidget(self.prints)
        column.addWidget(self.buttons)
        self._offer_times()

    def _connect(self) -> None:
        self.omit.clicked.connect(lambda: self._mark(ChangeKind.OMISSION))
        self.sic.clicked.connect(lambda: self._mark(ChangeKind.SIC))
        self.put.clicked.connect(lambda: self._put_in(after=True))
        self.replace.clicked.connect(lambda: self._put_in(after=False))
        self.insertion.returnPressed.connect(lambda: self._put_in(after=True))
        self.back.clicked.connect(self._take_back)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.words.selectionChanged.connect(self.fault.hide)

    def _offer_times(self) -> None:
        """Point out times that mean nothing later on, each with what could be put in."""
        issued = issued_parts(self._source.reference)
        for found in relative_times(self._passage.exact, issued)[:_MOST_TIMES]:
            start, end = found.start + self._first.start, found.end + self._first.start
            words = " ".join(self._passage.exact[found.start : found.end].split())
            text = (
                translate("Quotation", "“{words}”: put in [{offer}]")
                if found.offer
                else translate("Quotation", "“{words}”: when was that?")
            ).format(words=words, offer=found.offer)
            button = named(QPushButton(), text, kind="link")
            button.setText(literal(text))
            button.setAutoDefault(False)
            button.clicked.connect(self._answer(start, end, found.offer))
            button.setProperty("end", end)
            self._times.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.times.append(button)

    def _answer(self, start: int, end: int, offer: str) -> Callable[[], None]:
        def answer() -> None:
            if offer:
                self._change(lambda: marked(self._passage, ChangeKind.INSERTION, end, end, offer))
                return
            self.select(start, end)
            self.insertion.setFocus(Qt.FocusReason.OtherFocusReason)

        return answer

    # What a person does

    def _span(self) -> tuple[int, int]:
        """Return the selected code points of the article, without white space at the ends."""
        cursor = self.words.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        chosen = self._positions.selected(first, last)
        if chosen is None:
            at = self._positions.to_article(cursor.position()) + self._first.start
            return at, at
        return chosen.start + self._first.start, chosen.end + self._first.start

    def _whole_words(self) -> tuple[int, int]:
        """Return what is selected with both ends moved out to the ends of their words."""
        first = self._first.start
        start, end = self._span()
        start, end = whole(self._first.exact, start - first, end - first)
        return start + first, end + first

    def _mark(self, kind: ChangeKind) -> None:
        start, end = self._whole_words()
        if kind is ChangeKind.OMISSION:
            end = self._with_space(start, end)
        self._change(lambda: marked(self._passage, kind, start, end))

    def _with_space(self, start: int, end: int) -> int:
        """Take the space after left out words along where they begin the quotation."""
        text, first = self._passage.exact, self._first.start
        while start == first < end < self._passage.end and text[end - first].isspace():
            end += 1
        return end

    def _put_in(self, *, after: bool) -> None:
        """Put words in after what is selected, or in place of it."""
        if after:
            _start, end = self._whole_words()
            start = end
        else:  # it may be one letter that is to be a capital
            start, end = self._span()
        text = self.insertion.text()
        if self._change(lambda: marked(self._passage, ChangeKind.INSERTION, start, end, text)):
            self.insertion.clear()

    def _take_back(self) -> None:
        start, end = self._span()
        self._change(lambda: unmarked(self._passage, start, end))

    def _change(self, change: Callable[[], Passage]) -> bool:
        try:
            self._passage = change()
        except MarkError as error:
            self.fault.setText(say(error))
            self.fault.show()
            return False
        self._show()
        return True

    # What is shown

    def select(self, start: int, end: int) -> None:
        """Select code points of the article."""
        cursor = self.words.textCursor()
        cursor.setPosition(self._positions.to_document(start - self._first.start))
        keep = QTextCursor.MoveMode.KeepAnchor
        cursor.setPosition(self._positions.to_document(end - self._first.start), keep)
        self.words.setTextCursor(cursor)

    def _show(self) -> None:
        self.fault.hide()
        selections = []
        for change in self._passage.changes:
            selection = QTextEdit.ExtraSelection()
            start, end = change.start, change.end
            if start == end:
                # Between two words there is nothing to color: the word before shows the place.
                start = self._word_before(end)
            cursor = QTextCursor(self.words.document())
            cursor.setPosition(self._positions.to_document(start - self._first.start))
            cursor.setPosition(
                self._positions.to_document(end - self._first.start),
                QTextCursor.MoveMode.KeepAnchor,
            )
            selection.cursor = cursor
            selection.format = self._format(change.kind)
            selections.append(selection)
        self.words.setExtraSelections(selections)
        runs = printed(self._passage, self._source.article, self._language)
        self.prints.setText(one_line("".join(run.text for run in runs)))
        self.back.setEnabled(bool(self._passage.changes))
        left = undated(self._passage, self._source.reference)
        ends = {each.end + self._first.start for each in left}
        for button in self.times:
            button.setVisible(button.property("end") in ends)

    def _word_before(self, position: int) -> int:
        text, first = self._first.exact, self._first.start
        start = position
        while start > first and not text[start - first - 1].isspace():
            start -= 1
        return start

    def _format(self, kind: ChangeKind) -> QTextCharFormat:
        form = QTextCharFormat()
        if kind is ChangeKind.OMISSION:
            form.setFontStrikeOut(True)
            form.setForeground(QColor(self._tokens.faint))
        else:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            form.setUnderlineColor(QColor(self._tokens.accent))
        return form
