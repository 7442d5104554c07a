"""Reading a ``.briefing`` file, as far as it can be read."""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from briefer.domain.briefing import Briefing
from briefer.domain.reference import Source
from briefer.errors import Said, listed
from briefer.storage import codec, wording
from briefer.storage.archive import Archive, ArchiveError, TooLargeError
from briefer.storage.migrating import forward
from briefer.storage.prints import sha256
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

_FIRST_WORDS: Final = 60
"""Characters of a quotation by which its article is called."""


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
        reread: the articles, by id, of which nothing but the text was whole.
    """

    briefing: Briefing
    sources: dict[str, Source] = field(default_factory=dict)
    read_only: bool = False
    warnings: tuple[Said, ...] = ()
    digest: str = ""
    damaged: bool = False
    print: str = ""
    kept: Kept | None = None
    reread: frozenset[str] = frozenset()


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
            warnings.append(fault.words(briefing))
            found.damaged = found.damaged or fault.damaged
            if fault.rest is not None:
                sources[identifier] = fault.rest
    if len(set(archive.names())) < len(archive.names()):
        warnings.insert(0, Said(wording.TWICE))  # programs differ on which of them they take
        found.damaged = True
    if found.broken_off:
        warnings.insert(0, Said(wording.BROKEN_OFF))
    if found.lost:
        warnings.insert(0, _left_out(found.lost))
    if found.damaged:
        warnings.insert(0, Said(wording.CUT_SHORT))
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
        frozenset(sources.keys() - records.keys()),
    )


def title(path: Path) -> str:
    """Return the title of the briefing in a file; nothing else of it is read or judged.

    Raises:
        StorageError: it cannot be opened, or is not a briefing.
    """
    briefing = _content(path, _open(path)).data.get("briefing")
    front = briefing.get("front") if isinstance(briefing, dict) else None
    found = front.get("title") if isinstance(front, dict) else None
    return found if isinstance(found, str) else ""


@dataclass(slots=True)
class _Content:
    """What briefing.json holds, in the present version; and what of it is damaged."""

    version: int
    minor: int
    data: dict[str, Any]
    damaged: bool
    broken_off: bool = False
    lost: list[str] = field(default_factory=list)


class _ArticleError(Exception):
    """An article that is missing or damaged.

    Attributes:
        damaged: whether the file holds something of it that could not be read, or stands alone.
        rest: what can be made of its text, where that is whole.
    """

    def __init__(
        self, text: str, identifier: str, name: str, *, damaged: bool, rest: Source | None = None
    ) -> None:
        """Keep what happened.

        Args:
            text: the template of what is said.
            identifier: of the article.
            name: of the file that it came from; empty where that is not known.
            damaged: as above.
            rest: as above.
        """
        super().__init__(text)
        self._text, self._identifier, self._name = text, identifier, name
        self.damaged = damaged
        self.rest = rest

    def words(self, briefing: Briefing) -> Said:
        """Return what happened, for people, who know an article by its name or its words."""
        return Said(self._text, name=self._name or _called(briefing, self._identifier))


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
    damaged, broken_off = not archive.whole, False
    try:
        raw = archive.part(CONTENT)
        if raw is None:
            raise StorageError(wording.NOT_A_BRIEFING, name=path.name)
        data = decode(raw)
    except (ArchiveError, ValueError, RecursionError) as error:
        data, damaged, broken_off = _rescued(archive), True, True
        if not isinstance(data, dict):
            raise StorageError(wording.DAMAGED, name=path.name) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise StorageError(wording.NOT_A_BRIEFING, name=path.name)
    version, minor = data.get("version"), data.get("minor", 0)
    if type(version) is not int or version < 1:
        raise StorageError(wording.DAMAGED, name=path.name)
    forward("content", data, version, VERSION)
    return _Content(version, minor if type(minor) is int else 0, data, damaged, broken_off)


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
            data = data | {"id": f"b{sha256(encode(data))[:16]}"}
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
    record, text = _part(archive, article_record(identifier)), None
    name = _name(record)
    try:
        text = archive.part(article_text(identifier))
    except ArchiveError as error:
        raise _ArticleError(wording.ARTICLE_DAMAGED, identifier, name, damaged=True) from error
    if text is None:
        alone = record is not None
        raise _ArticleError(wording.ARTICLE_MISSING, identifier, name, damaged=alone)
    if sha256(text) != identifier:
        raise _ArticleError(wording.ARTICLE_DAMAGED, identifier, name, damaged=True)
    try:
        known = decode(record or b"")
        forward("record", known, version, VERSION)
        return _with_text(known, text.decode("utf-8", "surrogatepass"), identifier)
    except (StorageError, ValueError, RecursionError) as error:
        rest = _read_again(identifier, name, text)
        words = wording.ARTICLE_DAMAGED if rest is None else wording.RECORD_LOST
        raise _ArticleError(words, identifier, name, damaged=True, rest=rest) from error


def _part(archive: Archive, name: str) -> bytes | None:
    """Return a part; empty where it is damaged, None where there is none."""
    try:
        return archive.part(name)
    except ArchiveError:
        return b""


def _read_again(identifier: str, name: str, text: bytes) -> Source | None:
    """Return an article from its text alone, as if it were added; None where that is no longer it.

    Its roles and what it states of itself are found again; what else was known of it is not.
    """
    from briefer.sources import Readers, SourceError, read_bytes  # noqa: PLC0415 - if damaged
    from briefer.sources.formats import PLAIN  # noqa: PLC0415 - the same

    plain = f"{PurePath(name).stem or identifier[:12]}.txt"
    try:
        with Readers(formats=(PLAIN,), count=1) as readers:  # also what looks like something else
            found = read_bytes(plain, text, readers=readers)
    except SourceError:
        return None
    return found if found.article.id == identifier else None


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


def _name(record: bytes | None) -> str:
    """Return the name of the file that an article came from, as far as its record can tell."""
    try:
        name = decode(record or b"")["article"]["origin"]["name"]  # type: ignore[index] # any JSON
    except (ValueError, RecursionError, TypeError, KeyError):
        return ""
    return name if isinstance(name, str) else ""


def _called(briefing: Briefing, identifier: str) -> str:
    """Return how a person knows an article: by the first words that are quoted from it."""
    for passage in briefing.passages():
        words = " ".join(passage.exact.split())[:_FIRST_WORDS].strip()
        if passage.article == identifier and words:
            return Said(wording.BEGINS, words=words)
    return identifier[:12]
