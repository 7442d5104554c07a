"""The reader of Word documents (ECMA-376): the paragraphs by pandoc, the core properties by lxml.

What is set in the styles Title and Subtitle at the top is the title and the subtitle. Words with a
highlighter's color are the article's highlights.
"""

from __future__ import annotations

from typing import Any, Final

from briefer.domain.article import Role
from briefer.sources.formats import Reading
from briefer.sources.messages import DAMAGED, SourceError
from briefer.sources.office.flatten import flatten, line
from briefer.sources.office.package import pack, unpack
from briefer.sources.office.parts import first, parse
from briefer.sources.office.runs import told_apart
from briefer.sources.office.tree import tree_of
from briefer.sources.pieces import Piece, assemble
from briefer.sources.properties import PROGRAM, Properties, completed, day_of
from briefer.sources.stated import stated_reference

WHERE = "the document's properties"
KIND = "report"
"""The CSL type of a document that names no outlet."""

_PROVENANCE: Final = b"urn:briefer:provenance:"
"""The name space of the part that says where a briefing's quotations came from."""
_TOP = (("title", Role.TITLE), ("subtitle", Role.SUBTITLE), ("author", Role.BYLINE),
        ("date", Role.BYLINE), ("abstract", None))  # fmt: skip
"""The styles that pandoc takes out of the text, in the order in which they stand on a page."""


def read(name: str, data: bytes) -> Reading:
    """Return what a Word document holds.

    Raises:
        SourceError: it is damaged, protected, no document, or holds no words.
    """
    members = unpack(name, data)
    if not any(member.startswith("word/document") for member in members):
        raise SourceError(DAMAGED, name=name)
    tree = tree_of(name, pack(told_apart(members)), "docx", len(data))
    core = parse(members, "docProps/core.xml")
    known = Properties(
        WHERE,
        title=first(core, "dc:title"),
        authors=(first(core, "dc:creator"),),
        made=day_of(first(core, "dcterms:created")),
        ours=_is_ours(members),
    )
    pieces = [*_top(tree.meta), *flatten(name, tree.blocks)]
    done = assemble(name, pieces, title=known.title)
    stated = stated_reference(done.text, done.blocks)
    if "author" in tree.meta:  # each author stands in a paragraph of that style
        lines = Properties(
            "the lines below the title", authors=tuple(meta_lines(tree.meta["author"]))
        )
        stated = completed(stated, lines, prefer=True)
    stated = completed(stated, known, kind=KIND)
    return Reading(done.text, done.blocks, stated, "", highlights=done.highlights)


def _is_ours(members: dict[str, bytes]) -> bool:
    """Tell whether this program wrote it: by its name, or by what stays when Word saves it."""
    program = first(parse(members, "docProps/app.xml"), "ep:Application")
    return program == PROGRAM or any(
        _PROVENANCE in data for member, data in members.items() if member.startswith("customXml/")
    )


def _top(meta: dict[str, Any]) -> list[Piece]:
    return [
        Piece(text, role) for key, role in _TOP if key in meta for text in meta_lines(meta[key])
    ]


def meta_lines(value: dict[str, Any]) -> list[str]:
    """Return a value of pandoc's metadata as lines, one an item of a list."""
    kind, content = value["t"], value["c"]
    if kind == "MetaList":
        return [text for item in content for text in meta_lines(item)]
    if kind == "MetaInlines":
        return [line(content)]
    if kind == "MetaBlocks":
        return [line(block["c"]) for block in content if block["t"] in {"Para", "Plain"}]
    return [content] if kind == "MetaString" else []
