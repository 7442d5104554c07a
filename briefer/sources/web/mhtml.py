"""The reader of web archives in MIME (MHTML, RFC 2557), as Chromium and older browsers save pages.

Only the page itself is read, of its pictures, styles and frames nothing: but where the page is a
mere frameset, the frame with the most words stands for it.
"""

from __future__ import annotations

from email import message_from_bytes, policy
from typing import TYPE_CHECKING

from briefer.sources.messages import EMPTY, SourceError
from briefer.sources.web import page
from briefer.sources.web.charset import page_text
from briefer.sources.web.metadata import Saved, saved_by_browser

if TYPE_CHECKING:
    from email.message import Message

    from briefer.sources.formats import Reading

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_WHERE = "the file's own header: "


def read(name: str, data: bytes) -> Reading:
    """Return the saved page's visible text, with where it came from and when it was saved.

    Raises:
        SourceError: the file holds no page, or the page shows no words.
    """
    message = message_from_bytes(data, policy=policy.compat32)
    if not message.is_multipart() and message.get_content_type() not in _PAGES:
        return page.read(name, data)
    parts = [part for part in message.walk() if part.get_content_type() in _PAGES]
    saved = Saved(
        _header(message, "Snapshot-Content-Location") or _location(parts),
        _header(message, "Date"),
        _WHERE + "Snapshot-Content-Location and Date",
    )
    parts.sort(key=lambda part: _header(part, "Content-Location") != saved.url)
    fault: SourceError | None = None
    for part in (*parts[:1], *sorted(parts[1:], key=_size, reverse=True)):
        try:
            return _page(name, part, saved)
        except SourceError as error:
            fault = fault or error
    raise fault or SourceError(EMPTY, name=name)


def _page(name: str, part: Message[str, str], saved: Saved) -> Reading:
    markup, encoding = page_text(name, _bytes(part), part.get_content_charset() or "")
    if not saved.url:
        saved = Saved(saved_by_browser(markup).url, saved.when, saved.where)
    return page.read_markup(name, markup, encoding, saved)


def _bytes(part: Message[str, str]) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _size(part: Message[str, str]) -> int:
    return len(_bytes(part))


def _header(part: Message[str, str], name: str) -> str:
    return " ".join(str(part.get(name, "")).split())


def _location(parts: list[Message[str, str]]) -> str:
    return _header(parts[0], "Content-Location") if parts else ""
