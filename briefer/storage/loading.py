"""Reading a ``.briefing`` file, as far as it can be read."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from briefer.domain.briefing import Briefing
from briefer.domain.reference import Source
from briefer.errors import Said, listed
from briefer.storage import codec, wording
from briefer.storage.archive import Archive, ArchiveError, TooLargeError
from briefer.storage.migrating import forward
from briefer.storage.saving import (
    CONTENT,
    FORMAT,
    VERSION,
    Kept,
    article_record,
    article_text,
    digest,
    encode,
    foreign,
)
from briefer.storage.uniqueness import told_apart
from briefer.storage.wording import StorageError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Stored:
    """What a file held.

    Attributes:
        briefing: the content.
        sources: the articles it cites, by id, each verified; those that are missing or damaged are
            left out and named in the warnings.
        read_only: whether a newer program made it, so that saving might lose something.
        warnings: what is missing or damaged, for people.
        digest: of the briefing, as ``save`` returns it.
        damaged: whether the file holds what could not be read; it must not be written over.
        print: the SHA-256 of the file's bytes.
        kept: what this program does not know of it, for ``save``; None where that cannot be told.
    """

    briefing: Briefing
    sources: dict[str, Source] = field(default_factory=dict)
    read_only: bool = False
    warnings: tuple[Said, ...] = ()
    digest: str = ""
    damaged: bool = False
    print: str = ""
    kept: Kept | None = None


def load(path: Path) -> Stored:
    """Read a briefing's file, as far as it can be read.

    Raises:
        StorageError: it cannot be opened, is not a briefing, is damaged beyond reading, or is from
            a newer program and cannot be understood.
    """
    archive = _open(path)
    found = _content(path, archive)
    newer = found.version > VERSION
    given = _briefing(path, found)
    briefing = told_apart(given)
    warnings = [Said(wording.NEWER_READ_ONLY)] if newer else []
    if briefing != given:
        warnings.append(Said(wording.TOLD_APART))
    sources: dict[str, Source] = {}
    records: dict[str, tuple[dict[str, Any], Source]] = {}
    for identifier in briefing.cited():
        try:
            records[identifier] = _source(archive, identifier, found.version)
            sources[identifier] = records[identifier][1]
        except _ArticleError as fault:
            warnings.append(fault.words)
            found.damaged = found.damaged or fault.damaged
    if found.damaged:
        warnings.insert(0, Said(wording.CUT_SHORT))
    if found.lost:
        warnings.insert(1, _left_out(found.lost))
    parts = _others(archive)
    kept = Kept(found.data, briefing, records, parts, found.minor)
    return Stored(
        briefing,
        sources,
        newer,
        tuple(warnings),
        digest(briefing),
        found.damaged,
        archive.print,
        None if newer else kept,
    )


@dataclass(slots=True)
class _Content:
    """What briefing.json holds, in the present version; and what of it is damaged."""

    version: int
    minor: int
    data: dict[str, Any]
    damaged: bool
    lost: list[str] = field(default_factory=list)


class _ArticleError(Exception):
    """An article that is missing or damaged; the text is for people."""

    def __init__(self, words: Said, *, damaged: bool) -> None:
        """Say whether the file holds what could not be read."""
        super().__init__(words)
        self.words = words
        self.damaged = damaged


def _open(path: Path) -> Archive:
    try:
        if path.exists() and not path.is_file():
            raise StorageError(wording.NOT_A_BRIEFING, name=path.name)
        return Archive(path)
    except OSError as error:
        raise StorageError(wording.UNREADABLE, name=path.name) from error
    except TooLargeError as error:
        raise StorageError(wording.TOO_LARGE, name=path.name) from error
    except ArchiveError as error:
        raise StorageError(wording.NOT_A_BRIEFING, name=path.name) from error


def _content(path: Path, archive: Archive) -> _Content:
    """Return the content of briefing.json; of a damaged one as much as is JSON."""
    damaged = not archive.whole
    try:
        raw = archive.part(CONTENT)
        if raw is None:
            raise StorageError(wording.NOT_A_BRIEFING, name=path.name)
        data = decode(raw)
    except (ArchiveError, ValueError, RecursionError) as error:
        data, damaged = _rescued(archive), True
        if not isinstance(data, dict):
            raise StorageError(wording.DAMAGED, name=path.name) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise StorageError(wording.NOT_A_BRIEFING, name=path.name)
    version, minor = data.get("version"), data.get("minor", 0)
    if type(version) is not int or version < 1:
        raise StorageError(wording.DAMAGED, name=path.name)
    forward("content", data, version, VERSION)
    return _Content(version, minor if type(minor) is int else 0, data, damaged)


def _rescued(archive: Archive) -> object:
    """Return what JSON there is in a damaged briefing.json; None where there is none."""
    from briefer.storage.salvage import closed  # noqa: PLC0415 - loads for a damaged file

    text = archive.rescued.get(CONTENT, b"").decode("utf-8", "replace")
    try:
        data: object = json.loads(closed(text))
    except (ValueError, RecursionError):
        return None
    return data


def _briefing(path: Path, found: _Content) -> Briefing:
    """Return the briefing; of one that is damaged, as much as is what it should be."""
    data = found.data.get("briefing")
    try:
        return codec.from_json(data, Briefing)
    except StorageError as error:
        if found.version > VERSION:
            raise StorageError(wording.NEWER, name=path.name) from error
        from briefer.storage.salvage import cleaned  # noqa: PLC0415 - loads for a damaged file

        if not isinstance(data, dict):
            raise StorageError(wording.DAMAGED, name=path.name) from error
        if not isinstance(data.get("id"), str):
            data = data | {"id": f"b{hashlib.sha256(encode(data)).hexdigest()[:16]}"}
        found.damaged = True
        return codec.from_json(cleaned(data, Briefing, found.lost), Briefing)


def _left_out(lost: Sequence[str]) -> Said:
    """Say what was left out, each kind once with how many times."""
    parts = [
        Said(wording.SEVERAL, part=Said(each), count=count) if count > 1 else Said(each)
        for each, count in Counter(lost).items()
    ]
    return Said(wording.LEFT_OUT, parts=listed(parts))


def _others(archive: Archive) -> dict[str, bytes]:
    """Return the parts that are none of ours; one that is damaged is left out."""
    found: dict[str, bytes] = {}
    for name in filter(foreign, archive.names()):
        with contextlib.suppress(ArchiveError):
            found[name] = archive.part(name) or b""
    return found


def decode(raw: bytes) -> object:
    """Return the JSON that ``saving.encode`` wrote.

    Raises:
        ValueError: it is not UTF-8, or not JSON.
        RecursionError: it is nested beyond reason.
    """
    data: object = json.loads(raw.decode("utf-8", "surrogatepass"))
    return data


def _source(archive: Archive, identifier: str, version: int) -> tuple[dict[str, Any], Source]:
    """Return an article's record as it stands, and the article."""
    record: bytes | None = None
    try:
        record = archive.part(article_record(identifier))
        text = archive.part(article_text(identifier))
    except ArchiveError as error:
        raise _damaged(identifier, record or b"") from error
    if text is None or record is None:
        missing = Said(wording.ARTICLE_MISSING, name=identifier[:12])
        raise _ArticleError(missing, damaged=False)
    if hashlib.sha256(text).hexdigest() != identifier:
        raise _damaged(identifier, record)
    try:
        known = decode(record)
        forward("record", known, version, VERSION)
        return _with_text(known, text.decode("utf-8", "surrogatepass"), identifier)
    except (StorageError, ValueError, RecursionError) as error:
        raise _damaged(identifier, record) from error


