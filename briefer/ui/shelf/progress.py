"""How far adding is: a bar, how many of how many, the time that is left, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QToolButton, QWidget

from briefer.ui.naming import named, tip

if TYPE_CHECKING:
    from briefer.workspace import Step

translate = QCoreApplication.translate
_STEPS: Final = 1000
_MINUTE: Final = 60
_HOUR: Final = 60 * _MINUTE


class Progress(QWidget):
    """Shows a Step.

    Signals:
        cancelled: a person wants no more of it.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._left = QLabel()
        self._left.setProperty("kind", "soft")
        self._bar = named(QProgressBar(), translate("Shelf", "Progress of adding"))
        self._bar.setTextVisible(False)
        self.cancel = named(
            QToolButton(),
            translate("Shelf", "Cancel adding"),
            translate("Shelf", "Stop adding; what was added before stays"),
            "link",
        )
        self.cancel.setText(translate("Shelf", "Cancel"))
        self.cancel.clicked.connect(self._cancel)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._words, 0, 0)
        grid.addWidget(self._left, 0, 1)
        grid.addWidget(self._bar, 1, 0)
        grid.addWidget(self.cancel, 1, 1, Qt.AlignmentFlag.AlignRight)

    def begin(self) -> None:
        """Say that something is under way, before it is known how much."""
        self.cancel.setEnabled(True)
        self._bar.setMaximum(0)
        self._words.setText(translate("Shelf", "Looking for articles …"))
        self._left.clear()

    def show_step(self, step: Step) -> None:
        """Show how far it is."""
        if not step.total or not self.cancel.isEnabled():
            return
        self._bar.setMaximum(_STEPS)
        self._bar.setValue(round(step.fraction * _STEPS))
        words = translate("Shelf", "Reading {done} of {total}")
        done = min(step.done + 1, step.total)
        self._words.setText(words.format(done=f"{done:,}", total=f"{step.total:,}"))
        self._words.setToolTip(tip(step.name))
        self._left.setText("" if step.seconds is None else time_left(step.seconds))

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._bar.setMaximum(0)
        self._words.setText(translate("Shelf", "Stopping …"))
        self._left.clear()
        self.cancelled.emit()


def time_left(seconds: float) -> str:
    """Return a time in words, rounded so that it does not flicker."""
    if seconds < 1:
        return translate("Shelf", "almost done")
    if seconds < _MINUTE:
        step = 1 if seconds < 10 else 5  # noqa: PLR2004 - of seconds
        return translate("Shelf", "{n} s left").format(n=int(-(-seconds // step) * step))
    if seconds < _HOUR:
        return translate("Shelf", "{n} min left").format(n=int(-(-seconds // _MINUTE)))
    return translate("Shelf", "{n} h left").format(n=f"{seconds / _HOUR:.1f}")
