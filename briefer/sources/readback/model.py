"""What an edited Word file holds, as plain values; nothing here knows XML or a briefing.

Positions within a paragraph are code points of its whole text: that of all its stretches, also of
those that were deleted under tracked changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

NOTE: Final = "\x01"
"""Stands in a text for the reference to a note; no XML can hold it."""


class Deed(StrEnum):
    """What a tracked change did."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Mark:
    """A tracked change: what it did, by whom and when, as far as the file says it.

    ``date`` is as the file has it: ISO 8601, in Word's case often local time with a Z.
    """

    deed: Deed
    author: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text that was inserted and deleted by the same hands.

    ``inserted`` and ``deleted`` are numbers of marks, from 1; 0 where it was not.
    """

    text: str
    inserted: int = 0
    deleted: int = 0


@dataclass(frozen=True, slots=True)
class Span:
    """A named part of a paragraph: a bookmark, a content control's tag, a review comment's id."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the text, of a table's cell or of a text box.

    Attributes:
        style: the number of its style in ``Edited.styles``.
        stretches: its text; ``NOTE`` stands for each reference to a note.
        notes: the ids of those notes, in order.
        bookmarks: those that cover some of it.
        controls: the content controls with a tag that cover some of it, also empty ones.
        remarks: the review comments on some of it.
        joined: the number of the mark under which it was joined to the next paragraph; 0 where it
            was not.
        listed: whether it belongs to a contents list, which a program fills in.
    """

    style: int
    stretches: tuple[Stretch, ...]
    notes: tuple[str, ...] = ()
    bookmarks: tuple[Span, ...] = ()
    controls: tuple[Span, ...] = ()
    remarks: tuple[Span, ...] = ()
    joined: int = 0
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote; ``id`` tells its kind, too, as both count from 1."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A review comment of a colleague; ``answers`` is the id of the one that it replies to."""

    id: str
    author: str
    date: str
    text: str
    answers: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a quotation came from, as the file that Briefer wrote said of it."""

    passage: str
    bookmark: str
    article: str
    start: int
    end: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """An edited Word file.

    Attributes:
        paragraphs: all of them, in order.
        styles: the names of paragraph styles, in small letters: each style's own name, then those
            of the styles that it is based on. The first one is that of no style at all.
        marks: the tracked changes; those by one hand at one time are one.
        notes: the notes.
        remarks: the review comments.
        briefing: the id of the briefing that it was made from; empty where nothing says so.
        origins: where its quotations came from, where that is still in the file.
        written: the digests of what it read when it was written, in order; see
            ``briefer.document.digests``.
        created: when it was first written, ISO 8601, or empty.
        language: the language it says it is in, or empty.
        unread: what of it could not be read, a word each: ``notes``, ``remarks``, ``embedded``,
            ``styles``.
        restricted: whether it asks programs to allow no edits.
    """

    paragraphs: tuple[Paragraph, ...]
    styles: tuple[tuple[str, ...], ...] = ((),)
    marks: tuple[Mark, ...] = ()
    notes: tuple[Note, ...] = ()
    remarks: tuple[Remark, ...] = ()
    briefing: str = ""
    origins: tuple[Origin, ...] = ()
    written: tuple[str, ...] = ()
    created: str = ""
    language: str = ""
    unread: tuple[str, ...] = ()
    restricted: bool = False
