"""Running a search: the words by FTS5, the rest by conditions on what is known of each article.

FTS5 ranks, and marks all but long texts (``briefer.library.pieces``). Its ``snippet`` reads each
text again to find a good place; the marks are needed anyway to say where the match stands, so the
snippet is cut from them here.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final

from briefer.domain.article import Role
from briefer.errors import CancelledError
from briefer.later import made
from briefer.library import codec
from briefer.library.pieces import PIECE, Marker
from briefer.library.query import (
    Both,
    Either,
    Narrowing,
    Node,
    Without,
    Words,
    expression,
    occurring,
    parse,
)
from briefer.library.schema import COLLECTION, TAG
from briefer.library.snippets import Places, beginning, best, place, places_in, snippet
from briefer.library.spacing import CLOSE, JOINT, OPEN, folded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

_WEIGHTS: Final = "bm25(8.0, 6.0, 3.0, 1.0)"
"""Of title, author, outlet and text."""
_RANKED: Final = f"""
    SELECT found.key, id, marked, title_marked, author_marked, outlet_marked FROM (
        SELECT rowid AS key, rank,
               CASE WHEN (SELECT substr(text, {PIECE}, 1) = '' FROM content WHERE key = words.rowid)
                    THEN highlight(words, 3, '{OPEN}', '{CLOSE}') END AS marked,
               highlight(words, 0, '{OPEN}', '{CLOSE}') AS title_marked,
               highlight(words, 1, '{OPEN}', '{CLOSE}') AS author_marked,
               highlight(words, 2, '{OPEN}', '{CLOSE}') AS outlet_marked
        FROM words WHERE words MATCH ? AND rank MATCH '{_WEIGHTS}' %s ORDER BY rank LIMIT ?
    ) AS found JOIN record USING (key) ORDER BY rank
"""  # noqa: S608 - constants of this package only
_AMONG: Final = "AND +rowid IN (SELECT key FROM record WHERE %s)"
_UNRANKED: Final = """
    SELECT key, id FROM record
    WHERE (%s) AND key NOT IN (SELECT value FROM json_each(?)) ORDER BY issued DESC, key LIMIT ?
"""
_FIRST_BLOCK: Final = (
    "SELECT substr(blocks, nullif(instr(blocks, ?), 0), 64) FROM content WHERE key = ?"
)
_PART: Final = "SELECT substr(text, ? + 1, ?) FROM content WHERE key = ?"
_WHOLE: Final = "SELECT coalesce(spaced, text) FROM content WHERE key = ?"
_IN_TEXT: Final = "SELECT 1 FROM words WHERE words MATCH ? AND rowid = ?"
_MARKED: Final = f"""
    SELECT highlight(words, 3, '{OPEN}', '{CLOSE}') FROM words
    WHERE words MATCH ? AND rowid = (SELECT key FROM record WHERE id = ?)
