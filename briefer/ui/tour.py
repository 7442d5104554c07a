"""The quick tour: a card beside each part of the window in turn, which says what it is for.

The window stays usable all the while; nothing here changes a briefing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefer.ui.naming import named

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefer.ui.tokens import Tokens

_WIDTH: Final = 320
_GAP: Final = 14
_FRAME: Final = 2


class Step(NamedTuple):
    """One stop.

    Attributes:
        title: what is shown.
        words: what it is for.
        at: returns the part of the window, made and seen by then.
    """

    title: str
    words: str
    at: Callable[[], QWidget]


class Tour(QObject):
    """Leads through the steps.

    Signals:
        ended: the person has seen all of it, or has had enough.
    """

    ended = Signal()

    def __init__(self, steps: Sequence[Step], room: QWidget, tokens: Tokens) -> None:
        """Stand before the first step.

        Args:
            steps: at least one.
            room: the widget that holds all parts; the card and the frame lie over it.
            tokens: the scheme.
        """
        super().__init__(room)
        self._steps = tuple(steps)
        self._number = 0
        self._room = room
        self._frame = _Frame(room, tokens)
        self._card = _Card(room, tokens)
        self._card.back.clicked.connect(lambda: self._go(-1))
        self._card.onward.clicked.connect(lambda: self._go(1))
        self._card.leave.clicked.connect(self.end)
        self._card.left.connect(self.end)
        room.installEventFilter(self)

    @property
    def step(self) -> int:
        """How many steps lie behind."""
        return self._number

    def begin(self) -> None:
        """Show the first step."""
        self._number = 0
        self._show()

    def end(self) -> None:
        """Take everything away; the second time nothing happens."""
        if self._card.isHidden():
            return
        self._room.removeEventFilter(self)
        self._card.hide()
        self._frame.hide()
        self._card.deleteLater()
        self._frame.deleteLater()
        self.ended.emit()
        self.deleteLater()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors."""
        self._card.set_tokens(tokens)
        self._frame.set_tokens(tokens)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay beside the part when the window changes its size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._place()
        return super().eventFilter(watched, event)

    def _go(self, by: int) -> None:
        number = self._number + by
        if number >= len(self._steps):
            self.end()
        elif number >= 0:
            self._number = number
            self._show()

    def _show(self) -> None:
        step = self._steps[self._number]
        step.at()
        self._card.tell(step, self._number + 1, len(self._steps))
        self._place()
        self._frame.show()
        self._frame.raise_()
        self._card.show()
        self._card.raise_()
        self._card.onward.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        part = self._steps[self._number].at()
        over = QRect(part.mapTo(self._room, QPoint()), part.size())
        self._frame.setGeometry(over)
        self._card.fit(self._room.width() - 2 * _GAP)
        self._card.move(_beside(over, self._card.rect(), self._room.rect()))


class _Frame(QWidget):
    """A line around the part that is spoken of; the mouse goes through it."""

    def __init__(self, room: QWidget, tokens: Tokens) -> None:
        super().__init__(room)
        self.setObjectName("tour_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        self.setStyleSheet(
            f"QWidget#tour_frame {{ border: {_FRAME}px solid {tokens.accent};"
            " background: transparent; }"
        )


class _Card(QFrame):
    """A step's words, and the way on.

    Signals:
        left: Escape was pressed.
    """

    left = Signal()

    def __init__(self, room: QWidget, tokens: Tokens) -> None:
        super().__init__(room)
        self.setObjectName("tour")
        translate = QCoreApplication.translate
        self._title = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._count = named(QLabel(), translate("Tour", "Step"), kind="faint")
        self.back = named(QPushButton(translate("Tour", "Back")), translate("Tour", "Back"))
        self.onward = named(QPushButton(), translate("Tour", "Next"), kind="primary")
        words = translate("Tour", "End the tour")
        self.leave = named(QPushButton(words), words, kind="quiet")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self.leave, self.back, self.onward):
            row.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 14, 14)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(4)
        column.addLayout(row)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        self.setStyleSheet(
            f"QFrame#tour {{ background: {tokens.paper}; border: 1px solid {tokens.edge};"
            f" border-radius: {tokens.radius.popup}px; }}"
        )
        self._title.setStyleSheet(f"font-size: {tokens.type.heading:.0f}px; font-weight: 600;")

    def tell(self, step: Step, number: int, count: int) -> None:
        """Say a step's words, also to a screen reader."""
        translate = QCoreApplication.translate
        self.setAccessibleName(step.title)
        self._title.setText(step.title)
        self._words.setText(step.words)
        self._count.setText(translate("Tour", "{} of {}").format(number, count))
        self.back.setEnabled(number > 1)
        last = number == count
        self.onward.setText(translate("Tour", "Done") if last else translate("Tour", "Next"))
        self.leave.setVisible(not last)
        event = QAccessibleAnnouncementEvent(self, f"{step.title}. {step.words}")
        QAccessible.updateAccessibility(event)

    def fit(self, most: int) -> None:
        """Take the usual width, or what the buttons need, and the height of the words in it."""
        self.ensurePolished()
        self._column.activate()
        width = min(most, max(_WIDTH, self._column.minimumSize().width()))
        self.resize(width, self._column.totalHeightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave on Escape, and go on with Return whichever button has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
        else:
            super().keyPressEvent(event)


def _beside(part: QRect, card: QRect, room: QRect) -> QPoint:
    """Return where a card hides least of the part it speaks of."""
    inside = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    if part.right() + _GAP + card.width() <= inside.right():
        left, top = part.right() + _GAP, part.top() + 3 * _GAP
    elif part.left() - _GAP - card.width() >= inside.left():
        left, top = part.left() - _GAP - card.width(), part.top() + 3 * _GAP
    else:
        # As wide as the window: below a row, else over the part's lower corner.
        left = part.right() - _GAP - card.width()
        below = part.bottom() + _GAP
        fits = below + card.height() <= inside.bottom()
        top = below if fits else part.bottom() - _GAP - card.height()
    left = max(inside.left(), min(left, inside.right() - card.width()))
    top = max(inside.top(), min(top, inside.bottom() - card.height()))
    return QPoint(left, top)
