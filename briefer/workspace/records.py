"""Records of sources whose text is not here, and how any record reads when it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.domain.article import Article, Origin, text_digest
from briefer.domain.passage import new_id

if TYPE_CHECKING:
    from briefer.document.inline import Inline
    from briefer.domain.briefing import Settings
    from briefer.domain.reference import Reference

MEDIA_TYPE: Final = "application/x-briefer-record"
"""What the origin of a record without text says it is: no file stands behind it."""

_KEY: Final = "article"


class Printed(NamedTuple):
    """How a record reads: its first note, and its line in the source list."""

    note: tuple[Inline, ...]
    entry: tuple[Inline, ...]


def printed(reference: Reference, settings: Settings) -> Printed:
    """Return how a record reads in the style and language of some settings.

    Raises:
        BrieferError: the style cannot be used.
    """
    from briefer.citing import Cite, format_citations  # noqa: PLC0415 - pandoc loads late

    cited = format_citations(
        {_KEY: reference},
        [(Cite(_KEY, None),)],
        style=settings.style,
        language=settings.language,
    )
    return Printed(cited.notes[0], cited.entries[0].inlines)


def without_text(reference: Reference, recorded: str) -> Article:
    """Return the article that stands for a source whose text is not here.

    Its text only says what it is, and is unlike any other, so that its id is its own even where
    two records say the same.

    Args:
        reference: what is known of it.
        recorded: when it was recorded, ISO 8601 with offset.
    """
    title = " ".join(reference.title.split()) or "A source"
    text = f"{title}: a source without text, recorded {recorded} as {new_id('r')}."
    origin = Origin(title, text_digest(""), MEDIA_TYPE, captured=recorded)
    return Article(text_digest(text), text, (), origin)
