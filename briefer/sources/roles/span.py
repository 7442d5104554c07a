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
    from briefer.sources.roles.lines import Line
    from briefer.sources.roles.sheet import Sheet

_WORDS_OF_ONE = 20
_MOST = 4.0
_SHORT = -0.5
_LINK_ITEM = -0.8
_ITEM = -0.1
_ITEM_WORDS = 6
_PICTURE = -0.1
_PHRASE = 0.033
_PHRASE_WORDS = 5
_MOSTLY = 3
_RUN = -5.0
_ENOUGH = 5.0
_LATER = 1.5
"""How many times as much a later run of lines must weigh: readers' comments, the site on itself and
other stories come after the article."""
_NOTICES = 2
_PASSING = frozenset((Sign.NOTICE, Sign.PROMPT, Sign.LINK))
_OVER = frozenset((Sign.END, Sign.COMMENTS, Sign.STAMP))
_SAME_WORDS = 0.6
_COMMENTS_LINES = 40
_STAMPS = 2
_THREAD = 12
_DOUBTED = 0.2
_DATED = 10
_DATES = 4
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

    Both ends are lines of running text, unless few lines of the text end a sentence.
    """
    span = _heaviest(sheet, weights(sheet))
    if not sheet.english:
        loose = _heaviest(sheet, weights(sheet, phrase=_PHRASE))
        if _told(sheet, loose) > _MOSTLY * _told(sheet, span):
            span = loose
    first, last = _within_prose(sheet, *span)
    if not last:
        return first, last
    if sheet.english:
        last = _carried_on(sheet, first, last)
    return first, _resumed(sheet, last)


def _heaviest(sheet: Sheet, each: list[float]) -> tuple[int, int]:
    """Return the run of lines with the greatest sum, an earlier one before a later."""
    best = (0.0, 0, 0)
    total, start = 0.0, 0
    for index, weight in enumerate(each):
        if total <= 0:
            total, start = 0.0, index
        elif total > _ENOUGH and _comments_begin(sheet, index):
            break
        total += weight
        if total > (best[0] if start == best[1] else best[0] * _LATER):
            best = (total, start, index + 1)
    return best[1:]


def _told(sheet: Sheet, span: tuple[int, int]) -> float:
    """Return how many words a span holds that are no labels."""
    return sum(line.length for line in sheet.lines[slice(*span)] if line.length >= _PHRASE_WORDS)


def _within_prose(sheet: Sheet, first: int, last: int) -> tuple[int, int]:
    """Return a span cut to its running text, where that is the greater part of it.

    In a language whose phrases are not known, lines that end no sentence may be text as well; at
    the ends of a text that has sentences they are its title and the headlines of others.
    """
    prose = [index for index in range(first, last) if sheet.lines[index].prose]
    told = sum(sheet.lines[index].length for index in prose)
    if told * 2 < sum(line.length for line in sheet.lines[first:last]):
        return first, last
    return (prose[0], prose[-1] + 1) if prose else (first, last)


def _carried_on(sheet: Sheet, first: int, last: int) -> int:
    """Return where the text ends when paragraphs further down that speak of the same belong to it.

    A table, a list or lines of code may stand between; the end of the article or readers' comments
    may not.
    """
    vocabulary = frozenset[str]().union(*(line.content for line in sheet.lines[first:last]))
    aside = sheet.pictures | {sheet.copy}
    for index in range(last, len(sheet.lines)):
        sign, line = sheet.signs[index], sheet.lines[index]
        if sign in _OVER:
            break
        told = line.prose and sign is None and index not in aside
        if told and len(line.content & vocabulary) >= len(line.content) * _SAME_WORDS:
            last = index + 1
    return last


def _resumed(sheet: Sheet, last: int) -> int:
    """Return where the text ends when short sentences and what follows a notice still belong to it.

    No headline stands between, as one does over the teasers of other stories; in a language other
    than English, in whose text more is kept, it may be a heading or the credit of a picture.
    """
    index = last
    while index < min(last + _NOTICES + 1, len(sheet.lines)):
        if sheet.signs[index] in _PASSING or _heads_more(sheet, index):
            index += 1
        elif _goes_on(sheet, index):
            last = index = index + 1
        else:
            break
    return last


def _heads_more(sheet: Sheet, index: int) -> bool:
    """Tell whether a label stands between the text and one more sentence in another language."""
    if sheet.english or index + 1 >= len(sheet.lines) or sheet.signs[index] is not None:
        return False
    label = not _goes_on(sheet, index) and not sheet.byline(index)
    return label and _goes_on(sheet, index + 1)


def _goes_on(sheet: Sheet, index: int) -> bool:
    line = sheet.lines[index]
    aside = index in sheet.pictures or sheet.byline(index)
    told = line.ends or line.prose or line.states
    return told and not line.bullet and not aside and not sheet.signs[index]


def _comments_begin(sheet: Sheet, index: int) -> bool:
    """Tell whether readers' comments follow: a line that heads them, then times and answers."""
    if sheet.signs[index] is not Sign.COMMENTS:
        return False
    below = sheet.signs[index + 1 : index + 1 + _COMMENTS_LINES]
    return sum(sign is Sign.STAMP for sign in below) >= _STAMPS


