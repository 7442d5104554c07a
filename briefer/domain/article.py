"""An article: a source's text, unchanged since it was imported, and what each block of it is."""

from __future__ import annotations

import bisect
from dataclasses import dataclass, replace
from enum import StrEnum

from briefer.domain.numbering import counted_on


class Role(StrEnum):
    """What a block of an article is. Only FOLDED roles are hidden at first, none is dropped."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    KICKER = "kicker"
    BYLINE = "byline"
    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    RELATED = "related"
    BIO = "bio"
    CLUTTER = "clutter"


FOLDED = frozenset({Role.CAPTION, Role.CREDIT, Role.RELATED, Role.BIO, Role.CLUTTER})
"""Roles that a reader folds into a thin line that opens on a click."""


@dataclass(frozen=True, slots=True)
class Block:
    """One line or paragraph of an article; ``start`` and ``end`` are code points, end excluded.

    A block never begins or ends with white space. Blocks come in order and do not overlap.
    """

    role: Role
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Page:
    """Where a printed page begins in the text, for articles whose original has pages."""

    start: int
    label: str


@dataclass(frozen=True, slots=True)
class Highlight:
    """A span that somebody had marked in the original before it was imported, with their note."""

    start: int
    end: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article came from.

    Attributes:
        name: the file's own name, without folders.
        sha256: of the original bytes, in lower-case hex.
        media_type: such as ``text/plain``.
        captured: when it was imported, ISO 8601 with offset; empty where not known.
        encoding: how the bytes were decoded, such as ``utf-8``.
    """

    name: str
    sha256: str
    media_type: str = "text/plain"
    captured: str = ""
    encoding: str = "utf-8"


def text_digest(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8 form in hex; it is the article's id."""
    import hashlib  # noqa: PLC0415 - a window that opens takes no digest

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Article:
    """A source's text, unchanged since it was imported.

    Attributes:
        id: ``text_digest`` of the text, so that an id names exactly one text.
        text: the decoded text; for a plain text file the decoded file itself.
        blocks: every line or paragraph with its role, in order.
        origin: where it came from.
        pages: where the original's pages begin, in order, the first page first; empty where it has
            none. ``label`` is what is printed on the page, or its number.
        highlights: what had been marked in the original.

    An article without blocks is a record alone: a scan, a book, a cable, a meeting. Its text says
    only what it is, nothing can be cut from it, and its quotations are typed by hand.
    """

    id: str
    text: str
    blocks: tuple[Block, ...]
    origin: Origin
    pages: tuple[Page, ...] = ()
    highlights: tuple[Highlight, ...] = ()

    @property
    def readable(self) -> bool:
        """Whether there is a text to read and to quote from; False for a record alone."""
        return bool(self.blocks)

    def block_at(self, position: int) -> Block | None:
        """Return the block that holds a position, or None between blocks."""
        index = bisect.bisect_right(self.blocks, position, key=lambda block: block.start) - 1
        if index < 0 or position >= self.blocks[index].end:
            return None
        return self.blocks[index]

    def paragraph_at(self, position: int) -> int | None:
        """Return the number, from 1, of the body paragraph that holds a position.

        Only blocks of role body count, as a person counts them on the page; None elsewhere.
        """
        block = self.block_at(position)
        if block is None or block.role is not Role.BODY:
            return None
        return sum(b.role is Role.BODY for b in self.blocks if b.start <= block.start)

    def page_at(self, position: int) -> str | None:
        """Return the printed label of the page that holds a position, or None without pages."""
        number = self.page_number_at(position)
        return self.pages[number - 1].label if number else None

    def page_number_at(self, position: int) -> int:
        """Return which page of the original, from 1, holds a position; 0 where none does."""
        return bisect.bisect_right(self.pages, position, key=lambda page: page.start)

    def with_role(self, start: int, role: Role) -> Article:
        """Return the article in which the block that begins at a position has another role.

        Raises:
            ValueError: no block begins there.
        """
        index = bisect.bisect_left(self.blocks, start, key=lambda block: block.start)
        if index == len(self.blocks) or self.blocks[index].start != start:
            raise ValueError("no block begins there")
        block = replace(self.blocks[index], role=role)
        return replace(self, blocks=(*self.blocks[:index], block, *self.blocks[index + 1 :]))

    def renumbered(self, number: int, label: str) -> tuple[Page, ...]:
        """Return the pages with the label of one corrected, and those after it counted on.

        They are counted on as far as they were before: where the old labels begin another count,
        those stay, and so do those before. A label that does not count is that page's alone.

        Args:
            number: which page, from 1.
            label: what is printed on it.
        """
        pages = list(self.pages)
        first = pages[number - 1].label
        for by, page in enumerate(self.pages[number - 1 :]):
            now = counted_on(label, by) if by else label
            if now is None or (by and page.label != counted_on(first, by)):
                break
            pages[number - 1 + by] = replace(page, label=now)
        return tuple(pages)

    def quote(self, start: int, end: int) -> str:
        """Return the exact text of a span."""
        return self.text[start:end]
