"""What a person may choose about a Word file beyond its content and design."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """How a document becomes a Word file.

    Attributes:
        release: leave out all that tells how the document came to be: where passages come from, the
            frames and bookmarks that name them, names and times of editing, the briefing's id.
        template: the bytes of an office's own .docx or .dotx, whose styles, headers, footers,
            margins and paper win; None for the design's.
    """

    release: bool = False
    template: bytes | None = None
