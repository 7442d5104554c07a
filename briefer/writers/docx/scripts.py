"""Letters that run from right to left, which Word must be told of."""

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


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the text in stretches, each with whether it runs from right to left.

    Spaces, marks and digits between two such words belong to them.
    """
    if text.isascii() or not _FOUND.search(text):
        yield text, False
        return
    at = 0
    for found in _STRETCH.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], False
        yield found.group(), True
        at = found.end()
    if at < len(text):
        yield text[at:], False


def is_hebrew(text: str) -> bool:
    """Whether a text has Hebrew letters."""
    return bool(_HEBREW_FOUND.search(text))
