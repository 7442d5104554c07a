"""The sections: headings, the analyst's comments, and evidence set off from them.

A section with nothing in it is left out: an empty heading would promise evidence that is not there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.composing.attribution import attribution
from briefer.composing.lines import text_line
from briefer.composing.prose import blocks
from briefer.document.block import Heading, Quotation
from briefer.domain.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.composing.page import Page
    from briefer.document.block import Block
    from briefer.document.inline import Inline
    from briefer.domain.briefing import Briefing
    from briefer.domain.section import Section

_COLOR: Final = re.compile(r"#[0-9A-Fa-f]{6}")


def sections(briefing: Briefing, page: Page) -> Iterator[Block]:
    """Yield the sections in order."""
    themes = {theme.id: theme for theme in briefing.themes}
    for section in briefing.sections:
        theme = themes.get(section.theme)
        color = theme.color if theme and _COLOR.fullmatch(theme.color) else ""
        content = tuple(_content(section, page, color))
        words = section.heading.strip() or (theme.name if theme else "")
        heading = text_line(words, page.language)
        if content and heading:
            marked = (*page.mark(section.marking), *heading)
            yield Heading(1, marked, page.anchor("s", section.id), color)
        yield from content


def _content(section: Section, page: Page, color: str) -> Iterator[Block]:
    for item in section.items:
        if isinstance(item, Passage):
            yield _quotation(item, page, color)
        else:
            yield from blocks(item.text, page, item.marking)


def _quotation(passage: Passage, page: Page, color: str) -> Quotation:
    quoted = page.quoted(passage)
    number = page.note([page.cite(passage)], page.in_original(passage))
    words = attribution(passage, page.reference(passage.article), page.labels)
    inlines: tuple[Inline, ...] = (*page.mark(passage.marking), quoted, number)
    return Quotation(inlines, text_line(words, page.language), color)
