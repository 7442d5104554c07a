"""Bytes to text: UTF-8, UTF-16 and UTF-32, and Windows-1252 where the bytes look like it.

No library guesses here: a wrong guess would put words into a quotation that its source does not
have. What cannot be told is refused with a plain message.
"""

from __future__ import annotations

import codecs
import re

from briefer.sources.messages import EMPTY, NOT_TEXT, UNKNOWN_ENCODING, SourceError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; UTF-32's little-endian one begins with UTF-16's, so it comes first."""

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u00ad"
_CONTROL_SHARE = 0.01
_HIGH_SHARE = 0.25
_HIGH_RUN = re.compile(rb"[\xc0-\xff]{5,}")
_UTF8_CHARACTER = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
DAMAGED = "-damaged"
"""What ends the name of an encoding by which not all bytes could be read."""
_DAMAGE_SHARE = 0.1
_UNMARKED_SAMPLE = 4096
_UNMARKED_SPACES = 0.02


def decode(name: str, data: bytes) -> tuple[str, str]:
    """Return the text of a plain text file and the encoding it was read by.

    A byte order mark is not part of the text. Nothing else is changed: line ends, no-break spaces
    and all other characters stay as they are. A file that is UTF-8 but for a few damaged bytes has
    U+FFFD in their places, and ``utf-8-damaged`` as its encoding; so has a file, in any encoding,
    for its few NULs.

    Args:
        name: the file's own name, for messages.
        data: the whole file.

    Raises:
        SourceError: the bytes are no text, are in an encoding that cannot be told, or hold nothing
            but white space.
    """
    text, encoding = _decode(name, data)
    if len(_CONTROLS.findall(text)) > len(text) * _CONTROL_SHARE:
        raise SourceError(NOT_TEXT, name=name)
    if "\x00" in text:
        text, encoding = (
            text.replace("\x00", "\ufffd"),
            f"{encoding.removesuffix(DAMAGED)}{DAMAGED}",
        )
    if not text.strip().strip(_INVISIBLE).strip():
        raise SourceError(EMPTY, name=name)
    return text, encoding


def codec_named(label: str) -> str:
    """Return the name of the codec that a label means, in whatever signs; empty where none is."""
    try:
        return codecs.lookup(label).name
    except (LookupError, ValueError):  # a NUL in a name is no LookupError
        return ""


def _decode(name: str, data: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(name, data[len(mark) :], encoding)
    if b"\x00" in data:
        text, encoding = _utf16_without_mark(data)
        if text:
            return text, encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _not_quite_utf8(name, data)


def _marked(name: str, data: bytes, encoding: str) -> tuple[str, str]:
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError as error:
        raise SourceError(NOT_TEXT, name=name) from error


def _utf16_without_mark(data: bytes) -> tuple[str, str]:
    """Read bytes with NULs as UTF-16 where one byte order makes text of them; else no text.

    White space tells the order: in the right one, words stand apart and no character is NUL.
    """
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        sample = text[:_UNMARKED_SAMPLE]
        spaces = sum(character in " \n\r\t\u3000" for character in sample)
        if "\x00" not in text and spaces > len(sample) * _UNMARKED_SPACES and _assigned(sample):
            return text, encoding
    return "", ""


def _assigned(sample: str) -> bool:
    return sum(character.isprintable() or character.isspace() for character in sample) > (
        len(sample) * (1 - _CONTROL_SHARE)
    )


def nearly_utf8(data: bytes) -> bool:
    """Tell whether bytes are UTF-8 but for a few that are damaged."""
    damage = data.decode("utf-8", "replace").count("\ufffd")
    return damage <= len(_UTF8_CHARACTER.findall(data)) * _DAMAGE_SHARE


def _not_quite_utf8(name: str, data: bytes) -> tuple[str, str]:
    if nearly_utf8(data):
        return data.decode("utf-8", "replace"), f"utf-8{DAMAGED}"
    if not _looks_western(data):
        raise SourceError(UNKNOWN_ENCODING, name=name)
    try:
        return data.decode("cp1252"), "windows-1252"
    except UnicodeDecodeError:
        return data.decode("latin-1"), "iso-8859-1"


def _looks_western(data: bytes) -> bool:
    """Tell whether single accented letters stand among plain ones, as in Western languages.

    In the older encodings of Russian, Korean or Japanese most bytes are high ones, and they come in
    long runs; those must not be shown as rows of accented letters.
    """
    high = sum(byte >= 0x80 for byte in data)  # noqa: PLR2004 - the end of ASCII
    return high <= len(data) * _HIGH_SHARE and not _HIGH_RUN.search(data)
