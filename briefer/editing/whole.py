"""Edits of what a briefing has once: front matter, bottom line, settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.editing import ids, wording
from briefer.editing.change import Change
from briefer.editing.edits import ChangeBottomLine, ChangeFront, ChangeSettings, WholeEdit

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing, FrontMatter, Settings


def apply(briefing: Briefing, edit: WholeEdit) -> tuple[Briefing, Change]:
    """Do one edit of front matter, bottom line or settings.

    Raises:
        EditError: a passage in the bottom line has an id that is taken.
    """
    match edit:
        case ChangeFront(front):
            name = _front_name(briefing.front, front)
            change = Change(edit, ChangeFront(briefing.front), name, front=front != briefing.front)
            return replace(briefing, front=front), change
        case ChangeBottomLine(text):
            old = briefing.bottom_line
            ids.require_free(briefing, ids.of_prose(text), leaving=ids.of_prose(old))
            change = Change(
                edit, ChangeBottomLine(old), wording.EDIT_BOTTOM_LINE, front=text != old
            )
            return replace(briefing, bottom_line=text), change
        case ChangeSettings(settings):
            name = _settings_name(briefing.settings, settings)
            touched = settings != briefing.settings
            change = Change(edit, ChangeSettings(briefing.settings), name, settings=touched)
            return replace(briefing, settings=settings), change


def _front_name(old: FrontMatter, new: FrontMatter) -> str:
    only_title = old != new and replace(old, title=new.title) == new
    return wording.RENAME_BRIEFING if only_title else wording.EDIT_FRONT


def _settings_name(old: Settings, new: Settings) -> str:
    alone = {
        wording.CHANGE_STYLE: replace(old, style=new.style),
        wording.CHANGE_TEMPLATE: replace(old, template=new.template),
        wording.CHANGE_PAPER: replace(old, paper=new.paper),
        wording.CHANGE_LANGUAGE: replace(old, language=new.language),
    }
    names = [name for name, only in alone.items() if old != new == only]
    return names[0] if names else wording.CHANGE_SETTINGS
