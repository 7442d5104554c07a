"""The button that appears between two cards and puts a comment there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QToolButton

from briefer.ui.board import words
from briefer.ui.board.faces import BAR, GAP, RIGHT
from briefer.ui.board.rows import ITEMS, Kind

if TYPE_CHECKING:
    from briefer.ui.board.look import Look
    from briefer.ui.board.model import BoardModel
    from briefer.ui.board.view import BoardView
    from briefer.ui.tokens import Tokens

_REACH = 9


class GapButton(QToolButton):
    """Lies over the gap that the pointer is near.

    Signals:
        wanted: a section's id and the index at which a comment should begin.
    """

    wanted = Signal(str, int)

    def __init__(self, view: BoardView, model: BoardModel, look: Look) -> None:
        """Wait, unseen, over a view."""
        super().__init__(view.viewport())
        self._view = view
        self._model = model
        self._look = look
        self._after = ""
        self.setText(words.add_comment())
        self.setAccessibleName(words.translate("Board", "Comment here"))
        self.setToolTip(words.translate("Board", "Write a comment here (Ctrl+M)"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_tokens(look.tokens)
        self.hide()
        self.clicked.connect(self._ask)
        view.hovered.connect(self.follow)
        view.pressed.connect(self.hide)
        view.verticalScrollBar().valueChanged.connect(self.hide)
        view.verticalScrollBar().rangeChanged.connect(self.hide)
        for changed in (
            model.rowsInserted,
            model.rowsRemoved,
            model.rowsMoved,
            model.dataChanged,
            model.modelReset,
        ):
            changed.connect(self.hide)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take other colors."""
        self.setStyleSheet(
            f"QToolButton {{ color: {tokens.accent}; background: {tokens.paper};"
            f" border: 1px solid {tokens.accent}; border-radius: 9px; padding: 0 8px;"
            f" min-height: 16px; max-height: 16px; font-size: {tokens.type.tiny}px; }}"
            f"QToolButton:hover {{ color: {tokens.on_accent}; background: {tokens.accent}; }}"
        )
        self.adjustSize()

    def follow(self, point: QPoint | None) -> None:
        """Appear over the gap near a point of the viewport, or go away."""
        if not self._look.writable:
            return
        if point is None:
            if not self.underMouse():
                self.hide()
            return
        found = self._gap(point)
        if found is None:
            self.hide()
            return
        self._after, line = found
        right = self._view.width() - BAR - RIGHT - self.width() - 10
        self.move(right, line - self.height() // 2)
        self.show()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Go away with the pointer, which may leave the list from here."""
        super().leaveEvent(event)
        self.hide()

    def _gap(self, point: QPoint) -> tuple[str, int] | None:
        """Return the key of the card above the gap near a point, and the gap's middle."""
        index = self._view.indexAt(point)
        row = self._model.row(index)
        if row is None:
            return None
        rect = self._view.visualRect(index)
        low = rect.bottom() - GAP // 2
        if row.kind in ITEMS and abs(point.y() - low) <= _REACH:
            return row.key, low
        above = index.row() - 1
        if row.kind in ITEMS | {Kind.SECTION} and point.y() - rect.top() <= _REACH and above >= 0:
            before = self._model.rows()[above]
            if before.kind in ITEMS:
                return before.key, rect.top() - GAP // 2
        return None

    def _ask(self) -> None:
        self.hide()
        rows = self._model.rows()
        number = next((n for n, row in enumerate(rows) if row.key == self._after), None)
        if number is None:
            return
        section = rows[number].section
        index = sum(row.kind in ITEMS and row.section == section for row in rows[: number + 1])
        self.wanted.emit(section, index)
