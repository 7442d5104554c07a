"""Writing a ``.briefing`` file."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from briefer.errors import reason
from briefer.storage import archive, codec, wording
from briefer.storage.atomic import replacing
from briefer.storage.wording import StorageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Source

FORMAT = "briefer"
VERSION = 1
CONTENT = "briefing.json"


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
    return hashlib.sha256(encode(codec.to_json(briefing))).hexdigest()


def parts(briefing: Briefing, sources: Mapping[str, Source]) -> dict[str, bytes]:
    """Return what a briefing's file holds, by name, in the order it is written.

    An article that is cited but not among the sources is left out.
    """
    content = {"format": FORMAT, "version": VERSION, "briefing": codec.to_json(briefing)}
    found = {CONTENT: encode(content)}
    for identifier in sorted(briefing.cited()):
        source = sources.get(identifier)
        if source is not None:
            record = codec.to_json(source)
            text = record["article"].pop("text")
            found[article_record(identifier)] = encode(record)
            found[article_text(identifier)] = text.encode("utf-8", "surrogatepass")
    return found


def save(path: Path, briefing: Briefing, sources: Mapping[str, Source]) -> str:
    """Write a briefing and the articles it cites to a file, whole or not at all.

    The same briefing and sources give the same bytes, whatever the day and the machine.

    Args:
        path: the file; one that is there is replaced, and stays as it was if anything fails.
        briefing: what to write.
        sources: articles by id; those that the briefing does not cite are left out.

    Returns:
        The digest of the briefing as it was saved, which ``load`` returns too.

    Raises:
        StorageError: it could not be written.
    """
    try:
        with replacing(path) as file:
            archive.write(file, parts(briefing, sources))
    except archive.TooLargeError as error:
        raise StorageError(wording.TOO_LARGE_TO_SAVE, name=path.name) from error
    except OSError as error:
        raise StorageError(wording.NOT_SAVED, name=path.name, reason=reason(error)) from error
    return digest(briefing)
