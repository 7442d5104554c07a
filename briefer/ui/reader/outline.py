"""What the reader shows of an article: its blocks, and folds in place of those that get in the way.

A fold stands for consecutive blocks and says how much it hides; nothing is thrown away. The title
and the kicker at the head of the text are folded too, as the reader's header already says them.
No Qt here.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from briefer.domain.article import FOLDED, Block, Role
from briefer.ui.positions import Line

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from briefer.domain.article import Article


@dataclass(frozen=True, slots=True)
class Fold:
    """Consecutive blocks that are hidden at first."""

    blocks: tuple[Block, ...]

    @property
    def start(self) -> int:
        """The first code point that it hides."""
        return self.blocks[0].start

    @property
    def end(self) -> int:
        """One past the last code point that it hides."""
        return self.blocks[-1].end

    @property
    def words(self) -> str:
        """What it says of itself, such as ``2 captions and 1 credit``."""
        counts: dict[Role, int] = {}
        for block in self.blocks:
            counts[block.role] = counts.get(block.role, 0) + 1
        named = [f"{count} {_NOUNS[role][count > 1]}" for role, count in counts.items()]
        return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"


Part: TypeAlias = Block | Fold

_NOUNS = {
    Role.TITLE: ("title line", "title lines"),
    Role.SUBTITLE: ("subtitle", "subtitles"),
    Role.KICKER: ("kicker", "kickers"),
    Role.BYLINE: ("byline", "bylines"),
    Role.HEADING: ("heading", "headings"),
    Role.BODY: ("paragraph", "paragraphs"),
    Role.CAPTION: ("caption", "captions"),
    Role.CREDIT: ("credit", "credits"),
    Role.RELATED: ("link to other articles", "links to other articles"),
    Role.BIO: ("note on the author", "notes on the author"),
    Role.CLUTTER: ("line of page clutter", "lines of page clutter"),
}


def outline(article: Article, title: str) -> tuple[Part, ...]:
    """Return the parts of an article in order.

    Args:
        article: what to show.
        title: the title that the header shows, so that the text's own need not say it again.
    """
    hidden = _hidden(article, title)
    parts: list[Part] = []
    for folded, blocks in groupby(article.blocks, key=lambda block: block.start in hidden):
        run = tuple(blocks)
        parts.extend((Fold(run),) if folded else run)
    return tuple(parts)


def lines(parts: Sequence[Part], opened: Collection[int]) -> list[Line]:
    """Return the reader's lines; ``opened`` holds the starts of the folds that are open."""
    found: list[Line] = []
    for part in parts:
        if isinstance(part, Block):
            found.append(Line(part.start, part.end))
        elif part.start in opened:
            found.append(Line(part.start, part.start, part.words))
            found.extend(Line(block.start, block.end) for block in part.blocks)
        else:
            found.append(Line(part.start, part.end, part.words))
    return found


def _hidden(article: Article, title: str) -> set[int]:
    """Return where the blocks begin that are hidden at first; blocks do not overlap."""
    bodies = (block.start for block in article.blocks if block.role is Role.BODY)
    head = next(bodies, len(article.text))
    said = _plain(title)
    return {
        block.start
        for block in article.blocks
        if block.role in FOLDED
        or (block.role is Role.KICKER and block.start < head)
        or (block.role is Role.TITLE and _plain(article.quote(block.start, block.end)) in said)
    }


def _plain(text: str) -> str:
    """Return text without regard to case, the kind of apostrophes, and white space."""
    return " ".join(text.casefold().replace("\u2019", "'").split())
