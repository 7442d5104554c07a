"""Whether what an article says is quoted in the briefing already: there, or from a copy of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing

_FEWEST: Final = 6
"""Words that make two articles' words the same text; fewer may be said anywhere."""


def filed(
    briefing: Briefing, article: str, span: tuple[int, int], words: str, besides: str = ""
) -> str:
    """Return the id of the passage that quotes a span; empty where there is none.

    Args:
        briefing: where to look.
        article: the article's id.
        span: its first code point and one past its last.
        words: what stands there; another article with the same words is a copy.
        besides: the id of a passage that is not meant; empty for none.
    """
    start, end = span
    parts = words.split()
    flat, longest = " ".join(parts), max(parts, key=len, default="")
    copied = ""
    for passage in briefing.passages():
        if passage.typed or passage.id == besides:
            continue
        if passage.article == article and passage.start < end and passage.end > start:
            return passage.id
        # Most passages do not have its longest word: they need no folding.
        if not copied and len(parts) >= _FEWEST and longest in passage.exact:
            copied = passage.id if flat in " ".join(passage.exact.split()) else ""
    return copied
