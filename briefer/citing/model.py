"""What is asked of a citation style, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass

from briefer.document.inline import Inline
from briefer.domain.passage import Locator


@dataclass(frozen=True, slots=True)
class Cite:
    """One source within a note, and where in it; several make a cluster, which is one note."""

    article: str
    locator: Locator | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the source list."""

    article: str
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Citations:
    """What a style made of all clusters.

    Attributes:
        notes: one a cluster, in order; each reads as a note and ends with a full stop, unless a
            question mark, an exclamation mark or a closing mark after either ends it.
        entries: one an article that is cited, in the order of the style.
    """

    notes: tuple[tuple[Inline, ...], ...] = ()
    entries: tuple[Entry, ...] = ()