def weights(sheet: Sheet, *, phrase: float = 0.0) -> list[float]:
    """Return how much each line speaks for being part of the article (above 0) or against.

    Short lines in a row, as a table has them, count against it up to a limit only; those of a list
    that a colon has announced do not count.

    Args:
        sheet: the text.
        phrase: what a word weighs of a line that ends no sentence and is too long for a label; 0
            where such lines are labels all the same.
    """
    result: list[float] = []
    run, listed = 0.0, False
    for index, line in enumerate(sheet.lines):
        weight = _line_weight(sheet, index, phrase)
        if weight > 0 and _of_another(sheet, index):
            weight *= _DOUBTED
        if weight >= 0 or sheet.signs[index] is not None:
            run = 0.0
        else:
            weight = 0.0 if listed else max(weight, _RUN - run)
            run += weight
        listed = line.text.endswith(":") or (listed and line.bullet)
        result.append(weight)
    return result


def _of_another(sheet: Sheet, index: int) -> bool:
    """Tell whether a line seems to be a reader's answer or to tease another story."""
    return _answers(sheet, index) or sheet.teases(index) or _dated(sheet, index)


def _dated(sheet: Sheet, index: int) -> bool:
    """Tell whether a line stands below a byline as many lines around do, each below its own."""
    near = range(max(1, index - _DATED), min(len(sheet.lines), index + _DATED + 1))
    return sheet.byline(index - 1) and sum(map(sheet.byline, near)) >= _DATES


def _answers(sheet: Sheet, index: int) -> bool:
    """Tell whether a line stands in a thread of readers' comments: time, words, time, words."""
    stamps, words = 0, False
    for above in range(index - 1, max(-1, index - 1 - _THREAD), -1):
        if sheet.signs[above] is Sign.STAMP:
            stamps += words or not stamps
            words = False
        words = words or (stamps > 0 and sheet.lines[above].prose)
    return stamps >= _STAMPS


def _line_weight(sheet: Sheet, index: int, phrase: float) -> float:
    """Return what a line weighs by itself."""
    line = sheet.lines[index]
    sign = sheet.signs[index]
    if sign is not None:
        return _AGAINST[sign]
    if index in sheet.pictures:
        return _PICTURE
    if index == sheet.copy:
        return _SHORT
    if sheet.byline(index):
        return _SHORT
    if line.prose:
        return min(line.length / _WORDS_OF_ONE, _MOST)
    return _label_weight(line, phrase)


def _label_weight(line: Line, phrase: float) -> float:
    """Return what a line weighs that is no running text."""
    if phrase and line.length >= _PHRASE_WORDS:
        return min(line.length * phrase, _MOST)
    if line.bullet:
        return _ITEM if line.length >= _ITEM_WORDS else _LINK_ITEM
    return _SHORT
