"""A section: a heading, a theme or none, and an ordered list of passages and comments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from briefer.domain.passage import Passage
from briefer.domain.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Theme:
    """A name, a color, a key and a lexicon.

    Attributes:
        id: a short word such as ``labor``.
        name: what people read.
        color: ``#RRGGBB``, dark enough to be read on white (4.5:1).
        key: ``1`` to ``9``, or empty.
        lexicon: words that speak for the theme.
    """

    id: str
    name: str
    color: str
    key: str = ""
    lexicon: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comment:
    """The analyst's own words between passages; ``marking`` is a level's id or empty."""

    id: str
    text: Prose
    marking: str = ""


Item: TypeAlias = Passage | Comment


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its passages and comments in order.

    ``theme`` is a theme's id or empty; ``marking`` is that of the heading, a level's id or empty.
    ``held`` is set where its items are kept aside: shown and movable, but never printed.
    """

    id: str
    heading: str
    theme: str = ""
    items: tuple[Item, ...] = ()
    marking: str = ""
    held: bool = False

    def passages(self) -> Iterator[Passage]:
        """Yield every passage in reading order, those inside comments included."""
        for item in self.items:
            if isinstance(item, Passage):
                yield item
            else:
                yield from item.text.passages()

    def articles(self) -> Iterator[str]:
        """Yield the ids of the articles it quotes or cites, in order, repeats included."""
        for item in self.items:
            if isinstance(item, Passage):
                yield from item.articles()
            else:
                yield from item.text.articles()
