"""Language tags the way Word wants them: with a region, and by script."""

from __future__ import annotations

from typing import Final

from briefer.document.language import main_language
from briefer.writers.docx.scripts import is_hebrew

_REGIONS: Final = {
    "de": "de-DE",
    "en": "en-US",
    "es": "es-ES",
    "ar": "ar-SA",
    "el": "el-GR",
    "fa": "fa-IR",
    "fr": "fr-FR",
    "he": "he-IL",
    "it": "it-IT",
    "ja": "ja-JP",
    "ko": "ko-KR",
    "pt": "pt-PT",
    "ru": "ru-RU",
    "th": "th-TH",
    "uk": "uk-UA",
    "vi": "vi-VN",
    "zh": "zh-CN",
    "zh-Hans": "zh-CN",
    "zh-Hant": "zh-TW",
}
_EAST_ASIAN: Final = ("ja", "ko", "zh")
_LEFTWARD: Final = ("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi")
FALLBACK: Final = "en-US"
EAST_ASIAN_FALLBACK: Final = "ko-KR"


def located(language: str) -> str:
    """Return a BCP 47 tag with the region that Word's proofing tools look for, where known."""
    return _REGIONS.get(language, language) or FALLBACK


def is_east_asian(language: str) -> bool:
    """Whether a language is set in the East Asian face."""
    return main_language(language) in _EAST_ASIAN


def defaults(language: str) -> dict[str, str]:
    """Return the attributes of ``w:lang`` for text in a document's own language."""
    tag = located(language)
    if is_east_asian(tag):
        return {"w:val": FALLBACK, "w:eastAsia": tag, "w:bidi": "ar-SA"}
    return {"w:val": tag, "w:eastAsia": EAST_ASIAN_FALLBACK, "w:bidi": "ar-SA"}


def of_leftward(language: str, text: str) -> dict[str, str]:
    """Return the attributes of ``w:lang`` for text from right to left.

    A run in a language of that kind keeps it; a name in such letters in another language's text is
    Hebrew or, as its letters serve many languages, Arabic.
    """
    if main_language(language) in _LEFTWARD:
        return {"w:bidi": language}
    return {"w:bidi": "he-IL" if is_hebrew(text) else "ar-SA"}


def of_run(language: str) -> dict[str, str]:
    """Return the attributes of ``w:lang`` for a run in another language than the document's."""
    tag = located(language)
    return {"w:val": tag, "w:eastAsia": tag} if is_east_asian(tag) else {"w:val": tag}
