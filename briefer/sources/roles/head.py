"""The lines above the article's text: which is the title, what stands around it, what is page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.domain.article import Role
from briefer.sources.roles.shapes import headline_case
from briefer.sources.roles.signs import Sign

if TYPE_CHECKING:
    from briefer.sources.roles.sheet import Sheet

_FEWEST, _MOST = 2, 32
_TITLE_SCORE = 2.5
_ALIKE = 0.6
_FULL_TITLE = 4
_KICKER_WORDS = 5
_DECK_WORDS = 45
_FAR = 40


def without_deck(sheet: Sheet, first: int, last: int) -> int:
    """Return where the article's text begins when a summary under the title is left out.

    The first line of running text is such a summary where the page repeats the title, names the
    writer or gives the date between it and the second.

    Args:
        sheet: the text.
        first: the line at which the article's text seems to begin.
        last: one past its last line.
    """
    title = find_title(sheet, first)
    if title is None:
        return first
    said, decks = sheet.lines[title].key, 0
    for index in range(first, last):
        if sheet.byline(index) or sheet.lines[index].key == said:
            first = index + 1
        elif _tells(sheet, index):
            decks += 1
            if decks > 1 or sheet.lines[index].length > _DECK_WORDS:
                break
    return min(first, last - 1)


def without_question(sheet: Sheet, first: int, last: int) -> int:
    """Return where the article's text begins when a title that asks or exclaims is left out.

    Such a title ends as a sentence does, so it was taken for the first line of the text.
    """
    if not first + 1 < last or find_title(sheet, first) is not None:
        return first
    line = sheet.lines[first]
    asks = line.text.rstrip("'\"’”").endswith(("?", "!")) and line.length <= _MOST
    return first + 1 if asks and line.gap else first


def _tells(sheet: Sheet, index: int) -> bool:
    aside = sheet.signs[index] is not None or index in sheet.captions | sheet.credits
    return sheet.lines[index].prose and not aside


def head_roles(sheet: Sheet, first: int) -> dict[int, Role]:
    """Return the role of each line above the article's text.

    Args:
        sheet: the text.
        first: the line at which the article's text begins.
    """
    title = find_title(sheet, first)
    return {index: _role(sheet, index, title) for index in range(first)}


def find_title(sheet: Sheet, first: int) -> int | None:
    """Return the line that is the article's title, or None where nothing above looks like one.

    A title shares its words with the text below, is often said twice, and stands near. Of two
    lines of the same weight the upper one is the title and the lower one its subtitle.
    """
    vocabulary = frozenset[str]().union(*(line.content for line in sheet.lines[first:]))
    scores = {
        index: _title_score(sheet, index, first, vocabulary)
        for index in range(first)
        if _may_be_title(sheet, index)
    }
    if not scores or max(scores.values()) < _TITLE_SCORE:
        return None
    best = max(scores, key=lambda index: (scores[index], -index))
    above = best - 1
    while above in scores and _rivals(sheet, scores, above, best):
        best, above = above, above - 1
    return best


def _rivals(sheet: Sheet, scores: dict[int, float], above: int, best: int) -> bool:
    upper = sheet.lines[above]
    return (
        len(upper.words) >= _FULL_TITLE
        and scores[above] >= scores[best] * _ALIKE
        and not sheet.repeated(best)
    )


def _may_be_title(sheet: Sheet, index: int) -> bool:
    line = sheet.lines[index]
    if sheet.signs[index] is not None or sheet.byline(index):
        return False
    if index in sheet.credits or index in sheet.captions or not sheet.first(index):
        return False
    return _FEWEST <= line.length <= _MOST and not line.text.endswith((".", ":", ",", ";"))


def _title_score(sheet: Sheet, index: int, first: int, vocabulary: frozenset[str]) -> float:
    line = sheet.lines[index]
    shared = len(line.content & vocabulary) / max(len(line.content), 1)
    score = 4 * shared + min(line.length, 12) / 4
    score += 3 * (sheet.repeated(index) and line.length >= _FULL_TITLE)
    score -= min(first - index, _FAR) * 0.05
    return score - 1.5 * line.bullet


def _role(sheet: Sheet, index: int, title: int | None) -> Role:
    line = sheet.lines[index]
    if index == title:
        return Role.TITLE
    if index in sheet.captions:
        return Role.CAPTION
    if index in sheet.credits:
        return Role.CREDIT
    if sheet.byline(index):
        return Role.BYLINE
    sign = sheet.signs[index]
    if sign is Sign.LINK:
        return Role.RELATED
    if title is not None and line.key == sheet.lines[title].key:
        return Role.CLUTTER
    if sign not in {None, Sign.TRAIL}:
        return Role.CLUTTER
    if _is_kicker(sheet, index, title):
        return Role.KICKER
    if title is not None and index > title and _is_deck(sheet, index, title):
        return Role.SUBTITLE
    return Role.CLUTTER if sheet.english or not line.prose else Role.BODY


def _is_kicker(sheet: Sheet, index: int, title: int | None) -> bool:
    """Tell whether a line names the section or the site right above the title (or its repeat)."""
    if title is None or index + 1 >= len(sheet.lines):
        return False
    line, below = sheet.lines[index], sheet.lines[index + 1]
    if below.key != sheet.lines[title].key or line.ends:
        return False
    if sheet.signs[index] is Sign.TRAIL:
        return True
    cased = not sheet.english or headline_case(line.words) >= 0.8  # noqa: PLR2004 - all but one
    return line.length <= _KICKER_WORDS and cased and index < title


def _is_deck(sheet: Sheet, index: int, title: int) -> bool:
    """Tell whether a line is the first of some words after the title, the page's repeats aside."""
    line = sheet.lines[index]
    if sheet.signs[index] is not None or not _FULL_TITLE <= line.length <= _DECK_WORDS:
        return False
    return not any(
        sheet.signs[between] is None
        and sheet.lines[between].length >= _FULL_TITLE
        and sheet.lines[between].key != sheet.lines[title].key
        and not sheet.byline(between)
        and between not in sheet.captions | sheet.credits
        for between in range(title + 1, index)
    )
