"""Unexpected errors: into a log file, with a plain word to the person of where that is.

The log holds the kinds of errors and the functions they came through, never an error's own words
or any data, as these may quote an article.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefer import __version__
from briefer.errors import BrieferError, describe
from briefer.ui.language import say

if TYPE_CHECKING:
    import logging
    from pathlib import Path
    from types import TracebackType

translate = QCoreApplication.translate

_LARGEST: Final = 256 * 1024
_OLDER: Final = 3


class Faults(QObject):
    """Takes over the exception hooks.

    Signals:
        happened: words for a person.
    """

    happened = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Take over; the folder and file are made when there is something to write."""
        super().__init__(parent)
        self._folder = folder
        self._log: logging.Logger | None = None
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def release(self) -> None:
        """Give the exception hooks back and close the file."""
        sys.excepthook, threading.excepthook = self._before
        for handler in tuple(self._log.handlers) if self._log else ():
            handler.close()
        self._log = None

    def record(self, fault: str) -> None:
        """Write a fault down; a disk that refuses changes nothing."""
        try:
            self._open().error(fault)
        except OSError:
            self._log = None

    def _caught(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, _trace)
            return
        if isinstance(error, BrieferError):
            self.happened.emit(say(error))
            return
        self.record(describe(error))
        self.happened.emit(
            translate(
                "Window",
                "Something went wrong inside Briefer. Your briefing is still here: save it under"
                " another name to be sure. What happened was written to {folder}.",
            ).format(folder=self._folder)
        )

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _open(self) -> logging.Logger:
        if self._log is None:
            import logging.handlers  # noqa: PLC0415 - loads when something broke

            self._folder.mkdir(parents=True, exist_ok=True)
            handler = logging.handlers.RotatingFileHandler(
                self._folder / "briefer.log",
                maxBytes=_LARGEST,
                backupCount=_OLDER,
                encoding="utf-8",
            )
            handler.setFormatter(logging.Formatter(f"%(asctime)s {__version__} %(message)s"))
            self._log = logging.Logger("briefer")  # noqa: LOG001 - of this window alone
            self._log.addHandler(handler)
        return self._log
