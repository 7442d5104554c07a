"""Text becomes lines of known height at a place within the text area: what all blocks need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefer.writers.pdf.breaking import break_lines
from briefer.writers.pdf.rows import Row, base_line, set_line
from briefer.writers.pdf.shaping import Owner, Shaper

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.document.design import Design, TextStyle
    from briefer.document.inline import Inline
    from briefer.writers.pdf.hyphenation import Hyphenator
    from briefer.writers.pdf.styles import StyleBook

FAINT_LINE = "#B9BDC2"


@dataclass(frozen=True, slots=True)
class Setting:
    """Where lines of text stand.

    Attributes:
        x: the left edge of the lines.
        width: how wide they may be.
        hanging: how far the first line stands out to the left.
        tail: how much is kept free at the right of every line.
        whole: whether words are never broken here.
        even: whether all lines are to be of about the same length.
    """

    x: float
    width: float
    hanging: float = 0.0
    tail: float = 0.0
    whole: bool = False
    even: bool = False


class Setter:
    """Sets the lines of one document.

    Attributes:
        design: how it looks.
        book: its styles.
        width: of the text area.
        height: of the text area.
    """

    def __init__(
        self, design: Design, book: StyleBook, hyphenator: Hyphenator | None = None
    ) -> None:
        """Set text in a design; without a hyphenator no word is broken."""
        margins = design.margins
        self.design = design
        self.book = book
        self.width = design.paper.width - margins.left - margins.right
        self.height = design.paper.height - margins.top - margins.bottom
        self._hyphenator = hyphenator

    def lines(
        self,
        inlines: Iterable[Inline],
        style: TextStyle,
        setting: Setting,
        owner: Owner,
        *,
        quote: bool = True,
    ) -> list[Row]:
        """Return the lines of a paragraph; there is at least one.

        Args:
            inlines: its content.
            style: how it is set.
            setting: where it stands.
            owner: the element that it belongs to.
            quote: whether a quoted passage gets an element of its own within it.

        Raises:
            PdfError: text that cannot be set.
        """
        hyphenator = None if setting.whole else self._hyphenator
        shaper = Shaper(self.book, style, hyphenator=hyphenator)
        words = shaper.shape(inlines, owner, quote=quote)
        base = base_line(style, self.book.plain(style))
        x, rows = setting.x - setting.hanging, []
        room = setting.width - setting.tail
        for line in break_lines(words, room, setting.hanging, even=setting.even):
            stretches, notes = set_line(line, x)
            rows.append(Row(style.leading, base, stretches, notes=notes))
            x = setting.x
        return rows or [Row(style.leading, base)]
