"""What was quoted from an article beside a newer text of it: found again, and set against it.

Pure, and only a proposal: which quotation goes over to the newer text a person decides.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefer.domain.passage import Passage, cut
from briefer.evidence.anchoring import Anchor, Anchorage, Found
from briefer.evidence.differing import edges

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.domain.article import Article
    from briefer.domain.passage import MarkedChange

_WIDE: Final = 400
"""Code points around a passage that decide between places with the same words nearer by."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A passage beside a newer text of its article.

    Attributes:
        passage: as it is cited.
        anchor: where it is in the newer text.
        taken: the passage as it would be cited from there; None where it is not found for certain.
        lost: how many of its marked changes have no place there.
    """

    passage: Passage
    anchor: Anchor
    taken: Passage | None = None
    lost: int = 0

    @property
    def verbatim(self) -> bool:
        """Whether the newer text has the very words, and all marked changes their place."""
        return self.anchor.verbatim and self.taken is not None and not self.lost


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
    again = cut(newer, *found.place, identifier=passage.id)
    changes = tuple(_moved(passage, again))
    taken = replace(
        passage,
        article=newer.id,
        start=again.start,
        end=again.end,
        exact=again.exact,
        prefix=again.prefix,
        suffix=again.suffix,
        changes=changes,
    )
    return Compared(passage, found, taken, len(passage.changes) - len(changes))


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
