"""The structure tree: what each part of the pages is, for readers who listen to them.

Elements are made while blocks become rows, in reading order, a note after the paragraph that
refers to it. Painting tells each element what of it stands on which sheet. Elements within a line
(links, references, quotes) take their place among their parent's words when they are first
painted. Standard structure types of ISO 32000-1, 14.8.4, alone, so that no role map is needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link's area on a sheet (counted from 0); ``rectangle`` in PDF's own coordinates.

    ``action`` is the raw dictionary entry that says where it leads, ``contents`` says it in words.
    """

    sheet: int
    rectangle: tuple[float, float, float, float]
    action: str
    contents: str


class Element:
    """One element of the structure."""

    __slots__ = (
        "alternative",
        "attributes",
        "identifier",
        "kids",
        "language",
        "parent",
        "placed",
        "tag",
    )

    def __init__(
        self,
        tag: str,
        parent: Element | None = None,
        *,
        language: str = "",
        identifier: str = "",
        attributes: str = "",
    ) -> None:
        """Make an element and put it last among its parent's children.

        Args:
            tag: a standard structure type.
            parent: None for the root alone.
            language: BCP 47 where it differs from the parent's.
            identifier: unlike any other; notes must have one.
            attributes: a raw attribute dictionary.

        ``alternative`` is what stands for it in words, where it is a picture.
        """
        self.tag = tag
        self.parent = parent
        self.language = language
        self.identifier = identifier
        self.attributes = attributes
        self.alternative = ""
        self.kids: list[Kid] = []
        self.placed = True
        if parent is not None:
            parent.kids.append(self)

    @classmethod
    def inline(cls, tag: str, parent: Element, *, language: str = "") -> Element:
        """Make an element that waits for its place among the parent's words until painted."""
        element = cls(tag, language=language)
        element.parent = parent
        element.placed = False
        return element

    def mark(self, sheet: int, number: int) -> None:
        """Add a stretch of marked content, and put inline elements into their places."""
        self._place()
        self.kids.append((sheet, number))

    def annotate(self, annotation: Annotation) -> None:
        """Add a link's area."""
        self._place()
        self.kids.append(annotation)

    def _place(self) -> None:
        if not self.placed and self.parent is not None:
            self.placed = True
            self.parent._place()  # noqa: SLF001 -- of the same class
            self.parent.kids.append(self)


Kid: TypeAlias = "Element | tuple[int, int] | Annotation"
"""A child element, a sheet (from 0) with the number of its marked content, or a link's area."""
