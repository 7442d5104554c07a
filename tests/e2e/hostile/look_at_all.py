"""Opens the window and looks at every article of a library, its original page and its record.

    python look_at_all.py DATA

It prints the name of each, and ends by itself.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from briefer.__main__ import find_places
from briefer.ui.app import application, open_window

_EACH = 150
"""Milliseconds that each article is looked at."""


class Walk(QObject):
    """Goes through the articles, one at a tick of the clock."""

    def __init__(self, data: Path) -> None:
        """Open the window."""
        super().__init__()
        self._window = open_window(find_places(data), (), sys.exit, scheme="light")
        self._window.show()
        self._left = list(self._window.desk.workspace.summaries())
        self._timer = QTimer(self, interval=_EACH)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        if not self._left:
            self._timer.stop()
            self._window.close()
            self._window.desk.workspace.close()
            return
        summary, window = self._left.pop(), self._window
        window.desk.article_opened.emit(summary.id, -1, -1)
        window.reader.show_original(on=True)
        window.sheets.reference(summary.id, "")
        print(summary.name)  # noqa: T201 - whoever started this counts them


if __name__ == "__main__":
    places = find_places(Path(sys.argv[1]))
    app = application(places)
    walk = Walk(Path(sys.argv[1]))
    sys.exit(app.exec())
