"""What the mouse means in the reader beyond Qt's own selecting: two clicks to four, on a mark.

Qt itself extends what was double-clicked by whole words only as far as the pointer is within one.

It keeps no selection of its own; it asks the view to select and tells it what was clicked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from briefer.ui.reader.edges import EdgeScroll
from briefer.ui.whole_words import word_at

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from briefer.ui.positions import Positions, Span
    from briefer.ui.reader.handles import End
    from briefer.ui.reader.view import ArticleView

_REACH: Final = 5
"""Pixels within which clicks belong together, and a press without a drag ends."""
_WORD, _SENTENCE, _BLOCK = 2, 3, 4


class Clicks:
    """Counts presses that follow one another in one place: Qt itself tells of two."""

    def __init__(self, interval: int) -> None:
        """Begin; ``interval`` is the longest pause between two clicks, in milliseconds."""
        self.count = 0
        self._interval = interval
        self._last = -2 * interval
        self._point: QPoint | None = None

    def elsewhere(self, time: int) -> bool:
        """Tell whether a second press had its first one on something else, which is gone by now."""
        return time - self._last > 2 * self._interval

    def press(self, point: QPoint, time: int) -> int:
        """Return which click in a row this is, from 1 to 4; after the fourth it begins anew."""
        near = self._point is not None and _near(point, self._point)
        follows = near and 0 <= time - self._last <= self._interval and self.count < _BLOCK
        self.count = self.count + 1 if follows else 1
        self._last, self._point = time, point
        return self.count


class Gestures:
    """Follows one pointer over one view; ``press`` and ``move`` return whether it was theirs."""

    def __init__(self, view: ArticleView, interval: int) -> None:
        """Watch a view; ``interval`` is the longest pause of a double click."""
        self._view = view
        self._clicks = Clicks(interval)
        self._unit: Span | None = None
        self._pressed: QPoint | None = None
        self._handle: End | None = None
        self._edges = EdgeScroll(view, self._extend)

    @property
    def holding(self) -> bool:
        """Whether a press that is not Qt's is still down."""
        return self._unit is not None or self._handle is not None

    def second(self, point: QPoint, time: int) -> bool:
        """Count a second press; none where the first was on the bar, which filed and went away."""
        return self._clicks.elsewhere(time) or self.press(point, time)

    def press(self, point: QPoint, time: int) -> bool:
        """Count a press or double click; two select the word, three the sentence, four the block.

        Where words have no spaces between them, a double click is left to Qt.
        """
        count = self._clicks.press(point, time)
        self._handle = self._view.handle_at(point) if count == 1 else None
        self._pressed = point if count == 1 and self._handle is None else None
        self._unit = None
        if self._handle is not None:
            return True
        if count < _WORD:
            return False
        self._unit = self._unit_at(point)
        if self._unit is not None:
            self._view.set_ends(*self._unit)
        return self._unit is not None or count > _WORD

    def move(self, point: QPoint, buttons: Qt.MouseButton) -> bool:
        """Extend a selection of words, sentences or blocks by whole ones, or move a handle."""
        held = bool(buttons & Qt.MouseButton.LeftButton)
        if not held or (self._handle is None and self._unit is None):
            return self._unit is not None
        self._edges.follow(point)
        self._extend(point)
        return True

    def release(self, point: QPoint, *, exact: bool = False) -> None:
        """End a gesture; a single click without a drag acts on what is there.

        Args:
            point: where, in the viewport.
            exact: leave the ends of a drag where they are, even inside of words.
        """
        pressed, handle = self._pressed, self._handle
        self._pressed = self._unit = self._handle = None
        self._edges.stop()
        if handle is not None:
            self._view.drop_handle()
        elif pressed is not None and _near(point, pressed):
            self._click(point)
        elif pressed is not None and not exact:
            self._view.widen_selection()

    def _extend(self, point: QPoint) -> None:
        """Take what is dragged to a point of the viewport."""
        unit = self._unit_at(point) if self._unit is not None else None
        if self._handle is not None:
            self._view.drag_handle(self._handle, point)
        elif unit is not None and self._unit is not None:
            backward = unit[0] < self._unit[0]
            ends = (self._unit[1], unit[0]) if backward else (self._unit[0], unit[1])
            self._view.set_ends(*ends)

    def _click(self, point: QPoint) -> None:
        view = self._view
        if view.selection() is not None:
            return
        found = view.highlights_at(point)
        passage = max(found, key=lambda h: h.start).passage if found else ""
        view.activate(passage)
        if passage:
            view.pressed.emit(passage)
        elif (fold := view.fold_at(point)) is not None:
            view.toggle_fold(fold)

    def _unit_at(self, point: QPoint) -> Span | None:
        """Return the word, sentence or block at a point of the viewport; None on a label."""
        positions: Positions = self._view.positions
        position = self._view.position_at(point)
        if not positions.lines:
            return None
        line = positions.lines[positions.line_at(position)]
        if line.label is not None:
            return None
        if self._clicks.count == _BLOCK:
            return line.start, line.end
        if self._clicks.count == _WORD:
            return word_at(positions.text, positions.to_article(position))
        place = min(positions.to_article(position), line.end - 1)
        from briefer.evidence.sentences import sentence  # noqa: PLC0415 - the first triple click

        return sentence(positions.text, line.start, line.end, place)


def _near(one: QPoint, other: QPoint) -> bool:
    return (one - other).manhattanLength() <= _REACH
