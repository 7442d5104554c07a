"""Two texts word by word: what stayed, what went and what came.

A word's case and every mark count; of white space only whether there is any.
"""

from __future__ import annotations

import difflib
import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.evidence.differing import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_EAST: Final = "\u3040-\u30ff\u3400-\u9fff"
_WORD: Final = re.compile(rf"{NUMBER}|[{_EAST}]|(?:(?![{_EAST}])\w)+|\S")
"""A word or a number; in scripts that set no spaces between words, a character; else a sign."""
_WHOLE: Final = re.compile('[“„"]([^“”„"]*)[“”"]?|([^“”„"]*)[”"]')
"""What has its own marks around it, or one of the two."""
_NESTED: Final = str.maketrans('“”„"', "‘’‘'")
_LONG: Final = 4_000
"""Words of a text above which those that are met often are no landmarks."""


class Token(NamedTuple):
    """A word or sign; ``gap`` tells whether white space stands before it."""

    text: str
    start: int
    end: int
    gap: bool


class Kind(StrEnum):
    """What became of some words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class Step(NamedTuple):
    """Words of one text beside those of the other, by their numbers."""

    same: bool
    low: int
    high: int
    first: int
    last: int


def tokens(text: str) -> list[Token]:
    """Return the words and signs of a text."""
    found: list[Token] = []
    end = 0
    for match in _WORD.finditer(text):
        start = match.start()
        found.append(Token(match.group(), start, match.end(), start > end))
        end = match.end()
    return found


def folded(text: str) -> str:
    """Return a text with each run of white space as one space, and none at its ends."""
    return " ".join(text.split())


def steps(old: Sequence[Token], new: Sequence[Token]) -> list[Step]:
    """Return how one text becomes the other, in order and without gaps."""
    matcher = difflib.SequenceMatcher(
        None,
        [token.text for token in old],
        [token.text for token in new],
        autojunk=max(len(old), len(new)) > _LONG,
    )
    found: list[Step] = []
    for tag, low, high, first, last in matcher.get_opcodes():
        if tag == "equal":
            found += _respaced(old, new, low, high, first)
        else:
            found.append(Step(same=False, low=low, high=high, first=first, last=last))
    return found


def _respaced(
    old: Sequence[Token], new: Sequence[Token], low: int, high: int, first: int
) -> Iterator[Step]:
    """Yield equal words; one that only now has white space before it, or no more, is a change.

    What stands right after a change has the space that the change left it.
    """
    begin = low
    for index in range(low + 1, high):
        if old[index].gap != new[first + index - low].gap:
            if index > begin:
                yield _same(begin, index, first + begin - low)
            at = first + index - low
            yield Step(same=False, low=index, high=index + 1, first=at, last=at + 1)
            begin = index + 1
    if begin < high:
        yield _same(begin, high, first + begin - low)


def _same(low: int, high: int, first: int) -> Step:
    return Step(same=True, low=low, high=high, first=first, last=first + high - low)


def likeness(old: Sequence[str], new: Sequence[str]) -> float:
    """Return how much of the words of two texts is the same, whatever their order, from 0 to 1."""
    if not old or not new:
        return 0.0
    left: dict[str, int] = {}
    for word in old:
        left[word] = left.get(word, 0) + 1
    shared = 0
    for word in new:
        if left.get(word, 0) > 0:
            left[word] -= 1
            shared += 1
    return 2 * shared / (len(old) + len(new))


def within_marks(text: str) -> str:
    """Return words as they stand between quotation marks.

    Without their own outer marks, and with those within them as single ones.
    """
    words = text.strip()
    whole = _WHOLE.fullmatch(words)
    return next(filter(None, whole.groups()), "") if whole else words.translate(_NESTED)
