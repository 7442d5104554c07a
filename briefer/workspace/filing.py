"""The file of the open briefing: who has it, what it held, and putting a new version in its place.

Nothing that this did not write is ever written over: what another program put there meanwhile, and
what could not be read, is kept beside. The last versions are kept on this computer.
"""

from __future__ import annotations

import errno
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from briefer import storage
from briefer.errors import Said, reason
from briefer.storage import replacing, wording
from briefer.storage.prints import sha256

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Source
    from briefer.storage.lockfile import Holder

_ERRORS: Final = "ESTALE ENETDOWN ENETUNREACH EHOSTDOWN EHOSTUNREACH ETIMEDOUT ENOTCONN"
_GONE: Final = {getattr(errno, name, None) for name in _ERRORS.split()} - {None}
"""What a system says of a folder on a network that went away."""


class Filing:
    """The file of whichever briefing is open.

    Attributes:
        path: where it is; None before there is one.
        kept: what it held that this program does not know.
        waiting: whether a version waits for its folder to come back.
    """

    def __init__(self, backups: storage.Backups | None = None) -> None:
        """Hold no file yet.

        Args:
            backups: where the last versions are kept; None to keep none, and to lock no file.
        """
        self.path: Path | None = None
        self.kept: storage.Kept | None = None
        self.waiting = False
        self._backups = backups
        self._lock: storage.LockFile | None = None
        self._print = ""
        self._disk: int | None = None
        self._damaged = False
        self._notices: list[Said] = []

    def take(self, path: Path, stored: storage.Stored) -> Said:
        """Go over to a file that was read.

        Returns:
            Why it may only be read, in words for people; an empty string where it may be written.
        """
        lock, holder = self._locked(path)
        self._let_go(lock)
        self._lock = None if holder else lock
        self.path, self.kept, self.waiting = path, stored.kept, False
        self._print, self._damaged = stored.print, stored.damaged
        self._disk = _disk(path.parent)
        return _held(wording.OPEN_ELSEWHERE, holder) if holder else Said("")

    def leave(self, kept: storage.Kept | None = None) -> None:
        """Let go of the file: what is open has none.

        Args:
            kept: what the file held that it was copied from.
        """
        self._let_go(None)
        self._lock = self.path = None
        self.kept, self.waiting, self._print, self._damaged = kept, False, "", False
        self._disk = None

    def close(self) -> None:
        """Let others have the file."""
        self._let_go(None)
        self._lock = None

    def put(self, target: Path, briefing: Briefing, sources: Mapping[str, Source]) -> str:
        """Write a briefing to its file, or go over to another one.

        Returns:
            The digest of the briefing.

        Raises:
            AwayError: its folder cannot be reached; a copy is kept on this computer meanwhile.
            StorageError: it cannot be written, or another person has that file open.
        """
        own = same_file(target, self.path)
        if own and self._unmounted():
            self._wait(briefing, sources)
            raise storage.AwayError(wording.AWAY, name=target.name)
        lock, holder = self._locked(target)
        if holder is not None:
            held = _held(wording.TAKEN, holder, target.name)
            raise storage.StorageError(held.text, **held.values)
        try:
            self._keep_other(target, briefing.id, own=own)
            digest = storage.save(target, briefing, sources, self.kept)
        except (OSError, storage.StorageError) as error:
            if not same_file(target, self.path) and lock is not None:
                lock.release()
            if own and _away(target, error):
                self._wait(briefing, sources)
                raise storage.AwayError(wording.AWAY, name=target.name) from error
            if isinstance(error, OSError):
                raise storage.StorageError(
                    wording.NOT_SAVED, name=target.name, reason=reason(error)
                ) from error
            raise
        self._let_go(lock)
        self._lock, self.path = lock, target
        self.waiting = self._damaged = False
        self._remember(target, briefing.id)
        return digest

    def reachable(self) -> bool:
        """Whether the folder of the file is there; may wait for a network, so not for a window."""
        return self.path is not None and _there(self.path.parent) and not self._unmounted()

    def take_notices(self) -> tuple[Said, ...]:
        """Return, once, what else saving did, in words for people."""
        notices, self._notices = tuple(self._notices), []
        return notices

    def _unmounted(self) -> bool:
        """Whether the file's folder is the empty one that a drive was mounted on.

        It is there when the drive is away, and a file in it is hidden once the drive is back. Where
        the file itself is there, another number only tells that the drive was mounted again.
        """
        if self.path is None or self._disk is None or _disk(self.path) is not None:
            return False
        folder = self.path.parent
        # A share may have another number each time that it is mounted; then its files are there.
        return _disk(folder) not in {None, self._disk} and _empty(folder)

    def _locked(self, path: Path) -> tuple[storage.LockFile | None, Holder | None]:
        """Take the lock of a file; also return who has it where that cannot be."""
        if self._backups is None:
            return None, None
        own = self._lock if same_file(path, self.path) else None
        lock = own or storage.LockFile(path)
        return lock, lock.take()

    def _let_go(self, lock: storage.LockFile | None) -> None:
        if self._lock is not None and self._lock is not lock:
            self._lock.release()

    def _keep_other(self, target: Path, briefing: str, *, own: bool) -> None:
        """Keep what is in the way, where it is not what this program last read or wrote there.

        Raises:
            OSError: it could not be kept; it is still in its place.
        """
        try:
            data = target.read_bytes()
        except FileNotFoundError:
            return
        if not own:
            self._back_up_stranger(target, data)
        elif self._damaged:
            name = _beside(target, data, "damaged")
            self._notices.append(Said(wording.DAMAGED_KEPT, other=name))
        elif self._print and sha256(data) != self._print:
            name = _beside(target, data, "other version")
            self._notices.append(Said(wording.OTHER_KEPT, name=target.name, other=name))
        else:
            self._back_up(briefing, data)

    def _back_up_stranger(self, target: Path, data: bytes) -> None:
        """Keep a version of a briefing that a person chose to write another one over."""
        with suppress(storage.StorageError):  # what is no briefing was theirs to replace
            self._back_up(storage.load(target).briefing.id, data)

    def _remember(self, target: Path, briefing: str) -> None:
        """Note what the file holds now, and keep it on this computer."""
        try:
            data = target.read_bytes()
        except OSError:
            self._print = ""  # it went away again: what is there then counts as another's
            self._disk = None
            return
        self._print, self._disk = sha256(data), _disk(target.parent)
        self._back_up(briefing, data)

    def _wait(self, briefing: Briefing, sources: Mapping[str, Source]) -> None:
        """Keep a whole copy here for as long as the folder is away."""
        self.waiting = True
        if self._backups is not None:
            self._back_up(briefing.id, storage.packed(briefing, sources, self.kept))

    def _back_up(self, briefing: str, data: bytes) -> None:
        if self._backups is None:
            return
        try:
            self._backups.keep(briefing, data)
        except OSError as error:
            self._notices.append(Said(wording.NOT_KEPT, reason=reason(error)))


