"""Fields: instructions that Word follows, each with the result that it had when written.

A field that is never ended spoils the rest of a document, and no validator notices it: ``Field``
is the only way to begin one, and ends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from briefer.writers.docx.markup import add, add_text

if TYPE_CHECKING:
    from types import TracebackType

    from briefer.writers.docx.markup import Element


class Field:
    """A field whose result is written while it is open; it may end in a later paragraph."""

    def __init__(self, parent: Element, instruction: str) -> None:
        """Begin a field.

        Args:
            parent: the paragraph or link that it begins in; move ``parent`` to end it elsewhere.
            instruction: what Word is to do, such as ``PAGE``.
        """
        self.parent = parent
        _mark(parent, "begin")
        add_text(add(parent, "w:r"), f" {instruction} ", "w:instrText")
        _mark(parent, "separate")

    def __enter__(self) -> Self:
        """Write the result now."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End the field where ``parent`` is now."""
        _mark(self.parent, "end")


def add_field(parent: Element, instruction: str, result: str) -> None:
    """Append a whole field with a result in plain text."""
    with Field(parent, instruction):
        add_text(add(parent, "w:r"), result)


def _mark(parent: Element, kind: str) -> None:
    add(add(parent, "w:r"), "w:fldChar", {"w:fldCharType": kind})
