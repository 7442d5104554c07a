"""Python's garbage is collected on the event loop's thread alone.

Left to itself, Python collects on whichever thread happens to make objects. A Qt object that is
collected on a worker's thread is destroyed there, beside the event loop that may be using it.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

PAUSE: Final = 250
"""Milliseconds between two looks at how much there is."""


class Sweeper(QObject):
    """Collects what Python would have collected by itself, by its own thresholds."""

    def __init__(self, parent: QObject) -> None:
        """Take over, until the process ends."""
        super().__init__(parent)
        gc.disable()
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
