"""Counts clicks that follow one another in one place: Qt itself tells of two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

_REACH: Final = 5
_MOST: Final = 4


class Clicks:
    """Counts presses of one button."""

    def __init__(self, interval: int) -> None:
        """Begin; ``interval`` is the longest pause between two clicks, in milliseconds."""
        self.count = 0
        self._interval = interval
        self._last = 0
        self._point: QPoint | None = None

    def press(self, point: QPoint, time: int) -> int:
        """Return which click in a row this is, from 1 to 4; after the fourth it begins anew."""
        near = self._point is not None and (point - self._point).manhattanLength() <= _REACH
        follows = near and 0 <= time - self._last <= self._interval and self.count < _MOST
        self.count = self.count + 1 if follows else 1
        self._last, self._point = time, point
        return self.count
