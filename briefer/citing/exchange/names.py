"""CSL names into names of a reference, and back.

A reference's name has two parts, and a suffix and particles stand in them where CSL's own rule for
such names finds them again: a particle that sorts with the family name before it, one that does not
behind the given name, a suffix behind the given name and a comma
(https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#cite-items, "name particles").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from briefer.citing.exchange.words import tidy, without_markup
from briefer.domain.reference import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTS: Final = frozenset(
    ("family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle")
)
_DIRECTIONS: Final = frozenset(("comma-suffix", "static-ordering", "parse-names"))
"""How a name is set; which follows from its parts here."""


def is_names(data: object) -> bool:
    """Return whether a JSON value is a list of CSL names."""
    return (
        isinstance(data, list)
        and bool(data)
        and all(isinstance(name, dict) and not _PARTS.isdisjoint(name) for name in data)
    )


def read_names(data: list[dict[str, Any]]) -> tuple[Name, ...]:
    """Return CSL names; those without a word in them are passed over."""
    return tuple(name for each in data if (name := _name(each)) is not None)


def left_out(data: list[dict[str, Any]]) -> Iterator[str]:
    """Yield what CSL names say beyond their parts, such as ``ORCID``."""
    known = _PARTS | _DIRECTIONS
    yield from dict.fromkeys(key for name in data for key in name if key not in known)


def inverted(text: str) -> Name:
    """Return a name as RIS writes it: ``Family, Given, Suffix``; without a comma it is a body's."""
    family, comma, rest = (part.strip() for part in text.partition(","))
    if not comma:
        return Name(literal=family)
    given, _, suffix = (part.strip() for part in rest.partition(","))
    return Name(family, f"{given}, {suffix}" if suffix else given)


def _name(data: dict[str, Any]) -> Name | None:
    part = {key: _text(data.get(key)) for key in _PARTS}
    if part["literal"]:
        return Name(literal=part["literal"])
    family = " ".join(filter(None, (part["non-dropping-particle"], part["family"])))
    given = " ".join(filter(None, (part["given"], part["dropping-particle"])))
    if part["suffix"]:
        given = f"{given}, {part['suffix']}" if given else given
        family = family if given else f"{family} {part['suffix']}"
    return Name(family, given) if family or given else None


def _text(value: object) -> str:
    return tidy("", without_markup(value)) if isinstance(value, str) else ""
