"""What can keep a document from becoming a PDF, in words for the person at the desk."""

from __future__ import annotations

import unicodedata

from briefer.errors import BrieferError

CONTEXT = 30
"""How many characters of the text to either side a message quotes."""


class PdfError(BrieferError):
    """A document could not be set as a PDF; nothing was written."""


def around(text: str, start: int, end: int) -> str:
    """Return the part of a text around a span, shortened with an ellipsis on either side."""
    left, right = max(0, start - CONTEXT), min(len(text), end + CONTEXT)
    return ("…" if left else "") + text[left:right] + ("…" if right < len(text) else "")


class RightToLeftError(PdfError):
    """Text that runs from right to left, which would come out in the wrong order."""

    def __init__(self, text: str, start: int, end: int) -> None:
        """Name the passage: the span of right-to-left text within its run."""
        super().__init__(
            "A PDF cannot show text that runs from right to left yet, such as “{text}”. "
            "Nothing was written. Export to Word, or take that passage out.",
            text=around(text, start, end),
        )


class MissingCharacterError(PdfError):
    """A character that none of the embedded fonts has."""

    def __init__(self, text: str, character: str) -> None:
        """Name the character and the text that it stands in."""
        position = max(0, text.find(character))
        super().__init__(
            "The fonts for a PDF lack the character “{character}” ({code}, {name}) in “{text}”. "
            "Nothing was written. Export to Word, or take that character out.",
            character=printable(character),
            code=f"U+{ord(character):04X}",
            name=unicodedata.name(character, "no name").lower(),
            text=printable(around(text, position, position + 1)),
        )


class FontError(PdfError):
    """A font file that is missing or that cannot be read."""

    def __init__(self, name: str) -> None:
        """Name the file."""
        super().__init__(
            "The font file “{name}” is missing or cannot be read. Nothing was written. "
            "Install Briefer again to bring it back.",
            name=name,
        )


class PictureError(PdfError):
    """A picture that cannot be read, or that is too large to set."""

    def __init__(self, alternative: str) -> None:
        """Name the picture by the text that stands for it."""
        super().__init__(
            "The picture “{picture}” cannot be read or is too large. Nothing was written. "
            "Choose another picture, or leave it out.",
            picture=printable(alternative),
        )


def printable(text: str) -> str:
    """Return a text with a sign in place of what cannot be shown, such as control characters."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
