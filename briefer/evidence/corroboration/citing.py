"""Whom a sentence rests on: "NK News reported", "according to Yonhap", "Lu Kang said".

What an outlet says of others' reporting is theirs, not its own. Told from the words alone, in
English and for the usual forms of Korean; unnamed sources ("officials said") name nobody.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.evidence.corroboration import words
from briefer.evidence.corroboration.dates import NAMES
from briefer.evidence.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.article import Article

_WORD: Final = r"(?:(?:[A-Z]\.)+|[A-Z][\w&-]*(?:[’']s\b)?)"
_NAME: Final = rf"{_WORD}(?:\s(?:(?:of|for|the|and|&|de|al)\s){{0,2}}{_WORD}){{0,7}}"
_PHRASE: Final = (
    rf"(?P<phrase>(?:the\s|an?\s)?(?:[\w’'-]+\s){{0,6}}?{_NAME}"
    rf"(?:\s(?:[a-z-]+\s){{1,3}}{_NAME})?)"
)
_SAID: Final = (
    r"(?:said|says|say|reported|reports|told|announced|confirmed|wrote|writes|noted|claimed|claims"
    r"|estimates|estimated|revealed|stated|disclosed|quoted|cited|added|denied)"
)
_FORWARD: Final = (
    re.compile(rf"\b(?i:citing|quoting|as\s(?:reported|quoted|cited)\s(?:by|in))\s{_PHRASE}"),
    re.compile(rf"\b(?i:according\sto|(?:reported|published|obtained)\sby)\s{_PHRASE}"),
)
_TOLD = re.compile(rf"\b(?:told|in\san\sinterview\swith)\s(?:the\s)?(?P<name>{_NAME})")
_BACKWARD = re.compile(
    rf"(?P<name>{_NAME})(?:\s(?:news\s)?(?:newspaper|agency|magazine|website|ministry|broadcaster))?"
    rf"(?:\s\([A-Z]+\))?(?:,\s(?:an?|the|citing|quoting)\s[^,.]{{3,80}})?,?\s(?:(?:also|has|have|had|earlier|later|first|separately"
    rf"|on\s[A-Z]\w+|\w+ly)\s){{0,2}}{_SAID}\b"
)
_REVERSED = re.compile(
    rf"[”\",]\s(?:said|reported|reports|wrote)\s(?:the\s)?(?:[a-z-]+\s){{0,4}}(?P<name>{_NAME})"
)
_GOES_ON = re.compile(
    rf"\bThe\s(?:news\s|state\s|news\sand\s)?(?:agency|report|newspaper|outlet|paper|website|broadcaster|statement"
    rf"|dispatch|spokes\w+|minister|ministry)\s(?:also\s|further\s)?{_SAID}\b"
)
_KOREAN = re.compile(
    r"(?<![가-힣A-Za-z])(?P<name>[가-힣A-Za-z]{1,20}?(?:\s[가-힣A-Za-z]{1,20}?)?)"
    r"(?:에\s따르면|[을를]\s인용|(?:은|는|이|가)\s[^.]{0,60}?(?:보도했다|전했다|밝혔다))"
)
_HANGUL = re.compile(r"[가-힣]")
_PERSON: Final = (
    r"(?:spokes\w+|minister|president|premier|chairman|chairwoman|official|chief|director|secretary"
    r"|ambassador|analyst|professor|expert|researcher|general|senator|leader|author|defector)"
)
_NAMED_PERSON = re.compile(rf"{_PERSON},?\s(?P<name>{_NAME})")
_OUTLET = re.compile(
    r"\b(?:News|Times|Post|Press|Daily|Journal|Herald|Agency|Radio|Television|TV|Tribune|Gazette"
    r"|Chronicle|Guardian|Telegraph|Observer|Economist|Broadcasting|Reuters|AP|AFP|UPI|Yonhap|KCNA"
    r"|Xinhua|Kyodo|TASS|Interfax|Bloomberg|BBC|CNN|CNBC|NBC|CBS|ABC|NPR|NHK|KBS|MBC|Nikkei|Asahi"
    r"|Chosun|JoongAng|Dong-A|Hankyoreh|Rodong|Sinmun|Ilbo|Shimbun|Al\sJazeera|Le\sMonde|NK)\b"
    r"|통신|일보|신문|뉴스|방송"
)
_WIRES: Final = (
    "Reuters", "AP", "Associated Press", "AFP", "Agence France-Presse", "Yonhap", "Xinhua",
    "Kyodo", "TASS", "UPI", "DPA", "KCNA", "Bloomberg", "Interfax",
)  # fmt: skip
_WIRE: Final = "|".join(map(re.escape, _WIRES))
_DATELINE = re.compile(
    rf"^[^.\n]{{0,80}}?\(\s?(?P<paren>{_WIRE})(?:\sNews\sAgency)?\s?\)\s?[-–—]"
    rf"|^[A-Z][A-Z ,.]{{2,60}}(?:\w+\.?\s\d+)?\s?\(?(?P<bare>{_WIRE})\)?\s?[-–—]{{1,2}}\s"
)
_BY_WIRE = re.compile(
    rf"^(?:By\s|Source:\s?|Credit:\s?)?(?:The\s)?(?P<wire>{_WIRE})(?:\sNews(?:\sAgency)?)?\.?$"
)
_OFFICE: Final = re.compile(
    r"(?:government|ministry|embassy|cabinet|spokes\w+|minister|ambassador)s?(?:[’']s)?",
    re.IGNORECASE,
)
_TITLE: Final = 8
"""Words before a name that say what it is."""
_LONGEST: Final = 2000
"""Code points of a sentence: what is longer is none."""
_BEFORE: Final = 3
"""Sentences back that "the agency said" can go on from."""


class Attribution(NamedTuple):
    """Whom a sentence rests on.

    Attributes:
        name: as it is written.
        outlet: whether it is one that reports, such as an agency, and no person or office.
        government: the country whose office it is, or speaks for; empty where none is said.
    """

    name: str
    outlet: bool
    government: str = ""

    @property
    def key(self) -> frozenset[str]:
        """The words of the name that tell it from others."""
        return key_of(self.name)


@lru_cache(maxsize=2000)
def key_of(name: str) -> frozenset[str]:
    """Return the words of a name that tell it from others: "Yonhap News Agency" is Yonhap.

    A country, its people and its capital, which stands for its government, are one.
    """
    whole = words.stem(words.joined(name))
    country = words.CAPITALS.get(whole, whole)
    if country in words.COUNTRIES:
        return frozenset({country})
    found = {
        word.casefold().replace(".", "")
        for word in re.findall(r"[\w.&-]+", re.sub(r"[’']s\b", "", name))
    }
    return frozenset(found - _SAY_NOTHING or found)


_UNNAMED: Final = frozenset(
    words.listed(
        "officials official sources source experts expert analysts analyst police authorities"
        " reports report media witnesses residents researchers scientists diplomats observers"
    )
)
_SAY_NOTHING: Final = frozenset(
    words.listed("the of for and a an news agency daily press online com www org net co uk tv inc")
)


def attribution(text: str) -> Attribution | None:
    """Return whom a sentence rests on; None where nobody is named.

    Of several it is the one furthest back: "NK News reported, citing Yonhap" rests on
    Yonhap.
    """
    plain = text[:_LONGEST].replace("\u00a0", " ")
    for find in (_forward, _told, _backward, _korean):
        for name in find(plain):
            if name:
                outlet = bool(_OUTLET.search(name))
                return Attribution(name, outlet, "" if outlet else _government(plain, name))
    return None


def _government(text: str, name: str) -> str:
    """Return the country whose office a name is said to be, or to speak for.

    "Chinese foreign ministry spokesperson Lu Kang" speaks for China, as does Beijing.
    """
    joined = words.joined(text)
    at = joined.find(words.joined(name))
    if at < 0:
        return ""
    before = re.split(r"[.;:,“”\"()]", joined[:at])[-1].split()[-_TITLE:]
    after = joined[at + len(name) :].split()[:2]
    said = (*before, *name.split(), *(after if after[:1] == ["in"] else ()))
    if not any(map(_OFFICE.fullmatch, said)):
        return ""
    stems = (words.stem(each.strip(",")) for each in said)
    countries = (words.CAPITALS.get(stem, stem) for stem in stems)
    return next((each for each in countries if each in words.COUNTRIES), "")


def attribution_at(article: Article, start: int, end: int) -> Attribution | None:
    """Return whom a span of an article rests on, in code points.

    "The agency said" goes on from the sentences before it in its block.
    """
    block = article.block_at(start)
    if block is None:
        return attribution(article.quote(start, end))
    spans = list(sentences(article.text, block.start, block.end))
    within = [index for index, (low, high) in enumerate(spans) if low < end and start < high]
    for index in within:
        text = article.quote(*spans[index])
        found = attribution(text)
        if found is None and _GOES_ON.search(text):
            before = (attribution(article.quote(*each)) for each in spans[:index][::-1][:_BEFORE])
            found = next((each for each in before if each is not None), None)
        if found is not None:
            return found
    return None


def wire_of(article: Article) -> str:
    """Return the agency whose story an article prints by its own words; empty where none is said.

    "SEOUL (Reuters) -" begins such a story, and a line of its own may name the agency.
    """
    for block in article.blocks:
        text = article.quote(block.start, block.end)
        found = _DATELINE.match(text) or (_BY_WIRE.match(text) if len(text) < _LINE else None)
        if found is not None and block.role not in _PICTURES:
            return next(each for each in found.groupdict().values() if each)
    return ""


_LINE: Final = 60
_PICTURES: Final = frozenset({"caption", "credit", "related", "clutter"})


def is_outlet(name: str) -> bool:
    """Return whether a name looks like that of one that reports."""
    return bool(_OUTLET.search(name))


def is_agency(name: str) -> bool:
    """Return whether a name is that of an agency whose stories others print."""
    return _BY_WIRE.match(name) is not None


def _forward(text: str) -> Iterator[str]:
    for pattern in _FORWARD:
        for match in pattern.finditer(text):
            yield _within(match["phrase"])


def _within(phrase: str) -> str:
    """Return the name in a phrase: a person with an office, or else the first name.

    "the Chinese Ministry of Foreign Affairs spokesperson Lu Kang" is Lu Kang, "South Korea's
    Ministry of Unification in Seoul" the ministry.
    """
    person = _NAMED_PERSON.search(phrase)
    if person is not None:
        return _trimmed(person["name"])
    for match in re.finditer(_NAME, words.joined(phrase)):
        name = _trimmed(match[0])
        if name:
            return name
    return ""


def _told(text: str) -> Iterator[str]:
    for match in _TOLD.finditer(text):
        if is_outlet(match["name"]):
            yield _trimmed(match["name"])


def _backward(text: str) -> Iterator[str]:
    for match in (*_BACKWARD.finditer(text), *_REVERSED.finditer(text)):
        yield _trimmed(match["name"])


def _korean(text: str) -> Iterator[str]:
    if text.isascii() or not _HANGUL.search(text):
        return
    for match in _KOREAN.finditer(text):
        yield match["name"]


def _trimmed(name: str) -> str:
    """Return a name without a country before it and words that only begin a sentence."""
    first = parts = [each for each in words.joined(name).split() if each not in NAMES]
    while parts and (
        words.stem(parts[0]) in words.COUNTRIES or parts[0].casefold() in words.FUNCTION
    ):
        parts = parts[1:]
    if not parts:  # the country itself speaks
        parts = [each for each in first if words.stem(each) in words.COUNTRIES][:1]
    text = re.split(r"[’']s\s", " ".join(parts))[-1]
    text = re.sub(r"[’']s$", "", text)
    text = text.replace("-", " ") if words.stem(text) in words.COUNTRIES else text
    return "" if text.casefold() in _UNNAMED else text
