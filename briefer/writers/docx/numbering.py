"""Numbered and bulleted lists, and the colored mark before a heading: ``word/numbering.xml``.

A list's number is never text. Each ordered list begins at 1 again by an instance of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from briefer.writers.docx.markup import add, add_value, root
from briefer.writers.docx.units import hexadecimal, twips

if TYPE_CHECKING:
    from briefer.writers.docx.markup import Element

ITEM: Final = 16.0
"""Points by which a list item is set in."""
MARK: Final = 15.0
"""Points from a heading's mark to its words."""


class Linked(Enum):
    """The kinds of list, each with the number that its style has in ``word/numbering.xml``."""

    BULLET = 1, "List Bullet", "bullet"
    NUMBER = 2, "List Number", "decimal"
    JUDGMENT = 3, "Key Judgment", "decimal"
    CALLOUT_BULLET = 4, "Bottom Line Bullet", "bullet"
    CALLOUT_NUMBER = 5, "Bottom Line Number", "decimal"

    def __init__(self, number: int, style: str, shape: str) -> None:
        """Name the parts of a member."""
        self.number = number
        self.style = style
        self.shape = shape

    @property
    def style_id(self) -> str:
        """The id of its paragraph style."""
        return "".join(self.style.split())

    @property
    def left(self) -> float:
        """Where the text of an item begins, in points."""
        return ITEM + (12.0 if self.style.startswith("Bottom Line") else 0.0)


@dataclass(frozen=True, slots=True)
class _Level:
    """The one level of an abstract numbering."""

    shape: str
    text: str
    left: float
    hanging: float
    style: str = ""
    face: str = ""
    color: str = ""


class Numbering:
    """The numberings of one document."""

    def __init__(self) -> None:
        """Begin with the instances that the list styles are linked to."""
        self._levels = [_linked(kind) for kind in Linked]
        self._instances: list[tuple[int, bool]] = [(kind.number, False) for kind in Linked]
        self._marks: dict[str, int] = {}

    def restart(self, kind: Linked) -> int:
        """Return a new instance of a kind of list that counts from 1."""
        return self._instance(kind.number, restart=True)

    def mark(self, color: str) -> int:
        """Return the instance that sets a square in a color before a heading."""
        if color not in self._marks:
            # Arial has the square on every system that has Word.
            level = _Level("bullet", "■", MARK, MARK, face="Arial", color=color)
            self._levels.append(level)
            self._marks[color] = self._instance(len(self._levels), restart=False)
        return self._marks[color]

    def element(self) -> Element:
        """Return ``w:numbering``; abstract numberings stand before their instances."""
        numbering = root("w:numbering")
        for number, level in enumerate(self._levels, start=1):
            _add_abstract(numbering, number, level)
        for number, (abstract, restart) in enumerate(self._instances, start=1):
            instance = add(numbering, "w:num", {"w:numId": str(number)})
            add_value(instance, "w:abstractNumId", str(abstract))
            if restart:
                override = add(instance, "w:lvlOverride", {"w:ilvl": "0"})
                add_value(override, "w:startOverride", "1")
        return numbering

    def _instance(self, abstract: int, *, restart: bool) -> int:
        self._instances.append((abstract, restart))
        return len(self._instances)


def _linked(kind: Linked) -> _Level:
    text = "•" if kind.shape == "bullet" else "%1."
    return _Level(kind.shape, text, kind.left, ITEM, kind.style_id)


def _add_abstract(numbering: Element, number: int, level: _Level) -> None:
    abstract = add(numbering, "w:abstractNum", {"w:abstractNumId": str(number)})
    add_value(abstract, "w:multiLevelType", "singleLevel")
    element = add(abstract, "w:lvl", {"w:ilvl": "0"})
    add_value(element, "w:start", "1")
    add_value(element, "w:numFmt", level.shape)
    if level.style:
        add_value(element, "w:pStyle", level.style)
    add_value(element, "w:lvlText", level.text)
    add_value(element, "w:lvlJc", "left")
    indents = {"w:left": twips(level.left), "w:hanging": twips(level.hanging)}
    add(add(element, "w:pPr"), "w:ind", indents)
    if level.face:
        properties = add(element, "w:rPr")
        face = dict.fromkeys(("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"), level.face)
        add(properties, "w:rFonts", face)
        add_value(properties, "w:color", hexadecimal(level.color))
