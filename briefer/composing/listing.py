"""The source list: what was cited, grouped by kind, and what is not known or not stated of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.composing.kinds import group_of
from briefer.composing.lines import line, text_line
from briefer.composing.notes import in_short
from briefer.composing.remarks import remarks, says_no_date
from briefer.document.block import Heading, SourceEntry
from briefer.document.inline import Text, Tone
from briefer.document.walk import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.citing import Entry
    from briefer.composing.notes import Cited
    from briefer.composing.page import Page
    from briefer.document.block import Block
    from briefer.document.inline import Inline


def listing(page: Page, cited: Cited, table: Iterable[Block] = ()) -> Iterator[Block]:
    """Yield the source list, in the style's order within a kind; nothing where nothing is cited.

    Args:
        page: the page.
        cited: what the style made of the sources.
        table: the table of sources, where it stands under the list's heading.
    """
    labels = page.labels.sources
    groups = by_kind(cited, page)
    if groups:
        yield Heading(1, text_line(labels.heading, page.language), page.anchor("s", "sources"))
        yield from table
    number = 0
    for group, entries in groups:
        words = text_line(labels.kinds[group], page.language)
        yield Heading(2, words, page.anchor("s", group), listed=False)
        for entry in entries:
            number += 1
            yield SourceEntry(_words(entry, page, cited), page.anchor("r", str(number)))


def by_kind(cited: Cited, page: Page) -> list[tuple[str, list[Entry]]]:
    """Return the kinds of source that occur, in the order of the page, each with its entries."""
    groups: dict[str, list[Entry]] = {group: [] for group in page.labels.sources.kinds}
    for entry in cited.citations.entries:
        groups[group_of(cited.copies[entry.article][0].type)].append(entry)
    return [(group, entries) for group, entries in groups.items() if entries]


def _words(entry: Entry, page: Page, cited: Cited) -> tuple[Inline, ...]:
    """Return an entry with what is to be said of it."""
    copies = cited.copies[entry.article]
    words = entry.inlines or in_short(page, copies[:1])
    dated = ("issued",) if says_no_date(plain(words), copies[0], page.labels) else ()
    said = remarks(copies, page.labels, without=dated)
    toned = (Text(f" {remark}", tone=Tone.MISSING) for remark in said)
    return line([*words, *toned], page.language)
