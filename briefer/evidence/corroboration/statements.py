"""What a sentence says, as far as it can be compared: its names, dates, figures and words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.domain.article import Role
from briefer.evidence.corroboration import words
from briefer.evidence.corroboration.dates import NAMES, dates
from briefer.evidence.corroboration.figures import NAMED, figures
from briefer.evidence.relative import issued_parts
from briefer.evidence.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from briefer.domain.reference import Source
    from briefer.evidence.corroboration.dates import When
    from briefer.evidence.corroboration.figures import Figure

_WORD = re.compile(r"(?:[A-Za-z]\.){2,}|[^\W_]+(?:[-’'.][^\W_]+)*")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_PARTICLE = re.compile(
    r"(?<=[\uac00-\ud7a3]{2})"
    r"(?:에서는|에서|으로|에게|까지|부터|은|는|이|가|을|를|의|에|로"
    r"|와|과|도|만|했다|됐다|한|된)$"
)
_NEGATION: Final = frozenset(words.listed("not never no without cannot neither nor"))
_ONLY: Final = frozenset(words.listed("only just merely least"))
_ORIGIN: Final = frozenset({"from", "out"})
_PLACE: Final = frozenset({"in", "at", "near", "outside"})
_AIM: Final = frozenset({"to", "into", "toward", "towards"})
_KINDS_OF_PLACE: Final = words.listed(
    "city port town village county province region district island capital base airport border"
    " river prefecture state"
)
_LONGEST: Final = 2000
"""Code points of a sentence that are compared: what is longer is a table, or no text."""
_SHORTEST: Final = 3
_NAME_WORDS: Final = 2
_BESIDE: Final = 2
_PLACES = re.compile(
    r"\b(?P<how>from|out of|in|at|near|outside|to|into|towards?)\s(?:the\s)?"
    r"(?P<kind>(?:[\w-]+\s){0,3}?"
    rf"(?:{'|'.join(_KINDS_OF_PLACE)})\sof\s)?(?P<name>[A-Z][\w-]+(?:\s[A-Z][\w-]+)*)"
)


class Name(NamedTuple):
    """A word of a name where it stands: its stem, and whether any article may have it."""

    start: int
    end: int
    stem: str
    common: bool


class Place(NamedTuple):
    """A place where it is said.

    Attributes:
        start: its first code point.
        end: one past its last.
        stem: of its words.
        how: what it is to what happens: ``from``, ``in`` or ``to``.
        after: the stem of the word before that: who escaped *from* it, a restaurant *in* it.
    """

    start: int
    end: int
    stem: str
    how: str
    after: str


@dataclass(frozen=True)
class Statement:
    """A sentence as it can be compared.

    Attributes:
        start: its first code point in the article.
        end: one past its last.
        text: its words.
        issued: when its article came out, as far as that is known.
        common: stems that so many articles have that they say little.
    """

    start: int
    end: int
    text: str
    issued: tuple[int, ...] = ()
    common: frozenset[str] = field(default=frozenset())

    @cached_property
    def _joined(self) -> str:
        return words.joined(self.text[:_LONGEST])

    @cached_property
    def english(self) -> bool:
        """Whether its words are in Latin script, so that the tables of English may help."""
        return not _DENSE.search(self.text) and not _HANGUL.search(self.text)

    @cached_property
    def dates(self) -> tuple[When, ...]:
        """Its dates; positions here and below are those of ``text``."""
        return dates(self.text[:_LONGEST], self.issued)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Its figures."""
        return figures(self._joined, self.dates)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The words that are written as names are, each alone."""
        return tuple(self._names())

    @cached_property
    def trailing(self) -> frozenset[str]:
        """The stems of third and later words of a name: "Un" adds nothing to "Kim Jong"."""
        found: set[str] = set()
        run, end = 0, -1
        for name in self.names:
            run = run + 1 if self._joined[end : name.start] == " " else 1
            end = name.end
            if run > _NAME_WORDS:
                found.add(name.stem)
        return frozenset(found)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """The names that follow a word such as "from" and can be places."""
        return tuple(self._places())

    @cached_property
    def stems(self) -> frozenset[str]:
        """What its words count as, without numbers, dates and words that any sentence has."""
        if not self.english:
            return frozenset(self._foreign())
        return frozenset(words.stem(word) for _start, word in self._content)

    def beside(self, stem: str) -> frozenset[str]:
        """Return the stems of the two words before and after a word, without those of countries."""
        stems = [words.stem(word) for _start, word in self._content]
        near = {
            each
            for at, found in enumerate(stems)
            if found == stem
            for each in (*stems[max(0, at - _BESIDE) : at], *stems[at + 1 : at + 1 + _BESIDE])
        }
        return frozenset(near) - words.COUNTRIES.keys()

    @cached_property
    def negated(self) -> frozenset[str]:
        """The stems of the words that follow a "not"."""
        found: set[str] = set()
        tokens = [match[0].casefold() for match in _WORD.finditer(self._joined)]
        for index, word in enumerate(tokens):
            if word in _NEGATION or word.endswith(("n't", "n’t")):
                after = tokens[index + 1 :]
                if not after or after[0] in _ONLY:
                    continue
                content = [each for each in after if each not in words.FUNCTION]
                found |= {words.stem(each) for each in content[:1]}
        return frozenset(found)

    @cached_property
    def shown(self) -> dict[str, str]:
        """For each stem the word that stands for it here."""
        if not self.english:
            return {each: each for each in self.stems}
        return {words.stem(word): bare(word) for _start, word in reversed(self._content)}

    @property
    def pairs(self) -> Iterator[str]:
        """Yield each two words that stand beside each other and do not stand in any sentence."""
        for (start, one), (after, other) in pairwise(self._content):
            if after == start + len(one) + 1:
                yield self.text[start : after + len(other)]

    @cached_property
    def runs(self) -> Counter[tuple[str, ...]]:
        """Every three words that follow each other, or characters of scripts without spaces."""
        plain = unicodedata.normalize("NFKC", self.text).casefold()
        spaced = _DENSE.sub(lambda match: f" {match[0]} ", plain)
        tokens = [match[0] for match in _WORD.finditer(spaced)]
        return Counter(zip(tokens, tokens[1:], tokens[2:], strict=False))

    @cached_property
    def _content(self) -> tuple[tuple[int, str], ...]:
        spans = [(when.start, when.end) for when in self.dates]
        return tuple(
            (match.start(), match[0])
            for match in _WORD.finditer(self._joined)
            if _counts(match[0]) and not any(low <= match.start() < high for low, high in spans)
        )

    def _foreign(self) -> Iterator[str]:
        for match in _WORD.finditer(self._joined):
            word = match[0]
            if _DENSE.search(word):
                yield from (word[at : at + 2] for at in range(len(word) - 1))
            elif not word[0].isdigit():
                yield _PARTICLE.sub("", word)

    def _names(self) -> Iterator[Name]:
        opening = {match.end() for match in re.finditer(r"^\W*|[:“\"(]\W*", self._joined)}
        for start, word in self._content:
            if not word[0].isupper() or word in NAMES:
                continue
            stem = words.stem(word)
            country = stem in words.COUNTRIES
            if start in opening and not country and not self._named_again(start, word):
                continue
            common = country or stem in words.COMMON_NAMES or stem in self.common
            yield Name(start, start + len(bare(word)), stem, common)

    def _named_again(self, start: int, word: str) -> bool:
        """Return whether a word that opens a sentence is a name: a name goes on after it."""
        after = self._joined[start + len(word) :]
        return bool(re.match(r"(?:\s(?:[A-Z][\w’']|of\s[A-Z]))|[’']s\s", after)) or word.isupper()

    def _places(self) -> Iterator[Place]:
        for match in _PLACES.finditer(self._joined):
            first = match["name"].split()[0]
            if first in NAMES or first.casefold() in words.FUNCTION:
                continue
            how = match["how"].split()[0]
            role = "from" if how in _ORIGIN else "in" if how in _PLACE else "to"
            stem = " ".join(map(words.stem, match["name"].split()))
            before = [word for at, word in self._content if at < match.start()]
            yield Place(*match.span("name"), stem, role, words.stem(before[-1]) if before else "")


def bare(word: str) -> str:
    """Return a word without the mark of a possessive."""
    return re.sub(r"(?:['’]s|(?<=s)['’])$", "", word)


def _counts(word: str) -> bool:
    lower = word.casefold()
    if lower in words.FUNCTION or lower in NAMED:
        return False
    if lower[0].isdigit() or lower.endswith(("n't", "n’t")):
        return False
    return len(lower) >= _SHORTEST or word[0].isupper()


def statement(
    text: str, start: int, end: int, issued: tuple[int, ...] = (), common: Collection[str] = ()
) -> Statement:
    """Return a span of a text, in code points, as a statement."""
    return Statement(start, end, text[start:end], issued, frozenset(common))


def reader_of(
    source: Source, common: Collection[str] = ()
) -> Callable[[int, int], tuple[Statement, ...]]:
    """Return what makes a span of an article into its statements, one a sentence.

    Of blocks that are touched in part, what lies in the span is taken. Blocks that are no text of
    the article's own, such as captions and menus, say nothing.

    Args:
        source: the article with its reference, which says when it came out.
        common: as ``Statement`` takes them.
    """
    article, issued = source.article, issued_parts(source.reference)

    def read(start: int, end: int) -> tuple[Statement, ...]:
        return tuple(
            statement(article.text, low, high, issued, common)
            for block in article.blocks
            if block.start < end and start < block.end and block.role in _SPEAKING
            for low, high in sentences(article.text, max(start, block.start), min(end, block.end))
        )

    return read


_SPEAKING: Final = frozenset({Role.TITLE, Role.SUBTITLE, Role.HEADING, Role.BODY})
