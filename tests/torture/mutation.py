"""Making a hostile file out of a real one: its bytes, and the structure that its kind has.

Every choice comes from the dice that are given, so that a seed gives the same file again.
"""

from __future__ import annotations

import io
import json
import lzma
import plistlib
import re
import struct
import zipfile
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final
from xml.parsers import expat

from lxml import etree

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    Dice = random.Random
    Mutator = Callable[[Dice, bytes], bytes]

_LARGEST: Final = 2**19
"""Bytes beyond which a file is cut: larger ones may take longer."""
_LARGEST_TEX: Final = 2**16
"""The same for BibTeX, of which pandoc reads far less in a second."""
_ODD: Final = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\r",
    b"\x1a",
    b"\x85",
    b"%s%n",
    b"{0.__class__}",
    b"&#x0;",
    b"&#1114112;",
    b"]]>",
    b"<!--",
    b"<![CDATA[",
    b"\\u0000\\ud800",
    b"1e999",
    b"NaN",
    b"../../../../etc/passwd",
    b"=?utf-8?q?=00?=",
    "\u202e\u2066\ufeff\u0301".encode(),
    "İıſﬁ".encode(),
    b"{" * 400,
    b"[" * 1200,
    b"(" * 1200,
    b"<b>" * 1200,
    b"> " * 400,
    b"\\" * 300,
)
_NUMBERS: Final = (
    b"0",
    b"-1",
    b"1",
    b"255",
    b"65536",
    b"2147483648",
    b"-2147483649",
    b"18446744073709551616",
    b"9" * 400,
    b"0.5",
)
_VALUES: Final[tuple[Any, ...]] = (
    None,
    True,
    0,
    -1,
    2**63,
    10**400,
    1e308,
    float("nan"),
    "",
    "\ud800",
    "\x00",
    "x" * 70_000,
    [],
    {},
    [[]],
    {"": None},
    "../../etc/passwd",
    "9999999999-99-99",
)
_NAMES: Final = (
    "../out.xml",
    "/etc/passwd",
    "C:\\out",
    "word/document.xml",
    "",
    "a\x00b",
    "x" * 999,
)
_BOMB: Final = (
    b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>'
)
_DEEP: Final = 3000
_UNCHANGED: Final = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    etree.LxmlError,
    lzma.LZMAError,
    plistlib.InvalidFileException,
    expat.ExpatError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)
"""What is raised where a file has no such structure, or none any more."""
_HTML: Final = frozenset((".html", ".htm", ".xhtml"))
_XML: Final = frozenset((".xml", ".rels", ".opf", ".ncx", ".svg", ".xhtml"))
_TEXTUAL: Final = frozenset(
    ("txt", "md", "html", "mhtml", "rtf", "eml", "ris", "bibtex", "citations")
)


def mutate(dice: Dice, kind: str, data: bytes, other: bytes) -> bytes:
    """Return a file that was changed in one to four ways.

    Args:
        dice: makes every choice.
        kind: as ``corpus.samples`` names it.
        data: the file.
        other: another of any kind, of which parts may be taken in.
    """
    ways: list[Mutator] = [*_BYTES, lambda dice, data: _splice(dice, data, other)]
    if kind in _TEXTUAL:
        ways += [*_TEXTS] * 2
    own = _OWN.get(kind)
    for _ in range(dice.choice((1, 1, 1, 2, 3, 4))):
        way = own if own is not None and dice.random() < _STRUCTURED else dice.choice(ways)
        # What was changed already may have no structure any more.
        with suppress(*_UNCHANGED):
            data = way(dice, data)[: _LARGEST_TEX if kind == "bibtex" else _LARGEST]
    return data


_STRUCTURED: Final = 0.8
"""How often a change keeps to the structure, where the kind has one."""


def _span(dice: Dice, data: bytes) -> tuple[int, int]:
    start = dice.randrange(len(data) + 1)
    return start, min(len(data), start + int(dice.paretovariate(0.5)))


def _flip(dice: Dice, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 8, 64))):
        if changed:
            changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
    return bytes(changed)


def _cut(dice: Dice, data: bytes) -> bytes:
    start, end = _span(dice, data)
    return data[:start] + data[end:]


def _truncate(dice: Dice, data: bytes) -> bytes:
    return data[: dice.randrange(len(data) + 1)]


def _double(dice: Dice, data: bytes) -> bytes:
    start, end = _span(dice, data)
    times = dice.choice((1, 2, 50, 2000)) if end - start < 200 else 1
    return data[:end] + data[start:end] * times + data[end:]


def _put(dice: Dice, data: bytes) -> bytes:
    start, end = _span(dice, data)
    odd = dice.choice((*_ODD, dice.randbytes(dice.randrange(1, 40))))
    return data[:start] + odd + data[dice.choice((start, end)) :]


