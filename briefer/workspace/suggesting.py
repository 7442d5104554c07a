"""What may belong in a section of the open briefing, from all articles at hand.

May run beside the window: the briefing is a value, and the library may be asked from any thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.evidence import suggesting

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.evidence.suggesting import Suggestion
    from briefer.library import Library

_ARTICLES: Final = 40
"""Articles that are looked through; the library's ranking puts those first that say most."""


def suggestions(library: Library, briefing: Briefing, section: str) -> tuple[Suggestion, ...]:
    """Return passages that may belong in a section, the likeliest first.

    The articles are those of the library that have most of the section's words; those that the
    briefing cites come with them only where the library has them too. What is itself a briefing
    that this program wrote is left out: it would offer the analyst's own quotations again.

    Raises:
        LibraryError: the library could not be read.
    """
    words = (word.replace('"', " ") for word in suggesting.asked(briefing, section))
    typed = " OR ".join(f'"{word}"' for word in words if word.strip())
    hits = library.search(typed, _ARTICLES) if typed else ()
    found = (library.get(hit.article) for hit in hits)
    articles = [
        source.article for source in found if source is not None and not source.reference.ours
    ]
    return suggesting.suggest(briefing, section, articles)
