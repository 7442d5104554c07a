"""The library: articles with their references, kept in SQLite and found by their words."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from briefer.domain.article import Article
from briefer.domain.reference import Reference, Source
from briefer.library import codec
from briefer.library.connection import connect, is_damage, reported
from briefer.library.messages import UNSTORABLE, LibraryError
from briefer.library.query import fts_query
from briefer.library.spacing import CLOSE, OPEN, spaced, unspaced

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SNIPPET_WORDS = 24

_INSERT = """
    INSERT INTO article (reference, title, author, outlet, blocks, pages, id, name, origin,
                         highlights, text, spaced, original)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
"""
_INDEX = """
    INSERT INTO words (rowid, title, author, outlet, text)
    SELECT key, title, author, outlet, text FROM searchable WHERE key = ?
"""
_UNINDEX = """
    INSERT INTO words (words, rowid, title, author, outlet, text)
    SELECT 'delete', key, title, author, outlet, text FROM searchable WHERE key = ?
"""
_UPDATE = """
    UPDATE article SET reference = ?, title = ?, author = ?, outlet = ?, blocks = ?, pages = ?
    WHERE key = ?
"""
_SEARCH = f"""
    SELECT id, substr(marked, 1, instr(marked, '{CLOSE}')), snippet FROM (
        SELECT rowid AS key, rank,
               highlight(words, 3, '{OPEN}', '{CLOSE}') AS marked,
               snippet(words, -1, '{OPEN}', '{CLOSE}', '…', {_SNIPPET_WORDS}) AS snippet
        FROM words WHERE words MATCH ? AND rank MATCH 'bm25(8.0, 6.0, 3.0, 1.0)'
        ORDER BY rank LIMIT ?
    ) JOIN article USING (key) ORDER BY rank
