"""The one place through which every file passes on its way to becoming an article.

A short plain text is read right here: its reader is pure Python, goes through the text a fixed
number of times and takes in nothing but characters. Every other file goes to a process of its own,
see ``briefer.sources.worker``.
"""

from __future__ import annotations

import hashlib
import stat
from typing import TYPE_CHECKING

from briefer.domain.article import Article, Origin, text_digest
from briefer.domain.reference import Source
from briefer.errors import reason
from briefer.sources.formats import FORMATS, PLAIN, by_suffix, detect
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
    from collections.abc import Sequence
    from pathlib import Path

    from briefer.domain.reference import Reference
    from briefer.sources.formats import Format, Reading
    from briefer.sources.worker import Readers

SHORT = 128 * 1024
"""Bytes up to which a plain text is read in the process that asks."""


def read_file(path: Path, *, captured: str = "", readers: Readers | None = None) -> Source:
    """Read a file as an article with its reference.

    The article's text is the decoded file itself: no byte order mark, and no line end, no-break
    space or other character changed, so that positions are code points in the decoded file. A
    ``citations.toml`` that lies beside the file and knows these bytes by their SHA-256 supplies the
    reference; else it is what the text itself states.

    Args:
        path: the file.
        captured: when it was imported, ISO 8601 with offset; empty where not known.
        readers: the processes that read it; where None, one is started for this file alone.

    Raises:
        SourceError: the file cannot be read, is too large, is not what it promises, holds no words,
            or the ``citations.toml`` beside it is broken. Nothing was changed on disk.
        CancelledError: the readers were closed.
    """
    return read_original(path, captured=captured, readers=readers)[0]


def read_original(
    path: Path, *, captured: str = "", readers: Readers | None = None
) -> tuple[Source, bytes]:
    """Read a file as ``read_file`` does, and return the very bytes it was read from as well."""
    data = _contents(path, readers.formats if readers is not None else FORMATS)
    source = read_bytes(path.name, data, captured=captured, readers=readers)
    known = _citations_beside(path).get(source.article.origin.sha256)
    return (source if known is None else Source(source.article, known)), data


def read_bytes(
    name: str, data: bytes, *, captured: str = "", readers: Readers | None = None
) -> Source:
    """Read a file's bytes as an article with the reference that its text states.

    Args:
        name: the file's own name; its suffix helps to tell the format.
        data: the whole file.
        captured: when it was imported, ISO 8601 with offset; empty where not known.
        readers: as for ``read_file``.

    Raises:
        SourceError: as ``read_file``.
        CancelledError: the readers were closed.
    """
    if not data or data.isspace():
        raise SourceError(EMPTY, name=name)
    form = detect(name, data, readers.formats if readers is not None else FORMATS)
    if len(data) > form.largest:
        raise _too_large(name, form)
    reading = _reading(form, name, data, readers)
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


def _reading(form: Format, name: str, data: bytes, readers: Readers | None) -> Reading:
    if form is PLAIN and len(data) <= SHORT:
        return form.reader()(name, data)
    if readers is not None:
        return readers.read(form, name, data)
    from briefer.sources.worker import Readers  # noqa: PLC0415 - with the first foreign file

    with Readers(count=1) as alone:
        return alone.read(form, name, data)


def _citations_beside(path: Path) -> dict[str, Reference]:
    from briefer.sources.citations import (  # noqa: PLC0415 - with the first file, not at start-up
        CITATIONS_FILE,
        load_citations,
    )

    return load_citations(path.parent / CITATIONS_FILE)


def _contents(path: Path, formats: Sequence[Format]) -> bytes:
    """Return a file's bytes; its kind and size are looked at before anything is read."""
    form = by_suffix(path.name, formats)
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise SourceError(FOLDER, name=path.name)
        if not stat.S_ISREG(found.st_mode):
            raise SourceError(NO_FILE, name=path.name)
        if found.st_size > form.largest:
            raise _too_large(path.name, form)
        with path.open("rb") as file:
            # Room for the largest file is not asked for, as that alone takes longer than reading.
            data = file.read(found.st_size + 1)
            if len(data) > found.st_size:  # it has grown meanwhile
                data += file.read(form.largest + 1 - len(data))
            return data
    except FileNotFoundError as error:
        raise SourceError(MISSING, name=path.name) from error
    except (OSError, ValueError) as error:
        raise SourceError(UNREADABLE, name=path.name, reason=reason(error)) from error


def _too_large(name: str, form: Format) -> SourceError:
    return SourceError(TOO_LARGE, name=name, limit=form.largest // 2**20)
