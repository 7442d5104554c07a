"""A program that edits and saves a briefing until it is killed, and says what it has on disk.

``python -m tests.torture.editing DATA FILE SEED``. A line is a word and a digest of the briefing:

- ``opened``: as it was found; ``said`` before it names what a person would be told.
- ``trying``: what an edit will make of it, before the edit is made.
- ``done``: the edit is on disk.
- ``saving``, ``saved``: before and after its file is put in place.
"""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefer import editing, storage
from briefer.domain.briefing import Judgment
from briefer.domain.passage import cut, new_id
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
from briefer.workspace import Places, Workspace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefer.domain.passage import Passage
    from briefer.domain.reference import Source
    from briefer.editing import Edit

CHECKOUT: Final = Path(__file__).resolve().parents[2]
_SAVING: Final = 0.3
"""How many savings there are for each edit."""
_UNDOING: Final = 0.1
_REDOING: Final = 0.15
_MOST_ITEMS: Final = 12
"""Of a section, before items are rather taken out than put in."""


def places(data: Path) -> Places:
    """Return the checkout's resources with a person's data in a folder."""
    return Places(CHECKOUT / "resources", None, data)


def opened(data: Path, file: Path) -> tuple[Workspace, tuple[str, ...]]:
    """Open a briefing as a person does after a crash: its file, or what its journal holds."""
    workspace = Workspace(places(data))
    if file.exists():
        return workspace, workspace.open(file)
    left = workspace.recoverable()
    if left:
        return workspace, workspace.recover(left[0])
    sample = storage.load(CHECKOUT / "resources/samples/two-pages.briefing")
    workspace.adopt(sample.briefing, sample.sources)
    return workspace, ()


def state(workspace: Workspace) -> str:
    """Return the digest of a workspace's briefing."""
    return storage.digest(workspace.briefing)


def any_edit(dice: random.Random, workspace: Workspace) -> Edit:
    """Return an edit that the briefing, as it is, allows."""
    briefing = workspace.briefing
    section = dice.choice(briefing.sections)
    number = len(briefing.sections)
    edits: list[Edit] = [
        InsertItem(section.id, dice.randint(0, len(section.items)), _comment(dice)),
        InsertItem(section.id, 0, _passage(dice, workspace.sources)),
        InsertSection(dice.randint(0, number), Section(new_id("s"), f"Part {dice.random()}")),
        InsertJudgment(0, Judgment(new_id("j"), prose(f"It will, {dice.random()}."))),
        ChangeFront(replace(briefing.front, title=f"Title {dice.random()}")),
        MoveSection(section.id, dice.randrange(number)),
    ]
    if section.items:
        item, target = dice.choice(section.items), dice.choice(briefing.sections)
        end = len(target.items) - (target.id == section.id)
        edits.append(MoveItem(item.id, target.id, dice.randint(0, end)))
        edits.append(RemoveItem(item.id))
        if isinstance(item, Comment):
            edits.append(ReplaceItem(replace(item, text=prose(f"Other words {dice.random()}."))))
        if len(section.items) > _MOST_ITEMS:
            return RemoveItem(item.id)
    if briefing.judgments:
        edits.append(RemoveJudgment(dice.choice(briefing.judgments).id))
    if number > _MOST_ITEMS:
        return RemoveSection(section.id)
    return dice.choice(edits)


def _comment(dice: random.Random) -> Comment:
    return Comment(new_id("c"), prose("Some words. " * dice.choice((1, 5, 200))))


def _passage(dice: random.Random, sources: Mapping[str, Source]) -> Passage:
    article = dice.choice(list(sources.values())).article
    start = dice.randrange(len(article.text) - 60)
    return cut(article, start, start + dice.randrange(5, 60))


def main(data: Path, file: Path, seed: int) -> None:
    """Edit and save without end."""
    dice = random.Random(seed)  # noqa: S311 - nothing is kept secret by it
    workspace, said = opened(data, file)
    for words in said:
        _say("said", words)
    _say("opened", state(workspace))
    while True:
        what = dice.random()
        history, before = workspace._history, workspace.briefing
        if what < _UNDOING and (back := history.undo(before)):
            _say("trying", storage.digest(back[0]))
            workspace.undo()
        elif what < _REDOING and (forth := history.redo(before)):
            _say("trying", storage.digest(forth[0]))
            workspace.redo()
        else:
            edit = any_edit(dice, workspace)
            _say("trying", storage.digest(editing.apply(workspace.briefing, edit)[0]))
            workspace.edit(edit)
        workspace.settle()
        trouble = workspace.take_trouble()
        if trouble:
            _say("trouble", trouble)
        _say("done", state(workspace))
        if dice.random() < _SAVING:
            _say("saving", state(workspace))
            workspace.save(file)
            _say("saved", state(workspace))


def _say(word: str, what: str) -> None:
    sys.stdout.write(f"{word} {what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
