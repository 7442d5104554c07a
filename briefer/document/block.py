"""What stands below one another on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from briefer.document.inline import Inline


@dataclass(frozen=True, slots=True)
class Title:
    """The document's title; ``label`` is a small line over it: ``Briefing note, draft 3``."""

    inlines: tuple[Inline, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class MemoLine:
    """One labelled line of the memo block."""

    label: str
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Memo:
    """The memo block: to, from, date, reference, marking. Paragraphs with a tab, never a table."""

    lines: tuple[MemoLine, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the analyst's own words."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A bulleted or numbered list of the analyst's; each item is one paragraph."""

    items: tuple[tuple[Inline, ...], ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Callout:
    """Text set off on a tint with a label over it: the bottom line."""

    label: str
    blocks: tuple[Paragraph | ListBlock, ...]


@dataclass(frozen=True, slots=True)
class Judgments:
    """The key judgments, numbered, with a label over them."""

    label: str
    items: tuple[tuple[Inline, ...], ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; it is never alone at a page's foot.

    Attributes:
        level: from 1.
        inlines: its words.
        anchor: names the place, unlike any other in the document.
        color: ``#RRGGBB`` of its theme, or empty.
        listed: whether it stands in the contents list and the outline.
    """

    level: int
    inlines: tuple[Inline, ...]
    anchor: str
    color: str = ""
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Quotation:
    """Evidence: a quotation set off with a rule in its theme's color.

    Attributes:
        inlines: one Quoted, then its NoteReference.
        attribution: speaker, outlet and date (or ``undated``); may be empty.
        color: ``#RRGGBB`` of the theme, or empty.
    """

    inlines: tuple[Inline, ...]
    attribution: tuple[Inline, ...] = ()
    color: str = ""


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One entry of the source list, with a hanging indent."""

    inlines: tuple[Inline, ...]
    anchor: str


@dataclass(frozen=True, slots=True)
class Contents:
    """Where the contents list goes; a writer fills it from the listed headings that follow."""

    label: str


@dataclass(frozen=True, slots=True)
class EmptyNotice:
    """A quiet line that says that a part is empty."""

    inlines: tuple[Inline, ...]


Block: TypeAlias = (
    Title
    | Memo
    | Paragraph
    | ListBlock
    | Callout
    | Judgments
    | Heading
    | Quotation
    | SourceEntry
    | Contents
    | EmptyNotice
)
