"""Content controls: frames that name what they hold, so that an edited file can be read back."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from briefer.writers.docx.markup import add, add_value

if TYPE_CHECKING:
    from briefer.writers.docx.markup import Element

QUOTATION: Final = "Quotation"
"""What Word shows on the frame of a quotation."""
LONGEST_TAG: Final = 64
"""How many characters Word allows in a tag."""


class Controls:
    """The content controls of one document; their ids count from 1."""

    def __init__(self, *, none: bool = False) -> None:
        """Begin with none, or stay without any where the document is to have none."""
        self._ids = count(1)
        self._none = none

    def quotation(self, parent: Element, passage: str) -> Element:
        """Append a control that holds a passage's words; return what its runs go into."""
        if self._none:
            return parent
        control = add(parent, "w:sdt")
        properties = add(control, "w:sdtPr")
        add_value(properties, "w:alias", QUOTATION)
        add_value(properties, "w:tag", passage[:LONGEST_TAG])
        add_value(properties, "w:id", str(next(self._ids)))
        return add(control, "w:sdtContent")

    def contents(self, parent: Element) -> Element:
        """Append the control by which Word knows a contents list; return what it holds."""
        if self._none:
            return parent
        control = add(parent, "w:sdt")
        properties = add(control, "w:sdtPr")
        add_value(properties, "w:id", str(next(self._ids)))
        part = add(properties, "w:docPartObj")
        add_value(part, "w:docPartGallery", "Table of Contents")
        add(part, "w:docPartUnique")
        return add(control, "w:sdtContent")
