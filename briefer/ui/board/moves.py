"""What a person's moves, cuts and pastes come to as edits. Pure: a briefing in, an edit out.

Several cards that are moved or removed together are one edit, so that one undo takes it back.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer import editing
from briefer.domain.passage import Passage, new_id
from briefer.domain.prose import Prose, RunIn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.domain.briefing import Briefing
    from briefer.domain.prose import Span
    from briefer.domain.section import Item
    from briefer.editing import Edit


def in_order(briefing: Briefing, ids: Sequence[str]) -> list[str]:
    """Return those ids that are items of the briefing, in the order of the page."""
    wanted = set(ids)
    return [item.id for section in briefing.sections for item in section.items if item.id in wanted]


def moved(
    briefing: Briefing, ids: Sequence[str], section: str, index: int, name: str
) -> Edit | None:
    """Return the edit that puts items before a place; None where they stand there already.

    Args:
        briefing: what is edited.
        ids: of items, in any order; they keep the order of the page.
        section: where they go.
        index: before which item of that section as it is now; its length for the end.
        name: of the edit, where it moves several.
    """
    ids = in_order(briefing, ids)
    lists = {each.id: [item.id for item in each.items] for each in briefing.sections}
    before = {key: list(value) for key, value in lists.items()}
    anchor = next((each for each in lists[section][index:] if each not in ids), None)
    edits: list[Edit] = []
    for each in ids:
        next(found for found in lists.values() if each in found).remove(each)
        target = lists[section]
        place = len(target) if anchor is None else target.index(anchor)
        target.insert(place, each)
        edits.append(editing.MoveItem(each, section, place))
    if lists == before:
        return None
    return edits[0] if len(edits) == 1 else editing.Group(tuple(edits), name)


def shifted(briefing: Briefing, ids: Sequence[str], step: int, name: str) -> Edit | None:
    """Return the edit that moves items one place up (-1) or down (1), across sections too.

    None where they already stand first or last.
    """
    ids = in_order(briefing, ids)
    if not ids:
        return None
    place = _above(briefing, ids[0]) if step < 0 else _below(briefing, ids[-1])
    if place is None:
        return None
    return moved(briefing, ids, *place, name)


def removed(briefing: Briefing, ids: Sequence[str], name: str) -> Edit | None:
    """Return the edit that removes items; None where there are none."""
    edits = tuple(editing.RemoveItem(each) for each in in_order(briefing, ids))
    if len(edits) < 2:  # noqa: PLR2004 - one edit needs no group
        return edits[0] if edits else None
    return editing.Group(edits, name)


def inserted(
    briefing: Briefing, items: Sequence[Item], section: str, index: int, name: str
) -> Edit | None:
    """Return the edit that puts items in; those whose id is taken get a fresh one."""
    taken = {passage.id for passage in briefing.passages()}
    taken |= {item.id for each in briefing.sections for item in each.items}
    edits = tuple(
        editing.InsertItem(section, index + number, fresh(item, taken))
        for number, item in enumerate(items)
    )
    if len(edits) < 2:  # noqa: PLR2004 - one edit needs no group
        return edits[0] if edits else None
    return editing.Group(edits, name)


def fresh(item: Item, taken: set[str]) -> Item:
    """Return an item whose ids are not taken, those of quoted passages included; takes them."""
    identifier = _free(item.id, taken)
    if isinstance(item, Passage):
        return replace(item, id=identifier)
    return replace(item, id=identifier, text=fresh_prose(item.text, taken))


def fresh_prose(text: Prose, taken: set[str]) -> Prose:
    """Return prose whose quoted passages have ids that are not taken; takes them."""

    def span(each: Span) -> Span:
        if not isinstance(each, RunIn):
            return each
        return RunIn(replace(each.passage, id=_free(each.passage.id, taken)))

    return Prose(
        tuple(replace(each, spans=tuple(map(span, each.spans))) for each in text.paragraphs)
    )


def _free(identifier: str, taken: set[str]) -> str:
    if identifier in taken:
        identifier = new_id(identifier[0])
    taken.add(identifier)
    return identifier


def _above(briefing: Briefing, item: str) -> tuple[str, int] | None:
    place = briefing.place(item)
    if place is None:
        return None
    section, index = place
    if index:
        return section.id, index - 1
    number = briefing.sections.index(section)
    if not number:
        return None
    before = briefing.sections[number - 1]
    return before.id, len(before.items)


def _below(briefing: Briefing, item: str) -> tuple[str, int] | None:
    place = briefing.place(item)
    if place is None:
        return None
    section, index = place
    if index + 1 < len(section.items):
        return section.id, index + 2
    number = briefing.sections.index(section)
    if number + 1 == len(briefing.sections):
        return None
    return briefing.sections[number + 1].id, 0
