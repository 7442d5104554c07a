"""The bytes of a page to its text, by what is certain first.

A byte order mark is certain, and so are bytes that are UTF-8 throughout, whatever the page says of
itself. Then comes what the page or its container declares, by the labels of the WHATWG Encoding
Standard's chapter 4.2 where Python's codec of that name is narrower than what browsers do. Only
what declares nothing, or wrongly, is guessed.
"""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

from briefer.sources.decoding import codec_named, decode
from briefer.sources.messages import EMPTY, SourceError
from briefer.sources.web.extraction import guess_encodings

_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE
)
_HEAD = 8192
"""Bytes that are looked at for a declaration; browsers look at 1,024, saved pages begin later."""
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
}
"""What a browser reads in place of a codec that Python names so."""
_DAMAGE_SHARE = 0.01
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def page_text(name: str, data: bytes, declared: str = "") -> tuple[str, str]:
    """Return a page's markup as text, and the encoding it was read by.

    Characters that no page can show (NUL) are left out. Nothing else is changed.

    Args:
        name: the file's own name, for messages.
        data: the page.
        declared: the encoding that its container states, or an empty string.

    Raises:
        SourceError: the bytes are no text, hold nothing, or are in an encoding that cannot be told.
    """
    text, encoding = _decoded(name, data, declared)
    if not text or text.isspace():
        raise SourceError(EMPTY, name=name)
    return text, encoding


def _decoded(name: str, data: bytes, declared: str) -> tuple[str, str]:
    if data.startswith(_MARKS):
        return decode(name, data)
    wide = data[:4].count(b"\x00") > 1 or data[1:2] == b"\x00"
    if wide:
        return decode(name, data)
    data = data.replace(b"\x00", b"")
    escaped = b"\x1b" in data and b"\x1b$" in data  # one byte is found ten times as fast as two
    if not escaped:
        with suppress(UnicodeDecodeError):
            return data.decode("utf-8"), "utf-8"
    for label in (declared, _in_page(data)):
        read = _as_declared(data, label)
        if read is not None:
            return read
    return _guessed(name, data)


def _in_page(data: bytes) -> str:
    match = _DECLARED.search(data, 0, _HEAD)
    return match[1].decode("ascii") if match else ""


def _as_declared(data: bytes, label: str) -> tuple[str, str] | None:
    """Return the text by a declared encoding, or None where it does not fit the bytes."""
    named = codec_named(label)
    codec = _WIDER.get(named, named)
    if not codec or codec.startswith(("utf-8", "utf-16", "utf-32")):
        return None
    try:
        return data.decode(codec), codec
    except UnicodeDecodeError:
        text = data.decode(codec, "replace")
    except (LookupError, UnicodeError):
        return None  # a codec that makes no text, such as base64
    return (text, codec) if text.count("\ufffd") <= len(text) * _DAMAGE_SHARE else None


def _guessed(name: str, data: bytes) -> tuple[str, str]:
    try:
        return decode(name, data)
    except SourceError:
        for encoding in guess_encodings(data):
            read = _as_declared(data, encoding)
            if read is not None:
                return read
        raise
