"""Language tags the way Word wants them: with a region, and by script."""

from __future__ import annotations

from typing import Final

_REGIONS: Final = {
    "de": "de-DE",
    "en": "en-US",
    "es": "es-ES",
    "fr": "fr-FR",
    "it": "it-IT",
    "ja": "ja-JP",
    "ko": "ko-KR",
    "pt": "pt-PT",
    "ru": "ru-RU",
    "vi": "vi-VN",
    "zh": "zh-CN",
    "zh-Hans": "zh-CN",
    "zh-Hant": "zh-TW",
}
_EAST_ASIAN: Final = ("ja", "ko", "zh")
FALLBACK: Final = "en-US"
EAST_ASIAN_FALLBACK: Final = "ko-KR"


def located(language: str) -> str:
    """Return a BCP 47 tag with the region that Word's proofing tools look for, where known."""
    return _REGIONS.get(language, language) or FALLBACK


def is_east_asian(language: str) -> bool:
    """Whether a language is set in the East Asian face."""
    return language.partition("-")[0].lower() in _EAST_ASIAN


def defaults(language: str) -> dict[str, str]:
    """Return the attributes of ``w:lang`` for text in a document's own language."""
    tag = located(language)
    if is_east_asian(tag):
        return {"w:val": FALLBACK, "w:eastAsia": tag, "w:bidi": "ar-SA"}
    return {"w:val": tag, "w:eastAsia": EAST_ASIAN_FALLBACK, "w:bidi": "ar-SA"}


def of_run(language: str) -> dict[str, str]:
    """Return the attributes of ``w:lang`` for a run in another language than the document's."""
    tag = located(language)
    return {"w:val": tag, "w:eastAsia": tag} if is_east_asian(tag) else {"w:val": tag}
