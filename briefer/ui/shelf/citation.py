"""An article's full citation onto the clipboard, words and italics."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData

from briefer.errors import BrieferError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QClipboard

    from briefer.document.inline import Inline
    from briefer.ui.desk import Desk

translate = QCoreApplication.translate


def copy_citation(desk: Desk, article: str, clipboard: QClipboard) -> None:
    """Copy the note that cites an article, as words and with its italics."""
    try:
        note = desk.workspace.cite_as(article)
    except BrieferError as error:
        desk.failed.emit(str(error))
        return
    from briefer.document.walk import plain  # noqa: PLC0415 - loads when first used

    data = QMimeData()
    data.setText(plain(note))
    data.setHtml(html(note))
    clipboard.setMimeData(data)
    desk.said.emit(translate("Shelf", "Copied the citation"))


def html(inlines: Iterable[Inline]) -> str:
    """Return inlines as HTML with italics and bold."""
    from briefer.document.walk import runs  # noqa: PLC0415 - loads when first used

    parts = []
    for run in runs(inlines):
        words = escape(run.text)
        words = f"<i>{words}</i>" if run.italic else words
        parts.append(f"<b>{words}</b>" if run.bold else words)
    return f"<p>{''.join(parts)}</p>"
