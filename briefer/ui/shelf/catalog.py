"""What the shelf shows, found off the event loop: the library's list, and the answer to a search.

Requests are numbered. One that was overtaken by a later one is not begun, or ends its search, and
its answer is not shown. What is seen always belongs to what was asked last: where that takes longer
than ``_SOON``, what another question found is to go. For a small
library the window waits up to ``_BLINK`` for the answer, so that nothing flickers; for a large one
it never waits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from briefer.errors import BrieferError, CancelledError
from briefer.ui.language import say
from briefer.ui.shelf.cards import Found, Order, feeding, recounted
from briefer.ui.shelf.holdings import Filter, Holdings, Kind, read
from briefer.ui.shelf.model import Rows
from briefer.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from briefer.library import Hit
    from briefer.ui.desk import Desk
    from briefer.ui.shelf.cards import Card, Dot

T = TypeVar("T")
_FRAME: Final = 16
"""Milliseconds after which what was shown is painted."""

_BLINK: Final = 0.012
"""Seconds that a quick answer is waited for, so that nothing flickers."""

_FEW: Final = 1_000
"""Articles up to which an answer comes within a blink."""

_SOON: Final = 300
"""Milliseconds up to which what was found before stays in view, so that typing makes no flicker."""

MOST: Final = 50
"""How many places a search shows."""


class Wanted(NamedTuple):
    """What a person wants to see."""

    words: str = ""
    filter: Filter = Filter()
    order: Order = Order.TITLE


class Catalog(QObject):
    """Keeps the list, and answers what is asked of it.

    Signals:
        listed: the list was read anew.
        answered: Rows, for what is wanted now.
        delayed: the answer to what is wanted now is not there soon.
        rested: what was asked last was answered, or could not be.

    Attributes:
        holdings: the list.
        wanted: what is shown.
        dots: what each article feeds in the briefing.
    """

    listed = Signal()
    answered = Signal(object)
    delayed = Signal()
    rested = Signal()
    _broke = Signal(int)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._tasks = Tasks(self, threads=1)
        parent.destroyed.connect(self._tasks.close)
        self._broke.connect(self._rest)
        self._number = self._shown = self._reading = 0
        self._patient = QTimer(self)
        self._patient.setSingleShot(True)
        self._patient.setInterval(_SOON)
        self._patient.timeout.connect(self.delayed)
        self.rested.connect(self._patient.stop)
        self.holdings = Holdings()
        self.wanted = Wanted()
        self.dots: Mapping[str, tuple[Dot, ...]] = {}

    def close(self) -> None:
        """Take no more, end a search, and wait for what else was begun."""
        self._number += 1
        self._patient.stop()
        self._tasks.close()

    def reload(self) -> None:
        """Read the library's list anew, then answer again."""
        self.recount()
        articles = self._desk.workspace.articles
        try:
            library = articles.library
        except BrieferError as error:
            self._fail(error)
            self.holdings = Holdings()
            self.listed.emit()
            self.ask(self.wanted)
            return
        self._number += 1
        self._reading += 1
        number, reading, made = self._number, self._reading, self.holdings.cards.made()
        wanted, dots, copies = self.wanted, self.dots, articles.copies

        def work() -> tuple[Holdings, Rows | None]:
            if reading != self._reading:
                raise CancelledError
            holdings = read(library, copies, made)
            try:
                return holdings, self._rows(wanted, holdings, dots, number)
            except CancelledError:
                return holdings, None

        def take(answer: tuple[Holdings, Rows | None]) -> None:
            self.holdings, rows = answer
            self.listed.emit()
            if number == self._number and rows is not None:
                self._show(number, rows)
            else:  # another question was asked meanwhile, of the list as it was
                self.ask(self.wanted)

        self._run(work, take, number, self._patience)

    @property
    def settled(self) -> bool:
        """Whether what was asked last is answered, or could not be."""
        return self._shown == self._number

    def once_settled(self, act: Callable[[], object]) -> None:
        """Call something when what was asked last is answered and painted."""
        if self.settled:
            QTimer.singleShot(_FRAME, self, act)
        else:
            single = Qt.ConnectionType.SingleShotConnection
            self.rested.connect(lambda: QTimer.singleShot(_FRAME, self, act), single)

    @property
    def _patience(self) -> float:
        return _BLINK if len(self.holdings.summaries) <= _FEW else 0.0

    def recount(self) -> None:
        """Count anew what each article feeds."""
        self.dots = feeding(self._desk.workspace.briefing, self._desk.tally)

    def ask(self, wanted: Wanted, *, typing: bool = False) -> None:
        """Answer what is wanted from now on; while a person types, nothing waits for the answer."""
        self.wanted = wanted
        self._number += 1
        number, holdings, dots = self._number, self.holdings, self.dots

        def work() -> Rows:
            if number != self._number:
                raise CancelledError
            return self._rows(wanted, holdings, dots, number)

        within = 0.0 if typing else self._patience
        self._run(work, lambda rows: self._show(number, rows), number, within)

    def _run(
        self, work: Callable[[], T], take: Callable[[T], None], number: int, within: float
    ) -> None:
        def watched() -> T:
            try:
                return work()
            except BrieferError:
                raise
            except BaseException:
                self._broke.emit(number)
                raise

        if not self._patient.isActive():
            self._patient.start()
        self._tasks.run(watched, take, lambda error: self._give_up(number, error), within=within)

    def _show(self, number: int, rows: Rows) -> None:
        if number == self._number:
            self._shown = number
            self.answered.emit(rows)
            self.rested.emit()

    def _give_up(self, number: int, error: BrieferError) -> None:
        self._fail(error)
        self._rest(number)

    def _rest(self, number: int) -> None:
        if number == self._number:
            self._shown = number
            self.rested.emit()

    def _rows(
        self,
        wanted: Wanted,
        holdings: Holdings,
        dots: Mapping[str, tuple[Dot, ...]],
        number: int,
    ) -> Rows:
        def search(words: str, limit: int, among: Iterable[str] | None) -> Sequence[Hit]:
            return self._desk.workspace.search(
                words, limit, among, outdated=lambda: number != self._number
            )

        # Cards are made as they are shown, on the window's thread, with what is counted by then.
        return _rows(wanted, holdings, dots, self._counted, search)

    def _counted(self, card: Card) -> Card | Found:
        return recounted(card, self.dots)

    def _fail(self, error: BrieferError) -> None:
        # Whoever shows it may not be there yet when the window is being made.
        words = say(error)
        QTimer.singleShot(0, self, lambda: self._desk.failed.emit(words))


def _rows(
    wanted: Wanted,
    holdings: Holdings,
    dots: Mapping[str, tuple[Dot, ...]],
    counted: Callable[[Card], Card | Found],
    search: Callable[[str, int, Iterable[str] | None], Sequence[Hit]],
) -> Rows:
    cards, shown = holdings.cards, wanted.filter
    narrow = shown.kind is not Kind.ALL
    if not wanted.words:
        kept = holdings.ordered(wanted.order)
        if narrow:
            kept = tuple(each for each in kept if shown.holds(each, dots))
        return Rows(
            tuple(each.id for each in kept),
            tuple(each.title for each in kept),
            lambda article: counted(cards[article]),
        )
    among = None
    if narrow:
        among = [each.id for each in holdings.summaries.values() if shown.holds(each, dots)]
    places = search(wanted.words, MOST, among)
    hits = {hit.article: hit for hit in places if hit.article in cards}
    return Rows(
        tuple(hits),
        tuple(holdings.summaries[article].title for article in hits),
        lambda article: _found(hits[article], cards[article]),
        snippets=True,
    )


def _found(hit: Hit, each: Card) -> Found:
    return Found(hit, each.title, each.line, each.words)
