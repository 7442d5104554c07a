"""The zip around a briefing: fixed bytes for fixed content, and reading with limits.

Names inside are only ever looked up. Nothing is unpacked to disk, so no name can lead anywhere.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from briefer.storage.prints import sha256

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import BinaryIO

FILE_LIMIT = 256 * 2**20
"""Bytes of a briefing's file."""
TOTAL_LIMIT = 400 * 2**20
"""Bytes of all that it holds, unpacked."""
ENTRY_LIMIT = 20_000
"""How many parts it may have."""
RATIO_LIMIT = 200
"""How many times its size a file may unpack to, beyond RATIO_FREE."""
RATIO_FREE = 64 * 2**20
"""Bytes that may be unpacked whatever the ratio: a few repetitive articles come to less."""

_HEADER_MARK = b"PK\x03\x04"
_HEADER = struct.Struct("<4s2xHH8xL4xHH")
"""A part's own header: its mark, flags, method, size packed, lengths of name and extra field."""
_SECRET = 1
_NONE = (b"", 0)
_EFFORT = 4
"""How many times its size is read at most in search of parts, as headers may be anywhere."""
_STRIDE = 256
"""Bytes that are unpacked at a time, so that little is lost before a damaged place."""
_METHODS = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
"""How parts may be packed: others have faults of their own, and Briefer never uses them."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    LookupError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""What zipfile raises for one broken file or another; a password counts as broken."""


class ArchiveError(Exception):
    """A zip, or a part of it, that cannot be read."""


class TooLargeError(ArchiveError):
    """A zip beyond the limits."""


def write(file: BinaryIO, parts: Mapping[str, bytes]) -> None:
    """Write parts in the order given, so that the same parts give the same bytes.

    Raises:
        TooLargeError: ``Archive`` would refuse to read them back; what was written is no good.
    """
    total = sum(map(len, parts.values()))
    _check_size(total, len(parts))
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.create_system = 3
            info.external_attr = 0o644 << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data, compresslevel=6)
    _check_size(total, len(parts), file.tell())


class Archive:
    """A zip that is read whole into memory, within the limits, and asked for parts by name."""

    def __init__(self, path: Path) -> None:
        """Read a file.

        Raises:
            OSError: the file cannot be read.
            TooLargeError: it is beyond the limits.
            ArchiveError: it is not a zip, or its list of parts is damaged.
        """
        with path.open("rb") as file:
            data = file.read(FILE_LIMIT + 1)
        if len(data) > FILE_LIMIT:
            raise TooLargeError
        self._data = data
        self._rescued: dict[str, bytes] | None = None
        try:
            self._zip: zipfile.ZipFile | None = zipfile.ZipFile(io.BytesIO(data))
        except _FAULTS as error:
            self._zip = None
            if not self.rescued:
                raise ArchiveError from error
            return
        entries = self._zip.infolist()
        _check_size(sum(entry.file_size for entry in entries), len(entries), len(data))

    @property
    def whole(self) -> bool:
        """Whether its list of parts could be read; where not, parts are what could be rescued."""
        return self._zip is not None

    @property
    def print(self) -> str:
        """The SHA-256 of the file's bytes in hex: the same file, or another."""
        return sha256(self._data)

    @property
    def rescued(self) -> dict[str, bytes]:
        """The parts that are found without the list of parts, each as far as it unpacks."""
        if self._rescued is None:
            self._rescued = _rescued(self._data)
        return self._rescued

    def names(self) -> tuple[str, ...]:
        """Return the names of all parts."""
        return tuple(self._zip.namelist() if self._zip else self.rescued)

    def part(self, name: str) -> bytes | None:
        """Return a part, or None where there is none of that name.

        Raises:
            ArchiveError: the part is damaged.
        """
        if self._zip is None:
            return self.rescued.get(name)
        try:
            info = self._zip.getinfo(name)
        except KeyError:
            return None
        if info.compress_type not in _METHODS:
            raise ArchiveError
        try:
            return self._zip.read(info)
        except _FAULTS as error:
            raise ArchiveError from error


def _check_size(total: int, entries: int, packed: int | None = None) -> None:
    """See that a zip is within the limits: bytes unpacked, parts, and bytes packed once known."""
    if total > TOTAL_LIMIT or entries > ENTRY_LIMIT:
        raise TooLargeError
    if packed is None:
        return
    if packed > FILE_LIMIT or (total > RATIO_FREE and total > RATIO_LIMIT * packed):
        raise TooLargeError


def _rescued(data: bytes) -> dict[str, bytes]:
    """Find parts by their own headers (APPNOTE.TXT 4.3.7), as where a file was cut short."""
    found: dict[str, bytes] = {}
    view = memoryview(data)
    room = min(TOTAL_LIMIT, max(RATIO_FREE, RATIO_LIMIT * len(data)))
    effort = _EFFORT * len(data)
    at = data.find(_HEADER_MARK)
    while at >= 0 and len(found) < ENTRY_LIMIT and room > 0 and effort > 0:
        fields = data[at : at + _HEADER.size]
        if len(fields) == _HEADER.size:
            _, flags, method, packed, name_length, extra = _HEADER.unpack(fields)
            begin = at + _HEADER.size + name_length + extra
            end = begin + packed if packed or method == zipfile.ZIP_STORED else len(data)
            name = data[at + _HEADER.size : begin - extra].decode("utf-8", "replace")
            part, read = _unpacked(view[begin:end], method, room) if not flags & _SECRET else _NONE
            room -= len(part)
            effort -= read
            if len(part) > len(found.get(name, b"")):
                found[name] = part
        at = data.find(_HEADER_MARK, at + len(_HEADER_MARK))
    return found


def _unpacked(data: memoryview, method: int, room: int) -> tuple[bytes, int]:
    """Return a part as far as it unpacks, and how many bytes were read for it."""
    if method == zipfile.ZIP_STORED:
        return bytes(data[:room]), len(data)
    if method != zipfile.ZIP_DEFLATED:
        return _NONE
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    found: list[bytes] = []
    for at in range(0, len(data), _STRIDE):
        try:
            found.append(inflate.decompress(data[at : at + _STRIDE], room))
        except zlib.error:
            break
        room -= len(found[-1])
        if inflate.eof or room <= 0:
            break
    return b"".join(found), at + _STRIDE if data else 0
