"""Words become lines, once a paragraph: ragged on the right, and as even as the words allow.

The lines are those with the least sum of squared gaps at their ends (the last line's is free),
after Knuth and Plass, without stretching. A hyphen has a price, and so has a line that ends between
an abbreviation and its number; the end of a broken word does not stand alone on the last line where
that can be helped. A word wider than the line is cut at the
edge between letters, never between a letter and the number of a note after it.
"""

from __future__ import annotations

import math
import unicodedata
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from briefer.writers.pdf.shaping import Atom, Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FULL_ENOUGH = 0.66
"""A line but the last is filled this far at least, where the words allow."""
LONELY = 0.02
"""What it costs to leave one word alone on the last line, in squared parts of the measure."""
STEPS = 32
"""So many measures are tried for a title, down to half of it."""
HYPHEN = 0.006
"""What it costs to break a word with a hyphen."""
HELD = 0.1
"""What it costs to part a short word with a full stop from a number, as ``para.`` from ``7``."""
SHORT = 6
"""How long such a word is at most, its full stop included."""
TOLERANCE = 0.001


def break_lines(
    words: Sequence[Word], measure: float, extra: float = 0.0, *, even: bool = False
) -> list[list[Word]]:
    """Return the words a line each list.

    Args:
        words: of one paragraph.
        measure: how wide a line may be, in points.
        extra: how much wider the first line may be.
        even: whether the last line is to be as long as the others, as in a title.
    """
    lines: list[list[Word]] = []
    for part in _parts(words):
        if max(word.width for word in part) > measure:
            part = [piece for word in part for piece in _cut(word, measure)]  # noqa: PLW2901
        set_lines = _set(part, measure, 0.0 if lines else extra)
        if even and len(set_lines) > 1:
            set_lines = _narrowest(part, measure, set_lines)
        lines.extend(set_lines)
    return lines


def _parts(words: Sequence[Word]) -> Iterator[list[Word]]:
    part: list[Word] = []
    for word in words:
        part.append(word)
        if word.ends_line:
            yield part
            part = []
    if part:
        yield part


def _narrowest(words: list[Word], measure: float, lines: list[list[Word]]) -> list[list[Word]]:
    """Return no more lines than there are, in the narrowest measure that allows it."""
    widest = max(word.width for word in words)
    for part in range(1, STEPS):
        narrower = measure * (1 - part / STEPS / 2)
        found = _set(words, narrower, 0.0) if narrower >= widest else []
        if not found or len(found) > len(lines):
            break
        lines = found
    return lines


def _set(words: list[Word], measure: float, extra: float) -> list[list[Word]]:
    widths = [word.width for word in words]
    gaps = [word.space.width if word.space else 0.0 for word in words]
    if sum(widths) + sum(gaps[:-1]) <= measure + extra:
        return [words]
    hyphens = [word.hyphen.width if word.hyphen else 0.0 for word in words]
    prices = [*map(_price, words, words[1:]), 0.0]
    starts = _best_starts(_Widths(widths, gaps, hyphens, prices), measure, extra)
    return [words[start:end] for start, end in zip(starts, [*starts[1:], len(words)], strict=True)]


def _price(word: Word, following: Word) -> float:
    """Return what it costs to end a line between two words."""
    if word.hyphen:
        return HYPHEN
    text = word.atoms[-1].text
    short = text[-1:] == "." and len(word.atoms) == 1 and len(text) <= SHORT
    return HELD if short and following.atoms[0].text[:1].isdecimal() else 0.0


class _Widths(NamedTuple):
    """Of words, of the spaces after them, of the hyphens that end a line after them; its price."""

    words: list[float]
    gaps: list[float]
    hyphens: list[float]
    prices: list[float]


def _best_starts(sizes: _Widths, measure: float, extra: float) -> list[int]:
    """Return the index of the first word of each line."""
    widths, gaps, hyphens, prices = sizes
    count = len(widths)
    lonely = LONELY if count < 2 or not hyphens[-2] else 1.0  # noqa: PLR2004
    places = [0.0]
    for width, gap in zip(widths, gaps, strict=True):
        places.append(places[-1] + width + gap)
    costs = [0.0] + [math.inf] * count
    before = [0] * (count + 1)
    for end in range(1, count + 1):
        edge = places[end] - gaps[end - 1] + hyphens[end - 1]
        first = bisect_left(places, edge - measure - TOLERANCE, 0, end)
        first = min(first, end - 1)
        full = (
            end if end == count else bisect_left(places, edge - FULL_ENOUGH * measure, first, end)
        )
        for start in range(first, max(first + 1, full)):
            gap = 0.0 if end == count else (measure - edge + places[start]) / measure
            cost = costs[start] + gap * gap + (lonely if start == count - 1 else 0.0)
            if cost < costs[end]:
                costs[end], before[end] = cost, start
        if first and edge <= measure + extra:
            gap = 0.0 if end == count else (measure + extra - edge) / measure
            if gap * gap <= costs[end]:
                costs[end], before[end] = gap * gap, 0
        costs[end] += prices[end - 1]
    starts = []
    end = count
    while end:
        end = before[end]
        starts.append(end)
    return starts[::-1]


def _cut(word: Word, measure: float) -> list[Word]:
    if word.width <= measure:
        return [word]
    cut: list[list[Atom]] = [[]]
    room = measure
    for cluster in _clusters(word):
        width = sum(atom.width for atom in cluster)
        if width > room and cut[-1]:
            cut.append([])
            room = measure
        for atom in cluster:
            _append(cut[-1], atom)
        room -= width
    words = [Word(atoms) for atoms in cut]
    words[-1].space, words[-1].hyphen = word.space, word.hyphen
    words[-1].ends_line = word.ends_line
    return words


def _append(atoms: list[Atom], atom: Atom) -> None:
    last = atoms[-1] if atoms else None
    if last is not None and last.style is atom.style and last.owner is atom.owner:
        atoms[-1] = last._replace(text=last.text + atom.text, width=last.width + atom.width)
    else:
        atoms.append(atom)


def _clusters(word: Word) -> list[list[Atom]]:
    """Return a word's letters, each with its marks and with the numbers of notes after it."""
    clusters: list[list[Atom]] = []
    for atom in word.atoms:
        if atom.owner.note and clusters:
            clusters[-1].append(atom)
            continue
        for character in atom.text:
            width = atom.style.width(character) or 0.0
            single = Atom(character, atom.style, atom.owner, width)
            if clusters and unicodedata.combining(character):
                clusters[-1].append(single)
            else:
                clusters.append([single])
    return clusters
