"""A citation's inlines as a label shows them, and as plain words."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from briefer.document.inline import Link, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.document.inline import Inline


def html(inlines: Iterable[Inline], ink: str) -> str:
    """Return inlines as rich text for a label; what is in italics stands out in ``ink``."""
    return "".join(_html(inline, ink) for inline in inlines)


def plain(inlines: Iterable[Inline]) -> str:
    """Return inlines as plain words."""
    return "".join(_plain(inline) for inline in inlines)


def _html(inline: Inline, ink: str) -> str:
    if isinstance(inline, Link):
        return "".join(_html(text, ink) for text in inline.inlines)
    if not isinstance(inline, Text):
        return ""
    words = escape(inline.text)
    return f'<i style="color: {ink}">{words}</i>' if inline.italic else words


def _plain(inline: Inline) -> str:
    if isinstance(inline, Link):
        return "".join(text.text for text in inline.inlines)
    return inline.text if isinstance(inline, Text) else ""
