"""Keys for exported references, as people who cite by them expect: ``corrado2016north``."""

from __future__ import annotations

import re
import unicodedata
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.domain.reference import Reference

_SMALL = frozenset(("a", "an", "and", "the", "of", "on", "in", "how", "what", "why"))


def keyed(references: Iterable[Reference]) -> dict[str, Reference]:
    """Return references by keys of author, year and a word of the title, no two alike."""
    found: dict[str, Reference] = {}
    for reference in references:
        key = _key(reference) or "reference"
        endings = (f"-{number}" for number in count(2))
        unique = key
        while unique in found:
            unique = key + next(endings)
        found[unique] = reference
    return found


def _key(reference: Reference) -> str:
    first = reference.authors[0] if reference.authors else None
    name = (first.family or first.literal or first.given) if first else ""
    issued = reference.issued
    year = str(issued.parts[0]) if issued and issued.parts else ""
    words = (word for word in _plain(reference.short_title).split() if word not in _SMALL)
    return _plain(name).replace(" ", "")[:30] + year + next(words, "")[:20]


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return " ".join(re.findall(r"[a-z0-9]+", folded.casefold()))
