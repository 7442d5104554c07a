"""Finding words in an article or in the briefing: the row to type them in, and the search itself.

It knows neither; who shows the row looks for the words and says how many there are.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from briefer.ui.icons import icon
from briefer.ui.naming import named

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from briefer.ui.positions import Span
    from briefer.ui.tokens import Tokens

_ALIKE = ("'\u2018\u2019", '"\u201c\u201d', "-\u2010\u2011\u2013\u2014")
"""Characters that a keyboard does not tell apart."""


_ACCENT: Final = "[\u0300-\u036f]*"
"""What may follow a letter as a sign of its own."""
_ACCENTED: Final = (range(0xC0, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000))
"""Latin, Greek and Cyrillic letters with their accents in one."""

translate = QCoreApplication.translate


def matches(text: str, words: str) -> tuple[Span, ...]:
    """Return where words occur, without regard to case, accents, kinds of marks and spaces."""
    pattern = _compiled(words)
    return tuple(match.span() for match in pattern.finditer(text)) if pattern else ()


@lru_cache(maxsize=8)
def _compiled(words: str) -> re.Pattern[str] | None:
    pattern = r"\s+".join("".join(map(_pattern, _plain(word))) for word in words.split())
    return re.compile(pattern, re.IGNORECASE) if pattern else None


def _plain(word: str) -> str:
    """Return a word without its accents; Hangul stays in whole syllables."""
    whole = unicodedata.normalize("NFC", word)
    bare = (_bare(letter) for letter in whole if not unicodedata.combining(letter))
    return "".join(bare) or whole


def _bare(letter: str) -> str:
    whole = unicodedata.normalize("NFD", letter)
    return whole[0] if len(whole) > 1 and all(map(unicodedata.combining, whole[1:])) else letter


def _pattern(character: str) -> str:
    group = next((group for group in _ALIKE if character in group), None)
    if group is not None:
        return f"[{re.escape(group)}]"
    if not character.isalpha():
        return re.escape(character)
    return f"[{character}{_accented().get(character.lower(), '')}]{_ACCENT}"


@cache
def _accented() -> dict[str, str]:
    """Return by letter, in lower case, all that are the same but for their accents."""
    found: dict[str, str] = {}
    for letter in (chr(code) for codes in _ACCENTED for code in codes):
        base = _bare(letter)
        if base != letter:
            found[base.lower()] = found.get(base.lower(), "") + letter
    return found


class FindRow(QFrame):
    """A slim row over what is searched.

    Signals:
        typed: the words changed.
        stepped: go on to the next match (1) or back to the one before (-1).
        closed: leave.
    """

    typed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, tokens: Tokens, name: str, parent: QWidget | None = None) -> None:
        """Make the row, hidden; ``name`` says what is searched, such as "Find in this article"."""
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self._line = named(QLineEdit(), name, translate("Find", "Enter for the next match"))
        self._line.setPlaceholderText(name)
        self._line.textChanged.connect(self.typed)
        self._count = named(QLabel(), translate("Find", "Matches"), kind="soft")
        self._back = _button(
            translate("Find", "Previous match"), translate("Find", "Previous match (Shift+Enter)")
        )
        self._on = _button(translate("Find", "Next match"), translate("Find", "Next match (Enter)"))
        self._close = _button(translate("Find", "Close find"), translate("Find", "Close (Esc)"))
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._on.clicked.connect(lambda: self.stepped.emit(1))
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self._line, 1)
        for widget in (self._count, self._back, self._on, self._close):
            row.addWidget(widget)
        self.set_tokens(tokens)
        self.hide()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors."""
        for button, name in (
            (self._back, "chevron-up"),
            (self._on, "chevron-down"),
            (self._close, "close"),
        ):
            button.setIcon(icon(name, tokens.soft))

    @property
    def words(self) -> str:
        """What was typed."""
        return self._line.text()

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab stops at, in order."""
        return self._line, self._back, self._on, self._close

    def begin(self) -> None:
        """Show the row and take the focus."""
        self.show()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def tell(self, at: int, count: int) -> None:
        """Say which match is shown, counted from 1, and how many there are."""
        text = translate("Find", "{at} of {count}").format(at=at, count=count)
        text = text if count else translate("Find", "No match")
        self._count.setText(text if self.words.strip() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step with Enter, leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)


def _button(name: str, tip: str) -> QToolButton:
    return named(QToolButton(), name, tip, "quiet")
