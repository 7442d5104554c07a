"""Putting a file in place whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefer.storage.locking import hold

if sys.platform == "darwin":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a new file that takes a path's place when the block ends well.

    It is written beside the path, flushed to disk and only then put in place, so that at any moment
    the path holds the old file or the new one. Whatever goes wrong, the old file is untouched and
    the new one is removed. A symbolic link keeps pointing where it did. Where the program is killed
    meanwhile the new one stays, and ``leftovers`` knows it: nobody holds it any more.

    Raises:
        OSError: from opening, writing, flushing or putting in place.
    """
    target = path.resolve()
    beside = target.parent / f".briefer-{os.urandom(8).hex()}.tmp"
    try:
        with beside.open("xb") as file:
            hold(file)
            yield file
            file.flush()
            flush_file(file.fileno())
        _keep_mode(target, beside)
        beside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    flush_folder(target.parent)


def flush_file(handle: int) -> None:
    """Wait until an open file's content is on disk.

    macOS leaves what ``fsync`` wrote in the drive's own cache unless it is asked for more; a file
    system that cannot do more does what it can.

    Raises:
        OSError: it is not on disk.
    """
    if sys.platform == "darwin":
        with contextlib.suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def flush_folder(folder: Path) -> None:
    """Flush a folder's list of names to disk, where the system can do so.

    A failure is passed over: the name is there already, and only a power cut could undo it.
    """
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _keep_mode(old: Path, new: Path) -> None:
    with contextlib.suppress(OSError):
        new.chmod(old.stat().st_mode & 0o7777)
