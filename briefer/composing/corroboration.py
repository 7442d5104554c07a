"""What a note says of who else reports the same, as a person confirmed.

Each is named as a reader knows it, by outlet and date, and stands whole in the source list. Which
of them are named, and how many independent sources that makes, is reckoned elsewhere: one report
speaks for each origin, and a copy of what is quoted speaks for none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefer.citing.printable import clean
from briefer.composing.dates import issued_text

if TYPE_CHECKING:
    from briefer.composing.labels import Labels
    from briefer.domain.passage import Passage
    from briefer.domain.reference import Reference

_SEVERAL: Final = 2


@dataclass(frozen=True, slots=True)
class Backing:
    """What stands behind a passage that others confirm.

    Attributes:
        count: how many independent sources, the quoted one among them.
        named: the ids of the articles that are named as reporting the same, in order.
    """

    count: int
    named: tuple[str, ...]


def also_reported(
    passage: Passage, references: tuple[Reference, ...], labels: Labels, count: int
) -> str:
    """Return the sentence on who else reports the same.

    Args:
        passage: what was confirmed.
        references: of the articles that say the same, in order.
        labels: the words.
        count: of independent sources, the quoted one among them; 0 where nothing is known of that.

    Returns:
        Such as ``Also reported by Reuters (May 14, 2024); two independent sources.``; an empty
        string where nothing was confirmed.
    """
    own = labels.corroboration
    others = (reference for reference in references if not reference.ours)
    named = tuple(dict.fromkeys(_named(reference, labels) for reference in others))
    if not passage.also or not named:
        return ""
    if count < 1:
        return own.plain.format(sources=labels.listed(named))
    if count < _SEVERAL:
        return own.dependent.format(sources=labels.listed(named))
    number = own.numbers[count - _SEVERAL] if count - _SEVERAL < len(own.numbers) else str(count)
    return own.counted.format(sources=labels.listed(named), count=number)


def _named(reference: Reference, labels: Labels) -> str:
    """Return outlet and date; the author or the title where no outlet is known."""
    known = (
        reference.text("container-title"),
        reference.text("publisher"),
        *(name.display() for name in reference.authors[:1]),
        reference.short_title,
    )
    name = next((clean(each).strip() for each in known if clean(each).strip()), "")
    return labels.corroboration.source.format(
        name=name or labels.sources.untitled_in_short,
        date=issued_text(reference.issued, labels.dates),
    )
