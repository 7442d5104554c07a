"""Putting another form of a passage in its place, wherever in the briefing it stands. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer import editing
from briefer.domain.prose import Prose, RunIn
from briefer.domain.section import Comment

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.domain.passage import Passage
    from briefer.domain.prose import Span
    from briefer.editing import Edit


def replaced(briefing: Briefing, passage: Passage) -> Edit | None:
    """Return the edit that puts a passage in place of the one of its id.

    It may be a card, or run into a comment, a key judgment or the bottom line. None where it is
    in none of them, or is there as it is.
    """
    found = briefing.passage(passage.id)
    if found is None or found == passage:
        return None
    if briefing.item(passage.id) is not None:
        return editing.ReplaceItem(passage)
    for section in briefing.sections:
        for item in section.items:
            if isinstance(item, Comment) and _holds(item.text, passage):
                return editing.ReplaceItem(replace(item, text=_with(item.text, passage)))
    for judgment in briefing.judgments:
        if _holds(judgment.text, passage):
            return editing.ReplaceJudgment(replace(judgment, text=_with(judgment.text, passage)))
    return editing.ChangeBottomLine(_with(briefing.bottom_line, passage))


def _holds(text: Prose, passage: Passage) -> bool:
    return any(each.id == passage.id for each in text.passages())


def _with(text: Prose, passage: Passage) -> Prose:
    def put(span: Span) -> Span:
        found = isinstance(span, RunIn) and span.passage.id == passage.id
        return RunIn(passage) if found else span

    return Prose(
        tuple(replace(each, spans=tuple(map(put, each.spans))) for each in text.paragraphs)
    )
