"""The lines within the article's text: paragraphs, headings, and what the page put between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.domain.article import Role
from briefer.sources.roles.signs import Sign

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefer.sources.roles.sheet import Sheet

_HEADING_WORDS = 16
_SHORT_NOTICE = 40
_FURNITURE = frozenset({Sign.TEMPLATE, Sign.PROMPT, Sign.END, Sign.COMMENTS, Sign.TRAIL})
_QUOTED_AGAIN = 4


def inside_roles(sheet: Sheet, first: int, last: int, head: Mapping[int, Role]) -> dict[int, Role]:
    """Return the role of each line from ``first`` up to, not including, ``last``."""
    title = next((sheet.lines[i].key for i, role in head.items() if role is Role.TITLE), "")
    roles = {index: _own_role(sheet, index, title) for index in range(first, last)}
    for index in range(first, last):
        if roles[index] is None:
            roles[index] = _short_role(sheet, index, roles)
    return {index: role or Role.BODY for index, role in roles.items()}


def _own_role(sheet: Sheet, index: int, title: str) -> Role | None:
    """Return the role that a line has by itself, or None for a short line with no sentence."""
    line, sign = sheet.lines[index], sheet.signs[index]
    if index in sheet.captions:
        return Role.CAPTION
    if index in sheet.credits:
        return Role.CREDIT
    if sign is Sign.LINK:
        return Role.RELATED
    if sign in _FURNITURE or line.key == title:
        return Role.CLUTTER
    if sign is Sign.NOTICE and line.length <= _SHORT_NOTICE:
        return Role.CLUTTER
    if sheet.byline(index) and not line.ends:
        return Role.BYLINE
    if sheet.repeated(index) and not sheet.first(index) and line.length >= _QUOTED_AGAIN:
        return Role.CLUTTER
    if sheet.said_elsewhere(index):
        return Role.CLUTTER
    return Role.BODY if line.prose or line.ends or line.bullet else None


def _short_role(sheet: Sheet, index: int, roles: Mapping[int, Role | None]) -> Role:
    """Return heading for a short line that text follows, else body."""
    line = sheet.lines[index]
    if line.length > _HEADING_WORDS or line.text.endswith((":", ",", ";")):
        return Role.BODY
    if line.text[:1].islower():
        return Role.BODY
    below = next((i for i in range(index + 1, len(sheet.lines)) if roles.get(i) is not None), None)
    return Role.HEADING if below is not None and roles[below] is Role.BODY else Role.BODY
