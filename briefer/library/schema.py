"""The shape of the database, as steps: each brings it from one version to the next.

A step is never changed once it has been released; a new need is a new step. ``PRAGMA user_version``
holds how many steps a database has been through.

The index (``words``) keeps no text of its own: it reads ``searchable``, where a text that has to be
spaced for the search (``briefer.library.spacing``) stands in its spaced form. No trigger fills it,
so the code that adds and removes an article does. U+FDD0 is the joint between spaced characters.

What is short and shown in lists (``record``) lies apart from what is long (``content``), so that a
list of ten thousand articles does not page through their texts. What SQL cannot work out is left
NULL by a step and filled in after the last one (``briefer.library.migrating``).
"""

APPLICATION = 0x42726965
"""``Brie`` in ASCII: tells a library from the databases of other programs."""

COLLECTION = "collection"
TAG = "tag"
"""The kinds of labels."""

TOKENIZER = "unicode61 remove_diacritics 2 separators '\ufdd0'"
"""What makes words of a text."""

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
        f"""
        CREATE VIRTUAL TABLE words USING fts5(
            title, author, outlet, text,
            content='searchable', content_rowid='key',
            tokenize="{TOKENIZER}", prefix='2 3 4'
        )
        """,
    ),
    ("ALTER TABLE article ADD COLUMN highlights TEXT NOT NULL DEFAULT '[]'",),
    (
        """
        CREATE TABLE record (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            reference TEXT NOT NULL,
            heading TEXT,
            title TEXT NOT NULL,
            author TEXT NOT NULL,
            outlet TEXT NOT NULL,
            issued TEXT,
            captured TEXT NOT NULL,
            readable INTEGER NOT NULL,
            digest TEXT,
            words INTEGER
        )
        """,
        """
        CREATE TABLE content (
            key INTEGER PRIMARY KEY,
            blocks TEXT NOT NULL,
            pages TEXT NOT NULL,
            highlights TEXT NOT NULL,
            origin TEXT NOT NULL,
            text TEXT NOT NULL,
            spaced TEXT,
            original BLOB NOT NULL
        )
        """,
        """
        INSERT INTO record
        SELECT key, id, name, reference, NULL, title, author, outlet, NULL,
               coalesce(json_extract(origin, '$.captured'), ''), blocks <> '[]', NULL, NULL
        FROM article
        """,
        """
        INSERT INTO content
        SELECT key, blocks, pages, highlights, origin, text, spaced, original FROM article
        """,
        "DROP VIEW searchable",
        "DROP TABLE article",
        """
        CREATE VIEW searchable AS
        SELECT key, title, author, outlet, coalesce(spaced, text) AS text
        FROM record JOIN content USING (key)
        """,
        "CREATE INDEX record_digest ON record (digest)",
        """
        CREATE TABLE shingle (
            hash INTEGER NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (hash, key)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE likeness (
            key INTEGER NOT NULL, other INTEGER NOT NULL, share REAL NOT NULL,
            PRIMARY KEY (key, other)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE label (
            label INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            folded TEXT NOT NULL,
            UNIQUE (kind, folded)
        )
        """,
        """
        CREATE TABLE labeled (
            label INTEGER NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (label, key)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX labeled_key ON labeled (key)",
    ),
    ("CREATE TABLE succession (older INTEGER PRIMARY KEY, newer INTEGER NOT NULL UNIQUE)",),
    # A lot of articles is put in order in memory and written as one segment, and segments are
    # merged by eight: with FTS5's own numbers each article's words are written several times.
    (
        "INSERT INTO words (words, rank) VALUES ('hashsize', 16777216)",
        "INSERT INTO words (words, rank) VALUES ('automerge', 8)",
    ),
)
