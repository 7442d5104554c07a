"""Rows become pages, in one pass, with the notes that they refer to at the foot of the page.

- What must stay together goes to the next page as a whole, unless no page can hold it.
- A note begins on the page that refers to it. A long one may go on at the next page's foot, and so
  does any that no page can hold together with the row that refers to it.
- A note that goes on comes before the notes of its new page.
- A table that goes on has its header once more at the top of the page.

Heights are points from the top of the text area.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefer.writers.pdf.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


NOTES_APART = 16.0
"""From the last line of the text to the first note: space, a rule, space."""
LONG_NOTE = 5
"""A note of at least so many lines may be split though the text could wait for the next page."""


@dataclass(slots=True)
class Page:
    """One page: rows with the heights of their tops.

    ``continued`` says that the first note row goes on with a note of the page before.
    """

    rows: list[tuple[Row, float]] = field(default_factory=list)
    notes: list[tuple[Row, float]] = field(default_factory=list)
    continued: bool = False


def paginate(rows: Iterable[Row], notes: Mapping[int, Sequence[Row]], height: float) -> list[Page]:
    """Return the pages; there is at least one.

    Args:
        rows: the body, in order.
        notes: the rows of each note by its number.
        height: of the text area.
    """
    filler = _Filler(notes, height)
    for group in _groups(rows):
        filler.add(group)
    return filler.finish()


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    group: list[Row] = []
    for row in rows:
        group.append(row)
        if not row.keep:
            yield group
            group = []
    if group:
        yield group


class _Filler:
    """Fills one page after the other."""

    def __init__(self, notes: Mapping[int, Sequence[Row]], height: float) -> None:
        self._notes = notes
        self._height = height
        self._pages: list[Page] = []
        self._waiting: deque[Row] = deque()
        self._begin()

    def _begin(self) -> None:
        self._page = Page(continued=bool(self._waiting))
        self._used = 0.0
        self._foot: list[Row] = []
        self._reserved = 0.0
        self._fill_foot(self._height)

    def _fill_foot(self, room: float) -> None:
        """Move waiting note rows to the page's foot, as many as the room holds."""
        while self._waiting:
            group = next(_groups(self._waiting))
            needed = self._notes_height(group)
            if needed > room:
                if self._foot or self._page.rows:
                    return
                group = group[:1]
                needed = self._notes_height(group)
            room -= needed
            self._reserved += needed
            self._foot.extend(group)
            for _row in group:
                self._waiting.popleft()

    @property
    def _fresh(self) -> bool:
        return not self._page.rows and not self._foot

    def add(self, group: list[Row]) -> None:
        """Place rows that stay together."""
        while not self._place(group):
            if not self._fresh:
                self._close()
            elif len(group) > 1:
                for row in group:
                    self.add([row])
                return
            else:
                self._force(group[0])
                return

    def _place(self, group: list[Row]) -> bool:
        numbers = [number for row in group for number in row.notes if number in self._notes]
        if numbers and self._waiting:
            return False
        body = sum(row.height + row.before for row in group)
        if not self._page.rows:
            body += sum(row.height for row in group[0].again) - group[0].before
        room = self._height - self._used - self._reserved - body
        if room < 0 or not self._notes_fit(numbers, room):
            return False
        self._take(group, numbers)
        return True

    def _notes_fit(self, numbers: list[int], room: float) -> bool:
        if not numbers:
            return True
        rows = [row for number in numbers for row in self._notes[number]]
        if self._notes_height(rows) <= room:
            return True
        last = self._notes[numbers[-1]]
        if len(last) < LONG_NOTE and not self._fresh:
            return False
        kept = len(rows) - len(last) + len(next(_groups(last)))
        return self._notes_height(rows[:kept]) <= room

    def _notes_height(self, rows: list[Row]) -> float:
        height = sum(row.height + row.before for row in rows)
        return height if self._foot else height + NOTES_APART - rows[0].before

    def _force(self, row: Row) -> None:
        """Place a row on an empty page though its notes do not all begin on it."""
        self._take([row], [number for number in row.notes if number in self._notes])

    def _take(self, group: list[Row], numbers: list[int]) -> None:
        again = () if self._page.rows else group[0].again
        for row in (*again, *group):
            if self._page.rows:
                self._used += row.before
            self._page.rows.append((row, self._used))
            self._used += row.height
        for number in numbers:
            self._waiting.extend(self._notes[number])
        if numbers:
            self._fill_foot(self._height - self._used - self._reserved)

    def _close(self) -> None:
        self._settle_foot()
        self._pages.append(self._page)
        self._begin()

    def _settle_foot(self) -> None:
        top = self._height
        for index in range(len(self._foot) - 1, -1, -1):
            row = self._foot[index]
            top -= row.height
            self._page.notes.append((row, top))
            top -= row.before
        self._page.notes.reverse()

    def finish(self) -> list[Page]:
        """Return the pages, notes that still wait for room included."""
        while self._waiting:
            self._close()
        self._settle_foot()
        if self._page.rows or self._page.notes or not self._pages:
            self._pages.append(self._page)
        return self._pages
