"""The bytes of a page to its text, by what is certain first.

A byte order mark is certain, and so are bytes that are UTF-8 throughout, whatever the page says of
itself. Then comes what the page or its container declares, by the labels of the WHATWG Encoding
Standard's chapter 4.2 where Python's codec of that name is narrower than what browsers do. Only
what declares nothing, or wrongly, is guessed: any bytes can be read by a codec of Western letters,
so a page that declares one is believed only where its accented letters stand among plain ones. A
guess stands only where it makes nearly all of them letters of one other script.
"""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from itertools import islice

from briefer.sources.decoding import DAMAGED, codec_named, decode, nearly_utf8
from briefer.sources.messages import EMPTY, SourceError
from briefer.sources.web.extraction import guess_encodings

_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s*+=\s*+[\"']?\s*+([\w.:-]+)", re.IGNORECASE
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
_NO_PAGES = frozenset(("utf-7", "unicode-escape", "raw-unicode-escape", "punycode", "idna"))
"""Codecs of Python that read plain words as others; no browser takes one for a page's."""
_WESTERN = frozenset(("cp1252", "cp1250", "cp1254", "iso8859-2", "iso8859-15"))
"""Codecs of Latin letters, as Python names them; what a page declares by mistake is one of them."""
_ALIKE = {
    "euc_kr": "cp949",
    "gbk": "gb18030",
    "gb2312": "gb18030",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
    "shift_jis": "cp932",
    "shift_jis_2004": "cp932",
    "shift_jisx0213": "cp932",
    "euc_jis_2004": "euc_jp",
    "euc_jisx0213": "euc_jp",
}
"""Codecs that a detector takes for others that pages are written in."""
_OTHERS = frozenset(
    (*_ALIKE, *_ALIKE.values(), "cp1251", "koi8-r", "koi8-u", "iso8859-5", "cp1253", "iso8859-7",
     "cp1255", "iso8859-8", "cp1256", "cp874", "tis-620", "iso8859-11")
)  # fmt: skip
"""Codecs of other letters that pages are written in; a detector knows many more."""
_NOT_PLAIN = re.compile(rb"(?<![^\s<>\"'=])[^\s<>\"'=\x80-\xff]{0,40}[\x80-\xff][^\s<>\"'=]{0,200}")
"""A word that is not all ASCII: the plain words of a page, and its markup, tell nothing."""
_MOST_WORDS = 2_000
_SAMPLE = 100_000
_HIGH = bytes(range(0x80, 0x100))
_RUN = re.compile(rb"[\x80-\xff]{4,}")
_FEWEST_HIGH = 60
"""Of less no detector is sure: half of what it said of 30 bytes was wrong, and of 120 none."""
_RUN_SHARE = 0.5
_OTHER_SCRIPT = re.compile(
    "[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
"""Greek, Cyrillic, Hebrew, Arabic, Thai, kana, Chinese characters and Hangul."""
_SCRIPT_SHARE = 0.9
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
            return (_contradicted(data) if read[1] in _WESTERN else None) or read
    return _guessed(name, data)


def _in_page(data: bytes) -> str:
    match = _DECLARED.search(data, 0, _HEAD)
    return match[1].decode("ascii") if match else ""


def _as_declared(data: bytes, label: str) -> tuple[str, str] | None:
    """Return the text by a declared encoding, or None where it does not fit the bytes."""
    named = codec_named(label)
    codec = _WIDER.get(named, named)
    if not codec or codec in _NO_PAGES or codec.startswith(("utf-8", "utf-16", "utf-32")):
        return None
    try:
        return data.decode(codec), codec
    except UnicodeDecodeError:
        text = data.decode(codec, "replace")
    except (LookupError, UnicodeError):
        return None  # a codec that makes no text, such as base64
    return (text, codec) if text.count("\ufffd") <= len(text) * _DAMAGE_SHARE else None


def _contradicted(data: bytes) -> tuple[str, str] | None:
    """Return the text of bytes that declare Western letters, where they are surely others."""
    if nearly_utf8(data[:_SAMPLE]) and nearly_utf8(data):
        return data.decode("utf-8", "replace"), f"utf-8{DAMAGED}"
    runs = sum(len(run) for run in _RUN.findall(data) if len(set(run)) > 1)
    high = len(data) - len(data.translate(None, _HIGH))
    if runs < _FEWEST_HIGH or runs < high * _RUN_SHARE:
        return None
    words = b" ".join(word[0] for word in islice(_NOT_PLAIN.finditer(data), _MOST_WORDS))
    for name in map(codec_named, guess_encodings(words)):
        if name in _OTHERS and _reads_as_one_script(words, name):
            return _as_declared(data, _ALIKE.get(name, name))
    return None


def _reads_as_one_script(words: bytes, codec: str) -> bool:
    """Tell whether nearly all letters are of scripts that are not Latin, and everyday ones.

    Rare syllables of Hangul alone, which the older Korean code has not, are another code's bytes.
    """
    text = words.decode("euc_kr" if codec == "cp949" else codec, "replace")
    letters = [one for one in text if not one.isascii() and (one.isalpha() or one == "\ufffd")]
    script = sum(bool(_OTHER_SCRIPT.match(one)) for one in letters)
    return script > len(letters) * _SCRIPT_SHARE


def _guessed(name: str, data: bytes) -> tuple[str, str]:
    try:
        return decode(name, data)
    except SourceError:
        for encoding in guess_encodings(data):
            read = _as_declared(data, encoding)
            if read is not None:
                return read
        raise
