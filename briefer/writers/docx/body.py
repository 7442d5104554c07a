"""The blocks of a document as Word's paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from briefer.document.block import (
    Callout,
    Contents,
    EmptyNotice,
    Figure,
    Form,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    Paragraph,
    Quotation,
    SourceEntry,
    Table,
    Title,
)
from briefer.document.inline import Text
from briefer.document.walk import leads_in
from briefer.writers.docx.contents import add_contents
from briefer.writers.docx.figures import add_figure
from briefer.writers.docx.forms import add_form
from briefer.writers.docx.markup import add, add_text, add_value
from briefer.writers.docx.numbering import Linked
from briefer.writers.docx.story import add_paragraph
from briefer.writers.docx.tables import add_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefer.document.block import Block
    from briefer.document.inline import Inline
    from briefer.writers.docx.markup import Element
    from briefer.writers.docx.story import Story


class Body:
    """Writes blocks into the document's body."""

    def __init__(
        self, element: Element, story: Story, headings: Sequence[Heading], pages: Mapping[str, int]
    ) -> None:
        """Set up where the blocks go.

        Args:
            element: ``w:body``.
            story: writes the lines.
            headings: those that a contents list names.
            pages: the page of each heading by its anchor.
        """
        self._element = element
        self._story = story
        self._means = story.means
        self._headings = headings
        self._pages = pages
        self._above: tuple[str, bool] | None = None

    def write(self, block: Block) -> None:  # noqa: C901, PLR0912 - one case a kind
        """Append one block."""
        match block:
            case Title():
                self._labelled("TitleLabel", block.label)
                self._line("Title", block.inlines)
            case Memo():
                self._memo(block)
            case Paragraph():
                leading = leads_in(block)
                style = self._means.styles.lead_in() if leading else "BodyText"
                self._line(style, block.inlines)
            case ListBlock():
                self._list(Linked.NUMBER if block.ordered else Linked.BULLET, block.items)
            case Callout():
                self._callout(block)
            case Judgments():
                self._labelled("KeyJudgmentsLabel", block.label)
                self._list(Linked.JUDGMENT, block.items)
            case Heading():
                self._heading(block)
            case Quotation():
                self._quotation(block)
            case SourceEntry():
                self._source(block)
            case Contents():
                add_contents(self._element, block, self._headings, self._pages, self._story)
            case EmptyNotice():
                self._line("EmptyNotice", block.inlines)
            case Table():
                add_table(self._element, block, self._story)
            case Figure():
                add_figure(self._element, block, self._story)
            case Form():
                add_form(self._element, block, self._story)
            case _:
                assert_never(block)
        if not isinstance(block, Quotation):
            self._above = None

    def _line(self, style: str, inlines: Sequence[Inline], numbering: int | None = None) -> Element:
        paragraph = add_paragraph(self._element, style, numbering)
        self._story.write(paragraph, inlines)
        return paragraph

    def _labelled(self, style: str, label: str) -> None:
        if label:
            self._line(style, (Text(label),))

    def _memo(self, memo: Memo) -> None:
        for line in memo.lines:
            paragraph = add_paragraph(self._element, "Memo")
            run = add(paragraph, "w:r")
            add_value(add(run, "w:rPr"), "w:rStyle", "MemoLabel")
            add_text(run, line.label)
            add(add(paragraph, "w:r"), "w:tab")
            self._story.write(paragraph, line.inlines)

    def _list(self, kind: Linked, items: Sequence[Sequence[Inline]]) -> None:
        instance = None if kind.shape == "bullet" else self._means.numbering.restart(kind)
        for item in items:
            self._line(kind.style_id, item, instance)

    def _callout(self, callout: Callout) -> None:
        self._labelled("BottomLineLabel", callout.label)
        for index, block in enumerate(callout.blocks, start=1):
            if isinstance(block, ListBlock):
                kind = Linked.CALLOUT_NUMBER if block.ordered else Linked.CALLOUT_BULLET
                self._list(kind, block.items)
            else:
                last = index == len(callout.blocks)
                self._line("BottomLine" if last else "BottomLineContinued", block.inlines)

    def _heading(self, heading: Heading) -> None:
        style = self._means.styles.heading(heading.level, listed=heading.listed)
        marked = heading.color and self._means.own
        mark = self._means.numbering.mark(heading.color) if marked else None
        paragraph = add_paragraph(self._element, style, mark)
        with self._means.bookmarks.around(paragraph, heading.anchor):
            self._story.write(paragraph, heading.inlines)

    def _quotation(self, quotation: Quotation) -> None:
        apart = self._above == (quotation.color, False)
        self._above = (quotation.color, apart)
        styles, attributed = self._means.styles, bool(quotation.attribution)
        style = styles.quotation(quotation.color, apart=apart, attributed=attributed)
        self._line(style, quotation.inlines)
        if attributed:
            style = styles.attribution(quotation.color, apart=apart)
            self._line(style, quotation.attribution)

    def _source(self, entry: SourceEntry) -> None:
        paragraph = add_paragraph(self._element, "Bibliography")
        with self._means.bookmarks.around(paragraph, entry.anchor):
            self._story.write(paragraph, entry.inlines)
