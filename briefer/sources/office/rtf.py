r"""The reader of RTF (1.9.1): put into the few forms that pandoc reads rightly, then by pandoc.

pandoc loses a letter after ``\uN?`` where the character for older programs is written bare, knows
no code page but 1252, and passes over a note that is marked as optional. All three are rewritten:
every character outside ASCII as ``\uN\'3f``, every note as ``{\footnote``. A style that is based on
itself, be it by way of others, would have pandoc go round until its memory is full: it is based on
none.
"""

from __future__ import annotations

import re
from typing import Final

from briefer.sources.decoding import codec_named
from briefer.sources.formats import Reading
from briefer.sources.messages import DAMAGED, SourceError
from briefer.sources.office.docx import KIND, WHERE, meta_lines
from briefer.sources.office.flatten import flatten
from briefer.sources.office.tree import tree_of
from briefer.sources.pieces import assemble
from briefer.sources.properties import Properties, completed
from briefer.sources.stated import stated_reference

_SIGNATURE: Final = b"{\\rtf"
_TOKEN: Final = re.compile(
    rb"(?P<escaped>\\[\\{}])|(?P<open>\{)|(?P<close>\})|\\uc(?P<skip>\d{1,2}) ?"
    rb"|(?P<wide>(?:\\u-?\d{1,6} ?)(?:\\'[0-9a-fA-F]{2}|[^\\{}\r\n])*)"
    rb"|(?P<bytes>(?:\\'[0-9a-fA-F]{2})+)"
)
_WIDE: Final = re.compile(rb"\\u(-?\d{1,6}) ?(.*)", re.DOTALL)
_UNIT: Final = re.compile(rb"\\'[0-9a-fA-F]{2}|[^\\]")
_HEX: Final = re.compile(rb"\\'([0-9a-fA-F]{2})")
_RUN: Final = re.compile(rb"(?:\\'[0-9a-fA-F]{2})+")
_PAIR: Final = re.compile(rb"\\u5[56]\d{3}\\'3f\\u5[67]\d{3}\\'3f")
_PAGE: Final = re.compile(rb"\\ansicpg(\d{1,5})")
_STYLE: Final = re.compile(rb"\\[cdt]?s(\d{1,5})\b([^{};]{0,500}?)\\sbasedon(\d{1,5})")
_MOST_LEVELS: Final = 30
"""How far styles are based on each other: Word allows eleven."""
_NOTE: Final = re.compile(rb"\{\\\*\\footnote\b")


def read(name: str, data: bytes) -> Reading:
    """Return what an RTF document holds.

    Raises:
        SourceError: it is damaged or cut short, or holds no words.
    """
    if not data.startswith(_SIGNATURE) or not data.rstrip(b"\0 \r\n\t").endswith(b"}"):
        raise SourceError(DAMAGED, name=name)
    tree = tree_of(name, _NOTE.sub(rb"{\\footnote", _rewritten(_uncircled(data))), "rtf")
    info = {key: meta_lines(tree.meta[key]) for key in ("title", "author") if key in tree.meta}
    known = Properties(WHERE, " ".join(info.get("title", ())), tuple(info.get("author", ())))
    done = assemble(name, flatten(name, tree.blocks), title=known.title)
    stated = completed(stated_reference(done.text, done.blocks), known, kind=KIND)
    return Reading(done.text, done.blocks, stated, "", highlights=done.highlights)


def _uncircled(data: bytes) -> bytes:
    """Return a document in which no style is based on itself."""
    based: dict[bytes | None, bytes] = {style[1]: style[3] for style in _STYLE.finditer(data)}

    def replaced(style: re.Match[bytes]) -> bytes:
        number: bytes | None = style[3]
        for _ in range(_MOST_LEVELS):
            number = based.get(number) if number not in {None, style[1]} else number
        if number is None:
            return style[0]
        based.pop(style[1], None)
        return style[0][: style.start(3) - style.end()].removesuffix(rb"\sbasedon")

    return _STYLE.sub(replaced, data)


def _rewritten(data: bytes) -> bytes:
    """Return a document with every character that is not ASCII in the form pandoc reads."""
    encoding = _encoding(data)
    skips = [1]  # how many characters for older programs follow a \u; each group has its own count

    def replaced(token: re.Match[bytes]) -> bytes:
        kind = token.lastgroup
        if kind == "open":
            skips.append(skips[-1])
        elif kind == "close" and len(skips) > 1:
            skips.pop()
        elif kind == "skip":
            skips[-1] = int(token["skip"])
            return b""
        elif kind == "bytes":
            return _wide(_bytes(token[0]).decode(encoding, "replace"))
        elif kind == "wide":
            return _rewide(token[0], skips[-1], encoding)
        return token[0]

    # pandoc has no characters beyond the first plane: two halves of one show as U+FFFD.
    return _PAIR.sub(rb"\\u65533\\'3f", _TOKEN.sub(replaced, data))


def _rewide(token: bytes, skip: int, encoding: str) -> bytes:
    r"""Return a ``\u`` with what follows, of which ``skip`` characters are for older programs."""
    match = _WIDE.match(token)
    number, rest = (int(match[1]), match[2]) if match else (0xFFFD, b"")
    units = _UNIT.findall(rest)
    after = b"".join(units[skip:])
    text = _RUN.sub(lambda run: _wide(_bytes(run[0]).decode(encoding, "replace")), after)
    return b"\\u%d\\'3f" % (number % 0x10000) + text


def _wide(text: str) -> bytes:
    return b"".join(b"\\u%d\\'3f" % min(ord(character), 0xFFFD) for character in text)


def _bytes(token: bytes) -> bytes:
    return bytes(int(pair, 16) for pair in _HEX.findall(token))


def _encoding(data: bytes) -> str:
    page = _PAGE.search(data)
    name = f"cp{int(page[1])}" if page else "cp1252"
    return name if codec_named(name) else "cp1252"
