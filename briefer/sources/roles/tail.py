"""The lines below the article's text: who wrote it, what else to read, and the rest of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.domain.article import Role
from briefer.sources.roles.people import introduces, is_bio
from briefer.sources.roles.rules import FOREIGN, LINKS, PICTURES, Place, Rule, first_role
from briefer.sources.roles.shapes import looks_like_name
from briefer.sources.roles.signs import Sign

if TYPE_CHECKING:
    from briefer.sources.roles.sheet import Sheet

_CLOSING = frozenset({Sign.LINK, Sign.NOTICE, Sign.END, Sign.COMMENTS, Sign.PROMPT, Sign.TEMPLATE})
_OVER = frozenset({Sign.END, Sign.COMMENTS})
_SHARE_KEPT = 0.5
_RAIL = 3
_FOREIGN = 0.35


def without_bios(sheet: Sheet, first: int, last: int) -> int:
    """Return where the article's text ends when the bios at its end are left out.

    From the end upwards: bios, names over them, bylines, links and notices are passed over. What is
    above the first half of the text is never looked at.

    Args:
        sheet: the text.
        first: the line at which the article's text begins.
        last: one past the line at which it seems to end.
    """
    end = last
    lowest = first + int((last - first) * _SHARE_KEPT)
    for index in range(last - 1, lowest, -1):
        if introduces(sheet.lines[index]) or _continues(sheet, index):
            end = index
        elif not _closing(sheet, index):
            break
        elif end < last:
            end = index
    return end


def without_rail(sheet: Sheet, first: int, last: int) -> int:
    """Return where the article's text ends when a rail of other stories at its end is left out.

    Such a rail goes headline, teaser, headline, teaser; and its teasers share fewer words with the
    article than the article's own paragraphs do. It is never the greater part.

    Args:
        sheet: the text.
        first: the line at which the article's text begins.
        last: one past the line at which it seems to end.
    """
    start = _alternation(sheet, first, last)
    teasers = [index for index in range(start, last) if sheet.lines[index].prose]
    own = [index for index in range(first, start) if sheet.lines[index].prose]
    if len(teasers) < _RAIL or _words(sheet, teasers) > _words(sheet, own):
        return last
    vocabulary = frozenset[str]().union(*(sheet.lines[index].content for index in own))
    shares = [_shared(sheet, index, vocabulary) for index in teasers]
    return start if sum(shares) / len(shares) < _FOREIGN else last


def _alternation(sheet: Sheet, first: int, last: int) -> int:
    """Return where the last unbroken row of headline and one paragraph each begins."""
    start = last
    prose_below = False
    for index in range(last - 1, first, -1):
        prose = sheet.lines[index].prose
        if index in sheet.pictures:
            continue
        if prose and prose_below:
            break
        if not prose:
            start = index
        prose_below = prose
    return start


def _words(sheet: Sheet, indices: list[int]) -> float:
    return sum(sheet.lines[index].length for index in indices)


def _shared(sheet: Sheet, index: int, vocabulary: frozenset[str]) -> float:
    words = sheet.lines[index].content
    return len(words & vocabulary) / len(words) if words else 1.0


def tail_roles(sheet: Sheet, last: int) -> dict[int, Role]:
    """Return the role of each line from ``last`` on."""
    over = next((at for at in range(last, len(sheet.lines)) if sheet.signs[at] in _OVER), None)
    roles: dict[int, Role] = {}
    for index in range(last, len(sheet.lines)):
        rules = _RULES if over is None or index < over else _AFTER
        roles[index] = first_role(rules, Place(sheet, index)) or Role.CLUTTER
    return roles


def names_the_writer(sheet: Sheet, index: int) -> bool:
    """Tell whether a line is a name alone whose bio follows."""
    line = sheet.lines[index]
    if index + 1 >= len(sheet.lines) or not looks_like_name(line.text):
        return False
    below = sheet.lines[index + 1]
    return below.text.casefold().startswith(line.text.casefold()) and is_bio(below)


def _continues(sheet: Sheet, index: int) -> bool:
    """Tell whether a line goes on about the person whom the line above introduces."""
    line, above = sheet.lines[index], sheet.lines[index - 1]
    if not (is_bio(line) and introduces(above)):
        return False
    return line.words[0] in {"He", "She", "They", "His", "Her", "Their", *above.words[:4]}


def _closing(sheet: Sheet, index: int) -> bool:
    line = sheet.lines[index]
    if sheet.signs[index] in _CLOSING or index in sheet.credits:
        return True
    return sheet.byline(index) or names_the_writer(sheet, index) or not (line.prose or line.ends)


def _signs_the_article(place: Place) -> bool:
    return place.sheet.byline(place.index) or names_the_writer(place.sheet, place.index)


def _is_bio(place: Place) -> bool:
    return is_bio(place.line) and (place.line.ends or place.line.prose)


_AFTER: tuple[Rule, ...] = (
    (Role.BYLINE, _signs_the_article),
    *PICTURES,
    *LINKS,
    (Role.CLUTTER, lambda place: place.sign is not None),
    (Role.BIO, _is_bio),
)
"""What stands where a line has said that the article is over, in whatever language."""
_RULES = (*_AFTER, *FOREIGN)
