"""The parts of a DOCX, how they relate, and the zip that holds them.

python-docx's package format does the work; the zip is written here, as python-docx stamps each
entry with the present time and the same document must give the same bytes.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from briefer.writers.docx.markup import to_bytes, unprefixed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from briefer.writers.docx.links import Links

_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_ROOT_RELATIONSHIPS: Final = "_rels/.rels"
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


DOCUMENT: Final = Kind("/word/document.xml", CT.WML_DOCUMENT_MAIN, RT.OFFICE_DOCUMENT)
FOOTNOTES: Final = Kind("/word/footnotes.xml", CT.WML_FOOTNOTES, RT.FOOTNOTES)
STYLES: Final = Kind("/word/styles.xml", CT.WML_STYLES, RT.STYLES)
NUMBERING: Final = Kind("/word/numbering.xml", CT.WML_NUMBERING, RT.NUMBERING)
SETTINGS: Final = Kind("/word/settings.xml", CT.WML_SETTINGS, RT.SETTINGS)
THEME: Final = Kind("/word/theme/theme1.xml", CT.OFC_THEME, RT.THEME)
CUSTOM_XML: Final = Kind("/customXml/item1.xml", CT.XML, RT.CUSTOM_XML)
CUSTOM_XML_PROPERTIES: Final = Kind(
    "/customXml/itemProps1.xml",
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    RT.CUSTOM_XML_PROPS,
)
CORE: Final = Kind("/docProps/core.xml", CT.OPC_CORE_PROPERTIES, RT.CORE_PROPERTIES)
EXTENDED: Final = Kind("/docProps/app.xml", CT.OFC_EXTENDED_PROPERTIES, RT.EXTENDED_PROPERTIES)


def margin_kind(kind: str, identifier: str) -> Kind:
    """Return the kind of a ``header`` or ``footer`` with this relationship id."""
    content_type, relation = {
        "header": (CT.WML_HEADER, RT.HEADER),
        "footer": (CT.WML_FOOTER, RT.FOOTER),
    }[kind]
    return Kind(f"/word/{identifier}.xml", content_type, relation, identifier)


class Package:
    """A package under construction."""

    def __init__(self) -> None:
        """Begin with no part."""
        self._package = OpcPackage()

    def add(self, kind: Kind, data: bytes, source: Part | None = None) -> Part:
        """Add a part.

        Args:
            kind: what it is.
            data: its bytes.
            source: the part that relates to it; None for the package itself.
        """
        part = Part(PackURI(kind.name), kind.content_type, data)
        relationships = self._package.rels if source is None else source.rels
        if kind.identifier:
            relationships.add_relationship(kind.relation, part, kind.identifier)
        else:
            relationships.get_or_add(kind.relation, part)
        return part

    def to_bytes(self, moment: datetime) -> bytes:
        """Return the zip; every entry bears the given moment, within what a zip can hold."""
        year = min(max(moment.year, _FIRST_YEAR), _LAST_YEAR)
        stamp = (year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in self._entries():
                entry = zipfile.ZipInfo(name, stamp)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 0
                archive.writestr(entry, data)
        return buffer.getvalue()

    def _entries(self) -> Iterator[tuple[str, bytes]]:
        parts = list(self._package.iter_parts())
        yield "[Content_Types].xml", _content_types(parts)
        yield _ROOT_RELATIONSHIPS, self._package.rels.xml
        for part in parts:
            yield part.partname.membername, part.blob
            if part.rels:
                yield part.partname.rels_uri.membername, part.rels.xml


def add_links(part: Part, links: Links) -> None:
    """Relate the addresses that a part's text links to."""
    for identifier, target in links.relationships():
        # Straight in: looking each one up among the others would be quadratic.
        part.rels.add_relationship(RT.HYPERLINK, target, identifier, is_external=True)


def _content_types(parts: list[Part]) -> bytes:
    element = etree.Element(f"{{{_TYPES}}}Types", nsmap=unprefixed(_TYPES))
    defaults = (("rels", CT.OPC_RELATIONSHIPS), ("xml", CT.XML))
    for extension, content_type in defaults:
        default = etree.SubElement(element, f"{{{_TYPES}}}Default")
        default.set("Extension", extension)
        default.set("ContentType", content_type)
    for part in parts:
        if part.content_type != CT.XML:
            override = etree.SubElement(element, f"{{{_TYPES}}}Override")
            override.set("PartName", str(part.partname))
            override.set("ContentType", part.content_type)
    return to_bytes(element)
