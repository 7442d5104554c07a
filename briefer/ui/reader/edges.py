"""Scrolling while something is dragged past the upper or lower edge of what shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractScrollArea

_BEAT: Final = 40
_NEAR: Final = 12
"""Pixels from an edge within which it scrolls."""
_FASTEST: Final = 60


class EdgeScroll(QObject):
    """Scrolls a view for as long as a drag stays at its edge."""

    def __init__(self, view: QAbstractScrollArea, again: Callable[[QPoint], object]) -> None:
        """Rest; ``again`` takes the pointer's place after each step."""
        super().__init__(view)
        self._view = view
        self._again = again
        self._point = QPoint()
        self._timer = QTimer(self, interval=_BEAT)
        self._timer.timeout.connect(self._step)

    def follow(self, point: QPoint) -> None:
        """Take the pointer's place in the viewport while something is dragged."""
        self._point = point
        if not self._past():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Rest: nothing is dragged any more."""
        self._timer.stop()

    def _past(self) -> int:
        """Return how far the pointer is past an edge, below zero for the upper one."""
        low = self._view.viewport().height() - _NEAR
        y = self._point.y()
        return min(0, y - _NEAR) or max(0, y - low)

    def _step(self) -> None:
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + max(-_FASTEST, min(_FASTEST, self._past())))
        if bar.value() != before:
            self._again(self._point)
