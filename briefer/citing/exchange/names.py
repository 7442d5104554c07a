"""CSL names into names of a reference, and back.

The parts are CSL's own, particles and suffix among them
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
    """Return a name as RIS writes it: ``Family, Given, Suffix``; without a comma it is a body's.

    A body whose name has a comma ends with one more, as EndNote marks bodies. Words in small
    letters before the family name, or after the given one, are particles, as CSL takes them.
    """
    family, comma, rest = (part.strip() for part in text.partition(","))
    if not comma:
        return Name(literal=family)
    if rest.endswith(","):
        return Name(literal=text.strip()[:-1].strip())
    given, _, suffix = (part.strip() for part in rest.partition(","))
    stays, family = _parted(family)
    drops, given = _parted(given, last=True)
    return Name(family, given, "", suffix, drops, stays)


def to_invert(name: Name) -> str:
    """Return a name as RIS writes it, so that ``inverted`` finds its parts again.

    RIS knows no particles: they stand where they do when the family name comes first.
    """
    if name.literal:
        return f"{name.literal}," if "," in name.literal else name.literal
    given = " ".join(part for part in (name.given, name.dropping_particle) if part)
    written = f"{name.surname}, {given}" if given else f"{name.surname},"
    return f"{written}, {name.suffix}" if name.suffix else written


def _parted(text: str, *, last: bool = False) -> tuple[str, str]:
    """Return the words in small letters that a name begins or ends with, and the others."""
    words = text.split()
    count = 0
    for word in reversed(words) if last else words:
        if not word.islower():
            break
        count += 1
    if count == len(words):
        return "", text
    at = len(words) - count if last else count
    before, after = " ".join(words[:at]), " ".join(words[at:])
    return (after, before) if last else (before, after)


def _name(data: dict[str, Any]) -> Name | None:
    part = {key: _text(data.get(key)) for key in _PARTS}
    if part["literal"]:
        return Name(literal=part["literal"])
    if not (part["family"] or part["given"]):
        return None
    return Name(**{key.replace("-", "_"): text for key, text in part.items()})


def _text(value: object) -> str:
    return tidy("", without_markup(value)) if isinstance(value, str) else ""
