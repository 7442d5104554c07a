"""One window for one person's data: a second start hands its files to the window that is open.

A lock file says that there is a window; a socket of this machine, closed to other people, takes
paths. No network is touched. A window that does not answer is taken for one that hangs, and the
second start opens a window of its own.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QCryptographicHash,
    QDeadlineTimer,
    QEvent,
    QLockFile,
    QObject,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFileOpenEvent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE: Final = 3000
"""Milliseconds that an open window has to answer."""
_BEAT: Final = 0.05
"""Seconds between two tries to reach it."""
_LARGEST: Final = 2**20
"""Bytes of a list of paths; a longer one is not read."""
_TAKEN: Final = b"taken\n"


class Handover(QObject):
    """Keeps the place of the one window, and hears of files that others were started with.

    Signals:
        came: another start handed over files, as a tuple of absolute paths; empty where it only
            asked for the window.
    """

    came = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Ask for nothing yet.

        Args:
            folder: of the person's data.
            parent: owns this.
        """
        super().__init__(parent)
        self._folder = folder
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Take the place of the one window; False where another process holds it.

        Where the folder cannot be written there is no way to tell, and the place is taken as free.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        lock = QLockFile(str(self._folder / "window.lock"))
        # Not by age: a window is open all day. One whose process is gone counts as gone.
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._lock = lock
            return True
        return lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> bool:
        """Hear of other starts from now on; only the holder of the place does.

        Returns:
            Whether it does, or need not.
        """
        if self._lock is None:
            return True
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - after the first paint

        name = address(self._folder)
        # What a process that was killed left behind would be in the way.
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        return self._server.listen(name)

    def release(self) -> None:
        """Give the place up."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hear of files that the system opens with the running program, as macOS does."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.came.emit((Path(event.file()),))
            return True
        return super().eventFilter(watched, event)

    def _welcome(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _hear(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LARGEST:
            socket.abort()
        elif socket.canReadLine():
            paths = _paths(bytes(socket.readLine().data()))
            if paths is not None:
                socket.write(_TAKEN)
                socket.flush()
                # A question may come of the files, and the socket goes while it waits.
                QTimer.singleShot(0, self, lambda: self.came.emit(paths))
            socket.disconnectFromServer()


def hand_over(folder: Path, paths: Sequence[Path]) -> bool:
    """Hand files to the window that holds the place of a folder; False where it does not answer.

    Args:
        folder: of the person's data.
        paths: what this start was given.
    """
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - for a second start alone

    socket, name, patience = QLocalSocket(), address(folder), QDeadlineTimer(_PATIENCE)
    socket.connectToServer(name)
    while not socket.waitForConnected(int(patience.remainingTime())):
        # A window that is being made hears nothing yet.
        if patience.hasExpired():
            return False
        time.sleep(_BEAT)
        socket.connectToServer(name)
    socket.write(json.dumps([str(path.absolute()) for path in paths]).encode("ascii") + b"\n")
    answered = socket.waitForReadyRead(_PATIENCE) and bytes(socket.readAll().data()) == _TAKEN
    socket.disconnectFromServer()
    return answered


def _paths(line: bytes) -> tuple[Path, ...] | None:
    """Return the paths that a line holds; None where it is not a list of absolute paths."""
    try:
        names = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    paths = tuple(map(Path, names))
    return paths if all(path.is_absolute() for path in paths) else None


def address(folder: Path) -> str:
    """Return the name of a folder's socket.

    It is short, as some systems allow a hundred characters with the path.
    """
    whole = str(folder.absolute()).encode("utf-8", "surrogatepass")
    mark = QCryptographicHash.hash(whole, QCryptographicHash.Algorithm.Sha256).toHex()
    return f"briefer-{mark.toStdString()[:20]}"
