"""Choosing the passages that a key judgment rests on; they are cited after its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.editing import ReplaceJudgment
from briefer.ui.board.chips import first_words
from briefer.ui.board.words import source_line, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from briefer.domain.briefing import Judgment
    from briefer.domain.passage import Passage
    from briefer.ui.board.look import Look
    from briefer.ui.desk import Desk


def add_support(menu: QMenu, judgment: Judgment, desk: Desk, look: Look) -> None:
    """Add a menu of all filed passages by section, those behind a judgment ticked."""
    inside = menu.addMenu(translate("Board", "Rests on"))
    for section in desk.workspace.briefing.sections:
        found = tuple(section.passages())
        if not found:
            continue
        inside.addSection(section.heading.replace("&", "&&"))
        for passage in found:
            action = inside.addAction(_words(passage, look))
            action.setCheckable(True)
            action.setChecked(passage.id in judgment.support)
            action.triggered.connect(_taker(desk, judgment, passage.id))
    if inside.isEmpty():
        inside.addAction(translate("Board", "No passages are filed yet")).setEnabled(False)


def _words(passage: Passage, look: Look) -> str:
    words = f"{first_words(look.quoted(passage))}  {source_line(passage, look)}"
    return words.replace("&", "&&")


def _taker(desk: Desk, judgment: Judgment, passage: str) -> Callable[[bool], None]:
    def take(on: bool) -> None:  # noqa: FBT001 - a signal's argument
        others = tuple(each for each in judgment.support if each != passage)
        support = (*others, passage) if on else others
        desk.edit(ReplaceJudgment(replace(judgment, support=support)))

    return take
