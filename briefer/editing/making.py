"""The edits that a person's deeds come to: filing, moving, removing and pasting items.

Each function looks at the briefing as it is and returns an edit; none of them does it. They raise
``EditError`` where they name something that is not there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.domain.passage import Passage, new_id
from briefer.domain.prose import Prose, RunIn
from briefer.domain.section import Comment, Section
from briefer.editing import ids, wording
from briefer.editing.edits import (
    ChangeSection,
    Edit,
    Group,
    InsertItem,
    InsertSection,
    MoveItem,
    MoveSection,
    RemoveItem,
)
from briefer.editing.sequences import find

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.domain.briefing import Briefing
    from briefer.domain.prose import Span
    from briefer.domain.section import Item


def file_passage(
    briefing: Briefing, passage: Passage, section: str, index: int | None = None
) -> Edit:
    """Return the edit that files a passage into a section, at its end unless an index is given."""
    target = section_of(briefing, section)
    return InsertItem(section, len(target.items) if index is None else index, passage)


def file_under_theme(briefing: Briefing, passage: Passage, theme: str) -> Edit:
    """Return the edit that files a passage at the end of a theme's first section.

    Where the theme has no section, one with its name is put in at the end of the briefing.
    """
    found = briefing.theme(theme)
    if found is None:
        raise wording.gone("theme")
    for section in briefing.sections:
        if section.theme == theme:
            return InsertItem(section.id, len(section.items), passage)
    section = Section(new_id("s"), found.name, theme, (passage,))
    name = wording.with_heading(wording.FILE_UNDER, found.name)
    return Group((InsertSection(len(briefing.sections), section),), name)


def add_comment(
    briefing: Briefing, section: str, index: int | None = None, text: Prose | None = None
) -> InsertItem:
    """Return the edit that puts a new comment into a section, at its end unless told where."""
    target = section_of(briefing, section)
    place = len(target.items) if index is None else index
    return InsertItem(section, place, Comment(new_id("c"), text or Prose()))


def add_section(
    briefing: Briefing, heading: str, theme: str = "", index: int | None = None
) -> InsertSection:
    """Return the edit that puts in an empty section, at the end unless told where."""
    place = len(briefing.sections) if index is None else index
    return InsertSection(place, Section(new_id("s"), heading, theme))


def retitle(briefing: Briefing, section: str, heading: str) -> ChangeSection:
    """Return the edit that gives a section another heading."""
    return ChangeSection(section, heading, section_of(briefing, section).theme)


def retheme(briefing: Briefing, section: str, theme: str) -> ChangeSection:
    """Return the edit that gives a section another theme; an empty id leaves it without."""
    return ChangeSection(section, section_of(briefing, section).heading, theme)


def move_up(briefing: Briefing, item: str) -> MoveItem | None:
    """Return the edit that moves an item one place up, or None at the very top.

    From the top of a section it goes to the end of the one before.
    """
    section, index, number = _place(briefing, item)
    if index:
        return MoveItem(item, section.id, index - 1)
    if not number:
        return None
    before = briefing.sections[number - 1]
    return MoveItem(item, before.id, len(before.items))


def move_down(briefing: Briefing, item: str) -> MoveItem | None:
    """Return the edit that moves an item one place down, or None at the very bottom.

    From the end of a section it goes to the top of the next.
    """
    section, index, number = _place(briefing, item)
    if index < len(section.items) - 1:
        return MoveItem(item, section.id, index + 1)
    if number == len(briefing.sections) - 1:
        return None
    return MoveItem(item, briefing.sections[number + 1].id, 0)


def move_section_by(briefing: Briefing, section: str, steps: int) -> MoveSection | None:
    """Return the edit that moves a section by some steps down (up where negative), or None.

    None where it stands at that end already; a move beyond an end stops there.
    """
    index = find(briefing.sections, section)
    if index is None:
        raise wording.gone("section")
    target = min(max(index + steps, 0), len(briefing.sections) - 1)
    return None if target == index else MoveSection(section, target)


def move_items(briefing: Briefing, items: Sequence[str], section: str, index: int) -> Edit:
    """Return the edit that moves items to one place, in the order they have on the page.

    Args:
        briefing: the briefing as it is.
        items: their ids.
        section: where they go.
        index: the place of the first in the target list without any of them.
    """
    moving = _in_order(briefing, items)
    target = section_of(briefing, section)
    order = [item.id for item in target.items]
    staying = [item for item in order if item not in moving]
    if not 0 <= index <= len(staying):
        raise wording.bad_index()
    anchor = staying[index - 1] if index else None
    edits: list[Edit] = []
    for item in moving:
        order = [other for other in order if other != item]
        place = 0 if anchor is None else order.index(anchor) + 1
        order.insert(place, item)
        edits.append(MoveItem(item, section, place))
        anchor = item
    name = wording.with_heading(wording.MOVE_SEVERAL_TO, target.heading, count=len(edits))
    return _one_or_group(edits, name)


def remove_items(briefing: Briefing, items: Sequence[str]) -> Edit:
    """Return the edit that removes items."""
    edits: list[Edit] = [RemoveItem(item) for item in _in_order(briefing, items)]
    return _one_or_group(edits, wording.REMOVE_SEVERAL.format(count=len(edits)))


def paste_items(briefing: Briefing, items: Sequence[Item], section: str, index: int) -> Edit:
    """Return the edit that puts copies of items into a section, in order.

    An item keeps its id where that is free (it was cut), and gets a fresh one where it is not.
    """
    section_of(briefing, section)
    taken = ids.of_briefing(briefing)
    edits: list[Edit] = []
    for offset, item in enumerate(items):
        copy = item if taken.isdisjoint(ids.of_item(item)) else renewed(item)
        taken.update(ids.of_item(copy))
        edits.append(InsertItem(section, index + offset, copy))
    return _one_or_group(edits, wording.PASTE_SEVERAL.format(count=len(edits)))


def renewed(item: Item) -> Item:
    """Return a copy of an item in which every id is fresh."""
    if isinstance(item, Passage):
        return replace(item, id=new_id("p"))
    paragraphs = tuple(
        replace(paragraph, spans=tuple(map(_renewed_span, paragraph.spans)))
        for paragraph in item.text.paragraphs
    )
    return replace(item, id=new_id("c"), text=Prose(paragraphs))


def section_of(briefing: Briefing, identifier: str) -> Section:
    """Return a section.

    Raises:
        EditError: it is not there.
    """
    section = briefing.section(identifier)
    if section is None:
        raise wording.gone("section")
    return section


def _renewed_span(span: Span) -> Span:
    if isinstance(span, RunIn):
        return RunIn(replace(span.passage, id=new_id("p")))
    return span


def _place(briefing: Briefing, item: str) -> tuple[Section, int, int]:
    """Return an item's section, its index there, and the section's own index."""
    for number, section in enumerate(briefing.sections):
        index = find(section.items, item)
        if index is not None:
            return section, index, number
    raise wording.gone("item")


def _in_order(briefing: Briefing, items: Sequence[str]) -> list[str]:
    wanted = set(items)
    found = [item.id for part in briefing.sections for item in part.items if item.id in wanted]
    if len(found) < len(wanted):
        raise wording.gone("item")
    return found


def _one_or_group(edits: list[Edit], name: str) -> Edit:
    return edits[0] if len(edits) == 1 else Group(tuple(edits), name)
