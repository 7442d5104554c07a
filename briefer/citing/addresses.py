"""Which addresses a document may link to."""

from __future__ import annotations

import re
from typing import Final

WEB: Final = "https://"
_CHARACTER = r"[^\s<>\"\\^`{|}\x00-\x20\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff]"
_ADDRESS: Final = re.compile(
    rf"https?://[\w.-]+(?::\d{{1,5}})?(?:[/?#]{_CHARACTER}*)?|mailto:{_CHARACTER}+@{_CHARACTER}+",
    re.IGNORECASE,
)


def is_address(text: str) -> bool:
    """Return whether a text is a web or mail address: nothing else becomes a link on the page."""
    return _ADDRESS.fullmatch(text) is not None


def completed(typed: str) -> str:
    """Return the address that a person means: most leave out the ``https://`` of a web address."""
    pasted = typed.removeprefix(WEB)
    if is_address(pasted):
        return pasted
    host = re.split(r"[/?#:]", pasted, maxsplit=1)[0]
    named = "." in host.strip(".") and is_address(f"{WEB}{pasted}")
    return f"{WEB}{pasted}" if named else typed
