"""What a file says that it read when it was written.

So that edits of the briefing since then are taken for no colleague's. It says so by digests
(``briefer.document.digests``). A file that says nothing was written for release, or by an older
Briefer: then what differs is taken for a colleague's.
"""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from briefer.document.digests import digest, quoted, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefer.document.document import Document
    from briefer.evidence.readback.expected import Line
    from briefer.evidence.readback.views import View
    from briefer.sources.readback import Edited, Origin


class Then:
    """The briefing at the time when one file was written."""

    def __init__(self, edited: Edited, document: Document, views: Sequence[View]) -> None:
        """Take what the file says.

        Args:
            edited: the file.
            document: what the briefing prints as today.
            views: the paragraphs of the file.
        """
        self._order = {name: place for place, name in enumerate(edited.written)}
        self._document = document
        self._views = views

    @property
    def known(self) -> bool:
        """Whether the file says anything."""
        return bool(self._order)

    def is_new(self, line: Line) -> bool:
        """Whether a line of today's was not in the file, or read otherwise in it."""
        return self.known and line.digest not in self._order

    def untouched(self, view: View) -> bool:
        """Whether a paragraph reads as it did."""
        return self.known and digest(view.text) in self._order

    def taken_out(self, view: View) -> bool:
        """Whether a paragraph reads as one did that the briefing no longer has."""
        return self.untouched(view) and digest(view.text) not in self._today

    def ours(self, line: Line, view: View) -> bool:
        """Whether what tells a line from its paragraph was done here, and nothing in the file."""
        return self.is_new(line) and self.untouched(view)

    def noted(self, text: str) -> bool:
        """Whether a note reads as one did."""
        return self.known and digest(text) in self._order

    def requoted(self, passage: str, origin: Origin) -> bool:
        """Whether a quotation has other words on the page today, or other marked changes."""
        return bool(origin.words) and self._quoted.get(passage, "") != origin.words

    def stayed(self, view: View) -> bool:
        """Whether a paragraph is as it was, and nothing in the file was moved."""
        return self._in_order and self.untouched(view)

    def moved_since(self, lines: Iterable[Line]) -> bool:
        """Whether lines of today's stood in another order."""
        return not self._rising(line.digest for line in lines)

    @cached_property
    def _in_order(self) -> bool:
        return self.known and self._rising(digest(view.text) for view in self._views)

    def _rising(self, names: Iterable[str]) -> bool:
        """Whether texts are in the order in which they were; one that is met again says nothing."""
        found = dict.fromkeys(name for name in names if name in self._order)
        return all(self._order[one] < self._order[other] for one, other in pairwise(found))

    @cached_property
    def _today(self) -> frozenset[str]:
        return frozenset(written(self._document))

    @cached_property
    def _quoted(self) -> dict[str, str]:
        return quoted(self._document)
