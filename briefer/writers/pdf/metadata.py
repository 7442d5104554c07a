"""What the file says of itself: XMP, the older information dictionary, and what its colors mean.

PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) at once: PDF/A wants every property outside of
its own schemas described, so the two of PDF/UA are (the extension schema).
"""

from __future__ import annotations

import struct
from html import escape
from typing import TYPE_CHECKING

from briefer.writers.pdf.objects import text_string

if TYPE_CHECKING:
    from datetime import datetime

    from briefer.document.document import Properties

PRODUCER = "Briefer"

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}{subject}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{created}</xmp:CreateDate>
<xmp:ModifyDate>{created}</xmp:ModifyDate>
<xmp:MetadataDate>{created}</xmp:MetadataDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_AUTHOR = "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n"
_SUBJECT = (
    '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:description>\n'
)


def packet(properties: Properties) -> bytes:
    """Return the XMP packet."""
    author, subject = _clean(properties.author), _clean(properties.subject)
    return _PACKET.format(
        title=escape(_clean(properties.title)),
        author=_AUTHOR.format(escape(author)) if author else "",
        subject=_SUBJECT.format(escape(subject)) if subject else "",
        language=escape(properties.language),
        producer=PRODUCER,
        created=properties.created.replace(microsecond=0).isoformat(),
    ).encode()


def information(properties: Properties) -> str:
    """Return the information dictionary; it says the same as the XMP packet."""
    entries = {
        "Title": _clean(properties.title),
        "Author": _clean(properties.author),
        "Subject": _clean(properties.subject),
        "Creator": PRODUCER,
        "Producer": PRODUCER,
    }
    written = "".join(f"/{name}{text_string(text)}" for name, text in entries.items() if text)
    date = text_string(pdf_date(properties.created))
    return f"<<{written}/CreationDate{date}/ModDate{date}>>"


def pdf_date(moment: datetime) -> str:
    """Return a time as PDF writes it; one without an offset is taken as UTC."""
    offset = moment.strftime("%z") or "+0000"
    return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"


def _clean(text: str) -> str:
    """Return a text without what XML cannot hold."""
    return "".join(
        c
        for c in text
        if c.isprintable() and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff"
    )


def srgb_profile() -> bytes:
    """Return an ICC profile (version 4) that says that colors are sRGB (IEC 61966-2-1)."""
    curve = (
        b"para"
        + struct.pack(">IHH", 0, 3, 0)
        + _fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    )
    adaptation = (1.04791, 0.02293, -0.05019, 0.0296, 0.99043, -0.01707, -0.00923, 0.01506, 0.75179)
    tags = {
        b"desc": _words("sRGB"),
        b"cprt": _words("No copyright, use freely"),
        b"wtpt": b"XYZ \0\0\0\0" + _fixed(0.9642, 1.0, 0.8249),
        b"chad": b"sf32\0\0\0\0" + _fixed(*adaptation),
        b"rXYZ": b"XYZ \0\0\0\0" + _fixed(0.43607, 0.22249, 0.01392),
        b"gXYZ": b"XYZ \0\0\0\0" + _fixed(0.38515, 0.71687, 0.09708),
        b"bXYZ": b"XYZ \0\0\0\0" + _fixed(0.14307, 0.06061, 0.7141),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    table, data = struct.pack(">I", len(tags)), b""
    begin = 128 + 4 + 12 * len(tags)
    for name, body in tags.items():
        table += name + struct.pack(">II", begin + len(data), len(body))
        data += body + b"\0" * (-len(body) % 4)
    return _profile_header(begin + len(data)) + table + data


def _profile_header(size: int) -> bytes:
    head = struct.pack(">IIB3x4s4s4s6H", size, 0, 4, b"mntr", b"RGB ", b"XYZ ", 2026, 1, 1, 0, 0, 0)
    head = head[:9] + b"\x20" + head[10:]
    return head + b"acsp" + bytes(28) + _fixed(0.9642, 1.0, 0.8249) + bytes(48)


def _fixed(*numbers: float) -> bytes:
    return struct.pack(f">{len(numbers)}i", *(round(number * 65536) for number in numbers))


def _words(text: str) -> bytes:
    encoded = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">IIIHHII", 0, 1, 12, 0x656E, 0x5553, len(encoded), 28) + encoded
