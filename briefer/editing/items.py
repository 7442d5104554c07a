"""Edits of the passages and comments in sections."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.domain.passage import Passage
from briefer.editing import ids, wording
from briefer.editing.change import Change
from briefer.editing.edits import InsertItem, ItemEdit, MoveItem, RemoveItem, ReplaceItem
from briefer.editing.sequences import find, inserted, moved, removed, replaced

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.domain.section import Item, Section


def apply(briefing: Briefing, edit: ItemEdit) -> tuple[Briefing, Change]:
    """Do one edit of an item.

    Raises:
        EditError: the item, the section or the index is not there, or an id is taken.
    """
    match edit:
        case InsertItem():
            return _insert(briefing, edit)
        case RemoveItem():
            return _remove(briefing, edit)
        case MoveItem():
            return _move(briefing, edit)
        case ReplaceItem():
            return _replace(briefing, edit)


def _insert(briefing: Briefing, edit: InsertItem) -> tuple[Briefing, Change]:
    section = _section(briefing, edit.section)
    ids.require_free(briefing, ids.of_item(edit.item))
    new = with_items(briefing, section, inserted(section.items, edit.index, edit.item))
    name = (
        wording.with_heading(wording.FILE_UNDER, section.heading)
        if isinstance(edit.item, Passage)
        else wording.item_name(edit.item, "add")
    )
    return new, _change(edit, RemoveItem(edit.item.id), name, section.id)


def _remove(briefing: Briefing, edit: RemoveItem) -> tuple[Briefing, Change]:
    section, index = _place(briefing, edit.item)
    item = section.items[index]
    new = with_items(briefing, section, removed(section.items, index))
    inverse = InsertItem(section.id, index, item)
    return new, _change(edit, inverse, wording.item_name(item, "remove"), section.id)


def _move(briefing: Briefing, edit: MoveItem) -> tuple[Briefing, Change]:
    source, index = _place(briefing, edit.item)
    target = _section(briefing, edit.section)
    item = source.items[index]
    inverse = MoveItem(edit.item, source.id, index)
    if target.id != source.id:
        items = inserted(target.items, edit.index, item)
        new = with_items(briefing, source, removed(source.items, index))
        name = wording.with_heading(wording.MOVE_TO, target.heading)
        change = _change(edit, inverse, name, source.id, target.id)
        return with_items(new, target, items), change
    items = moved(source.items, index, edit.index)
    name = wording.item_name(item, "move")
    if edit.index == index:
        return briefing, Change(edit, inverse, name)
    return with_items(briefing, source, items), _change(edit, inverse, name, source.id)


def _replace(briefing: Briefing, edit: ReplaceItem) -> tuple[Briefing, Change]:
    section, index = _place(briefing, edit.item.id)
    old = section.items[index]
    ids.require_free(briefing, ids.of_item(edit.item), leaving=ids.of_item(old))
    new = with_items(briefing, section, replaced(section.items, index, edit.item))
    items = frozenset({old.id}) if old != edit.item else frozenset[str]()
    name = wording.item_name(edit.item, "edit")
    return new, Change(edit, ReplaceItem(old), name, items=items)


def with_items(briefing: Briefing, section: Section, items: tuple[Item, ...]) -> Briefing:
    """Return the briefing with other items in a section that it holds."""
    index = find(briefing.sections, section.id)
    if index is None:
        raise wording.gone("section")
    sections = replaced(briefing.sections, index, replace(section, items=items))
    return replace(briefing, sections=sections)


def _change(
    edit: InsertItem | RemoveItem | MoveItem, inverse: ItemEdit, name: str, *sections: str
) -> Change:
    item = edit.item.id if isinstance(edit, InsertItem) else edit.item
    return Change(edit, inverse, name, sections=frozenset(sections), items=frozenset({item}))


def _section(briefing: Briefing, identifier: str) -> Section:
    section = briefing.section(identifier)
    if section is None:
        raise wording.gone("section")
    return section


def _place(briefing: Briefing, item: str) -> tuple[Section, int]:
    place = briefing.place(item)
    if place is None:
        raise wording.gone("item")
    return place
