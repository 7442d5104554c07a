"""People's names as a text prints them, made into CSL names.

Family and given names are told apart where the order is the Western one. A name in another script,
or one that seems to put the family first as in Korean and Chinese, is kept as it stands (a CSL
literal): to swap its parts would be worse than not to sort by them.
"""

from __future__ import annotations

import re

from briefer.domain.reference import Name
from briefer.sources.roles.shapes import word_set

_SPLIT = re.compile(r"\s*(?:,\s*(?:and|&)\s+|\band\b|&|;|,)\s*")
_TITLES = re.compile(r"^(?:Dr|Prof|Professor|Mr|Ms|Mrs|Sir|Dame|Amb|Ambassador|Gen|Col|Lt)\.?\s+")
_DEGREE = re.compile(r",?\s+(?:Ph\.?D|MD)\.?$")
_SUFFIX = re.compile(r",?\s+((?:Jr|Sr)\.?|II|III|IV)$")
_PARTICLES = word_set("al bin da de del della den der di dos du el ibn la le ter van von")
_FAMILY_FIRST = word_set(
    "ahn an bae baek bai cai cao chang chen cheng cho choe choi chu chung deng dong fan fang feng"
    " gao go gong guo gwon ha han hao he heo ho hong hu huang hwang jang jeon jeong ji jia jiang"
    " jin jo joo jun jung kang kim ko koo kwon lee li liang lim lin liu lu luo ma mao meng min"
    " moon na nam ni noh oh pan park peng qi qian qiao qin qiu ren rhee ri ro ryu seo shen shi"
    " shin sim sohn son song su sun suh tan tang tian wang wei wen woo wu xi xia xiang xiao xie xu"
    " yan yang yao ye yeh yi yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu"
    " zou"
)
"""Romanized family names of Korea and China (North and South, both systems), where they lead."""

_AFTER_LATIN = "\u0370"
_FULL = 3


def parse_names(text: str) -> tuple[Name, ...]:
    """Return the people of a list such as ``Jonathan Corrado & Brian Moore``, in order."""
    return tuple(parse_name(part) for part in _SPLIT.split(text) if part.strip())


def parse_name(text: str) -> Name:
    """Return one person's name; capitals throughout are set as people write a name."""
    whole = _DEGREE.sub("", _TITLES.sub("", " ".join(text.split())))
    match = _SUFFIX.search(whole)
    plain, suffix = (whole[: match.start()], match[1]) if match else (whole, "")
    if plain.isupper():
        plain = plain.title()
    tokens = plain.split()
    if len(tokens) == 1 or not _is_latin(plain) or _family_first(tokens):
        return Name(literal=f"{plain} {suffix}" if suffix else plain)
    cut = len(tokens) - 1
    while cut > 1 and tokens[cut - 1].casefold() in _PARTICLES:
        cut -= 1
    return Name(family=" ".join(tokens[cut:]), given=" ".join(tokens[:cut]), suffix=suffix)


def _is_latin(text: str) -> bool:
    return all(character < _AFTER_LATIN for character in text if character.isalpha())


def _family_first(tokens: list[str]) -> bool:
    """Tell whether a family name stands before a given name of two syllables."""
    if tokens[0].casefold() not in _FAMILY_FIRST:
        return False
    return len(tokens) == _FULL or "-" in tokens[-1]
