"""What the shelf shows, found off the event loop: the library's list, and the answer to a search.

Requests are numbered. One that was overtaken by a later one is not begun, and its answer is not
shown, so that what is seen always belongs to what was asked last. Small libraries answer within
the blink for which the asking thread waits.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from briefer.errors import BrieferError, CancelledError
from briefer.ui.shelf.cards import Card, Found, Order, alike, card, feeding, sorted_cards
from briefer.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from briefer.library import Hit, Library
    from briefer.ui.desk import Desk
    from briefer.ui.shelf.cards import Dot
    from briefer.ui.shelf.model import Row

_BLINK: Final = 0.012
"""Seconds that a quick answer is waited for, so that nothing flickers."""

_TURN: Final = 32
"""Cards that are made in one go."""

MOST: Final = 50
"""How many places a search shows."""
_ALL: Final = 10_000
"""How many places a search looks through where a filter leaves some of them out."""


class Kind(Enum):
    """What a filter goes by."""

    ALL = auto()
    CITED = auto()
    INCOMPLETE = auto()
    COLLECTION = auto()
    TAG = auto()


@dataclass(frozen=True, slots=True)
class Filter:
    """Which articles are shown; ``name`` is that of a collection or tag."""

    kind: Kind = Kind.ALL
    name: str = ""

    def holds(self, each: Card, cited: Mapping[str, object]) -> bool:
        """Tell whether an article passes; ``cited`` are those that the briefing cites."""
        if self.kind is Kind.CITED:
            return each.article in cited
        if self.kind is Kind.INCOMPLETE:
            return each.incomplete
        if self.kind is Kind.COLLECTION:
            return self.name in each.summary.collections
        if self.kind is Kind.TAG:
            return self.name in each.summary.tags
        return True


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person wants to see."""

    words: str = ""
    filter: Filter = field(default_factory=Filter)
    order: Order = Order.TITLE


@dataclass(frozen=True, slots=True)
class Holdings:
    """The library's list.

    Attributes:
        cards: of all articles, by id.
        collections: their names, and how many articles each holds.
        tags: likewise.
        outlets: the names of all outlets.
        authors: the names of all authors.
        incomplete: how many references lack something.
    """

    cards: Mapping[str, Card] = field(default_factory=dict)
    collections: tuple[tuple[str, int], ...] = ()
    tags: tuple[tuple[str, int], ...] = ()
    outlets: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    incomplete: int = 0


class Catalog(QObject):
    """Keeps the list, and answers what is asked of it.

    Signals:
        listed: the list was read anew.
        answered: rows, for what is wanted now.
    """

    listed = Signal()
    answered = Signal(object)

    def __init__(self, desk: Desk, learn: Callable[[Card], None], parent: QObject) -> None:
        """Read nothing yet; ``learn`` takes each new card, beside the event loop."""
        super().__init__(parent)
        self._desk = desk
        self._learn = learn
        self._tasks = Tasks(self, threads=1)
        parent.destroyed.connect(self._tasks.close)
        self._number = 0
        self.holdings = Holdings()
        self.wanted = Wanted()

    def close(self) -> None:
        """Take no more, and wait for what was begun."""
        self._tasks.close()

    def reload(self) -> None:
        """Read the library's list anew, then answer again."""
        try:
            library = self._desk.workspace.articles.library
        except BrieferError as error:
            self._fail(error)
            self._take(Holdings())
            return
        known, learn = self.holdings.cards, self._learn
        self._tasks.run(lambda: _read(library, known, learn), self._take, self._fail, within=_BLINK)

    def ask(self, wanted: Wanted, *, typing: bool = False) -> None:
        """Answer what is wanted from now on; while a person types, nothing waits for the answer."""
        self.wanted = wanted
        self._number += 1
        number, holdings = self._number, self.holdings
        workspace, briefing = self._desk.workspace, self._desk.workspace.briefing

        def work() -> Sequence[Row]:
            if number != self._number:
                raise CancelledError
            return _rows(wanted, holdings, feeding(briefing), workspace.search)

        def show(rows: Sequence[Row]) -> None:
            if number == self._number:
                self.answered.emit(rows)

        self._tasks.run(work, show, self._fail, within=0.0 if typing else _BLINK)

    def _take(self, holdings: Holdings) -> None:
        self.holdings = holdings
        self.listed.emit()
        self.ask(self.wanted)

    def _fail(self, error: BrieferError) -> None:
        # Whoever shows it may not be there yet when the window is being made.
        words = str(error)
        QTimer.singleShot(0, self, lambda: self._desk.failed.emit(words))


def counted(cards: Iterable[Card], dots: Mapping[str, tuple[Dot, ...]]) -> list[Card]:
    """Return cards with what each article feeds."""
    return [
        replace(each, dots=dots[each.article]) if each.article in dots else each for each in cards
    ]


def _read(library: Library, known: Mapping[str, Card], learn: Callable[[Card], None]) -> Holdings:
    cards: dict[str, Card] = {}
    for number, summary in enumerate(library.summaries()):
        each = known.get(summary.id)
        if each is None or each.summary != summary:
            each = card(summary)
            learn(each)
        cards[summary.id] = each
        if not number % _TURN:
            # Lets the event loop have its turn: it would wait for the interpreter otherwise.
            time.sleep(0)
    _compare(library, cards)
    return Holdings(
        cards,
        tuple(library.collections.counts().items()),
        tuple(library.tags.counts().items()),
        tuple(sorted({each.outlet for each in cards.values() if each.outlet})),
        tuple(sorted({name for each in cards.values() for name in each.authors})),
        sum(each.incomplete for each in cards.values()),
    )


def _compare(library: Library, cards: dict[str, Card]) -> None:
    """Put on each card which article is like its own; most are like none."""
    families = library.families()
    for identifier, each in cards.items():
        likenesses = library.likenesses(identifier) if identifier in families else ()
        other = next((like for like in likenesses if like.article in cards), None)
        found = alike(other, cards[other.article]) if other is not None else None
        if each.alike != found:
            cards[identifier] = replace(each, alike=found)


def _rows(
    wanted: Wanted,
    holdings: Holdings,
    dots: Mapping[str, tuple[Dot, ...]],
    search: Callable[[str, int], Sequence[Hit]],
) -> Sequence[Row]:
    cards, shown = holdings.cards, wanted.filter
    if not wanted.words:
        kept = [each for each in cards.values() if shown.holds(each, dots)]
        return counted(sorted_cards(kept, wanted.order), dots)
    hits = search(wanted.words, MOST if shown.kind is Kind.ALL else _ALL)
    found = ((hit, cards[hit.article]) for hit in hits if hit.article in cards)
    rows = [
        Found(hit, each.title, each.line, each.words)
        for hit, each in found
        if shown.holds(each, dots)
    ]
    return rows[:MOST]
