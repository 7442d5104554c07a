"""Which terms of some lexicons a text has. Case and accents do not matter; words are taken whole.

An English plural counts as its singular. In scripts that set no spaces between words, or hang
endings on them (Korean), a term counts wherever its signs stand.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.library.spacing import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

WORD: Final = re.compile(r"\d[\d,.]*\d|\w+")
"""A word of a folded text, or a number."""


class _Term(NamedTuple):
    """A term: whose it is, how its lexicon spells it, and its words without plural endings."""

    lexicon: str
    spelled: str
    words: tuple[str, ...]


class Lexicons:
    """The terms of several lexicons, ready to be looked for in one walk over a text's words."""

    def __init__(self, lexicons: Mapping[str, Iterable[str]]) -> None:
        """Take lexicons by name; blank terms and repeats do not count."""
        self._by_word: dict[str, list[_Term]] = {}
        self._within: list[tuple[str, _Term]] = []
        for name, terms in lexicons.items():
            seen: set[tuple[str, ...]] = set()
            for term in terms:
                plain = folded(term)
                words = tuple(map(_singular, WORD.findall(plain)))
                if not words or words in seen:
                    continue
                seen.add(words)
                found = _Term(name, term.strip(), words)
                if term.isascii():
                    self._by_word.setdefault(words[0], []).append(found)
                else:
                    self._within.append((" ".join(plain.split()), found))

    def within(self, plain: str, words: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Return the terms that a text has, by lexicon, each once as it is spelled there.

        Args:
            plain: the text, folded.
            words: its words, as WORD finds them.
        """
        found: dict[str, dict[str, None]] = {}
        for term in self._terms(plain, words):
            found.setdefault(term.lexicon, {})[term.spelled] = None
        return {name: tuple(terms) for name, terms in found.items()}

    def _terms(self, plain: str, words: Sequence[str]) -> Iterator[_Term]:
        singular = list(map(_singular, words))
        for at, word in enumerate(singular):
            for term in self._by_word.get(word, ()):
                if len(term.words) == 1 or tuple(singular[at : at + len(term.words)]) == term.words:
                    yield term
        for signs, term in self._within:
            if signs in plain:
                yield term


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
