"""Where words may be broken at a line's end, by the patterns of their language (pyphen).

The hyphen at a line's end is drawn as one and means a soft hyphen, as PDF asks for (ISO 32000-1,
14.8.2.2.3), so that a word that is copied or listened to is whole. Names are left whole: in all
languages but German, which writes every noun with a capital, a word with one is not broken.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import pyphen  # type: ignore[import-untyped]  # it ships no types

CAPITALIZING: Final = "de"
SHORTEST, LONGEST = 6, 40
BEFORE, AFTER = 3, 3
"""So many letters stay before the hyphen and go to the next line at least."""

_LETTERS = re.compile(r"[^\W\d_]+")


class Hyphenator:
    """Knows the languages of one document."""

    def __init__(self, language: str) -> None:
        """Break words in a language (BCP 47) where they say no other."""
        self._language = language

    def parts(self, word: str, language: str = "") -> list[str]:
        """Return the parts of a word, with the marks around it, between which it may be broken."""
        found = _LETTERS.search(word)
        language = language or self._language
        if found is None or not SHORTEST <= len(found[0]) <= LONGEST:
            return [word]
        letters, capitalizing = found[0], language.partition("-")[0] == CAPITALIZING
        if _LETTERS.search(word, found.end()) or not (capitalizing or letters.islower()):
            return [word]
        points = [found.start() + point for point in _points(letters, language)]
        return [word[a:b] for a, b in zip([0, *points], [*points, len(word)], strict=True)]


@lru_cache(maxsize=8)
def _dictionary(language: str) -> pyphen.Pyphen | None:
    known = pyphen.language_fallback(language.replace("-", "_"))
    return pyphen.Pyphen(lang=known, left=BEFORE, right=AFTER) if known else None


@lru_cache(maxsize=20_000)
def _points(letters: str, language: str) -> tuple[int, ...]:
    dictionary = _dictionary(language)
    return tuple(dictionary.positions(letters)) if dictionary else ()
