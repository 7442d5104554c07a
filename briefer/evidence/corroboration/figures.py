"""The figures in a sentence, each with what it counts and what is said of that.

"13 restaurant workers escaped" is the number 13, of workers, who escaped: the same number of
other things is another figure. A figure is a range, as "about 29,000" is also 29,200.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.evidence.corroboration import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.evidence.corroboration.dates import When

_SMALL: Final = words.listed(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_TENS: Final = words.listed("twenty thirty forty fifty sixty seventy eighty ninety")
_NAMED: Final = {name: value for value, name in enumerate(_SMALL, 2)} | {
    name: value * 10 for value, name in enumerate(_TENS, 2)
}
_VAGUE: Final = {"dozens": (24, 99), "hundreds": (200, 999), "thousands": (2000, 99_999)}
_SCALES: Final = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "m": 10**6, "mn": 10**6, "bn": 10**9, "k": 1000,
    "천": 1000, "千": 1000, "만": 10**4, "万": 10**4, "萬": 10**4, "억": 10**8, "亿": 10**8,
    "億": 10**8,
}  # fmt: skip
_WORDED: Final = (
    rf"(?:(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_SMALL[:8])}|one))?|{'|'.join(_SMALL)})"
)
_DIGITS: Final = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALE: Final = r"hundred|thousand|million|billion|trillion|mn|bn|[mk](?![\w.])|[천千만万萬억亿億]"
_FIGURE = re.compile(
    rf"""
    (?P<more>\b(?:more\sthan|at\sleast|over|upwards?\sof)\s)?
    (?P<most>\b(?:up\sto|as\smany\sas|at\smost|fewer\sthan|less\sthan|under)\s)?
    (?P<nearly>\b(?:nearly|almost|close\sto)\s)?
    (?P<about>\b(?:about|around|roughly|approximately|some|an?\sestimated|the\sestimated|estimated
      |or\sso|circa)\s(?:an?\s)?)?
    (?P<money>(?:US|C|A|HK)?\$|[€£¥₩])?
    (?:
      (?<![\w.,×/-])(?P<digits>{_DIGITS})(?:\s?(?P<scale>{_SCALE}))?
        (?:\s?(?:[-–]|to|and)\s?(?:US)?[$€£¥₩]?(?P<upper>{_DIGITS})(?:\s?(?P<uscale>{_SCALE}))?
          (?![\w%]|\s?percent))?
    | \b(?P<word>{_WORDED})(?:\s(?P<wscale>hundred|thousand|million|billion))?\b
    | \b(?P<vague>dozens|hundreds|thousands)\b
    )
    (?!(?:st|nd|rd|th)\b|[×/:]|\.\d|\d)
    (?P<percent>\s?(?:%|percent\b|per\scent\b|percentage\spoints?\b|퍼센트))?
    (?P<cash>\s(?:dollars?|euros?|pounds|yuan|yen|rubles|won)\b|\s?(?:달러|원|美元|元))?
    (?:\s?(?P<counter>[명개곳건회차대발기人名个個家次]))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NUMBER = re.compile(rf"\d|\b(?:{'|'.join((*_SMALL, *_TENS, *_VAGUE))})", re.IGNORECASE)
_MONEY: Final = {"$": "$", "dollar": "$", "달러": "$", "美元": "$", "€": "€", "euro": "€"} | {
    "£": "£", "pound": "£", "¥": "¥", "₩": "₩", "원": "₩", "won": "₩", "yen": "¥", "us$": "$",
}  # fmt: skip
_WORD = re.compile(r"(?:[A-Za-z]\.){2,}|\w+(?:[-’'.]\w+)*")
_CLAUSE = re.compile(r"[,;:—()]|\s–\s")
_ABOUT: Final = 0.05
_REACH: Final = 5
"""Words before and after what is counted that tell what is said of it."""
_FAR: Final = 200
"""Code points that hold as many words, so that a table of figures is not read anew for each."""
_LONGEST_NOUN: Final = 5
_MOST: Final = 20
"""Figures of a sentence: what has more is a table."""
_DISTINCT: Final = 10
"""Smaller numbers are met with everywhere."""


