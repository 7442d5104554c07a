"""Work that may take long: off the event loop, with how far it is in the banner, and Cancel.

What is cancelled is given up at once; it ends by itself where it next tells how far it is.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from briefer.errors import BrieferError, CancelledError
from briefer.ui.language import say
from briefer.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.ui.banner import Banner

T = TypeVar("T")
_PATIENCE: Final = 300
"""Milliseconds that pass before it is worth showing that something is under way."""
_BEAT: Final = 0.1
"""Seconds between two words on how far it is."""


class Longer(QObject):
    """Runs one piece of long work after another.

    Signals:
        failed: words for a person, where work raised a BrieferError.
    """

    failed = Signal(str)
    _far = Signal(object, float)
    _broke = Signal(object)

    def __init__(self, banner: Banner, parent: QObject) -> None:
        """Show how far work is in a banner."""
        super().__init__(parent)
        self._banner = banner
        self._tasks = Tasks(self, threads=1)
        self._stop = threading.Event()
        self._words, self._done = "", 0.0
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._show)
        self._far.connect(self._tell)
        self._broke.connect(self._end)

    def run(
        self,
        words: str,
        work: Callable[[Callable[[float], None]], T],
        done: Callable[[T], None],
        stopped: Callable[[], None],
    ) -> None:
        """Run work on another thread.

        Args:
            words: what is under way, for a person.
            work: what to do; it is given what takes how much is done, from 0 to 1, and which
                raises CancelledError where it should stop. Touches no widget.
            done: takes the answer.
            stopped: is called where a person stopped it, once it has ended.
        """
        stop = self._stop = threading.Event()
        self._words, self._done = words, 0.0
        self._patience.start()
        last = 0.0

        def tell(fraction: float) -> None:
            nonlocal last
            if stop.is_set():
                raise CancelledError
            if time.monotonic() - last >= _BEAT:
                last = time.monotonic()
                self._far.emit(stop, fraction)

        def settle(answer: tuple[T] | None) -> None:
            self._end(stop)
            if answer is None or stop.is_set():
                stopped()
            else:
                done(answer[0])

        def fail(error: BrieferError) -> None:
            self._end(stop)
            self.failed.emit(say(error))

        self._tasks.run(lambda: self._attempt(stop, lambda: work(tell)), settle, fail)

    def _attempt(self, stop: threading.Event, work: Callable[[], T]) -> tuple[T] | None:
        """Return the answer, on the work's own thread; None where it was stopped."""
        try:
            return (work(),)
        except CancelledError:
            return None
        except BrieferError:
            raise
        except BaseException:
            self._broke.emit(stop)  # the exception hook tells of it; the bar must go
            raise

    def cancel(self) -> None:
        """Give the work up."""
        self._stop.set()
        self._end(self._stop)

    def close(self) -> None:
        """Stop, take no more work, and wait until none runs."""
        self._stop.set()
        self._tasks.close()

    def _show(self) -> None:
        self._banner.begin(self._words, self.cancel)
        self._banner.progress(self._done)

    def _tell(self, work: threading.Event, fraction: float) -> None:
        if work is self._stop and not work.is_set():
            self._done = fraction
            self._banner.progress(fraction)

    def _end(self, work: threading.Event) -> None:
        if work is self._stop:
            self._patience.stop()
            self._banner.end()
