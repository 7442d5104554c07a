"""The reader of Safari's web archives: a property list that holds the page and its resources."""

from __future__ import annotations

import plistlib
import re
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError

from briefer.sources import plain
from briefer.sources.messages import EMPTY, OTHER_FORMAT, SourceError
from briefer.sources.web import page
from briefer.sources.web.charset import page_text
from briefer.sources.web.metadata import Saved

if TYPE_CHECKING:
    from briefer.sources.formats import Reading

_FAULTS = (
    plistlib.InvalidFileException,
    ExpatError,
    RecursionError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    OverflowError,
    MemoryError,
)
"""What the standard library's reader of property lists raises on broken ones."""
_MEDIA_TYPE = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,60}", re.ASCII)


def read(name: str, data: bytes) -> Reading:
    """Return the archived page's visible text, with the address it came from.

    Raises:
        SourceError: the file is another property list, is broken, or its page shows no words.
    """
    try:
        archive = plistlib.loads(data)
    except _FAULTS as error:
        raise SourceError(OTHER_FORMAT, name=name, kind="a damaged web archive") from error
    main = archive.get("WebMainResource") if isinstance(archive, dict) else None
    content = main.get("WebResourceData") if isinstance(main, dict) else None
    if not isinstance(main, dict) or not isinstance(content, bytes):
        raise SourceError(OTHER_FORMAT, name=name, kind="a property list without a page")
    if not content.strip():
        raise SourceError(EMPTY, name=name)
    kind = str(main.get("WebResourceMIMEType", "text/html"))
    if kind == "text/plain":
        return plain.read(name, content)
    if kind not in {"text/html", "application/xhtml+xml"}:
        raise SourceError(OTHER_FORMAT, name=name, kind=_archive_of(kind))
    declared = str(main.get("WebResourceTextEncodingName", ""))
    saved = Saved(str(main.get("WebResourceURL", "")), "", "the archive's own WebResourceURL")
    markup, encoding = page_text(name, content, declared)
    return page.read_markup(name, markup, encoding, saved)


def _archive_of(kind: str) -> str:
    """Return what to call an archive by its media type, which is said only where it is one."""
    return f"an archive of {kind}" if _MEDIA_TYPE.fullmatch(kind) else "an archive of no web page"
