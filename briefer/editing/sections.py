"""Edits of whole sections, their order, headings and themes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.editing import ids, wording
from briefer.editing.change import Change
from briefer.editing.edits import (
    ChangeSection,
    InsertSection,
    MoveSection,
    RemoveSection,
    SectionEdit,
)
from briefer.editing.sequences import find, inserted, moved, removed, replaced

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.domain.section import Section


def apply(briefing: Briefing, edit: SectionEdit) -> tuple[Briefing, Change]:
    """Do one edit of a section.

    Raises:
        EditError: the section or the index is not there, or an id is taken.
    """
    match edit:
        case InsertSection():
            return _insert(briefing, edit)
        case RemoveSection():
            return _remove(briefing, edit)
        case MoveSection():
            return _move(briefing, edit)
        case ChangeSection():
            return _change(briefing, edit)


def _insert(briefing: Briefing, edit: InsertSection) -> tuple[Briefing, Change]:
    section = edit.section
    ids.require_free(briefing, ids.of_section(section))
    new = replace(briefing, sections=inserted(briefing.sections, edit.index, section))
    change = Change(edit, RemoveSection(section.id), wording.ADD_SECTION)
    return new, _whole(change, section)


def _remove(briefing: Briefing, edit: RemoveSection) -> tuple[Briefing, Change]:
    index = _index(briefing, edit.section)
    section = briefing.sections[index]
    name = wording.with_heading(wording.REMOVE_SECTION, section.heading)
    change = Change(edit, InsertSection(index, section), name)
    return replace(briefing, sections=removed(briefing.sections, index)), _whole(change, section)


def _move(briefing: Briefing, edit: MoveSection) -> tuple[Briefing, Change]:
    index = _index(briefing, edit.section)
    name = wording.with_heading(wording.MOVE_SECTION, briefing.sections[index].heading)
    sections = moved(briefing.sections, index, edit.index)
    touched = frozenset({edit.section}) if edit.index != index else frozenset[str]()
    change = Change(edit, MoveSection(edit.section, index), name, sections=touched)
    return replace(briefing, sections=sections), change


def _change(briefing: Briefing, edit: ChangeSection) -> tuple[Briefing, Change]:
    index = _index(briefing, edit.section)
    old = briefing.sections[index]
    marking = old.marking if edit.marking is None else edit.marking
    new = replace(old, heading=edit.heading, theme=edit.theme, marking=marking)
    sections = replaced(briefing.sections, index, new)
    touched = frozenset({edit.section}) if new != old else frozenset[str]()
    inverse = ChangeSection(old.id, old.heading, old.theme, old.marking)
    change = Change(edit, inverse, _name(old, new), sections=touched)
    return replace(briefing, sections=sections), change


def _name(old: Section, new: Section) -> str:
    if replace(old, heading=new.heading) == new:
        return wording.RENAME_SECTION
    if replace(old, theme=new.theme) == new:
        return wording.with_heading(wording.CHANGE_SECTION_THEME, old.heading)
    if replace(old, marking=new.marking) == new:
        return wording.with_heading(wording.CHANGE_SECTION_MARKING, old.heading)
    return wording.CHANGE_SECTION


def _whole(change: Change, section: Section) -> Change:
    items = frozenset(item.id for item in section.items)
    return replace(change, sections=frozenset({section.id}), items=items)


def _index(briefing: Briefing, section: str) -> int:
    index = find(briefing.sections, section)
    if index is None:
        raise wording.gone("section")
    return index
