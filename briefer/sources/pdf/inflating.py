"""How far the streams of a PDF grow when inflated, found out before anything else reads them.

A page of 300 kB can hold a string of 300 MB. pdfium inflates a stream whole, and copies it more
than once, so a file that grows as no document does is refused by what a bounded inflating says.
Pictures are left out: a blank page that was scanned packs as closely as any bomb, and reading words
inflates none. What lies of being a picture, or is packed otherwise, meets the bound of memory of
the process.
"""

from __future__ import annotations

import re
import zlib
from typing import Final

from briefer.sources.messages import OVERPACKED, SourceError

_STREAM: Final = re.compile(rb"(?<!end)stream\r?\n")
_DICTIONARY: Final = 2_000
"""Bytes before a stream in which its dictionary is looked for."""
_PICTURE: Final = re.compile(rb"/Subtype\s*/Image\b")
_FLATE: Final = re.compile(rb"/(?:FlateDecode|Fl)\b")
_MOST: Final = 64 * 2**20
"""Of one stream: thirty times the largest page of a book, as much as a large map has."""
_FREE: Final = 20 * 2**20
"""Below this a high ratio is no danger: an empty form packs to almost nothing."""
_RATIO: Final = 100
_PIECE: Final = 2**12


def check_inflated(name: str, data: bytes) -> None:
    """Refuse a PDF whose streams grow as no document's do.

    Raises:
        SourceError: one stream is far too large, or all are so for their size.
    """
    packed = inflated = 0
    for found in _STREAM.finditer(data):
        start = data.rfind(b" obj", max(0, found.start() - _DICTIONARY), found.start())
        dictionary = data[max(start, found.start() - _DICTIONARY) : found.start()]
        rounds = len(_FLATE.findall(dictionary))
        if not rounds or _PICTURE.search(dictionary):
            continue
        read, grown = _inflated(data, found.end(), rounds)
        packed += read
        inflated += grown
        if grown > _MOST or (inflated > _FREE and inflated > packed * _RATIO):
            raise SourceError(OVERPACKED, name=name)


def _inflated(data: bytes, start: int, rounds: int) -> tuple[int, int]:
    """Return how many bytes a stream takes, and how many it fills at most of all its rounds.

    It goes no further than one stream may; what is no such stream fills nothing.
    """
    openers = [zlib.decompressobj() for _ in range(rounds)]
    at, most = start, [0] * rounds
    try:
        while not openers[0].eof and at < len(data) and max(most) <= _MOST:
            piece = data[at : at + _PIECE]
            at += len(piece)
            for number, opener in enumerate(openers):
                piece = opener.decompress(piece, _MOST + 1)
                most[number] += len(piece)
    except zlib.error:
        pass
    return at - start - len(openers[0].unused_data), max(most)