class Figure(NamedTuple):
    """A number and what it counts.

    Attributes:
        start: where it is said, in code points of the text, with what it counts.
        end: one past its last.
        low: the least it can be.
        high: the most.
        unit: ``%``, a currency's sign, a counter of Korean or Chinese, or empty for a count.
        noun: the stems of the words that name what is counted, the head last.
        said: the stems of the words around it.
    """

    start: int
    end: int
    low: float
    high: float
    unit: str = ""
    noun: tuple[str, ...] = ()
    said: frozenset[str] = frozenset()

    @property
    def head(self) -> str:
        """The stem of the counted noun; empty where none follows."""
        return self.noun[-1] if self.noun else ""

    @property
    def precise(self) -> bool:
        """Whether it says a number, and not only an order of magnitude."""
        return self.high <= self.low * 1.3

    @property
    def distinct(self) -> bool:
        """Whether it is a number that is not met with everywhere."""
        return self.low > _DISTINCT and self.precise

    def equals(self, other: Figure) -> bool:
        """Return whether both can be the same number."""
        return self.low <= other.high and other.low <= self.high

    def may_count_same(self, other: Figure) -> bool:
        """Return whether both may count the same things.

        Either the same noun, or one of them only says people, or what one calls them is what the
        other says of them: 13 defectors and 13 workers who defected.
        """
        if self.unit != other.unit:
            return False
        if self.unit:
            return bool(self.said & other.said) or not (self.said and other.said)
        if self.other_people(other):
            return False
        if self.counts_same(other):
            return True
        if not self.head or not other.head:
            return bool(self.said & other.said)
        loose = self.is_people or other.is_people
        named = self.head in other.said or other.head in self.said
        return named or (loose and bool(self.said & other.said))

    def counts_same(self, other: Figure) -> bool:
        """Return whether both name the same things."""
        same = bool(self.head) and self.head == other.head
        return same and self.unit == other.unit and not self.other_people(other)

    @property
    def is_people(self) -> bool:
        """Whether it only says people, or people of a country."""
        return self.head in words.PEOPLE_STEMS or self.head in words.COUNTRIES

    def other_people(self, other: Figure) -> bool:
        """Return whether one counts a country's and the other another country's."""
        mine, theirs = (
            {each for each in figure.noun if each in words.COUNTRIES} for figure in (self, other)
        )
        return bool(mine and theirs) and not mine & theirs


NAMED: Final = frozenset((*_SMALL, *_TENS, *_VAGUE))
"""Words that are numbers, and so no words."""


def figures(text: str, when: Sequence[When] = ()) -> tuple[Figure, ...]:
    """Return the figures in a text that are no part of its dates, in order.

    Args:
        text: a sentence, the names of countries in it joined (``words.joined``).
        when: its dates.
    """
    return tuple(islice(_figures(text, when), _MOST)) if _NUMBER.search(text) else ()


def _figures(text: str, when: Sequence[When]) -> Iterator[Figure]:
    for match in _FIGURE.finditer(text):
        first = match.start("money") if match["money"] else _first(match)
        if any(each.start <= first < each.end for each in when):
            continue
        if _part_of_name(text, first, match):
            continue
        unit = _unit(match)
        low, high = _range(match)
        # "13 won again": what is no currency is what is said of them.
        after = match.start("cash") if match["cash"] and not unit else match.end()
        noun, end = ((), after) if unit else _noun(text, after)
        said = _around(text, match.start(), end, unit=unit) - set(noun)
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        yield Figure(start, max(end, after), low, high, unit, noun, said)


def _first(match: re.Match[str]) -> int:
    return next(match.start(name) for name in ("digits", "word", "vague") if match[name])


def _part_of_name(text: str, first: int, match: re.Match[str]) -> bool:
    """Return whether a bare number belongs to a name before it, as in "Resolution 2270"."""
    if match["money"] or match["percent"] or not match["digits"] or match.start() != first:
        return False
    before = re.search(r"(\w+)\s$", text[max(0, first - _FAR) : first])
    if before is None or not before[1][:1].isupper():
        return False
    return before[1].casefold() not in words.FUNCTION and "," not in match["digits"]


