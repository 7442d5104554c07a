"""Edits of the themes. Sections keep the id of a theme that was taken out, and need no edit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.editing import wording
from briefer.editing.change import Change
from briefer.editing.edits import InsertTheme, RemoveTheme, ReplaceTheme, ThemeEdit
from briefer.editing.sequences import find, inserted, removed, replaced

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.domain.section import Theme


def apply(briefing: Briefing, edit: ThemeEdit) -> tuple[Briefing, Change]:
    """Do one edit of a theme.

    Raises:
        EditError: the theme or the index is not there, or the id is taken.
    """
    themes, inverse, name = _done(briefing, edit)
    touched = themes != briefing.themes
    return replace(briefing, themes=themes), Change(edit, inverse, name, themes=touched)


def _done(briefing: Briefing, edit: ThemeEdit) -> tuple[tuple[Theme, ...], ThemeEdit, str]:
    old = briefing.themes
    match edit:
        case InsertTheme(index, theme):
            if briefing.theme(theme.id) is not None:
                raise wording.taken()
            name = wording.with_heading(wording.ADD_THEME, theme.name)
            return inserted(old, index, theme), RemoveTheme(theme.id), name
        case RemoveTheme(identifier):
            index = _index(briefing, identifier)
            name = wording.with_heading(wording.REMOVE_THEME, old[index].name)
            return removed(old, index), InsertTheme(index, old[index]), name
        case ReplaceTheme(theme):
            index = _index(briefing, theme.id)
            name = wording.with_heading(wording.EDIT_THEME, theme.name)
            return replaced(old, index, theme), ReplaceTheme(old[index]), name


def _index(briefing: Briefing, theme: str) -> int:
    index = find(briefing.themes, theme)
    if index is None:
        raise wording.gone("theme")
    return index
