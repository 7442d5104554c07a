"""Writing a ``.briefing`` file."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from briefer.domain.briefing import Briefing
from briefer.domain.reference import Source
from briefer.errors import reason
from briefer.storage import archive, codec, unknown, wording
from briefer.storage.atomic import replacing
from briefer.storage.prints import sha256
from briefer.storage.wording import StorageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


FORMAT = "briefer"
VERSION = 1
"""Raised when an older program could misread a file: it opens such a file to be read only."""
MINOR = 1
"""Raised when a field is added that an older program may pass over, and keeps."""
CONTENT = "briefing.json"


@dataclass(frozen=True, slots=True)
class Kept:
    """What a file held, so that what this program does not know of it goes into the next one.

    Attributes:
        content: briefing.json, in the present version.
        briefing: what was read from it.
        records: each article's record as it was, and what was read from it, by the article's id.
        parts: parts of other names, as they were.
        minor: the file's minor version.
    """

    content: dict[str, Any]
    briefing: Briefing
    records: dict[str, tuple[dict[str, Any], Source]] = field(default_factory=dict)
    parts: dict[str, bytes] = field(default_factory=dict)
    minor: int = 0


def article_text(identifier: str) -> str:
    """Return the name of the part that holds an article's text."""
    return f"articles/{identifier}.txt"


def article_record(identifier: str) -> str:
    """Return the name of the part that holds what is known of an article."""
    return f"articles/{identifier}.json"


def encode(data: object) -> bytes:
    """Return JSON as UTF-8, in which lone surrogates survive as they are."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def digest(briefing: Briefing) -> str:
    """Return the SHA-256 of a briefing's stored form in hex: equal briefings have equal ones."""
    return sha256(encode(codec.to_json(briefing)))


def foreign(name: str) -> bool:
    """Whether a part of this name is none of ours, and may be kept as it is."""
    path = PurePosixPath(name)
    ours = name == CONTENT or (
        name.startswith("articles/") and path.suffix.lower() in {".txt", ".json"}
    )
    inside = not path.is_absolute() and ".." not in path.parts and "\\" not in name
    return inside and not ours and not name.endswith("/")


def parts(
    briefing: Briefing, sources: Mapping[str, Source], kept: Kept | None = None
) -> dict[str, bytes]:
    """Return what a briefing's file holds, by name, in the order it is written.

    An article that is cited but not among the sources is left out.

    Args:
        briefing: what to write.
        sources: articles by id.
        kept: what its file held when it was read, for what this program does not know of it.
    """
    content = _content(briefing, kept.minor if kept else 0)
    if kept is not None:
        unknown.put_back(kept.content, _content(kept.briefing, kept.minor), content)
    found = {CONTENT: encode(content)}
    for identifier in sorted(briefing.cited()):
        source = sources.get(identifier)
        if source is not None:
            known = kept.records.get(identifier) if kept else None
            found[article_record(identifier)] = encode(_record(source, known))
            found[article_text(identifier)] = source.article.text.encode("utf-8", "surrogatepass")
    return found | (kept.parts if kept else {})


def _content(briefing: Briefing, minor: int) -> dict[str, Any]:
    newest = max(minor, MINOR)
    return {
        "format": FORMAT,
        "version": VERSION,
        **({"minor": newest} if newest else {}),
        "briefing": codec.to_json(briefing),
    }


def _record(source: Source, known: tuple[dict[str, Any], Source] | None = None) -> dict[str, Any]:
    """Return what is known of an article, without its text."""
    found: dict[str, Any] = codec.to_json(source)
    del found["article"]["text"]
    if known is not None:
        raw, before = known
        unknown.put_back(raw, found if before == source else _record(before), found)
    return found


def packed(briefing: Briefing, sources: Mapping[str, Source], kept: Kept | None = None) -> bytes:
    """Return the bytes that ``save`` would write.

    Raises:
        StorageError: they are more than a file may hold.
    """
    file = io.BytesIO()
    try:
        archive.write(file, parts(briefing, sources, kept))
    except archive.TooLargeError as error:
        title = briefing.front.title
        raise StorageError(wording.TOO_LARGE_TO_SAVE, name=title) from error
    return file.getvalue()


def save(
    path: Path, briefing: Briefing, sources: Mapping[str, Source], kept: Kept | None = None
) -> str:
    """Write a briefing and the articles it cites to a file, whole or not at all.

    The same briefing and sources give the same bytes, whatever the day and the machine.

    Args:
        path: the file; one that is there is replaced, and stays as it was if anything fails.
        briefing: what to write.
        sources: articles by id; those that the briefing does not cite are left out.
        kept: as ``load`` returned it: what a newer program added goes into the new file.

    Returns:
        The digest of the briefing as it was saved, which ``load`` returns too.

    Raises:
        StorageError: it could not be written.
    """
    try:
        with replacing(path) as file:
            archive.write(file, parts(briefing, sources, kept))
    except archive.TooLargeError as error:
        raise StorageError(wording.TOO_LARGE_TO_SAVE, name=path.name) from error
    except OSError as error:
        raise StorageError(wording.NOT_SAVED, name=path.name, reason=reason(error)) from error
    return digest(briefing)
