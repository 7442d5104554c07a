"""Paragraphs that a format tells apart, made into an article's text, blocks and highlights.

A piece is one paragraph with the role that the format itself gives it, if any. Where the format has
a title or headings, they stand and the rest is body, for a document that somebody structured has no
menus. Where it has none, the roles are the classifier's.
"""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefer.domain.article import FOLDED, Block, Highlight, Role
from briefer.sources.letters import squash
from briefer.sources.messages import EMPTY, SourceError
from briefer.sources.roles import classify

if TYPE_CHECKING:
    from collections.abc import Sequence

_BETWEEN = "\n\n"
_UNPRINTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_STRUCTURE = frozenset({Role.TITLE, Role.HEADING})
_NEAR_TITLE = 8
_MOST_FOLDED = 0.25


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph.

    Attributes:
        text: its words; line breaks in it are kept, white space at its ends is not.
        role: what the format says that it is, or None.
        marks: highlighted spans of ``text`` with their notes.
    """

    text: str
    role: Role | None = None
    marks: tuple[Highlight, ...] = ()


@dataclass(frozen=True, slots=True)
class Assembled:
    """An article's parts; ``starts`` says where each of the pieces begins in the text."""

    text: str
    blocks: tuple[Block, ...]
    highlights: tuple[Highlight, ...]
    starts: tuple[int, ...]


def assemble(
    name: str, pieces: Sequence[Piece], *, structured: bool | None = None, title: str = ""
) -> Assembled:
    """Return pieces as one text with its blocks, a blank line between two pieces.

    Args:
        name: the file's own name, for messages.
        pieces: in reading order.
        structured: whether what has no role is body; None where that follows from whether the
            format named a title or headings.
        title: what the file's properties call it: where no piece is the title, the one near the
            top that says the same is.

    Raises:
        SourceError: there are no words.
    """
    kept = _titled([_trimmed(piece) for piece in pieces], title)
    starts: list[int] = []
    at = 0
    for piece in kept:
        starts.append(at)
        at += len(piece.text) + len(_BETWEEN) if piece.text else 0
    text = _BETWEEN.join(piece.text for piece in kept if piece.text)
    if not text:
        raise SourceError(EMPTY, name=name)
    known = any(piece.role in _STRUCTURE for piece in kept) if structured is None else structured
    guessed = classify(text)
    known = known or (structured is None and _folds_much(guessed))
    blocks = _with_roles(guessed, kept, starts, structured=known)
    highlights = tuple(
        Highlight(start + mark.start, start + mark.end, mark.note)
        for start, piece in zip(starts, kept, strict=True)
        for mark in piece.marks
    )
    return Assembled(text, blocks, highlights, tuple(starts))


def _titled(pieces: list[Piece], title: str) -> list[Piece]:
    key = squash(title)
    if not key or any(piece.role is Role.TITLE for piece in pieces):
        return pieces
    for at, piece in enumerate(pieces[:_NEAR_TITLE]):
        if squash(piece.text) == key:
            return [*pieces[:at], replace(piece, role=Role.TITLE), *pieces[at + 1 :]]
    return pieces


def _folds_much(blocks: Sequence[Block]) -> bool:
    """Tell whether the classifier would fold so much that this is no page with menus around."""
    folded = sum(block.end - block.start for block in blocks if block.role in FOLDED)
    return folded > _MOST_FOLDED * sum(block.end - block.start for block in blocks)


def _trimmed(piece: Piece) -> Piece:
    """Return a piece without white space at its ends, its marks moved along."""
    shown = _UNPRINTED.sub("\ufffd", piece.text)
    text = shown.strip()
    if text == piece.text:
        return piece
    cut = len(shown) - len(shown.lstrip())
    moved = (
        replace(mark, start=max(mark.start - cut, 0), end=min(mark.end - cut, len(text)))
        for mark in piece.marks
    )
    return Piece(text, piece.role, tuple(mark for mark in moved if mark.start < mark.end))


def _with_roles(
    blocks: Sequence[Block], pieces: Sequence[Piece], starts: Sequence[int], *, structured: bool
) -> tuple[Block, ...]:
    titled = any(piece.role is Role.TITLE for piece in pieces)
    result: list[Block] = []
    for number, block in enumerate(blocks):
        own = pieces[bisect.bisect_right(starts, block.start) - 1].role
        role = own or _guessed(block.role, number, structured=structured, titled=titled)
        result.append(replace(block, role=role))
    return tuple(result)


def _guessed(role: Role, number: int, *, structured: bool, titled: bool) -> Role:
    """Return the role of a block whose format says nothing of it."""
    if structured:
        return role if role is Role.BYLINE and number < _NEAR_TITLE else Role.BODY
    return Role.BODY if titled and role in {Role.TITLE, Role.SUBTITLE} else role
