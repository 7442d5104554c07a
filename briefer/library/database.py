"""The one connection to a library's file and the lock that lets several threads share it."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefer.library.connection import connect, is_damage, reported

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Database:
    """A library's file, open; every use of it is one block of a ``with`` statement."""

    def __init__(self, path: Path) -> None:
        """Open or create the file: see ``connect``."""
        self.path = path
        self.closed = False
        self.connection = connect(path)
        self._lock = threading.RLock()

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        with self._lock:
            self.connection.close()
            self.closed = True

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Hold the lock, and say what SQLite's errors mean; a damaged file is set aside.

        Raises:
            LibraryError: SQLite could not do what was asked.
        """
        with self._lock:
            try:
                yield self.connection
            except sqlite3.Error as error:
                if is_damage(error):
                    self.close()
                raise reported(error, self.path) from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Do all of the block or nothing of it, as one transaction.

        Raises:
            LibraryError: it could not be stored; the library is as it was.
        """
        with self.reading() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
