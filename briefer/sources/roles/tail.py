"""The lines below the article's text: who wrote it, what else to read, and the rest of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.domain.article import Role
from briefer.sources.roles.people import is_bio
from briefer.sources.roles.shapes import looks_like_name
from briefer.sources.roles.signs import Sign

if TYPE_CHECKING:
    from briefer.sources.roles.sheet import Sheet


def tail_roles(sheet: Sheet, last: int) -> dict[int, Role]:
    """Return the role of each line from ``last`` on."""
    return {index: _role(sheet, index) for index in range(last, len(sheet.lines))}


def _role(sheet: Sheet, index: int) -> Role:
    line, sign = sheet.lines[index], sheet.signs[index]
    if sheet.byline(index) or names_the_writer(sheet, index):
        return Role.BYLINE
    if index in sheet.captions:
        return Role.CAPTION
    if index in sheet.credits:
        return Role.CREDIT
    if sign is Sign.LINK:
        return Role.RELATED
    if sign is not None:
        return Role.CLUTTER
    if is_bio(line) and (line.ends or line.prose):
        return Role.BIO
    return Role.CLUTTER if sheet.english or not line.prose else Role.BODY


def names_the_writer(sheet: Sheet, index: int) -> bool:
    """Tell whether a line is a name alone whose bio follows."""
    line = sheet.lines[index]
    if index + 1 >= len(sheet.lines) or not looks_like_name(line.text):
        return False
    below = sheet.lines[index + 1]
    return below.text.casefold().startswith(line.text.casefold()) and is_bio(below)
