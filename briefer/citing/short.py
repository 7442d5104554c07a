"""A reference in a few words, for cards and lists on the screen: instant, with no style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.citing.printable import clean

if TYPE_CHECKING:
    from briefer.domain.reference import Name, Reference

_NAMED = 2
"""How many authors are named before the rest is summed up."""


def family(name: Name) -> str:
    """Return what a person is called in short; a body's name stays whole."""
    return clean(name.literal or name.surname or name.given).strip()


def people(names: tuple[Name, ...]) -> str:
    """Return names in short: ``Wee``, ``Corrado and Moore``, ``Kim and others``; may be empty."""
    shown = [text for text in map(family, names) if text]
    if len(shown) > _NAMED:
        return f"{shown[0]} and others"
    return " and ".join(shown)


def short(reference: Reference) -> str:
    """Return a reference as ``Corrado and Moore, Foreign Affairs, 2016``.

    Of a book or a report it is the publisher that stands for the outlet, where one is known.
    Without an author it begins with the short title; what is not known is said
    (``outlet not stated``, ``undated``), never left to be guessed.
    """
    issued = reference.issued
    outlet = reference.text("container-title") or reference.text("publisher")
    parts = (
        people(reference.authors) or clean(reference.short_title).strip() or "untitled",
        "outlet not stated" if reference.outlet_is_due else clean(outlet).strip(),
        str(issued.parts[0]) if issued and issued.parts else "undated",
    )
    return ", ".join(part for part in parts if part)
