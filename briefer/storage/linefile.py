"""A journal's file: lines are added whole and flushed, or are as if they had never been."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
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
        if self.open().seek(0, os.SEEK_END) != length:
            self.close()
            raise HeldError

    def open(self) -> FileIO:
        """Open and hold the file, and make it where it is new.

        Raises:
            OSError: that is not possible.
            HeldError: another running program holds it, or put another in its place meanwhile.
        """
        if self._file is not None:
            return self._file
        self.path.parent.mkdir(parents=True, exist_ok=True)
        new = not self._size and not self.path.exists()
        file = self.path.open("x+b" if new else "r+b", buffering=0)
        try:
            if not hold(file) or not os.path.samestat(os.fstat(file.fileno()), self.path.stat()):
                raise HeldError
        except OSError:
            file.close()
            raise
        self._file = file
        flush_folder(self.path.parent)
        return file

    def add(self, records: Sequence[object]) -> None:
        """Add lines after the last good one and wait until they are on disk.

        Raises:
            OSError: they are not; what a failed attempt left behind is written over by the next.
        """
        file = self.open()
        if file.seek(0, os.SEEK_END) < self._size:  # lines after a hole could never be read
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        data, checksum = pack(records, self._checksum)
        file.seek(self._size)
        file.truncate()
        rest = memoryview(data)
        while rest:
            rest = rest[file.write(rest) or 0 :]
        flush_file(file.fileno())
        self._size += len(data)
        self._checksum = checksum

    @property
    def size(self) -> int:
        """How many good bytes there are."""
        return self._size

    def rewrite(self, records: Sequence[object]) -> None:
        """Put other lines in place of all, whole or not at all, and go on holding the file.

        Where they cannot be put there, the lines are as they were, and so is what follows them.

        Raises:
            OSError: the file could not be held on to.
            HeldError: another running program was quicker to hold it.
        """
        data, checksum = pack(records, 0)
        length = self.open().seek(0, os.SEEK_END)
        with suppress(OSError):
            with replacing(self.path) as file:
                file.write(data)
                if sys.platform == "win32":
                    self.close()  # an open file cannot be replaced there
            self._size, self._checksum, length = len(data), checksum, len(data)
            self.close()  # held until now, so that nobody went on with the lines it had
        self.reopen(length)

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
