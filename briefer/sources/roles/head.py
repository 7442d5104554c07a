"""The lines above the article's text: which is the title, what stands around it, what is page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.domain.article import Role
from briefer.sources.roles.people import opens_report
from briefer.sources.roles.rules import FOREIGN, LINKS, PICTURES, Place, Rule, first_role
from briefer.sources.roles.shapes import headline_case
from briefer.sources.roles.signs import Sign

if TYPE_CHECKING:
    from briefer.sources.roles.sheet import Sheet

_TITLE_WORDS = (2, 32)
_FULL_TITLE = 4
_TITLE_SCORE = 2.5
_SHARED_WORDS = 4.0
_LENGTH_WORDS = (12, 4)
_REPEATED = 3.0
_DISTANCE = (40, 0.05)
_LISTED = 1.5
_OPENING = 2.0
_SHORT_HEAD = 5
_HEAD_LINES = 400
_ALIKE = 0.6
_KICKER_WORDS = 5
_KICKER_CASE = 0.8
_DECK_WORDS = 45
_ENDING = (".", ":", ",", ";")
_ASKING = ("?", "!")
_QUOTES = "'\"\u2019\u201d"


def opening(sheet: Sheet, first: int, last: int) -> tuple[int, int | None]:
    """Return where the article's text begins and which line is its title, or None.

    Args:
        sheet: the text.
        first: the line at which the article's text seems to begin.
        last: one past its last line.
    """
    title = find_title(sheet, first)
    if title is None and _asks(sheet, first, last):
        first += 1
        title = find_title(sheet, first)
    below = first if title is None else _below_deck(sheet, first, last, title)
    return below, title if below == first else find_title(sheet, below)


def _asks(sheet: Sheet, first: int, last: int) -> bool:
    """Tell whether the first line of the text is a title that asks or exclaims.

    It ends as a sentence does, so it was taken for the first line of the text.
    """
    line = sheet.lines[first]
    asks = line.text.rstrip(_QUOTES).endswith(_ASKING) and line.length <= _TITLE_WORDS[1]
    return asks and first + 1 < last and sheet.lines[first + 1].gap > 0


def _below_deck(sheet: Sheet, first: int, last: int, title: int) -> int:
    """Return where the article's text begins when a summary under the title is left out.

    The first line of running text is such a summary where the page repeats the title, names the
    writer or gives the date between it and the second.
    """
    said, told = sheet.lines[title].key, 0
    for index in range(first, last):
        if sheet.byline(index) or sheet.lines[index].key == said:
            first = index + 1
        elif _tells(sheet, index):
            told += 1
            if told > 1 or sheet.lines[index].length > _DECK_WORDS:
                break
    return min(first, last - 1)


def head_roles(sheet: Sheet, first: int, title: int | None) -> dict[int, Role]:
    """Return the role of each line above the article's text.

    Args:
        sheet: the text.
        first: the line at which the article's text begins.
        title: the line that is its title, or None.
    """
    places = (Place(sheet, index, title) for index in range(first))
    return {place.index: first_role(_RULES, place) or Role.CLUTTER for place in places}


def find_title(sheet: Sheet, first: int) -> int | None:
    """Return the line that is the article's title, or None where nothing above looks like one.

    A title shares its words with the text below, is often said twice, stands near, and often opens
    a text that has little above it. Of two
    lines of the same weight the upper one is the title and the lower one its subtitle.
    """
    vocabulary = frozenset[str]().union(*(line.content for line in sheet.lines[first:]))
    above = "\n".join(line.text for line in sheet.lines[max(0, first - _HEAD_LINES) : first])
    scores = {
        index: _title_score(sheet, index, first - index, vocabulary, above)
        for index in range(first)
        if _may_be_title(sheet, index)
    }
    if not scores or max(scores.values()) < _TITLE_SCORE:
        return None
    best = max(scores, key=lambda index: (scores[index], -index))
    while best - 1 in scores and _rivals(sheet, scores, best):
        best -= 1
    return best


def _tells(sheet: Sheet, index: int) -> bool:
    aside = sheet.signs[index] is not None or index in sheet.pictures
    return sheet.lines[index].prose and not aside


def _rivals(sheet: Sheet, scores: dict[int, float], best: int) -> bool:
    """Tell whether the line above the best one is as good a title."""
    above = best - 1
    full = sheet.lines[above].length >= _FULL_TITLE
    return full and scores[above] >= scores[best] * _ALIKE and not sheet.repeated(best)


def _may_be_title(sheet: Sheet, index: int) -> bool:
    line = sheet.lines[index]
    if sheet.signs[index] is not None or sheet.byline(index) or not sheet.first(index):
        return False
    if index in sheet.pictures or opens_report(line):
        return False
    fewest, most = _TITLE_WORDS
    return fewest <= line.length <= most and not line.text.endswith(_ENDING)


def _title_score(
    sheet: Sheet, index: int, distance: int, vocabulary: frozenset[str], above: str
) -> float:
    line = sheet.lines[index]
    longest, words_of_one = _LENGTH_WORDS
    farthest, each = _DISTANCE
    shared = len(line.content & vocabulary) / max(len(line.content), 1)
    score = _SHARED_WORDS * shared + min(line.length, longest) / words_of_one
    score += _REPEATED * shared * _said_again(sheet, index, above)
    score += _OPENING * (index == 0 and distance <= _SHORT_HEAD)
    score -= min(distance, farthest) * each
    return score - _LISTED * line.bullet


def _said_again(sheet: Sheet, index: int, above: str) -> bool:
    """Tell whether a line is said twice, or within a line such as ``Title - Site``."""
    line = sheet.lines[index]
    return line.length >= _FULL_TITLE and (sheet.repeated(index) or above.count(line.text) > 1)


def _is_kicker(place: Place) -> bool:
    """Tell whether a line names the section or the site right above the title (or its repeat)."""
    sheet, below = place.sheet, place.index + 1
    if below >= len(sheet.lines) or place.line.ends:
        return False
    if not (below == place.title or Place(sheet, below, place.title).repeats_title):
        return False
    if place.sign is Sign.TRAIL:
        return True
    cased = not sheet.english or headline_case(place.line.words) >= _KICKER_CASE
    return place.line.length <= _KICKER_WORDS and cased and below == place.title


def _is_deck(place: Place) -> bool:
    """Tell whether a line is the first of some words after the title, the page's repeats aside."""
    if place.title is None or place.index < place.title or not _speaks(place):
        return False
    between = (
        Place(place.sheet, index, place.title) for index in range(place.title + 1, place.index)
    )
    return place.line.length <= _DECK_WORDS and not any(map(_speaks, between))


def _speaks(place: Place) -> bool:
    aside = place.sheet.byline(place.index) or place.repeats_title
    return (
        place.sign is None
        and place.line.length >= _FULL_TITLE
        and not aside
        and first_role(PICTURES, place) is None
    )


_RULES: tuple[Rule, ...] = (
    (Role.TITLE, lambda place: place.index == place.title),
    (Role.BYLINE, lambda place: place.sheet.byline(place.index)),
    *PICTURES,
    *LINKS,
    (Role.CLUTTER, lambda place: place.repeats_title),
    (Role.CLUTTER, lambda place: place.sign not in {None, Sign.TRAIL}),
    (Role.BODY, lambda place: opens_report(place.line)),
    (Role.KICKER, _is_kicker),
    (Role.SUBTITLE, _is_deck),
    *FOREIGN,
)
