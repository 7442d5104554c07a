"""Opening the database file, bringing it up to date, and telling people what SQLite says.

Settings, and why: WAL, so that who reads does not wait for who writes; ``synchronous=FULL``, and
``fullfsync`` for macOS, so that an article that was added is still there after a power cut. Newer
databases and those of other programs are left alone; a damaged one is renamed, never deleted.
"""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from briefer.errors import reason
from briefer.library.messages import (
    CLOSED,
    DAMAGED,
    DAMAGED_STAYS,
    FAILED,
    FULL,
    LOCKED,
    READ_ONLY,
    UNREACHABLE,
    DamagedLibraryError,
    LibraryError,
)
from briefer.library.migrating import MEMORY, checked_version, migrate
from briefer.library.schema import MIGRATIONS

if TYPE_CHECKING:
    from pathlib import Path

_WAIT_SECONDS = 3.0
_PAGE = 8 * 2**10
"""Bytes of a page of a new file: the original of a web page fills many, and is put on disk in half
the system's time of pages of 4 KB. Larger ones save no more, and cost a large library more, as the
hashes of each article change many pages. A file keeps those it was made with."""
_CACHE_KILOBYTES = 24_000
"""Of the file's pages, kept at hand: hashes of many articles are added all over their table. Only
what is used is taken."""
_LOG = 64 * 2**20
"""Bytes in the log before its pages go to their places: many articles change the same ones, as the
words of each are spread over the whole index, and each page goes once."""
_LOG_KEPT = 4 * 2**20
"""Bytes of the log that stay once its pages are in their places."""
_COMPANIONS = ("", "-wal", "-shm")

_MESSAGES = {
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: UNREACHABLE,
    sqlite3.SQLITE_FULL: FULL,
}
_DAMAGE = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB))
_PRIMARY_CODE = 0xFF


def connect(path: Path) -> sqlite3.Connection:
    """Open or create the database, brought up to the newest version.

    Raises:
        DamagedLibraryError: the file is damaged; it was renamed, and nothing is at ``path`` now.
        LibraryError: the file is locked, read-only, out of reach, newer, or another program's.
    """
    connection = None
    try:
        if path != MEMORY:
            path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(
            path, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False
        )
        _prepare(connection, path)
    except OSError as error:
        raise LibraryError(UNREACHABLE, name=path.name, reason=reason(error)) from error
    except (sqlite3.Error, LibraryError) as error:
        if connection is not None:
            connection.close()
        if isinstance(error, LibraryError):
            raise
        raise reported(error, path) from error
    return connection


def connect_beside(path: Path) -> sqlite3.Connection:
    """Open a database once more, to read from while the first connection is busy.

    Raises:
        sqlite3.Error: it cannot be opened.
    """
    connection = sqlite3.connect(
        path, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA query_only = ON")
    return connection


def reported(error: sqlite3.Error, path: Path) -> LibraryError:
    """Return what an error of SQLite means to people; a damaged file is set aside first.

    No connection to the file may be open.
    """
    code = getattr(error, "sqlite_errorcode", None)
    primary = None if code is None else code & _PRIMARY_CODE
    if primary in _DAMAGE and path != MEMORY:
        return _set_aside(path)
    if isinstance(error, sqlite3.ProgrammingError):
        return LibraryError(CLOSED, name=path.name)
    template = _MESSAGES.get(primary, FAILED) if primary is not None else FAILED
    return LibraryError(template, name=path.name, reason=reason(error))


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether SQLite found the file damaged."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & _PRIMARY_CODE in _DAMAGE


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("BEGIN")  # so that all is read before or after what another program writes
    version = checked_version(connection, path)
    connection.execute("COMMIT")
    if not version:
        connection.execute(f"PRAGMA page_size = {_PAGE}")
    page: int = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG // page}")
    connection.execute(f"PRAGMA journal_size_limit = {_LOG_KEPT}")
    if version < len(MIGRATIONS):
        migrate(connection, path)


def _set_aside(path: Path) -> LibraryError:
    """Rename a damaged database with its companions; say under which name it is kept."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    try:
        for companion in _COMPANIONS:
            file = path.with_name(path.name + companion)
            if file.exists():
                file.rename(aside.with_name(aside.name + companion))
    except OSError as error:
        return LibraryError(DAMAGED_STAYS, name=path.name, reason=reason(error))
    return DamagedLibraryError(DAMAGED, name=path.name, aside=aside)