def same_file(one: Path, other: Path | None) -> bool:
    """Whether two paths lead to the same place."""
    return other is not None and one.resolve() == other.resolve()


def _beside(target: Path, data: bytes, word: str) -> str:
    """Write bytes beside a file under a name that is free, and return the name."""
    number = 1
    while True:
        tail = f" ({word})" if number == 1 else f" ({word} {number})"
        path = target.with_name(f"{target.stem}{tail}{target.suffix}")
        if not path.exists():
            break
        number += 1
    with replacing(path) as file:
        file.write(data)
    return path.name


def _away(target: Path, error: BaseException) -> bool:
    cause = error if isinstance(error, OSError) else error.__cause__
    gone = isinstance(cause, OSError) and cause.errno in _GONE
    return gone or not _there(target.parent)


def _there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False


def _disk(place: Path) -> int | None:
    """Return the number of the disk or drive that a place lies on; None where nothing is there."""
    try:
        return place.stat().st_dev
    except OSError:
        return None


def _empty(folder: Path) -> bool:
    try:
        return not any(folder.iterdir())
    except OSError:
        return False


def _held(text: str, holder: Holder, name: str = "") -> Said:
    import platform  # noqa: PLC0415 - loads only where a file is held

    if text is wording.OPEN_ELSEWHERE and holder.host == platform.node():
        return Said(wording.OPEN_HERE)
    return Said(
        text,
        name=name,
        user=holder.user or wording.SOMEONE,
        host=holder.host or wording.SOMEWHERE,
        since=holder.since[:16].replace("T", " ") or wording.SOME_TIME,
    )
