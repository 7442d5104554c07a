"""All that the check found: quotations first, then what to look at in the analyst's own words.

It stays open beside the window: a line that is chosen shows its card there, and what is mended goes
from the list. It changes nothing itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefer.evidence.checking import State
from briefer.evidence.differing import sides
from briefer.evidence.drafting import Concern, Hint
from briefer.ui.entering import Sheet
from briefer.ui.language import counted, say
from briefer.ui.naming import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefer.domain.passage import Passage
    from briefer.domain.reference import Source
    from briefer.evidence import Finding
    from briefer.evidence.differing import Run
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate

_SIZE: Final = (700, 560)
_BREAK: Final = re.compile(r"[ \t]*\n\s*")
_FIRST: Final = 80
"""Characters of a text that its line shows."""


class Found(NamedTuple):
    """What a check found, and what it was held against.

    Attributes:
        findings: one a quotation.
        hints: on the analyst's own words.
        passages: the quotations by id.
        sources: the articles by id.
        may_change: whether the briefing can be edited.
    """

    findings: tuple[Finding, ...]
    hints: tuple[Hint, ...]
    passages: Mapping[str, Passage]
    sources: Mapping[str, Source]
    may_change: bool = True


class FindingsDialog(Sheet):
    """A list, and below it what was found of the chosen line.

    Signals:
        passage_chosen: the id of a quotation to be shown.
        words_chosen: the id of a judgment or comment to be shown; empty for the bottom line.
        mending: the id of a passage that is to say what its article says.
    """

    passage_chosen = Signal(str)
    words_chosen = Signal(str)
    mending = Signal(str)

    def __init__(self, found: Found, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Show what was found.

        Args:
            found: by the check.
            tokens: the scheme.
            parent: the window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Findings", "What the check found"))
        self.resize(*_SIZE)
        self._found, self._tokens = found, tokens
        self._shown: list[Finding | Hint] = []
        self.head = QLabel()
        self.head.setWordWrap(True)
        self.list = named(
            QListWidget(),
            translate("Findings", "What was found"),
            translate("Findings", "Enter shows the card"),
        )
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.every = QCheckBox(translate("Findings", "Show the quotations that hold, too"))
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.quoted = self._text(translate("Findings", "The quotation"))
        self.stated = self._text(translate("Findings", "The article"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.mend = buttons.addButton(
            translate("Findings", "&Quote what the article says"),
            QDialogButtonBox.ButtonRole.ActionRole,
        )
        self.mend.setAutoDefault(False)
        self._arrange(buttons)
        self.list.currentRowChanged.connect(lambda _row: self._tell())
        self.list.itemClicked.connect(lambda _item: self._lead())
        self.list.itemActivated.connect(lambda _item: self._lead())
        self.every.toggled.connect(lambda _on: self._fill())
        self.mend.clicked.connect(self._mend)
        buttons.rejected.connect(self.reject)
        self._fill()

    def show_found(self, found: Found) -> None:
        """Show what a later check found; the line stays chosen, as far as it is still there."""
        if found != self._found:
            self._found = found
            self._fill()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors."""
        self._tokens = tokens
        self._tell()

    def choose(self, passage: str) -> None:
        """Choose the line of a quotation, where it has one."""
        keys = [self._key(each) for each in self._shown]
        if passage in keys:
            self.list.setCurrentRow(keys.index(passage))

    # Filling

    def _arrange(self, buttons: QDialogButtonBox) -> None:
        self.beside = QSplitter(Qt.Orientation.Horizontal)
        self.beside.setChildrenCollapsible(False)
        self.beside.setHandleWidth(10)
        self.beside.setStyleSheet("QSplitter::handle { background: transparent; }")
        for text in (self.quoted, self.stated):
            column = QVBoxLayout(side := QWidget())
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(named(QLabel(text.accessibleName()), "", kind="soft"))
            column.addWidget(text, 1)
            self.beside.addWidget(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.list, 3)
        column.addWidget(self.every)
        column.addWidget(self.message)
        column.addWidget(self.beside, 2)
        column.addWidget(buttons)

    def _text(self, name: str) -> QTextEdit:
        text = named(QTextEdit(), name)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setProperty("kind", "field")
        kind = self._tokens.type
        text.setStyleSheet(f'font-family: "{kind.serif}"; font-size: {kind.heading:.0f}px;')
        return text

    def _fill(self) -> None:
        before = self._key(self._chosen())
        findings = self._found.findings
        self._shown = [each for each in findings if each.differs]
        self._shown.extend(self._found.hints)
        if self.every.isChecked():
            self._shown.extend(each for each in findings if not each.differs)
        self.head.setText(head(findings, self._found.hints))
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        for each in self._shown:
            QListWidgetItem(self._line(each), self.list)
        keys = [self._key(each) for each in self._shown]
        self.list.setCurrentRow(keys.index(before) if before in keys else 0)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._tell()

    def _line(self, each: Finding | Hint) -> str:
        words = self._words(each)
        words = words if len(words) <= _FIRST else f"{words[:_FIRST].rsplit(' ', 1)[0]} …"
        what = concern(each.concern) if isinstance(each, Hint) else state(each.state)
        return translate("Findings", "{what}: “{words}”").format(what=what, words=words)

    def _words(self, each: Finding | Hint) -> str:
        if isinstance(each, Hint):
            return each.begins
        passage = self._found.passages.get(each.passage)
        return " ".join(passage.exact.split()) if passage else ""

    def _key(self, each: Finding | Hint | None) -> object:
        if each is None:
            return None
        return (each.holder, each.concern) if isinstance(each, Hint) else each.passage

    def _chosen(self) -> Finding | Hint | None:
        row = self.list.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    # The chosen line

    def _tell(self) -> None:
        """Show what was found of the chosen line, and allow what can be done."""
        chosen = self._chosen()
        pair = self._pair(chosen)
        self.message.setText(self._message(chosen))
        self.beside.setVisible(pair is not None)
        self.mend.setEnabled(self._found.may_change and pair is not None)
        if pair is None:
            return
        for text, runs in zip((self.quoted, self.stated), sides(*pair), strict=True):
            self._write(text, runs)

    def _message(self, chosen: Finding | Hint | None) -> str:
        if chosen is None:
            return ""
        if isinstance(chosen, Hint) or chosen.state is not State.DIFFERS or not chosen.place:
            return say(chosen.message)
        return translate("Findings", "Underlined is what the other side does not say.")

    def _pair(self, chosen: Finding | Hint | None) -> tuple[str, str] | None:
        """Return what is quoted and what the article says, where words can be compared."""
        if chosen is None or isinstance(chosen, Hint) or chosen.place is None:
            return None
        if chosen.state not in {State.MOVED, State.DIFFERS}:
            return None
        passage = self._found.passages.get(chosen.passage)
        source = self._found.sources.get(passage.article) if passage else None
        if passage is None or source is None:
            return None
        stated = source.article.quote(*chosen.place)
        return _BREAK.sub(" ", passage.exact), _BREAK.sub(" ", stated)

    def _write(self, text: QTextEdit, runs: Iterable[Run]) -> None:
        """Write a text in which what the other does not have is underlined and colored."""
        text.clear()
        cursor = text.textCursor()
        for run in runs:
            form = QTextCharFormat()
            if not run.same:
                form.setForeground(QColor(self._tokens.danger))
                form.setFontWeight(600)
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            cursor.insertText(run.text, form)

    def _lead(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        if isinstance(chosen, Hint):
            self.words_chosen.emit(chosen.holder)
        else:
            self.passage_chosen.emit(chosen.passage)

    def _mend(self) -> None:
        chosen = self._chosen()
        if chosen is not None and not isinstance(chosen, Hint):
            self.mending.emit(chosen.passage)


def head(findings: Iterable[Finding], hints: tuple[Hint, ...]) -> str:
    """Return what was found, in a sentence or two."""
    return " ".join(_sentences(tuple(findings), hints))


def _sentences(findings: tuple[Finding, ...], hints: tuple[Hint, ...]) -> Iterator[str]:
    bad = sum(each.differs for each in findings)
    if bad:
        one = translate("Findings", "1 quotation is not what its source says.")
        many = translate("Findings", "{count} quotations are not what their sources say.")
        yield counted(bad, one, many)
    elif findings:
        yield translate("Findings", "Every quotation is what its source says.")
    if hints:
        one = translate("Findings", "There is 1 hint on your own words.")
        many = translate("Findings", "There are {count} hints on your own words.")
        yield counted(len(hints), one, many)


def state(value: State) -> str:
    """Return a state in a word or two."""
    return {
        "exact": translate("Findings", "Exact"),
        "marked": translate("Findings", "Exact but for marked changes"),
        "moved": translate("Findings", "Moved"),
        "differs": translate("Findings", "Words differ"),
        "uncertain": translate("Findings", "Not certain"),
        "gone": translate("Findings", "Not in the article"),
        "unreadable": translate("Findings", "Article not readable"),
        "unchecked": translate("Findings", "Not checked"),
    }[value.value]


def concern(value: Concern) -> str:
    """Return what a hint is about, in a word or two."""
    return {
        Concern.TWO_SCALES: translate("Findings", "Two rows of terms"),
        Concern.OTHER_SCALE: translate("Findings", "Not of the yardstick"),
        Concern.TOGETHER: translate("Findings", "Likelihood with confidence"),
        Concern.LOOSE: translate("Findings", "No likelihood"),
        Concern.CONTRARY: translate("Findings", "Two likelihoods"),
        Concern.UNSUPPORTED: translate("Findings", "No passage behind it"),
        Concern.CLAIM: translate("Findings", "Not in the passages"),
    }[value]
