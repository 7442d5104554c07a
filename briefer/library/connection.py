"""Opening the database file, bringing it up to date, and telling people what SQLite says.

Settings, and why: WAL, so that who reads does not wait for who writes; ``synchronous=FULL``, and
``fullfsync`` for macOS, so that an article that was added is still there after a power cut. Newer
databases and those of other programs are left alone; a damaged one is renamed, never deleted.
"""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from briefer.errors import reason
from briefer.library.messages import (
    CLOSED,
    DAMAGED,
    DAMAGED_STAYS,
    FAILED,
    FOREIGN,
    FULL,
    LOCKED,
    NEWER,
    READ_ONLY,
    UNREACHABLE,
    DamagedLibraryError,
    LibraryError,
)
from briefer.library.schema import APPLICATION, MIGRATIONS

MEMORY = Path(":memory:")
_WAIT_SECONDS = 3.0
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
    version = _checked_version(connection, path)
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")
    if version < len(MIGRATIONS):
        _migrate(connection, path)


def _checked_version(connection: sqlite3.Connection, path: Path) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    tables: int = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application != APPLICATION and (version or tables):
        raise LibraryError(FOREIGN, name=path.name)
    if version > len(MIGRATIONS):
        raise LibraryError(NEWER, name=path.name)
    return version


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Take all steps that are missing as one transaction; another program may have come first."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _checked_version(connection, path)
        for step in MIGRATIONS[version:]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


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
    return DamagedLibraryError(DAMAGED, name=path.name, aside=aside.name)