def _number(dice: Dice, data: bytes) -> bytes:
    found = list(re.finditer(rb"-?\d+", data))
    if not found:
        return data
    match = dice.choice(found)
    return data[: match.start()] + dice.choice(_NUMBERS) + data[match.end() :]


def _length(dice: Dice, data: bytes) -> bytes:
    """Put an extreme number of two or four bytes somewhere: a length, a count, an offset."""
    at = dice.randrange(len(data) + 1)
    number = dice.choice((b"\xff\xff", b"\xff\xff\xff\xff", b"\x00\x00\x00\x80", b"\x00" * 4))
    return data[:at] + number + data[at + len(number) :]


def _splice(dice: Dice, data: bytes, other: bytes) -> bytes:
    start, end = _span(dice, data)
    first, last = _span(dice, other)
    return data[:start] + other[first:last] + data[end:]


def _recode(dice: Dice, data: bytes) -> bytes:
    text = data.decode("utf-8", "replace")
    code = dice.choice(("utf-16", "utf-16-be", "utf-32", "cp1252", "cp949", "utf-7", "cp037"))
    return text.encode(code, "replace")


def _lines(dice: Dice, data: bytes) -> bytes:
    lines = data.splitlines(keepends=True)
    if not lines:
        return data
    at, to = dice.randrange(len(lines)), dice.randrange(len(lines))
    match dice.randrange(4):
        case 0:
            lines[at], lines[to] = lines[to], lines[at]
        case 1:
            lines[at:at] = [lines[to]] * dice.choice((1, 5, 500))
        case 2:
            del lines[at:to]
        case _:
            lines[at] = lines[at].rstrip(b"\r\n") * dice.choice((1, 3, 300))
    return b"".join(lines)


def _words(dice: Dice, data: bytes) -> bytes:
    """Repeat a short run of text without end, as patterns that go back dislike it."""
    start = dice.randrange(len(data) + 1)
    run = data[start : start + dice.randrange(1, 6)] or b" "
    return data[:start] + run * dice.choice((10, 1000, 20_000)) + data[start:]


def _tree(dice: Dice, data: bytes, *, html: bool) -> bytes:
    """Change the nodes of a document in markup."""
    parser: Any = (
        etree.HTMLParser(encoding="utf-8", huge_tree=True)
        if html
        else etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    )
    root = etree.fromstring(data, parser)
    nodes = [node for node in root.iter() if isinstance(node.tag, str)]
    for _ in range(dice.choice((1, 2, 6))):
        _change_node(dice, dice.choice(nodes), dice.choice(nodes))
    made = etree.tostring(root, method="html" if html else "xml", encoding="utf-8")
    return (_BOMB + made.replace(b"><", b">&c;&d;<", 1)) if dice.random() < 0.1 else made


def _change_node(dice: Dice, node: Any, other: Any) -> None:  # noqa: ANN401 - lxml's stubs
    parent = node.getparent()
    match dice.randrange(8):
        case 0 if parent is not None:
            parent.remove(node)
        case 1 if parent is not None and node is not other:
            for _ in range(dice.choice((1, 3, 200))):
                parent.append(etree.fromstring(etree.tostring(node, with_tail=False)))
        case 2 if other not in node.iter() and node not in other.iterancestors():
            other.append(node) if node not in other.iter() and parent is not None else None
        case 3:
            node.text = dice.choice(("", "\u2028", "x" * 50_000, "\u202e", "9" * 400, "{0}", " "))
        case 4 if node.attrib:
            name = dice.choice(list(node.attrib))
            node.attrib[name] = dice.choice(("", "-1", "9" * 400, "..", "javascript:1", "#", "é"))
        case 5 if node.attrib:
            del node.attrib[dice.choice(list(node.attrib))]
        case 6:
            node.tag = other.tag
        case _:
            inner = node
            for _ in range(dice.choice((2, 50, _DEEP))):
                inner = etree.SubElement(inner, node.tag)
            inner.text = "deep"


def _xml(dice: Dice, data: bytes) -> bytes:
    return _tree(dice, data, html=False)


def _html(dice: Dice, data: bytes) -> bytes:
    return _tree(dice, data, html=True)


def _json(dice: Dice, data: bytes) -> bytes:
    """Change the nodes of JSON."""
    whole = {"": json.loads(data.decode("utf-8", "surrogatepass"))}
    places: list[tuple[Any, Any]] = []
    waiting: list[Any] = [whole]
    while waiting:
        node = waiting.pop()
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        places += [(node, key) for key in keys]
        waiting += [node[key] for key in keys if isinstance(node[key], dict | list)]
    for _ in range(dice.choice((1, 1, 2, 6))):
        _change_value(dice, *dice.choice(places), dice.choice(places))
    made = json.dumps(whole[""], ensure_ascii=dice.random() < 0.5)
    return made.encode("utf-8", "surrogatepass")


