"""XML parts of a document, parsed so that a hostile one does nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES = {
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "ep": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "opf": "http://www.idpf.org/2007/opf",
    "ocf": "urn:oasis:names:tc:opendocument:xmlns:container",
}
"""Prefixes for the paths that the readers look along."""


def parse(members: Mapping[str, bytes], part: str) -> etree._Element | None:
    """Return the root of a part, or None where there is no such part or it is no XML.

    No entity is resolved, no DTD loaded, nothing fetched, and trees beyond libxml2's own limits of
    depth and size are refused.
    """
    data = members.get(part)
    if not data:
        return None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def words_of(element: etree._Element) -> str:
    """Return all words in an element."""
    return "".join(str(text) for text in element.itertext())


def texts(root: etree._Element | None, path: str) -> tuple[str, ...]:
    """Return the words of every element on a path, white space trimmed, empty ones left out."""
    if root is None:
        return ()
    found = (words_of(element).strip() for element in root.findall(path, NAMES))
    return tuple(words for words in found if words)


def first(root: etree._Element | None, path: str) -> str:
    """Return the words of the first element on a path, or an empty string."""
    return next(iter(texts(root, path)), "")
