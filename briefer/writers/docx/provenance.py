"""Where each quotation's words came from, as a custom XML part for reading the file back later.

It holds ids, digests and positions: no text, no path, no name.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final

from lxml import etree

from briefer.document.digests import quoted, written
from briefer.writers.docx.markup import clean, to_bytes, unprefixed

if TYPE_CHECKING:
    from briefer.document.document import Document
    from briefer.writers.docx.bookmarks import Bookmarks

NAMESPACE: Final = "urn:briefer:provenance:1"
_ITEM: Final = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"


def origins(document: Document, bookmarks: Bookmarks) -> bytes:
    """Return the part.

    A ``passage`` each has its id, its bookmark, its article's SHA-256, its span there and the
    digest of its words; ``written`` has those of all lines and notes.
    """
    words = quoted(document)
    element = etree.Element(f"{{{NAMESPACE}}}briefer", nsmap=unprefixed(NAMESPACE))
    element.set("briefing", clean(document.properties.briefing))
    for origin in document.provenance:
        passage = etree.SubElement(element, f"{{{NAMESPACE}}}passage")
        passage.set("id", clean(origin.passage))
        passage.set("bookmark", bookmarks.name(origin.anchor))
        passage.set("article", clean(origin.article_sha256))
        passage.set("start", str(origin.start))
        passage.set("end", str(origin.end))
        passage.set("words", words.get(origin.passage, ""))
    etree.SubElement(element, f"{{{NAMESPACE}}}written").text = " ".join(written(document))
    return to_bytes(element)


def item_properties(document: Document) -> bytes:
    """Return the part that gives the custom XML part its id, the same for the same briefing."""
    briefing = clean(document.properties.briefing)
    identifier = uuid.uuid5(uuid.NAMESPACE_URL, f"{NAMESPACE}:{briefing}")
    item = etree.Element(f"{{{_ITEM}}}datastoreItem", nsmap={"ds": _ITEM})
    item.set(f"{{{_ITEM}}}itemID", f"{{{str(identifier).upper()}}}")
    references = etree.SubElement(item, f"{{{_ITEM}}}schemaRefs")
    reference = etree.SubElement(references, f"{{{_ITEM}}}schemaRef")
    reference.set(f"{{{_ITEM}}}uri", NAMESPACE)
    return to_bytes(item)
