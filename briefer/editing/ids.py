"""The ids of a briefing: none may be given twice, so that an id always names one thing.

Sections, items, key judgments and passages inside prose share one space of ids; themes have one of
their own, since theirs are short words that a person may choose.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from briefer.domain.section import Comment
from briefer.editing.wording import taken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.domain.briefing import Briefing, Judgment
    from briefer.domain.prose import Prose
    from briefer.domain.section import Item, Section


def of_prose(text: Prose) -> Iterator[str]:
    """Yield the ids of the passages in a text."""
    return (passage.id for passage in text.passages())


def of_item(item: Item) -> Iterator[str]:
    """Yield an item's id and those inside it."""
    yield item.id
    if isinstance(item, Comment):
        yield from of_prose(item.text)


def of_section(section: Section) -> Iterator[str]:
    """Yield a section's id and those inside it."""
    yield section.id
    yield from chain.from_iterable(map(of_item, section.items))


def of_judgment(judgment: Judgment) -> Iterator[str]:
    """Yield a key judgment's id and those inside it."""
    yield judgment.id
    yield from of_prose(judgment.text)


def of_briefing(briefing: Briefing) -> set[str]:
    """Return every id of a briefing but those of themes, and its own.

    Every edit that brings an id asks for this, so it goes through 2,000 passages in well under a
    millisecond: only comments are looked into.
    """
    items = [item for section in briefing.sections for item in section.items]
    found = {item.id for item in items}
    found.update(section.id for section in briefing.sections)
    found.update(of_prose(briefing.bottom_line))
    for judgment in briefing.judgments:
        found.update(of_judgment(judgment))
    for item in items:
        if isinstance(item, Comment):
            found.update(of_prose(item.text))
    return found


def require_free(briefing: Briefing, new: Iterable[str], leaving: Iterable[str] = ()) -> None:
    """See that new ids are unlike each other and unlike all that stay in the briefing.

    Args:
        briefing: the briefing as it is.
        new: the ids that come in.
        leaving: the ids that go out in the same edit.

    Raises:
        EditError: one of them is taken.
    """
    coming = list(new)
    distinct = set(coming)
    if len(distinct) < len(coming):
        raise taken()
    distinct.difference_update(leaving)
    if distinct and not distinct.isdisjoint(of_briefing(briefing)):
        raise taken()
