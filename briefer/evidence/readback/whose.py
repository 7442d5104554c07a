"""Whose an edited file is: which briefing it says that it was written from.

The ids of passages tell nothing by themselves: lists of passages and samples number them alike. So
a file that names another briefing belongs to this one only where the two are copies of each other:
where most quotations of each are the same words of the same article, under the same id.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from briefer.citing.printable import clean

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.domain.passage import Passage
    from briefer.sources.readback import Edited, Origin, Span


class Whose(StrEnum):
    """What a file was written from."""

    THIS = "this briefing"
    COPY = "another copy of this briefing"
    OTHER = "another briefing"
    UNSAID = "not said"


def whose(edited: Edited, briefing: Briefing) -> Whose:
    """Return what a file was written from, as it says itself.

    Args:
        edited: the file.
        briefing: what it is to be compared with.
    """
    if not edited.briefing:
        return Whose.UNSAID
    if edited.briefing == clean(briefing.id):
        return Whose.THIS
    passages = _passages(briefing)
    shared = sum(_is_same(each, passages.get(each.passage)) for each in edited.origins)
    return Whose.COPY if 2 * shared > max(len(edited.origins), len(passages)) else Whose.OTHER


def without_strangers(edited: Edited, briefing: Briefing) -> Edited:
    """Return the file of a copy without the names of quotations that are not this briefing's.

    They have the ids of passages here, by chance, and quote something else.
    """
    passages = _passages(briefing)
    own: list[Origin] = []
    strange: list[Origin] = []
    for each in edited.origins:
        passage = passages.get(each.passage)
        (own if passage is None or _meets(each, passage) else strange).append(each)
    if not strange:
        return edited
    names = {each.bookmark for each in strange} | {each.passage[:64] for each in strange}

    def kept(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(span for span in spans if span.name not in names)

    return replace(
        edited,
        origins=tuple(own),
        paragraphs=tuple(
            replace(each, bookmarks=kept(each.bookmarks), controls=kept(each.controls))
            for each in edited.paragraphs
        ),
    )


def _passages(briefing: Briefing) -> dict[str, Passage]:
    return {clean(passage.id): passage for passage in briefing.printed().passages()}


def _is_same(origin: Origin, passage: Passage | None) -> bool:
    """Whether a quotation of the file has the words of a passage, and from the same place."""
    return passage is not None and (origin.article, origin.start, origin.end) == (
        clean(passage.article),
        passage.start,
        passage.end,
    )


def _meets(origin: Origin, passage: Passage) -> bool:
    """Whether the two have words in common, as where one was cut anew."""
    of_one = origin.article == clean(passage.article)
    return of_one and origin.start < passage.end and passage.start < origin.end
