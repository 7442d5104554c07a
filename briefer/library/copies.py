"""The same text twice: which articles share their words, by how much, and which is the fuller.

A body is taken as the set of its shingles: every five words that follow each other, hashed. One
hash in eight is kept in a table, which is enough to find every article that may be a copy in a
fraction of a millisecond; those few are then compared whole. What counts is how much of the smaller
body the larger one holds (containment), as a copy may have been cut. Only blocks of role body
count: what two pages of one site share around their texts makes no copy. Pairs are stored when an
article comes in, so that asking for all of them costs nothing.
"""

from __future__ import annotations

import json
import re
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple
from zlib import crc32

from briefer.domain.article import Role
from briefer.library import codec
from briefer.library.spacing import spaced

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from briefer.domain.article import Article, Block

LEAST_SHARE: Final = 0.5
"""Of the smaller body, what the larger must hold; rewritten pieces that quote alike lie below."""
LEAST_SHARED: Final = 80
"""Shingles in common: a quotation or a notice that two articles share is shorter."""
SHORT_SHARE: Final = 0.9
"""Of two bodies shorter than that, what the larger holds of the smaller, and the smaller has of the
larger's length: nothing but a copy is nearly all the same and nearly as long."""
LEAST_SHORT: Final = 30
"""Shingles of the shortest body that can be a copy: a few lines may be the same by chance."""
_CUT: Final = 0.8
"""A copy with fewer than this share of the fuller one's words was cut, not only edited."""
_KEPT_MASK: Final = 7
"""One hash in eight is kept: those whose last three bits are zero."""
_LEAST_SAMPLE: Final = 3
_HOPE: Final = 0.6
"""What is kept of two bodies is a sample: below this part of LEAST_SHARE nothing is compared."""
_MOST_COMPARED: Final = 50
"""Of the articles that may be copies of one, how many are compared whole, the likeliest first."""

_WORD = re.compile(r"\w+")
_PLAIN: Final = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)}
_PLAIN[ord("_")] = "_"
"""What of ASCII is in words, in lower case: a text is split this way in a third of the time."""
_TYPOGRAPHY: Final = "\u2019\u2018\u201c\u201d\u2013\u2014\u2026\xa0"
"""Marks that are in no word; but for these, most lines in English are ASCII."""
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")

_CANDIDATES: Final = """
    SELECT key FROM (
        SELECT key, count(*) AS shared FROM shingle
        WHERE hash IN (SELECT value FROM json_each(:hashes)) AND key <> :key GROUP BY key
        HAVING shared >= :least ORDER BY shared DESC LIMIT :most
    ) JOIN record USING (key)
    WHERE shared * 8.0 >= :share * min(words, :words)
"""
_SAME_WORDS: Final = "SELECT key FROM record WHERE digest = ? AND digest <> '' AND key <> ?"
_LIKENESSES: Final = """
    SELECT mine.id, mine.outlet, mine.words, mine.digest,
           theirs.id, theirs.outlet, theirs.words, theirs.digest, share
    FROM record AS mine JOIN likeness ON likeness.key = mine.key
    JOIN record AS theirs ON theirs.key = likeness.other
    %s ORDER BY share DESC, theirs.key
"""


class Kind(StrEnum):
    """How two articles are alike."""

    SAME = "same words"
    """Word for word; white space, typography or what stands around the body may differ."""
    CUT = "cut copy"
    """The smaller was cut from the fuller, or the fuller grew out of it."""
    NEAR = "near copy"
    """About as long, edited."""
    WIRE = "wire copy"
    """Published by two outlets: one source for counting, two for citing."""


class Likeness(NamedTuple):
    """Another article with largely the same words.

    Attributes:
        article: the other one's id.
        share: how much of the smaller body the larger holds, from 0 to 1.
        fuller: the id of the one with more words; empty where they have as many.
        kind: how they are alike.
    """

    article: str
    share: float
    fuller: str
    kind: Kind


class Body(NamedTuple):
    """An article's body, ready to be compared.

    Attributes:
        words: how many it has.
        shingles: the hashes of every five that follow each other.
        kept: those of the hashes that are stored, in order, so that they lie beside each other.
    """

    words: int
    shingles: set[int]
    kept: list[int]


