"""How Korean, Japanese and Chinese articles say who wrote them, and for whom.

Some say it in a line of its own (``연합뉴스 김은정 기자``, ``来源：… 作者：…``); an agency's report
says it where its first paragraph begins (``(서울=연합뉴스) 김은정 기자 = …``); a broadcast where it
ends. The patterns know how such a line is built and the words of the trade, hardly a name.
"""
# ruff: noqa: RUF001, RUF002 - the letters and marks are those languages' own

from __future__ import annotations

import re
from typing import NamedTuple

_OPEN, _CLOSE = r"[(\[【（［〔<]", r"[)\]】）］〕>]"
_FAMILY = (
    "[가간강고공곽구국권금기길김나남노도류마맹명문민박반방배백변봉서석선설성소손송신심안양엄여염오"
    "옥왕용우원위유육윤은이인임장전정제조주지진차채천최추탁태표하한함허현형호홍황]"
)
_TWO_SYLLABLES = "(?:남궁|황보|제갈|사공|선우|독고)"
_HANGUL = r"[\uac00-\ud7a3]"
_NOBODY = "(?!기자|선임|인턴|전문|전직|현직|주재)"
_KOREAN = rf"{_NOBODY}(?:{_TWO_SYLLABLES}{_HANGUL}{{1,2}}|{_FAMILY}{_HANGUL}{{1,2}})"
"""A Korean name, told by its family name; ``기자`` and some words before it begin like one."""
_REPORTER = r" ?(?:선임|수석|전문|인턴|객원)? ?(?:기자|특파원|논설위원|통신원|칼럼니스트)"
"""What a Korean byline calls the writer, after the name."""
_KOREANS = rf"(?P<names>(?:{_FAMILY}{_HANGUL}{{2}} |{_KOREAN}(?:{_REPORTER})? ?[·,ㆍ] ?)*{_KOREAN})"
"""Names in a row; with a space only between, what has two syllables may be a place."""
_WORD = r"[\uac00-\ud7a3A-Za-z0-9]{2,12}"
_OUTLET = rf"(?P<outlet>{_WORD}(?: {_WORD})?)"
_PLACE = r"(?:[\uac00-\ud7a3·]{1,12}\s?[=/]\s?)?"
"""Where a Korean correspondent writes from, or what the writer did (``글``, ``정리``)."""
_MAIL = r"(?:\s*\(?[\w.+-]+@[\w.-]+\)?)?"
_HAN = r"[\u4e00-\u9fff·]"
_HANS = rf"(?P<names>{_HAN}{{2,5}}(?:[、，,\s]+{_HAN}{{2,5}})*)"
_SOURCE = r"[来來稿]源\s?[:：]\s?(?P<outlet>[^\s:：]{2,20})"
_AUTHOR = rf"(?:作者|文)\s?[:：/]\s?{_HANS}"
_PRESS = rf"(?P<outlet>{_HAN}{{1,6}}(?:通信|新聞|社|网|網|报|報|台)|共同|時事)"
_FROM_JAPAN = r"[\u30a0-\u30ff\u4e00-\u9fff]{2,10}"
_CABLED = (
    rf"(?:本[报報]|(?P<outlet>{_HAN}{{1,3}}[社网網])){_HAN}{{2,8}}\d{{1,2}}月\d{{1,2}}日[电電]"
)

_LINES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_PLACE}(?P<names>{_KOREAN}|{_HANGUL}{{3,4}}){_REPORTER}{_MAIL}$",
        rf"{_PLACE}{_KOREANS}{_REPORTER}{_MAIL}$",
        rf"(?:칼럼니스트|논설위원) {_KOREANS}{_MAIL}$",
        rf"{_OPEN}?{_OUTLET}\s?[ =/]\s?{_KOREANS}{_REPORTER}{_MAIL}{_CLOSE}?{_MAIL}$",
        rf"{_OPEN}?(?:本[报報]|本社)?[记記]者\s?[:：]?\s?{_HANS}{_CLOSE}?$",
        rf"(?P<names>{_HAN}{{3,5}})\s?記者$",
        rf"{_OPEN}?{_FROM_JAPAN}(?:支局|総局)長?\s(?P<names>{_HAN}{{3,5}}){_CLOSE}?$",
        rf"{_SOURCE}(?:\s+{_AUTHOR})?$",
        rf"{_AUTHOR}(?:\s+{_SOURCE})?$",
    )
)
"""Lines that are nothing but who wrote it."""

_LEADS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_OPEN}(?:{_OUTLET}\s?[ =]\s?)?{_KOREANS}{_REPORTER}{_CLOSE}",
        rf"{_OPEN}[\uac00-\ud7a3·]{{2,12}}\s?=\s?(?P<outlet>{_WORD}){_CLOSE}\s?(?:{_KOREANS}{_REPORTER}\s?=)?",
        rf"{_OPEN}{_FROM_JAPAN}?[＝=]?{_PRESS}{_CLOSE}",
        rf"{_OPEN}{_FROM_JAPAN}[＝=](?P<names>{_HAN}{{3,5}}){_CLOSE}",
        rf"{_OPEN}(?P<outlet>{_HAN}{{1,4}}社)[记記]者{_HAN}{{2,12}}\d{{1,2}}日[电電]{_CLOSE}",
        rf"{_CABLED}\s?(?:{_OPEN}(?:[^()（）]{{0,12}}?[记記]者)\s?{_HANS}{_CLOSE})?",
    )
)
"""How the first paragraph of an agency's report begins."""

_SIGNS_OFF = re.compile(
    rf"(?:^|\s)(?P<outlet>[A-Z]{{2,5}})(?: ?뉴스)? (?P<names>{_KOREAN})입니다\.$"
)
"""How a Korean broadcast ends."""
_TRADE = re.compile(
    r"(?:뉴스\d?|일보|신문|방송|통신|경제|타임[스즈]|데일리|투데이|비즈|저널)$|^[A-Z]{2,5}$"
)
"""What a Korean outlet's name ends with, where a place may stand instead of it."""
_PARTED = re.compile(r"[\s·ㆍ、，,]+")
_CALLED = re.compile(_REPORTER)
_LONGEST = 80
"""Code points: a line about the writer is no longer, nor is the beginning of a report."""


class Said(NamedTuple):
    """Who wrote an article, and for whom, as it is printed; empty where nothing is said."""

    names: tuple[str, ...] = ()
    outlet: str = ""


def said_in_line(text: str) -> Said | None:
    """Return what a line says that is nothing but who wrote the article, or None."""
    if text.isascii() or len(text) > _LONGEST:
        return None
    match = next(filter(None, (form.match(text) for form in _LINES)), None)
    if match is None:
        return None
    said = _said(match)
    korean = "\uac00" <= said.outlet[:1] <= "\ud7a3" or said.outlet[:1].isascii()
    return said._replace(outlet="") if korean and not _TRADE.search(said.outlet) else said


def said_in_lead(text: str) -> Said | None:
    """Return what the beginning of an agency's report says of its writer, or None."""
    start = text[:_LONGEST]
    if start.isascii():
        return None
    match = next(filter(None, (form.match(start) for form in _LEADS)), None)
    return _said(match) if match else None


def said_at_end(text: str) -> Said | None:
    """Return what the last sentence of a broadcast says of who spoke, or None."""
    match = _SIGNS_OFF.search(text[-_LONGEST:])
    return _said(match) if match else None


def _said(match: re.Match[str]) -> Said:
    known = match.groupdict()
    parts = _PARTED.split(known.get("names") or "")
    names = tuple(part for part in parts if part and not _CALLED.fullmatch(part))
    return Said(names, known.get("outlet") or "")
