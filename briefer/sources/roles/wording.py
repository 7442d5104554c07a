"""Many patterns asked as one question: does a text say any of these?

Most lines say none, so that is what has to be told fast: patterns of a line's opening are one
pattern, tried once; each of the others is tried only where the letters are that it needs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Phrase: TypeAlias = str | tuple[str, str]
"""A pattern for a line's opening; or letters that have to be there and a pattern for anywhere."""


@dataclass(frozen=True)
class Wording:
    """Patterns, compiled.

    Attributes:
        opening: what a text may begin with, or None.
        inside: for letters that have to be in the text, what it may then say anywhere.
        abroad: the same for letters beyond ASCII, which most texts have none of.
    """

    opening: re.Pattern[str] | None
    inside: tuple[tuple[str, re.Pattern[str]], ...]
    abroad: tuple[tuple[str, re.Pattern[str]], ...]

    def says(self, text: str) -> bool:
        """Tell whether a text matches one of the patterns."""
        if self.opening is not None and self.opening.match(text):
            return True
        if _any_inside(self.inside, text):
            return True
        return not text.isascii() and _any_inside(self.abroad, text)


def wording(phrases: Iterable[Phrase]) -> Wording:
    """Return phrases, compiled; those that need the same letters are one pattern."""
    opening: list[str] = []
    inside: dict[str, list[str]] = {}
    for phrase in phrases:
        if isinstance(phrase, str):
            opening.append(phrase)
        else:
            letters, pattern = phrase
            inside.setdefault(letters, []).append(pattern)
    compiled = [(letters, re.compile(_any(patterns))) for letters, patterns in inside.items()]
    return Wording(
        re.compile(_any(opening)) if opening else None,
        tuple(pair for pair in compiled if pair[0].isascii()),
        tuple(pair for pair in compiled if not pair[0].isascii()),
    )


def _any_inside(inside: Iterable[tuple[str, re.Pattern[str]]], text: str) -> bool:
    for letters, pattern in inside:  # noqa: SIM110 - a generator costs more than the tests
        if letters in text and pattern.search(text):
            return True
    return False


def _any(patterns: Iterable[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns)
