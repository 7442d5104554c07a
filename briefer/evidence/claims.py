"""Figures and names in the analyst's own words that nothing behind them contains.

A hint and no more: a sum, a translation or common knowledge is in no passage either. Names are
those of scripts with capital letters. Pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefer.domain import months

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SMALL: Final = 10
"""Counts below this are of the analyst's own making as a rule: two points, 3 options."""
_STEM: Final = 4
"""Letters that tell one name from another: ``Chinese`` is known where ``China`` is."""

_UNITS: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS: Final = (
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)  # fmt: skip
_SPELLED: Final = {word: number for number, word in enumerate(_UNITS)} | {
    word: number * 10 for number, word in enumerate(_TENS, 2)
}
_SCALES: Final = {
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "만": 10**4,
    "억": 10**8,
}
_GAP: Final = "[\u00a0\u202f ]"
_AFTER: Final = (
    rf"(?:{_GAP}?(?P<scale>{'|'.join(_SCALES)}))?"
    rf"(?P<share>{_GAP}?(?:%|percent\b|per cent\b|퍼센트))?(?![A-Za-z])"
)
_DIGITS: Final = re.compile(
    r"[0-9](?<![\w.\-].)(?P<rest>[0-9]{0,2}(?:[, \u00a0\u202f][0-9]{3})+(?:\.[0-9]+)?"
    rf"|[0-9]*(?:\.[0-9]+)?){_AFTER}"
)
"""It begins with the digit and looks back then: only so does a search leap from digit to digit."""
_WORDED: Final = re.compile(
    rf"(?<![\w\-])(?:(?P<tens>{'|'.join(_TENS)})(?:[- ](?P<unit>{'|'.join(_UNITS[1:10])}))?"
    rf"|(?P<spelled>{'|'.join(_UNITS)}))(?!\w){_AFTER}",
    re.IGNORECASE,
)
_LETTERS: Final = re.compile(r"[a-z]+")

_CAPITALIZED: Final = r"[A-Z\u00c0-\u00de][\w’'\-]*"
_NAME: Final = re.compile(
    rf"(?<![\w’'\-.@/])(?:[A-Z]\.)*{_CAPITALIZED}(?:[ \u00a0](?:[A-Z]\.[ \u00a0]?)*{_CAPITALIZED})*"
)
_STEMS: Final = re.compile(rf"[A-Z\u00c0-\u00de](?<!\w.)\w{{0,{_STEM - 1}}}")
"""The beginning of each word with a capital; ``mi`` of ``Yeon-mi`` has none."""
_BACKING: Final = re.compile(rf"[A-Za-z\u00c0-\u00ff](?<!\w.)\w{{0,{_STEM - 1}}}")
"""The beginning of each word: ``Foreign Ministry`` is known where ``foreign ministry`` is."""
_STARTS: Final = frozenset('.!?:;…“"‘(•–—')
"""What stands before a sentence, a quotation or an item, beside a new line."""
_OWNER: Final = re.compile(r"[’']s?$")
_COMMON: Final = frozenset(
    (
        *(each.casefold() for each in months.ENGLISH),
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "i", "we",
        "our", "us", "uk", "un", "eu", "usa", "dprk", "rok", "prc", "nato", "mr", "mrs", "ms",
        "dr", "a", "an", "the", "this", "that", "these", "those", "it", "they", "he", "she",
        "its", "their", "his", "her", "in", "on", "at", "by", "for", "from", "to", "of", "as",
        "if", "but", "and", "or", "so", "yet", "while", "when", "where", "although", "though",
        "however", "since", "after", "before", "there", "some", "most", "many", "both", "all",
        "no", "not", "one", "two", "three", "such", "other", "another", "each", "every", "any",
        "with", "without", "under", "over", "during", "despite", "given", "because", "until",
        "unless", "whether", "neither",
    )
)  # fmt: skip
"""Words with a capital that name nobody in particular, as one begins a sentence with them."""


@dataclass(frozen=True, slots=True)
class Claims:
    """What a text names.

    Attributes:
        figures: its numbers as they stand, each with its value.
        names: its names as they stand, each with the stems of its words.
    """

    figures: tuple[tuple[str, float], ...] = ()
    names: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def any(self) -> bool:
        """Whether it names anything."""
        return bool(self.figures or self.names)


@dataclass(frozen=True, slots=True)
class Backing:
    """What stands behind a text: the values of figures, and the stems of words."""

    figures: frozenset[float] = frozenset()
    names: frozenset[str] = frozenset()


def claims(text: str) -> Claims:
    """Return the figures and names of the analyst's own words; small counts are left out."""
    figures = tuple((words, value) for words, value, telling in _figures(text) if telling)
    return Claims(figures, tuple(_names(text)))


def backing(texts: Iterable[str]) -> Backing:
    """Return what texts have to stand behind others."""
    joined = "\n".join(texts)
    values = frozenset(value for _, value, _ in _figures(joined))
    return Backing(values, frozenset(map(str.casefold, _BACKING.findall(joined))))


def together(parts: Iterable[Backing]) -> Backing:
    """Return several backings as one."""
    every = tuple(parts)
    return Backing(
        frozenset().union(*(each.figures for each in every)),
        frozenset().union(*(each.names for each in every)),
    )


def unbacked(found: Claims, behind: Backing) -> tuple[str, ...]:
    """Return the figures and names, each once, that nothing behind a text contains."""
    figures = (words for words, value in found.figures if value not in behind.figures)
    names = (words for words, stems in found.names if not behind.names.issuperset(stems))
    return tuple(dict.fromkeys((*figures, *names)))


def _figures(text: str) -> Iterator[tuple[str, float, bool]]:
    """Yield each number as it stands, its value, and whether it says more than a small count."""
    for match in _DIGITS.finditer(text):
        digits = match.group()[: match.end("rest") - match.start()]
        yield _figure(match, float(re.sub(r"[^\d.]", "", digits)), fine="." in digits)
    if _SPELLED.keys().isdisjoint(_LETTERS.findall(text.lower())):
        return  # few texts spell a number, and looking for each of them takes long
    for match in _WORDED.finditer(text):
        if match["spelled"]:
            value = _SPELLED[match["spelled"].lower()]
        else:
            value = _SPELLED[match["tens"].lower()] + _SPELLED.get((match["unit"] or "").lower(), 0)
        yield _figure(match, value, fine=False)


def _figure(match: re.Match[str], value: float, *, fine: bool) -> tuple[str, float, bool]:
    value *= _SCALES[match["scale"].lower()] if match["scale"] else 1
    telling = value >= _SMALL or bool(match["share"]) or fine
    return match.group().strip(), round(value, 6), telling


def _names(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each name with the stems of its words; a lone word that begins a sentence is none."""
    for match in _NAME.finditer(text):
        words = re.split(r"[ \u00a0]", match.group())
        if _begins(text, match.start()):
            words = words[1:] if len(words) == 1 or _bare(words[0]) in _COMMON else words
        telling = (word for word in words if _bare(word) not in _COMMON)
        stems = tuple(_stems(" ".join(telling)))
        if stems:
            yield _OWNER.sub("", " ".join(words)), stems


def _begins(text: str, start: int) -> bool:
    """Whether a sentence begins there. It looks back no further than to the last word."""
    while start and text[start - 1].isspace():
        start -= 1
        if text[start] == "\n":
            return True
    return not start or text[start - 1] in _STARTS


def _bare(word: str) -> str:
    return _OWNER.sub("", word).replace(".", "").casefold()


def _stems(text: str) -> Iterator[str]:
    return map(str.casefold, _STEMS.findall(text))
