"""Which parts of an article are filed, and where: what the reader highlights."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from PySide6.QtCore import QCoreApplication

from briefer.domain.passage import ChangeKind, Passage
from briefer.domain.section import Theme
from briefer.ui.positions import Span, without

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.briefing import Briefing
    from briefer.domain.section import Section

translate = QCoreApplication.translate


_NO_THEME: Final = "§"


@dataclass(frozen=True, slots=True)
class Highlight:
    """A filed passage as it shows in its article.

    Attributes:
        passage: its id.
        start: its first code point.
        end: one past its last.
        spans: what it quotes of that, without its marked omissions.
        section: the id of the section that it is in; empty outside of sections.
        place: where it is filed, for people.
        mark: what its mark in the margin says: the theme's key, the section's number where the
            theme has none, or a section sign where there is no theme, as no key files there.
        theme: the theme of its section, or None.
        alone: whether it stands by itself in a section, so that it can be moved and removed.
    """

    passage: str
    start: int
    end: int
    spans: tuple[Span, ...]
    section: str
    place: str
    mark: str
    theme: Theme | None
    alone: bool


class _Place(NamedTuple):
    """What the highlights of a section depend on beside its own items."""

    section: str
    heading: str
    number: int
    theme: Theme | None
    article: str


_Made: TypeAlias = "dict[str, tuple[Passage, Highlight]]"
"""By its id each passage of a section and how it shows, in the order of the page."""


class _Kept(NamedTuple):
    """What was found in a section."""

    section: Section
    made: _Made


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the article and the highlights that cover it, in the order of the page."""

    start: int
    end: int
    cover: tuple[Highlight, ...]


class Highlights:
    """What to highlight, found anew after an edit only where a section has changed.

    A passage that stands as it did keeps its very Highlight, so that what differs is soon found.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: dict[_Place, _Kept] = {}

    def of(self, briefing: Briefing, article: str) -> tuple[Highlight, ...]:
        """Return the passages that the briefing quotes of an article, in the order of the page."""
        before, self._kept = self._kept, {}
        found = [
            _highlight(passage, ("", place, "", None), alone=False)
            for place, passage in _outside(briefing)
            if passage.article == article and not passage.typed
        ]
        for number, section in enumerate(briefing.sections, 1):
            theme = briefing.theme(section.theme)
            place = _Place(section.id, section.heading, number, theme, article)
            kept = before.get(place)
            if kept is None or kept.section is not section:
                kept = _Kept(section, _within(section, place, kept.made if kept else {}))
            self._kept[place] = kept
            found.extend(highlight for _passage, highlight in kept.made.values())
        return tuple(found)


def segments(found: tuple[Highlight, ...], start: int, end: int) -> Iterator[Segment]:
    """Yield the stretches between two positions that any highlight covers."""
    near = [(h, span) for h in found for span in h.spans if span[0] < end and start < span[1]]
    edges = {min(max(edge, start), end) for _, span in near for edge in span}
    cuts = sorted(edges)
    for low, high in pairwise(cuts):
        cover = tuple(h for h, span in near if span[0] <= low and high <= span[1])
        if cover:
            yield Segment(low, high, cover)


def _outside(briefing: Briefing) -> Iterator[tuple[str, Passage]]:
    """Yield the passages that stand in no section, with where they stand."""
    for passage in briefing.bottom_line.passages():
        yield translate("Reader", "the bottom line"), passage
    for judgment in briefing.judgments:
        for passage in judgment.text.passages():
            yield translate("Reader", "a key judgment"), passage


def _within(section: Section, place: _Place, before: _Made) -> _Made:
    found: _Made = {}
    theme = place.theme
    mark = _NO_THEME if theme is None else theme.key or str(place.number)
    where = (section.id, section.heading, mark, theme)
    for item in section.items:
        alone = isinstance(item, Passage)
        for passage in (item,) if isinstance(item, Passage) else item.text.passages():
            if passage.article == place.article and not passage.typed:
                kept = before.get(passage.id)
                if kept is None or kept[0] is not passage or kept[1].alone is not alone:
                    kept = passage, _highlight(passage, where, alone=alone)
                found[passage.id] = kept
    return found


def _highlight(
    passage: Passage, where: tuple[str, str, str, Theme | None], *, alone: bool
) -> Highlight:
    spans: tuple[Span, ...] = ((passage.start, passage.end),)
    if passage.changes:
        omitted = ((c.start, c.end) for c in passage.changes if c.kind is ChangeKind.OMISSION)
        spans = tuple(without(passage.start, passage.end, omitted))
    return Highlight(passage.id, passage.start, passage.end, spans, *where, alone)
