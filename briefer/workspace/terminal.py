"""What a long command shows on a terminal while it runs, and how Ctrl+C stops it.

Only a terminal is told how far it is: a log or a pipe gets the result alone.
"""

from __future__ import annotations

import shutil
import signal
import sys
import threading
import time
from contextlib import contextmanager
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING, Final, TextIO

from briefer.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefer.workspace.adding import Step

_BEAT: Final = 0.1
"""Seconds between two lines, so that a terminal is not kept busy."""
_CLEAR: Final = "\r\x1b[K"


@contextmanager
def progress(stream: TextIO | None = None) -> Iterator[Callable[[Step], None]]:
    """Give what tells a terminal how far adding is, and stops it after Ctrl+C.

    Where the system can hold a signal back, Ctrl+C is heard only when that is called, a few times a
    second: a process that is being started meanwhile inherits that, and so says nothing of it.

    Raises:
        CancelledError: by what is given, once Ctrl+C was pressed.
    """
    out = stream or sys.stderr
    shown = out.isatty()
    stopped = threading.Event()
    last = 0.0

    def stop(_number: int, _frame: object) -> None:
        stopped.set()

    def tell(step: Step) -> None:
        nonlocal last
        _hold(back=False)
        _hold(back=True)
        if stopped.is_set():
            raise CancelledError
        now = time.monotonic()
        if shown and now - last >= _BEAT:
            last = now
            out.write(f"{_CLEAR}{_line(step)}")
            out.flush()

    before = signal.signal(signal.SIGINT, stop)
    if sys.platform != "win32":
        # Python starts this helper with the first process, and with it lets go of Ctrl+C again.
        resource_tracker.ensure_running()
    _hold(back=True)
    try:
        yield tell
    finally:
        _hold(back=False)
        signal.signal(signal.SIGINT, before)
        if shown:
            out.write(_CLEAR)
            out.flush()


def _hold(*, back: bool) -> None:
    """Hold Ctrl+C back in this thread and in what it starts; or let go of it, a late one too."""
    if sys.platform != "win32":
        way = signal.SIG_BLOCK if back else signal.SIG_UNBLOCK
        signal.pthread_sigmask(way, {signal.SIGINT})


def _line(step: Step) -> str:
    """Return one line that a terminal does not break."""
    if not step.total:
        return "Looking for files …"
    left = "" if step.seconds is None else f", about {max(1, round(step.seconds))} s left"
    words = f"{step.done} of {step.total} read{left}: {' '.join(step.name.split())}"
    return words[: max(20, shutil.get_terminal_size().columns - 1)]
