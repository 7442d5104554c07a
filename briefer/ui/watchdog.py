"""Says which action held the window up, in debug runs and benchmarks; people's runs have none.

A timer of the event loop beats; a thread watches the beat and, once it is late, looks again and
again at what the loop's thread is doing. What it tells holds names of our own functions and line
numbers alone, never data. A call into C that keeps the interpreter to itself is seen only when it
has ended: it is told with the function that comes after it.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

LIMIT: Final = 0.05
"""Seconds without a beat that count as standing still."""
_BEAT: Final = 5
"""Milliseconds between two beats."""
_LOOK: Final = 0.01
"""Seconds between two looks at the beat."""


class Watchdog(QObject):
    """Watches the event loop of the thread that it is made on, for as long as its parent lives."""

    def __init__(
        self, tell: Callable[[str], None], parent: QObject, *, ours: str = "briefer"
    ) -> None:
        """Begin to watch.

        Args:
            tell: takes a line about each time that the window stood still, on another thread.
            parent: owns this.
            ours: the package whose functions are named.
        """
        super().__init__(parent)
        watch = _Watch(tell, ours)
        timer = QTimer(self, interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(watch.beat)
        timer.start()
        self.destroyed.connect(watch.end)
        self.end = watch.end
        watch.start()


class _Watch(threading.Thread):
    """The thread that looks."""

    def __init__(self, tell: Callable[[str], None], ours: str) -> None:
        super().__init__(name="watchdog", daemon=True)
        self._tell = tell
        self._ours = ours
        self._watched = threading.get_ident()
        self._ended = threading.Event()
        self._last = time.perf_counter()
        self._computed = time.thread_time()

    def beat(self) -> None:
        """Say that the event loop turns."""
        self._computed = time.thread_time()
        self._last = time.perf_counter()

    def end(self) -> None:
        """Watch no more."""
        self._ended.set()

    def run(self) -> None:
        while not self._ended.wait(_LOOK):
            if time.perf_counter() - self._last > LIMIT:
                self._follow()

    def _follow(self) -> None:
        """Look until the loop turns again, then tell what was seen most."""
        begun, computed = self._last, self._computed
        seen: Counter[str] = Counter()
        while self._last == begun and not self._ended.wait(_LOOK / 2):
            frame = sys._current_frames().get(self._watched)  # noqa: SLF001 - the one way to see it
            seen[" > ".join(_names(frame, self._ours))] += 1
        if seen and not self._ended.is_set():
            lasted = (self._last - begun) * 1000
            share = (self._computed - computed) * 1000
            where = seen.most_common(1)[0][0] or "Qt itself"
            self._tell(
                f"The window stood still for {lasted:.0f} ms, of which it computed for"
                f" {share:.0f} ms: {where}"
            )


def _names(frame: FrameType | None, ours: str) -> Iterator[str]:
    """Return the functions of a package that a thread is in, from the outermost in."""
    found: list[str] = []
    while frame is not None:
        package, _, module = str(frame.f_globals.get("__name__", "")).partition(".")
        if package == ours:
            found.append(f"{module}:{frame.f_code.co_qualname}:{frame.f_lineno}")
        frame = frame.f_back
    return reversed(found)
