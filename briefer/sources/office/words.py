"""The words of a line of pandoc's tree: inlines to text, with what was highlighted.

Nothing is added that the document does not show but quotation marks that its markup stands for;
pictures and raw code have no words. Runs of ordinary spaces are one, no-break spaces stay.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from briefer.domain.article import Highlight

_NESTED: Final = frozenset(
    ("Emph", "Underline", "Strong", "Strikeout", "Superscript", "Subscript", "SmallCaps")
)
_QUOTES: Final = {"DoubleQuote": ("“", "”"), "SingleQuote": ("‘", "’")}
_MARKED: Final = "mark"
"""The class that pandoc gives to words with a highlighter's color."""


@dataclass
class Words:
    """A line that is being put together.

    Attributes:
        notes: the blocks of each note that the line refers to, in order.
    """

    notes: list[list[Any]] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _marks: list[Highlight] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The line so far."""
        return "".join(self._parts)

    @property
    def marks(self) -> tuple[Highlight, ...]:
        """The highlighted spans; those that touch are one."""
        joined: list[Highlight] = []
        for mark in self._marks:
            if joined and not self.text[joined[-1].end : mark.start].strip():
                joined[-1] = Highlight(joined[-1].start, mark.end)
            elif self.text[mark.start : mark.end].strip():
                joined.append(mark)
        return tuple(joined)

    def add(self, inlines: list[Any]) -> None:
        """Add inlines in order."""
        for inline in inlines:
            self._add(inline["t"], inline.get("c"))

    def _add(self, kind: str, content: Any) -> None:  # noqa: ANN401 - JSON of any shape
        if kind == "Str":
            self.write(content)
        elif kind in {"Space", "SoftBreak"}:
            self._space()
        elif kind == "LineBreak":
            self.write("\n")
        elif kind in _NESTED:
            self.add(content)
        elif kind in {"Cite", "Link"}:
            self.add(content[-2] if kind == "Link" else content[1])
        elif kind == "Quoted":
            before, after = _QUOTES[content[0]["t"]]
            self.write(before)
            self.add(content[1])
            self.write(after)
        elif kind in {"Code", "Math"}:
            self.write(content[1])
        elif kind == "Note":
            self.notes.append(content)
        elif kind == "Span":
            self._span(content)

    def _span(self, content: list[Any]) -> None:
        start = self._length
        self.add(content[1])
        if _MARKED in content[0][1] and self._length > start:
            self._marks.append(Highlight(start, self._length))

    def write(self, text: str) -> None:
        """Add words as they stand."""
        if text:
            self._parts.append(text)
            self._length += len(text)

    def _space(self) -> None:
        if self._parts and self._parts[-1][-1] not in " \n":
            self.write(" ")
