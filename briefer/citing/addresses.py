"""Which addresses a document may link to."""

from __future__ import annotations

import re
from typing import Final

_CHARACTER = r"[^\s<>\"\\^`{|}\x00-\x20\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff]"
_ADDRESS: Final = re.compile(
    rf"https?://[\w.-]+(?::\d{{1,5}})?(?:[/?#]{_CHARACTER}*)?|mailto:{_CHARACTER}+@{_CHARACTER}+",
    re.IGNORECASE,
)


def is_address(text: str) -> bool:
    """Return whether a text is a web or mail address: nothing else becomes a link on the page."""
    return _ADDRESS.fullmatch(text) is not None
