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


def no_word_file() -> DocxError:
    """Return the error for a template that is something else, or damaged."""
    return DocxError(
        "The template is not a Word file that can be read. Nothing was written. Open it in Word, "
        "save it as .docx or .dotx, and choose that file."
    )


def protected() -> DocxError:
    """Return the error for a template that a password protects."""
    return DocxError(
        "The template is protected by a password. Nothing was written. Save it without a password "
        "in Word, and choose that file."
    )


def macros() -> DocxError:
    """Return the error for a template with programs in it."""
    return DocxError(
        "The template holds macros, which are never taken over. Nothing was written. Save it as "
        ".dotx without macros in Word, and choose that file."
    )


def too_large(most: int) -> DocxError:
    """Return the error for a template that would unfold to too many bytes."""
    return DocxError(
        "The template is larger than {most} MB when it is unpacked. Nothing was written. Choose a "
        "smaller one, with smaller pictures.",
        most=most // 1_000_000,
    )
