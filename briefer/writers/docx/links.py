"""Addresses outside of the document: which of them become links, and their relationships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit, urlunsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 2000
"""Word calls a file damaged that has much longer addresses."""

_SAFE: Final = "%/:=&?~#+!$,;'@()*"


class Links:
    """The addresses that one part of the package links to, each related once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._targets: dict[str, str] = {}
        self._ids: dict[str, str] = {}

    def identifier(self, url: str) -> str:
        """Return the relationship's id for an address, or an empty string where none is made."""
        if url not in self._targets:
            self._targets[url] = address(url)
        target = self._targets[url]
        if not target:
            return ""
        return self._ids.setdefault(target, f"link{len(self._ids) + 1}")

    def relationships(self) -> Iterator[tuple[str, str]]:
        """Yield each relationship's id and address."""
        for target, identifier in self._ids.items():
            yield identifier, target


def address(url: str) -> str:
    """Return a web or mail address as Word can hold it, or an empty string for anything else.

    Addresses of files or programs make no link, and neither does one that Word could not parse:
    it would call the whole file damaged.
    """
    try:
        parts = urlsplit(url.strip())
        host = parts.netloc
        if not host.isascii():
            host = host.encode("idna").decode("ascii")
        _ = parts.port
        rest = (quote(part, safe=_SAFE) for part in (parts.path, parts.query, parts.fragment))
    except ValueError:
        return ""
    if parts.scheme in {"http", "https"}:
        usable = bool(parts.hostname)
    else:
        usable = parts.scheme == "mailto" and "@" in parts.path
    try:
        target = urlunsplit((parts.scheme, host, *rest))
    except ValueError:
        return ""
    return target if usable and len(target) <= LONGEST else ""