class Prints(NamedTuple):
    """What is stored of an article's words.

    Attributes:
        digest: of all of them; empty for an article without a text.
        body: those that are compared.
    """

    digest: str
    body: Body


def body_of(article: Article) -> Body:
    """Return an article's body: its blocks of role body, and nothing else."""
    return _body(_words_of(article.text, article.blocks))


def _body(sequence: Sequence[str]) -> Body:
    shingles = _shingles(sequence)
    return Body(len(sequence), shingles, sorted(each for each in shingles if not each & _KEPT_MASK))


def words(text: str) -> list[str]:
    """Return the words of a text as they are compared: no case, no typography.

    Characters of scripts without spaces are words of their own.
    """
    if text.isascii():
        return text.translate(_PLAIN).split()
    for mark in _TYPOGRAPHY:
        text = text.replace(mark, " ")
    found: list[str] = []
    for line in text.split("\n"):
        found += line.translate(_PLAIN).split() if line.isascii() else _words_beyond_ascii(line)
    return found


def _words_beyond_ascii(text: str) -> list[str]:
    text = spaced(_UNSEEN.sub("", unicodedata.normalize("NFKC", text)))
    return _WORD.findall(text.casefold())


def prints_of(article: Article) -> Prints:
    """Return what ``note`` stores of an article; needs no database, so nobody waits meanwhile."""
    if not article.readable:
        return Prints("", _body(()))
    every: list[str] = []
    body: list[str] = []
    for of_body, part in _stretches(article):  # so that no word is looked at twice
        found = words(part)
        every += found
        if of_body:
            body += found
    return Prints(_digest(every), _body(body))


def note(connection: sqlite3.Connection, key: int, prints: Prints) -> None:
    """Store what an article's words are, and which others are like it."""
    digest, body = prints
    connection.execute(
        "UPDATE record SET digest = ?, words = ? WHERE key = ?", (digest, body.words, key)
    )
    connection.executemany(
        "INSERT OR IGNORE INTO shingle VALUES (?, ?)", [(each, key) for each in body.kept]
    )
    alike = find(connection, key, body)
    alike |= {other: 1.0 for (other,) in connection.execute(_SAME_WORDS, (digest, key))}
    connection.executemany(
        "INSERT OR REPLACE INTO likeness VALUES (?, ?, ?)",
        [
            pair
            for other, share in alike.items()
            for pair in ((key, other, share), (other, key, share))
        ],
    )


def find(connection: sqlite3.Connection, key: int, body: Body) -> dict[int, float]:
    """Return the articles, by key, that share enough with a body, and the shares.

    Nothing is stored. The body's own article, by ``key``, is not among them.
    """
    if len(body.shingles) < LEAST_SHORT:
        return {}
    # Of a short body few hashes are kept, so that each has to count.
    least = _LEAST_SAMPLE if len(body.shingles) >= 2 * LEAST_SHARED else 1
    candidates = connection.execute(
        _CANDIDATES,
        {
            "hashes": json.dumps(body.kept),
            "key": key,
            "least": least,
            "most": _MOST_COMPARED,
            "share": _HOPE * LEAST_SHARE,
            "words": body.words,
        },
    ).fetchall()
    alike = {}
    for (other,) in candidates:
        theirs = _shingles(_stored_body(connection, other))
        share = shared_part(body.shingles, theirs)
        if share:
            alike[other] = share
    return alike


def shared_part(mine: set[int], theirs: set[int]) -> float:
    """Return how much of the smaller body, by shingles, the larger holds; 0 for no copy."""
    shared = len(mine & theirs)
    smaller, larger = sorted((len(mine), len(theirs)))
    share = shared / (smaller or 1)
    if shared >= LEAST_SHARED and share >= LEAST_SHARE:
        return share
    whole = min(share, smaller / (larger or 1)) >= SHORT_SHARE
    return share if smaller >= LEAST_SHORT and whole else 0.0


