"""Python's garbage is collected on the event loop's thread alone.

Left to itself, Python collects on whichever thread happens to make objects. A Qt object that is
collected on a worker's thread is destroyed there, beside the event loop that may be using it.

What outlives a collection of everything is set aside and not looked at again: going through a
briefing of 2,000 passages and all that Qt's bindings made takes longer than a frame. Values of the
briefing hold no cycles, so that they go without the collector when nobody needs them.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

PAUSE: Final = 250
"""Milliseconds between two looks at how much there is."""

_EVERYTHING: Final = 2


class Sweeper(QObject):
    """Collects what Python would have collected by itself, by its own thresholds."""

    def __init__(self, parent: QObject) -> None:
        """Take over, until the process ends."""
        super().__init__(parent)
        gc.disable()
        # Another sweeper, as tests have, begins with everything.
        self.destroyed.connect(gc.unfreeze)
        timer = QTimer(self, interval=PAUSE)
        timer.timeout.connect(sweep)
        timer.start()


def sweep() -> None:
    """Collect the oldest generation that has grown beyond its threshold, and those below it."""
    grown = [
        generation
        for generation, (count, threshold) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if count > threshold
    ]
    if grown:
        gc.collect(grown[-1])
        if grown[-1] == _EVERYTHING:
            gc.freeze()
