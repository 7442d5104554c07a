"""Two texts set against each other, word by word. Pure.

Words that are met often are landmarks like all others: difflib leaves them out of long texts where
nobody says otherwise, and then calls changed what is the same.
"""

from __future__ import annotations

import difflib
import re
from enum import StrEnum
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_EAST: Final = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
NUMBER: Final = r"\d+(?:[.,]\d+)+"
"""A number with its separators, which is one word: another figure in it makes it another."""
_WORD: Final = re.compile(rf"{NUMBER}|[{_EAST}]|(?:(?![{_EAST}])\w)+|[^\w\s]")
"""A word, a number or a sign; in scripts that set few spaces between words, a character."""


class Shared(NamedTuple):
    """Characters that two texts have in common, in code points.

    Attributes:
        at: where they begin in the one.
        to: where they begin in the other.
        size: how many there are.
    """

    at: int
    to: int
    size: int


class Run(NamedTuple):
    """Some words of a text, and whether the other text has them at the same place."""

    text: str
    same: bool


class Kind(StrEnum):
    """What became of some words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class Piece(NamedTuple):
    """Some words, and what became of them."""

    kind: Kind
    text: str


def matcher(one: Sequence[str] = (), other: Sequence[str] = ()) -> difflib.SequenceMatcher[str]:
    """Return what matches words or lines, and forgets none that is met often."""
    return difflib.SequenceMatcher(None, one, other, autojunk=False)


def shared(one: str, other: str) -> list[Shared]:
    """Return what two texts have in common, in order: words and signs, with the space at them."""
    found = list(_words(one, other))
    for index, (before, each) in enumerate(pairwise([Shared(0, 0, 0), *found])):
        room = min(each.at - before.at - before.size, each.to - before.to - before.size)
        gap = _same_space(
            one[each.at - room : each.at][::-1], other[each.to - room : each.to][::-1]
        )
        found[index] = Shared(each.at - gap, each.to - gap, each.size + gap)
    ends = [*found[1:], Shared(len(one), len(other), 0)]
    for index, (each, after) in enumerate(zip(found, ends, strict=True) if found else ()):
        at, to = each.at + each.size, each.to + each.size
        gap = _same_space(one[at : after.at], other[to : after.to])
        found[index] = each._replace(size=each.size + gap)
    return found


def sides(one: str, other: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Return two texts as runs of what they share and what each has alone, in order."""
    found = pieces(one, other)
    left, right = (
        tuple(Run(text, kind is Kind.SAME) for kind, text in found if kind is not absent)
        for absent in (Kind.ADDED, Kind.REMOVED)
    )
    return left, right


def pieces(old: str, new: str) -> tuple[Piece, ...]:
    """Return two texts as one, word by word: what stayed, what went and what came."""
    return tuple(each for each in _pieces(old, new) if each.text)


def edges(one: str, other: str) -> tuple[dict[int, int], dict[int, int]]:
    """Return where the positions of one text are in another, inside words that both have.

    Returns:
        For positions at which something begins, and for those at which something ends: they are two
        where the other text has more words between.
    """
    begins: dict[int, int] = {}
    ends: dict[int, int] = {}
    for at, to, size in shared(one, other):
        for by in range(size + 1):
            begins[at + by] = to + by
            ends.setdefault(at + by, to + by)
    return begins, ends


def _words(one: str, other: str) -> Iterator[Shared]:
    """Yield words that are shared; those with the same space between them together."""
    first, second = list(_WORD.finditer(one)), list(_WORD.finditer(other))
    found = matcher([each.group() for each in first], [each.group() for each in second])
    for low, begin, size in found.get_matching_blocks():
        last: Shared | None = None
        for word, same in zip(first[low : low + size], second[begin : begin + size], strict=True):
            if last is None:
                last = Shared(word.start(), same.start(), 0)
            end, close = last.at + last.size, last.to + last.size
            if one[end : word.start()] != other[close : same.start()]:
                yield last
                last = Shared(word.start(), same.start(), 0)
            last = last._replace(size=word.end() - last.at)
        if last is not None:
            yield last


def _same_space(one: str, other: str) -> int:
    """Return with how many characters of the same white space two texts begin."""
    pairs = zip(one, other, strict=False)
    same = takewhile(lambda pair: pair[0] == pair[1] and pair[0].isspace(), pairs)
    return sum(1 for _pair in same)


def _pieces(old: str, new: str) -> Iterator[Piece]:
    low = begin = 0
    for at, to, size in (*shared(old, new), Shared(len(old), len(new), 0)):
        yield Piece(Kind.REMOVED, old[low:at])
        yield Piece(Kind.ADDED, new[begin:to])
        yield Piece(Kind.SAME, old[at : at + size])
        low, begin = at + size, to + size
