"""Briefings as files: new, open, save, and the question before unsaved changes are left behind.

Also the one way in which articles are added from outside of the window.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from briefer.errors import BrieferError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from briefer.ui.desk import Desk
    from briefer.ui.memory import Memory

SUFFIX: Final = ".briefing"
FILTER: Final = "Briefings (*.briefing)"
_LONGEST_NAME: Final = 80


class Files(QObject):
    """Opens and saves what is on the desk.

    Signals:
        saved: the briefing now lies in its file.
        noticed: words for a person about a file that was opened.
    """

    saved = Signal()
    noticed = Signal(str)

    def __init__(self, desk: Desk, memory: Memory, window: QWidget) -> None:
        """Work for a desk; dialogs stand before the window."""
        super().__init__(window)
        self._desk = desk
        self._memory = memory
        self._window = window

    def new(self) -> None:
        """Put an empty briefing on the desk."""
        if self.may_leave():
            self._desk.workspace.new()
            self._desk.opened.emit()

    def open(self) -> None:
        """Ask for a briefing and open it."""
        name, _filter = QFileDialog.getOpenFileName(
            self._window, "Open a briefing", str(self._memory.folder), FILTER
        )
        if name:
            self.open_path(Path(name))

    def recover(self) -> None:
        """Bring back the latest edits that are in no file, quietly; there are none as a rule."""
        workspace = self._desk.workspace
        found = workspace.recoverable()
        if found and self._opened(lambda: workspace.recover(found[0])):
            self._desk.said.emit("Edits that were not saved are back")

    def open_path(self, path: Path) -> None:
        """Open a briefing, once unsaved changes are settled."""
        if self.may_leave() and self._opened(lambda: self._desk.workspace.open(path)):
            self._memory.used(path)
        elif not path.exists():
            self._memory.forget(path)

    def open_sample(self, name: str) -> None:
        """Open a copy of a sample."""
        if self.may_leave():
            self._opened(lambda: self._desk.workspace.open_sample(name))

    def save(self) -> bool:
        """Save where the briefing lies, or ask where; False where it was not saved."""
        workspace = self._desk.workspace
        if workspace.path is None or workspace.read_only:
            return self.save_as()
        return self._save(workspace.path)

    def save_as(self) -> bool:
        """Ask where to save, and save there; False where it was not saved."""
        name, _filter = QFileDialog.getSaveFileName(
            self._window, "Save the briefing", str(self.suggestion(SUFFIX)), FILTER
        )
        if not name:
            return False
        path = Path(name)
        return self._save(path if path.suffix.lower() == SUFFIX else Path(f"{path}{SUFFIX}"))

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes; False where the person stays."""
        workspace = self._desk.workspace
        if not workspace.dirty:
            return True
        title = workspace.briefing.front.title or "this briefing"
        box = QMessageBox(self._window)
        box.setWindowTitle("Unsaved changes")
        box.setText(f"Save the changes to {title}?")
        box.setInformativeText("Changes that are not saved are left behind.")
        button = QMessageBox.StandardButton
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.setDefaultButton(button.Save)
        box.button(button.Discard).setText("Don't save")
        answer = box.exec()
        box.deleteLater()
        if answer == button.Save:
            return self.save()
        return answer == button.Discard

    def suggestion(self, suffix: str) -> Path:
        """Return a file's path from the briefing's own, or from its title."""
        workspace = self._desk.workspace
        if workspace.path is not None:
            return workspace.path.with_suffix(suffix)
        title = workspace.briefing.front.title or "Briefing"
        name = "".join(c if c.isalnum() or c in " -_,." else " " for c in title)
        short = " ".join(name.split())[:_LONGEST_NAME].strip(" .") or "Briefing"
        return self._memory.folder / f"{short}{suffix}"

    def take(self, paths: Sequence[Path]) -> None:
        """Take dropped files: a briefing is opened, everything else is added as articles."""
        briefings = [path for path in paths if path.suffix.lower() == SUFFIX]
        articles = [path for path in paths if path not in briefings]
        if articles:
            self._add(articles)
        if briefings:
            self.open_path(briefings[0])

    def _add(self, paths: Sequence[Path]) -> None:
        try:
            report = self._desk.workspace.add_files(paths)
        except BrieferError as error:
            self._desk.failed.emit(str(error))
            return
        self._desk.library_changed.emit()
        if report.added or report.known:
            self._desk.article_opened.emit((*report.added, *report.known)[0], -1, -1)
            self._desk.said.emit(added_words(len(report.added), len(report.known)))
        if report.failed:
            self._desk.failed.emit(failed_words(report.failed))

    def _opened(self, act: Callable[[], Sequence[str]]) -> bool:
        try:
            warnings = act()
        except BrieferError as error:
            self._desk.failed.emit(str(error))
            return False
        self._desk.opened.emit()
        if warnings:
            self.noticed.emit(" ".join(warnings))
        return True

    def _save(self, path: Path) -> bool:
        try:
            self._desk.workspace.save(path)
        except BrieferError as error:
            self._desk.failed.emit(str(error))
            return False
        self._memory.used(path)
        self.saved.emit()
        self._desk.said.emit(f"Saved {path.name}")
        return True


def added_words(added: int, known: int) -> str:
    """Say how many articles were added, and how many were there already."""
    new = "1 article added" if added == 1 else f"{added} articles added"
    if not known:
        return new
    old = "1 was there already" if known == 1 else f"{known} were there already"
    return f"{new}, {old}" if added else old[0].upper() + old[1:]


def failed_words(messages: Sequence[str]) -> str:
    """Say which files could not be read: the first in full, the rest by number."""
    more = len(messages) - 1
    if not more:
        return messages[0]
    return f"{messages[0]} {more} more {'file' if more == 1 else 'files'} could not be read."
