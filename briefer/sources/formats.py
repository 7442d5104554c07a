"""Which reader takes which file: a table of formats, and the signatures of what cannot be read.

A reader turns the bytes of one format into a ``Reading``. Its module is imported when the first
such file comes, so a heavy library costs nothing before. To read one more format, write a module
with a function of the type ``Reader`` and add a line to ``FORMATS``.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from briefer.domain.article import Block, Highlight, Page
from briefer.domain.reference import Reference
from briefer.sources.messages import OTHER_FORMAT, SourceError

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader found in a file: the parts of an article, before it has an origin.

    ``encoding`` is empty where the format has no character encoding of its own.
    """

    text: str
    blocks: tuple[Block, ...]
    reference: Reference
    encoding: str
    pages: tuple[Page, ...] = ()
    highlights: tuple[Highlight, ...] = ()


class Reader(Protocol):
    """A function that reads one format."""

    def __call__(self, name: str, data: bytes) -> Reading:
        """Return what the bytes hold.

        Args:
            name: the file's own name, for messages.
            data: the whole file, never longer than the size limit.

        Raises:
            SourceError: the bytes are not what the format promises, or hold no words.
        """
        ...  # pragma: no cover


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read.

    Attributes:
        media_type: its IANA name.
        module: the module whose function ``read`` is its reader.
        suffixes: of file names, in lower case.
        signatures: what its files begin with.
    """

    media_type: str
    module: str
    suffixes: tuple[str, ...]
    signatures: tuple[bytes, ...] = ()

    def reader(self) -> Reader:
        """Import the format's module and return its reader."""
        return cast("Reader", import_module(self.module).read)


PLAIN = Format("text/plain", "briefer.sources.plain", (".txt", ".text"))

FORMATS: tuple[Format, ...] = (PLAIN,)
"""Every format with a reader of its own. What is none of these is tried as plain text."""


def _starts(*prefixes: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(prefixes)


def _riff(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] in {b"WEBP", b"WAVE", b"AVI "}


_REFUSED: tuple[tuple[Callable[[bytes], bool], str], ...] = (
    (lambda data: b"%PDF-" in data[:1024], "a PDF document"),
    (_starts(b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"), "a ZIP archive or Office document"),
    (_starts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "an older Office document"),
    (_starts(b"{\\rtf"), "an RTF document"),
    (_starts(b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a"), "a picture"),
    (_starts(b"II*\x00", b"MM\x00*", b"\x00\x00\x01\x00", b"8BPS"), "a picture"),
    (_riff, "a picture, sound or video"),
    (_starts(b"OggS", b"ID3", b"fLaC", b"\x1aE\xdf\xa3"), "a sound or video"),
    (lambda data: data[4:8] == b"ftyp", "a sound, picture or video"),
    (_starts(b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"7z\xbc\xaf'\x1c", b"Rar!"), "an archive"),
    (_starts(b"\x7fELF", b"MZ\x90\x00", b"\xcf\xfa\xed\xfe"), "a program"),
    (_starts(b"SQLite format 3\x00"), "a database"),
    (_starts(b"bplist00"), "a binary property list"),
)
"""Formats without a reader, told by their first bytes (as in ``file(1)``'s magic)."""


def detect(name: str, data: bytes) -> Format:
    """Return the format of a file: by its signature, else by its suffix, else plain text.

    Raises:
        SourceError: the first bytes belong to a format that has no reader.
    """
    for form in FORMATS:
        if form.signatures and data.startswith(form.signatures):
            return form
    for matches, kind in _REFUSED:
        if matches(data):
            raise SourceError(OTHER_FORMAT, name=name, kind=kind)
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    return next((form for form in FORMATS if suffix in form.suffixes), PLAIN)