"""  # noqa: S608 - constants of this package only
_STEPS: Final = 10_000
"""Steps of SQLite's machine, a millisecond or so, after which it looks whether it is outdated."""
_SHOWN: Final = 400
"""Characters of which ``beginning`` shows some and, where there are so many, never all."""
_OF_IDS: Final = "id IN (SELECT value FROM json_each(?))"
_FIRST_DAY: Final = "issued || substr('-01-01', length(issued) - 3)"
_LAST_DAY: Final = "issued || substr('-99-99', length(issued) - 3)"


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found.

    Attributes:
        article: its id.
        start: where the match begins that the snippet was cut around, in code points of the
            article's text.
        end: one past its end; both are 0 where only the reference matched.
        snippet: some words around the matches.
        marks: the matches within the snippet, as code points.
    """

    article: str
    start: int
    end: int
    snippet: str
    marks: Places


def search(  # noqa: PLR0913 - what a library is asked
    connection: sqlite3.Connection,
    typed: str,
    limit: int,
    sections: Mapping[str, Iterable[str]],
    among: Iterable[str] | None = None,
    *,
    outdated: Callable[[], bool] | None = None,
) -> tuple[Hit, ...]:
    """Return what was found, the best first; what no words were asked of comes newest first.

    Only articles ``among`` those of some ids are found, where any are given.

    Raises:
        CancelledError: nobody waits for the answer any more, as ``outdated`` told.
    """
    node = parse(typed)
    if node is None or limit < 1:
        return ()
    with _stopping(connection, outdated or bool) as check:
        plan = _plan(connection, node, sections)
        if among is not None:
            plan.narrow(_OF_IDS, json.dumps(list(among)))
        hits: dict[int, Hit] = {}
        if plan.match:
            condition = _AMONG % plan.condition if plan.condition else ""
            values = (plan.match, *plan.values, limit)
            # Closed whatever happens: a statement that is left open bars the file's rewriting.
            with (
                closing(connection.execute(_RANKED % condition, values)) as rows,
                closing(_Finder(connection, node, check)) as finder,
            ):
                hits = {
                    key: finder.hit(key, article, text, reference)
                    for key, article, text, *reference in rows
                }
        found = list(hits.values())
        if not plan.required and len(found) < limit:
            sought = (*plan.values, json.dumps(list(hits)), limit - len(found))
            rest = connection.execute(_UNRANKED % plan.condition, sought).fetchall()
            found += [_unmarked(connection, key, article) for key, article in rest]
    return tuple(found)


@contextmanager
def _stopping(
    connection: sqlite3.Connection, outdated: Callable[[], bool]
) -> Iterator[Callable[[], None]]:
    """End what SQLite does within the block, and what calls the function that this yields.

    Raises:
        CancelledError: the work was outdated.
    """

    def check() -> None:
        if outdated():
            raise CancelledError

    connection.set_progress_handler(outdated, _STEPS)
    try:
        yield check
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise CancelledError from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def places(connection: sqlite3.Connection, article: str, typed: str) -> Places:
    """Return where the words of a search stand in the text of one article, in order."""
    node = parse(typed)
    words = occurring(node) if node is not None else ()
    if not words:
        return ()
    row = connection.execute(_MARKED, (" OR ".join(words), article)).fetchone()
    return () if row is None else places_in(row[0])


@dataclass(slots=True)
class _Plan:
    """A search as SQLite takes it.

    Attributes:
        match: what FTS5 ranks and marks by; may be empty.
        required: whether only what matches is found.
        condition: what must hold besides, as SQL on ``record``; empty for nothing.
        values: of the condition's parameters.
    """

    match: str = ""
    required: bool = False
    condition: str = ""
    values: list[object] = field(default_factory=list)

    def narrow(self, condition: str, value: object) -> None:
        """Let one more condition hold, with the value of its parameter."""
        self.condition = f"({self.condition}) AND {condition}" if self.condition else condition
        self.values.append(value)


def _plan(
    connection: sqlite3.Connection, node: Node, sections: Mapping[str, Iterable[str]]
) -> _Plan:
    """Give FTS5 all that it can do by itself, and the rest to conditions."""
    whole = expression(node)
    if whole:
        return _Plan(whole, required=True)
    conditions = _Conditions(connection, sections)
    parts = node.parts if isinstance(node, Both) else (node,)
    by_words = [part for part in parts if expression(part)]
    without = [
        part for part in parts if by_words and isinstance(part, Without) and expression(part.part)
    ]
    rest = [part for part in parts if part not in by_words and part not in without]
    match = expression(Both((*by_words, *without))) if by_words else " OR ".join(occurring(node))
    condition = " AND ".join(conditions.sql(part) for part in rest)
    return _Plan(match, bool(by_words), condition, conditions.values)


class _Conditions:
    """Conditions as SQL on ``record``, and the values of their parameters in order."""

    def __init__(
        self, connection: sqlite3.Connection, sections: Mapping[str, Iterable[str]]
    ) -> None:
        self.values: list[object] = []
        self._connection = connection
        self._sections = sections

    def sql(self, node: Node) -> str:
        """Return a node as a condition."""
        words = expression(node)
        if words:
            return self._with("key IN (SELECT rowid FROM words WHERE words MATCH ?)", words)
        if isinstance(node, Without):
            return f"NOT {self.sql(node.part)}"
        if isinstance(node, (Both, Either)):
            joint = " AND " if isinstance(node, Both) else " OR "
            return f"({joint.join(self.sql(part) for part in node.parts)})"
        return "1" if isinstance(node, Words) else self._narrowing(node)

    def _narrowing(self, node: Narrowing) -> str:
        if node.field == "before":
            first_day = node.value + "-01-01"[len(node.value) - 4 :]
            return self._with(f"(issued <> '' AND {_FIRST_DAY} < ?)", first_day)
        if node.field == "after":
            last_day = node.value + "-99-99"[len(node.value) - 4 :]
            return self._with(f"(issued <> '' AND {_LAST_DAY} > ?)", last_day)
        if node.field == "in":
            names = _meant(node.value, self._sections)
            ids = [article for name in names for article in self._sections[name]]
            return self._with(_OF_IDS, json.dumps(ids))
        kind = TAG if node.field == "tag" else COLLECTION
        labels = dict(
            self._connection.execute("SELECT name, label FROM label WHERE kind = ?", (kind,))
        )
        meant = [labels[name] for name in _meant(node.value, labels)]
        return self._with(
            "key IN (SELECT key FROM labeled WHERE label IN (SELECT value FROM json_each(?)))",
            json.dumps(meant),
        )

    def _with(self, condition: str, value: object) -> str:
        self.values.append(value)
        return condition


def _meant(typed: str, names: Iterable[str]) -> list[str]:
    """Return the names that are what was typed or, where none is, those that begin so."""
    wanted = folded(typed)
    known = {name: folded(" ".join(name.split())) for name in names}
    exact = [name for name, plain in known.items() if plain == wanted]
    return exact or [name for name, plain in known.items() if plain.startswith(wanted)]


class _Finder:
    """Makes hits of what was found, each with the place of its words."""

    def __init__(
        self, connection: sqlite3.Connection, node: Node, check: Callable[[], None]
    ) -> None:
        self._connection = connection
        self._node = node
        self._check = check

    def close(self) -> None:
        """Forget what was read."""
        if made(self, "_marker"):
            self._marker[1].close()

    def hit(self, key: int, article: str, text: str | None, reference: Sequence[str]) -> Hit:
        """Return a hit; FTS5 has marked the words in all but a long text, which is None."""
        before = 0
        if text is None:
            before, text = self._in_long(key, sure=not any(OPEN in each for each in reference))
        first = best(text)
        start, end = place(text, first)
        if end:
            return Hit(article, before + start, before + end, *snippet(text, first))
        marked = next((each for each in reference if OPEN in each), "")
        return Hit(article, 0, 0, *snippet(marked, best(marked)))

    def _in_long(self, key: int, *, sure: bool) -> tuple[int, str]:
        """Return a marked piece of a long text, and how many of the text's characters precede.

        Args:
            key: the article's.
            sure: whether the text must match, as nothing else does.
        """
        words, marker = self._marker
        values = (f"text : ({words})", key)
        if not words or not (sure or self._connection.execute(_IN_TEXT, values).fetchone()):
            return 0, ""
        (text,) = self._connection.execute(_WHOLE, (key,)).fetchone()
        start, piece = marker.first(text)
        return start - text.count(JOINT, 0, start), piece

    @cached_property
    def _marker(self) -> tuple[str, Marker]:
        # What is asked of another field stands in no text.
        words = [each for each in occurring(self._node) if each.startswith('"')]
        return " OR ".join(words), Marker(words, self._check)


def _unmarked(connection: sqlite3.Connection, key: int, article: str) -> Hit:
    row = connection.execute(_FIRST_BLOCK, (codec.opening_of(Role.BODY), key)).fetchone()
    start, length = 0, _SHOWN
    if row[0]:
        body = codec.block_from_json(row[0])
        start, length = body.start, min(body.end - body.start, _SHOWN)
    (text,) = connection.execute(_PART, (start, length, key)).fetchone()
    return Hit(article, 0, 0, beginning(text), ())
