"""What the shelf knows of the library: summaries of all articles, and cards of those looked at.

A card needs its article's reference decoded, which for ten thousand takes longer than the window
takes to open. So a card is made when it is first asked for, and what concerns all articles (their
order, the filters, the names that are suggested) goes by their summaries. No Qt widgets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from heapq import merge
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.library import Summary
from briefer.ui.shelf.cards import Card, Order, alike, card, title_key, version
from briefer.workspace.articles import summaries as known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from briefer.domain.reference import Source
    from briefer.library import Library, Likeness
    from briefer.ui.shelf.cards import Alike

_TURN: Final = 10_000
"""Articles sorted in one go; Python lets no other thread run, nor the window, until it is done."""


class Kind(Enum):
    """What a filter goes by."""

    ALL = auto()
    CITED = auto()
    INCOMPLETE = auto()
    COLLECTION = auto()
    TAG = auto()


class Filter(NamedTuple):
    """Which articles are shown; ``name`` is that of a collection or tag."""

    kind: Kind = Kind.ALL
    name: str = ""

    def holds(self, each: Summary, cited: Mapping[str, object]) -> bool:
        """Tell whether an article passes; ``cited`` are those that the briefing cites."""
        if self.kind is Kind.CITED:
            return each.id in cited
        if self.kind is Kind.INCOMPLETE:
            return not each.complete
        if self.kind is Kind.COLLECTION:
            return self.name in each.collections
        if self.kind is Kind.TAG:
            return self.name in each.tags
        return True


class Cards(Mapping[str, Card]):
    """The cards of all articles by id; each is made when it is first asked for, and kept."""

    def __init__(
        self,
        summaries: Mapping[str, Summary],
        nearest: Mapping[str, Likeness],
        made: Mapping[str, Card],
        successors: Mapping[str, str] | None = None,
    ) -> None:
        """Keep of the cards that were ``made`` before those that would be made the same again."""
        self._summaries = summaries
        self._nearest = nearest
        self._newer = successors or {}
        self._older = {newer: older for older, newer in self._newer.items()}
        self._made = {
            article: each
            for article, each in made.items()
            if summaries.get(article) == each.summary and self._alike(article) == each.alike
        }

    def __getitem__(self, article: str) -> Card:
        """Return an article's card."""
        made = self._made.get(article)
        if made is None:
            made = card(self._summaries[article], self._alike(article))
            self._made[article] = made
        return made

    def __iter__(self) -> Iterator[str]:
        """Yield the ids of all articles."""
        return iter(self._summaries)

    def __len__(self) -> int:
        """Return how many articles there are."""
        return len(self._summaries)

    def __contains__(self, article: object) -> bool:
        """Tell whether an article is there, without making its card."""
        return article in self._summaries

    def made(self) -> dict[str, Card]:
        """Return the cards that were made so far."""
        return self._made.copy()

    def _alike(self, article: str) -> Alike | None:
        for others, newer in ((self._newer, True), (self._older, False)):
            if others.get(article) in self._summaries:
                return version(others[article], newer=newer)
        likeness = self._nearest.get(article)
        other = self._summaries.get(likeness.article) if likeness is not None else None
        return alike(likeness, other) if likeness is not None and other is not None else None


@dataclass(frozen=True, slots=True)
class Holdings:
    """The library's list.

    Attributes:
        summaries: of all articles, by id.
        cards: likewise.
        collections: their names, and how many articles each holds.
        tags: likewise.
        outlets: the names of all outlets.
        authors: the names of all authors.
        incomplete: how many references lack something.
    """

    summaries: Mapping[str, Summary] = field(default_factory=dict)
    cards: Cards = field(default_factory=lambda: Cards({}, {}, {}))
    collections: tuple[tuple[str, int], ...] = ()
    tags: tuple[tuple[str, int], ...] = ()
    outlets: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    incomplete: int = 0
    _orders: dict[Order, tuple[Summary, ...]] = field(default_factory=dict)

    def ordered(self, order: Order) -> tuple[Summary, ...]:
        """Return all summaries in an order; what has no date or outlet comes last."""
        if order not in self._orders:
            self._orders[order] = self._sorted(order)
        return self._orders[order]

    def _sorted(self, order: Order) -> tuple[Summary, ...]:
        if order is Order.TITLE:
            return _sorted(tuple(self.summaries.values()), title_key)
        by_title = self.ordered(Order.TITLE)
        if order is Order.DATE:  # newest first
            return _sorted(by_title, lambda each: each.issued, reverse=True)
        if order is Order.ADDED:
            lots = self._lots()
            return _sorted(by_title, lambda each: lots[each.id], reverse=True)
        return _sorted(by_title, lambda each: (not each.outlet, each.outlet.casefold()))

    def _lots(self) -> dict[str, int]:
        """Return in which lot each article came, by its id: one lot is what was added together.

        Not by the clock alone, which in an article from a colleague is hers.
        """
        came = groupby(self.summaries.values(), key=lambda each: each.captured)
        return {each.id: number for number, (_, lot) in enumerate(came) for each in lot}


def read(library: Library, copies: Mapping[str, Source], made: Mapping[str, Card]) -> Holdings:
    """Read the library's list.

    Args:
        library: whose articles they are.
        copies: the briefing's own of what it cites; what they know shows, as in the reader.
        made: cards that were made before, which are used again where they hold.

    Raises:
        LibraryError: it could not be read.
    """
    summaries = {each.id: each for each in known(library, copies)}
    authors = {each.author: each for each in summaries.values()}
    return Holdings(
        summaries,
        Cards(summaries, library.nearest(), made, library.successors()),
        tuple(library.collections.counts().items()),
        tuple(library.tags.counts().items()),
        tuple(sorted({each.outlet for each in summaries.values()} - {""})),
        tuple(sorted({name for each in authors.values() for name in _names(each)})),
        sum(not each.complete for each in summaries.values()),
    )


def _names(each: Summary) -> Iterable[str]:
    """Return an article's authors singly; only where they may be several is a record decoded."""
    if ", " in each.author:
        return (name.display() for name in each.reference.authors)
    return (each.author,) if each.author else ()


def _sorted(
    summaries: Sequence[Summary],
    key: Callable[[Summary], str | int | tuple[bool, str]],
    *,
    reverse: bool = False,
) -> tuple[Summary, ...]:
    """Return summaries in order; sorted in parts, so that no other thread waits for long."""
    parts = (summaries[at : at + _TURN] for at in range(0, len(summaries), _TURN))
    runs = [sorted(part, key=key, reverse=reverse) for part in parts]
    return (
        tuple(merge(*runs, key=key, reverse=reverse))
        if len(runs) > 1
        else tuple(runs[0] if runs else ())
    )
