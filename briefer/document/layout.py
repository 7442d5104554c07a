"""What came out of setting a document on pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Rectangle:
    """An area of one page in points from the page's top left corner; ``page`` counts from 1."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things landed.

    Attributes:
        pages: how many there are, whatever sheets they lie on; 0 where the writer cannot know
            (DOCX).
        anchors: the page, from 1, of each heading and source entry by anchor.
        passages: the rectangles of each passage, a line each, by its anchor; on sheets that hold
            more than one page, ``Rectangle.page`` is the sheet's number.
        places: the rectangles of what else prints a part of the briefing, by the names of
            ``Document.places``; the same page numbers as those of passages.
        contents: whether a contents list was set.
    """

    pages: int = 0
    anchors: Mapping[str, int] = field(default_factory=dict)
    passages: Mapping[str, tuple[Rectangle, ...]] = field(default_factory=dict)
    contents: bool = False
    places: Mapping[str, tuple[Rectangle, ...]] = field(default_factory=dict)
