"""The names of WordprocessingML that this room knows, in both of its namespaces.

A file that Word saves as "Strict" has other namespaces than all other files (ISO/IEC 29500-1, annex
A, and ECMA-376's transitional ones); the local names are the same.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

TRANSITIONAL: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT: Final = "http://purl.oclc.org/ooxml/wordprocessingml/main"
W14: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
W15: Final = "http://schemas.microsoft.com/office/word/2012/wordml"
LONGEST: Final = 500
"""Characters of a name, an id or a date; what is longer is cut."""


@lru_cache(maxsize=4096)
def _local(tag: object) -> str:
    return tag[tag.rfind("}") + 1 :] if isinstance(tag, str) else ""


@lru_cache(maxsize=256)
def _attributes(name: str) -> tuple[str, str]:
    return f"{{{TRANSITIONAL}}}{name}", f"{{{STRICT}}}{name}"


def local(element: _Element) -> str:
    """Return an element's name without its namespace; empty for a comment or an instruction."""
    return _local(element.tag)


def value(element: _Element | None, name: str = "val") -> str:
    """Return an attribute of WordprocessingML, cut to a reasonable length; empty where missing."""
    if element is None:
        return ""
    usual, strict = _attributes(name)
    found = element.get(usual)
    if found is None:
        found = element.get(strict, "")
    return found[:LONGEST]


def child(element: _Element | None, *path: str) -> _Element | None:
    """Return the first descendant along a path of local names, or None."""
    for name in path:
        if element is None:
            return None
        element = next(element.iterchildren(f"{{*}}{name}"), None)
    return element
