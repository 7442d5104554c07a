"""Newer texts of articles, and how what is cited stands in them.

An article's text never changes, so what was cited from it stays with it. A page that was saved
again is another article; the two are linked, and a passage goes over to the newer text only by an
edit that a person makes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefer.domain.reference import Source
from briefer.evidence.comparing import Compared, compare
from briefer.workspace.succession import newest

if TYPE_CHECKING:
    from briefer.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a briefing cites of an article, beside a newer text of it.

    Attributes:
        older: the article that is cited.
        newer: the newest text of it.
        passages: how each passage stands there, in the order of the page.
    """

    older: Source
    newer: Source
    passages: tuple[Compared, ...]


def outdated(workspace: Workspace) -> tuple[str, ...]:
    """Return the articles that the briefing quotes and that have a newer text in the library."""
    quoted = dict.fromkeys(each.article for each in workspace.briefing.passages())
    if not quoted:
        return ()
    successors = workspace.articles.library.successors()
    return tuple(article for article in quoted if article in successors)


def comparison(workspace: Workspace, article: str) -> Comparison | None:
    """Return how what the briefing quotes of an article stands in its newest text.

    Returns:
        None where there is no newer text, or where nothing of the article is quoted.

    Raises:
        BrieferError: one of the two cannot be read.
    """
    last = newest(article, workspace.articles.library.successors())
    passages = [each for each in workspace.briefing.passages() if each.article == article]
    if last == article or not passages:
        return None
    older, newer = workspace.source(article), workspace.source(last)
    return Comparison(older, newer, compare(passages, older.article, newer.article))
