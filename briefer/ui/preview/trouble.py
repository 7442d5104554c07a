"""What stands where the pages would: that they are being set, or why they cannot be.

It shows words as they stand, in full, and leads to the part of the briefing that they speak of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from briefer.domain.passage import Passage
from briefer.ui.naming import named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from briefer.domain.briefing import Briefing
    from briefer.errors import BrieferError

translate = QCoreApplication.translate

_WIDEST = 460
_CUT = " …“”\n"
"""What a message puts around the words that it quotes."""


class Trouble(QFrame):
    """A few calm words in the middle of the pane.

    Signals:
        followed: the id of the part of the briefing that the person wants to see.
    """

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._place = ""
        self.words = named(QLabel(), translate("Preview", "Why there are no pages"), kind="soft")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setFixedWidth(_WIDEST)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        show = translate("Preview", "Show these words")
        self.button = named(QPushButton(show), show, translate("Preview", "Go to that place"))
        self.button.clicked.connect(lambda: self.followed.emit(self._place))
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setFocusProxy(self.words)

    def show_words(self, words: str, place: str = "") -> None:
        """Say something; a place is the id of the part of the briefing that it speaks of."""
        self._place = place
        self.words.setText(words)
        self.words.ensurePolished()
        self.words.setMinimumHeight(self.words.heightForWidth(_WIDEST))
        self.button.setVisible(bool(place))


def place_of(error: BrieferError, briefing: Briefing) -> str:
    """Return the id of the passage, comment or judgment whose words an error quotes.

    Empty where the error quotes none, or words that stand in no such part.
    """
    quoted = str(error.values.get("text", "")).strip(_CUT)
    parts = ((identifier, text) for identifier, text in _parts(briefing) if quoted in text)
    return next((identifier for identifier, _text in parts), "") if quoted else ""


def _parts(briefing: Briefing) -> Iterator[tuple[str, str]]:
    for judgment in briefing.judgments:
        yield judgment.id, judgment.text.plain()
    for section in briefing.sections:
        for item in section.items:
            yield item.id, item.exact if isinstance(item, Passage) else item.text.plain()
