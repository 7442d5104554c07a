"""Used fonts become PDF objects: a subset of the file, widths, and a way back to Unicode.

Composite fonts (ISO 32000-1, 9.7): two bytes a character, one font a face whatever the script.
"""

from __future__ import annotations

import hashlib
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.writers.pdf.fonts import Embedded
    from briefer.writers.pdf.objects import Objects

MAPPINGS_IN_A_BLOCK = 100
"""A CMap may list no more of them at once."""
SYMBOLIC = 4

_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def embed(font: Embedded, objects: Objects) -> int:
    """Add a font's objects and return the number of its dictionary."""
    subset, glyphs = _subset(font)
    name = f"{_tag(font)}+{font.file.name.decode('ascii')}"
    descriptor = _descriptor(font, name, objects.stream(subset, f"/Length1 {len(subset)}"))
    widths = " ".join(f"{font.width(slot.drawn):.4g}" for slot in font.slots)
    glyph_map = objects.stream(struct.pack(f">{len(glyphs)}H", *glyphs))
    descendant = objects.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor {objects.add(descriptor)} 0 R/DW 0/W[1[{widths}]]"
        f"/CIDToGIDMap {glyph_map} 0 R>>"
    )
    meanings = objects.stream(_to_unicode(font).encode("ascii"))
    return objects.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
        f"/DescendantFonts[{descendant} 0 R]/ToUnicode {meanings} 0 R>>"
    )


def _subset(font: Embedded) -> tuple[bytes, list[int]]:
    """Return the font file with only the used glyphs, and each identifier's glyph in it."""
    known: dict[int, int] = {}
    characters: list[int] = []
    glyphs = [0]
    for slot in font.slots:
        glyph = font.file.charToGlyph[slot.drawn]
        if glyph not in known:
            characters.append(slot.drawn)
            known[glyph] = len(characters)
        glyphs.append(known[glyph])
    return font.subset(characters), glyphs


def _tag(font: Embedded) -> str:
    """Return the six letters that name a subset; the same characters give the same letters."""
    digest = hashlib.sha256(repr(font.slots).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _descriptor(font: Embedded, name: str, file: int) -> str:
    face = font.file
    box = " ".join(str(round(edge)) for edge in face.bbox)
    return (
        f"<</Type/FontDescriptor/FontName/{name}/Flags {face.flags | SYMBOLIC}/FontBBox[{box}]"
        f"/ItalicAngle {face.italicAngle:.4g}/Ascent {round(face.ascent)}"
        f"/Descent {round(face.descent)}/CapHeight {round(face.capHeight)}"
        f"/StemV {round(face.stemV)}/FontFile2 {file} 0 R>>"
    )


def _to_unicode(font: Embedded) -> str:
    lines = [
        f"<{number:04X}> <{chr(slot.meaning).encode('utf-16-be').hex().upper()}>"
        for number, slot in enumerate(font.slots, 1)
    ]
    blocks = []
    for start in range(0, len(lines), MAPPINGS_IN_A_BLOCK):
        block = lines[start : start + MAPPINGS_IN_A_BLOCK]
        blocks.append(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar")
    return _CMAP.format(blocks="\n".join(blocks))
