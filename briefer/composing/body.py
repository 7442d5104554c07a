"""The sections: headings, the analyst's comments, and evidence set off from them.

A section with nothing in it is left out: an empty heading would promise evidence that is not there.

Setting the words of the evidence is most of the work, and no note depends on them. So a quotation
takes its place and its note's number first, and its words when the style is at work on the notes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.composing.attribution import attribution
from briefer.composing.lines import text_line
from briefer.composing.parts import Part, parts
from briefer.composing.prose import blocks
from briefer.document.block import Heading, Quotation
from briefer.domain.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefer.composing.page import Page
    from briefer.document.inline import Inline
    from briefer.domain.briefing import Briefing
    from briefer.domain.section import Section

_COLOR: Final = re.compile(r"#[0-9A-Fa-f]{6}")


def sections(briefing: Briefing, page: Page) -> Iterator[Part]:
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
            made = Heading(1, marked, page.anchor("s", section.id), color)
            yield Part(made, (section.id,))
        yield from content


def _content(section: Section, page: Page, color: str) -> Iterator[Part]:
    for item in section.items:
        if isinstance(item, Passage):
            yield Part(_quotation(item, page, color), (item.id,))
        else:
            yield from parts(blocks(item.text, page, item.marking), item.id)


def _quotation(passage: Passage, page: Page, color: str) -> Callable[[], Quotation]:
    quoted = page.placed(passage)
    ending = page.also_reported(passage)
    number = page.note([page.cite(passage)], page.in_original(passage), ending)
    marked = page.mark(passage.marking)

    def made() -> Quotation:
        words = attribution(passage, page.reference(passage.article), page.labels)
        inlines: tuple[Inline, ...] = (*marked, quoted(), number)
        return Quotation(inlines, text_line(words, page.language), color)

    return made
