"""Bookmarks: places that a link, a page number or a reader of the edited file can find."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from briefer.writers.docx.markup import add

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from briefer.writers.docx.markup import Element

LONGEST: Final = 40
"""How many characters Word allows in a bookmark's name."""

_OTHER = re.compile(r"[^A-Za-z0-9_]")


class Bookmarks:
    """The bookmarks of one document; names and ids are unlike one another."""

    def __init__(self, only: Collection[str] | None = None) -> None:
        """Begin with none.

        Args:
            only: the anchors that are to be places, by names that tell nothing; None for all, by
                names of their own.
        """
        self._only = only
        self._names: dict[str, str] = {}
        self._taken: set[str] = set()
        self._placed: set[str] = set()

    def name(self, anchor: str) -> str:
        """Return the bookmark's name for an anchor of the document.

        Word allows letters, digits and underscores, a letter first, 40 characters, and takes
        capitals for small letters: anchors that would fall together are told apart by a number.
        """
        if anchor not in self._names:
            if self._only is not None:
                # As Word names the places that its own contents lists lead to.
                return self._names.setdefault(anchor, f"_Toc{len(self._names) + 1:09}")
            plain = _OTHER.sub("_", anchor)
            plain = plain if plain[:1].isalpha() else f"a_{plain}"
            name, count = plain[:LONGEST], 1
            while name.lower() in self._taken:
                count += 1
                name = f"{plain[: LONGEST - len(str(count)) - 1]}_{count}"
            self._taken.add(name.lower())
            self._names[anchor] = name
        return self._names[anchor]

    @contextmanager
    def around(self, parent: Element, anchor: str) -> Iterator[None]:
        """Enclose what is appended to the parent meanwhile; an anchor is placed once only."""
        kept = anchor and (self._only is None or anchor in self._only)
        if not kept or anchor in self._placed:
            yield
            return
        self._placed.add(anchor)
        number = str(len(self._placed))
        add(parent, "w:bookmarkStart", {"w:id": number, "w:name": self.name(anchor)})
        yield
        add(parent, "w:bookmarkEnd", {"w:id": number})
