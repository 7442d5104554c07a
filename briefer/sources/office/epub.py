"""The reader of EPUB books: the text by pandoc, the package's metadata (OPF, Dublin Core) by lxml.

A publisher wrote the metadata, so it goes before what the text seems to say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefer.domain.reference import EXPECTED, Basis, BasisKind, Field, Reference
from briefer.sources.dates import find_date
from briefer.sources.formats import Reading
from briefer.sources.messages import DAMAGED, PROTECTED, SourceError
from briefer.sources.office.flatten import flatten
from briefer.sources.office.package import pack, unpack
from briefer.sources.office.parts import NAMES, first, parse, words_of
from briefer.sources.office.tree import tree_of
from briefer.sources.pieces import assemble
from briefer.sources.properties import Properties, completed, day_of

if TYPE_CHECKING:
    from lxml import etree

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_WHERE = "the book's metadata"
_ROLE = f"{{{NAMES['opf']}}}role"
_AUTHOR = "aut"
_OF_A_BOOK = tuple(name for name in EXPECTED if name != "container-title")

_PROLOG = re.compile(
    rb"""\A((?>(?:\xef\xbb\xbf)?(?:\s|<\?(?>.*?\?>)|<!--(?>.*?-->))*))
    <!DOCTYPE[^\[<>]{0,1000}
    \[(?>(?:"[^"]*"|'[^']*'|<!--(?>.*?-->)|<\?(?>.*?\?>)|<(?!!--|\?)|[^\]"'<])*)\]\s*>""",
    re.DOTALL | re.VERBOSE,
)
"""What a page may declare of its own before it begins; pandoc would show the end of it as text."""


def read(name: str, data: bytes) -> Reading:
    """Return what a book holds.

    Raises:
        SourceError: it is damaged, protected against copying, no book, or holds no words.
    """
    members = unpack(name, data)
    protection = members.get(_ENCRYPTION, b"")
    if b"html" in protection:  # fonts alone are often scrambled; the text is not then
        raise SourceError(PROTECTED, name=name)
    root = parse(members, _CONTAINER)
    named = None if root is None else root.find(".//ocf:rootfile", NAMES)
    package = parse(members, "" if named is None else named.get("full-path", ""))
    if package is None:
        raise SourceError(DAMAGED, name=name)
    plain = {member: _PROLOG.sub(rb"\1", text, count=1) for member, text in members.items()}
    pieces = flatten(name, tree_of(name, pack(plain), "epub", len(data)).blocks)
    done = assemble(name, pieces, structured=True)
    return Reading(done.text, done.blocks, _reference(package), "", highlights=done.highlights)


def _reference(package: etree._Element) -> Reference:
    date = first(package, ".//dc:date")
    known = Properties(
        _WHERE,
        title=first(package, ".//dc:title"),
        authors=_authors(package),
        issued=day_of(date) or find_date(date),
        publisher=first(package, ".//dc:publisher"),
    )
    unknown = Basis(BasisKind.UNKNOWN)
    empty = Reference("book", tuple(Field(name, None, unknown) for name in _OF_A_BOOK))
    return completed(empty, known)


def _authors(package: etree._Element) -> tuple[str, ...]:
    """Return the creators who are authors: by an attribute (EPUB 2) or a refinement (EPUB 3)."""
    roles = {
        (meta.get("refines") or "").lstrip("#"): (meta.text or "").strip()
        for meta in package.iterfind(".//opf:meta[@property='role']", NAMES)
    }
    creators = [
        (
            words_of(creator).strip(),
            creator.get(_ROLE) or roles.get(creator.get("id", "")),
        )
        for creator in package.iterfind(".//dc:creator", NAMES)
    ]
    return tuple(who for who, role in creators if who and role in {None, "", _AUTHOR})
