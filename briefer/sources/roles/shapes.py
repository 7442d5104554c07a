"""What words look like: names, headline case, languages. No list of topics, people or sites."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list that is written with spaces between them."""
    return frozenset(text.split())


_PARTICLES = word_set(
    "al bin da das de del della den der di dos du el ibn la le san st ten ter van von y zu"
)
_SMALL = word_set(
    "a an and as at but by for from in into of off on onto or over per than the to up via vs with"
    " is are be after before its it"
)
_STOPWORDS = word_set(
    "the of and to in a is that for it as was with be on not he by are this at from have has had"
    " they which or an were their been said will one who but its would there can more when if so"
    " about out up into than them other some could time also we you his her she after over our i"
)
_POSSESSIVE = frozenset({"'s", "\u2019s"})
_NAME_TOKEN = re.compile(r"[^\W\d_][^\W\d_]*(?:['\u2019.-][^\W\d_]+)*\.?$")
_TOKEN = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_NAME_TOKENS = (2, 5)
_JOINING = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7a3]")
"""Thai, Lao, Burmese, Khmer, kana, Chinese characters and Hangul."""
_ENGLISH_SHARE = 0.15
_ENOUGH_WORDS = 40


def looks_like_name(text: str) -> bool:
    """Tell whether a text has the shape of one person's name: two to five capitalized words."""
    tokens = text.split()
    fewest, most = _NAME_TOKENS
    if not fewest <= len(tokens) <= most:
        return False
    if not (tokens[0][0].isupper() and tokens[-1][0].isupper()):
        return False
    return all(
        _NAME_TOKEN.match(token) and (token[0].isupper() or token.casefold() in _PARTICLES)
        for token in tokens
    )


def headline_case(words: Iterable[str]) -> float:
    """Return the share of words with a capital, those left out that headlines write small."""
    weighty = [word for word in words if word.casefold() not in _SMALL and word[0].isalpha()]
    if not weighty:
        return 0.0
    return sum(word[0].isupper() for word in weighty) / len(weighty)


def content_words(words: Iterable[str]) -> frozenset[str]:
    """Return the words that carry meaning, without a possessive ending.

    In scripts that set no space between words, or none before an ending, each two letters that
    stand together count as a word.

    Args:
        words: in lower case.
    """
    plain = set(words)
    joined = [word for word in plain if not word.isascii() and _JOINING.search(word)]
    plain.difference_update(joined)
    plain.update(word[at : at + 2] for word in joined for at in range(max(1, len(word) - 1)))
    owners = [word for word in plain if word[-2:] in _POSSESSIVE]
    plain.difference_update(owners)
    plain.update(word[:-2] for word in owners)
    return frozenset(plain - _STOPWORDS - _SMALL)


def is_english(text: str) -> bool:
    """Tell whether a text is in English, by the share of its commonest small words.

    A text of a few words only counts as English where no letter speaks against it.
    """
    tokens = _TOKEN.findall(text.casefold())
    small = sum(map(_STOPWORDS.__contains__, tokens))
    if len(tokens) < _ENOUGH_WORDS:
        latin = sum(token.isascii() for token in tokens)
        return text.isascii() or (small > 0 and latin * 2 > len(tokens))
    return small >= len(tokens) * _ENGLISH_SHARE
