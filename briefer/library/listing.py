"""What a list of all articles shows of each: read from short columns, never from the texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.library import codec
from briefer.library.schema import COLLECTION, TAG
from briefer.library.spacing import spaced, unspaced

if TYPE_CHECKING:
    import sqlite3

    from briefer.domain.reference import IssuedDate, Reference, Source

_LIST: Final = """
    SELECT key, id, name, reference, heading, author, outlet, issued, captured, readable
    FROM record ORDER BY key
"""
_YEARS: Final = range(1, 10_000)


class Summary(NamedTuple):
    """What a list of articles shows of each.

    A tuple, as ten thousand of them are made whenever the window opens; for the same reason the
    reference is decoded only when it is asked for.

    Attributes:
        id: the article's.
        name: its file's.
        record: its reference, as the library stores it.
        title: without its subtitle; empty where not known.
        author: the authors in reading order; empty where not known.
        outlet: where it was published; empty where not known.
        issued: when it was published, as much as is known: ``2016``, ``2016-06``, ``2016-06-09``
            or empty.
        captured: when it was added, ISO 8601; empty where not known.
        readable: whether there is a text to read; False for a record alone.
        collections: the names of those it is in.
        tags: the names of those it bears.
    """

    id: str
    name: str
    record: str
    title: str
    author: str
    outlet: str
    issued: str
    captured: str
    readable: bool
    collections: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def reference(self) -> Reference:
        """The article's reference, decoded anew at each call (about 20 microseconds)."""
        return codec.reference_from_json(self.record)


def summaries(connection: sqlite3.Connection) -> tuple[Summary, ...]:
    """Return every article's summary, in the order they were added."""
    collections, tags = _held(connection, COLLECTION), _held(connection, TAG)
    return tuple(
        Summary(
            identifier,
            name,
            record,
            heading,
            unspaced(author),
            unspaced(outlet),
            issued,
            captured,
            bool(readable),
            collections.get(key, ()),
            tags.get(key, ()),
        )
        for (
            key,
            identifier,
            name,
            record,
            heading,
            author,
            outlet,
            issued,
            captured,
            readable,
        ) in connection.execute(_LIST)
    )


def amendable(source: Source) -> tuple[str, ...]:
    """Return the columns of a record that may change after an article was added.

    They are reference, heading, title, author, outlet, issued; those that are searched are spaced.
    """
    reference = source.reference
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


def _held(connection: sqlite3.Connection, kind: str) -> dict[int, tuple[str, ...]]:
    """Return the names of a kind that each article bears, by the article's key."""
    found: dict[int, tuple[str, ...]] = {}
    for key, name in connection.execute(
        "SELECT key, name FROM labeled JOIN label USING (label) WHERE kind = ? ORDER BY folded",
        (kind,),
    ):
        found[key] = (*found.get(key, ()), name)
    return found
