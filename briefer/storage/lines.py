"""The lines of a journal: each a record as JSON behind a checksum that reaches back to the first.

A line is eight hex digits, a space, JSON and a line feed. The checksum is the CRC-32 of the JSON,
begun with that of the line before, so that a line that is torn, altered, doubled or out of place
shows itself. It guards against accidents of disks, not against people.
"""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_DIGITS = 8


class Line(NamedTuple):
    """One whole line: its record, where it ends in the file, and its checksum."""

    record: dict[str, Any]
    end: int
    checksum: int


class Lines(NamedTuple):
    """What could be read of a journal.

    Attributes:
        whole: the lines before the first bad one.
        intact: whether nothing but one torn line follows them.
    """

    whole: tuple[Line, ...]
    intact: bool


def pack(records: Iterable[object], checksum: int) -> tuple[bytes, int]:
    """Return the lines of records, and the checksum of the last."""
    found: list[bytes] = []
    for record in records:
        text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
        data = text.encode("utf-8", "surrogatepass")
        checksum = zlib.crc32(data, checksum)
        found.append(b"%08x %b\n" % (checksum, data))
    return b"".join(found), checksum


def unpack(data: bytes) -> Lines:
    """Return the lines of a journal, up to the first that is not whole."""
    whole: list[Line] = []
    start = checksum = 0
    while start < len(data):
        end = data.find(b"\n", start)
        line = data[start:end] if end >= 0 else b""
        record = _record(line, checksum)
        if record is None:
            return Lines(tuple(whole), intact=end < 0 or end == len(data) - 1)
        checksum = int(line[:_DIGITS], 16)
        start = end + 1
        whole.append(Line(record, start, checksum))
    return Lines(tuple(whole), intact=True)


def last_kind(tail: bytes) -> str:
    """Return the kind of the last line in a file's last bytes, or an empty string.

    The checksum cannot be verified without the lines before, so this is only to pass by, without
    reading it whole, a journal that says of itself that nothing is unsaved.
    """
    if not tail.endswith(b"\n"):
        return ""
    line = tail[:-1].rpartition(b"\n")[2]
    kind = (_parsed(line[_DIGITS + 1 :]) or {}).get("type")
    return kind if isinstance(kind, str) else ""


def _record(line: bytes, checksum: int) -> dict[str, Any] | None:
    data = line[_DIGITS + 1 :]
    if line[: _DIGITS + 1] != b"%08x " % zlib.crc32(data, checksum):
        return None
    return _parsed(data)


def _parsed(data: bytes) -> dict[str, Any] | None:
    try:
        record = json.loads(data.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) else None
