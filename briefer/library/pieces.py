"""Marking words in texts that are too long for FTS5 to mark.

For each match FTS5 copies once more all that it has marked so far, so that its time grows with the
square of the text: minutes, for a word that stands a hundred thousand times in five megabytes. Such
a text is read here in pieces, by the same tokenizer, up to the first piece with a match.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final

from briefer.later import made
from briefer.library.schema import TOKENIZER
from briefer.library.spacing import CLOSE, JOINT, OPEN, folded, unspaced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

PIECE: Final = 2**15
"""Characters of a piece: all of its words are marked in some 20 milliseconds."""
_OVERLAP: Final = 1_000
"""Characters that two pieces share, so that a phrase lies within one of them; and about as many
are shown before a match."""
_LOT: Final = 32
"""Pieces that are looked through at a time, after the first one."""

_TABLES: Final = (
    "CREATE TABLE piece (key INTEGER PRIMARY KEY, text TEXT NOT NULL)",
    f"""
    CREATE VIRTUAL TABLE words USING fts5(
        text, content='piece', content_rowid='key', tokenize="{TOKENIZER}"
    )
    """,
    "BEGIN",  # nothing is kept
)
_EMPTY: Final = ("DELETE FROM piece", "INSERT INTO words (words) VALUES ('delete-all')")
_FILL: Final = (
    "INSERT INTO piece (key, text) VALUES (?, ?)",
    "INSERT INTO words (rowid, text) VALUES (?, ?)",
)
_FIRST: Final = f"""
    SELECT rowid, highlight(words, 0, '{OPEN}', '{CLOSE}') FROM words
    WHERE words MATCH ? ORDER BY rowid LIMIT 1
"""  # noqa: S608 - constants of this package only
_BREAK: Final = re.compile(rf"[\s{JOINT}]")
_WORD: Final = re.compile(r"[^\W_]+")


class Marker:
    """Marks where some words stand, with an index of its own that is made when first needed."""

    def __init__(self, words: Sequence[str], check: Callable[[], None]) -> None:
        """Prepare.

        Args:
            words: FTS5 expressions, of which at least one must match.
            check: called every now and then; raises what ends the work.
        """
        self._words = " OR ".join(words)
        self._check = check
        needles = {_needle(each) for each in words}
        self._plain = {each for each in needles if each.isascii()}
        self._other = needles - self._plain

    def close(self) -> None:
        """Forget all texts."""
        if made(self, "_connection"):
            self._connection.close()

    def first(self, text: str) -> tuple[int, str]:
        """Return a piece of a text around its first match, marked, and where it begins.

        Of the first one as it is typed, where there is one; all is empty where nothing matches.
        """
        for look in (self._stands, self._may_match, None):
            pieces = (each for each in self._pieces(text) if look is None or look(each[1]))
            size = 1
            while lot := list(islice(pieces, size)):
                for start, marked in self._marked(lot):
                    return self._around(text, start + marked.index(OPEN))
                size = _LOT
        return 0, ""

    def _around(self, text: str, first: int) -> tuple[int, str]:
        start = _break_after(text, max(first - _OVERLAP, 0), first) if first > _OVERLAP else 0
        piece = next(_pieces(text, start))
        found = self._marked([piece])
        return found[0] if found else (0, "")

    def _pieces(self, text: str) -> Iterator[tuple[int, str]]:
        for each in _pieces(text, 0):
            self._check()
            yield each

    def _stands(self, piece: str) -> bool:
        """Tell by a quick look whether a word stands in a piece as it is typed."""
        if self._plain:
            plain = piece if piece.isascii() else piece.encode("ascii", "ignore").decode("ascii")
            if any(each in plain.lower() for each in self._plain):
                return True
        return bool(self._other) and any(each in unspaced(piece).lower() for each in self._other)

    def _may_match(self, piece: str) -> bool:
        """Tell whether a word stands there, or in plain ASCII a word that differs by accents."""
        return self._stands(unicodedata.normalize("NFKD", piece))

    def _marked(self, pieces: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Return the first of some pieces with a match, if any, marked."""
        for statement in _EMPTY:
            self._connection.execute(statement)
        for statement in _FILL:
            self._connection.executemany(statement, pieces)
        found: list[tuple[int, str]] = self._connection.execute(_FIRST, (self._words,)).fetchall()
        return found

    @cached_property
    def _connection(self) -> sqlite3.Connection:
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        for statement in _TABLES:
            connection.execute(statement)
        return connection


def _pieces(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Yield where each piece begins, and the piece; it ends within a word only if that is huge."""
    while True:
        end = start + PIECE
        if end >= len(text):
            yield start, text[start:]
            return
        end = max(text.rfind(each, end - _OVERLAP, end) for each in (" ", "\n", JOINT)) + 1 or end
        yield start, text[start:end]
        start = _break_after(text, end - _OVERLAP, end)


def _break_after(text: str, start: int, end: int) -> int:
    """Return where the first word begins from a place on, the place itself where none does."""
    found = _BREAK.search(text, start, end)
    return found.end() if found else start


def _needle(expression: str) -> str:
    """Return a word that a text must hold to match; empty where there is none."""
    words = unspaced(expression.strip('" *')).lower()
    plain = folded(words)
    return max(_WORD.findall(plain if plain.isascii() else words), key=len, default="")
