"""Where in its article a passage stands, as a note says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.domain.passage import Locator

if TYPE_CHECKING:
    from briefer.domain.article import Article
    from briefer.domain.passage import Passage


def locate(passage: Passage, article: Article | None) -> Locator | None:
    """Return a passage's locator: what a person typed, else its pages, else its paragraphs.

    Only paragraphs of body text are counted, so that a caption or a title has no locator.
    """
    if passage.locator is not None or article is None:
        return passage.locator
    last = passage.end - 1
    if article.pages:
        return _span("page", article.page_at(passage.start), article.page_at(last))
    return _span("paragraph", article.paragraph_at(passage.start), article.paragraph_at(last))


def _span(label: str, first: object, last: object) -> Locator | None:
    if first is None:
        return None
    return Locator(label, str(first) if last in (None, first) else f"{first}-{last}")
