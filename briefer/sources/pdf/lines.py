"""A page's characters as lines with their places, in the order in which the page draws them.

Places are in points from the page's lower left corner, as a person sees the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from statistics import median_low
from typing import Final, NamedTuple

_LIGATURES: Final = {
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
    "\ufb05": "st", "\ufb06": "st",
}  # fmt: skip
"""One sign for several letters: how a font draws them, not what the author wrote."""

HYPHEN: Final = "\ufffe"
"""Stands for a hyphen that cuts a word at a line's end, as pdfium tells it; no text holds it."""

_SYMBOLS: Final = {"\uf0b7": "\u2022", "\uf0a7": "\u25aa", "\uf0d8": "\u2022"}
"""Bullets of the fonts Symbol and Wingdings, whose signs have no code of their own."""

_SHOWN: Final = _LIGATURES | _SYMBOLS

_GAP: Final = 1.8
_RAISED: Final = 0.15
_SMALLER: Final = 0.8
_NOTE_MARKS: Final = frozenset("0123456789*\u2020\u2021,")
_WORD_BEFORE: Final = re.compile(r"(?:[^\W\d_]{3}|[.,;:!?\"')\]\u2019\u201d])$")
_COLUMN_WORDS: Final = 18


class Box(NamedTuple):
    """A rectangle: left, bottom, right, top. A tuple, since a long file has millions of them."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """How tall it is."""
        return self.top - self.bottom


class Character(NamedTuple):
    """A character of a page with its place; ``number`` is pdfium's index of it."""

    text: str
    number: int
    box: Box


@dataclass(frozen=True, slots=True)
class Line:
    """Characters that stand side by side.

    Attributes:
        page: which page, from 0.
        text: the line, white space at its ends left out and runs of it as one space.
        numbers: for each character of ``text`` pdfium's index of it; empty where nothing on the
            page is marked, and nobody asks.
        box: its place; it stands on the line that its letters stand on, tails left out.
        size: the height of most of its characters.
        bold: whether it is set in bold throughout.
        first_word: how wide its first word is.
    """

    page: int
    text: str
    numbers: tuple[int, ...] = field(repr=False)
    box: Box
    size: float
    bold: bool
    first_word: float


def split(characters: list[Character]) -> list[list[Character]]:
    """Return characters as lines: where pdfium ends one, and at gaps between columns."""
    lines: list[list[Character]] = [[]]
    for character in characters:
        if character.text in "\r\n":
            lines.append([])
        else:
            lines[-1].append(character)
            if character.text == HYPHEN:  # the rest of the word stands on the next line
                lines.append([])
    return [part for line in _rejoined(lines) for part in _at_gaps(line)]


def _rejoined(lines: list[list[Character]]) -> list[list[Character]]:
    """Return the lines with those put together that pdfium parts at a raised or lowered sign."""
    result: list[list[Character]] = []
    for line in lines:
        shown = [one for one in line if not one.text.isspace()]
        if not shown:
            continue
        before = [one for one in result[-1] if not one.text.isspace()] if result else []
        if before and _beside(before, shown[0]):
            result[-1] = result[-1] + line
        else:
            result.append(line)
    return result


def _beside(before: list[Character], first: Character) -> bool:
    """Tell whether a character stands at the end of a line, at a word's distance."""
    last = before[-1].box
    low, high = min(one.box.bottom for one in before), max(one.box.top for one in before)
    shared = min(high, first.box.top) - max(low, first.box.bottom)
    gap = first.box.left - last.right
    small = min(last.height, first.box.height)
    return shared > small * 0.8 and -small * 0.3 <= gap <= small


def _without_note_marks(characters: list[Character], height: float) -> list[Character]:
    """Return a line without the raised figures and stars after its words that lead to notes."""
    if not any(
        one.box.height < height * _SMALLER and one.text in _NOTE_MARKS for one in characters
    ):
        return characters
    base = min(
        (one.box.bottom for one in characters if one.box.height >= height * _SMALLER), default=0.0
    )
    kept: list[Character] = []
    marked = False
    for one in characters:
        raised = (
            one.text in _NOTE_MARKS
            and one.box.height < height * _SMALLER
            and one.box.bottom > base + height * _RAISED
        )
        before = "".join(other.text for other in kept[-3:])
        if raised and (marked or _WORD_BEFORE.search(before)):
            marked = True
            continue
        marked = False
        kept.append(one)
    return kept


def _at_gaps(line: list[Character]) -> list[list[Character]]:
    """Return a line's parts where wide gaps part long runs, as between columns.

    Cells of a table are short, and stay on one line.
    """
    parts: list[list[Character]] = [[]]
    last: Character | None = None
    for character in line:
        if not character.text.isspace():
            if last is not None and (
                character.box.left - last.box.right > _GAP * max(character.box.height, 1)
                or character.box.right < last.box.left - character.box.height
            ):
                parts.append([])
            last = character
        parts[-1].append(character)
    if len(parts) > 1 and any(len(part) < _COLUMN_WORDS for part in parts):
        return [line]
    return parts


def line_of(page: int, characters: list[Character], *, bold: bool, marked: bool) -> Line | None:
    """Return characters as a line, or None where they are but white space.

    Args:
        page: which page, from 0.
        characters: in order.
        bold: whether they are set in bold.
        marked: whether something on the page is marked.
    """
    shown = [one for one in characters if not one.text.isspace()]
    if not shown:
        return None
    size = median_low([one.box.height for one in shown])
    characters = _without_note_marks(characters, size)
    text: list[str] = []
    numbers: list[int] = []
    for one in characters:
        for letter in _SHOWN.get(one.text, one.text):
            if letter == " " and (not text or text[-1] == " "):
                continue
            text.append(letter)
            numbers.append(one.number)
    joined = "".join(text)
    cut = len(joined) - len(joined.lstrip())
    end = len(joined.rstrip())
    box = Box(
        min(one.box.left for one in shown),
        median_low([one.box.bottom for one in shown]),
        max(one.box.right for one in shown),
        median_low([one.box.top for one in shown]),
    )
    return Line(
        page,
        joined[cut:end],
        tuple(numbers[cut:end]) if marked else (),
        box,
        size,
        bold,
        _first_word(characters),
    )


def _first_word(characters: list[Character]) -> float:
    left: float | None = None
    right = 0.0
    for one in characters:
        if one.text.isspace():
            if left is not None:
                break
        else:
            left = one.box.left if left is None else left
            right = one.box.right
    return right - left if left is not None else 0.0
