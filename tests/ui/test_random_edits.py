"""The models of the briefing and of the sources keep to Qt's rules through any run of edits."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from briefer.domain.briefing import Judgment
from briefer.domain.passage import new_id
from briefer.domain.prose import prose
from briefer.domain.section import Comment, Section
from briefer.editing import (
    ChangeFront,
    InsertItem,
    InsertJudgment,
    InsertSection,
    MoveItem,
    MoveSection,
    RemoveItem,
    RemoveJudgment,
    RemoveSection,
    ReplaceItem,
)
from briefer.ui.board.rows import flatten
from briefer.ui.positions import Selected

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefer.editing import Edit
    from briefer.ui.window import Window

STEPS = 120


class Chance:
    """Makes one edit after the other, of any kind that the briefing allows."""

    def __init__(self, window: Window, seed: int) -> None:
        """Begin with a seed."""
        self.dice = random.Random(seed)  # noqa: S311 - nothing is kept secret by it
        self.window, self.desk = window, window.desk

    def step(self) -> None:
        """Make an edit, take one back, make one again, or file a passage."""
        what = self.dice.random()
        if what < 0.15:
            self.desk.undo()
        elif what < 0.25:
            self.desk.redo()
        elif what < 0.4:
            article = self.dice.choice(self.desk.workspace.summaries()).id
            start = self.dice.randrange(200)
            section = self.dice.choice(self.desk.workspace.briefing.sections)
            self.desk.file(article, Selected(start, start + 40), section.id)
        else:
            self.desk.edit(self.edit())

    def edit(self) -> Edit:
        """Return an edit of the briefing as it is."""
        dice, briefing = self.dice, self.desk.workspace.briefing
        section = dice.choice(briefing.sections)
        place = dice.randint(0, len(section.items))
        number = dice.randint(0, len(briefing.sections))
        edits: list[Edit] = [
            InsertItem(section.id, place, Comment(new_id("c"), prose("Some words."))),
            InsertSection(number, Section(new_id("s"), "Another")),
            InsertJudgment(0, Judgment(new_id("j"), prose("It will."))),
            ChangeFront(replace(briefing.front, title=f"Title {dice.random()}")),
            MoveSection(section.id, dice.randrange(len(briefing.sections))),
        ]
        if section.items:
            item = dice.choice(section.items)
            target = dice.choice(briefing.sections)
            end = len(target.items) - (target.id == section.id)
            edits.append(MoveItem(item.id, target.id, dice.randint(0, end)))
            edits.append(RemoveItem(item.id))
            if isinstance(item, Comment):
                edits.append(ReplaceItem(replace(item, text=prose("Other words."))))
        if briefing.judgments:
            edits.append(RemoveJudgment(dice.choice(briefing.judgments).id))
        if len(briefing.sections) > 2:
            edits.append(RemoveSection(section.id))
        return dice.choice(edits)


@pytest.mark.parametrize("seed", [1, 7, 2026])
def test_any_run_of_edits_keeps_to_qts_rules(window: Window, qtbot: QtBot, seed: int) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    board, shelf = window.board.view.model(), window.shelf.view.model()
    testers = [QAbstractItemModelTester(model, fatal) for model in (board, shelf)]
    resets: list[int] = []
    board.modelReset.connect(lambda: resets.append(1))
    window.board._unfold()
    chance = Chance(window, seed)
    for number in range(STEPS):
        chance.step()
        shown = [(row.key, row.value) for row in board.rows()]
        rows = flatten(window.desk.workspace.briefing, judgments_open=True)
        assert shown == [(row.key, row.value) for row in rows]
        if number % 20 == 0:
            qtbot.wait(1)  # the sources follow between the window's events
    assert not resets
    assert all(testers)
