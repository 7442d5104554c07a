"""What leaves the reader by a copy or a drag: words cut from the article, never from the widget."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData

from briefer.ui.positions import Selected, without

if TYPE_CHECKING:
    from briefer.domain.article import Article

SPAN_TYPE: Final = "application/x-briefer-span"
"""JSON: ``article`` (its id), ``start`` and ``end`` (code points), ``omitted`` (pairs of them)."""


def words(article: Article, selected: Selected) -> str:
    """Return a selection's exact text, with an ellipsis for what is folded away in it."""
    kept = without(selected.start, selected.end, selected.omitted)
    return "\n\n…\n\n".join(article.quote(low, high).strip() for low, high in kept)


def carried(article: Article | None, selected: Selected | None) -> QMimeData:
    """Return what a drag of a selection carries: the span, and its words for other programs."""
    data = QMimeData()
    if article is None or selected is None:
        return data
    span = {
        "article": article.id,
        "start": selected.start,
        "end": selected.end,
        "omitted": selected.omitted,
    }
    data.setData(SPAN_TYPE, json.dumps(span).encode("ascii"))
    data.setText(_encodable(words(article, selected)))
    return data


def held(data: QMimeData) -> tuple[str, Selected] | None:
    """Return the id of the article and the span in it that data carries; None where it has none."""
    try:
        span = json.loads(bytes(data.data(SPAN_TYPE).data()))
        article, start, end = span["article"], span["start"], span["end"]
        omitted = tuple((low, high) for low, high in span.get("omitted", ()))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    places = (start, end, *(each for pair in omitted for each in pair))
    if not isinstance(article, str) or not all(type(each) is int for each in places):
        return None
    between = [start, *(each for pair in omitted for each in pair), end]
    if between != sorted(between):
        return None
    return article, Selected(start, end, omitted)


def agrees(article: Article, selected: Selected, data: QMimeData) -> bool:
    """Return whether an article has at a span the words that data carries beside it."""
    here = _encodable(words(article, selected))
    return not data.hasText() or here.split() == data.text().split()


def with_citation(text: str, citation: str) -> QMimeData:
    """Return quoted words with their source under them, for the clipboard."""
    data = QMimeData()
    data.setText(_encodable(f"“{text}”\n{citation}"))
    return data


def _encodable(text: str) -> str:
    """Return text that can leave the program: lone surrogates become U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
