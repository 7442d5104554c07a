"""How a reference will print, found off the event loop while a person types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from briefer.ui.inlines import html
from briefer.ui.language import say
from briefer.ui.naming import named
from briefer.ui.tasks import Latest, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from briefer.domain.reference import Reference
    from briefer.errors import BrieferError
    from briefer.workspace.records import Printed

translate = QCoreApplication.translate

_PAUSE: Final = 250


class Preview(QFrame):
    """The note and the source-list line.

    Signals:
        shown: both are those of the latest reference.
    """

    shown = Signal()

    def __init__(
        self,
        find: Callable[[Reference], Printed],
        now: Callable[[], Reference],
        parent: QWidget | None = None,
    ) -> None:
        """Show what ``find``, which runs on another thread, makes of the reference ``now``."""
        super().__init__(parent)
        self._find, self._now = find, now
        self._tasks = Tasks(self, threads=1)
        self._latest = Latest(self._begin, _PAUSE, self)
        named(self, translate("Reference", "As it will print"), kind="pane")
        self.note = _label(translate("Reference", "The note, as it will print"))
        self.entry = _label(translate("Reference", "The line in the source list, as it will print"))
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        parts = (
            (translate("Reference", "Note"), self.note),
            (translate("Reference", "Sources"), self.entry),
        )
        for row, (words, label) in enumerate(parts):
            grid.addWidget(named(QLabel(words), words, kind="soft"), row, 0, top)
            grid.addWidget(label, row, 1)
        self.ask(0)

    def ask(self, pause: int | None = None) -> None:
        """Show the reference as it is soon."""
        self._latest.ask(pause)

    def close_work(self) -> None:
        """End what runs in the background."""
        self._tasks.close()

    def _begin(self) -> None:
        reference, find = self._now(), self._find
        self._tasks.run(lambda: find(reference), self._show, self._fail)

    def _show(self, printed: Printed) -> None:
        ink = self.palette().windowText().color().name()
        self.note.setText(html(printed.note, ink))
        self.entry.setText(html(printed.entry, ink))
        self._end()

    def _fail(self, error: BrieferError) -> None:
        self.note.setText(say(error))
        self.entry.clear()
        self._end()

    def _end(self) -> None:
        self._latest.finish()
        if not self._latest.outdated:
            self.shown.emit()


def _label(name: str) -> QLabel:
    label = named(QLabel("…"), name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setMinimumHeight(36)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label
