"""What two lines share that say the same: their letters and figures, nothing else."""

from __future__ import annotations

import re

_OTHERS = re.compile(r"[\W_]+")
_PLAIN = {code: chr(code) if chr(code).isalnum() else None for code in range(128)}
"""For texts of ASCII alone, such as most menus: these take a tenth of the time this way."""


def letters(text: str) -> str:
    """Return a text's letters and figures, in any script, without what stands between them."""
    return text.translate(_PLAIN) if text.isascii() else _OTHERS.sub("", text)


def squash(text: str) -> str:
    """Return a text's letters and figures in lower case: what two headlines share."""
    return letters(text).casefold()
