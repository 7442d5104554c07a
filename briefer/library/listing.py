"""What a list of all articles shows of each: read from short columns, never from the texts.

SQLite hands over the rows some hundreds at a time, as JSON. Row by row, each would let go of
Python's lock and wait for it again, which beside a busy window takes seconds for ten thousand.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.library import codec
from briefer.library.schema import COLLECTION, TAG
from briefer.library.spacing import spaced, unspaced

if TYPE_CHECKING:
    import sqlite3

    from briefer.domain.reference import IssuedDate, Reference, Source

_LIST: Final = """
    SELECT max(key), group_concat(reference, char(10)), json_group_array(json_array(
        id, name, heading, author, outlet, issued, captured, json(iif(readable, 'true', 'false'))))
    FROM (SELECT key, id, name, heading, author, outlet, issued, captured, readable, reference
          FROM record WHERE key > ? ORDER BY key LIMIT ?)
"""
_PART: Final = 500
"""Rows at a time: read in a few milliseconds."""
_YEARS: Final = range(1, 10_000)


class Summary(NamedTuple):
    """What a list of articles shows of each.

    A tuple, as ten thousand of them are made whenever the window opens; for the same reason the
    reference is decoded only when it is asked for.

    Attributes:
        id: the article's.
        name: its file's.
        title: without its subtitle; empty where not known.
        author: the authors in reading order; empty where not known.
        outlet: where it was published; empty where not known.
        issued: when it was published, as much as is known: ``2016``, ``2016-06``, ``2016-06-09``
            or empty.
        captured: when it was added, ISO 8601; empty where not known.
        readable: whether there is a text to read; False for a record alone.
        record: its reference, as the library stores it.
        collections: the names of those it is in.
        tags: the names of those it bears.
    """

    id: str
    name: str
    title: str
    author: str
    outlet: str
    issued: str
    captured: str
    readable: bool
    record: str
    collections: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether author, title and date are known, and the outlet where one is due.

        Only where no outlet is known is the reference decoded, to see whether one is due.
        """
        known = bool(self.author and self.title and self.issued)
        return known and bool(self.outlet or not self.reference.outlet_is_due)

    @property
    def reference(self) -> Reference:
        """The article's reference, decoded anew at each call (about 20 microseconds)."""
        return codec.reference_from_json(self.record)

    def knowing(self, reference: Reference) -> Summary:
        """Return the summary of the same article with another reference than the library's."""
        record, heading, _title, *searched, date = _columns(reference)
        author, outlet = map(unspaced, searched)
        return self._replace(
            title=heading, author=author, outlet=outlet, issued=date, record=record
        )


def summaries(connection: sqlite3.Connection) -> tuple[Summary, ...]:
    """Return every article's summary, in the order they were added."""
    found: list[Summary] = []
    last, records, rest = connection.execute(_LIST, (-1, _PART)).fetchone()
    while last is not None:
        # A stored reference is one line of ASCII.
        rows = zip(json.loads(unspaced(rest)), records.split("\n"), strict=True)
        found += [Summary._make((*row, record, (), ())) for row, record in rows]
        last, records, rest = connection.execute(_LIST, (last, _PART)).fetchone()
    collections, tags = _held(connection, COLLECTION), _held(connection, TAG)
    return tuple(
        each._replace(collections=collections.get(each.id, ()), tags=tags.get(each.id, ()))
        if each.id in collections or each.id in tags
        else each
        for each in found
    )


def amendable(source: Source) -> tuple[str, ...]:
    """Return the columns of a record that may change after an article was added.

    They are reference, heading, title, author, outlet, issued; those that are searched are spaced.
    """
    return _columns(source.reference)


def _columns(reference: Reference) -> tuple[str, ...]:
    authors = ", ".join(name.display() for name in reference.authors)
    return (
        codec.reference_to_json(reference),
        reference.short_title,
        spaced(reference.title),
        spaced(authors),
        spaced(reference.text("container-title")),
        _issued(reference.issued),
    )


def _issued(date: IssuedDate | None) -> str:
    """Return a date as text that sorts; empty where there is none, or none of our era."""
    if date is None or not date.parts or date.parts[0] not in _YEARS:
        return ""
    year, *rest = date.parts
    return "-".join((f"{year:04}", *(f"{part:02}" for part in rest[:2])))


def _held(connection: sqlite3.Connection, kind: str) -> dict[str, tuple[str, ...]]:
    """Return the names of a kind that each article bears, by the article's id."""
    found: dict[str, tuple[str, ...]] = {}
    for article, name in connection.execute(
        "SELECT record.id, label.name FROM labeled JOIN label USING (label) JOIN record USING (key)"
        " WHERE kind = ? ORDER BY folded",
        (kind,),
    ):
        found[article] = (*found.get(article, ()), name)
    return found
