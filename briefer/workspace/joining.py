"""Saying that a text which was to be added is here already, as the article of another outlet.

An article's id is the digest of its text: a passage finds its article by it, and a briefing's file
is checked by it. So one text is one article, with one record, and an exact copy is joined to it. A
wire story that two outlets print word for word is then one source for counting, as it should be;
but the other outlet's record cannot lie beside the first. It is named instead, with what a person
can do to cite it, rather than dropped without a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.citing.exchange.alike import plain
from briefer.errors import Said, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.domain.reference import Source
    from briefer.library import Library

SAME_TEXT: Final = (
    "The same text from another outlet is here already and was not added again: {files}. Nothing"
    " was changed. To cite that outlet too, add a source without text that names it."
)
_PAIR: Final = "“{name}” ({outlet}) is “{known}” ({other})"
_NONE: Final = "no outlet stated"
_MORE: Final = "{count} more"
_MOST: Final = 5
"""Files that are named; of a whole folder, the rest is counted."""


class Joined(NamedTuple):
    """A file whose text was in the library already.

    Attributes:
        name: the file's.
        outlet: which it names; may be empty.
        article: the id of the article that has its text.
    """

    name: str
    outlet: str
    article: str


def joined(source: Source) -> Joined:
    """Return what is known of a text that was not added, as it was there."""
    outlet = source.reference.text("container-title")
    return Joined(source.article.origin.name, outlet, source.article.id)


def told(library: Library, files: Sequence[Joined]) -> tuple[Said, ...]:
    """Return a sentence on those files that name another outlet than the article does.

    Raises:
        LibraryError: the library could not be read.
    """
    if not any(each.outlet for each in files):
        return ()
    known = {each.id: each for each in library.summaries()}
    pairs = []
    for name, outlet, article in files:
        here = known.get(article)
        if here is not None and outlet and plain(outlet) != plain(here.outlet):
            other = here.outlet or Said(_NONE)
            pairs.append(Said(_PAIR, name=name, outlet=outlet, known=here.name, other=other))
    if not pairs:
        return ()
    shown = pairs[:_MOST]
    if len(pairs) > _MOST:
        shown.append(Said(_MORE, count=len(pairs) - _MOST))
    return (Said(SAME_TEXT, files=listed(shown)),)
