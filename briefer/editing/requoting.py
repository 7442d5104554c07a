"""Putting new forms of passages in place of those with the same ids, wherever they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.domain.passage import Passage
from briefer.domain.prose import RunIn
from briefer.editing import wording
from briefer.editing.edits import ChangeBottomLine, Edit, Group, ReplaceItem, ReplaceJudgment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefer.domain.briefing import Briefing
    from briefer.domain.prose import Prose, Span


def requote(briefing: Briefing, passages: Mapping[str, Passage]) -> Edit:
    """Return the edit that cites passages from a newer text of their articles.

    Args:
        briefing: whose passages they are: by themselves, in comments, judgments, the bottom line.
        passages: their new forms, by id.

    Raises:
        EditError: one of them is not in the briefing any more.
    """
    there = {passage.id for passage in briefing.passages()}
    if not passages or not passages.keys() <= there:
        raise wording.gone("item")
    return Group(tuple(_edits(briefing, passages)), wording.TAKE_OVER)


def _edits(briefing: Briefing, passages: Mapping[str, Passage]) -> Iterator[Edit]:
    bottom_line = _text(briefing.bottom_line, passages)
    if bottom_line != briefing.bottom_line:
        yield ChangeBottomLine(bottom_line)
    for judgment in briefing.judgments:
        text = _text(judgment.text, passages)
        if text != judgment.text:
            yield ReplaceJudgment(replace(judgment, text=text))
    for section in briefing.sections:
        for item in section.items:
            if isinstance(item, Passage):
                new = passages.get(item.id, item)
                if new != item:
                    yield ReplaceItem(new)
            elif (text := _text(item.text, passages)) != item.text:
                yield ReplaceItem(replace(item, text=text))


def _text(text: Prose, passages: Mapping[str, Passage]) -> Prose:
    def new(span: Span) -> Span:
        if not isinstance(span, RunIn):
            return span
        return RunIn(passages.get(span.passage.id, span.passage))

    return replace(
        text,
        paragraphs=tuple(
            replace(paragraph, spans=tuple(map(new, paragraph.spans)))
            for paragraph in text.paragraphs
        ),
    )
