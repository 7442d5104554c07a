"""Reading a ``.briefing`` file, as far as it can be read."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefer.domain.briefing import Briefing
from briefer.domain.reference import Source
from briefer.storage import codec, wording
from briefer.storage.archive import Archive, ArchiveError, TooLargeError
from briefer.storage.saving import CONTENT, FORMAT, VERSION, article_record, article_text, digest
from briefer.storage.uniqueness import told_apart
from briefer.storage.wording import StorageError

if TYPE_CHECKING:
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
    """

    briefing: Briefing
    sources: dict[str, Source] = field(default_factory=dict)
    read_only: bool = False
    warnings: tuple[str, ...] = ()
    digest: str = ""


def load(path: Path) -> Stored:
    """Read a briefing's file.

    Raises:
        StorageError: it cannot be opened, is not a briefing, is damaged beyond reading, or is from
            a newer program and cannot be understood.
    """
    archive = _open(path)
    version, data = _content(path, archive)
    try:
        briefing = codec.from_json(data, Briefing)
    except StorageError as error:
        text = wording.NEWER if version > VERSION else wording.DAMAGED
        raise StorageError(text, name=path.name) from error
    warnings = [wording.NEWER_READ_ONLY] if version > VERSION else []
    given, briefing = briefing, told_apart(briefing)
    if briefing != given:
        warnings.append(wording.TOLD_APART)
    sources: dict[str, Source] = {}
    for identifier in briefing.cited():
        try:
            sources[identifier] = _source(archive, identifier)
        except _ArticleError as fault:
            warnings.append(str(fault))
    return Stored(briefing, sources, version > VERSION, tuple(warnings), digest(briefing))


class _ArticleError(Exception):
    """An article that is missing or damaged; the text is for people."""


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


def _content(path: Path, archive: Archive) -> tuple[int, object]:
    """Return the version and the briefing as JSON."""
    try:
        raw = archive.part(CONTENT)
        if raw is None:
            raise StorageError(wording.NOT_A_BRIEFING, name=path.name)
        data = decode(raw)
    except (ArchiveError, ValueError, RecursionError) as error:
        raise StorageError(wording.DAMAGED, name=path.name) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise StorageError(wording.NOT_A_BRIEFING, name=path.name)
    version = data.get("version")
    if type(version) is not int or version < 1:
        raise StorageError(wording.DAMAGED, name=path.name)
    return version, data.get("briefing")


def decode(raw: bytes) -> object:
    """Return the JSON that ``saving.encode`` wrote.

    Raises:
        ValueError: it is not UTF-8, or not JSON.
        RecursionError: it is nested beyond reason.
    """
    data: object = json.loads(raw.decode("utf-8", "surrogatepass"))
    return data


def _source(archive: Archive, identifier: str) -> Source:
    record: bytes | None = None
    try:
        record = archive.part(article_record(identifier))
        text = archive.part(article_text(identifier))
    except ArchiveError as error:
        raise _damaged(identifier, record or b"") from error
    if text is None or record is None:
        raise _ArticleError(wording.ARTICLE_MISSING.format(name=identifier[:12]))
    if hashlib.sha256(text).hexdigest() != identifier:
        raise _damaged(identifier, record)
    try:
        return _with_text(decode(record), text.decode("utf-8", "surrogatepass"), identifier)
    except (StorageError, ValueError, RecursionError) as error:
        raise _damaged(identifier, record) from error


def _with_text(record: object, text: str, identifier: str) -> Source:
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
    return source


def _damaged(identifier: str, record: bytes = b"") -> _ArticleError:
    return _ArticleError(wording.ARTICLE_DAMAGED.format(name=_name(identifier, record)))


def _name(identifier: str, record: bytes) -> str:
    """Return the name of the file that an article came from, as far as its record can tell."""
    try:
        name = decode(record)["article"]["origin"]["name"]  # type: ignore[index] # any JSON
    except (StorageError, ValueError, RecursionError, TypeError, KeyError):
        return identifier[:12]
    return name if isinstance(name, str) and name else identifier[:12]
