"""The table of named styles that every document has, from its Design.

Word's built-in names stand wherever Word has one. Nothing here is about one document's content.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefer.writers.docx.looks import Border, CharacterLook, ParagraphLook, Tab
from briefer.writers.docx.numbering import ITEM, Linked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.document.design import Design, TextStyle

RULE_GAP: Final = 12.0
"""Points between the rule beside a quotation and its text."""
MEMO_TAB: Final = 69.0
"""Points from a memo label to its value."""
BOX: Final = 12.0
"""Points between a callout's left edge and its text."""
BOX_PAD: Final = 8.0
"""Points between a callout's top edge and its text."""
HANG: Final = 14.0
"""Points by which the later lines of an entry are set in."""
NOTE_HANG: Final = 12.0
"""Points from the beginning of a note's number to its text."""
COLUMN_GAP: Final = 14.0
"""Points between two places to fill in on one line."""
FOOT_GAP: Final = 5.0
"""Points between the foot's own line and the banner below it."""
STRONG_RULE: Final = "#16191D"
FAINT_RULE: Final = "#B9BDC2"


def text_width(design: Design) -> float:
    """Return the width of the text block in points."""
    return design.paper.width - design.margins.left - design.margins.right


def text_height(design: Design) -> float:
    """Return the height of the text block in points."""
    return design.paper.height - design.margins.top - design.margins.bottom


def note_kind(design: Design) -> str:
    """Return ``footnote`` or ``endnote``: which of them a document has."""
    return "endnote" if design.endnotes else "footnote"


def rule(design: Design, color: str) -> tuple[Border, ...]:
    """Return the rule beside a quotation, gray where it has no color."""
    return (Border("left", design.rule_width, color or FAINT_RULE, RULE_GAP),)


def set_apart(name: str, parent: str, design: Design) -> ParagraphLook:
    """Return the look of a quotation right below another one of the same color.

    Word joins the rules of neighbors whose frames and indents are the same across the space between
    them, which is right within a quotation and wrong between two: this one's right indent differs.
    """
    left = design.rule_width + RULE_GAP
    return ParagraphLook(name, parent=parent, left=left, right=1, quick=False)


def heading(level: int, text: TextStyle) -> ParagraphLook:
    """Return the look of a heading; it stays with what follows and has its outline level."""
    return ParagraphLook(
        f"heading {level}",
        text,
        following="Body Text",
        keep_next=True,
        keep_lines=True,
        outline=level - 1,
    )


def contents_entry(level: int, design: Design) -> ParagraphLook:
    """Return the look of an entry of the contents list, with a dotted line to its page."""
    return ParagraphLook(
        f"toc {level}",
        design.scale.contents,
        left=(level - 1) * HANG,
        tabs=(Tab(text_width(design), "right", "dot"),),
        priority=39,
        quick=False,
    )


def form_line(count: int, design: Design) -> ParagraphLook:
    """Return the look of a line that so many labels share, each with a rule to write on."""
    count = max(count, 1)
    width = text_width(design)
    column = (width + COLUMN_GAP) / count
    tabs: list[Tab] = []
    for number in range(1, count + 1):
        tabs += [Tab(number * column - COLUMN_GAP, leader="underscore"), Tab(number * column)]
    tabs[-2:] = [Tab(width, "right", "underscore")]
    text = replace(design.scale.memo, before=12, after=4)
    return ParagraphLook(f"Form Line {count}", text, keep_lines=True, tabs=tuple(tabs), quick=False)


def lead_in(design: Design) -> ParagraphLook:
    """Return the look of body text that must not part from what follows."""
    text = design.scale.body
    return ParagraphLook("Body Text Lead In", text, parent="Body Text", keep_next=True, quick=False)


def page_foot(name: str, design: Design) -> ParagraphLook:
    """Return the look of a line in the margin of a page, with a tab to its right end."""
    tabs = (Tab(text_width(design), "right"),)
    return ParagraphLook(name, design.scale.furniture, tabs=tabs, priority=99, quick=False)


def paragraphs(design: Design) -> Iterator[ParagraphLook]:
    """Yield the paragraph styles, each after the one that it is based on."""
    scale = design.scale
    yield ParagraphLook("Normal", replace(scale.body, before=0, after=0), priority=0)
    yield ParagraphLook("Body Text", scale.body, priority=1)
    yield from _front(design)
    yield from _callout(design)
    yield from _lists(design)
    yield heading(1, scale.heading_1)
    yield heading(2, scale.heading_2)
    yield heading(3, replace(scale.heading_2, italic=True))
    yield from _evidence(design)
    yield ParagraphLook("Bibliography", scale.source, left=HANG, hanging=HANG, priority=37)
    label = replace(scale.heading_2, before=scale.heading_1.before)
    yield ParagraphLook("TOC Heading", label, keep_next=True, outline=9, priority=39)
    yield contents_entry(1, design)
    kind = note_kind(design)
    note = ParagraphLook(f"{kind} text", scale.note, left=NOTE_HANG, hanging=NOTE_HANG)
    yield replace(note, priority=30, quick=False)
    yield from _exhibits(design)
    yield ParagraphLook("Empty Notice", replace(scale.body, color=scale.attribution.color))
    yield from _furniture(design)


