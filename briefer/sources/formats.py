"""Which reader takes which file: a table of formats, and the signatures of what cannot be read.

A reader turns the bytes of one format into a ``Reading``. Its module is imported when the first
such file comes, so a heavy library costs nothing before. To read one more format, write a module
with a function of the type ``Reader`` and add a line to ``FORMATS``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from briefer.domain.article import Block, Highlight, Page
from briefer.domain.reference import Reference
from briefer.sources import signatures
from briefer.sources.messages import OLD_OFFICE, OTHER_FORMAT, PROTECTED, SourceError

if TYPE_CHECKING:
    from collections.abc import Sequence

SIZE_LIMIT = 20 * 2**20
"""The most bytes that a file may have, where its format does not say otherwise."""
_WITH_PICTURES = 50 * 2**20
"""The same for formats that carry pictures within, which are left out of the article."""
_WITH_SCANS = 100 * 2**20
"""The same for PDF, whose pages may be pictures."""


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
        recognizes: tells its files by more than their first bytes; None where those are enough.
        largest: the most bytes that a file may have.
    """

    media_type: str
    module: str
    suffixes: tuple[str, ...]
    signatures: tuple[bytes, ...] = ()
    recognizes: Callable[[bytes], bool] | None = None
    largest: int = SIZE_LIMIT

    def reader(self) -> Reader:
        """Import the format's module and return its reader."""
        return cast("Reader", import_module(self.module).read)


PLAIN = Format("text/plain", "briefer.sources.plain", (".txt", ".text"))

FORMATS: tuple[Format, ...] = (
    PLAIN,
    Format(
        "text/html",
        "briefer.sources.web.page",
        (".html", ".htm", ".xhtml", ".xht"),
        (b"<!DOCTYPE html", b"<!doctype html", b"<!DOCTYPE HTML", b"<html", b"<HTML"),
    ),
    Format(
        "multipart/related", "briefer.sources.web.mhtml", (".mhtml", ".mht"), largest=_WITH_PICTURES
    ),
    Format(
        "application/x-webarchive",
        "briefer.sources.web.webarchive",
        (".webarchive",),
        (b"bplist00",),
        largest=_WITH_PICTURES,
    ),
    Format(
        "application/pdf",
        "briefer.sources.pdf",
        (".pdf",),
        recognizes=signatures.is_pdf,
        largest=_WITH_SCANS,
    ),
    Format(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "briefer.sources.office.docx",
        (".docx", ".docm", ".dotx"),
        recognizes=signatures.is_docx,
        largest=_WITH_PICTURES,
    ),
    Format(
        "application/vnd.oasis.opendocument.text",
        "briefer.sources.office.odt",
        (".odt", ".ott"),
        recognizes=signatures.is_odt,
        largest=_WITH_PICTURES,
    ),
    Format(
        "application/epub+zip",
        "briefer.sources.office.epub",
        (".epub",),
        recognizes=signatures.is_epub,
        largest=_WITH_PICTURES,
    ),
    Format("application/rtf", "briefer.sources.office.rtf", (".rtf",), (b"{\\rtf",)),
    Format("text/markdown", "briefer.sources.office.markdown", (".md", ".markdown")),
    Format(
        "message/rfc822",
        "briefer.sources.mail",
        (".eml",),
        recognizes=signatures.is_mail,
        largest=_WITH_PICTURES,
    ),
)
"""Every format with a reader of its own. What is none of these is tried as plain text."""


def _starts(*prefixes: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(prefixes)


def _riff(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] in {b"WEBP", b"WAVE", b"AVI "}


_REFUSED: tuple[tuple[Callable[[bytes], bool], str], ...] = (
    (
        _starts(b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"),
        "a ZIP archive, spreadsheet or presentation",
    ),
    (_starts(b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a"), "a picture"),
    (_starts(b"II*\x00", b"MM\x00*", b"\x00\x00\x01\x00", b"8BPS"), "a picture"),
    (_riff, "a picture, sound or video"),
    (_starts(b"OggS", b"ID3", b"fLaC", b"\x1aE\xdf\xa3"), "a sound or video"),
    (lambda data: data[4:8] == b"ftyp", "a sound, picture or video"),
    (_starts(b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"7z\xbc\xaf'\x1c", b"Rar!"), "an archive"),
    (_starts(b"\x7fELF", b"MZ\x90\x00", b"\xcf\xfa\xed\xfe"), "a program"),
    (_starts(b"SQLite format 3\x00"), "a database"),
)
"""Formats without a reader, told by their first bytes (as in ``file(1)``'s magic)."""


def suffix_of(name: str) -> str:
    """Return the suffix of a file's name in lower case, with its dot; empty where it has none."""
    return name[name.rfind(".") :].lower() if "." in name else ""


def by_suffix(name: str, formats: Sequence[Format] = FORMATS) -> Format:
    """Return the format that a file's name promises; plain text where it promises none."""
    suffix = suffix_of(name)
    return next((form for form in formats if suffix in form.suffixes), PLAIN)


def detect(name: str, data: bytes, formats: Sequence[Format] = FORMATS) -> Format:
    """Return the format of a file: by its signature, else by its suffix, else plain text.

    Args:
        name: the file's own name.
        data: the whole file.
        formats: those to choose from.

    Raises:
        SourceError: the first bytes belong to a format that has no reader.
    """
    for form in formats:
        if form.signatures and data.startswith(form.signatures):
            return form
        if form.recognizes is not None and form.recognizes(data):
            return form
    if signatures.is_old_office(data):
        raise SourceError(PROTECTED if signatures.is_locked(data) else OLD_OFFICE, name=name)
    named = by_suffix(name, formats)
    for matches, kind in _REFUSED:
        if matches(data) and not (signatures.is_zip(data) and named.recognizes):
            raise SourceError(OTHER_FORMAT, name=name, kind=kind)
    return named
