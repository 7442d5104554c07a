"""The bibliographic record of an article: a CSL item, and for each field where it came from.

Variables carry their CSL 1.0.2 names (``container-title``, ``issued``). A field that no source
states has the basis ``unknown`` and no value: it shows as missing and is never invented.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import TypeAlias

from briefer.domain.article import Article


class BasisKind(StrEnum):
    """How a field of a reference is known."""

    STATED = "stated"
    """The article's own text says so."""
    TAKEN = "taken"
    """Another article says so of this one."""
    INFERRED = "inferred"
    """It follows from the text; the note says why."""
    TYPED = "typed"
    """A person supplied it."""
    UNKNOWN = "unknown"
    """Nothing says so; the field has no value."""


@dataclass(frozen=True, slots=True)
class Basis:
    """Where a field came from.

    Attributes:
        kind: how it is known.
        article: for TAKEN, the name of the file it was taken from.
        line: the line of the text that says so, counted from 1; None where no line does.
        note: why, in words for people; may be empty.
    """

    kind: BasisKind
    article: str = ""
    line: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """A CSL name: a person's parts, or a body's name as ``literal``.

    Attributes:
        family: such as ``Beethoven``.
        given: such as ``Ludwig``.
        literal: a whole name that has no parts.
        suffix: such as ``Jr.`` or ``III``.
        dropping_particle: leaves the family name where that stands first, as ``von`` in
            ``Humboldt, Alexander von``.
        non_dropping_particle: stays with the family name, as ``van`` in ``van Gogh, Vincent``.
    """

    family: str = ""
    given: str = ""
    literal: str = ""
    suffix: str = ""
    dropping_particle: str = ""
    non_dropping_particle: str = ""

    def display(self) -> str:
        """Return the name in reading order."""
        parts = (self.given, self.dropping_particle, self.surname, self.suffix)
        return self.literal or " ".join(part for part in parts if part)

    @property
    def surname(self) -> str:
        """The family name with the particle that stays with it; empty where there is none."""
        return " ".join(part for part in (self.non_dropping_particle, self.family) if part)


@dataclass(frozen=True, slots=True)
class IssuedDate:
    """A CSL date.

    Attributes:
        parts: year, year and month, or year, month and day.
        circa: whether it is approximate.
        end: the same of the day that a range ends with; empty where it is no range.
        season: of the year: 1 is spring, 4 winter; 0 where it is none.
    """

    parts: tuple[int, ...]
    circa: bool = False
    end: tuple[int, ...] = ()
    season: int = 0


Value: TypeAlias = str | tuple[Name, ...] | IssuedDate


@dataclass(frozen=True, slots=True)
class Field:
    """One CSL variable of a reference, its value, and where that came from."""

    variable: str
    value: Value | None
    basis: Basis


EXPECTED = ("author", "title", "container-title", "issued")
"""The variables whose absence a reader of the note would notice, in the order they are named."""
OUTLET = "container-title"
ALONE = frozenset(
    (
        "bill", "book", "classic", "collection", "dataset", "event", "graphic", "hearing",
        "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
        "musical_score", "pamphlet", "patent", "performance", "personal_communication",
        "regulation", "software", "song", "speech", "standard", "treaty",
    )
)  # fmt: skip
"""CSL types of what appears in nothing else: no outlet is missing there."""
BRIEFING = "Briefing written with Briefer"
"""The ``genre`` of what this program wrote: its quotations say nothing of their own."""
PUBLISHED = frozenset(("document", "report", "thesis"))
"""CSL types of which a publisher says as much as an outlet."""


@dataclass(frozen=True, slots=True)
class Reference:
    """The record of one article.

    Attributes:
        type: a CSL item type such as ``article-newspaper``.
        fields: at most one a variable.
    """

    type: str
    fields: tuple[Field, ...] = ()

    def field(self, variable: str) -> Field | None:
        """Return the field of a variable, or None."""
        return next((field for field in self.fields if field.variable == variable), None)

    def text(self, variable: str) -> str:
        """Return a text variable's value, or an empty string where it is not known."""
        field = self.field(variable)
        return field.value if field is not None and isinstance(field.value, str) else ""

    @property
    def title(self) -> str:
        """The main title with its subtitle, or an empty string."""
        return self.text("title")

    @property
    def ours(self) -> bool:
        """Whether it is a briefing that this program wrote, and so no source of its own."""
        return self.text("genre") == BRIEFING

    @property
    def short_title(self) -> str:
        """The title without its subtitle: what a card or a later note shows."""
        return self.text("title-short") or self.title

    @property
    def authors(self) -> tuple[Name, ...]:
        """The authors in order; empty where none is known."""
        field = self.field("author")
        return field.value if field is not None and isinstance(field.value, tuple) else ()

    @property
    def issued(self) -> IssuedDate | None:
        """When it was published, or None where that is not known."""
        field = self.field("issued")
        return field.value if field is not None and isinstance(field.value, IssuedDate) else None

    def missing(self) -> tuple[str, ...]:
        """Return the EXPECTED variables that have no value; an outlet only where one is due."""
        return tuple(
            name
            for name in EXPECTED
            if not self._has(name) and (name != OUTLET or self.outlet_is_due)
        )

    @property
    def outlet_is_due(self) -> bool:
        """Whether a reader would ask where it appeared, so far as nothing says so."""
        published = self.type in PUBLISHED and self._has("publisher")
        return self.type not in ALONE and not published and not self._has(OUTLET)

    def supplied(self) -> tuple[Field, ...]:
        """Return the fields whose value the article's own text does not state."""
        return tuple(
            field
            for field in self.fields
            if field.value is not None and field.basis.kind is not BasisKind.STATED
        )

    def with_field(self, new: Field) -> Reference:
        """Return a copy in which one variable has a new value and basis."""
        kept = tuple(field for field in self.fields if field.variable != new.variable)
        return replace(self, fields=(*kept, new))

    def item(self, identifier: str) -> dict[str, object]:
        """Return the CSL-JSON item of this reference, with the id that citations use."""
        item: dict[str, object] = {"id": identifier, "type": self.type}
        for field in self.fields:
            if field.value is not None:
                item[field.variable] = _csl_value(field.value)
        return item

    def _has(self, variable: str) -> bool:
        field = self.field(variable)
        return field is not None and field.value not in (None, "", ())


def _csl_value(value: Value) -> object:
    if isinstance(value, str):
        return value
    if isinstance(value, IssuedDate):
        parts = [list(part) for part in (value.parts, value.end) if part]
        date: dict[str, object] = {"date-parts": parts}
        date |= {"season": value.season} if value.season else {}
        return date | {"circa": True} if value.circa else date
    return [
        {
            part.name.replace("_", "-"): text
            for part in fields(name)
            if (text := getattr(name, part.name))
        }
        for name in value
    ]


@dataclass(frozen=True, slots=True)
class Source:
    """An article with its reference: what a library holds and a briefing keeps a copy of."""

    article: Article
    reference: Reference
