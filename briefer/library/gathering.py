"""Which articles hold several of some words that few articles hold: the few that are worth reading.

Ranking by FTS5 reads every article that has one of the words, and most words of a sentence are in
most articles of a library on one subject. So each word is asked for alone and no further than it
stays rare; what many articles hold tells nothing, and is named, so that nobody goes by it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.library.spacing import spaced

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

_RARE: Final = 0.1
"""Of all articles: a word that more of them hold is common."""
_FEW: Final = 40
"""In a library this small no word is common."""
_MORE: Final = "SELECT 1 FROM words WHERE words MATCH ? LIMIT 1 OFFSET ?"
_HOLDING: Final = "SELECT rowid FROM words WHERE words MATCH ?"
_IDS: Final = "SELECT key, id FROM record WHERE key IN (SELECT value FROM json_each(?))"


class Gathered(NamedTuple):
    """What was found.

    Attributes:
        articles: ids, those that hold most of the rarest words first.
        common: the terms that so many articles hold that they tell nothing.
    """

    articles: tuple[str, ...]
    common: frozenset[str]


def gather(connection: sqlite3.Connection, terms: Sequence[str], most: int) -> Gathered:
    """Return the articles that hold most of some terms.

    Args:
        connection: to the library.
        terms: words, or some that follow each other; a word that ends with ``*`` is a beginning,
            such as ``defect*`` for defectors.
        most: the most articles to return.
    """
    import json  # noqa: PLC0415 - with the first question

    total = connection.execute("SELECT count(*) FROM record").fetchone()[0]
    limit = max(_FEW, int(total * _RARE))
    weights: dict[int, float] = defaultdict(float)
    common: list[str] = []
    for term in dict.fromkeys(terms):
        if connection.execute(_MORE, (_match(term), limit)).fetchone():
            common.append(term)
            continue
        found = [key for (key,) in connection.execute(_HOLDING, (_match(term),))]
        for key in found:
            weights[key] += 1 + math.log(total / len(found))
    best = sorted(weights, key=lambda key: (-weights[key], key))[:most]
    ids = dict(connection.execute(_IDS, (json.dumps(best),)))
    return Gathered(tuple(ids[key] for key in best), frozenset(common))


def _match(term: str) -> str:
    plain = term.rstrip("*").replace('"', " ").replace("\x00", " ")
    return f'"{spaced(plain)}" *' if term.endswith("*") else f'"{spaced(plain)}"'
