"""The zip around a briefing: fixed bytes for fixed content, and reading with limits.

Names inside are only ever looked up. Nothing is unpacked to disk, so no name can lead anywhere.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

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
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _FAULTS as error:
            raise ArchiveError from error
        entries = self._zip.infolist()
        _check_size(sum(entry.file_size for entry in entries), len(entries), len(data))

    def part(self, name: str) -> bytes | None:
        """Return a part, or None where there is none of that name.

        Raises:
            ArchiveError: the part is damaged.
        """
        try:
            info = self._zip.getinfo(name)
        except KeyError:
            return None
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