def _with_text(record: object, text: str, identifier: str) -> tuple[dict[str, Any], Source]:
    """Put an article's text into its record, and see that the two fit."""
    if not isinstance(record, dict) or not isinstance(record.get("article"), dict):
        raise StorageError(wording.MALFORMED)
    source = codec.from_json({**record, "article": {**record["article"], "text": text}}, Source)
    article = source.article
    edges = [edge for block in article.blocks for edge in (block.start, block.end)]
    pages = [page.start for page in article.pages]
    ordered = edges == sorted(edges) and pages == sorted(pages)
    within = all(0 <= edge <= len(text) for edge in edges + pages)
    if article.id != identifier or not ordered or not within:
        raise StorageError(wording.MALFORMED)
    return record, source


def _damaged(identifier: str, record: bytes = b"") -> _ArticleError:
    text = Said(wording.ARTICLE_DAMAGED, name=_name(identifier, record))
    return _ArticleError(text, damaged=True)


def _name(identifier: str, record: bytes) -> str:
    """Return the name of the file that an article came from, as far as its record can tell."""
    try:
        name = decode(record)["article"]["origin"]["name"]  # type: ignore[index] # any JSON
    except (StorageError, ValueError, RecursionError, TypeError, KeyError):
        return identifier[:12]
    return name if isinstance(name, str) and name else identifier[:12]
