"""Words that were copied in a reader, as the passage that they are: cut from their article again.

Nothing on the clipboard is trusted: a span counts where its article has the copied words there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.domain.passage import cut
from briefer.errors import BrieferError
from briefer.ui.reader import copying

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from briefer.domain.article import Article
    from briefer.domain.passage import Passage
    from briefer.ui.board.look import Look
    from briefer.ui.positions import Selected


def is_span(data: QMimeData | None) -> bool:
    """Return whether words were copied in a reader."""
    return data is not None and data.hasFormat(copying.SPAN_TYPE)


def span_of(data: QMimeData, look: Look) -> tuple[Article, Selected] | None:
    """Return the article and the span of it that was copied in a reader.

    None where the article cannot be found, or does not have these words there.
    """
    held = copying.held(data)
    source = look.source(held[0]) if held is not None else None
    if held is None or source is None:
        return None
    article, selected = source.article, held[1]
    return (article, selected) if copying.agrees(article, selected, data) else None


def passage_of(data: QMimeData, look: Look) -> Passage | None:
    """Return what was copied in a reader as a passage of its own: see ``span_of``."""
    found = span_of(data, look)
    if found is None:
        return None
    article, selected = found
    try:
        return cut(article, selected.start, selected.end, omitted=selected.omitted)
    except BrieferError:
        return None
