"""What had been marked in an article's original, brought in as passages that are not filed yet.

They go into a section that is kept aside: shown and movable, never printed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer import editing
from briefer.domain.passage import SpanError, cut, new_id
from briefer.domain.prose import prose
from briefer.domain.section import Comment, Section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.article import Article, Highlight
    from briefer.domain.briefing import Briefing
    from briefer.domain.section import Item
    from briefer.editing import Edit

HEADING: Final = "Unfiled"
NAME: Final = "Bring in highlights"


def waiting(briefing: Briefing, article: Article) -> tuple[Highlight, ...]:
    """Return the highlights of an article that no passage of the briefing quotes as they stand."""
    if not article.highlights:
        return ()
    quoted = {(p.start, p.end) for p in briefing.passages() if p.article == article.id}
    spans = ((highlight, _span(article, highlight)) for highlight in article.highlights)
    return tuple(each for each, span in spans if span is not None and span not in quoted)


def bring_in(briefing: Briefing, *articles: Article, heading: str = HEADING) -> Edit | None:
    """Return the one edit that brings in what is waiting in articles; None where nothing is.

    A note that was written to a highlight follows it as a comment.

    Args:
        briefing: where they are brought in.
        articles: whose originals were marked.
        heading: of the section that is made for them, where there is none yet.
    """
    items = [
        item
        for article in articles
        for each in waiting(briefing, article)
        for item in _items(article, each)
    ]
    if not items:
        return None
    held = next((section for section in briefing.sections if section.held), None)
    if held is None:
        section = Section(new_id("s"), heading, items=tuple(items), held=True)
        return editing.Group((editing.InsertSection(len(briefing.sections), section),), NAME)
    first = len(held.items)
    edits = (editing.InsertItem(held.id, number, item) for number, item in enumerate(items, first))
    return editing.Group(tuple(edits), NAME)


def _items(article: Article, highlight: Highlight) -> Iterator[Item]:
    yield cut(article, highlight.start, highlight.end)
    if highlight.note.strip():
        yield Comment(new_id("c"), prose(highlight.note.strip()))


def _span(article: Article, highlight: Highlight) -> tuple[int, int] | None:
    """Return the span that a passage of a highlight has; None where it marks no words."""
    try:
        passage = cut(article, highlight.start, highlight.end)
    except SpanError:
        return None
    return passage.start, passage.end
