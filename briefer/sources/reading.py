"""The one place through which every file passes on its way to becoming an article."""

from __future__ import annotations

import hashlib
import stat
from typing import TYPE_CHECKING

from briefer.domain.article import Article, Origin, text_digest
from briefer.domain.reference import Source
from briefer.errors import reason
from briefer.sources.formats import detect
from briefer.sources.messages import (
    EMPTY,
    FOLDER,
    MISSING,
    NO_FILE,
    TOO_LARGE,
    UNREADABLE,
    SourceError,
)

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.domain.reference import Reference

SIZE_LIMIT = 20 * 1024 * 1024
"""The most bytes that a file may have."""


def read_file(path: Path, *, captured: str = "") -> Source:
    """Read a file as an article with its reference.

    The article's text is the decoded file itself: no byte order mark, and no line end, no-break
    space or other character changed, so that positions are code points in the decoded file. A
    ``citations.toml`` that lies beside the file and knows these bytes by their SHA-256 supplies the
    reference; else it is what the text itself states.

    Args:
        path: the file.
        captured: when it was imported, ISO 8601 with offset; empty where not known.

    Raises:
        SourceError: the file cannot be read, is too large, is no text, holds no words, or the
            ``citations.toml`` beside it is broken. Nothing was changed on disk.
    """
    return read_original(path, captured=captured)[0]


def read_original(path: Path, *, captured: str = "") -> tuple[Source, bytes]:
    """Read a file as ``read_file`` does, and return the very bytes it was read from as well."""
    data = _contents(path)
    source = read_bytes(path.name, data, captured=captured)
    known = _citations_beside(path).get(source.article.origin.sha256)
    return (source if known is None else Source(source.article, known)), data


def read_bytes(name: str, data: bytes, *, captured: str = "") -> Source:
    """Read a file's bytes as an article with the reference that its text states.

    Args:
        name: the file's own name; its suffix helps to tell the format.
        data: the whole file.
        captured: when it was imported, ISO 8601 with offset; empty where not known.

    Raises:
        SourceError: as ``read_file``.
    """
    if len(data) > SIZE_LIMIT:
        raise SourceError(TOO_LARGE, name=name, limit=SIZE_LIMIT // 2**20)
    if not data.strip():
        raise SourceError(EMPTY, name=name)
    form = detect(name, data)
    reading = form.reader()(name, data)
    origin = Origin(
        name, hashlib.sha256(data).hexdigest(), form.media_type, captured, reading.encoding
    )
    article = Article(
        text_digest(reading.text),
        reading.text,
        reading.blocks,
        origin,
        reading.pages,
        reading.highlights,
    )
    return Source(article, reading.reference)


def _citations_beside(path: Path) -> dict[str, Reference]:
    from briefer.sources.citations import (  # noqa: PLC0415 - with the first file, not at start-up
        CITATIONS_FILE,
        load_citations,
    )

    return load_citations(path.parent / CITATIONS_FILE)


def _contents(path: Path) -> bytes:
    """Return a file's bytes; its kind and size are looked at before anything is read."""
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise SourceError(FOLDER, name=path.name)
        if not stat.S_ISREG(found.st_mode):
            raise SourceError(NO_FILE, name=path.name)
        if found.st_size > SIZE_LIMIT:
            raise SourceError(TOO_LARGE, name=path.name, limit=SIZE_LIMIT // 2**20)
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except FileNotFoundError as error:
        raise SourceError(MISSING, name=path.name) from error
    except (OSError, ValueError) as error:
        raise SourceError(UNREADABLE, name=path.name, reason=reason(error)) from error
