"""A briefing as the flat rows of one list, top to bottom. Pure: no Qt, no words for people.

Rows are compared to find what an edit changed, so a row holds the very values of the briefing and
two rows differ only where something that is painted differs.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from briefer.domain.briefing import Briefing, FrontMatter, Judgment, Settings
from briefer.domain.passage import Passage
from briefer.domain.prose import Prose
from briefer.domain.section import Comment, Section, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


class Kind(Enum):
    """What a row shows."""

    TOP = auto()
    TITLE = auto()
    MEMO = auto()
    BOTTOM = auto()
    JUDGMENTS = auto()
    JUDGMENT = auto()
    SECTION = auto()
    PASSAGE = auto()
    COMMENT = auto()
    HINT = auto()
    MORE = auto()


ITEMS = frozenset({Kind.PASSAGE, Kind.COMMENT})
"""The rows that can be selected together, dragged, cut and pasted."""

PROSE = frozenset({Kind.BOTTOM, Kind.JUDGMENT, Kind.COMMENT})
"""The rows whose text is the analyst's own and is edited as such."""


@dataclass(frozen=True, slots=True)
class Fold:
    """How many key judgments there are, and whether they are shown."""

    count: int
    open: bool


Value: TypeAlias = (
    Passage
    | Comment
    | Section
    | Judgment
    | Prose
    | FrontMatter
    | Fold
    | tuple[str, Settings]
    | None
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        kind: what it shows.
        key: unlike any other row's; for sections, items and judgments their id.
        value: what it shows.
        section: the id of the section that it stands in, or empty.
        theme: that section's theme, or None.
    """

    kind: Kind
    key: str
    value: Value
    section: str = ""
    theme: Theme | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Something being written that is not in the briefing yet.

    ``section`` is where a comment will stand; empty for a key judgment.
    """

    value: Comment | Judgment
    index: int
    section: str = ""


def flatten(
    briefing: Briefing,
    *,
    judgments_open: bool = False,
    draft: Draft | None = None,
    before: Mapping[str, Row] = MappingProxyType({}),
) -> tuple[Row, ...]:
    """Return the rows of a briefing.

    Args:
        briefing: what is shown.
        judgments_open: whether the key judgments are unfolded.
        draft: what is being written, shown at its place as if it were there.
        before: all rows of one earlier state by key; one that still stands as it did is used
            again, and those of a section that did not change are not looked at singly.
    """
    front = _front(briefing, draft, judgments_open=judgments_open)
    return (*(_kept(row, before) for row in front), *_body(briefing, draft, before))


def ends(rows: Sequence[Row]) -> Iterator[int]:
    """Yield the number of the last row of each section."""
    for number, (row, after) in enumerate(pairwise(rows)):
        if row.section and row.section != after.section:
            yield number


def _front(briefing: Briefing, draft: Draft | None, *, judgments_open: bool) -> Iterator[Row]:
    front = briefing.front
    yield Row(Kind.TOP, "top", (front.marking, briefing.settings))
    yield Row(Kind.TITLE, "title", front)
    yield Row(Kind.MEMO, "memo", front)
    yield Row(Kind.BOTTOM, "bottom", briefing.bottom_line)
    judgments = list(briefing.judgments)
    if draft is not None and isinstance(draft.value, Judgment):
        judgments.insert(draft.index, draft.value)
    yield Row(Kind.JUDGMENTS, "judgments", Fold(len(briefing.judgments), judgments_open))
    if judgments_open:
        for judgment in judgments:
            yield Row(Kind.JUDGMENT, judgment.id, judgment)


def _body(briefing: Briefing, draft: Draft | None, before: Mapping[str, Row]) -> list[Row]:
    empty = not any(section.items for section in briefing.sections)
    rows: list[Row] = []
    for number, section in enumerate(briefing.sections):
        theme = briefing.theme(section.theme)
        heading = _kept(Row(Kind.SECTION, section.id, section, section.id, theme), before)
        rows.append(heading)
        written = draft is not None and draft.section == section.id
        if heading is before.get(section.id) and not written:
            rows.extend([before[item.id] for item in section.items])
        else:
            rows.extend(_items(section, theme, draft, before))
        if empty and number == 0 and draft is None:
            rows.append(Row(Kind.HINT, "hint", None, section.id))
    return [*rows, _kept(Row(Kind.MORE, "more", None), before)]


def _items(
    section: Section, theme: Theme | None, draft: Draft | None, before: Mapping[str, Row]
) -> Iterator[Row]:
    items = section.items
    if draft is not None and draft.section == section.id and isinstance(draft.value, Comment):
        items = (*items[: draft.index], draft.value, *items[draft.index :])
    here = section.id
    for item in items:
        row = before.get(item.id)
        if row is None or row.value is not item or row.theme is not theme or row.section != here:
            kind = Kind.PASSAGE if isinstance(item, Passage) else Kind.COMMENT
            row = Row(kind, item.id, item, here, theme)
        yield row


def _kept(row: Row, before: Mapping[str, Row]) -> Row:
    """Return the row of that key from before where it shows the very same."""
    old = before.get(row.key)
    if old is None or old.theme is not row.theme:
        return row
    # These two are made anew each time, from little.
    made = isinstance(row.value, Fold | tuple) and old.value == row.value
    return old if made or old.value is row.value else row


def same(old: Row, new: Row) -> bool:
    """Whether two rows of one key look the same; values are compared by identity first."""
    return (
        old.kind is new.kind
        and old.section == new.section
        and (old.theme is new.theme or old.theme == new.theme)
        and (old.value is new.value or old.value == new.value)
    )
