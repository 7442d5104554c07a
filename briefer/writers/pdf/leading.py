"""Where links lead, once every page is known: to notes and back, to headings, to addresses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefer.writers.pdf.objects import text_string

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefer.writers.pdf.pages import Page
    from briefer.writers.pdf.shaping import Owner
    from briefer.writers.pdf.wording import LinkWords


@dataclass(frozen=True, slots=True)
class Place:
    """A place to lead to: a page, from 0, and points from the top of its text area."""

    page: int
    top: float


@dataclass(slots=True)
class Places:
    """Where headings and sources, references and notes stand."""

    anchors: dict[str, Place] = field(default_factory=dict)
    references: dict[int, Place] = field(default_factory=dict)
    notes: dict[int, Place] = field(default_factory=dict)


def find_places(pages: Sequence[Page]) -> Places:
    """Return where everything that a link can lead to stands."""
    places = Places()
    for index, page in enumerate(pages):
        for row, top in page.rows:
            place = Place(index, top)
            if row.anchor:
                places.anchors.setdefault(row.anchor, place)
            for number in row.notes:
                places.references.setdefault(number, place)
        for row, top in page.notes:
            owner = row.stretches[0].owner if row.stretches else None
            if owner is not None and owner.back:
                places.notes[owner.back] = Place(index, top)
    return places


class Leads:
    """Says where the parts of lines lead."""

    def __init__(
        self, places: Places, destination: Callable[[Place], str], words: LinkWords
    ) -> None:
        """Lead to places; ``destination`` writes one as PDF's destination array."""
        self._words = words
        self._places = places
        self._destination = destination

    def page(self, anchor: str) -> int | None:
        """Return the page, from 1, of a heading, or None where there is no such heading."""
        place = self._places.anchors.get(anchor)
        return None if place is None else place.page + 1

    def of(self, owner: Owner) -> tuple[str, str] | None:
        """Return where a part leads, as a raw dictionary entry and in words, or None."""
        if owner.address:
            address = text_string(ascii_address(owner.address))
            return f"/A<</S/URI/URI{address}>>", owner.address
        places = self._places
        if owner.note in places.notes:
            return self._to(places.notes[owner.note], self._words.to_note.format(number=owner.note))
        if owner.back in places.references:
            words = self._words.back_to_text.format(number=owner.back)
            return self._to(places.references[owner.back], words)
        if owner.heading in places.anchors:
            place = places.anchors[owner.heading]
            return self._to(place, self._words.to_page.format(page=place.page + 1))
        return None

    def _to(self, place: Place, words: str) -> tuple[str, str]:
        return f"/Dest{self._destination(place)}", words


def ascii_address(address: str) -> str:
    """Return an address in the characters that a PDF allows there, the others percent-encoded."""
    return "".join(
        character
        if " " < character < "\x7f"
        else "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))
        for character in address
    )
