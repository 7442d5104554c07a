"""Digests of what a document reads, by which an edited file tells what it read when it was written.

They hold no word, and are short: they tell texts of one briefing apart, and keep no secret.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from briefer.document.inline import NoteReference, Quoted, Text, Tone
from briefer.document.walk import lines, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.document.document import Document
    from briefer.document.inline import Inline

NOTE: Final = "\x01"
"""Stands for the number of a note, as where an edited file is read."""
SIZE: Final = 12
"""Hexadecimal digits of a digest."""


def digest(text: str) -> str:
    """Return the digest of a text; each run of white space counts as one space."""
    folded = " ".join(text.split())
    return hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:SIZE]


def own_digest(inlines: Iterable[Inline]) -> str:
    """Return the digest of a line without its markings, which change with a setting."""
    return digest(_read(each for each in inlines if not _is_marking(each)))


def written(document: Document) -> tuple[str, ...]:
    """Return the digests of all lines in order, those with and without markings, then the notes."""
    found: dict[str, None] = {}
    for block in document.blocks:
        for line in lines(block):
            found[own_digest(line)] = None
            if any(map(_is_marking, line)):
                found[digest(_read(line))] = None
    return tuple(found | dict.fromkeys(digest(plain(note.inlines)) for note in document.notes))


def quoted(document: Document) -> dict[str, str]:
    """Return the digest of each quotation's words on the page, by its passage's id."""
    return {each.passage: digest(plain((each,))) for each in _quotations(document)}


def _quotations(document: Document) -> Iterator[Quoted]:
    for block in document.blocks:
        for line in lines(block):
            yield from (each for each in line if isinstance(each, Quoted))


def _read(inlines: Iterable[Inline]) -> str:
    return "".join(NOTE if isinstance(each, NoteReference) else plain((each,)) for each in inlines)


def _is_marking(inline: Inline) -> bool:
    return isinstance(inline, Text) and inline.tone is Tone.MARKING
