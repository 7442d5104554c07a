"""Letters that run from right to left, which Word must be told of, and those without italics."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEBREW: Final = "\u0590-\u05ff\ufb1d-\ufb4f"
_LEFTWARD: Final = (
    f"{_HEBREW}\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
)
_FOUND: Final = re.compile(f"[{_LEFTWARD}]")
_STRETCH: Final = re.compile(f"[{_LEFTWARD}](?:[{_LEFTWARD}\\W\\d_]*[{_LEFTWARD}])?")
_HEBREW_FOUND: Final = re.compile(f"[{_HEBREW}]")
_EAST: Final = (
    "\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef"
    "\U00020000-\U0003ffff"
)
_UPRIGHT: Final = re.compile(f"[{_EAST}](?:[{_EAST}\\s]*[{_EAST}])?")


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the text in stretches, each with whether it runs from right to left.

    Spaces, marks and digits between two such words belong to them.
    """
    if text.isascii() or not _FOUND.search(text):
        yield text, False
        return
    yield from _parted(text, _STRETCH)


def upright(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the text in stretches, each with whether its letters have no slanted form.

    Korean, Chinese and Japanese have none: Word would slant the upright ones.
    """
    if text.isascii():
        yield text, False
        return
    yield from _parted(text, _UPRIGHT)


def _parted(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[str, bool]]:
    """Yield the text in stretches, each with whether a pattern found it."""
    at = 0
    for found in pattern.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], False
        yield found.group(), True
        at = found.end()
    if at < len(text):
        yield text[at:], False


def is_hebrew(text: str) -> bool:
    """Whether a text has Hebrew letters."""
    return bool(_HEBREW_FOUND.search(text))
