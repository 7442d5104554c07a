"""The words of citation styles in languages whose locale of CSL leaves them in English.

A style is given them as a locale of its own, which goes before the common one (CSL 1.0.2, Locale
Fallback). What is not here stays as the common locale has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.document.language import main_language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

NAMESPACE: Final = "{http://purl.org/net/xbiblio/csl}"
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"

_KOREAN: Final = {
    "accessed": "접속일",
    "and": "및",
    "and others": "외",
    "anonymous": "작자 미상",
    "available at": "출처:",
    "by": "지음",
    "circa": "경",
    "cited": "인용",
    "et-al": "외",
    "forthcoming": "근간",
    "from": "출처:",
    "ibid": "위의 글",
    "in": "수록:",
    "in press": "인쇄 중",
    "interview": "인터뷰",
    "internet": "인터넷",
    "letter": "편지",
    "no date": "날짜 미상",
    "online": "온라인",
    "presented at": "발표:",
    "retrieved": "검색일",
    "review-of": "서평:",
    "version": "판",
    "appendix": "부록",
    "article-locator": "조",
    "book": "책",
    "chapter": "장",
    "column": "단",
    "edition": "판",
    "editor": "편",
    "editortranslator": "편역",
    "figure": "그림",
    "folio": "장",
    "issue": "호",
    "line": "행",
    "note": "주",
    "number": "번호",
    "page": "쪽",
    "paragraph": "문단",
    "part": "부",
    "section": "절",
    "supplement": "부록",
    "table": "표",
    "translator": "옮김",
    "verse": "절",
    "volume": "권",
}
_FORMS: Final = ("long", "short", "verb", "verb-short", "symbol")
_ALL: Final[Mapping[str, Mapping[str, str]]] = {"ko": _KOREAN}

_ASKED: Final = {"ko": {"page": "페이지", "paragraph": "단락", "line": "행"}}
"""What the common locale itself calls a locator, where that is no English."""


def locator_word(label: str, language: str) -> str:
    """Return what pandoc knows a locator by in a language: it reads the common locale's words."""
    return _ASKED.get(main_language(language), {}).get(label, label.replace("-", " "))


def add_terms(style: etree._Element, language: str) -> None:
    """Put a language's locale after a style's own information, where the style has none for it."""
    words = _ALL.get(language, {})
    locales = style.iterfind(f"{NAMESPACE}locale")
    if not words or any(main_language(each.get(_LANG, "")) == language for each in locales):
        return
    from lxml import etree  # noqa: PLC0415 - heavy, loaded when first used

    locale = etree.Element(f"{NAMESPACE}locale", {_LANG: language})
    terms = etree.SubElement(locale, f"{NAMESPACE}terms")
    for name, word in words.items():
        for form in _FORMS:
            term = etree.SubElement(terms, f"{NAMESPACE}term", name=name, form=form)
            for number in ("single", "multiple"):
                etree.SubElement(term, f"{NAMESPACE}{number}").text = word
    style.insert(1, locale)
