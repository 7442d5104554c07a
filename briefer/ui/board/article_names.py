"""Names by which people choose an article from a list: short, and no two alike.

Two articles of one author, outlet and date have the same short citation; such ones are told apart
by their titles, then by their files, and at last by a number.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefer.ui.board.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from briefer.ui.board.look import Look

_LONGEST = 44


def names(articles: Iterable[str], look: Look) -> dict[str, str]:
    """Return a name for each article's id, in the order given."""

    def title(article: str) -> str:
        source = look.source(article)
        return _beginning(source.reference.title) if source is not None else ""

    def file(article: str) -> str:
        source = look.source(article)
        return source.article.origin.name if source is not None else ""

    found = {each: look.short(each) or translate("Board", "unknown article") for each in articles}
    return _numbered(_told_apart(_told_apart(found, title), file))


def _told_apart(found: dict[str, str], more: Callable[[str], str]) -> dict[str, str]:
    """Add more words to the names that several articles have."""
    counts = Counter(found.values())
    return {
        article: f"{name} – {said}" if counts[name] > 1 and (said := more(article)) else name
        for article, name in found.items()
    }


def _numbered(found: dict[str, str]) -> dict[str, str]:
    """Number the names that are still alike."""
    seen: Counter[str] = Counter()
    numbered = {}
    for article, name in found.items():
        seen[name] += 1
        numbered[article] = name if seen[name] == 1 else f"{name} ({seen[name]})"
    return numbered


def _beginning(title: str) -> str:
    """Return the first words of a title."""
    if len(title) <= _LONGEST:
        return title
    return f"{title[:_LONGEST].rsplit(' ', 1)[0]} …"
