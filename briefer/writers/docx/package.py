"""The parts of a DOCX, how they relate, and the zip that holds them.

The zip's entries bear a given moment and nothing else that changes, so that the same document
gives the same bytes. python-docx could write a package too, but loading all of it would take half
of the time that a short briefing needs.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from lxml import etree

from briefer.writers.docx.markup import to_bytes, unprefixed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from briefer.writers.docx.links import Links
    from briefer.writers.docx.pictures import Picture

_FORMATS: Final = "http://schemas.openxmlformats.org"
_TYPES: Final = f"{_FORMATS}/package/2006/content-types"
_RELATIONS: Final = f"{_FORMATS}/package/2006/relationships"
OFFICE: Final = f"{_FORMATS}/officeDocument/2006/relationships"
"""How the types of the relationships between Word's parts begin."""
_VENDOR: Final = "application/vnd.openxmlformats"
WORD: Final = f"{_VENDOR}-officedocument.wordprocessingml"
_XML: Final = "application/xml"
_DEFAULTS: Final = {
    "rels": f"{_VENDOR}-package.relationships+xml",
    "xml": _XML,
    "png": "image/png",
    "jpeg": "image/jpeg",
}
COMPRESSION: Final = 3
"""Of 1 to 9: a fifth less time than the usual 6 for the whole file, and a fifth more bytes."""
_FIRST_YEAR: Final = 1980
_LAST_YEAR: Final = 2107


@dataclass(frozen=True, slots=True)
class Kind:
    """What a part is.

    Attributes:
        name: its path, from ``/``.
        content_type: its media type.
        relation: the type of the relationship that leads to it.
        identifier: the relationship's id, where another part's text names it.
    """

    name: str
    content_type: str
    relation: str
    identifier: str = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """What leads from one part to another, or out of the package."""

    identifier: str
    kind: str
    target: str
    external: bool = False


@dataclass(slots=True)
class Part:
    """One part of a package under construction, and what leads from it."""

    name: str
    content_type: str
    data: bytes
    relations: list[Relation] = field(default_factory=list)


DOCUMENT: Final = Kind(
    "/word/document.xml", f"{WORD}.document.main+xml", f"{OFFICE}/officeDocument"
)
STYLES: Final = Kind("/word/styles.xml", f"{WORD}.styles+xml", f"{OFFICE}/styles")
NUMBERING: Final = Kind("/word/numbering.xml", f"{WORD}.numbering+xml", f"{OFFICE}/numbering")
SETTINGS: Final = Kind("/word/settings.xml", f"{WORD}.settings+xml", f"{OFFICE}/settings")
THEME: Final = Kind(
    "/word/theme/theme1.xml", f"{_VENDOR}-officedocument.theme+xml", f"{OFFICE}/theme"
)
FONTS: Final = Kind("/word/fontTable.xml", f"{WORD}.fontTable+xml", f"{OFFICE}/fontTable")
CUSTOM_XML: Final = Kind("/customXml/item1.xml", _XML, f"{OFFICE}/customXml")
CUSTOM_XML_PROPERTIES: Final = Kind(
    "/customXml/itemProps1.xml",
    f"{_VENDOR}-officedocument.customXmlProperties+xml",
    f"{OFFICE}/customXmlProps",
)
CORE: Final = Kind(
    "/docProps/core.xml",
    f"{_VENDOR}-package.core-properties+xml",
    f"{_RELATIONS}/metadata/core-properties",
)
EXTENDED: Final = Kind(
    "/docProps/app.xml",
    f"{_VENDOR}-officedocument.extended-properties+xml",
    f"{OFFICE}/extended-properties",
)


def margin_kind(kind: str, identifier: str) -> Kind:
    """Return the kind of a ``header`` or ``footer`` with this relationship id."""
    name = f"/word/{identifier}.xml"
    return Kind(name, f"{WORD}.{kind}+xml", f"{OFFICE}/{kind}", identifier)


