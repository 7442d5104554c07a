"""An office's own template: what is taken from it, and what is refused.

Styles, theme, fonts, lists, headers, footers, paper and margins are taken; its text, its comments
and its properties are not. Nothing that would run or fetch something comes along.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from docx.exceptions import PythonDocxError
from docx.opc.package import OpcPackage
from lxml import etree

from briefer.document.design import Design, Margins, Paper
from briefer.writers.docx import errors
from briefer.writers.docx.carried import Carried, carry
from briefer.writers.docx.furniture import Margin
from briefer.writers.docx.markup import Element, parse, qualified
from briefer.writers.docx.package import OFFICE, WORD

if TYPE_CHECKING:
    from docx.opc.part import Part

LARGEST: Final = 100_000_000
"""How many bytes a template may unfold to."""
NARROWEST: Final = 72.0
"""Points; where a template's text is not even as wide, the design's paper and margins stand."""

_OLD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_MAIN: Final = (f"{WORD}.document.main+xml", f"{WORD}.template.main+xml")
_TAKEN: Final = (
    "styles",
    "theme",
    "fontTable",
    "numbering",
    "settings",
    "footnotes",
    "endnotes",
)
_KEPT: Final = (
    "type",
    "pgSz",
    "pgMar",
    "paperSrc",
    "pgBorders",
    "lnNumType",
    "pgNumType",
    "cols",
    "vAlign",
    "titlePg",
    "textDirection",
    "bidi",
    "docGrid",
)
"""What a section may keep; notes are numbered as the text counts them."""
_DAMAGE: Final = (
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    PythonDocxError,
    RuntimeError,
    TypeError,
    ValueError,
    etree.LxmlError,
    zipfile.BadZipFile,
    zlib.error,
)
"""What the readers of a damaged file raise."""


@dataclass(frozen=True, slots=True)
class Office:
    """What is taken from a template.

    Attributes:
        parts: ``styles``, ``theme``, ``fontTable``, ``numbering``, ``settings``, ``footnotes`` and
            ``endnotes``, those that it has; always the first.
        section: ``w:sectPr`` of its last section, without its headers and footers.
        margins: those headers and footers that hold something.
    """

    parts: dict[str, Carried]
    section: Element
    margins: tuple[Margin, ...]

    @property
    def styles(self) -> Element:
        """Its named styles."""
        return self.parts["styles"].element

    @property
    def language(self) -> str:
        """The language of its text, BCP 47; ``und`` where it names none."""
        path = "/".join(map(qualified, ("w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang")))
        marked = self.styles.find(path)
        return "und" if marked is None else marked.get(qualified("w:val"), "und")

    def design(self, design: Design) -> Design:
        """Return a design with the template's paper and margins."""
        size, edges = (self.section.find(qualified(f"w:{name}")) for name in ("pgSz", "pgMar"))
        try:
            paper = Paper("office", _points(size, "w"), _points(size, "h"))
            gutter = _points(edges, "gutter", "0")
            top, right, bottom, left = (
                _points(edges, side) for side in ("top", "right", "bottom", "left")
            )
            margins = Margins(top, right, bottom, left + gutter)
        except ValueError:
            return design
        if paper.width - margins.left - margins.right < NARROWEST:
            return design
        return replace(design, paper=paper, margins=margins)


def read_office(data: bytes, *, release: bool) -> Office:
    """Return what is taken from the bytes of a .docx or .dotx file.

    Raises:
        DocxError: it is no such file, is damaged or protected by a password, or holds macros.
    """
    _check(data)
    try:
        package = OpcPackage.open(io.BytesIO(data))
        main = package.main_document_part
        if main.content_type not in _MAIN:
            raise errors.no_word_file()
        return _read(main, release=release)
    except _DAMAGE as error:
        raise errors.no_word_file() from error


def _check(data: bytes) -> None:
    if data.startswith(_OLD):
        raise errors.protected() if _ENCRYPTED in data else errors.no_word_file()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST:
                raise errors.too_large(LARGEST)
            names = " ".join(archive.namelist()).lower()
            types = archive.read("[Content_Types].xml").lower()
    except _DAMAGE as error:
        raise errors.no_word_file() from error
    if "vbaproject" in names or b"macroenabled" in types or b"vbaproject" in types:
        raise errors.macros()


def _read(main: Part, *, release: bool) -> Office:
    body = parse(main.blob).find(qualified("w:body"))
    section = None if body is None else body.find(qualified("w:sectPr"))
    if section is None:
        section = etree.Element(qualified("w:sectPr"))
    found = (
        _margin(main, reference, release=release)
        for reference in section
        if reference.tag in {qualified("w:headerReference"), qualified("w:footerReference")}
    )
    margins = {margin.identifier: margin for margin in found}.values()
    parts = {
        name: carry(relation.target_part, release=release)
        for relation in main.rels.values()
        if (name := relation.reltype.removeprefix(f"{OFFICE}/")) in _TAKEN
        and not relation.is_external
    }
    if "styles" not in parts:
        raise errors.no_word_file()
    return Office(parts, _section(section), tuple(each for each in margins if _says(each)))


def _margin(main: Part, reference: Element, *, release: bool) -> Margin:
    kind = etree.QName(reference).localname.removesuffix("Reference")
    part = main.rels[reference.get(qualified("r:id"), "")].target_part
    use = reference.get(qualified("w:type"), "default")
    carried = carry(part, release=release)
    return Margin(kind, use, carried.element, carried.files)


def _says(margin: Margin) -> bool:
    shown = ("w:drawing", "w:pict", "w:object", "w:fldSimple", "w:fldChar")
    if any(True for _ in margin.element.iter(*map(qualified, shown))):
        return True
    return any((text.text or "").strip() for text in margin.element.iter(qualified("w:t")))


def _section(section: Element) -> Element:
    copy = etree.Element(qualified("w:sectPr"))
    known = {qualified(f"w:{name}") for name in _KEPT}
    for child in section:
        if child.tag in known:
            copy.append(child)
    return copy


def _points(element: Element | None, name: str, otherwise: str = "") -> float:
    value = otherwise if element is None else element.get(qualified(f"w:{name}"), otherwise)
    return int(value) / 20
