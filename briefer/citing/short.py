"""A reference in a few words, for cards and lists on the screen: instant, with no style."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefer.citing.printable import clean

if TYPE_CHECKING:
    from briefer.domain.reference import Name, Reference

_NAMED = 2
"""How many authors are named before the rest is summed up."""


@dataclass(frozen=True, slots=True)
class ShortWords:
    """The words of a language between names, and for what is not known."""

    pair: str = "{first} and {second}"
    many: str = "{first} and others"
    untitled: str = "untitled"
    no_outlet: str = "outlet not stated"
    undated: str = "undated"


ENGLISH: Final = ShortWords()


def family(name: Name) -> str:
    """Return what a person is called in short; a body's name stays whole."""
    return clean(name.literal or name.surname or name.given).strip()


def people(names: tuple[Name, ...], words: ShortWords = ENGLISH) -> str:
    """Return names in short: ``Wee``, ``Corrado and Moore``, ``Kim and others``; may be empty."""
    shown = [text for text in map(family, names) if text]
    if len(shown) > _NAMED:
        return words.many.format(first=shown[0])
    return words.pair.format(first=shown[0], second=shown[1]) if shown[1:] else "".join(shown)


def short(reference: Reference, words: ShortWords = ENGLISH) -> str:
    """Return a reference as ``Corrado and Moore, Foreign Affairs, 2016``.

    Of a book or a report it is the publisher that stands for the outlet, where one is known.
    Without an author it begins with the short title; what is not known is said
    (``outlet not stated``, ``undated``), never left to be guessed.
    """
    issued = reference.issued
    outlet = reference.text("container-title") or reference.text("publisher")
    parts = (
        people(reference.authors, words) or clean(reference.short_title).strip() or words.untitled,
        words.no_outlet if reference.outlet_is_due else clean(outlet).strip(),
        str(issued.parts[0]) if issued and issued.parts else words.undated,
    )
    return ", ".join(part for part in parts if part)
