"""What the clipboard holds of articles: files, or words with their markup and the page's address.

Nothing on the clipboard is trusted or loaded: markup goes to the reader of web pages as it stands.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_NAME_LENGTH: Final = 60
_WINDOWS: Final = 'application/x-qt-windows-mime;value="HTML Format"'
_SOURCE_LINE: Final = re.compile(rb"^SourceURL:(.*?)\r?$", re.MULTILINE)
_HEAD: Final = 4096
"""Bytes of Windows's form in which its header, and so the address, must stand."""
_ADDRESS: Final = re.compile(r"https?://\S{1,2000}")


class Pasted(NamedTuple):
    """What was copied.

    Attributes:
        name: its first words.
        text: as plain text.
        markup: as HTML; empty where it is plain text alone.
        address: of the page it was copied from; empty where nothing says so.
    """

    name: str
    text: str
    markup: str
    address: str


def files_in(data: QMimeData | None) -> list[Path]:
    """Return the files and folders that were copied, or are dragged."""
    urls = data.urls() if data is not None else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def pasted(data: QMimeData | None) -> Pasted | None:
    """Return what the clipboard holds, or None where it holds no words, or nothing at all."""
    if data is None:
        return None
    text, markup = data.text(), data.html()
    lines = text.strip().splitlines()
    if not lines:
        return None
    return Pasted(lines[0][:_NAME_LENGTH].strip(), text, markup, _address(data))


def _address(data: QMimeData) -> str:
    """Return the page's address as Chromium, Firefox or Windows's form of HTML state it."""
    said = (
        bytes(data.data("chromium/x-source-url").data()).decode("utf-8", "replace"),
        bytes(data.data("text/x-moz-url-priv").data()).decode("utf-16-le", "replace"),
        _windows_address(bytes(data.data(_WINDOWS).data())),
    )
    found = (_ADDRESS.fullmatch(words.strip("\0 \r\n")) for words in said)
    return next((match[0] for match in found if match), "")


def _windows_address(form: bytes) -> str:
    line = _SOURCE_LINE.search(form[:_HEAD])
    return line[1].decode("utf-8", "replace") if line else ""
