"""Markings: what a document and each portion of it may be seen by, as a profile of levels.

Levels, wording and designation block are data (``resources/markings``); the one rule here is that
the banner is never lower than the highest portion.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a profile.

    Attributes:
        id: a short word such as ``secret``.
        banner: what stands at the top and bottom of every page; empty for nothing.
        portion: what stands before a portion, such as ``(S)``; empty for nothing.
    """

    id: str
    banner: str
    portion: str = ""


@dataclass(frozen=True, slots=True)
class MarkingProfile:
    """The levels of one system of markings, from the lowest to the highest.

    Attributes:
        id: the name of its file; empty for the profile that marks nothing.
        name: what people choose it by.
        levels: from the lowest to the highest.
        designation: labels of the lines that a marked document has to carry, such as
            ``Classified by``; they are lines of the front matter.
    """

    id: str = ""
    name: str = ""
    levels: tuple[Level, ...] = ()
    designation: tuple[str, ...] = ()

    def level(self, name: str) -> Level | None:
        """Return the level of an id or of a banner's words, or None."""
        wanted = name.strip().casefold()
        return next(
            (
                each
                for each in self.levels
                if wanted in {each.id.casefold(), each.banner.casefold()}
            ),
            None,
        )

    def highest(self, names: Iterable[str]) -> Level | None:
        """Return the highest of some levels, None where none of them is of this profile."""
        found = [self.levels.index(level) for name in names if (level := self.level(name))]
        return self.levels[max(found)] if found else None
