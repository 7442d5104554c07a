"""Parts of an office's template on their way into a document, rid of all that runs or fetches."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lxml import etree

from briefer.writers.docx.links import address
from briefer.writers.docx.markup import NAMESPACES, Element, attributes, parse, qualified, to_bytes
from briefer.writers.docx.package import OFFICE, Kind, Part, Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.opc.part import Part as Foreign

    from briefer.writers.docx.package import Package

_INNER: Final = (f"{OFFICE}/image", f"{OFFICE}/font")
"""What a carried part may lead to within the package."""
_FETCHING: Final = {
    "AUTOTEXT",
    "AUTOTEXTLIST",
    "DATABASE",
    "DDE",
    "DDEAUTO",
    "EMBED",
    "GLOSSARY",
    "GOTOBUTTON",
    "IMPORT",
    "INCLUDE",
    "INCLUDEPICTURE",
    "INCLUDETEXT",
    "LINK",
    "MACROBUTTON",
    "RD",
}
"""Fields that run something or read another file."""
_WHOLE: Final = ("w:drawing", "w:pict", "w:object")
_EDITORS: Final = ("author", "initials")


@dataclass(frozen=True, slots=True)
class File:
    """What a carried part leads to: the bytes of a picture or a font, or an address."""

    relation: Relation
    data: bytes = b""
    content_type: str = ""


@dataclass(frozen=True, slots=True)
class Carried:
    """The root element of a part, and what it leads to."""

    element: Element
    files: tuple[File, ...] = ()

    def put(self, package: Package, kind: Kind, source: Part) -> None:
        """Add the part to a package with what it leads to, by names that no other part has."""
        part = package.add(kind, to_bytes(self.element), source)
        folder, name = posixpath.split(posixpath.splitext(kind.name)[0])
        for number, file in enumerate(self.files, start=1):
            if file.relation.external:
                part.relations.append(file.relation)
                continue
            suffix = posixpath.splitext(file.relation.target)[1]
            target = f"{folder}/media/{name}_{number}{suffix}"
            inner = Kind(target, file.content_type, file.relation.kind, file.relation.identifier)
            package.add(inner, file.data, part)


def carry(part: Foreign, *, release: bool) -> Carried:
    """Return a template's part without what runs or fetches.

    Args:
        part: as python-docx read it.
        release: leave out who edited it, too.
    """
    element = parse(part.blob)
    files = tuple(_files(part))
    _remove_fetching_fields(element)
    _remove_dangling(element, {file.relation.identifier for file in files})
    if release:
        _remove_editors(element)
    return Carried(element, files)


def _files(part: Foreign) -> Iterator[File]:
    for relation in part.rels.values():
        kind, identifier = relation.reltype, relation.rId
        if relation.is_external:
            target = address(relation.target_ref) if kind == f"{OFFICE}/hyperlink" else ""
            if target:
                yield File(Relation(identifier, kind, target, external=True))
        elif kind in _INNER:
            inner = relation.target_part
            found = Relation(identifier, kind, str(inner.partname))
            yield File(found, inner.blob, inner.content_type)


def _remove_dangling(root: Element, known: set[str]) -> None:
    for element in list(root.iter(etree.Element)):
        for name, value in attributes(element):
            if name.startswith(f"{{{NAMESPACES['r']}}}") and value not in known:
                _detach(element, name)


def _detach(element: Element, name: str) -> None:
    whole = next(iter(element.iterancestors(*map(qualified, _WHOLE))), None)
    if whole is None and element.tag == qualified("w:hyperlink"):
        del element.attrib[name]
        return
    gone = element if whole is None else whole
    parent = gone.getparent()
    if parent is not None:
        parent.remove(gone)


def _remove_fetching_fields(root: Element) -> None:
    open_fields: list[list[Element]] = []
    simple = qualified("w:fldSimple")
    parts = tuple(map(qualified, ("w:fldChar", "w:instrText", "w:fldSimple")))
    for element in list(root.iter(*parts)):
        if element.tag == simple:
            if _fetches(element.get(qualified("w:instr"), "")):
                element.set(qualified("w:instr"), ' QUOTE "" ')
            continue
        kind = element.get(qualified("w:fldCharType"))
        if kind == "begin":
            open_fields.append([])
        if open_fields:
            open_fields[-1].append(element)
        if kind == "end" and open_fields:
            _remove_if_fetching(open_fields.pop())


def _remove_if_fetching(field: list[Element]) -> None:
    instruction = qualified("w:instrText")
    if not _fetches("".join(each.text or "" for each in field if each.tag == instruction)):
        return
    for element in field:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _fetches(instruction: str) -> bool:
    """Whether a field could; one whose name another field makes up is taken for such a field."""
    words = instruction.upper().split()
    return not words or words[0] in _FETCHING


def _remove_editors(root: Element) -> None:
    space = f"{{{NAMESPACES['w']}}}"
    for element in list(root.iter(etree.Element)):
        for name, _ in attributes(element):
            local = etree.QName(name).localname
            if local.startswith("rsid"):
                del element.attrib[name]
            elif name.startswith(space) and local in _EDITORS:
                element.set(name, "")
        if element.tag in {f"{space}rsid", f"{space}rsids"}:
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
