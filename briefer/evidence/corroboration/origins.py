"""How many sources say it, counted by where they have it from.

Two outlets that print one agency's story are one source; so are an outlet that only cites another
and the one it cites, two that both rest on the same spokesman, two articles of one outlet, and all
copies of one text. A briefing that this program wrote is none at all: it quotes. Where it is not
sure, fewer are counted: too few sources do no harm.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.evidence.corroboration.citing import attribution_at, is_agency, key_of, wire_of
from briefer.library import copies

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from briefer.domain.reference import Source


class Tie(StrEnum):
    """Why two testimonies are one source."""

    ARTICLE = "same article"
    COPY = "copy of the same text"
    WIRE = "story of the same agency"
    CITES = "rests on the same source"
    OUTLET = "same outlet"
    AUTHOR = "same author"
    OURS = "a briefing, which quotes others"


@dataclass(frozen=True, slots=True)
class Testimony:
    """One place where something is said, and what tells where that comes from.

    Attributes:
        article: the article's id.
        cites: whom the sentence names as its source; empty where it is the outlet's own.
        wire: the agency whose story the article prints; empty where it is none.
        outlet: where it appeared; empty where that is not known.
        authors: their names.
        government: the country that speaks through whom the sentence names; empty for none.
        ours: whether the article is a briefing that this program wrote.
    """

    article: str
    cites: str = ""
    wire: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    government: str = ""
    ours: bool = False


class Bond(NamedTuple):
    """That one testimony is no source of its own beside an earlier one, and why.

    Attributes:
        later: the testimony, by index.
        earlier: the other one.
        tie: why.
        name: of what they share; may be empty.
    """

    later: int
    earlier: int
    tie: Tie
    name: str


@dataclass(frozen=True, slots=True)
class Origins:
    """What stands behind several testimonies.

    Attributes:
        groups: the testimonies by index, those of one origin together, in order of the first.
        bonds: why those that add nothing do not.
    """

    groups: tuple[tuple[int, ...], ...]
    bonds: tuple[Bond, ...]

    @property
    def count(self) -> int:
        """How many independent sources there are."""
        return len(self.groups)


def told(source: Source, start: int, end: int, *, citing: str = "", speaker: str = "") -> Testimony:
    """Return what a span of an article, in code points, testifies.

    Args:
        source: the article with its reference.
        start: the span's first code point.
        end: one past its last.
        citing: whom it cites, where a person said so.
        speaker: who is quoted, where a person said so.
    """
    article, reference = source.article, source.reference
    outlet = reference.text("container-title") or reference.text("publisher")
    authors = tuple(name.display() for name in reference.authors)
    wire = wire_of(article) or next(filter(is_agency, authors), "")
    found = attribution_at(article, start, end) if article.readable else None
    cites = citing or (found.name if found is not None and found.outlet else "") or speaker
    cites = cites or (found.name if found is not None else "")
    own = cites and outlet and _alike(key_of(cites), key_of(outlet))
    return Testimony(
        article.id,
        "" if own else cites,
        wire,
        outlet,
        authors,
        found.government if found is not None and found.name == cites else "",
        reference.ours,
    )


def copied(sources: Iterable[Source]) -> frozenset[frozenset[str]]:
    """Return the pairs of articles, by id, of which one is largely a copy of the other."""
    bodies = [
        (source.article.id, copies.body_of(source.article).shingles)
        for source in sources
        if source.article.readable
    ]
    return frozenset(
        frozenset((one, other))
        for (one, mine), (other, theirs) in combinations(bodies, 2)
        if copies.shared_part(mine, theirs)
    )


def independent(
    testimonies: Sequence[Testimony], copied: Collection[frozenset[str]] = ()
) -> Origins:
    """Return which testimonies are of one origin, and why.

    Args:
        testimonies: any number of them, the one that is asked about first.
        copied: the pairs of their articles that are copies, as ``copied`` finds them.
    """
    leaders = list(range(len(testimonies)))

    def leader(index: int) -> int:
        while leaders[index] != index:
            index = leaders[index]
        return index

    bonds: list[Bond] = []
    first_hand = [index for index, each in enumerate(testimonies) if not each.ours]
    for place, index in enumerate(first_hand):
        for other in first_hand[:place]:
            tie, name = _tie(testimonies[other], testimonies[index], copied)
            if tie is not None:
                first, second = sorted((leader(other), leader(index)))
                if first != second or index not in {bond.later for bond in bonds}:
                    bonds.append(Bond(index, other, tie, name))
                leaders[second] = first
    known = next(iter(first_hand), 0)
    for index, each in enumerate(testimonies):
        if each.ours and index != known:  # goes with one that counts, and binds no two of those
            leaders[index] = known
            bonds.append(Bond(index, known, Tie.OURS, ""))
    groups: dict[int, list[int]] = {}
    for index in range(len(testimonies)):
        groups.setdefault(leader(index), []).append(index)
    return Origins(tuple(map(tuple, groups.values())), tuple(bonds))


def _tie(
    one: Testimony, other: Testimony, copied: Collection[frozenset[str]]
) -> tuple[Tie | None, str]:
    """Return why two testimonies are one source, and the name of what they share."""
    if one.article == other.article:
        return Tie.ARTICLE, ""
    if frozenset((one.article, other.article)) in copied:
        return Tie.COPY, ""
    mine, theirs = (_roots(each) for each in (one, other))
    for tie, name in mine:
        for again, named in theirs:
            if _alike(key_of(name), key_of(named)):
                return _RANK[max(_RANK.index(tie), _RANK.index(again))], name
    return None, ""


_RANK: Final = (Tie.AUTHOR, Tie.OUTLET, Tie.WIRE, Tie.CITES)


def _roots(each: Testimony) -> list[tuple[Tie, str]]:
    """Return what a testimony rests on: whom it cites, or else who wrote and printed it."""
    if each.cites:
        speaks = [(Tie.CITES, each.government)] if each.government else []
        return [(Tie.CITES, each.cites), *speaks]
    if each.wire:
        return [(Tie.WIRE, each.wire)]
    own = [(Tie.OUTLET, each.outlet)] if each.outlet else []
    return [*own, *((Tie.AUTHOR, name) for name in each.authors)]


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and (one <= other or other <= one)
