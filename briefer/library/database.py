"""A library's file, open, and the locks that let several threads share it.

Nobody who reads waits for who writes: while the connection that writes is in use, a second one
reads what was last put on disk.
"""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefer.library.connection import connect, connect_beside, is_damage, reported
from briefer.library.messages import LOCKED, LibraryError
from briefer.library.migrating import MEMORY

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
        self._beside: sqlite3.Connection | None = None
        self._lock_beside = threading.RLock()

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        with self._lock, self._lock_beside:
            self.connection.close()
            if self._beside is not None:
                self._beside.close()
            self.closed = True

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Hold a connection to read from, and say what SQLite's errors mean.

        All that the block reads is of one moment, though others write meanwhile. A damaged file
        is set aside.

        Raises:
            LibraryError: SQLite could not do what was asked.
        """
        if self._lock.acquire(blocking=self.path == MEMORY):
            try:
                with self._explained():
                    yield self.connection
            finally:
                self._lock.release()
            return
        with self._explained(), self._lock_beside:
            if self._beside is None and not self.closed:
                self._beside = connect_beside(self.path)
            with _unchanging(self._beside or self.connection):
                yield self._beside or self.connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Do all of the block or nothing of it, as one transaction.

        Raises:
            LibraryError: it could not be stored; the library is as it was.
        """
        with self._lock, self._explained():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    @contextmanager
    def rewriting(self) -> Iterator[sqlite3.Connection]:
        """Hold the connection that writes for what is done outside of transactions.

        Waits for who uses it: a second connection, which others read from, could not do it. What
        the block wrote is in the file itself afterwards, and the log is empty.

        Raises:
            LibraryError: SQLite could not do what was asked, or another program held the file.
        """
        with self._lock, self._explained():
            yield self.connection
            self._empty_log()

    def _empty_log(self) -> None:
        """Put what is in the log in its place: who reads an old state from it is waited for."""
        with self._lock_beside:
            pass  # who reads from now on reads the newest state, which keeps nothing in the log
        self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)")  # nearly all; nobody waits for it
        with self._lock_beside:
            busy, *_ = self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:  # SQLite tells it and raises nothing
            raise LibraryError(LOCKED, name=self.path.name)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            if is_damage(error):
                self.close()
            raise reported(error, self.path) from error


@contextmanager
def _unchanging(connection: sqlite3.Connection) -> Iterator[None]:
    """Have all statements of the block read the same state, whatever is committed meanwhile."""
    outermost = not connection.in_transaction  # else within another block of the same thread
    if outermost:
        connection.execute("BEGIN")
    try:
        yield
    finally:
        if outermost and connection.in_transaction:  # some errors end it by themselves
            connection.execute("ROLLBACK")
