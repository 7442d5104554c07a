"""One sitting at an editor: each pause keeps what is written, and all of it is one step to undo.

What was kept at the last pause is taken back as the next is kept, so that the journal holds every
word while undo goes back to how the text was when its editor opened. Any other edit in between
ends that: what comes after is a step of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from briefer.errors import BrieferError
from briefer.ui.language import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.editing import Edit
    from briefer.ui.board.rows import Draft, Row
    from briefer.ui.desk import Desk


class Start(NamedTuple):
    """What was there when an editor opened: a row, and a draft where it was not written yet."""

    row: Row
    draft: Draft | None


class Sitting(QObject):
    """Keeps what one editor says, again and again."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Keep it on a desk."""
        super().__init__(parent)
        self._desk = desk
        self._start: Start | None = None
        self._own = False
        desk.changed.connect(self._interrupt)
        desk.opened.connect(self.end)

    def end(self, key: str = "") -> None:
        """Let what is kept next be a step of its own; of a key, where it is that row's sitting."""
        if not key or self.goes_on(key):
            self._start = None

    def goes_on(self, key: str) -> bool:
        """Whether what is kept of a row now would be one step with what was kept before."""
        return self._start is not None and self._start.row.key == key

    def keep(self, start: Start, edit_from: Callable[[Start], Edit | None]) -> bool:
        """Make the edit that leads from a start to what is written now.

        Args:
            start: what is there now, used where nothing of this sitting was kept before.
            edit_from: returns the edit that leads from a start, None where nothing differs.

        Returns:
            Whether the briefing changed.
        """
        before = self._start
        self._own, self._start = True, None
        try:
            if before is not None and before.row.key == start.row.key:
                return self._keep_again(before, edit_from)
            return self._make(start, edit_from(start))
        finally:
            self._own = False

    def _keep_again(self, start: Start, edit_from: Callable[[Start], Edit | None]) -> bool:
        workspace = self._desk.workspace
        try:
            undone = workspace.undo()
        except BrieferError as error:
            self._desk.failed.emit(say(error))
            return False
        edit = edit_from(start)
        if edit is None and undone is not None:
            self._desk.changed.emit(undone)
            return True
        if self._make(start, edit):
            return True
        workspace.redo()
        return False

    def _make(self, start: Start, edit: Edit | None) -> bool:
        change = self._desk.edit(edit) if edit is not None else None
        if change is None or change.empty:
            return False
        self._start = start
        return True

    def _interrupt(self) -> None:
        if not self._own:
            self._start = None