def _unit(match: re.Match[str]) -> str:
    if match["percent"]:
        return "%"
    cash = (match["money"] or match["cash"] or "").strip().lower().rstrip("s")
    if cash == "won" and not match["scale"] and "," not in (match["digits"] or ""):
        return ""
    if cash:
        return _MONEY.get(cash, cash)
    return match["counter"] or ""


def _range(match: re.Match[str]) -> tuple[float, float]:
    if match["vague"]:
        return _VAGUE[match["vague"].lower()]
    low, high = _value(match["digits"], match["scale"], match["word"], match["wscale"])
    if match["upper"]:
        scale = match["uscale"]
        first, _ = _value(match["digits"], match["scale"] or scale, None, None)
        _, last = _value(match["upper"], scale, None, None)
        return (first, last) if last >= first else (low, high)
    if match["more"]:
        return low, high * 1.5
    if match["most"]:
        return low * 0.7, high
    if match["nearly"]:
        return low * 0.9, high
    return (low * (1 - _ABOUT), high * (1 + _ABOUT)) if match["about"] else (low, high)


def _value(
    digits: str | None, scale: str | None, word: str | None, wscale: str | None
) -> tuple[float, float]:
    """Return the range of a number as it is written: "1.2 million" was rounded."""
    by = float(_SCALES.get((scale or wscale or "").lower(), 1))
    if digits is None:
        tens, _, ones = (word or "").lower().partition("-")
        named = by * (_NAMED[tens] + (1 if ones == "one" else _NAMED.get(ones, 0)))
        return named, named
    value = float(digits.replace(",", ""))
    places = len(digits.partition(".")[2])
    rounded = 0.5 * 10.0**-places * by if by > 1 else 0.0
    return value * by - rounded, value * by + rounded


def _noun(text: str, at: int) -> tuple[tuple[str, ...], int]:
    """Return the stems of the noun that follows a number, and where it ends."""
    found: list[str] = []
    end = at
    plural = False
    clause = _CLAUSE.search(text, at, at + _FAR)
    for word in _WORD.finditer(text, at, clause.start() if clause else at + _FAR):
        bare = re.sub(r"['’]s$", "", word[0])
        lower = bare.casefold()
        country = words.stem(bare) in words.COUNTRIES
        if len(found) == _LONGEST_NOUN or (lower in words.FUNCTION and not country):
            break
        if text[end : word.start()].strip() or (found and words.is_verb_form(lower)):
            break
        if plural and not country and not _goes_on(text, word):
            break
        found.append(words.stem(bare))
        end = word.end()
        plural = words.is_plural(lower)
        if lower != word[0].casefold():
            break
    return tuple(found), end


def _goes_on(text: str, word: re.Match[str]) -> bool:
    """Return whether a noun goes on after a plural: "13 North Koreans restaurant workers"."""
    after = _WORD.match(text, word.end() + 1)
    return words.is_plural(word[0]) or (after is not None and words.is_plural(after[0]))


def _around(text: str, start: int, end: int, *, unit: str) -> frozenset[str]:
    """Return the stems of the words close to a figure, within its clause."""
    first, last = max(0, start - _FAR), min(len(text), end + _FAR)
    low = max((match.end() for match in _CLAUSE.finditer(text, first, start)), default=first)
    clause = _CLAUSE.search(text, end, last)
    high = clause.start() if clause else last
    before = _content(text, low, start)
    after = _content(text, end, high)
    reach = _REACH + 2 if unit else _REACH
    return frozenset((*before[-reach + 1 :], *after[:reach]))


def _content(text: str, start: int, end: int) -> list[str]:
    return [
        words.stem(word[0])
        for word in _WORD.finditer(text, start, end)
        if word[0].casefold() not in words.FUNCTION and not word[0][0].isdigit()
    ]
