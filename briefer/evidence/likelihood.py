"""Words of likelihood and of confidence in the analyst's sentences, held against a yardstick.

Pure. English words are known beyond the yardstick's own, so that a term of another scale shows. The
rules are those of ICD 203, section D.6.e.(2): one row of terms, and never likelihood and confidence
in one sentence.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.yardstick import Yardstick

_SENTENCE: Final = re.compile(r"(?<=[.!?…])\s+|\n")
_HANGUL: Final = re.compile(r"[\uac00-\ud7a3]\Z")
_ANY: Final = (
    (
        r"(?:(?:almost|nearly|very|highly|most|quite|rather|fairly|extremely|somewhat|not)\s+)?"
        r"(?:likely|unlikely|probable|improbable)"
    ),
    r"(?:almost|nearly|virtually)\s+certain(?:ly)?",
    r"(?:almost|virtually)\s+no\s+chance",
    r"remote\s+(?:chance|possibility)",
    r"(?:roughly\s+|about\s+)?even\s+(?:chance|odds)",
    r"realistic\s+(?:possibility|probability)",
    r"(?:very\s+|highly\s+|im)?probably",
)
"""Terms of likelihood in English, whoever's they are."""
_COMPARED: Final = re.compile(r"\b(?:more|less|equally|as)\s+\Z", re.IGNORECASE)
"""What is ``more likely`` is compared with something; that is no step of a scale."""
_NARROW: Final = {"remote": r"remote(?=\s+(?:chance|possibility|likelihood)\b|\s*(?:[.,;:]|\Z))"}
"""Terms that mean something else before a noun: a remote area."""
_ADVERBS: Final = {"certainly": "certain", "probably": "probable", "improbably": "improbable"}
_LOOSE: Final = re.compile(
    r"\b(?:may|might|possibly|perhaps)\b|\bcould\b(?!\s+(?:not|n[’']t))|\bMight\b|\bPerhaps\b"
)
"""``May`` with a capital is a month, ``could not`` is mostly the past of ``cannot``."""
_CONFIDENCE: Final = re.compile(
    r"\b(?:high|moderate|medium|low)(?:\s+to\s+(?:high|moderate))?[\s-]+confidence\b"
    r"|\bconfidence\s+(?:in\s+this|is\s+(?:high|moderate|low))\b|\b(?:am|are|is)\s+confident\b",
    re.IGNORECASE,
)


class Term(NamedTuple):
    """A term of likelihood in a text.

    Attributes:
        words: as they stand there.
        row: which row of the yardstick's terms it is of, from 0; -1 where all terms are one row;
            None where it is none of the yardstick's.
    """

    words: str
    row: int | None


class Sentences(NamedTuple):
    """What the sentences of a text say of likelihood.

    Attributes:
        terms: every term of likelihood, in order.
        together: whether a sentence has one and a confidence too.
        loose: the first word such as ``may`` in a sentence without any term; or empty.
    """

    terms: tuple[Term, ...]
    together: bool
    loose: str


class Scale:
    """A yardstick made ready to read sentences by."""

    def __init__(self, yardstick: Yardstick) -> None:
        """Take a yardstick; one without bands finds nothing."""
        self.yardstick = yardstick

    def read(self, text: str) -> Sentences:
        """Return what a text says of likelihood."""
        terms: list[Term] = []
        together, loose = False, ""
        for sentence in _SENTENCE.split(text):
            found = tuple(self._terms(sentence))
            terms.extend(found)
            together = together or bool(found and _CONFIDENCE.search(sentence))
            vague = None if found or loose else _LOOSE.search(sentence)
            loose = vague.group() if vague else loose
        return Sentences(tuple(terms), together, loose)

    def term(self, words: str) -> Term:
        """Return what a likelihood that was chosen from a list is."""
        return Term(words, self._rows.get(_plain(words)))

    def _terms(self, sentence: str) -> Iterator[Term]:
        for match in self._pattern.finditer(sentence):
            if not _COMPARED.search(sentence, 0, match.start()):
                yield self.term(match.group())

    @cached_property
    def _rows(self) -> dict[str, int]:
        """Which row each term is of; all are of one where not every band has a synonym."""
        bands = self.yardstick.bands
        rows = min((len(band.synonyms) for band in bands), default=0)
        return {
            _plain(term): number if rows else -1
            for band in bands
            for number, term in enumerate(band.terms)
        }

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        if not self.yardstick.bands:
            return re.compile(r"(?!)")
        own = sorted((term for band in self.yardstick.bands for term in band.terms), key=len)
        every = (*map(_of_term, reversed(own)), *map(_whole, _ANY))
        return re.compile("|".join(every), re.IGNORECASE)


def _of_term(term: str) -> str:
    words = _plain(term)
    return _whole(_NARROW.get(words, r"\s+".join(map(re.escape, words.split()))), words)


def _whole(pattern: str, words: str = "") -> str:
    """Return the pattern of whole words; what ends in Hangul may have a particle after it."""
    ending = "" if _HANGUL.search(words) else r"(?:ly)?(?!\w)"
    return rf"(?<![\w-])(?:{pattern}){ending}"


def _plain(words: str) -> str:
    return " ".join(_ADVERBS.get(word, word) for word in words.casefold().split())
