"""The contents list: a field that is filled in already, so that Word opens without a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.document.inline import Text
from briefer.document.walk import plain
from briefer.writers.docx.fields import Field, add_field
from briefer.writers.docx.markup import add
from briefer.writers.docx.story import add_paragraph
from briefer.writers.docx.styles import DEEPEST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefer.document.block import Contents, Heading
    from briefer.writers.docx.markup import Element
    from briefer.writers.docx.story import Story


def add_contents(
    parent: Element,
    contents: Contents,
    headings: Sequence[Heading],
    pages: Mapping[str, int],
    story: Story,
) -> None:
    """Append the contents list with its label.

    Args:
        parent: the body.
        contents: the block that asks for it.
        headings: those to list, in order; without any there is the label alone.
        pages: the page of each heading by its anchor; 1 where it is silent.
        story: the one of the body.
    """
    control = story.means.controls.contents(parent)
    story.write(add_paragraph(control, "TOCHeading"), (Text(contents.label),))
    if not headings:
        return
    deepest = min(DEEPEST, max(heading.level for heading in headings))
    paragraph = add_paragraph(control, story.means.styles.contents(headings[0].level))
    with Field(paragraph, rf'TOC \o "1-{deepest}" \h \z \u') as field:
        for index, heading in enumerate(headings):
            if index:
                paragraph = add_paragraph(control, story.means.styles.contents(heading.level))
            field.parent = paragraph
            _add_entry(paragraph, heading, pages.get(heading.anchor, 1), story)


def _add_entry(paragraph: Element, heading: Heading, page: int, story: Story) -> None:
    name = story.means.bookmarks.name(heading.anchor)
    link = add(paragraph, "w:hyperlink", {"w:anchor": name, "w:history": "1"})
    story.write(link, (Text(plain(heading.inlines)),))
    add(add(link, "w:r"), "w:tab")
    add_field(link, rf"PAGEREF {name} \h", str(page))
