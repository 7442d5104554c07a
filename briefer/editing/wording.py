"""Every word of this room that a person reads: the names of edits and the errors.

A name reads well after "Undo" and "Redo". Headings are cut so that a menu stays narrow. Journals
keep a name as it reads in English; ``taken_apart`` gives back what it was made of, so that it can
be said in another language, also after a restart.
"""

from __future__ import annotations

from typing import Final

from briefer.domain.article import Role
from briefer.domain.passage import Passage
from briefer.errors import BrieferError, Said

HEADING_ROOM = 40
"""How many characters of a heading a name shows."""

EDIT_FRONT = "Edit front matter"
RENAME_BRIEFING = "Rename briefing"
EDIT_BOTTOM_LINE = "Edit bottom line"
CHANGE_SETTINGS = "Change settings"
CHANGE_STYLE = "Change citation style"
CHANGE_TEMPLATE = "Change template"
CHANGE_PAPER = "Change paper size"
CHANGE_LANGUAGE = "Change language"
ADD_SECTION = "Add section"
REMOVE_SECTION = "Remove section {heading}"
MOVE_SECTION = "Move section {heading}"
RENAME_SECTION = "Rename section"
CHANGE_SECTION_THEME = "Change theme of {heading}"
CHANGE_SECTION_MARKING = "Change marking of {heading}"
CHANGE_SECTION = "Change section"
ADD_JUDGMENT = "Add key judgment"
REMOVE_JUDGMENT = "Remove key judgment"
MOVE_JUDGMENT = "Move key judgment"
EDIT_JUDGMENT = "Edit key judgment"
ADD_THEME = "Add theme {heading}"
REMOVE_THEME = "Remove theme {heading}"
EDIT_THEME = "Edit theme {heading}"
FILE_UNDER = "File under {heading}"
MOVE_TO = "Move to {heading}"
RUN_IN = "Quote within comment"
STAND_ALONE = "Quote by itself"
TAKE_OVER = "Cite the newer text"
APPRAISE = "Appraise source"
DISMISS = "Dismiss suggestion"
REINSTATE = "Bring back suggestion"
CHANGE_PAGES = "Correct page numbers"
CHANGE_REFERENCE = "Edit reference"
TAKE_REFERENCES = "Take references from {heading}"
UNTITLED = "untitled section"

MARK_AS: Final = {
    Role.TITLE: "Mark as title",
    Role.SUBTITLE: "Mark as subtitle",
    Role.KICKER: "Mark as kicker",
    Role.BYLINE: "Mark as byline",
    Role.HEADING: "Mark as heading",
    Role.BODY: "Mark as body",
    Role.CAPTION: "Mark as caption",
    Role.CREDIT: "Mark as credit",
    Role.RELATED: "Mark as related",
    Role.BIO: "Mark as bio",
    Role.CLUTTER: "Mark as clutter",
}
WITH_HEADING: Final = (
    REMOVE_SECTION,
    MOVE_SECTION,
    CHANGE_SECTION_THEME,
    CHANGE_SECTION_MARKING,
    ADD_THEME,
    REMOVE_THEME,
    EDIT_THEME,
    FILE_UNDER,
    MOVE_TO,
    TAKE_REFERENCES,
)
"""The names that end in a heading, or in what another thing is called."""

_ITEM_NAMES = {
    (True, "remove"): "Remove passage",
    (True, "move"): "Move passage",
    (True, "edit"): "Edit passage",
    (False, "add"): "Add comment",
    (False, "remove"): "Remove comment",
    (False, "move"): "Move comment",
    (False, "edit"): "Edit comment",
}


class EditError(BrieferError):
    """An edit that cannot be made to this briefing. The briefing is as it was."""


def item_name(item: object, deed: str) -> str:
    """Name what was done to a passage or comment: ``add``, ``remove``, ``move`` or ``edit``."""
    return _ITEM_NAMES[isinstance(item, Passage), deed]


def with_heading(template: str, heading: str) -> str:
    """Fill a name's template with a heading, cut to HEADING_ROOM characters."""
    line = " ".join(heading.split()) or UNTITLED
    if len(line) > HEADING_ROOM:
        line = line[: HEADING_ROOM - 1].rstrip() + "…"
    return template.format(heading=line)


def taken_apart(name: str) -> Said:
    """Return an edit's name with its template and heading apart; any other name as it stands."""
    for template in WITH_HEADING:
        start = template.removesuffix("{heading}")
        if name.startswith(start):
            heading = name.removeprefix(start)
            return Said(template, heading=Said(UNTITLED) if heading == UNTITLED else heading)
    return Said(name)


def gone(what: str) -> EditError:
    """Return the error for a thing that is not there: ``item``, ``section``, ``block`` ..."""
    return EditError(
        {
            "item": "That passage or comment is no longer in the briefing. Nothing was changed.",
            "section": "That section is no longer in the briefing. Nothing was changed.",
            "judgment": "That key judgment is no longer in the briefing. Nothing was changed.",
            "suggestion": "That suggestion was not dismissed. Nothing was changed.",
            "block": "That part of the article is no longer there. Nothing was changed.",
            "theme": "That theme is no longer in the briefing. Nothing was changed.",
        }[what]
    )


def taken() -> EditError:
    """Return the error for an id that something else in the briefing has."""
    return EditError("That is in the briefing already. Nothing was changed.")


def bad_index() -> EditError:
    """Return the error for a place that a list does not have."""
    return EditError("There is no such place in the briefing. Nothing was changed.")


def not_in_comment() -> EditError:
    """Return the error for a passage that does not run inside a comment."""
    return EditError("Only a quotation inside a comment can be set by itself. Nothing was changed.")


def not_a(what: str) -> EditError:
    """Return the error for an item of the other kind than the edit needs."""
    return EditError(
        {
            "passage": "Only a passage can be quoted within a comment. Nothing was changed.",
            "comment": "A passage can be quoted within a comment only. Nothing was changed.",
        }[what]
    )
