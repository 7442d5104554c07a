"""The banner: the one place over the panes where the window says what went wrong or is under way.

It never takes the focus and never blocks; a screen reader hears what it says. It lies at the foot,
over what can be scrolled: at the head of every pane are its title and its tools.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
)

from briefer.ui.icons import icon
from briefer.ui.naming import announce, named
from briefer.ui.tab_order import chain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate

_STEPS = 1000
_WIDEST, _AWAY = 760, 10
_STAYS = 12_000
"""Milliseconds that good news stays, unless the pointer or the focus is on it."""
_READ = 6_000
"""Milliseconds in which a notice is read by one who is at the window."""


class _Part(NamedTuple):
    """One of the things that it says, with what can be done about it."""

    words: str
    buttons: tuple[tuple[str, Callable[[], object]], ...]


class Banner(QFrame):
    """A slim strip with words, up to a few buttons, and a way to dismiss it."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Make it, hidden."""
        super().__init__(parent)
        named(self, translate("Window", "Message"), kind="banner")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bar = named(QProgressBar(), translate("Window", "Progress"))
        self._bar.setMaximum(_STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._ground: QWidget | None = None
        self._buttons: list[QToolButton] = []
        self._parts: tuple[_Part, ...] = ()
        self._leaving = QTimer(self, singleShot=True, interval=_STAYS)
        self._leaving.timeout.connect(self._leave)
        self._since = QElapsedTimer()
        self._close = named(
            QToolButton(),
            translate("Window", "Dismiss this message"),
            translate("Window", "Dismiss"),
            "quiet",
        )
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 10, 7)
        row.setSpacing(10)
        for widget in (self._words, self._bar, self._close):
            row.addWidget(widget)
        self._row = row
        self.set_tokens(tokens)
        self.hide()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors."""
        self._close.setIcon(icon("close", tokens.soft, 16))
        self._close.setIconSize(QSize(16, 16))

    @property
    def words(self) -> str:
        """What it says, or an empty string while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def lie_over(self, ground: QWidget, room: QWidget) -> None:
        """Lie over the foot of a part of the window from now on; that part does not move for it."""
        self.setParent(room)
        self._ground = ground
        ground.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay over the ground when that is moved or resized."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def warn(self, words: str, buttons: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Say that something could not be done, with what can be done about it."""
        self._show(words, "danger", buttons)

    def notice(self, words: str, buttons: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Say something that a person should know, with what can be done about it at leisure."""
        self._show(words, "notice", buttons)

    def also(
        self,
        words: str,
        buttons: Sequence[tuple[str, Callable[[], object]]],
        *,
        stays: bool = True,
    ) -> None:
        """Offer something beside what is offered already, so that neither is lost.

        Where the same was offered before, or nothing is, it stands alone: like ``notice``, or like
        ``tell`` where it need not stay.
        """
        names = {name for name, _act in buttons}
        offered = {name for part in self._parts for name, _act in part.buttons}
        alone = self.isHidden() or not self._bar.isHidden() or not offered or offered & names
        if alone:
            (self.notice if stays else self.tell)(words, buttons)
        else:
            tone = "danger" if self.property("tone") == "danger" else "notice"
            self._show_parts((*self._parts, _Part(words, tuple(buttons))), tone)

    def withdraw(self, words: str) -> None:
        """Take back one thing that was said; what else is offered stays."""
        rest = tuple(part for part in self._parts if part.words != words)
        if rest and rest != self._parts and not self.isHidden():
            self._show_parts(rest, str(self.property("tone")))
        elif not rest:
            self.hide()

    def tell(self, words: str, buttons: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Say that something was done, with what can be done next; it goes by itself."""
        self._show(words, "quiet", buttons)
        self._leaving.start()

    def begin(self, words: str, cancel: Callable[[], object]) -> None:
        """Say that something is under way, with a bar and a way to stop it."""
        self._show(words, "busy", ((translate("Window", "Cancel"), cancel),))
        self._bar.setValue(0)
        self._bar.show()
        self._close.hide()
        self._place()

    def progress(self, fraction: float) -> None:
        """Move the bar; from 0 to 1."""
        self._bar.setValue(round(fraction * _STEPS))

    def end(self) -> None:
        """Take down what ``begin`` put up."""
        if not self._bar.isHidden():
            self.hide()

    def forget(self) -> None:
        """Take down what was said of a briefing, or of a deed, that is no longer open."""
        if self._bar.isHidden():
            self.hide()

    def pass_by(self) -> None:
        """Take down a notice that asks for nothing, once it was read and work goes on."""
        read = self._since.isValid() and self._since.elapsed() >= _READ
        if read and self.property("tone") == "notice" and not self._buttons:
            self.hide()

    def _leave(self) -> None:
        if self.underMouse() or self.isAncestorOf(QApplication.focusWidget() or self.window()):
            self._leaving.start()
        else:
            self.hide()

    def _show(
        self, words: str, tone: str, buttons: Sequence[tuple[str, Callable[[], object]]]
    ) -> None:
        self._show_parts((_Part(words, tuple(buttons)),), tone)

    def _show_parts(self, parts: tuple[_Part, ...], tone: str) -> None:
        self._leaving.stop()
        self._since.start()
        self._parts = parts
        words = " ".join(part.words if len(parts) == 1 else _ended(part.words) for part in parts)
        buttons = [button for part in parts for button in part.buttons]
        self._words.setText(words)
        self._bar.hide()
        self._close.show()
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._replace_buttons(buttons)
        self._place()
        self.show()
        self.raise_()
        announce(self, words, at_once=tone == "danger")

    def _place(self) -> None:
        room = self.parentWidget()
        if self._ground is None or room is None:
            return
        over = QRect(self._ground.mapTo(room, QPoint()), self._ground.size())
        width = min(_WIDEST, over.width() - 2 * _AWAY)
        self.ensurePolished()
        self._row.activate()
        high = max(self._row.totalHeightForWidth(width), self._row.totalMinimumSize().height())
        left = over.left() + (over.width() - width) // 2
        self.setGeometry(left, over.bottom() + 1 - _AWAY - high, width, high)

    def _replace_buttons(self, buttons: Sequence[tuple[str, Callable[[], object]]]) -> None:
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()  # while a dialog stands, nothing is deleted
            old.deleteLater()
        self._buttons = []
        for text, act in buttons:
            button = named(QToolButton(), text, text, "link")
            button.setText(text)
            button.clicked.connect(act)
            self._row.insertWidget(self._row.count() - 1, button)
            button.show()  # a layout shows what comes into a visible widget one turn later
            self._buttons.append(button)
        chain(*self._buttons, self._close)


def _ended(words: str) -> str:
    """Return words as a sentence beside another."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."
