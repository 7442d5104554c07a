"""What stands in the reader's place while no article is open: what to do next, and where to begin.

It shows what it is given and knows neither files nor briefings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefer.ui.naming import literal, named, tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent


_WIDTH: Final = 520
_LEAST: Final = 240
_MARGIN: Final = 24
_MOST: Final = 6
"""Entries of a group; the menus hold the rest."""


class Entry(NamedTuple):
    """One thing to begin with.

    Attributes:
        text: what it is called.
        tip: more about it; none where empty.
        act: begins.
    """

    text: str
    tip: str
    act: Callable[[], object]


class Group(NamedTuple):
    """Some of them under a heading."""

    heading: str
    entries: tuple[Entry, ...]


class StartPage(QWidget):
    """One line that says what to do next, and under it ways to begin."""

    def __init__(self) -> None:
        """Show the line alone, as it is seen before anything else is known."""
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = QCoreApplication.translate(
            "StartPage", "Choose an article on the left to read it here."
        )
        self._next = named(QLabel(words), words)
        self._next.setWordWrap(True)
        self._groups = QWidget()
        self._column = QVBoxLayout(self._groups)
        self._column.setContentsMargins(0, 18, 0, 0)
        self._column.setSpacing(2)
        middle = QVBoxLayout()
        middle.addStretch(3)
        middle.addWidget(self._next)
        middle.addWidget(self._groups)
        middle.addStretch(5)
        # Both as wide as each other, and narrower where the window is.
        for part in (self._next, self._groups):
            part.setMaximumWidth(_WIDTH)
            part.setMinimumWidth(_LEAST)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(middle, _WIDTH)
        row.addStretch(1)
        whole.addLayout(row)
        self._given: tuple[Group, ...] = ()
        self._buttons: dict[QPushButton, str] = {}

    def offer(self, groups: Sequence[Group]) -> None:
        """Offer these ways to begin; groups without an entry are left out."""
        self._buttons = {}
        self._given = tuple(group for group in groups if group.entries)
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for group in self._given:
            self._column.addWidget(named(QLabel(group.heading), group.heading, kind="faint"))
            for entry in group.entries[:_MOST]:
                button = _button(entry)
                self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
                self._buttons[button] = entry.text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much of each name as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = min(_WIDTH, self.width() - 2 * _MARGIN) - 8
        for button, text in self._buttons.items():
            button.ensurePolished()
            shown = button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            button.setText(literal(shown))


def _button(entry: Entry) -> QPushButton:
    button = named(QPushButton(), entry.text, tip(entry.tip or entry.text), "entry")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    # Not by ``entry.act`` alone: what it returns or takes is not the button's affair.
    button.clicked.connect(lambda _on=False: entry.act())
    return button
