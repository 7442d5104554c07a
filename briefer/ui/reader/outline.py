"""What the reader shows of an article: its blocks, and folds in place of those that get in the way.

A fold stands for consecutive blocks and says how much it hides; nothing is thrown away. The title
and the kicker at the head of the text are folded too, as the reader's header already says them.
No widget here.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication

from briefer.domain.article import FOLDED, Block, Role
from briefer.ui.language import QT_TRANSLATE_NOOP, counted, joined
from briefer.ui.positions import Line

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from briefer.domain.article import Article

translate = QCoreApplication.translate


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
        return joined([_counted(role, count) for role, count in counts.items()])


Part: TypeAlias = Block | Fold

_NOUNS = {
    Role.TITLE: (
        QT_TRANSLATE_NOOP("Folds", "1 title line"),
        QT_TRANSLATE_NOOP("Folds", "{count} title lines"),
    ),
    Role.SUBTITLE: (
        QT_TRANSLATE_NOOP("Folds", "1 subtitle"),
        QT_TRANSLATE_NOOP("Folds", "{count} subtitles"),
    ),
    Role.KICKER: (
        QT_TRANSLATE_NOOP("Folds", "1 kicker"),
        QT_TRANSLATE_NOOP("Folds", "{count} kickers"),
    ),
    Role.BYLINE: (
        QT_TRANSLATE_NOOP("Folds", "1 byline"),
        QT_TRANSLATE_NOOP("Folds", "{count} bylines"),
    ),
    Role.HEADING: (
        QT_TRANSLATE_NOOP("Folds", "1 heading"),
        QT_TRANSLATE_NOOP("Folds", "{count} headings"),
    ),
    Role.BODY: (
        QT_TRANSLATE_NOOP("Folds", "1 paragraph"),
        QT_TRANSLATE_NOOP("Folds", "{count} paragraphs"),
    ),
    Role.CAPTION: (
        QT_TRANSLATE_NOOP("Folds", "1 caption"),
        QT_TRANSLATE_NOOP("Folds", "{count} captions"),
    ),
    Role.CREDIT: (
        QT_TRANSLATE_NOOP("Folds", "1 credit"),
        QT_TRANSLATE_NOOP("Folds", "{count} credits"),
    ),
    Role.RELATED: (
        QT_TRANSLATE_NOOP("Folds", "1 link to other articles"),
        QT_TRANSLATE_NOOP("Folds", "{count} links to other articles"),
    ),
    Role.BIO: (
        QT_TRANSLATE_NOOP("Folds", "1 note on the author"),
        QT_TRANSLATE_NOOP("Folds", "{count} notes on the author"),
    ),
    Role.CLUTTER: (
        QT_TRANSLATE_NOOP("Folds", "1 line of page clutter"),
        QT_TRANSLATE_NOOP("Folds", "{count} lines of page clutter"),
    ),
}
"""How many blocks of a role a fold hides: one, or more."""


def _counted(role: Role, count: int) -> str:
    one, many = (translate("Folds", noun) for noun in _NOUNS[role])
    return counted(count, one, many)


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