"""  # noqa: S608 - constants of this package only


@dataclass(frozen=True, slots=True)
class Summary:
    """What a list of articles shows of each: its id, its file's name and its reference."""

    id: str
    name: str
    reference: Reference


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found.

    Attributes:
        article: its id.
        start: where the first match begins, in code points of the article's text.
        end: one past its end; both are 0 where only the reference matched.
        snippet: some words around the matches.
        marks: the matches within the snippet, as code points.
    """

    article: str
    start: int
    end: int
    snippet: str
    marks: tuple[tuple[int, int], ...]


class Library:
    """All articles of one person, in one SQLite file.

    May be used from several threads at once; each call is one transaction. A ``with`` statement
    closes it.
    """

    def __init__(self, path: Path) -> None:
        """Open or create a library.

        Args:
            path: the database file on a local disk; ``Path(":memory:")`` keeps nothing.

        Raises:
            DamagedLibraryError: the file is damaged and was renamed; a second call begins anew.
            LibraryError: the file is locked, read-only, out of reach, newer, or another program's.
        """
        self.path = path
        self._lock = threading.RLock()
        self._connection = connect(path)
        self._closed = False

    def __enter__(self) -> Self:
        """Return the library itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the library."""
        self.close()

    @property
    def closed(self) -> bool:
        """Whether it was closed, or closed itself because its file is damaged."""
        return self._closed

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        with self._lock:
            self._connection.close()
            self._closed = True

    def add(self, source: Source, original: bytes = b"") -> bool:
        """Add an article with its reference and the bytes it was read from.

        Returns:
            False where exactly that text was there already; nothing is changed then.

        Raises:
            LibraryError: it could not be stored; the library is as it was.
        """
        article = source.article
        try:
            with self._transaction() as connection:
                cursor = connection.execute(_INSERT, (*_columns(source), original))
                if cursor.rowcount < 1:
                    return False
                connection.execute(_INDEX, (cursor.lastrowid,))
                return True
        except UnicodeEncodeError as error:
            raise LibraryError(UNSTORABLE, name=article.origin.name) from error

    def get(self, article_id: str) -> Source | None:
        """Return an article with its reference, or None where there is none of that id.

        Raises:
            LibraryError: it could not be read.
        """
        query = (
            "SELECT text, blocks, origin, pages, highlights, reference FROM article WHERE id = ?"
        )
        with self._guarded() as connection:
            row = connection.execute(query, (article_id,)).fetchone()
        if row is None:
            return None
        text, blocks, origin, pages, highlights, reference = row
        article = Article(
            article_id,
            text,
            codec.blocks_from_json(blocks),
            codec.origin_from_json(origin),
            codec.pages_from_json(pages),
            codec.highlights_from_json(highlights),
        )
        return Source(article, codec.reference_from_json(reference))

    def original(self, article_id: str) -> bytes | None:
        """Return the bytes an article was read from, or None where there is none of that id.

        Raises:
            LibraryError: they could not be read.
        """
        query = "SELECT original FROM article WHERE id = ?"
        with self._guarded() as connection:
            row = connection.execute(query, (article_id,)).fetchone()
        return None if row is None else bytes(row[0])

    def update(self, source: Source) -> bool:
        """Put another record, other roles of blocks and other page numbers to an article.

        Its text and the bytes it was read from stay as they are.

        Returns:
            False where there is none of its id; nothing is changed then.

        Raises:
            LibraryError: it could not be stored; the library is as it was.
        """
        with self._transaction() as connection:
            row = connection.execute(
                "SELECT key FROM article WHERE id = ?", (source.article.id,)
            ).fetchone()
            if row is None:
                return False
            connection.execute(_UNINDEX, row)
            connection.execute(_UPDATE, (*_amendable(source), *row))
            connection.execute(_INDEX, row)
            return True

    def remove(self, article_id: str) -> bool:
        """Remove an article.

        Returns:
            False where there was none of that id.

        Raises:
            LibraryError: it could not be removed; the library is as it was.
        """
        with self._transaction() as connection:
            row = connection.execute(
                "SELECT key FROM article WHERE id = ?", (article_id,)
            ).fetchone()
            if row is None:
                return False
            connection.execute(_UNINDEX, row)
            connection.execute("DELETE FROM article WHERE key = ?", row)
            return True

    def summaries(self) -> tuple[Summary, ...]:
        """Return every article's summary, in the order they were added.

        Raises:
            LibraryError: they could not be read.
        """
        with self._guarded() as connection:
            rows = connection.execute(
                "SELECT id, name, reference FROM article ORDER BY key"
            ).fetchall()
        return tuple(
            Summary(identifier, name, codec.reference_from_json(reference))
            for identifier, name, reference in rows
        )

    def search(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Return the articles in which all the words occur, the best first.

        Titles weigh more than authors, authors more than outlets, outlets more than the text. The
        last word may be just begun; words in quotation marks must follow each other; nothing that
        is typed can be a mistake. Accents and case do not matter.

        Args:
            words: what a person typed.
            limit: the most articles to return.

        Raises:
            LibraryError: the library could not be read.
        """
        query = fts_query(words)
        if not query or limit < 1:
            return ()
        with self._guarded() as connection:
            rows = connection.execute(_SEARCH, (query, limit)).fetchall()
        return tuple(_hit(*row) for row in rows)

    @contextmanager
    def _guarded(self) -> Iterator[sqlite3.Connection]:
        """Hold the lock, and say what SQLite's errors mean; a damaged file is set aside."""
        with self._lock:
            try:
                yield self._connection
            except sqlite3.Error as error:
                if is_damage(error):
                    self.close()
                raise reported(error, self.path) from error

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """Do all of it or nothing."""
        with self._guarded() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise


def _columns(source: Source) -> tuple[str | None, ...]:
    article = source.article
    with_joints = spaced(article.text)
    return (
        *_amendable(source),
        article.id,
        article.origin.name,
        codec.origin_to_json(article.origin),
        codec.highlights_to_json(article.highlights),
        article.text,
        with_joints if with_joints != article.text else None,
    )


def _amendable(source: Source) -> tuple[str, ...]:
    """Return the columns that may change after an article was added."""
    article, reference = source.article, source.reference
    authors = ", ".join(name.display() for name in reference.authors)
    return (
        codec.reference_to_json(reference),
        spaced(reference.title),
        spaced(authors),
        spaced(reference.text("container-title")),
        codec.blocks_to_json(article.blocks),
        codec.pages_to_json(article.pages),
    )


def _hit(article: str, before: str, marked: str) -> Hit:
    """Make a hit of the text up to the first match's end and a snippet with marks in it."""
    start = end = 0
    if before:
        lead, _, match = before[:-1].rpartition(OPEN)
        start = len(unspaced(lead))
        end = start + len(unspaced(match))
    snippet, marks = _unmark(unspaced(marked))
    return Hit(article, start, end, snippet, marks)


def _unmark(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    parts: list[str] = []
    marks: list[tuple[int, int]] = []
    length = 0
    for piece in marked.split(OPEN):
        match, closed, rest = piece.rpartition(CLOSE)
        if closed:
            marks.append((length, length + len(match)))
        parts.append(match + rest)
        length += len(match) + len(rest)
    return "".join(parts), tuple(marks)
