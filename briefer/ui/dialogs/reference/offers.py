"""What other articles say of this one: offered, and taken over only by a click."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from briefer.ui.language import say
from briefer.ui.naming import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefer.evidence.completing import Offer

translate = QCoreApplication.translate


class Offers(QFrame):
    """The offers, one below the other.

    Signals:
        taken: the fields of an offer were asked for.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        named(self, translate("Reference", "Offered by other articles"), kind="banner")
        self.setProperty("tone", "quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 10, 8)
        self.buttons: list[QToolButton] = []
        self.hide()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show offers below those that are there; nothing shows where there are none."""
        for offer in offers:
            self._column.addLayout(self._row(offer))
        self.setVisible(bool(self.buttons))

    def _row(self, offer: Offer) -> QHBoxLayout:
        reason = say(offer.reason)
        words = QLabel(reason)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        take = translate("Reference", "Take over")
        button = named(QToolButton(), f"{take}: {reason}", take, "link")
        button.setText(take)
        button.clicked.connect(partial(self._take, offer, button))
        self.buttons.append(button)
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(button)
        return row

    def _take(self, offer: Offer, button: QToolButton) -> None:
        button.setEnabled(False)
        button.setText(translate("Reference", "Taken over"))
        self.taken.emit(offer.fields)