def _change_value(dice: Dice, node: Any, key: Any, other: tuple[Any, Any]) -> None:  # noqa: ANN401
    if key == "" and dice.random() < 0.9:
        return
    with suppress(KeyError, IndexError):  # a change before this one took the place away
        match dice.randrange(7):
            case 0:
                del node[key]
            case 1:
                node[key] = json.loads(json.dumps(other[0][other[1]]))
            case 2 if isinstance(node, list):
                # Copies of copies would grow beyond any file, and any machine.
                most = _LARGEST // len(json.dumps(node[key]))
                node.extend([node[key]] * min(most, dice.choice((1, 3, 3000))))
            case 3 if isinstance(node, dict):
                node[dice.choice(("id", "type", "x" * 500, "__class__", ""))] = node.pop(key)
            case 4:
                made = node[key]
                for _ in range(dice.choice((1, 5, 900))):
                    made = [made] if dice.random() < 0.5 else {"value": made}
                node[key] = made
            case 5 if isinstance(node[key], str) and node[key]:
                at = dice.randrange(len(node[key]))
                node[key] = (
                    node[key][:at] + dice.choice(("\ud800", "\x00", "", "\u202e")) + node[key][at:]
                )
            case _:
                node[key] = dice.choice(_VALUES)


def _plist(dice: Dice, data: bytes) -> bytes:
    """Change a resource of a web archive, or what is said of one."""
    whole = plistlib.loads(data)
    frames = [each["WebMainResource"] for each in whole.get("WebSubframeArchives", ())]
    resource = dice.choice([whole["WebMainResource"], *frames])
    key = dice.choice(("WebResourceData", "WebResourceData", *resource))
    if isinstance(resource[key], bytes) and dice.random() < 0.8:
        resource[key] = dice.choice((_html, *_BYTES, *_TEXTS))(dice, resource[key])
    else:
        values = ("utf-16", "x-none", "text/plain", "", "file:///etc/passwd", "\0", 7, b"", [], {})
        resource[key] = dice.choice(values)
    form = plistlib.FMT_XML if dice.random() < 0.1 else plistlib.FMT_BINARY
    return plistlib.dumps(whole, fmt=form)


def _zip(dice: Dice, data: bytes) -> bytes:
    """Change the members of a zip, or what it says of them."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = [(info.filename, archive.read(info)) for info in archive.infolist()]
    if not members:
        return data
    at = dice.randrange(len(members))
    name, content = members[at]
    match dice.randrange(10):
        case 0:
            del members[at]
        case 1:
            members.insert(dice.randrange(len(members)), (name, dice.choice(members)[1]))
        case 2:
            members[at] = (dice.choice(_NAMES) or "empty", content)
        case 3:
            members[at] = (name, b"")
        case _:
            suffix = name[name.rfind(".") :]
            inner = (
                _html
                if suffix in _HTML and dice.random() < 0.5
                else _xml
                if suffix in _XML
                else _json
                if suffix == ".json"
                else dice.choice(_BYTES)
            )
            with suppress(*_UNCHANGED):
                content = (inner if dice.random() < 0.9 else dice.choice(_BYTES))(dice, content)
            members[at] = (name, content)
    made = _packed(dice, members)
    return _flip_headers(dice, made) if dice.random() < 0.1 else made


def _packed(dice: Dice, members: list[tuple[str, bytes]]) -> bytes:
    file = io.BytesIO()
    kept = zipfile.ZIP_STORED if dice.random() < 0.1 else zipfile.ZIP_DEFLATED
    odd = dice.choice((zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)) if dice.random() < 0.05 else kept
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else odd
            # A name that comes twice gets a warning; it may come twice here.
            archive.NameToInfo.pop(info.filename, None)
            archive.writestr(info, content, compresslevel=1)
    return file.getvalue()


def _flip_headers(dice: Dice, data: bytes) -> bytes:
    """Have a header, or the list of members, say something else: a size, a flag, a method."""
    places = [match.start() for match in re.finditer(rb"PK[\x01\x03\x05]", data)]
    at = dice.choice(places) + 4 + dice.randrange(24)
    return data[:at] + dice.choice((b"\xff\xff", b"\x00\x00", b"\x01\x08")) + data[at + 2 :]


_BYTES: Final[tuple[Mutator, ...]] = (_flip, _cut, _truncate, _double, _put, _number, _length)
_TEXTS: Final[tuple[Mutator, ...]] = (_recode, _lines, _words, _put, _double)
_OWN: Final[dict[str, Mutator]] = {
    "html": _html,
    "webarchive": _plist,
    "docx": _zip,
    "edited": _zip,
    "odt": _zip,
    "epub": _zip,
    "briefing": _zip,
    "csl-json": _json,
    "annotations": _json,
}
