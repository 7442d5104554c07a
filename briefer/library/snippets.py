"""Cutting a few words around the matches out of a text in which the index has marked them."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from briefer.library.spacing import CLOSE, JOINT, OPEN, unspaced

Places: TypeAlias = tuple[tuple[int, int], ...]
"""Starts and ends, in code points."""

_LENGTH: Final = 160
"""About as many characters a snippet has."""
_LEAD: Final = 40
"""About as many characters stand before its first match."""
_MOST_WEIGHED: Final = 60
"""Matches that are looked at to find where most of them stand together."""

_MARK = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")
_BLANK = re.compile(r"\s+")


def best(marked: str) -> int:
    """Return where the match begins, mark and all, that has the most different ones close after it.

    That is what a person is shown of an article, and where a click leads; 0 where nothing matches.
    """
    found = []
    for match in _MARK.finditer(marked):
        found.append((match.start(), match[1].casefold()))
        if len(found) == _MOST_WEIGHED:
            break
    reach = _LENGTH - _LEAD
    place, most = 0, 0
    for number, (start, _) in enumerate(found):
        near = {words for at, words in found[number : number + 8] if at < start + reach}
        if len(near) > most:
            place, most = start, len(near)
    return place


def place(marked: str, start: int) -> tuple[int, int]:
    """Return where the match stands in the text itself whose mark is at a place of the marked one.

    (0, 0) where there is none.
    """
    if not marked.startswith(OPEN, start):
        return 0, 0
    begins = start - sum(marked.count(mark, 0, start) for mark in (OPEN, CLOSE, JOINT))
    return begins, begins + len(unspaced(marked[start + 1 : marked.index(CLOSE, start)]))


def places_in(marked: str) -> Places:
    """Return where all matches stand in the text itself."""
    places = []
    length = 0
    for piece in unspaced(marked).split(OPEN):
        match, closed, rest = piece.rpartition(CLOSE)
        if closed:
            places.append((length, length + len(match)))
        length += len(match) + len(rest)
    return tuple(places)


def snippet(marked: str, first: int) -> tuple[str, Places]:
    """Return some words around a match, and where in them it and others stand."""
    begin = _word_start(marked, first - _LEAD, first)
    end = _word_end(marked, begin + _LENGTH)
    shown, places = _unmark(marked[begin:end])
    before = "…" if begin else ""
    after = "…" if end < len(marked) else ""
    shift = len(before)
    return f"{before}{shown}{after}", tuple((a + shift, b + shift) for a, b in places)


def beginning(text: str) -> str:
    """Return the first words of a text in which nothing is marked."""
    end = _word_end(text, _LENGTH)
    return _BLANK.sub(" ", text[:end]).strip() + ("…" if end < len(text) else "")


def _word_start(text: str, about: int, latest: int) -> int:
    """Return the beginning of the first word from about a place on, at the latest at another."""
    if about <= 0:
        return 0
    blank = _BLANK.search(text, about - 1, latest)
    begin = blank.end() if blank else latest
    return latest if _closes(text, begin) else begin


def _word_end(text: str, about: int) -> int:
    """Return the end of the word that is under way at about a place; never within a match."""
    if about >= len(text):
        return len(text)
    blank = _BLANK.search(text, about, about + _LEAD)
    end = blank.start() if blank else about
    return _closes(text, end) or end


def _closes(text: str, place: int) -> int:
    """Return where the match ends that a place lies within; 0 where it lies in none."""
    opened, closed = text.rfind(OPEN, 0, place), text.rfind(CLOSE, 0, place)
    return text.index(CLOSE, opened) + 1 if opened > closed else 0


def _unmark(marked: str) -> tuple[str, Places]:
    """Return a text without marks, its white space as single spaces, and where the marks were."""
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    length = 0
    for piece in _BLANK.sub(" ", unspaced(marked)).strip().split(OPEN):
        match, closed, rest = piece.rpartition(CLOSE)
        if closed:
            places.append((length, length + len(match)))
        parts.append(match + rest)
        length += len(match) + len(rest)
    return "".join(parts), tuple(places)
