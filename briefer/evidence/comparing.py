"""What was quoted from an article beside a newer text of it: found again, and set against it.

Pure, and only a proposal: which quotation goes over to the newer text a person decides.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from briefer.domain.passage import Passage, cut
from briefer.evidence.anchoring import Anchor, Anchorage, Found
from briefer.evidence.differing import edges

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.domain.article import Article
    from briefer.domain.passage import MarkedChange
    from briefer.evidence.nearest import Place

_WIDE: Final = 400
"""Code points around a passage that decide between places with the same words nearer by."""
_PLACE: Final = ("article", "start", "end", "exact", "prefix", "suffix", "changes", "locator")
"""What a passage says of its words and where they stand."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A passage beside a newer text of its article.

    Attributes:
        passage: as it is cited.
        anchor: where it is in the newer text.
        taken: the passage as it would be cited from there; None where it is not found for certain.
        lost: how many of its marked changes have no place there.
        unplaced: whether a place in the source that a person typed for it does not hold there.
    """

    passage: Passage
    anchor: Anchor
    taken: Passage | None = None
    lost: int = 0
    unplaced: bool = False

    @property
    def verbatim(self) -> bool:
        """Whether the newer text has the very words, and all marked changes their place."""
        return self.anchor.verbatim and self.taken is not None and not self.lost

    def onto(self, passage: Passage) -> Passage | None:
        """Return a passage, as it is by now, cited from the newer text.

        None where it has no place there, or where its words or marks were changed since.
        """
        if self.taken is None or _place(passage) != _place(self.passage):
            return None
        return replace(passage, **_place(self.taken))


class Recut(NamedTuple):
    """A passage cut anew.

    Attributes:
        passage: with the marked changes that have a place there.
        lost: how many have none.
        unplaced: whether the place in the source that a person typed for it was left out.
    """

    passage: Passage
    lost: int
    unplaced: bool


def recut(passage: Passage, article: Article, place: Place) -> Recut:
    """Cut a passage anew at a place, and take along what was said of it as far as that holds.

    A marked change goes along with its words. What a person typed of the place in the source, such
    as a page, holds as long as the passage begins where it did.

    Args:
        passage: as it is cited.
        article: which it is cut from.
        place: of the words, in code points of the article's text.
    """
    again = cut(article, *place, identifier=passage.id)
    changes = tuple(_moved(passage, again))
    unplaced = passage.locator is not None and again.start != passage.start
    taken = replace(
        passage,
        article=article.id,
        start=again.start,
        end=again.end,
        exact=again.exact,
        prefix=again.prefix,
        suffix=again.suffix,
        changes=changes,
        locator=None if unplaced else passage.locator,
    )
    return Recut(taken, len(passage.changes) - len(changes), unplaced)


def compare(passages: Iterable[Passage], older: Article, newer: Article) -> tuple[Compared, ...]:
    """Return how passages of an article stand in a newer text of it, in the order given."""
    there = Anchorage(newer.text)
    return tuple(_compared(passage, older, newer, there) for passage in passages)


def _compared(passage: Passage, older: Article, newer: Article, there: Anchorage) -> Compared:
    if passage.typed:
        return Compared(passage, Anchor(Found.GONE))
    found = there.find(passage)
    if found.state is Found.UNCERTAIN and passage.exact in newer.text:
        low, high = max(0, passage.start - _WIDE), passage.end + _WIDE
        prefix, suffix = older.text[low : passage.start], older.text[passage.end : high]
        wider = there.find(replace(passage, prefix=prefix, suffix=suffix))
        found = wider if wider.verbatim else found
    if found.place is None:
        return Compared(passage, found)
    return Compared(passage, found, *recut(passage, newer, found.place))


def _place(passage: Passage) -> dict[str, Any]:
    """Return what a passage says of its words and where they stand."""
    return {name: getattr(passage, name) for name in _PLACE}


def _moved(old: Passage, new: Passage) -> Iterator[MarkedChange]:
    """Yield the marked changes of a passage whose own words the new one has, where they are."""
    begins, ends = edges(old.exact, new.exact)
    for change in old.changes:
        low, high = change.start - old.start, change.end - old.start
        end = ends.get(high)
        start = begins.get(low) if low < high else end
        if start is None or end is None:
            continue
        if new.exact[start:end] == old.exact[low:high]:
            yield replace(change, start=new.start + start, end=new.start + end)
