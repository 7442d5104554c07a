"""What the cards of the shelf say of an article, from its summary and the briefing. No Qt widgets.

Brackets mean that something is supplied from elsewhere; what no source states is said to be
missing, never left out silently.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from briefer.domain.reference import BasisKind
from briefer.domain.section import Theme
from briefer.library import Kind as Likely
from briefer.ui.dates import issued
from briefer.ui.tally import Tally
from briefer.ui.typeset import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Reference
    from briefer.library import Hit, Likeness, Summary  # noqa: TC004 - nothing resolves these annotations

translate = QCoreApplication.translate
_OPENING = "[\u201c\u2018\"'"
"""What a title may begin with before its first letter."""

_NUMBER: Final = re.compile("[0-9]+")
_DIGITS: Final = 20
"""Digits up to which numbers in titles are sorted by how much they are."""

_SUPPLIED = frozenset({BasisKind.TAKEN, BasisKind.INFERRED, BasisKind.TYPED})


class Order(StrEnum):
    """How articles are sorted."""

    TITLE = "title"
    DATE = "date"
    OUTLET = "outlet"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Dot:
    """A section that an article feeds: its name, its theme or None, and how many passages."""

    name: str
    theme: Theme | None
    count: int


class Piece(NamedTuple):
    """Some words of a card's second line; ``missing`` where they say what is not stated."""

    text: str
    missing: bool = False


class Alike(NamedTuple):
    """Another article with largely the same words.

    Attributes:
        article: its id.
        words: what the card says of it.
        why: the same in plain words, for who wonders what the card means.
        fuller: whether it is the fuller one of the two.
        newer: whether it is a newer text of the card's own article.
    """

    article: str
    words: str
    why: str
    fuller: bool
    newer: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One article.

    Attributes:
        summary: of the article.
        title: as the card shows it.
        line: outlet and date, or what is not stated of them.
        words: the same as one text.
        labels: that it is a briefing of this program, the collections it is in, and its tags, these
            with a ``#``.
        alike: the article that shares most of its words, or None.
        dots: what it feeds.
    """

    summary: Summary
    title: str
    line: tuple[Piece, ...]
    words: str
    labels: tuple[str, ...] = ()
    alike: Alike | None = None
    dots: tuple[Dot, ...] = ()

    @property
    def article(self) -> str:
        """The article's id."""
        return self.summary.id


@dataclass(frozen=True, slots=True)
class Found:
    """One place that a search found, with what its article's card says of it."""

    hit: Hit
    title: str
    line: tuple[Piece, ...] = ()
    words: str = ""

    @property
    def article(self) -> str:
        """The article's id."""
        return self.hit.article


def card(summary: Summary, alike: Alike | None) -> Card:
    """Return an article's card, before the briefing's passages are counted on it."""
    reference = summary.reference
    line = second_line(reference)
    ours = (translate("Shelf", "Briefing, no source"),) * reference.ours
    return Card(
        summary,
        one_line(title(reference, summary.name)),
        line,
        "".join(piece.text for piece in line),
        (*ours, *summary.collections, *(f"#{name}" for name in summary.tags)),
        alike,
    )


def title(reference: Reference, name: str) -> str:
    """Return an article's title, in brackets where supplied; its file's name where it has none."""
    shown = reference.short_title or reference.title
    if not shown:
        return name
    return f"[{shown}]" if _supplied(reference, "title") else shown


def second_line(reference: Reference) -> tuple[Piece, ...]:
    """Return outlet and date; missing ones are named, an outlet only where one is due."""
    outlet = reference.text("container-title")
    date = reference.issued
    if not outlet and not reference.outlet_is_due:
        return (_date_alone(reference),)
    if not outlet and date is None:
        if not reference.authors:
            return (Piece(translate("Shelf", "Author, outlet and date not stated"), missing=True),)
        return (Piece(translate("Shelf", "Outlet and date not stated"), missing=True),)
    if not outlet:
        outlet_piece = Piece(translate("Shelf", "outlet not stated"), missing=True)
    else:
        outlet_piece = Piece(outlet)
    if date is None:
        date_piece = Piece(translate("Shelf", "date not stated"), missing=True)
    else:
        date_piece = Piece(issued(date))
    return _bracketed(reference, outlet_piece, date_piece)


