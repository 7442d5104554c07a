"""The analyst's words set for painting: quoted passages and citations inside the sentence show."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefer.domain.prose import Citation, Paragraph, ParagraphKind, Prose, RunIn
from briefer.ui.board import parts
from briefer.ui.typeset import Run, clean, typeset

if TYPE_CHECKING:
    from briefer.domain.prose import Span
    from briefer.ui.board.look import Look

NARROW = "\u202f"
"""A thin space that does not break: a citation belongs to the word before it."""

_INDENT = 18
_BETWEEN = 4


class Block(NamedTuple):
    """Paragraphs at their places, and the height of all of them."""

    lines: tuple[parts.Words, ...]
    height: float

    def at(self, x: float, y: float) -> tuple[parts.Words, ...]:
        """Return the parts that draw it with its upper left corner at a point."""
        return tuple(
            parts.Words(line.setting, x + line.x, y + line.y, sought=line.sought)
            for line in self.lines
        )


def set_prose(  # noqa: PLR0913 - a text and how it looks
    text: Prose, look: Look, width: float, color: str, *, leading: float, marking: str = ""
) -> Block:
    """Set prose at a width in pixels; an empty text is one empty line high.

    ``marking`` is its own, whose portion mark stands before it.
    """
    before = look.mark(marking)
    lines: list[parts.Words] = []
    font = look.fonts.comment
    y, number = 0.0, 0
    for place, paragraph in enumerate(text.paragraphs or (Paragraph(()),)):
        number = number + 1 if paragraph.kind is ParagraphKind.NUMBER else 0
        lead = _lead(paragraph.kind, number)
        indent = _INDENT if lead else 0
        y += _BETWEEN if lines else 0
        if lead:
            mark = typeset([Run(lead)], font, 2 * _INDENT, color=color, leading=leading)
            lines.append(parts.Words(mark, indent - mark.width - 4, y))
        runs = _runs(paragraph, look, "" if place else before)
        setting = typeset(runs or [Run("")], font, width - indent, color=color, leading=leading)
        lines.append(parts.Words(setting, indent, y, sought=True))
        y += setting.height
    return Block(tuple(lines), y)


def prose_texts(text: Prose, look: Look, marking: str = "") -> tuple[str, ...]:
    """Return what ``set_prose`` sets, a text a paragraph."""
    before = look.mark(marking)
    return tuple(
        "".join(run.text for run in _runs(paragraph, look, "" if number else before))
        for number, paragraph in enumerate(text.paragraphs)
    )


def _runs(paragraph: Paragraph, look: Look, before: str) -> list[Run]:
    runs = [_run(span, look) for span in paragraph.spans]
    return [Run(f"{before} ", bold=True), *runs] if before else runs


def _lead(kind: ParagraphKind, number: int) -> str:
    if kind is ParagraphKind.BULLET:
        return "•"
    return f"{number}." if kind is ParagraphKind.NUMBER else ""


def _run(span: Span, look: Look) -> Run:
    tokens = look.tokens
    if isinstance(span, RunIn):
        return Run(look.quoted(span.passage), family=tokens.type.serif)
    if isinstance(span, Citation):
        name = look.short(span.article) or "?"
        return Run(f"{NARROW}[{name}]", color=tokens.soft)
    return Run(
        clean(span.text).replace("\n", "\u2028"),
        bold=span.bold,
        italic=span.italic,
        underline=bool(span.link),
        color=tokens.accent if span.link else "",
    )
