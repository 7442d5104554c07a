"""Bringing a library up to the newest version, with a copy of the file kept before each time.

The steps are data (``briefer.library.schema``) and are taken as one transaction: a library is of
one version or of the other, never between. A copy that cannot be written stops the migration.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefer.domain.article import Article
from briefer.domain.reference import Source
from briefer.library import codec, copies
from briefer.library.listing import amendable
from briefer.library.messages import FOREIGN, NEWER, LibraryError
from briefer.library.schema import APPLICATION, MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

MEMORY = Path(":memory:")
KEPT: Final = 3
"""How many copies are kept beside a library; the oldest go first."""
_KEPT: Final = ".version-"
"""Stands in a copy's name between the library's and the number of the version it is of."""
_BEGUN: Final = "part-of-"
"""Stands before the name of a copy that is being written."""

_COMPLETE: Final = """
    UPDATE record SET reference = ?, heading = ?, title = ?, author = ?, outlet = ?, issued = ?
    WHERE key = ?
"""


def checked_version(connection: sqlite3.Connection, path: Path) -> int:
    """Return how many steps a database has been through.

    Raises:
        LibraryError: it is newer than the program, or another program's.
    """
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    tables: int = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application != APPLICATION and (version or tables):
        raise LibraryError(FOREIGN, name=path.name)
    if version > len(MIGRATIONS):
        raise LibraryError(NEWER, name=path.name)
    return version


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Take all steps that are missing as one transaction; another program may have come first."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = checked_version(connection, path)
        if 0 < version < len(MIGRATIONS) and path != MEMORY:
            _keep_copy(path, version)
        for step in MIGRATIONS[version:]:
            for statement in step:
                connection.execute(statement)
        _complete(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def copies_kept(path: Path) -> list[Path]:
    """Return the copies that were kept of a library before it was migrated, the oldest first."""
    return sorted(
        _beside(path, f"{path.name}{_KEPT}"), key=lambda file: file.name.rsplit("-", 1)[-1]
    )


def copies_begun(path: Path) -> list[Path]:
    """Return what a program that was killed wrote of such a copy."""
    return sorted(_beside(path, f"{_BEGUN}{path.name}{_KEPT}"))


def _beside(path: Path, beginning: str) -> Iterator[Path]:
    with suppress(OSError):
        yield from (file for file in path.parent.iterdir() if file.name.startswith(beginning))


def _keep_copy(path: Path, version: int) -> None:
    """Copy the file beside itself, whole or not at all, while nobody else may write to it."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    copy = path.with_name(f"{path.name}{_KEPT}{version}-{stamp}")
    partial = copy.with_name(f"{_BEGUN}{copy.name}")
    try:
        # A second connection: it reads what was last committed while the first holds the writing.
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(partial)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, with no companions
        partial.replace(copy)
    finally:
        partial.unlink(missing_ok=True)
    for old in copies_kept(path)[:-KEPT]:
        old.unlink(missing_ok=True)


def _complete(connection: sqlite3.Connection) -> None:
    """Work out what the steps left open, as SQL cannot."""
    for key, source in _incomplete(connection):
        connection.execute(_COMPLETE, (*amendable(source), key))
        copies.note(connection, key, copies.prints_of(source.article))


def _incomplete(connection: sqlite3.Connection) -> Iterator[tuple[int, Source]]:
    keys = connection.execute("SELECT key FROM record WHERE words IS NULL ORDER BY key").fetchall()
    query = """
        SELECT id, text, blocks, origin, reference FROM record JOIN content USING (key)
        WHERE key = ?
    """
    for (key,) in keys:
        identifier, text, blocks, origin, reference = connection.execute(query, (key,)).fetchone()
        article = Article(
            identifier, text, codec.blocks_from_json(blocks), codec.origin_from_json(origin)
        )
        yield key, Source(article, codec.reference_from_json(reference))
