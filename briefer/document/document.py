"""The document: blocks, notes, and what stands in the margins of every page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from briefer.document.block import Block
from briefer.document.inline import Inline


@dataclass(frozen=True, slots=True)
class Note:
    """A note; ``number`` counts from 1 and equals its place in ``Document.notes``."""

    number: int
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a passage's words came from, for reading an edited file back later.

    ``start`` and ``end`` are code points of the article whose text has this SHA-256.
    """

    passage: str
    anchor: str
    article_sha256: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Properties:
    """What a file says of itself.

    Attributes:
        title: never empty.
        author: who prepared it; may be empty.
        subject: may be empty.
        language: BCP 47.
        created: the time of export, with an offset; also a file's time stamps, so that the same
            document gives the same bytes.
        briefing: the id of the briefing it was made from.
    """

    title: str
    author: str
    subject: str
    language: str
    created: datetime
    briefing: str


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands at the head and foot of every page.

    Attributes:
        banner: the marking, at top and bottom; may be empty.
        footer: draft number and time of export.
        page: words with the fields ``{page}`` and ``{pages}``, such as ``Page {page} of {pages}``.
        header: a running title for pages after the first; may be empty.
    """

    banner: str
    footer: str
    page: str
    header: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """The finished content; note references in reading order number 1, 2, 3 ...

    Attributes:
        properties: what a file says of itself.
        furniture: what stands at the head and foot of every page.
        blocks: the content, in order.
        notes: as they number.
        provenance: where each passage's words came from.
        places: for each block, as far as it is known, what of the briefing it prints: the id of a
            section, item or judgment, or ``title``, ``memo``, ``bottom``, ``judgments``. Where
            the items of a block have places of their own, these follow in order.
    """

    properties: Properties
    furniture: Furniture
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    provenance: tuple[Provenance, ...] = ()
    places: tuple[tuple[str, ...], ...] = ()
