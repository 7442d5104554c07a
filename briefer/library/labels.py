"""Collections and tags: names that a person gives to articles, any number to each.

Both are the same thing in the database and differ by kind. A name counts once, whatever its case.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.library.messages import LABEL_MISSING, LABEL_TAKEN, LABEL_UNUSABLE, LabelError
from briefer.library.spacing import folded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from briefer.library.database import Database

LONGEST: Final = 200
"""Characters of a name."""


class Labels:
    """The collections of a library, or its tags."""

    def __init__(self, database: Database, kind: str) -> None:
        """Read nothing yet; ``kind`` is ``schema.COLLECTION`` or ``schema.TAG``."""
        self._database = database
        self._kind = kind

    def counts(self) -> dict[str, int]:
        """Return how many articles each name holds, the names in the order of the alphabet.

        Raises:
            LibraryError: they could not be read.
        """
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT name, count(key) FROM label LEFT JOIN labeled USING (label)"
                " WHERE kind = ? GROUP BY label ORDER BY folded",
                (self._kind,),
            ).fetchall()
        return dict(rows)

    def make(self, name: str) -> str:
        """Make one that holds nothing yet, and return its name as it is kept.

        Raises:
            LabelError: the name is empty, too long or taken; nothing was made.
            LibraryError: it could not be stored.
        """
        kept = self._checked(name)
        with self._database.writing() as connection:
            if self._find(connection, kept) is not None:
                raise LabelError(LABEL_TAKEN, kind=self._kind, name=kept)
            self._make(connection, kept)
        return kept

    def rename(self, name: str, new: str) -> None:
        """Give one another name; it keeps its articles.

        Raises:
            LabelError: there is none of that name, or the new one is unusable or taken.
            LibraryError: it could not be stored.
        """
        kept = self._checked(new)
        with self._database.writing() as connection:
            label = self._known(connection, name)
            if self._find(connection, kept) not in {None, label}:
                raise LabelError(LABEL_TAKEN, kind=self._kind, name=kept)
            connection.execute(
                "UPDATE label SET name = ?, folded = ? WHERE label = ?",
                (kept, folded(kept), label),
            )

    def remove(self, name: str) -> None:
        """Remove one; its articles stay in the library.

        Raises:
            LabelError: there is none of that name.
            LibraryError: it could not be removed.
        """
        with self._database.writing() as connection:
            label = self._known(connection, name)
            connection.execute("DELETE FROM labeled WHERE label = ?", (label,))
            connection.execute("DELETE FROM label WHERE label = ?", (label,))

    def put(self, name: str, articles: Iterable[str]) -> None:
        """Put articles, by id, into the one of a name, which is made where it is new.

        Articles that are not in the library are passed over.

        Raises:
            LabelError: the name is empty or too long.
            LibraryError: it could not be stored.
        """
        kept = self._checked(name)
        with self._database.writing() as connection:
            label = self._find(connection, kept)
            if label is None:
                label = self._make(connection, kept)
            connection.executemany(
                "INSERT OR IGNORE INTO labeled SELECT ?, key FROM record WHERE id = ?",
                [(label, article) for article in articles],
            )

    def take(self, name: str, articles: Iterable[str]) -> None:
        """Take articles, by id, out of the one of a name, which stays.

        Raises:
            LabelError: there is none of that name.
            LibraryError: it could not be stored.
        """
        with self._database.writing() as connection:
            label = self._known(connection, name)
            connection.executemany(
                "DELETE FROM labeled WHERE label = ?"
                " AND key = (SELECT key FROM record WHERE id = ?)",
                [(label, article) for article in articles],
            )

    def _checked(self, name: str) -> str:
        kept = " ".join(name.encode("utf-8", "ignore").decode().replace("\0", " ").split())
        if not kept or len(kept) > LONGEST:
            raise LabelError(LABEL_UNUSABLE, kind=self._kind, longest=LONGEST)
        return kept

    def _find(self, connection: sqlite3.Connection, name: str) -> int | None:
        row = connection.execute(
            "SELECT label FROM label WHERE kind = ? AND folded = ?", (self._kind, folded(name))
        ).fetchone()
        return None if row is None else row[0]

    def _known(self, connection: sqlite3.Connection, name: str) -> int:
        label = self._find(connection, " ".join(name.split()))
        if label is None:
            raise LabelError(LABEL_MISSING, kind=self._kind, name=name)
        return label

    def _make(self, connection: sqlite3.Connection, name: str) -> int:
        cursor = connection.execute(
            "INSERT INTO label (kind, name, folded) VALUES (?, ?, ?)",
            (self._kind, name, folded(name)),
        )
        return int(cursor.lastrowid or 0)
