"""Bringing articles into the library off the event loop, one lot after another, with a way to stop.

It says what came of each lot through the desk; who shows how far it is listens to its signals.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from briefer.errors import CancelledError
from briefer.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefer.errors import BrieferError
    from briefer.ui.desk import Desk
    from briefer.workspace import AddReport

    Progress = Callable[[float], None]

translate = QCoreApplication.translate
_PATIENCE: Final = 300
"""Milliseconds that pass before it is worth showing that something is under way."""


class Intake(QObject):
    """Adds to the library of a desk.

    Signals:
        began: articles have been read for a while and more are left.
        progressed: how much of the lot was read, from 0 to 1.
        ended: nothing is being added any more.
        refused: words on what came of a lot, and a message for each of its files that was not
            added, as a tuple.
    """

    began = Signal()
    progressed = Signal(float)
    ended = Signal()
    refused = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Wait for files."""
        super().__init__(parent)
        self._desk = desk
        self._tasks = Tasks(threads=1)
        self._stop = threading.Event()
        self._waiting = 0
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self.began)
        parent.destroyed.connect(self._tasks.close)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add files and the files of folders."""
        workspace = self._desk.workspace
        self._run(lambda progress: workspace.add_files(paths, progress))

    def add_text(self, name: str, text: str) -> None:
        """Add a text as an article of this name."""
        workspace = self._desk.workspace
        self._run(lambda _progress: workspace.add_text(name, text))

    def stop(self) -> None:
        """Stop after the article that is being read; those before it stay."""
        self._stop.set()

    def close(self) -> None:
        """Stop, take no more, and wait until nothing is read any more."""
        self.stop()
        self._tasks.close()

    def _run(self, add: Callable[[Progress], AddReport]) -> None:
        stop = self._stop
        if not self._waiting:
            stop = self._stop = threading.Event()
            self._patience.start()
        self._waiting += 1

        def work() -> AddReport | None:
            try:
                return add(lambda fraction: self._pass_on(fraction, stop))
            except CancelledError:
                return None

        self._tasks.run(work, self._tell, self._fail)

    def _pass_on(self, fraction: float, stop: threading.Event) -> None:
        if stop.is_set():
            raise CancelledError
        self.progressed.emit(fraction)

    def _tell(self, report: AddReport | None) -> None:
        self._end()
        if report is None:
            self._desk.library_changed.emit()
            self._desk.said.emit(translate("Shelf", "Stopped. What was added before stays."))
            return
        if report.added:
            self._desk.library_changed.emit()
        found = (*report.added, *report.known)
        if found:
            self._desk.article_opened.emit(found[0], -1, -1)
            self._desk.said.emit(_said(len(report.added), len(report.known)))
        if len(report.failed) == 1 and not found:
            self._desk.failed.emit(report.failed[0])
        elif report.failed:
            self.refused.emit(_refused(report), report.failed)

    def _fail(self, error: BrieferError) -> None:
        self._end()
        self._desk.failed.emit(str(error))

    def _end(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            self._patience.stop()
            self.ended.emit()


def _said(added: int, known: int) -> str:
    parts = []
    if added:
        parts.append(
            translate("Shelf", "1 article added")
            if added == 1
            else translate("Shelf", "{count} articles added").format(count=added)
        )
    if known:
        parts.append(
            translate("Shelf", "1 was in the library already")
            if known == 1
            else translate("Shelf", "{count} were in the library already").format(count=known)
        )
    return ", ".join(parts)


def _refused(report: AddReport) -> str:
    count = len(report.failed)
    words = (
        translate("Shelf", "1 file could not be added.")
        if count == 1
        else translate("Shelf", "{count} files could not be added.").format(count=count)
    )
    said = _said(len(report.added), len(report.known))
    return f"{said}. {words}" if said else words
