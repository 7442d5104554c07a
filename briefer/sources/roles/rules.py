"""Rules in an order: the first that holds gives a line its role.

``head``, ``inside`` and ``tail`` each have such a list; the rules that hold everywhere are here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from briefer.domain.article import Role
from briefer.sources.roles.sheet import Sheet
from briefer.sources.roles.signs import Sign

if TYPE_CHECKING:
    from briefer.sources.roles.lines import Line


@dataclass(frozen=True)
class Place:
    """One line of a text, with where it stands.

    Attributes:
        sheet: the text.
        index: which line, counted from 0.
        title: which line is the title, or None.
    """

    sheet: Sheet
    index: int
    title: int | None = None

    @property
    def line(self) -> Line:
        """The line itself."""
        return self.sheet.lines[self.index]

    @property
    def sign(self) -> Sign | None:
        """What its own wording makes of it."""
        return self.sheet.signs[self.index]

    @property
    def repeats_title(self) -> bool:
        """Whether it says again what the title says."""
        return (
            self.title is not None
            and self.index != self.title
            and self.line.key == self.sheet.lines[self.title].key
        )


Rule: TypeAlias = tuple[Role, Callable[[Place], bool]]

PICTURES: tuple[Rule, ...] = (
    (Role.CAPTION, lambda place: place.index in place.sheet.captions),
    (Role.CREDIT, lambda place: place.index in place.sheet.credits),
)

LINKS: tuple[Rule, ...] = ((Role.RELATED, lambda place: place.sign is Sign.LINK),)


def _is_foreign_text(place: Place) -> bool:
    return place.line.prose and not place.sheet.english and not place.sheet.teases(place.index)


FOREIGN: tuple[Rule, ...] = ((Role.BODY, _is_foreign_text),)
"""In a language whose phrases are not known, no running text is folded for where it stands,
unless it was cut as its neighbors were."""


def first_role(rules: Iterable[Rule], place: Place) -> Role | None:
    """Return the role of the first rule that holds, or None."""
    return next((role for role, holds in rules if holds(place)), None)