def alike(likeness: Likeness, other: Summary) -> Alike:
    """Return what a card says of the article that its own is like."""
    share = f"{math.floor(likeness.share * 100)}%"
    fuller = likeness.fuller == likeness.article
    name = title(other.reference, other.name)
    if likeness.kind is Likely.WIRE:
        where = other.outlet or name
        words = translate("Shelf", "Wire copy, also in {where}").format(where=where)
        why = translate("Shelf", "Both print the text of one agency: one source, not two.")
    elif fuller:
        words = translate("Shelf", "Fuller copy: {title}").format(title=name)
        why = translate("Shelf", "The other article has this one's text, and more of it.")
    elif likeness.kind is Likely.CUT:
        words = translate("Shelf", "Cut copy: {title}").format(title=name)
        why = translate("Shelf", "The other article has only part of this one's text.")
    elif likeness.kind is Likely.SAME:
        words = translate("Shelf", "Same text as {title}").format(title=name)
        why = translate("Shelf", "Both articles have the same text: one source, not two.")
    else:
        words = translate("Shelf", "{share} same as {title}").format(share=share, title=name)
        why = translate("Shelf", "So much of the text stands in both articles.")
    return Alike(likeness.article, one_line(words), f"{name}\n{why}", fuller)


def version(other: str, *, newer: bool) -> Alike:
    """Return what a card says of an article that is another text of its own, of another time."""
    if newer:
        words = translate("Shelf", "A newer text was added")
        why = translate("Shelf", "The same article was added again, and its text had changed.")
        return Alike(other, words, why, fuller=False, newer=True)
    words = translate("Shelf", "Newer text of an article here")
    why = translate("Shelf", "The article was here before, with another text.")
    return Alike(other, words, why, fuller=False)


def title_key(summary: Summary) -> str:
    """Return what an article is sorted by among others by title: its first letter comes first.

    Numbers stand in it as they are counted, 2 before 10.
    """
    key = (summary.title or summary.name).lstrip(_OPENING).casefold()
    return _NUMBER.sub(_counted, key)


def feeding(briefing: Briefing, tally: Tally | None = None) -> dict[str, tuple[Dot, ...]]:
    """Return, by article, the sections that it feeds, in the order of the page.

    Args:
        briefing: whose sections they are.
        tally: what was counted before, so that only sections that changed are counted again.
    """
    dots: dict[str, tuple[Dot, ...]] = {}
    counts = (tally or Tally()).of(briefing)
    for section in briefing.sections:
        theme = briefing.theme(section.theme)
        for article, count in counts[section.id].passages.items():
            dots[article] = (*dots.get(article, ()), Dot(section.heading, theme, count))
    return dots


def recounted(row: Card | Found, dots: Mapping[str, tuple[Dot, ...]]) -> Card | Found:
    """Return a row with what its article feeds now; the same one where that is no news."""
    if isinstance(row, Found):
        return row
    now = dots.get(row.article, ())
    return row if row.dots == now else replace(row, dots=now)


def tip(row: Card | Found, *, badge: bool) -> str:
    """Return what explains a card, or its badge, to who wonders; may be empty."""
    if badge and not isinstance(row, Found) and row.alike is not None:
        opens = translate("Shelf", "Click to open the other article.")
        return f"{row.alike.why}\n{opens}"
    if not isinstance(row, Found) and any(
        _supplied(row.summary.reference, name) for name in ("title", "container-title", "issued")
    ):
        return translate(
            "Shelf",
            "In brackets: the article itself does not state it. It was taken from another article,"
            " inferred or typed in.",
        )
    return ""


def spoken(row: Card | Found) -> str:
    """Return a row's words for a screen reader."""
    if isinstance(row, Found):
        return ". ".join(part for part in (row.title, row.words, row.hit.snippet) if part)
    dots = ", ".join(f"{dot.name} {dot.count}" for dot in row.dots)
    alike = row.alike.words if row.alike else ""
    return ". ".join(part for part in (row.title, row.words, alike, *row.labels, dots) if part)


def _counted(number: re.Match[str]) -> str:
    return number[0].zfill(_DIGITS)


def _date_alone(reference: Reference) -> Piece:
    date = reference.issued
    if date is None:
        words = translate("Shelf", "date not stated")
        return Piece(words[:1].upper() + words[1:], missing=True)
    return Piece(f"[{issued(date)}]" if _supplied(reference, "issued") else issued(date))


def _bracketed(reference: Reference, outlet: Piece, date: Piece) -> tuple[Piece, ...]:
    between = Piece(" · ")
    of_outlet = not outlet.missing and _supplied(reference, "container-title")
    of_date = not date.missing and _supplied(reference, "issued")
    if of_outlet and of_date:
        return (Piece(f"[{outlet.text} · {date.text}]"),)
    if of_outlet:
        outlet = Piece(f"[{outlet.text}]")
    if of_date:
        date = Piece(f"[{date.text}]")
    if outlet.missing:
        outlet = Piece(outlet.text[:1].upper() + outlet.text[1:], missing=True)
    return (outlet, between, date)


def _supplied(reference: Reference, variable: str) -> bool:
    found = reference.field(variable)
    return found is not None and found.basis.kind in _SUPPLIED
