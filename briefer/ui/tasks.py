"""Background work: the one helper that takes work off the event loop and brings the answer back.

Work is a function without arguments that touches no widget. Its answer, or what it raised, comes
back on the thread that asked; a BrieferError as words for a person, anything else to the exception
hook, as if it had been raised there.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from briefer.errors import BrieferError, CancelledError
from briefer.later import made
from briefer.ui.language import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


class Tasks(QObject):
    """Runs work on a few threads of its own.

    Signals:
        failed: words for a person, where work raised a BrieferError and nobody took it.
    """

    failed = Signal(str)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        """Make the helper; a thread starts with the first work."""
        super().__init__(parent)
        self._threads = threads
        self._open = True
        # Queued, as quick work may be done before ``run`` has returned.
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - after the first paint

        return ThreadPoolExecutor(max_workers=self._threads, thread_name_prefix="briefer")

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BrieferError], None] | None = None,
        *,
        within: float = 0.0,
    ) -> None:
        """Run work on another thread.

        Args:
            work: what to do; touches no widget.
            done: takes the answer, on the thread that this helper lives on.
            failed: takes a BrieferError there; where None, its words go out by ``failed``.
            within: seconds to wait for an answer before returning, so that quick work is shown in
                one go; what takes longer comes back later as ever.
        """

        def deliver(future: Future[T]) -> None:
            if not future.cancelled():
                self._answered.emit(lambda: self._settle(future, done, failed))

        if not self._open:
            return
        future = self._pool.submit(work)
        if within and _ended(future, within):
            self._settle(future, done, failed)
        else:
            future.add_done_callback(deliver)

    def close(self) -> None:
        """Take no more work, drop what has not begun, and wait for what has."""
        self._open = False
        if made(self, "_pool"):
            self._pool.shutdown(wait=True, cancel_futures=True)

    def abandon(self, keeper: QObject) -> None:
        """Take no more work, drop what has not begun, and wait for nothing.

        Args:
            keeper: keeps this helper, as what runs comes back to it; outlives whoever asked.
        """
        self._open = False
        self.setParent(keeper)
        if made(self, "_pool"):
            self._pool.shutdown(wait=False, cancel_futures=True)

    def _deliver(self, settle: Callable[[], None]) -> None:
        if self._open:
            settle()

    def _settle(
        self,
        future: Future[T],
        done: Callable[[T], None],
        failed: Callable[[BrieferError], None] | None,
    ) -> None:
        try:
            answer = future.result()
        except CancelledError:
            return
        except BrieferError as error:
            if failed is not None:
                failed(error)
            else:
                self.failed.emit(say(error))
            return
        done(answer)


def _ended(future: Future[T], within: float) -> bool:
    """Wait for work to end, for a number of seconds at most; True where it has."""
    from concurrent.futures import wait  # noqa: PLC0415 - after the first paint

    return bool(wait([future], within).done)


class Latest(QObject):
    """Keeps an answer up to date: waits until changes pause, and drops what is outdated.

    At most one piece of work runs at a time; requests that come meanwhile count as one.
    """

    def __init__(self, begin: Callable[[], None], pause: int, parent: QObject) -> None:
        """Prepare.

        Args:
            begin: starts the work; whoever ends it calls ``finish``.
            pause: milliseconds without a request before it begins.
            parent: owns this.
        """
        super().__init__(parent)
        self._begin = begin
        self._running = False
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._pause = pause
        self._timer.timeout.connect(self._start)

    @property
    def outdated(self) -> bool:
        """Whether something was asked since the running work began."""
        return self._again or self._timer.isActive()

    def ask(self, pause: int | None = None) -> None:
        """Ask for a new answer, soon; after another pause than usual where one is given."""
        self._timer.start(self._pause if pause is None else pause)

    def finish(self) -> None:
        """Say that the running work has ended, well or badly."""
        self._running = False
        if self._again:
            self._again = False
            self._timer.start(self._pause)

    def _start(self) -> None:
        if self._running:
            self._again = True
            return
        self._running = True
        self._begin()
