"""The reader of an edited Word file; runs in a process of its own, see the package.

A part that cannot be read costs that part and is named in ``Edited.unread``; the main text has to
be there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.sources import signatures
from briefer.sources.messages import DAMAGED, OLD_OFFICE, PROTECTED, TOO_LONG, SourceError
from briefer.sources.office.package import unpack
from briefer.sources.office.parts import first, parse
from briefer.sources.readback.model import Edited, Note, Origin, Remark
from briefer.sources.readback.names import LONGEST, W14, W15, child, local, value
from briefer.sources.readback.packing import Answer
from briefer.sources.readback.walking import Marks, Walk, is_note_text, protected

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element

PROVENANCE: Final = "urn:briefer:provenance:1"
"""The namespace of the part in which Briefer says where quotations came from."""
_MOST_PARAGRAPHS: Final = 200_000
_MOST_STYLES: Final = 10_000
_DEEPEST: Final = 12
"""How many styles, each based on the next, are followed."""
_LONGEST_NOTE: Final = 1_000_000
_MAIN: Final = re.compile(r"word/document\d*\.xml")


def read(name: str, data: bytes) -> Answer:
    """Return what an edited Word file holds, ready to cross to another process.

    Raises:
        SourceError: as ``edited``.
    """
    return Answer(edited(name, data))


def edited(name: str, data: bytes) -> Edited:
    """Return what an edited Word file holds.

    Raises:
        SourceError: it is damaged, protected by a password, or no Word document.
    """
    if signatures.is_old_office(data):
        raise SourceError(PROTECTED if signatures.is_locked(data) else OLD_OFFICE, name=name)
    members = unpack(name, data)
    main = next((each for each in sorted(members) if _MAIN.fullmatch(each)), "")
    root = parse(members, main)
    body = child(root, "body")
    if body is None:
        raise SourceError(DAMAGED, name=name)
    unread: list[str] = []
    names, numbers = _styles(_part(members, "word/styles.xml", unread, "styles"))
    marks = Marks()
    walk = Walk(numbers, marks)
    walk.blocks(body)
    if len(walk.paragraphs) > _MOST_PARAGRAPHS:
        raise SourceError(TOO_LONG, name=name)
    notes = tuple(_notes(members, unread))
    remarks = tuple(_remarks(members, unread))
    if walk.embedded:
        unread.append("embedded")
    briefing, origins, written = _provenance(members)
    core = parse(members, "docProps/core.xml")
    return Edited(
        tuple(walk.paragraphs),
        names,
        marks.all(),
        notes,
        remarks,
        briefing,
        origins,
        written,
        first(core, "dcterms:created")[:LONGEST],
        first(core, "dc:language")[:LONGEST],
        tuple(unread),
        restricted=protected(parse(members, "word/settings.xml")),
    )


def _part(
    members: Mapping[str, bytes], part: str, unread: list[str], named: str
) -> _Element | None:
    """Return the root of a part; one that is there and cannot be read is named."""
    root = parse(members, part)
    if root is None and members.get(part):
        unread.append(named)
    return root


def _styles(root: _Element | None) -> tuple[tuple[tuple[str, ...], ...], dict[str, int]]:
    """Return the names of each paragraph style and those it is based on, and its number by id."""
    told: dict[str, tuple[str, str]] = {}
    numbers: dict[str, int] = {}
    usual = ""
    for style in root if root is not None else ():
        if local(style) != "style" or value(style, "type") not in {"", "paragraph"}:
            continue
        identifier = value(style, "styleId")
        based = value(child(style, "basedOn"))
        told.setdefault(identifier, (value(child(style, "name")).lower(), based))
        if value(style, "default") in {"1", "true", "on"}:
            usual = identifier
        if len(told) == _MOST_STYLES:
            break
    chains: list[tuple[str, ...]] = [tuple(_chain(usual, told))]
    for identifier in told:
        numbers[identifier] = len(chains)
        chains.append(tuple(_chain(identifier, told)))
    return tuple(chains), numbers


def _chain(identifier: str, told: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    for _ in range(_DEEPEST):
        if identifier not in told:
            return
        name, identifier = told[identifier]
        yield name


def _notes(members: Mapping[str, bytes], unread: list[str]) -> Iterator[Note]:
    for kind in ("footnote", "endnote"):
        root = _part(members, f"word/{kind}s.xml", unread, "notes")
        walk = Walk({}, Marks())
        for note in root if root is not None else ():
            if local(note) == kind and is_note_text(note):
                yield Note(kind[0] + value(note, "id"), _text(note, walk))


def _text(element: _Element, walk: Walk) -> str:
    """Return the words of a note or remark as they are with all changes accepted."""
    walk.paragraphs.clear()
    walk.blocks(element)
    lines = (
        "".join(each.text for each in paragraph.stretches if not each.deleted)
        for paragraph in walk.paragraphs
    )
    return "\n".join(lines).strip()[:_LONGEST_NOTE]


def _remarks(members: Mapping[str, bytes], unread: list[str]) -> Iterator[Remark]:
    root = _part(members, "word/comments.xml", unread, "remarks")
    if root is None:
        return
    places = {
        str(paragraph.get(f"{{{W14}}}paraId", "")): value(each, "id")
        for each in root
        for paragraph in each.iter("{*}p")
    }
    walk = Walk({}, Marks())
    threads: dict[str, tuple[str, bool]] = {}
    extended = parse(members, "word/commentsExtended.xml")
    for each in extended if extended is not None else ():
        mine = places.get(str(each.get(f"{{{W15}}}paraId", "")), "")
        theirs = places.get(str(each.get(f"{{{W15}}}paraIdParent", "-")), "")
        threads[mine] = (theirs, each.get(f"{{{W15}}}done") in {"1", "true"})
    for each in root:
        if local(each) == "comment":
            name = value(each, "id")
            answers, done = threads.get(name, ("", False))
            who, when = value(each, "author"), value(each, "date")
            yield Remark(name, who, when, _text(each, walk), answers, done)


def _provenance(
    members: Mapping[str, bytes],
) -> tuple[str, tuple[Origin, ...], tuple[str, ...]]:
    """Return what Briefer wrote of the file, nothing where it is gone.

    That is the briefing's id, where the quotations come from, and the digests of what it read.
    """
    for part in sorted(members):
        if not re.fullmatch(r"customXml/item\d+\.xml", part):
            continue
        root = parse(members, part)
        if root is not None and root.tag == f"{{{PROVENANCE}}}briefer":
            found = (_origin(each) for each in root if local(each) == "passage")
            briefing = str(root.get("briefing", ""))[:LONGEST]
            return briefing, tuple(filter(None, found)), tuple(_written(root))
    return "", (), ()


def _written(root: _Element) -> Iterator[str]:
    found = child(root, "written")
    words = (found.text or "").split() if found is not None else ()
    yield from (word for word in words[:_MOST_PARAGRAPHS] if re.fullmatch("[0-9a-f]{12}", word))


def _origin(element: _Element) -> Origin | None:
    names = ("id", "bookmark", "article", "start", "end", "words")
    said = (str(element.get(name, ""))[:LONGEST] for name in names)
    passage, bookmark, article, start, end, words = said
    if not re.fullmatch(r"[0-9]{1,9}", start) or not re.fullmatch(r"[0-9]{1,9}", end):
        return None
    return Origin(passage, bookmark, article, int(start), int(end), words)
