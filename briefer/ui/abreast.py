"""The panes of the window side by side, and how they share its width.

The sides are as wide as a person made them for as long as what is read between them has room for
its lines; in a window that is made narrower they give way too. It knows nothing of what is in them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_READABLE: Final = 450
"""Pixels that the middle keeps while the sides have any to spare."""
_LEAST: Final = 180, 330, 280
_SIDES: Final = 272, 432


class Sides(NamedTuple):
    """The widths of what is left and right of the middle, in pixels; 0 where it is hidden."""

    left: int
    right: int


class Abreast(QSplitter):
    """Three panes, with the one in the middle taking what the others leave."""

    def __init__(self, left: QWidget, middle: QWidget, right: QWidget) -> None:
        """Put them beside each other."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane, least in zip((left, middle, right), _LEAST, strict=True):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
        self._wanted = Sides(*_SIDES)
        self._readable = _READABLE
        self.splitterMoved.connect(self._want)

    def recall(self, state: QByteArray, width: int) -> None:
        """Share a width as it was shared last, or as it usually is where the state is none."""
        self.resize(width, self.height())  # what is recalled is squeezed into the present width
        if self.restoreState(state):
            self._want()
        else:
            left, right = shared(width, self._wanted, self._readable)
            self.setSizes([left, width - left - right, right])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the new width."""
        super().resizeEvent(event)
        now = self.sizes()
        wanted = Sides(
            *(want if has else 0 for want, has in zip(self._wanted, now[::2], strict=True))
        )
        sides = shared(sum(now), wanted, self._readable)
        if sides != (now[0], now[2]):
            self.setSizes([sides.left, sum(now) - sum(sides), sides.right])

    def _want(self) -> None:
        """Take the present widths for wanted; a hidden side keeps the one that it had."""
        left, middle, right = self.sizes()
        self._wanted = Sides(left or self._wanted.left, right or self._wanted.right)
        self._readable = min(_READABLE, middle)


def shared(width: int, wanted: Sides, readable: int) -> Sides:
    """Return how wide the sides are in some pixels.

    Args:
        width: of all three.
        wanted: the widths that the sides have where there is room; 0 for one that is hidden.
        readable: how wide the middle is to be at least, where the sides can spare it.
    """
    least = [min(want, low) for want, low in zip(wanted, _LEAST[::2], strict=True)]
    spare = [want - low for want, low in zip(wanted, least, strict=True)]
    lacking = min(max(0, readable + sum(wanted) - width), sum(spare))
    left = round(lacking * spare[0] / (sum(spare) or 1))
    return Sides(wanted.left - left, wanted.right - (lacking - left))
