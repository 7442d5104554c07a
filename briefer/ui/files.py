"""Briefings as files: new, open, save, and the question before unsaved changes are lost.

Also what a crash left behind in a journal, and files that are dropped on the window.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from briefer.errors import BrieferError
from briefer.ui.language import say
from briefer.ui.office import Office
from briefer.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from briefer.ui.desk import Desk
    from briefer.ui.memory import Memory

translate = QCoreApplication.translate
LOOK_AGAIN: Final = 10_000
"""Milliseconds between two looks for a folder that went away."""
SUFFIX: Final = ".briefing"
_LONGEST_NAME: Final = 80
_SOON: Final = 4 * 3600 * 10**9
"""Nanoseconds after an export within which nobody is expected to have worked on a copy of it."""


class Panes(NamedTuple):
    """What the panes do for files.

    Attributes:
        settle: keeps what is being written in a card, before the briefing is saved or left.
        add: adds articles and says what came of it.
    """

    settle: Callable[[], None]
    add: Callable[[Sequence[Path]], None]


class Files(QObject):
    """Opens and saves what is on the desk.

    Signals:
        saved: the briefing now lies in its file.
        noticed: words for a person about a file that was opened.
        withdrawn: words that were noticed and hold no longer.
        left_over: there are edits that are in no file, and other work on the desk.
    """

    saved = Signal()
    noticed = Signal(str)
    withdrawn = Signal(str)
    left_over = Signal()

    def __init__(self, desk: Desk, memory: Memory, window: QWidget, panes: Panes) -> None:
        """Work for a desk; dialogs stand before the window."""
        super().__init__(window)
        self._desk = desk
        self._memory = memory
        self._window = window
        self._panes = panes
        self._tasks = Tasks(self, threads=1)
        self._away = ""
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_AGAIN)
        self._looking.timeout.connect(self._look)
        self.office = Office(memory, window)

    def new(self, template: str = "") -> None:
        """Put an empty briefing on the desk; with the id of a template, one of that kind."""
        if not self.may_leave():
            return
        try:
            self._desk.workspace.new(template)
        except BrieferError as error:
            self._desk.failed.emit(say(error))
            return
        self._desk.opened.emit()

    def open(self) -> None:
        """Ask for a briefing and open it."""
        name, _filter = QtWidgets.QFileDialog.getOpenFileName(
            self._window, translate("Files", "Open a briefing"), str(self._memory.folder), kinds()
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Open a briefing, once it is seen to be one and unsaved changes are settled."""
        from briefer import storage  # noqa: PLC0415 - loads when a file is opened

        try:
            storage.load(path)
        except BrieferError as error:
            if not path.exists():
                self._memory.forget(path)
            self._desk.failed.emit(say(error))
            return
        if self.may_leave() and self._opened(lambda: self._desk.workspace.open(path)):
            self._memory.used(path)

    def open_sample(self, name: str) -> None:
        """Open a copy of a sample."""
        if self.may_leave():
            self._opened(lambda: self._desk.workspace.open_sample(name))

    def restore(self, file: Path) -> None:
        """Open an earlier version as a copy that is not saved yet."""
        if self.may_leave() and self._opened(lambda: self._desk.workspace.restore(file)):
            self._desk.said.emit(translate("Files", "An earlier version is open as a copy"))

    def recover(self) -> None:
        """Bring back the latest edits that are in no file; there are none as a rule.

        A person who has begun to work by then is asked first.
        """
        if not self._desk.workspace.dirty:
            self.bring_back()
        elif self._desk.workspace.recoverable():
            self.left_over.emit()

    def bring_back(self) -> None:
        """Put the latest edits that are in no file on the desk, once other work is settled."""
        workspace = self._desk.workspace
        found = workspace.recoverable() if self.may_leave() else ()
        if found and self._opened(lambda: workspace.recover(found[0])):
            self._desk.said.emit(translate("Files", "Edits that were not saved are back"))

    def save(self) -> bool:
        """Save where the briefing lies, or ask where; False where it was not saved."""
        self._panes.settle()
        workspace = self._desk.workspace
        if workspace.path is None or workspace.read_only:
            return self.save_as()
        return self._save(workspace.path)

    def save_template(self) -> None:
        """Ask for a name, and keep the briefing's sections and looks under it for new ones."""
        name, agreed = QtWidgets.QInputDialog.getText(
            self._window,
            translate("Files", "Save as template"),
            translate("Files", "Name of the template:"),
        )
        if not agreed or not name.strip():
            return
        try:
            self._desk.workspace.save_template(name)
        except BrieferError as error:
            self._desk.failed.emit(say(error))
        else:
            words = translate("Files", "Saved the template {name}: File, New from template")
            self._desk.said.emit(words.format(name=name.strip()))

    def save_as(self) -> bool:
        """Ask where to save, and save there; False where it was not saved."""
        self._panes.settle()
        name, _filter = QtWidgets.QFileDialog.getSaveFileName(
            self._window,
            translate("Files", "Save the briefing"),
            str(self.suggestion(SUFFIX)),
            kinds(),
        )
        if not name:
            return False
        path = Path(name)
        return self._save(path if path.suffix.lower() == SUFFIX else Path(f"{path}{SUFFIX}"))

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes; False where the person stays."""
        self._panes.settle()
        workspace = self._desk.workspace
        if not workspace.dirty:
            return True
        box = QtWidgets.QMessageBox(self._window)
        box.setWindowTitle(translate("Files", "Unsaved changes"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(_question(workspace.briefing.front.title))
        box.setInformativeText(translate("Files", "Changes that you do not save are lost."))
        button = QtWidgets.QMessageBox.StandardButton
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.setDefaultButton(button.Save)
        box.button(button.Discard).setText(translate("Files", "Don't save"))
        answer = box.exec()
        box.deleteLater()
        if answer == button.Save:
            return self.save()
        if answer == button.Discard:
            workspace.discard()
        return answer == button.Discard

    def suggestion(self, suffix: str) -> Path:
        """Return a file's path from the briefing's own, or from its title.

        A briefing that can only be read is saved as a copy, as its own file is not replaced.
        """
        workspace = self._desk.workspace
        if workspace.path is not None:
            name = workspace.path.stem
            if workspace.read_only and suffix == SUFFIX:
                name = translate("Files", "{name} copy").format(name=name)
            return workspace.path.with_name(f"{name}{suffix}")
        untitled = translate("Window", "Untitled briefing")
        title = workspace.briefing.front.title or untitled
        name = "".join(c if c.isalnum() or c in " -_,." else " " for c in title)
        short = " ".join(name.split())[:_LONGEST_NAME].strip(" .") or untitled
        return self._memory.folder / f"{short}{suffix}"

    def export_suggestion(self, suffix: str) -> Path:
        """Return where an export may go: where the last one of this briefing went."""
        path = self.suggestion(suffix)
        folder = self._memory.export_folder(self._desk.workspace.briefing.id)
        return path if folder is None else folder / path.name

    def word_note(self) -> str:
        """Say that colleagues' changes to a Word file are not in the pages; empty where none is.

        Nobody has changed it yet where it is still the file that was written a moment ago.
        """
        found = self._memory.word_file(self._desk.workspace.briefing.id)
        if found is None or _untouched(*found):
            return ""
        return translate(
            "Files",
            "“{name}” was exported before. If others have changed it since, their changes are not"
            " in these pages.",
        ).format(name=found[0].name)

    def keep_export(self, briefing: str, path: Path, *, word: bool) -> None:
        """Remember where a briefing of an id went, and whether as the Word file others edit."""
        self._memory.keep_export_folder(briefing, path.parent)
        if word:
            self._memory.keep_word_file(briefing, path, _written(path))

    def take(self, paths: Sequence[Path]) -> None:
        """Take dropped files: a briefing is opened, everything else is added as articles."""
        briefings = [path for path in paths if path.suffix.lower() == SUFFIX]
        articles = [path for path in paths if path not in briefings]
        if articles:
            self._panes.add(articles)
        if briefings:
            self.open_path(briefings[0])

    def _opened(self, act: Callable[[], Sequence[str]]) -> bool:
        try:
            warnings = act()
        except BrieferError as error:
            self._desk.failed.emit(say(error))
            return False
        self._desk.opened.emit()
        if warnings:
            self.noticed.emit(" ".join(map(say, warnings)))
        return True

    def close(self) -> None:
        """Look for no folder any more."""
        self._looking.stop()
        self._tasks.close()

    def _save(self, path: Path) -> bool:
        from briefer.storage import AwayError  # noqa: PLC0415 - loads with the first saving

        workspace = self._desk.workspace
        try:
            workspace.save(path)
        except AwayError as error:
            self._looking.start()
            self._away = say(error)
            self.noticed.emit(self._away)
            return True  # every edit is on this computer, so that the window may be left
        except BrieferError as error:
            self._desk.failed.emit(say(error))
            return False
        self._memory.used(path)
        if self._away:
            self.withdrawn.emit(self._away)
            self._away = ""
        self.saved.emit()
        self._desk.said.emit(translate("Files", "Saved {name}").format(name=path.name))
        notices = workspace.filing.take_notices()
        if notices:
            self.noticed.emit(" ".join(map(say, notices)))
        return True

    def _look(self) -> None:
        """See, off the event loop, whether a folder that went away is back."""
        filing = self._desk.workspace.filing
        if filing.waiting:
            self._tasks.run(filing.reachable, self._take_up)
        else:
            self._looking.stop()

    def _take_up(self, back: bool) -> None:  # noqa: FBT001 - an answer of Tasks
        """Save what waited for its folder."""
        filing = self._desk.workspace.filing
        if not back or not filing.waiting or filing.path is None:
            return
        self._looking.stop()
        self._panes.settle()
        # Where it went away again, looking has begun again.
        if self._save(filing.path) and not self._looking.isActive():
            words = translate("Files", "The folder is back: {name} is saved.")
            self._desk.said.emit(words.format(name=filing.path.name))


def kinds() -> str:
    """Return the filter of a file dialog that asks for briefings."""
    return translate("Files", "Briefings (*.briefing)")


def _question(title: str) -> str:
    if not title:
        return translate("Files", "Save the changes to this briefing?")
    return translate("Files", "Save the changes to {title}?").format(title=title)


def _written(path: Path) -> int:
    """Return when a file was written last, in nanoseconds; 0 where it is not there."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _untouched(path: Path, written: int) -> bool:
    """Tell whether a file is still as it was written, and that was not long ago."""
    return written == _written(path) and time.time_ns() - written < _SOON
