"""An article's full citation onto the clipboard, words and italics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject

from briefer.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QClipboard

    from briefer.document.inline import Inline
    from briefer.ui.desk import Desk

translate = QCoreApplication.translate


class CitationCopier(QObject):
    """Has citations formatted off the event loop, as the formatter is slow at first."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Copy what is on a desk."""
        super().__init__(parent)
        self._desk = desk
        self._tasks = Tasks(self, threads=1)
        parent.destroyed.connect(self._tasks.close)
        self._tasks.failed.connect(desk.failed)

    def copy(self, article: str, clipboard: QClipboard) -> None:
        """Copy the note that cites an article, as words and with its italics."""
        workspace = self._desk.workspace
        self._tasks.run(lambda: workspace.cite_as(article), lambda note: self._put(note, clipboard))

    def close(self) -> None:
        """Take no more, and wait for what was begun."""
        self._tasks.close()

    def _put(self, note: tuple[Inline, ...], clipboard: QClipboard) -> None:
        from briefer.document.walk import plain  # noqa: PLC0415 - loads when first used

        data = QMimeData()
        data.setText(plain(note))
        data.setHtml(html(note))
        clipboard.setMimeData(data)
        self._desk.said.emit(translate("Shelf", "Copied the citation"))


def html(inlines: Iterable[Inline]) -> str:
    """Return inlines as HTML with italics and bold."""
    from html import escape  # noqa: PLC0415 - its table of entities is large

    from briefer.document.walk import runs  # noqa: PLC0415 - loads when first used

    parts = []
    for run in runs(inlines):
        words = escape(run.text)
        words = f"<i>{words}</i>" if run.italic else words
        parts.append(f"<b>{words}</b>" if run.bold else words)
    return f"<p>{''.join(parts)}</p>"
