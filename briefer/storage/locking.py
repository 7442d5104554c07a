"""Holding a file, so that another running program can see that it is in use.

The system lets go when the program ends, however it ends.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    _FAR = 2**62
    """Windows forbids reading what is locked, so a byte is locked that no journal reaches."""

    def grip(file: BinaryIO) -> bool | None:
        """Hold an open file until it is closed; False where someone holds it."""
        position = file.tell()
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            file.seek(position)
        return True

else:
    import fcntl

    def grip(file: BinaryIO) -> bool | None:
        """Hold an open file until it is closed; False where someone holds it.

        None where the file system cannot say.
        """
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return None
        return True


def hold(file: BinaryIO) -> bool:
    """Hold an open file until it is closed; False where someone holds it.

    A file system that cannot say counts as free: few have no locks, and none is one that two
    windows of one person share.
    """
    return grip(file) is not False
