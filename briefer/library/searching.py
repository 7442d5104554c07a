"""Running a search: the words by FTS5, the rest by conditions on what is known of each article.

FTS5 ranks and marks. Its ``snippet`` reads each text again to find a good place; the marks are
needed anyway to say where the match stands, so the snippet is cut from them here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from briefer.domain.article import Role
from briefer.library import codec
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
from briefer.library.spacing import CLOSE, OPEN, folded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

_WEIGHTS: Final = "bm25(8.0, 6.0, 3.0, 1.0)"
"""Of title, author, outlet and text."""
_RANKED: Final = f"""
    SELECT found.key, id, marked, title_marked, author_marked, outlet_marked FROM (
        SELECT rowid AS key, rank,
               highlight(words, 3, '{OPEN}', '{CLOSE}') AS marked,
               highlight(words, 0, '{OPEN}', '{CLOSE}') AS title_marked,
               highlight(words, 1, '{OPEN}', '{CLOSE}') AS author_marked,
               highlight(words, 2, '{OPEN}', '{CLOSE}') AS outlet_marked
        FROM words WHERE words MATCH ? AND rank MATCH '{_WEIGHTS}' %s ORDER BY rank LIMIT ?
    ) AS found JOIN record USING (key) ORDER BY rank
"""  # noqa: S608 - constants of this package only
_AMONG: Final = "AND +rowid IN (SELECT key FROM record WHERE %s)"
_UNRANKED: Final = """
    SELECT id, text, blocks FROM record JOIN content USING (key)
    WHERE (%s) AND key NOT IN (SELECT value FROM json_each(?)) ORDER BY issued DESC, key LIMIT ?
"""
_MARKED: Final = f"""
    SELECT highlight(words, 3, '{OPEN}', '{CLOSE}') FROM words
    WHERE words MATCH ? AND rowid = (SELECT key FROM record WHERE id = ?)
"""  # noqa: S608 - constants of this package only
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


def search(
    connection: sqlite3.Connection,
    typed: str,
    limit: int,
    sections: Mapping[str, Iterable[str]],
    among: Iterable[str] | None = None,
) -> tuple[Hit, ...]:
    """Return what was found, the best first; what no words were asked of comes newest first.

    Only articles ``among`` those of some ids are found, where any are given.
    """
    node = parse(typed)
    if node is None or limit < 1:
        return ()
    plan = _plan(connection, node, sections)
    if among is not None:
        plan.narrow(_OF_IDS, json.dumps(list(among)))
    hits: dict[int, Hit] = {}
    if plan.match:
        condition = _AMONG % plan.condition if plan.condition else ""
        rows = connection.execute(_RANKED % condition, (plan.match, *plan.values, limit))
        hits = {key: _hit(*row) for key, *row in rows}
    found = list(hits.values())
    if not plan.required and len(found) < limit:
        values = (*plan.values, json.dumps(list(hits)), limit - len(found))
        for article, text, blocks in connection.execute(_UNRANKED % plan.condition, values):
            found.append(_unmarked(article, text, blocks))
    return tuple(found)


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


def _hit(article: str, text: str, title: str, author: str, outlet: str) -> Hit:
    first = best(text)
    start, end = place(text, first)
    if end:
        return Hit(article, start, end, *snippet(text, first))
    marked = next((each for each in (title, author, outlet) if OPEN in each), "")
    return Hit(article, 0, 0, *snippet(marked, best(marked)))


def _unmarked(article: str, text: str, blocks: str) -> Hit:
    body = next((b for b in codec.blocks_from_json(blocks) if b.role is Role.BODY), None)
    return Hit(article, 0, 0, beginning(text[body.start : body.end] if body else text), ())