def characters(design: Design) -> Iterator[CharacterLook]:
    """Yield the character styles."""
    soft, label = design.scale.attribution.color, design.scale.label.color
    yield CharacterLook("Strong", bold=True)
    yield CharacterLook("Emphasis", italic=True)
    yield CharacterLook("Small Caps", small_caps=True)
    yield CharacterLook("Superscript", superscript=True)
    yield CharacterLook("Change")
    yield CharacterLook("Missing", family="sans", color=design.missing_color)
    yield CharacterLook("Soft", color=soft)
    yield CharacterLook("Portion Marking", color=design.scale.banner.color)
    yield CharacterLook("Memo Label", color=soft)
    yield CharacterLook("Hyperlink", color=label, underline=True)
    yield CharacterLook(
        f"{note_kind(design)} reference",
        family="sans",
        bold=True,
        superscript=True,
        quick=False,
    )


def _front(design: Design) -> Iterator[ParagraphLook]:
    scale = design.scale
    yield ParagraphLook("Title Label", scale.label, following="Title", keep_next=True)
    yield ParagraphLook(
        "Title", scale.title, following="Body Text", keep_next=True, keep_lines=True
    )
    rules = (Border("top", 0.75, STRONG_RULE, 3), Border("bottom", 0.5, FAINT_RULE, 3))
    yield ParagraphLook(
        "Memo",
        scale.memo,
        before=2,
        after=2,
        left=MEMO_TAB,
        hanging=MEMO_TAB,
        borders=rules,
        tabs=(Tab(MEMO_TAB),),
    )


def _callout(design: Design) -> Iterator[ParagraphLook]:
    sides = (("top", BOX_PAD), ("left", BOX), ("bottom", BOX_PAD), ("right", BOX))
    text = replace(design.scale.callout, before=0, after=12)
    last = ParagraphLook(
        "Bottom Line",
        text,
        left=BOX,
        right=BOX,
        keep_lines=True,
        borders=tuple(Border(side, 0.25, design.tint, space) for side, space in sides),
        shade=design.tint,
    )
    label = replace(_small_label(design), before=14, after=2)
    yield replace(last, name="Bottom Line Label", text=label, keep_next=True)
    yield last
    inner = replace(last, text=replace(text, after=0))
    yield replace(inner, name="Bottom Line Continued", keep_next=True)
    # A list has indents of its own, so Word draws it as a box of its own: no room over it.
    listed = replace(inner, hanging=ITEM, borders=last.borders[1:])
    for linked in (Linked.CALLOUT_BULLET, Linked.CALLOUT_NUMBER):
        yield replace(listed, name=linked.style, left=linked.left, numbering=linked.number)


def _lists(design: Design) -> Iterator[ParagraphLook]:
    scale = design.scale
    label = replace(_small_label(design), before=14, after=3)
    yield ParagraphLook("Key Judgments Label", label, following="Key Judgment", keep_next=True)
    item = replace(scale.body, after=4)
    for linked in (Linked.JUDGMENT, Linked.BULLET, Linked.NUMBER):
        yield ParagraphLook(
            linked.style, item, left=linked.left, hanging=ITEM, numbering=linked.number
        )


def _evidence(design: Design) -> Iterator[ParagraphLook]:
    scale = design.scale
    left = design.rule_width + RULE_GAP
    quote = replace(scale.quotation, after=0)
    yield ParagraphLook(
        "Quote",
        quote,
        following="Attribution",
        left=left,
        keep_next=True,
        borders=rule(design, ""),
        priority=29,
    )
    yield ParagraphLook(
        "Attribution",
        replace(scale.attribution, before=0),
        following="Body Text",
        left=left,
        keep_lines=True,
        borders=rule(design, ""),
        priority=29,
    )


def _exhibits(design: Design) -> Iterator[ParagraphLook]:
    scale = design.scale
    cell = replace(scale.table, before=0, after=0)
    yield ParagraphLook("caption", scale.caption, keep_next=True, keep_lines=True, priority=35)
    yield ParagraphLook("Table Text", cell)
    yield ParagraphLook("Table Header", replace(cell, bold=True), keep_next=True)
    yield ParagraphLook("Figure", replace(scale.body, before=6), keep_next=True)
    yield ParagraphLook("Figure Alone", parent="Figure", keep_next=False, quick=False)
    below = ParagraphLook("Figure Caption", parent="caption", before=0, after=8, keep_next=False)
    yield replace(below, quick=False)
    label = replace(_small_label(design), before=14, after=3)
    yield ParagraphLook("Form Label", label, keep_next=True)


def _furniture(design: Design) -> Iterator[ParagraphLook]:
    yield page_foot("header", design)
    foot = page_foot("footer", design)
    yield replace(foot, text=replace(design.scale.furniture, after=FOOT_GAP))
    yield ParagraphLook("Banner", design.scale.banner, parent="header", centered=True)


def _small_label(design: Design) -> TextStyle:
    label = design.scale.label
    return replace(label, size=label.size + 0.5, color=design.scale.banner.color)
