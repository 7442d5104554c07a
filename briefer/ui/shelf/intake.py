"""Bringing articles into the library off the event loop, one lot after another, with a way to stop.

It says what came of each lot through the desk; who shows how far it is listens to its signals.
What was added is opened, but for a person who went on with something else meanwhile.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from briefer.errors import BrieferError, CancelledError
from briefer.ui.language import counted, say
from briefer.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefer.ui.desk import Desk
    from briefer.ui.shelf.pasting import Pasted
    from briefer.workspace import AddReport, Step

    Progress = Callable[[Step], None]

translate = QCoreApplication.translate
_PATIENCE: Final = 300
"""Milliseconds that pass before it is worth showing that something is under way."""
_HANDS: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)
"""What tells that a person does something."""
_BEAT: Final = 0.1
"""Seconds between two words on how far it is."""


class Intake(QObject):
    """Adds to the library of a desk.

    Signals:
        began: articles have been read for a while and more are left.
        progressed: how far the lot is, as a Step; a few times a second.
        ended: nothing is being added any more.
        landed: words on what was added, and the id of the first, which was not opened: the person
            at the window went on with something else meanwhile.
        refused: words on what came of a lot, and a message for each of its files that was not
            added, as a tuple.
        marked: ids of what was added that was marked in its original, each with how often, as
            a tuple; where more than the article that is opened is among them.
        renewed: ids of older articles, each with that of the newer text that was added.
        noted: what else a person should know of a lot.
        failed: a lot could not be added, as was said through the desk.
        broke: a fault that a reader met, for the log.
    """

    began = Signal()
    progressed = Signal(object)
    ended = Signal()
    landed = Signal(str, str)
    refused = Signal(str, object)
    marked = Signal(object)
    renewed = Signal(object)
    noted = Signal(str)
    failed = Signal()
    broke = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Wait for files."""
        super().__init__(parent)
        self._desk = desk
        self._tasks = Tasks(self, threads=1)
        self._stop = threading.Event()
        self._waiting = 0
        self._elsewhere = False
        self._step: Step | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._begin)
        parent.destroyed.connect(self._tasks.close)

    @property
    def under_way(self) -> bool:
        """Whether anything is being added."""
        return self._waiting > 0

    @property
    def counts(self) -> tuple[int, int]:
        """How many files of the lot were read, and of how many; zeros while that is not known."""
        return (self._step.done, self._step.total) if self._step is not None else (0, 0)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add files and the files of folders."""
        workspace = self._desk.workspace
        self._run(lambda progress: workspace.add_files(paths, progress))

    def add_text(self, found: Pasted) -> None:
        """Add the plain text of the clipboard as an article."""
        data = found.text.encode("utf-8", "replace")
        workspace = self._desk.workspace
        self._run(lambda _progress: workspace.add_bytes(found.name, data, found.address))

    def add_page(self, found: Pasted) -> None:
        """Add the markup of the clipboard as an article, or its plain text where that is none."""
        markup = found.markup.encode("utf-8", "replace")
        workspace = self._desk.workspace

        def add(_progress: Progress) -> AddReport:
            try:
                return workspace.add_bytes(f"{found.name}.html", markup, found.address)
            except BrieferError:
                # What is wrong with the markup would be said of a file that nobody has.
                plain = found.text.encode("utf-8", "replace")
                return workspace.add_bytes(found.name, plain, found.address)

        self._run(add)

    def stop(self) -> None:
        """Stop after the article that is being read; those before it stay."""
        self._stop.set()

    def close(self) -> None:
        """Stop, take no more, and wait until nothing is read any more."""
        self.stop()
        self._patience.stop()
        self._tasks.close()
        self._waiting = 0  # nobody hears of it any more

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note that a person does something while articles are read; it goes its way."""
        if event.type() in _HANDS:
            self._elsewhere = True
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        if (app := QCoreApplication.instance()) is not None:
            app.installEventFilter(self)
        self.began.emit()

    def _run(self, add: Callable[[Progress], AddReport]) -> None:
        stop = self._stop
        if not self._waiting:
            stop = self._stop = threading.Event()
            self._elsewhere = False
            self._patience.start()
        self._waiting += 1

        last = 0.0

        def pass_on(step: Step) -> None:
            nonlocal last
            if stop.is_set():
                raise CancelledError
            self._step = step
            now = time.monotonic()
            if now - last >= _BEAT or (step.total and step.done == step.total):
                last = now
                self.progressed.emit(step)

        def work() -> AddReport | None:
            try:
                return add(pass_on)
            except CancelledError:
                return None

        self._tasks.run(work, self._tell, self._fail)

    def _tell(self, report: AddReport | None) -> None:
        self._end()
        if report is None:
            self._desk.library_changed.emit()
            self._desk.said.emit(translate("Shelf", "Stopped. What was added before stays."))
            return
        for fault in report.faults:
            self.broke.emit(fault)
        if report.added:
            self._desk.library_changed.emit()
        found = (*report.added, *report.known)
        if found:
            self._show(found[0], _said(report))
        elif not report.failed:
            self._desk.failed.emit(_nothing(report.passed_over))
            self.failed.emit()
        if len(report.failed) == 1 and not found:
            self._desk.failed.emit(say(report.failed[0]))
            self.failed.emit()
        elif report.failed:
            self.refused.emit(_refused(report), report.failed)
        if found:
            self._offer(report, "" if self._elsewhere else found[0])
        if report.notes:
            self.noted.emit(" ".join(map(say, report.notes)))

    def _show(self, first: str, words: str) -> None:
        """Say what was added, and open the first of it where nobody is led away by that."""
        if self._elsewhere:
            self.landed.emit(words, first)
        else:
            self._desk.article_opened.emit(first, -1, -1)
            self._desk.article_added.emit(first)
            self._desk.said.emit(words)

    def _offer(self, report: AddReport, opened: str) -> None:
        """Tell of what can be done with what was added, beyond the article that is opened.

        Args:
            report: what came of a lot.
            opened: the id of that article; empty where none was.
        """
        if any(article != opened for article, _count in report.marked):
            self.marked.emit(report.marked)
        if report.newer:
            self.renewed.emit(report.newer)

    def _fail(self, error: BrieferError) -> None:
        self._end()
        self._desk.library_changed.emit()  # of a folder, some may have been added before
        self._desk.failed.emit(say(error))
        self.failed.emit()

    def _end(self) -> None:
        self._waiting -= 1
        self._step = None
        if not self._waiting:
            self._patience.stop()
            if (app := QCoreApplication.instance()) is not None:
                app.removeEventFilter(self)
            self.ended.emit()


