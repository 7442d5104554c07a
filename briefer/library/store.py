"""The library: articles with their references, kept in SQLite and found by their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, Self

from briefer.domain.article import Article
from briefer.domain.reference import Source
from briefer.library import codec, copies, listing, versions
from briefer.library.database import Database
from briefer.library.labels import Labels
from briefer.library.messages import UNSTORABLE, LibraryError
from briefer.library.schema import COLLECTION, TAG
from briefer.library.spacing import spaced

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from briefer.library.copies import Likeness
    from briefer.library.gathering import Gathered
    from briefer.library.listing import Summary
    from briefer.library.searching import Hit
    from briefer.library.snippets import Places

_INSERT: Final = """
    INSERT INTO record (reference, heading, title, author, outlet, issued,
                        id, name, captured, readable)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
"""
_FILL: Final = """
    INSERT INTO content (key, blocks, pages, highlights, origin, text, spaced, original)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_INDEX_NEW: Final = """
    INSERT INTO words (rowid, title, author, outlet, text) VALUES (?, ?, ?, ?, ?)
"""
"""Does what ``_INDEX`` does for an article whose values are at hand. Before a statement that takes
its rows from elsewhere, SQLite has FTS5 write down what it gathered, as the statement may be taken
back alone; with this one FTS5 writes once a transaction, and so has less to merge.
"""
_INDEX: Final = """
    INSERT INTO words (rowid, title, author, outlet, text)
    SELECT key, title, author, outlet, text FROM searchable WHERE key = ?
"""
_UNINDEX: Final = """
    INSERT INTO words (words, rowid, title, author, outlet, text)
    SELECT 'delete', key, title, author, outlet, text FROM searchable WHERE key = ?
"""
_UPDATE: Final = """
    UPDATE record SET reference = ?, heading = ?, title = ?, author = ?, outlet = ?, issued = ?
    WHERE key = ?
"""
_READ: Final = """
    SELECT key, text, blocks, origin, pages, highlights, reference
    FROM record JOIN content USING (key) WHERE id = ?
"""


