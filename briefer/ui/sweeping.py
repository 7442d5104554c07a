"""Python's garbage is collected on the event loop's thread alone.

Left to itself, Python collects on whichever thread happens to make objects. A Qt object that is
collected on a worker's thread is destroyed there, beside the event loop that may be using it.

What outlives a collection of everything is set aside and not looked at again: going through a
briefing of 2,000 passages and all that Qt's bindings made takes longer than a frame. Values of the
briefing hold no cycles, so that they go without the collector when nobody needs them. Whatever else
became part of a cycle after it was set aside is looked at again when another briefing is opened.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

PAUSE: Final = 250
"""Milliseconds between two looks at how much there is."""
_OLDEST: Final = 2
_BUSY: Final = 300
"""More new objects than the timers of a resting window make between two looks."""
_OVERDUE: Final = 10
"""How many times its threshold the oldest generation may grow while nobody rests."""


class Sweeper(QObject):
    """Collects what Python would have collected by itself, by its own thresholds.

    The oldest objects, whose collection takes longest, wait until nobody does anything: until few
    objects came since the last look.
    """

    def __init__(self, parent: QObject) -> None:
        """Take over, until the process ends."""
        super().__init__(parent)
        self._young = 0
        gc.disable()
        # Another sweeper, as tests have, begins with everything.
        self.destroyed.connect(gc.unfreeze)
        timer = QTimer(self, interval=PAUSE)
        timer.timeout.connect(self._look)
        timer.start()

    def look_again(self) -> None:
        """Count all that was set aside among what may be garbage, as much of it now may be."""
        gc.unfreeze()

    def _look(self) -> None:
        young, waiting = gc.get_count()[0] - self._young, gc.get_count()[_OLDEST]
        busy = young > _BUSY and waiting < _OVERDUE * gc.get_threshold()[_OLDEST]
        if sweep(_OLDEST - 1 if busy else _OLDEST) == _OLDEST:
            gc.freeze()
        self._young = gc.get_count()[0]


def sweep(most: int = _OLDEST) -> int:
    """Collect the oldest generation that has grown beyond its threshold, and those below it.

    Args:
        most: the oldest that may be.

    Returns:
        Which it was; -1 where none has grown.
    """
    pairs = zip(gc.get_count(), gc.get_threshold(), strict=True)
    grown = [number for number, (count, threshold) in enumerate(pairs) if count > threshold]
    if not grown:
        return -1
    chosen = min(grown[-1], most)
    gc.collect(chosen)
    return chosen
