"""The file beside a briefing's file that says who has it open, on whatever folder it lies.

The file is made in one step that fails where it is there already, which network folders can do, and
is held as ``locking`` can. So a lock whose program ended is known on the same computer at once; on
another one it counts for three days from the last saving. Where no lock can be made, as on a folder
that takes no file, a briefing opens without one.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import getpass
import json
import os
import platform
import sys
import time
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.storage.locking import grip

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

STALE: Final = dt.timedelta(days=3)
"""After so long without a saving, a lock of another computer no longer counts."""
_LARGEST: Final = 4096
_TRIES: Final = 3


class Holder(NamedTuple):
    """Who has a file open.

    Attributes:
        user: the name they are logged on with; may be empty.
        host: the computer's name; may be empty.
        since: ISO 8601 with the offset from UTC; may be empty.
        pid: the number of the program there.
    """

    user: str = ""
    host: str = ""
    since: str = ""
    pid: int = 0


class LockFile:
    """The lock of one briefing's file."""

    def __init__(self, path: Path) -> None:
        """Take nothing yet."""
        target = path.resolve()
        self._path = target.with_name(f".{target.name}.lock")
        self._file: BinaryIO | None = None

    def take(self) -> Holder | None:
        """Take the lock, or see that it is still there, and say that now is the last time.

        Returns:
            Who has it, where it cannot be had; None where it is ours, or cannot be made here.
        """
        if self._file is not None and self._ours(self._file):
            with contextlib.suppress(OSError):
                os.utime(self._path)
            return None
        self._let_go()
        for _ in range(_TRIES):
            try:
                self._made()
            except FileExistsError:
                with contextlib.suppress(FileNotFoundError):  # it was let go in between
                    return self._taken_over()
            except OSError:
                return None
            else:
                return None
        return self._reading()

    def release(self) -> None:
        """Let go of the lock, where it is ours."""
        if self._file is None:
            return
        ours = self._ours(self._file)
        if sys.platform == "win32":
            self._let_go()  # an open file cannot be removed there
        if ours:
            with contextlib.suppress(OSError):
                self._path.unlink()
        self._let_go()

    def _made(self) -> None:
        file = self._path.open("x+b")
        grip(file)
        self._sign(file)

    def _taken_over(self) -> Holder | None:
        """Take over a lock that nobody holds any more; or return who holds it.

        Raises:
            FileNotFoundError: it is gone.
        """
        try:
            file = self._path.open("r+b")
        except FileNotFoundError:
            raise
        except OSError:
            return self._reading()
        holder = _read(file)
        if not self._stale(holder, grip(file)):
            file.close()
            return holder
        if not self._ours(file):
            file.close()
            raise FileNotFoundError(self._path)
        self._sign(file)
        return None

    def _sign(self, file: BinaryIO) -> None:
        """Say in a lock that it is ours; one that takes no words still holds."""
        self._file = file
        words = json.dumps(_ourselves()._asdict()).encode()
        with contextlib.suppress(OSError):
            file.seek(0)
            file.truncate()
            file.write(words)
            file.flush()

    def _stale(self, holder: Holder, free: bool | None) -> bool:  # noqa: FBT001 - grip's answer
        if free is False:
            return False
        if holder.host == platform.node():
            return free is True or not _running(holder.pid)
        age = time.time() - self._path.stat().st_mtime
        return age > STALE.total_seconds()

    def _ours(self, file: BinaryIO) -> bool:
        """Whether the file that is open is the one that lies there."""
        try:
            return os.path.samestat(os.fstat(file.fileno()), self._path.stat())
        except OSError:
            return False

    def _reading(self) -> Holder:
        try:
            with self._path.open("rb") as file:
                return _read(file)
        except OSError:
            return Holder()

    def _let_go(self) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None


def _ourselves() -> Holder:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # as where the system knows no name of ours
        user = ""
    now = dt.datetime.now().astimezone().isoformat(timespec="minutes")
    return Holder(user, platform.node(), now, os.getpid())


def _read(file: BinaryIO) -> Holder:
    """Return what a lock says; nothing where it is none of ours."""
    try:
        data = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return Holder()
    if not isinstance(data, dict):
        return Holder()
    user, host, since = (str(data.get(key, ""))[:80] for key in ("user", "host", "since"))
    pid = data.get("pid")
    return Holder(user, host, since, pid if isinstance(pid, int) else 0)


def _running(pid: int) -> bool:
    """Whether a program of this computer runs; asked only where files cannot be held."""
    if sys.platform == "win32" or not 0 < pid < 2**31:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
