"""Text into runs that any writer can print: the one place that every run on the page goes through.

Three things happen to a text here and nothing else. White space folds: a run of it, no-break spaces
and line breaks included, is one space. A character that XML 1.0 forbids (which no Word file can
hold), a lone surrogate or a noncharacter at the end of a plane shows as U+FFFD, so that it is
never dropped in silence. Runs in another script get their language, so that a screen reader
changes its voice and a writer its font.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from briefer.document.inline import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
"""Stands for a character that cannot be printed."""

_ENDS_OF_PLANES = "".join(
    f"{chr(plane << 16 | 0xFFFE)}-{chr(plane << 16 | 0xFFFF)}" for plane in range(17)
)
_FORBIDDEN: Final = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef{_ENDS_OF_PLANES}]"
)
_SPACE: Final = re.compile(r"\s+")

_HANGUL = "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc"
_KANA = "\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_HAN = "\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_GREEK = "\u0370-\u03ff\u1f00-\u1fff"
_HEBREW = "\u0590-\u05ff"
_THAI = "\u0e00-\u0e7f"
_OTHER: Final = re.compile(
    f"(?P<east>[{_HANGUL}{_KANA}{_HAN}]+(?:[ \u3000-\u3004\u3008-\u303f\uff01-\uff5e]+"
    f"[{_HANGUL}{_KANA}{_HAN}]+)*)"
    f"|(?P<el>[{_GREEK}]+(?: [{_GREEK}]+)*)"
    f"|(?P<he>[{_HEBREW}]+(?: [{_HEBREW}]+)*)"
    f"|(?P<th>[{_THAI}]+(?: [{_THAI}]+)*)"
)
_HANGUL_FOUND: Final = re.compile(f"[{_HANGUL}]")
_KANA_FOUND: Final = re.compile(f"[{_KANA}]")


def clean(text: str) -> str:
    """Return the text with white space folded and what cannot be printed shown as U+FFFD."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text
    return _FORBIDDEN.sub(REPLACEMENT, _SPACE.sub(" ", text))


def printable(run: Text, language: str = "") -> tuple[Text, ...]:
    """Return a run as runs that can be printed, each in one language; none where it is empty.

    Only scripts that speak for one language are told apart: Hangul is Korean, kana Japanese, Greek,
    Hebrew and Thai what their names say. Chinese characters are Japanese beside kana, Korean beside
    Hangul, else Chinese. Latin, Cyrillic and Arabic letters serve many languages and say nothing.

    Args:
        run: the run; its own language is kept where it has one.
        language: the document's (BCP 47), which no run repeats.
    """
    text = clean(run.text)
    if not text:
        return ()
    if run.language or text.isascii():
        return (replace(run, text=text),)
    return tuple(
        replace(run, text=part, language="" if language.split("-")[0] == tag else tag)
        for part, tag in _languages(text)
    )


def _languages(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    for found in _OTHER.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], ""
        part = found.group()
        yield part, _eastern(part) if found.lastgroup == "east" else str(found.lastgroup)
        at = found.end()
    if at < len(text):
        yield text[at:], ""


def _eastern(text: str) -> str:
    if _HANGUL_FOUND.search(text):
        return "ko"
    return "ja" if _KANA_FOUND.search(text) else "zh"


def merged(runs: Iterable[Text]) -> tuple[Text, ...]:
    """Return the runs with neighbors of one style joined and spaces folded where they meet."""
    parts: list[Text] = []
    for _, same in groupby(runs, key=lambda run: replace(run, text="")):
        group = list(same)
        text = clean("".join(run.text for run in group))
        if parts and parts[-1].text.endswith(" "):
            text = text.removeprefix(" ")
        if text:
            parts.append(replace(group[0], text=text))
    return tuple(parts)
