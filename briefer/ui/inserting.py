"""What the Insert menu adds: each is one edit, asked of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefer.domain.briefing import Judgment
from briefer.domain.passage import new_id
from briefer.domain.prose import Prose
from briefer.domain.section import Comment, Section
from briefer.editing import InsertItem, InsertJudgment, InsertSection

if TYPE_CHECKING:
    from briefer.ui.desk import Desk


class Inserting(QObject):
    """Adds empty things that a person then fills."""

    def __init__(self, desk: Desk) -> None:
        """Work for a desk."""
        super().__init__(desk)
        self._desk = desk

    def section(self) -> None:
        """Add a section at the end."""
        index = len(self._desk.workspace.briefing.sections)
        self._desk.edit(InsertSection(index, Section(new_id("s"), "New section")))

    def comment(self) -> None:
        """Add an empty comment at the end of the last section that holds something."""
        sections = self._desk.workspace.briefing.sections
        filled = [section for section in sections if section.items] or list(sections)
        if not filled:
            self._desk.failed.emit("A comment stands in a section. Insert a section first.")
            return
        target = filled[-1]
        comment = Comment(new_id("c"), Prose())
        self._desk.edit(InsertItem(target.id, len(target.items), comment))

    def judgment(self) -> None:
        """Add an empty key judgment at the end."""
        index = len(self._desk.workspace.briefing.judgments)
        self._desk.edit(InsertJudgment(index, Judgment(new_id("j"), Prose())))
