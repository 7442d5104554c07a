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


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row, which is set again where the table goes on on a new page.

    Attributes:
        caption: its words; never empty.
        header: a cell a column.
        rows: as many cells as the header has, each.
        summary: what it holds, for those who cannot see it.
        widths: the share of the measure that each column gets; they add up to 1.
    """

    caption: tuple[Inline, ...]
    header: tuple[tuple[Inline, ...], ...]
    rows: tuple[tuple[tuple[Inline, ...], ...], ...]
    summary: str
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with the text that stands for it.

    Attributes:
        data: the bytes of a PNG or JPEG file, checked to be a picture of reasonable size.
        media_type: ``image/png`` or ``image/jpeg``.
        alternative: what it shows, in words; never empty.
        width: points.
        height: points.
        caption: its words, or empty.
    """

    data: bytes
    media_type: str
    alternative: str
    width: float
    height: float
    caption: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """Lines to be filled in by hand: each label is followed by room to write.

    ``Approve``, ``Disapprove`` and ``Discuss`` on one line are ``(("Approve", "Disapprove",
    "Discuss"),)``.
    """

    label: str
    lines: tuple[tuple[str, ...], ...]


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
    | Table
    | Figure
    | Form
)