def _said(report: AddReport) -> str:
    """Say what was added, what was there, and what was passed over."""
    added, known, other = len(report.added), len(report.known), report.passed_over
    parts = []
    if added:
        one, many = (
            translate("Shelf", "1 article added"),
            translate("Shelf", "{count} articles added"),
        )
        parts.append(counted(added, one, many))
    if known:
        one = translate("Shelf", "1 was in the library already")
        parts.append(counted(known, one, translate("Shelf", "{count} were in the library already")))
    if other:
        one = translate("Shelf", "1 file of another kind passed over")
        many = translate("Shelf", "{count} files of other kinds passed over")
        parts.append(counted(other, one, many))
    return ", ".join(parts)


def _nothing(count: int) -> str:
    """Say that nothing was found to add, but some files of another kind or none."""
    if not count:
        return translate("Shelf", "There are no files in that folder.")
    one = translate("Shelf", "The file in that folder is of a kind that Briefer cannot read.")
    many = translate(
        "Shelf", "The {count} files in that folder are of kinds that Briefer cannot read."
    )
    return counted(count, one, many)


def _refused(report: AddReport) -> str:
    one = translate("Shelf", "1 file could not be added.")
    words = counted(
        len(report.failed), one, translate("Shelf", "{count} files could not be added.")
    )
    said = _said(report)
    return f"{said}. {words}" if said else words
