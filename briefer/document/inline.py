"""What stands within a line of text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Tone(StrEnum):
    """What a run of text is, where that shows; a Design says how."""

    PLAIN = "plain"
    CHANGE = "change"
    """A marked change inside a quotation: an ellipsis, brackets, [sic]."""
    MISSING = "missing"
    """Says that a source does not state something, or that it was supplied from elsewhere."""
    SOFT = "soft"
    """Secondary text."""
    MARKING = "marking"
    """A marking before a portion, such as ``(U)``."""


@dataclass(frozen=True, slots=True)
class Text:
    """A run of text in one style.

    Attributes:
        text: printable characters only; white space is single spaces. Never empty.
        bold: set in the bold face.
        italic: set in the italic face.
        small_caps: set in small capitals.
        superscript: raised and small.
        language: BCP 47 where it differs from the document's, else empty.
        tone: what the run is.
    """

    text: str
    bold: bool = False
    italic: bool = False
    small_caps: bool = False
    superscript: bool = False
    language: str = ""
    tone: Tone = Tone.PLAIN

    def saying(self, text: str) -> Text:
        """Return other words in the same style; ``dataclasses.replace`` takes six times as long."""
        return Text(
            text,
            self.bold,
            self.italic,
            self.small_caps,
            self.superscript,
            self.language,
            self.tone,
        )


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to an address outside of the document."""

    inlines: tuple[Text, ...]
    url: str


@dataclass(frozen=True, slots=True)
class NoteReference:
    """The raised number of a note; ``number`` counts from 1 through the document."""

    number: int


@dataclass(frozen=True, slots=True)
class Quoted:
    """The words of a passage, quotation marks and marked changes included.

    Stands inside a Quotation block or in a sentence of the analyst's. ``passage`` is the passage's
    id and ``anchor`` names the place, unlike any other in the document.
    """

    passage: str
    anchor: str
    inlines: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line within a paragraph."""


Inline: TypeAlias = Text | Link | NoteReference | Quoted | LineBreak
