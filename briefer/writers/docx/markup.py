"""Elements of WordprocessingML: names with prefixes, clean text, parts as bytes.

The one module that knows lxml's ways; it knows nothing of what the elements mean.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias, cast

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Mapping

Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml gives its element class no other name

NAMESPACES: Final = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@cache
def qualified(name: str) -> str:
    """Return ``{namespace}local`` for ``prefix:local``; the prefix is one of NAMESPACES."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def clean(text: str) -> str:
    """Return text that XML can hold: characters that it forbids become U+FFFD, none is lost."""
    if text.isprintable():  # the quick way; also false for some characters that XML allows
        return text
    return _FORBIDDEN.sub(_REPLACEMENT, text)


def root(name: str) -> Element:
    """Return a new root element that declares the prefixes of WordprocessingML."""
    spaces = {prefix: NAMESPACES[prefix] for prefix in ("w", "r")}
    return etree.Element(qualified(name), nsmap=spaces)


def unprefixed(namespace: str) -> dict[str, str]:
    """Return what makes a namespace the default one of a new element."""
    spaces: dict[str | None, str] = {None: namespace}
    return cast("dict[str, str]", spaces)  # lxml takes None for a prefix; its stubs do not know


def add(parent: Element, name: str, attributes: Mapping[str, str] | None = None) -> Element:
    """Append a new element.

    Args:
        parent: gets it as its last child.
        name: with its prefix, such as ``w:p``.
        attributes: names with prefixes, such as ``w:val``; values are cleaned.

    Returns:
        The new element.
    """
    element = etree.SubElement(parent, qualified(name))
    if attributes:
        for key, value in attributes.items():
            element.set(qualified(key), clean(value))
    return element


def add_plain(parent: Element, name: str, attributes: Mapping[str, str]) -> Element:
    """Append a new element as ``add`` does, whose attributes have no prefixes, as in drawings."""
    element = etree.SubElement(parent, qualified(name))
    for key, value in attributes.items():
        element.set(key, clean(value))
    return element


def attributes(element: Element) -> list[tuple[str, str]]:
    """Return the attributes of an element, names with namespaces, as they are now."""
    return [(str(name), str(value)) for name, value in element.items()]


def add_value(parent: Element, name: str, value: str) -> Element:
    """Append an element whose one attribute is ``w:val``, as most of Word's properties are."""
    return add(parent, name, {"w:val": value})


def add_text(parent: Element, text: str, name: str = "w:t") -> Element:
    """Append an element of text whose spaces at either end count."""
    element = etree.SubElement(parent, qualified(name))
    element.set(qualified("xml:space"), "preserve")
    element.text = clean(text)
    return element


def to_bytes(element: Element) -> bytes:
    """Return a part's XML as UTF-8 with its declaration."""
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)


def parse(data: bytes) -> Element:
    """Parse XML without entities, network or DTD."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(data, parser)
