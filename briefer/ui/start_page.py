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
_GAP: Final = 8
_MOST: Final = 6
"""Entries of a group; the menus hold the rest."""


class Entry(NamedTuple):
    """One thing to begin with.

    Attributes:
        text: what it is called.
        tip: more about it; none where empty.
        act: begins.
        place: where it lies, which is cut in the middle where it is long; it may be empty.
        when: it was there last; it may be empty.
    """

    text: str
    tip: str
    act: Callable[[], object]
    place: str = ""
    when: str = ""

    @property
    def more(self) -> str:
        """What stands quietly beside the name."""
        return " · ".join(filter(None, (self.place, self.when)))


class _Line(NamedTuple):
    """An entry as it is shown, what is quiet beside its button."""

    entry: Entry
    button: QPushButton
    quiet: QLabel

    def fit(self, room: int) -> None:
        """Show as much of it as there is room for; the name has the better half."""
        entry, (button, quiet) = self.entry, self[1:]
        button.ensurePolished()
        quiet.ensurePolished()
        metrics, small = button.fontMetrics(), quiet.fontMetrics()
        beside = min(small.horizontalAdvance(entry.more) + _GAP, room // 2) if entry.more else 0
        shown = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, room - beside)
        button.setText(literal(shown))
        left = room - metrics.horizontalAdvance(shown) - _GAP
        left -= small.horizontalAdvance(f" · {entry.when}") if entry.when else 0
        place = small.elidedText(entry.place, Qt.TextElideMode.ElideMiddle, left)
        quiet.setText(entry._replace(place=place).more)


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
        self._lines: list[_Line] = []

    def offer(self, groups: Sequence[Group]) -> None:
        """Offer these ways to begin; groups without an entry are left out."""
        self._lines = []
        self._given = tuple(group for group in groups if group.entries)
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for group in self._given:
            self._column.addWidget(named(QLabel(group.heading), group.heading, kind="faint"))
            for entry in group.entries[:_MOST]:
                line = _line(entry)
                row = QWidget()
                across = QHBoxLayout(row)
                across.setContentsMargins(0, 0, 0, 0)
                across.setSpacing(0)
                across.addWidget(line.button)
                across.addWidget(line.quiet, 1)
                self._column.addWidget(row)
                self._lines.append(line)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much of each name as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = min(_WIDTH, self.width() - 2 * _MARGIN) - _GAP
        for line in self._lines:
            line.fit(room)


def _line(entry: Entry) -> _Line:
    button = named(QPushButton(), entry.text, tip(entry.tip or entry.text), "entry")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    # Not by ``entry.act`` alone: what it returns or takes is not the button's affair.
    button.clicked.connect(lambda _on=False: entry.act())
    if entry.more:  # two of one name are told apart by what is read after it
        button.setAccessibleDescription(entry.more)
    quiet = named(QLabel(), entry.more, tip(entry.tip) if entry.more else "", "aside")
    quiet.setTextFormat(Qt.TextFormat.PlainText)
    return _Line(entry, button, quiet)
