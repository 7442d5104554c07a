"""The shape of the database, as steps: each brings it from one version to the next.

A step is never changed once it has been released; a new need is a new step. ``PRAGMA user_version``
holds how many steps a database has been through.

The index (``words``) keeps no text of its own: it reads ``searchable``, where a text that has to be
spaced for the search (``briefer.library.spacing``) stands in its spaced form. No trigger fills it,
so the code that adds and removes an article does. U+FDD0 is the joint between spaced characters.
"""

APPLICATION = 0x42726965
"""``Brie`` in ASCII: tells a library from the databases of other programs."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE article (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            reference TEXT NOT NULL,
            origin TEXT NOT NULL,
            title TEXT NOT NULL,
            author TEXT NOT NULL,
            outlet TEXT NOT NULL,
            blocks TEXT NOT NULL,
            pages TEXT NOT NULL,
            text TEXT NOT NULL,
            spaced TEXT,
            original BLOB NOT NULL
        )
        """,
        """
        CREATE VIEW searchable AS
        SELECT key, title, author, outlet, coalesce(spaced, text) AS text FROM article
        """,
        """
        CREATE VIRTUAL TABLE words USING fts5(
            title, author, outlet, text,
            content='searchable', content_rowid='key',
            tokenize="unicode61 remove_diacritics 2 separators '\ufdd0'", prefix='2 3 4'
        )
        """,
    ),
    ("ALTER TABLE article ADD COLUMN highlights TEXT NOT NULL DEFAULT '[]'",),
)
