"""Where the article's own text begins and ends among everything that a page shows.

Each line gets a weight, for it or against it, and the article is the run of lines with the greatest
sum (Pasternack and Roth, "Extracting article text from the web with maximum subsequence
segmentation", 2009): a stray line inside does not end it, and a rail of teasers outside cannot
make up for the furniture between.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.sources.roles.signs import Sign

if TYPE_CHECKING:
    from briefer.sources.roles.sheet import Sheet

_WORDS_OF_ONE = 20
_MOST = 4.0
_SHORT = -0.5
_LINK_ITEM = -0.8
_ITEM = -0.1
_ITEM_WORDS = 6
_PICTURE = -0.1
_RUN = -5.0
_ENOUGH = 5.0
_NOTICES = 2
_PASSING = frozenset((Sign.NOTICE, Sign.PROMPT, Sign.LINK))
_COMMENTS_LINES = 40
_STAMPS = 2
_THREAD = 12
_DOUBTED = 0.2
_ROW = 4
_TEASER_WORDS = 60
_AGAINST = {
    Sign.TEMPLATE: -2.0,
    Sign.NOTICE: -1.5,
    Sign.PROMPT: -1.0,
    Sign.END: -2.0,
    Sign.COMMENTS: -2.0,
    Sign.STAMP: -0.7,
    Sign.LINK: -0.3,
    Sign.TRAIL: -0.7,
}


def article_span(sheet: Sheet) -> tuple[int, int]:
    """Return the first line of the article's text and one past its last; both 0 if there is none.

    Both ends are lines of running text.
    """
    best = (0.0, 0, 0)
    total, start = 0.0, 0
    for index, weight in enumerate(weights(sheet)):
        if total <= 0:
            total, start = 0.0, index
        elif total > _ENOUGH and _comments_begin(sheet, index):
            break
        total += weight
        if total > best[0]:
            best = (total, start, index + 1)
    _, first, last = best
    return first, _resumed(sheet, last) if last else last


def _resumed(sheet: Sheet, last: int) -> int:
    """Return where the text ends when short sentences and what follows a notice still belong to it.

    No headline stands between, as one does over the teasers of other stories.
    """
    index = last
    while index < min(last + _NOTICES + 1, len(sheet.lines)):
        if sheet.signs[index] in _PASSING:
            index += 1
        elif _goes_on(sheet, index):
            last = index = index + 1
        else:
            break
    return last


def _goes_on(sheet: Sheet, index: int) -> bool:
    line = sheet.lines[index]
    aside = index in sheet.pictures or sheet.byline(index)
    return (line.ends or line.prose) and not line.bullet and not aside and not sheet.signs[index]


def _comments_begin(sheet: Sheet, index: int) -> bool:
    """Tell whether readers' comments follow: a line that heads them, then times and answers."""
    if sheet.signs[index] is not Sign.COMMENTS:
        return False
    below = sheet.signs[index + 1 : index + 1 + _COMMENTS_LINES]
    return sum(sign is Sign.STAMP for sign in below) >= _STAMPS


def weights(sheet: Sheet) -> list[float]:
    """Return how much each line speaks for being part of the article (above 0) or against.

    Short lines in a row, as a table has them, count against it up to a limit only; those of a list
    that a colon has announced do not count.
    """
    result: list[float] = []
    run, listed = 0.0, False
    for index, line in enumerate(sheet.lines):
        weight = line_weight(sheet, index)
        if weight > 0 and (_answers(sheet, index) or _teases(sheet, index)):
            weight *= _DOUBTED
        if weight >= 0 or sheet.signs[index] is not None:
            run = 0.0
        else:
            weight = 0.0 if listed else max(weight, _RUN - run)
            run += weight
        listed = line.text.endswith(":") or (listed and line.bullet)
        result.append(weight)
    return result


def _answers(sheet: Sheet, index: int) -> bool:
    """Tell whether a line stands in a thread of readers' comments: time, words, time, words."""
    stamps, words = 0, False
    for above in range(index - 1, max(-1, index - 1 - _THREAD), -1):
        if sheet.signs[above] is Sign.STAMP:
            stamps += words or not stamps
            words = False
        words = words or (stamps > 0 and sheet.lines[above].prose)
    return stamps >= _STAMPS


def _teases(sheet: Sheet, index: int) -> bool:
    """Tell whether a line is the cut beginning of another story: such stand in rows."""
    near = range(max(0, index - _ROW), min(len(sheet.lines), index + _ROW + 1))
    return _cut(sheet, index) and sum(_cut(sheet, other) for other in near) > 1


def _cut(sheet: Sheet, index: int) -> bool:
    line = sheet.lines[index]
    return line.length <= _TEASER_WORDS and line.text.rstrip(")] ").endswith(("...", "\u2026"))


def line_weight(sheet: Sheet, index: int) -> float:
    """Return what a line weighs by itself."""
    line = sheet.lines[index]
    sign = sheet.signs[index]
    if sign is not None:
        return _AGAINST[sign]
    if index in sheet.pictures:
        return _PICTURE
    if sheet.byline(index):
        return _SHORT
    if line.prose:
        return min(line.length / _WORDS_OF_ONE, _MOST)
    if line.bullet:
        return _ITEM if line.length >= _ITEM_WORDS else _LINK_ITEM
    return _SHORT
