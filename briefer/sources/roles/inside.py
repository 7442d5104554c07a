"""The lines within the article's text: paragraphs, headings, and what the page put between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.domain.article import Role
from briefer.sources.roles.rules import LINKS, PICTURES, Place, Rule, first_role
from briefer.sources.roles.signs import Sign, addresses

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefer.sources.roles.sheet import Sheet

_HEADING_WORDS = 16
_NOTICE_WORDS = 40
_REPEATED_WORDS = 4
_FURNITURE = frozenset((Sign.TEMPLATE, Sign.PROMPT, Sign.END, Sign.COMMENTS, Sign.TRAIL))
_HEADING_OTHERS = frozenset((Sign.END, Sign.LINK))
_LABEL_WORDS = 5
_HEADLINE_WORDS = 6
_ANNOUNCING = (":", ",", ";")


def inside_roles(sheet: Sheet, first: int, last: int, title: int | None) -> dict[int, Role]:
    """Return the role of each line from ``first`` up to, not including, ``last``.

    A short line that is no sentence is a heading where a paragraph follows it, else body.
    """
    places = [Place(sheet, index, title) for index in range(first, last)]
    again = sheet.set_large(first, last) | {sheet.copy}
    rules = (*_RULES, (Role.CLUTTER, lambda place: place.index in again), _TEXT)
    roles = {place.index: first_role(rules, place) for place in places}
    roles |= dict.fromkeys(_headlines(places, roles), Role.RELATED)
    below: Role | None = None
    result: dict[int, Role] = {}
    for place in reversed(places):
        role = roles[place.index]
        if role is None:
            heads = below is Role.BODY and _may_be_heading(place)
            result[place.index] = Role.HEADING if heads else Role.BODY
        else:
            result[place.index] = below = role
    return result


def _headlines(places: list[Place], roles: Mapping[int, Role | None]) -> Iterator[int]:
    """Yield the headlines of other stories: those in a row below a bare ``Related articles``.

    In English only: in other languages what stands between text is kept.
    """
    row = False
    for place in places:
        if place.sign in _HEADING_OTHERS and place.sheet.english:
            row = place.line.length <= _LABEL_WORDS
        elif roles[place.index] is not None:
            row = False
        elif row and place.line.length >= _HEADLINE_WORDS:
            yield place.index


def _may_be_heading(place: Place) -> bool:
    text = place.line.text
    if place.line.length > _HEADING_WORDS or text.endswith(_ANNOUNCING):
        return False
    return bool(place.line.words) and not text[0].islower()


def _is_notice(place: Place) -> bool:
    """Tell whether the site speaks; of a sentence of English a second cue is asked."""
    if place.sign is not Sign.NOTICE or place.line.length > _NOTICE_WORDS:
        return False
    return not (place.line.prose and place.sheet.english) or addresses(place.line)


def _said_before(place: Place) -> bool:
    if place.line.prose and not place.sheet.english:
        return False
    return place.line.length >= _REPEATED_WORDS and not place.sheet.first(place.index)


def _is_text(place: Place) -> bool:
    return place.line.prose or place.line.ends or place.line.bullet


_RULES: tuple[Rule, ...] = (
    *PICTURES,
    *LINKS,
    (Role.CLUTTER, lambda place: place.sign in _FURNITURE or place.repeats_title),
    (Role.CLUTTER, _is_notice),
    (Role.BYLINE, lambda place: place.sheet.byline(place.index) and not place.line.ends),
    (Role.CLUTTER, _said_before),
)
_TEXT: Rule = (Role.BODY, _is_text)
