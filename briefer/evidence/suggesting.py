"""Passages that may belong in a section: ranked, each with its why.

Two things speak for a sentence: the terms of the section's theme that it has, and likeness to what
is filed there already. Rare words weigh more than common ones, counted among the articles at hand.
Terms of another theme speak against it, as much as they weigh. A suggestion is a whole sentence,
or a whole block where most of its sentences would be one; never from clutter, never what is filed
or was dismissed, and never the same words twice.

Pure. Nothing is learned and nothing kept: the same briefing and articles give the same list.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.domain.article import Role
from briefer.evidence.sentences import sentences
from briefer.evidence.terms import WORD, Lexicons
from briefer.library.spacing import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefer.domain.article import Article, Block
    from briefer.domain.briefing import Briefing
    from briefer.domain.passage import Passage
    from briefer.domain.section import Section

MOST: Final = 30
"""Suggestions for a section: more than a person looks through."""
_LEAST_WORDS: Final = 6
_LONGEST_BLOCK: Final = 700
"""Code points of a block that is suggested as a whole."""
_LEAST: Final = 1.0
"""Below this score a sentence says too little of the theme: one common term alone."""
_LIKE: Final = 0.16
"""From this likeness (cosine) on, a sentence is like a passage."""
_SAME: Final = 0.85
"""From this likeness on, it says the same: that corroborates, and is no news."""
_LIKE_WEIGHT: Final = 6.0
"""What full likeness is worth beside terms, each of which is worth up to about 2."""
_SHARED: Final = 4
_SHORTEST_WORD: Final = 4


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A span of an article that may belong in a section.

    Attributes:
        article: the article's id.
        start: the span's first code point.
        end: one past its last.
        score: the higher the better; says nothing by itself.
        terms: the terms of the theme that it has, as the theme spells them.
        like: the id of the passage in the section that it is like; empty for none.
        shared: the words that the two have in common, the rarest first.
    """

    article: str
    start: int
    end: int
    score: float
    terms: tuple[str, ...]
    like: str = ""
    shared: tuple[str, ...] = ()


class _Sentence(NamedTuple):
    """A sentence that may be suggested, and its words."""

    article: Article
    block: Block
    start: int
    end: int
    words: Counter[str]
    terms: Mapping[str, tuple[str, ...]]


def suggest(
    briefing: Briefing, section: str, articles: Sequence[Article], most: int = MOST
) -> tuple[Suggestion, ...]:
    """Return what may belong in a section, the likeliest first.

    Args:
        briefing: what is filed, what was dismissed, and the themes with their lexicons.
        section: the section's id; one that is not there has no suggestions.
        articles: those to look through, each once, the likeliest first.
        most: how many to return.
    """
    home = briefing.section(section)
    if home is None:
        return ()
    closed = _closed(briefing, home)
    pool = list(_pool(briefing, articles))
    scale = _Scale(pool)
    judge = _Judge(home, scale)
    found = [
        each
        for block in _by_block(pool)
        for each in judge.weighed(block)
        if not _overlaps(each, closed.get(each.article, ()))
    ]
    found.sort(key=lambda each: -each.score)
    return tuple(_distinct(found, articles, most))


def asked(briefing: Briefing, section: str, most: int = 60) -> tuple[str, ...]:
    """Return the words that an article with something for a section would have, likeliest first.

    They are the theme's terms, then those of the heading, then the words that are most frequent in
    what is filed there.
    """
    home = briefing.section(section)
    if home is None:
        return ()
    theme = briefing.theme(home.theme)
    filed = Counter(word for passage in home.passages() for word in _words(passage.exact))
    words = (
        *(theme.lexicon if theme else ()),
        *_words(home.heading),
        *(word for word, _ in filed.most_common(_LEAST_WORDS)),
    )
    return tuple(dict.fromkeys(words))[:most]


