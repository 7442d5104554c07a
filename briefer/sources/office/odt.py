"""The reader of OpenDocument texts (ISO/IEC 26300): paragraphs by pandoc, properties by lxml.

pandoc says nothing of the styles Title and Subtitle, so they are looked up in the text itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.domain.article import Role
from briefer.sources.formats import Reading
from briefer.sources.messages import DAMAGED, PROTECTED, SourceError
from briefer.sources.office.docx import KIND, WHERE
from briefer.sources.office.flatten import flatten
from briefer.sources.office.package import pack, unpack
from briefer.sources.office.parts import NAMES, first, parse, words_of
from briefer.sources.office.tree import tree_of
from briefer.sources.pieces import assemble
from briefer.sources.properties import Properties, completed, day_of
from briefer.sources.stated import stated_reference

if TYPE_CHECKING:
    from lxml import etree

    from briefer.sources.pieces import Piece

_STYLES = {"Title": Role.TITLE, "Subtitle": Role.SUBTITLE}
_TOP = 20
_TEXT = f"{{{NAMES['text']}}}"
_STYLE = f"{{{NAMES['style']}}}"


def read(name: str, data: bytes) -> Reading:
    """Return what an OpenDocument text holds.

    Raises:
        SourceError: it is damaged, protected by a password, no text, or holds no words.
    """
    members = unpack(name, data)
    if b"encryption-data" in members.get("META-INF/manifest.xml", b""):
        raise SourceError(PROTECTED, name=name)
    if "content.xml" not in members:
        raise SourceError(DAMAGED, name=name)
    pieces = flatten(name, tree_of(name, pack(members), "odt", len(data)).blocks)
    meta = parse(members, "meta.xml")
    known = Properties(
        WHERE,
        title=first(meta, ".//dc:title"),
        authors=(first(meta, ".//meta:initial-creator") or first(meta, ".//dc:creator"),),
        made=day_of(first(meta, ".//meta:creation-date")),
    )
    pieces = _titled(pieces, parse(members, "content.xml"))
    done = assemble(name, pieces, title=known.title)
    stated = completed(stated_reference(done.text, done.blocks), known, kind=KIND)
    return Reading(done.text, done.blocks, stated, "", highlights=done.highlights)


def _titled(pieces: list[Piece], content: etree._Element | None) -> list[Piece]:
    """Return the pieces with title and subtitle marked, where paragraphs have those styles."""
    if content is None:
        return pieces
    parents = {
        style.get(f"{_STYLE}name", ""): style.get(f"{_STYLE}parent-style-name", "")
        for style in content.iterfind(".//style:style", NAMES)
    }
    styled: dict[str, Role] = {}
    for paragraph in content.iterfind(".//text:p", NAMES):
        own = paragraph.get(f"{_TEXT}style-name", "")
        role = _STYLES.get(own) or _STYLES.get(parents.get(own, ""))
        if role is not None:
            styled.setdefault(_key(words_of(paragraph)), role)
    return [
        replace(piece, role=styled.get(_key(piece.text), piece.role)) if at < _TOP else piece
        for at, piece in enumerate(pieces)
    ]


def _key(text: str) -> str:
    return "".join(text.split())
