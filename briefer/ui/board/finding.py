"""Steps through the places where words are found in the briefing.

Rows are searched by their words, not by what is painted of them: most were never seen, and long
quotations are cut short until their card is the current one. It changes nothing in the briefing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt

from briefer.ui.board import words
from briefer.ui.board.parts import Sought
from briefer.ui.find import matches
from briefer.ui.tokens import mix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefer.ui.board.faces import Faces
    from briefer.ui.board.rows import Row
    from briefer.ui.board.view import BoardView
    from briefer.ui.find import FindRow


class _Match(NamedTuple):
    """The number of a match among those of its row."""

    key: str
    number: int


class BoardFinder(QObject):
    """Ties a find row to the board."""

    def __init__(
        self,
        row: FindRow,
        view: BoardView,
        faces: Faces,
        rows: Callable[[], Iterable[Row]],
        reach: Callable[[str], None],
    ) -> None:
        """Listen to the row; the view owns this.

        Args:
            row: where words are typed.
            view: shows what is found.
            faces: of its rows.
            rows: gives all rows, also those that are folded away.
            reach: makes a row's key the current one, unfolding what it is in.
        """
        super().__init__(view)
        self.row, self._view, self._faces = row, view, faces
        self._rows, self._reach = rows, reach
        self._texts: dict[str, tuple[Row, tuple[str, ...]]] = {}
        self._found: list[_Match] = []
        self._at = -1
        row.typed.connect(self._find)
        row.stepped.connect(self._go_on)
        row.closed.connect(self.close)

    def follow(self, *, forget: bool = False) -> None:
        """Look again after an edit; the match that is shown stays the shown one where it can.

        Args:
            forget: whether all rows are read anew, as what is known of articles has changed.
        """
        if forget:
            self._texts.clear()
        if self.row.isHidden():
            return
        shown = self._found[self._at] if self._found else None
        self._look()
        if self._found:
            here = shown is not None and shown in self._found
            self._at = self._found.index(shown) if here and shown else 0
        self._tell()

    def close(self) -> None:
        """Put the row away; the keyboard goes to the card that was found last."""
        if self.row.isHidden():
            return
        self.row.hide()
        self._texts.clear()
        self._found, self._at = [], -1
        self._tell()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self, _words: str) -> None:
        current = self._view.current_row()
        self._look()
        self._at = self._first_from(current.key if current is not None else "")
        self._show()

    def _go_on(self, by: int) -> None:
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._show()

    def _look(self) -> None:
        self._found, self._at = list(self._all()), -1

    def _all(self) -> Iterator[_Match]:
        for row in self._rows():
            kept = self._texts.get(row.key)
            if kept is None or kept[0] is not row:
                kept = self._texts[row.key] = row, words.searched(row, self._faces.look)
            count = sum(len(matches(text, self.row.words)) for text in kept[1])
            yield from (_Match(row.key, number) for number in range(count))

    def _first_from(self, key: str) -> int:
        """Return the first match in the current row or below it, else the very first."""
        keys = [row.key for row in self._rows()]
        start = keys.index(key) if key in keys else 0
        places = {key: number for number, key in enumerate(keys)}
        below = (n for n, match in enumerate(self._found) if places[match.key] >= start)
        return next(below, 0) if self._found else -1

    def _show(self) -> None:
        self._tell()
        if not self._found:
            return
        match = self._found[self._at]
        self._reach(match.key)
        row = self._view.current_row()
        boxes = self._faces.face(row).found(self.row.words) if row is not None else []
        if match.number < len(boxes) and boxes[match.number]:
            self._view.bring(match.key, boxes[match.number][0])

    def _tell(self) -> None:
        """Show how many there are, and mark them."""
        self.row.tell(self._at + 1, len(self._found))
        tokens = self._faces.look.tokens
        ground = mix(tokens.selection, tokens.paper, 0.6)
        shown = self._found[self._at] if self._found else _Match("", -1)
        self._faces.sought = (
            Sought(self.row.words, ground, tokens.accent, *shown) if self._found else None
        )
        self._view.viewport().update()
