"""What can go wrong while a Word file is made, said for people."""

from __future__ import annotations

from briefer.errors import BrieferError


class DocxError(BrieferError):
    """A document that Word could not hold."""


def too_many_notes(count: int, most: int) -> DocxError:
    """Return the error for a document with more notes than Word has numbers for."""
    return DocxError(
        "This briefing has {count} notes, but a Word file can hold {most} at most. "
        "Nothing was written. Export it as PDF, or split it in two.",
        count=count,
        most=most,
    )
