"""The reader of plain text files."""

from __future__ import annotations

from briefer.sources.decoding import decode
from briefer.sources.formats import Reading
from briefer.sources.roles import classify
from briefer.sources.stated import stated_reference


def read(name: str, data: bytes) -> Reading:
    """Return a text file's decoded text, unchanged, with the role of each line.

    Raises:
        SourceError: the bytes are no text or hold no words.
    """
    return reading(*decode(name, data))


def reading(text: str, encoding: str) -> Reading:
    """Return a text as it stands, with the role of each line."""
    blocks = classify(text)
    return Reading(text, blocks, stated_reference(text, blocks), encoding)