def forget(connection: sqlite3.Connection, key: int, article: Article) -> None:
    """Take back what ``note`` stored; the article's blocks are still those that were noted."""
    connection.executemany(
        "DELETE FROM shingle WHERE hash = ? AND key = ?",
        [(each, key) for each in body_of(article).kept],
    )
    others = connection.execute("SELECT other FROM likeness WHERE key = ?", (key,)).fetchall()
    connection.executemany(
        "DELETE FROM likeness WHERE key = ? AND other = ?", [(other, key) for (other,) in others]
    )
    connection.execute("DELETE FROM likeness WHERE key = ?", (key,))


def likenesses(connection: sqlite3.Connection, article: str) -> tuple[Likeness, ...]:
    """Return the articles that are like one, those that share most first."""
    rows = connection.execute(_LIKENESSES % "WHERE mine.id = ?", (article,))
    return tuple(_likeness(*row) for row in rows)


def nearest(connection: sqlite3.Connection) -> dict[str, Likeness]:
    """Return, for each article that is like others, the one that shares most with it."""
    found: dict[str, Likeness] = {}
    for mine, *rest in connection.execute(_LIKENESSES % ""):
        if mine not in found:
            found[mine] = _likeness(mine, *rest)
    return found


def families(connection: sqlite3.Connection) -> dict[str, str]:
    """Return, for each article that is like another, the first one of its family, by id."""
    leaders: dict[int, int] = {}

    def leader(key: int) -> int:
        while leaders.get(key, key) != key:
            leaders[key] = key = leaders.get(leaders[key], leaders[key])
        return key

    for key, other in connection.execute("SELECT key, other FROM likeness WHERE key < other"):
        first, second = sorted((leader(key), leader(other)))
        leaders[first] = leaders[second] = first
        leaders.setdefault(key, first)
        leaders.setdefault(other, first)
    names = dict(
        connection.execute(
            "SELECT key, id FROM record WHERE key IN (SELECT value FROM json_each(?))",
            (json.dumps(list(leaders)),),
        )
    )
    return {names[key]: names[leader(key)] for key in list(leaders)}


def _likeness(  # noqa: PLR0913, PLR0917 - a row of _LIKENESSES
    mine: str,
    my_outlet: str,
    my_words: int,
    my_digest: str,
    other: str,
    outlet: str,
    count: int,
    digest: str,
    share: float,
) -> Likeness:
    fuller = "" if my_words == count else mine if my_words > count else other
    if my_outlet and outlet and words(my_outlet) != words(outlet):
        kind = Kind.WIRE
    elif digest == my_digest or (share >= 1 and not fuller):
        kind = Kind.SAME
    else:
        cut = min(my_words, count) < _CUT * max(my_words, count)
        kind = Kind.CUT if cut else Kind.NEAR
    return Likeness(other, share, fuller, kind)


def _stored_body(connection: sqlite3.Connection, key: int) -> list[str]:
    text, blocks = connection.execute(
        "SELECT text, blocks FROM content WHERE key = ?", (key,)
    ).fetchone()
    return _words_of(text, codec.blocks_from_json(blocks))


def _stretches(article: Article) -> Iterator[tuple[bool, str]]:
    """Yield an article's text from its beginning to its end, by turns what is body and what not."""
    start, of_body = 0, False
    for block in article.blocks:
        if (block.role is Role.BODY) is not of_body:
            yield of_body, article.text[start : block.start]
            start, of_body = block.start, not of_body
    yield of_body, article.text[start:]


def _words_of(text: str, blocks: Iterable[Block]) -> list[str]:
    spans = (text[block.start : block.end] for block in blocks if block.role is Role.BODY)
    return words("\n".join(spans))


def _shingles(body: Sequence[str]) -> set[int]:
    runs = zip(body, body[1:], body[2:], body[3:], body[4:], strict=False)
    return set(map(crc32, map(str.encode, map(" ".join, runs))))


def _digest(sequence: Sequence[str]) -> str:
    import hashlib  # noqa: PLC0415 - a library that opens takes no digest

    return hashlib.blake2b(" ".join(sequence).encode(), digest_size=16).hexdigest() * bool(sequence)