class Library:
    """All articles of one person, in one SQLite file.

    May be used from several threads at once; each call is one transaction. A ``with`` statement
    closes it.

    Attributes:
        path: the file.
        collections: named groups of articles; an article may be in several.
        tags: words that a person puts to articles.
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
        self._database = Database(path)
        self.collections = Labels(self._database, COLLECTION)
        self.tags = Labels(self._database, TAG)

    def __enter__(self) -> Self:
        """Return the library itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the library."""
        self.close()

    @property
    def closed(self) -> bool:
        """Whether it was closed, or closed itself because its file is damaged."""
        return self._database.closed

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self._database.close()

    def add(self, source: Source, original: bytes = b"") -> bool:
        """Add an article with its reference and the bytes it was read from.

        Returns:
            False where exactly that text was there already; nothing is changed then.

        Raises:
            LibraryError: it could not be stored; the library is as it was.
        """
        return self.add_many([(source, original)])[0]

    def add_many(self, articles: Iterable[tuple[Source, bytes]]) -> tuple[bool, ...]:
        """Add articles, each with the bytes it was read from, all of them or none.

        Far faster than one at a time, as what was added is put on disk once. A few hundred are a
        good number: others wait while they are added.

        Returns:
            For each whether it is new; False where exactly that text was there already.

        Raises:
            LibraryError: one could not be stored; the library is as it was.
        """
        rows = []
        name = ""
        try:
            for source, original in articles:  # all that needs no database, so that nobody waits
                name = source.article.origin.name
                rows.append(_row(source, original))
            with self._database.writing() as connection:
                new = []
                for row in rows:
                    name = row.name
                    new.append(_add(connection, row))
        except UnicodeEncodeError as error:
            raise LibraryError(UNSTORABLE, name=name) from error
        return tuple(new)

    def get(self, article_id: str) -> Source | None:
        """Return an article with its reference, or None where there is none of that id.

        Raises:
            LibraryError: it could not be read.
        """
        with self._database.reading() as connection:
            found = _read(connection, article_id)
        return None if found is None else found[1]

    def original(self, article_id: str) -> bytes | None:
        """Return the bytes an article was read from, or None where there is none of that id.

        Raises:
            LibraryError: they could not be read.
        """
        query = "SELECT original FROM content WHERE key = (SELECT key FROM record WHERE id = ?)"
        with self._database.reading() as connection:
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
        article = source.article
        with self._database.writing() as connection:
            found = _read(connection, article.id)
            if found is None:
                return False
            key, before = found
            connection.execute(_UNINDEX, (key,))
            connection.execute(_UPDATE, (*listing.amendable(source), key))
            connection.execute(_INDEX, (key,))
            connection.execute(
                "UPDATE content SET blocks = ?, pages = ? WHERE key = ?",
                (codec.blocks_to_json(article.blocks), codec.pages_to_json(article.pages), key),
            )
            if article.blocks != before.article.blocks:
                copies.forget(connection, key, before.article)
                copies.note(connection, key, copies.prints_of(article))
            return True

    def remove(self, article_id: str) -> bool:
        """Remove an article, also from its collections and with its tags.

        Returns:
            False where there was none of that id.

        Raises:
            LibraryError: it could not be removed; the library is as it was.
        """
        with self._database.writing() as connection:
            found = _read(connection, article_id)
            if found is None:
                return False
            key, source = found
            copies.forget(connection, key, source.article)
            versions.forget(connection, key)
            connection.execute(_UNINDEX, (key,))
            for table in ("labeled", "content", "record"):
                connection.execute(f"DELETE FROM {table} WHERE key = ?", (key,))  # noqa: S608 - named above
            return True

    def compact(self) -> None:
        """Leave nothing in the file of what was removed; takes as long as copying the library.

        Others may read meanwhile; who writes waits.

        Raises:
            LibraryError: it could not be done; what was removed may still be in free pages.
        """
        with self._database.rewriting() as connection:
            connection.execute("INSERT INTO words (words) VALUES ('optimize')")
            connection.execute("VACUUM")

    def summaries(self) -> tuple[Summary, ...]:
        """Return every article's summary, in the order they were added.

        Ten thousand take some 50 milliseconds: no text is read and no reference decoded.

        Raises:
            LibraryError: they could not be read.
        """
        with self._database.reading() as connection:
            return listing.summaries(connection)

    def search(
        self,
        words: str,
        limit: int = 50,
        sections: Mapping[str, Iterable[str]] | None = None,
        among: Iterable[str] | None = None,
        *,
        outdated: Callable[[], bool] | None = None,
    ) -> tuple[Hit, ...]:
        """Return the articles that a person's words find, the best first.

        See ``briefer.library.query`` for what may be typed: nothing can be a mistake. Titles weigh
        more than authors, authors more than outlets, outlets more than the text. Accents, case
        and the forms of quotation marks do not matter. ``before:2016`` finds what came out before
        that year began, ``after:2016`` what came out after it ended; an article of which only the
        year or month is known is found where it may fit.

        Args:
            words: what a person typed.
            limit: the most articles to return.
            sections: the ids of the articles that feed each section, by its heading, for ``in:``.
            among: the ids of the articles to search; None for all.
            outdated: asked every now and then whether the answer is still wanted.

        Raises:
            CancelledError: it was not.
            LibraryError: the library could not be read.
        """
        from briefer.library import searching  # noqa: PLC0415 - loads with the first search

        with self._database.reading() as connection:
            return searching.search(
                connection, words, limit, sections or {}, among, outdated=outdated
            )

    def places(self, article_id: str, words: str) -> Places:
        """Return where the words of a search stand in one article's text, in order.

        Starts and ends in code points. Words that are asked of another field, or that must not
        occur, have no places; nor has an article that is not in the library.

        Raises:
            LibraryError: the library could not be read.
        """
        from briefer.library import searching  # noqa: PLC0415 - loads with the first search

        with self._database.reading() as connection:
            return searching.places(connection, article_id, words)

    def gather(self, terms: Sequence[str], most: int = 30) -> Gathered:
        """Return the articles that hold most of the rarest of some terms: see ``gathering``.

        Raises:
            LibraryError: the library could not be read.
        """
        from briefer.library import gathering  # noqa: PLC0415 - loads with the first question

        with self._database.reading() as connection:
            return gathering.gather(connection, terms, most)

    def likenesses(self, article_id: str) -> tuple[Likeness, ...]:
        """Return the articles with largely the same words as one, those that share most first.

        Raises:
            LibraryError: the library could not be read.
        """
        with self._database.reading() as connection:
            return copies.likenesses(connection, article_id)

    def nearest(self) -> dict[str, Likeness]:
        """Return, for each article that is like others, the one that shares most with it.

        Raises:
            LibraryError: the library could not be read.
        """
        with self._database.reading() as connection:
            return copies.nearest(connection)

    def succeed(self, older: str, newer: str) -> bool:
        """Note that an article is the next text of another one of the same origin, both by id.

        Returns:
            False where one of them is not there, or has its place in a line of texts already.

        Raises:
            LibraryError: it could not be stored; the library is as it was.
        """
        with self._database.writing() as connection:
            return versions.link(connection, older, newer)

    def successors(self) -> dict[str, str]:
        """Return the id of the next text of each article that has one, by id.

        Raises:
            LibraryError: the library could not be read.
        """
        with self._database.reading() as connection:
            return versions.successors(connection)

    def families(self) -> dict[str, str]:
        """Return the family of each article that is like another, directly or through a third.

        All of one family have one origin, so they count as one source. Articles that are like no
        other are left out; a family goes by the id of the article of it that was added first.

        Raises:
            LibraryError: the library could not be read.
        """
        with self._database.reading() as connection:
            return copies.families(connection)


class _Row(NamedTuple):
    """An article as it is stored: its name, its columns in three tables, and what copies go by."""

    name: str
    record: tuple[object, ...]
    content: tuple[object, ...]
    words: tuple[str, str, str, str]
    prints: copies.Prints


def _row(source: Source, original: bytes) -> _Row:
    article = source.article
    origin = article.origin
    amendable = listing.amendable(source)
    record = (
        *amendable,
        article.id,
        origin.name,
        origin.captured,
        article.readable,
    )
    with_joints = spaced(article.text)
    content = (
        codec.blocks_to_json(article.blocks),
        codec.pages_to_json(article.pages),
        codec.highlights_to_json(article.highlights),
        codec.origin_to_json(origin),
        article.text,
        with_joints if with_joints != article.text else None,
        original,
    )
    _reference, _heading, title, author, outlet, _issued = amendable
    words = (title, author, outlet, with_joints)
    return _Row(origin.name, record, content, words, copies.prints_of(article))


def _add(connection: sqlite3.Connection, row: _Row) -> bool:
    cursor = connection.execute(_INSERT, row.record)
    key = cursor.lastrowid
    if cursor.rowcount < 1 or key is None:
        return False
    connection.execute(_FILL, (key, *row.content))
    connection.execute(_INDEX_NEW, (key, *row.words))
    copies.note(connection, key, row.prints)
    return True


def _read(connection: sqlite3.Connection, article_id: str) -> tuple[int, Source] | None:
    row = connection.execute(_READ, (article_id,)).fetchone()
    if row is None:
        return None
    key, text, blocks, origin, pages, highlights, reference = row
    article = Article(
        article_id,
        text,
        codec.blocks_from_json(blocks),
        codec.origin_from_json(origin),
        codec.pages_from_json(pages),
        codec.highlights_from_json(highlights),
    )
    return key, Source(article, codec.reference_from_json(reference))
