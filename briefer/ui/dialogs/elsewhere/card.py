"""One find: whose words they are, the words, why they are shown, and a button to confirm them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from briefer.evidence.corroboration import Verdict
from briefer.ui.dialogs.elsewhere import words
from briefer.ui.naming import literal, named
from briefer.ui.typeset import one_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefer.ui.tokens import Tokens
    from briefer.workspace.corroboration import Find

translate = QCoreApplication.translate


class FindCard(QFrame):
    """A find on the sheet.

    Signals:
        confirm_asked: a person says that it is the same, or takes that back.
        show_asked: its place in the article should be shown.
        card_asked: the card of the passage that quotes it should be shown.
    """

    confirm_asked = Signal(bool)
    show_asked = Signal()
    card_asked = Signal()

    def __init__(
        self, find: Find, short: str, whose: tuple[str, bool], tokens: Tokens, parent: QWidget
    ) -> None:
        """Show a find.

        Args:
            find: what was found.
            short: its article in a few words.
            whose: whose testimony it is, and whether it is a source of its own.
            tokens: the scheme.
            parent: the sheet.
        """
        super().__init__(parent)
        self._tokens, self._short = tokens, short
        named(self, f"{words.heading(find.verdict)}: {short}", kind="find")
        self.setStyleSheet(
            f'QFrame[kind="find"] {{ background: {tokens.paper}; border: 1px solid {tokens.line};'
            f" border-radius: {tokens.radius.control}px; }}"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 11)
        column.setSpacing(7)
        column.addLayout(self._head(whose))
        if find.verdict is Verdict.DIFFERS:
            column.addLayout(self._side_by_side(find))
        else:
            column.addWidget(
                self._quotation(find.theirs, [d.theirs for d in find.comparison.shared])
            )
        reason = words.both(find.comparison.shared, copied=find.comparison.copied)
        if reason:
            column.addWidget(_label(reason, "soft"))
        column.addLayout(self._foot())

    def set_confirmed(self, *, on: bool, writable: bool) -> None:
        """Show whether a person confirmed it."""
        text = (
            translate("Elsewhere", "Take back") if on else translate("Elsewhere", "It is the same")
        )
        self.confirm.setText(text)
        self.confirm.setAccessibleName(f"{text}: {self._short}")
        self.confirm.setProperty("on", on)
        self.confirm.setEnabled(writable)
        self.state.setVisible(on)

    def set_filed(self, *, on: bool) -> None:
        """Show whether it is quoted in the briefing already, and lead there."""
        self.show_card.setVisible(on)

    def _head(self, whose: tuple[str, bool]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        short = _label(self._short)
        short.setStyleSheet("font-weight: 600;")
        row.addWidget(short, 1)
        said, own = whose
        label = _label(said, "ok" if own else "soft")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        return row

    def _side_by_side(self, find: Find) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        differing = find.comparison.differing
        grid.addWidget(_label(translate("Elsewhere", "This passage"), "faint"), 0, 1)
        grid.addWidget(_label(translate("Elsewhere", "There"), "faint"), 0, 2)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._quotation(find.mine, [d.mine for d in differing]), 1, 1, top)
        grid.addWidget(self._quotation(find.theirs, [d.theirs for d in differing]), 1, 2, top)
        for row, detail in enumerate(differing, 2):
            kind = _label(words.kind(detail), "danger")
            kind.setWordWrap(False)
            grid.addWidget(kind, row, 0, top)
            grid.addWidget(_label(one_line(detail.mine)), row, 1, top)
            grid.addWidget(_label(one_line(detail.theirs)), row, 2, top)
        return grid

    def _quotation(self, text: str, bold: list[str]) -> QLabel:
        label = QLabel(words.emphasized(text, bold))
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        kind = self._tokens.type
        label.setStyleSheet(f'font-family: "{kind.serif}"; font-size: {kind.quote:.0f}px;')
        return label

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.confirm = QPushButton()
        self.confirm.setAutoDefault(False)
        self.confirm.clicked.connect(
            lambda: self.confirm_asked.emit(not self.confirm.property("on"))
        )
        show = translate("Elsewhere", "Show in article")
        self.show_place = named(QPushButton(), f"{show}: {self._short}", kind="link")
        self.show_place.setText(literal(show))
        self.show_place.setAutoDefault(False)
        self.show_place.clicked.connect(self.show_asked)
        self.state = _label(translate("Elsewhere", "Confirmed"), "ok")
        self.state.setWordWrap(False)
        row.addWidget(self.confirm)
        row.addWidget(self.state)
        there = translate("Elsewhere", "Show in the briefing")
        self.show_card = named(QPushButton(), f"{there}: {self._short}", kind="link")
        self.show_card.setText(literal(there))
        self.show_card.setAutoDefault(False)
        self.show_card.clicked.connect(self.card_asked)
        self.show_card.hide()
        row.addStretch(1)
        row.addWidget(self.show_card)
        row.addWidget(self.show_place)
        return row


def _label(text: str, kind: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if kind:
        label.setProperty("kind", kind)
    return label
