"""Which article is a newer text of which other one: what of one origin was added at another time.

Each article has at most one next text and follows at most one, so that they make a line. Which
articles are of one origin is not decided here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3

_LINK: Final = """
    INSERT OR IGNORE INTO succession
    SELECT mine.key, theirs.key FROM record AS mine, record AS theirs
    WHERE mine.id = ? AND theirs.id = ? AND mine.key <> theirs.key
"""
_ALL: Final = """
    SELECT mine.id, theirs.id FROM succession
    JOIN record AS mine ON mine.key = older JOIN record AS theirs ON theirs.key = newer
"""


def link(connection: sqlite3.Connection, older: str, newer: str) -> bool:
    """Note that an article is the next text of another; False where one of them has another."""
    return connection.execute(_LINK, (older, newer)).rowcount > 0


def successors(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the next text of each article that has one, by id."""
    return dict(connection.execute(_ALL))


def forget(connection: sqlite3.Connection, key: int) -> None:
    """Take an article out of its line; those before and after it close up."""
    pairs = connection.execute(
        "SELECT before.older, after.newer FROM succession AS before, succession AS after"
        " WHERE before.newer = :key AND after.older = :key",
        {"key": key},
    ).fetchall()
    connection.execute("DELETE FROM succession WHERE :key IN (older, newer)", {"key": key})
    connection.executemany("INSERT INTO succession VALUES (?, ?)", pairs)
