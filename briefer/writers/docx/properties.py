"""What the file says of itself: title, author, language, dates, the program."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from lxml import etree

from briefer.writers.docx.languages import located
from briefer.writers.docx.markup import clean, to_bytes, unprefixed

if TYPE_CHECKING:
    from briefer.document.document import Properties

LONGEST: Final = 255
"""How many characters of a property Word shows and python-docx reads."""
PROGRAM: Final = "Briefer"

_CORE: Final = {
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
_EDITING: Final = (
    "dc:creator",
    "cp:lastModifiedBy",
    "cp:revision",
    "dcterms:created",
    "dcterms:modified",
)
"""Who made the file, and when."""
_EXTENDED: Final = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def universal(moment: datetime) -> datetime:
    """Return a moment in UTC; one without an offset is taken for UTC."""
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC)


def core(properties: Properties, *, release: bool) -> bytes:
    """Return ``docProps/core.xml``; for release without names and times of editing."""
    element = etree.Element(f"{{{_CORE['cp']}}}coreProperties", nsmap=_CORE)
    values = (
        ("dc:title", properties.title),
        ("dc:subject", properties.subject),
        ("dc:creator", properties.author),
        ("cp:lastModifiedBy", properties.author),
        ("cp:revision", "1"),
        ("dcterms:created", ""),
        ("dcterms:modified", ""),
        ("dc:language", located(properties.language)),
    )
    moment = universal(properties.created).replace(tzinfo=None)
    stamp = moment.isoformat(timespec="seconds") + "Z"
    for name, value in values:
        if release and name in _EDITING:
            continue
        prefix, _, local = name.partition(":")
        item = etree.SubElement(element, f"{{{_CORE[prefix]}}}{local}")
        item.text = clean(value)[:LONGEST]
        if prefix == "dcterms":
            item.set(f"{{{_CORE['xsi']}}}type", "dcterms:W3CDTF")
            item.text = stamp
    return to_bytes(element)


def extended() -> bytes:
    """Return ``docProps/app.xml``: which program wrote the file."""
    element = etree.Element(f"{{{_EXTENDED}}}Properties", nsmap=unprefixed(_EXTENDED))
    for name, value in (("Application", PROGRAM), ("DocSecurity", "0")):
        etree.SubElement(element, f"{{{_EXTENDED}}}{name}").text = value
    return to_bytes(element)
