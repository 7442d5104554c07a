"""A journal's file: lines are added whole and flushed, or are as if they had never been."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from briefer.storage.atomic import flush_file, flush_folder, replacing
from briefer.storage.lines import pack
from briefer.storage.locking import hold

if TYPE_CHECKING:
    from collections.abc import Sequence
    from io import FileIO
    from pathlib import Path


class HeldError(OSError):
    """Another running program writes this journal, or has written it since it was read."""


class LineFile:
    """A file of lines that is made with the first of them and held until it is closed."""

    def __init__(self, path: Path, size: int = 0, checksum: int = 0) -> None:
        """Take over a file of which ``size`` bytes are good; 0 for one that is not there yet."""
        self.path = path
        self._size = size
        self._checksum = checksum
        self._file: FileIO | None = None

    def reopen(self, length: int) -> None:
        """Open and hold a file that was read when it had so many bytes.

        Raises:
            OSError: that is not possible.
            HeldError: another running program holds it, or has changed it since: to go on from what
                was read would write over what that program added.
        """
        self.open()
        assert self._file is not None  # noqa: S101 - open raises where it does not open
        if self._file.seek(0, os.SEEK_END) != length:
            self.close()
            raise HeldError

    def open(self) -> None:
        """Open and hold the file, and make it where it is new.

        Raises:
            OSError: that is not possible.
            HeldError: another running program holds it.
        """
        if self._file is not None:
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        file = self.path.open("r+b" if self.path.exists() else "x+b", buffering=0)
        if not hold(file):
            file.close()
            raise HeldError
        self._file = file
        flush_folder(self.path.parent)

    def add(self, records: Sequence[object]) -> None:
        """Add lines after the last good one and wait until they are on disk.

        Raises:
            OSError: they are not; what a failed attempt left behind is written over by the next.
        """
        self.open()
        assert self._file is not None  # noqa: S101 - open raises where it does not open
        data, checksum = pack(records, self._checksum)
        self._file.seek(self._size)
        self._file.truncate()
        rest = memoryview(data)
        while rest:
            rest = rest[self._file.write(rest) or 0 :]
        flush_file(self._file.fileno())
        self._size += len(data)
        self._checksum = checksum

    @property
    def size(self) -> int:
        """How many good bytes there are."""
        return self._size

    def rewrite(self, records: Sequence[object]) -> None:
        """Put other lines in place of all, whole or not at all, and go on after them.

        Raises:
            OSError: that is not possible; the lines are as they were, and so is what follows them.
        """
        data, checksum = pack(records, 0)
        self.close()  # an open file cannot be replaced on Windows
        with replacing(self.path) as file:
            file.write(data)
        self._size, self._checksum = len(data), checksum

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
