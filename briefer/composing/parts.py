"""A part of the content in the making: a block, and what of the briefing it prints."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefer.document.block import Block


class Part(NamedTuple):
    """A block, or what makes one of which all but the words is settled.

    ``places`` are its places as ``Document.places`` has them.
    """

    content: Block | Callable[[], Block]
    places: tuple[str, ...] = ()

    def block(self) -> Block:
        """Return the block; one that waits is made now."""
        return self.content() if callable(self.content) else self.content


def parts(blocks: Iterable[Block], *places: str) -> Iterator[Part]:
    """Yield blocks as parts that print the same part of the briefing, or none of it."""
    for block in blocks:
        yield Part(block, places)
