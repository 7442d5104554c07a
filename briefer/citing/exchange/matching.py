"""Which articles a record is about: by DOI, then address, then title.

A link to an article's file says more than any of these; who knows the files asks for it first.
"""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING

from briefer.citing.exchange import alike

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.domain.reference import Reference


class How(StrEnum):
    """By what a record was matched to an article, the strongest first."""

    FILE = "file"
    DOI = "doi"
    ADDRESS = "address"
    TITLE = "title"


class Matcher:
    """Finds the articles of records; it is made once for all of them."""

    def __init__(self, references: Iterable[tuple[str, Reference]]) -> None:
        """Note what each article is known by.

        Args:
            references: the ids of articles, each with its reference.
        """
        self._known = dict(references)
        self._by: dict[tuple[How, str], list[str]] = defaultdict(list)
        for article, reference in self._known.items():
            for key in _keys(reference):
                self._by[key].append(article)

    def find(self, reference: Reference) -> tuple[How, tuple[str, ...]] | None:
        """Return by what a record is known, and the ids of the articles; None where it is not.

        Several articles of one DOI or address are copies of one source. Several of one title may
        be anything: who asks has to tell them apart.
        """
        for how in (How.DOI, How.ADDRESS, How.TITLE):
            found: dict[str, None] = {}
            for key in _keys(reference):
                if key[0] is how:
                    found |= dict.fromkeys(self._by.get(key, ()))
            if how is How.TITLE:
                fits = [a for a in found if not alike.contradict(self._known[a], reference)]
                found = dict.fromkeys(fits)
            if found:
                return how, tuple(found)
        return None


def _keys(reference: Reference) -> tuple[tuple[How, str], ...]:
    """Return what a reference may be known by."""
    found = [
        (How.DOI, alike.doi(reference.text("DOI"))),
        (How.ADDRESS, alike.address(reference.text("URL"))),
        *((How.TITLE, title) for title in sorted(alike.titles(reference))),
    ]
    return tuple((how, key) for how, key in found if key)
