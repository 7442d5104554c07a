"""Text into runs that any writer can print: the one place that every run on the page goes through.

Three things happen to a text here and nothing else. White space folds: a run of it, no-break
spaces, line breaks, tabs and form feeds included, is one space. Any other control character, a lone
surrogate or a noncharacter shows as U+FFFD: a Word file cannot hold most of them, and what an
article holds is never dropped in silence. Runs in another script get their language, so that a
screen reader changes its voice and a writer its font.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.document.inline import Text

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
"""Stands for a character that cannot be printed."""

_ENDS_OF_PLANES = "".join(
    f"{chr(plane << 16 | 0xFFFE)}-{chr(plane << 16 | 0xFFFF)}" for plane in range(17)
)
_FORBIDDEN_SET = f"\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef{_ENDS_OF_PLANES}"
_SPACES = "\t-\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_FORBIDDEN: Final = re.compile(f"[{_FORBIDDEN_SET}]")
_ODD: Final = re.compile(f"[{_SPACES}{_FORBIDDEN_SET}]")

_HANGUL = "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc"
_KANA = "\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_HAN = "\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_GREEK = "\u0370-\u03ff\u1f00-\u1fff"
_HEBREW = "\u0590-\u05ff"
_THAI = "\u0e00-\u0e7f"
_OTHER: Final = (
    f"(?P<east>[{_HANGUL}{_KANA}{_HAN}]+(?:[ \u3000-\u3004\u3008-\u303f\uff01-\uff5e]+"
    f"[{_HANGUL}{_KANA}{_HAN}]+)*)"
    f"|(?P<el>[{_GREEK}]+(?: [{_GREEK}]+)*)"
    f"|(?P<he>[{_HEBREW}]+(?: [{_HEBREW}]+)*)"
    f"|(?P<th>[{_THAI}]+(?: [{_THAI}]+)*)"
)
_OTHER_FOUND: Final = re.compile(f"[{_HANGUL}{_KANA}{_HAN}{_GREEK}{_HEBREW}{_THAI}]")
_HANGUL_FOUND: Final = re.compile(f"[{_HANGUL}]")
_KANA_FOUND: Final = re.compile(f"[{_KANA}]")


def clean(text: str) -> str:
    """Return the text with white space folded and what cannot be printed shown as U+FFFD.

    Python calls no white space but the space printable, nor any character that cannot be printed,
    so that most text is known at once to need nothing.
    """
    text = text.replace("\n", " ")
    if not text.isprintable() and _ODD.search(text):
        return _folded(_FORBIDDEN.sub(REPLACEMENT, text))
    return _folded(text) if "  " in text else text


def _folded(text: str) -> str:
    """Return a text without control characters, each run of white space in it one space."""
    words = " ".join(text.split())
    before, after = text[:1].isspace(), words and text[-1:].isspace()
    return f"{' ' if before else ''}{words}{' ' if after else ''}"


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
    if run.language or text.isascii() or not _OTHER_FOUND.search(text):
        return (run if text == run.text else run.saying(text),)
    own = language.partition("-")[0]
    return tuple(
        replace(run, text=part, language="" if own == tag else tag)
        for part, tag in _languages(text)
    )


@cache  # most briefings hold no other script, and this takes as long to compile as a short one
def _other() -> re.Pattern[str]:
    return re.compile(_OTHER)


def _languages(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    for found in _other().finditer(text):
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
    first: Text | None = None
    words = ""
    for run in runs:
        if first is not None and _alike(first, run):
            words += run.text
            continue
        if first is not None:
            _append(parts, first, words)
        first, words = run, run.text
    if first is not None:
        _append(parts, first, words)
    return tuple(parts)


def _append(parts: list[Text], run: Text, words: str) -> None:
    text = clean(words)
    if parts and parts[-1].text.endswith(" "):
        text = text.removeprefix(" ")
    if text:
        parts.append(run if run.text == text else run.saying(text))


def _alike(run: Text, other: Text) -> bool:
    """Return whether two runs differ in nothing but their words."""
    return (
        run.tone == other.tone
        and run.bold == other.bold
        and run.italic == other.italic
        and run.small_caps == other.small_caps
        and run.superscript == other.superscript
        and run.language == other.language
    )