class _Scale:
    """How much a word or term weighs: the rarer among the sentences, the more."""

    def __init__(self, pool: Iterable[_Sentence]) -> None:
        self._count = 0
        self._words: Counter[str] = Counter()
        self._terms: Counter[str] = Counter()
        for sentence in pool:
            self._count += 1
            self._words.update(sentence.words.keys())
            self._terms.update({term for terms in sentence.terms.values() for term in terms})

    def term(self, term: str) -> float:
        """Return a term's weight, from about 0.2 to 2."""
        rarity = math.log((self._count + 1) / (self._terms[term] + 1))
        return 0.2 + 1.8 * rarity / math.log(self._count + 2)

    def vector(self, words: Mapping[str, int]) -> dict[str, float]:
        """Return words by weight, of length 1."""
        weights = {
            word: (1 + math.log(count)) * math.log((self._count + 1) / (self._words[word] + 0.5))
            for word, count in words.items()
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        return {word: weight / length for word, weight in weights.items()} if length else {}


class _Judge:
    """Weighs sentences for one section."""

    def __init__(self, section: Section, scale: _Scale) -> None:
        self._theme = section.theme
        self._scale = scale
        self._filed = [
            (passage, scale.vector(Counter(_words(passage.exact))))
            for passage in section.passages()
        ]

    def weighed(self, block: Sequence[_Sentence]) -> Iterator[Suggestion]:
        """Yield what a block of an article gives: itself, or those of its sentences that fit."""
        good = [each for each in map(self._weigh, block) if each is not None]
        first, last = block[0], block[-1]
        whole = last.end - first.start <= _LONGEST_BLOCK and len(block) < 2 * len(good)
        if len(good) < 2 or not whole:  # noqa: PLR2004 - one sentence is a sentence
            yield from good
            return
        best = max(good, key=lambda each: each.score)
        terms = tuple(dict.fromkeys(term for each in good for term in each.terms))
        like = max(good, key=lambda each: (bool(each.like), each.score))
        yield Suggestion(
            best.article, first.start, last.end, best.score, terms, like.like, like.shared
        )

    def _weigh(self, sentence: _Sentence) -> Suggestion | None:
        terms = sentence.terms.get(self._theme, ()) if self._theme else ()
        own = sum(map(self._scale.term, terms))
        every = sum(self._scale.term(term) for found in sentence.terms.values() for term in found)
        nearest, likeness, shared = self._nearest(sentence)
        if likeness >= _SAME:
            return None
        like = likeness if likeness >= _LIKE else 0.0
        score = (own * own / every if every else 0.0) + _LIKE_WEIGHT * like
        if score < _LEAST or not (terms or like):
            return None
        return Suggestion(
            sentence.article.id,
            sentence.start,
            sentence.end,
            score,
            terms,
            nearest if like else "",
            shared if like else (),
        )

    def _nearest(self, sentence: _Sentence) -> tuple[str, float, tuple[str, ...]]:
        mine = self._scale.vector(sentence.words)
        best, likeness = "", 0.0
        shared: tuple[str, ...] = ()
        for passage, theirs in self._filed:
            common = mine.keys() & theirs.keys()
            value = sum(mine[word] * theirs[word] for word in common)
            if value > likeness:
                ranked = sorted(common, key=lambda word: (-mine[word] * theirs[word], word))
                best, likeness, shared = passage.id, value, tuple(ranked[:_SHARED])
        return best, likeness, shared


def _pool(briefing: Briefing, articles: Iterable[Article]) -> Iterator[_Sentence]:
    lexicons = Lexicons({theme.id: theme.lexicon for theme in briefing.themes})
    for article in articles:
        for block in article.blocks:
            if block.role is not Role.BODY:
                continue
            for start, end in sentences(article.text, block.start, block.end):
                plain = folded(article.text[start:end])
                words = WORD.findall(plain)
                terms = lexicons.within(plain, words)
                yield _Sentence(article, block, start, end, Counter(_telling(words)), terms)


def _by_block(pool: Iterable[_Sentence]) -> Iterator[list[_Sentence]]:
    block: list[_Sentence] = []
    for sentence in pool:
        if sum(sentence.words.values()) < _LEAST_WORDS:
            continue
        if block and (block[-1].article, block[-1].block) != (sentence.article, sentence.block):
            yield block
            block = []
        block.append(sentence)
    if block:
        yield block


def _closed(briefing: Briefing, section: Section) -> dict[str, list[tuple[int, int]]]:
    """Return, by article, what is filed anywhere or was dismissed for the section."""
    closed: dict[str, list[tuple[int, int]]] = {}
    passages: Iterable[Passage] = (each for each in briefing.passages() if not each.typed)
    for passage in passages:
        closed.setdefault(passage.article, []).append((passage.start, passage.end))
        for also in passage.also:
            closed.setdefault(also.article, []).append((also.start, also.end))
    for each in briefing.dismissed:
        if each.section == section.id:
            closed.setdefault(each.article, []).append((each.start, each.end))
    return closed


def _overlaps(suggestion: Suggestion, spans: Iterable[tuple[int, int]]) -> bool:
    return any(low < suggestion.end and high > suggestion.start for low, high in spans)


def _distinct(
    found: Iterable[Suggestion], articles: Sequence[Article], most: int
) -> Iterator[Suggestion]:
    """Yield those whose words were not yielded before, as two copies of an article have them."""
    texts = {article.id: article.text for article in articles}
    seen: set[str] = set()
    for each in found:
        words = " ".join(_words(texts[each.article][each.start : each.end]))
        if words not in seen:
            seen.add(words)
            yield each
        if len(seen) == most:
            return


def _words(text: str) -> list[str]:
    return list(_telling(WORD.findall(folded(text))))


def _telling(words: Iterable[str]) -> Iterator[str]:
    """Yield the words that tell texts apart: short ones of few signs are those that all have."""
    return (
        word
        for word in words
        if len(word) >= _SHORTEST_WORD or not word.isascii() or word[0].isdigit()
    )