def notes_kind(kind: str) -> Kind:
    """Return the kind of the part that holds each ``footnote`` or ``endnote``."""
    return Kind(f"/word/{kind}s.xml", f"{WORD}.{kind}s+xml", f"{OFFICE}/{kind}s")


def picture_kind(picture: Picture) -> Kind:
    """Return the kind of a picture's part."""
    name = f"/word/media/{picture.identifier}.{picture.suffix}"
    return Kind(name, picture.media_type, f"{OFFICE}/image", picture.identifier)


class Package:
    """A package under construction."""

    def __init__(self) -> None:
        """Begin with no part."""
        self._parts: list[Part] = []
        self._root = Part("/", "", b"")

    def add(self, kind: Kind, data: bytes, source: Part | None = None) -> Part:
        """Add a part.

        Args:
            kind: what it is.
            data: its bytes.
            source: the part that relates to it; None for the package itself.
        """
        part = Part(kind.name, kind.content_type, data)
        self._parts.append(part)
        relations = (source or self._root).relations
        identifier = kind.identifier or f"rId{len(relations) + 1}"
        relations.append(Relation(identifier, kind.relation, kind.name))
        return part

    def to_bytes(self, moment: datetime | None) -> bytes:
        """Return the zip; every entry bears the given moment, within what a zip can hold."""
        stamp = (_FIRST_YEAR, 1, 1, 0, 0, 0)
        if moment is not None:
            year = min(max(moment.year, _FIRST_YEAR), _LAST_YEAR)
            stamp = (year, *moment.timetuple()[1:6])
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            _put(archive, stamp, "[Content_Types].xml", _content_types(self._parts))
            _put(archive, stamp, "_rels/.rels", _relations(self._root))
            for part in self._parts:
                folder, name = posixpath.split(part.name[1:])
                _put(archive, stamp, f"{folder}/{name}", part.data)
                if part.relations:
                    _put(archive, stamp, f"{folder}/_rels/{name}.rels", _relations(part))
        return buffer.getvalue()


def add_links(part: Part, links: Links) -> None:
    """Relate the addresses that a part's text links to."""
    for identifier, target in links.relationships():
        part.relations.append(Relation(identifier, f"{OFFICE}/hyperlink", target, external=True))


def _put(
    archive: zipfile.ZipFile, stamp: tuple[int, int, int, int, int, int], name: str, data: bytes
) -> None:
    entry = zipfile.ZipInfo(name, stamp)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0
    archive.writestr(entry, data, compresslevel=COMPRESSION)


def _relations(part: Part) -> bytes:
    element = etree.Element(f"{{{_RELATIONS}}}Relationships", nsmap=unprefixed(_RELATIONS))
    folder = posixpath.dirname(part.name)
    for relation in part.relations:
        item = etree.SubElement(element, f"{{{_RELATIONS}}}Relationship")
        item.set("Id", relation.identifier)
        item.set("Type", relation.kind)
        if relation.external:
            item.set("Target", relation.target)
            item.set("TargetMode", "External")
        else:
            item.set("Target", posixpath.relpath(relation.target, folder))
    return to_bytes(element)


def _content_types(parts: Iterable[Part]) -> bytes:
    parts = tuple(parts)
    element = etree.Element(f"{{{_TYPES}}}Types", nsmap=unprefixed(_TYPES))
    used = {"rels", "xml", *(part.name.rpartition(".")[2] for part in parts)}
    for extension, content_type in _DEFAULTS.items():
        if extension in used:
            default = etree.SubElement(element, f"{{{_TYPES}}}Default")
            default.set("Extension", extension)
            default.set("ContentType", content_type)
    for part in parts:
        if _DEFAULTS.get(part.name.rpartition(".")[2]) != part.content_type:
            override = etree.SubElement(element, f"{{{_TYPES}}}Override")
            override.set("PartName", part.name)
            override.set("ContentType", part.content_type)
    return to_bytes(element)
