"""What a named style holds, and how Word's XML says it.

Data and its spelling alone; which styles there are stands in ``styles``.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefer.document.design import Faces, TextStyle
from briefer.writers.docx.markup import Element, add, add_value
from briefer.writers.docx.units import eighths, half_points, hexadecimal, twips


@dataclass(frozen=True, slots=True)
class Border:
    """A rule at one side of a paragraph: width and distance in points, color ``#RRGGBB``."""

    side: str
    width: float
    color: str
    space: float


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab stop in points from the text's left edge; ``leader`` such as ``dot``."""

    position: float
    kind: str = "left"
    leader: str = "none"


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """A paragraph style; lengths are points, None and empty values are left to the parent.

    Attributes:
        name: what Word calls it; a built-in one where Word has it.
        text: face, size, leading, color and the space around.
        parent: the name of the style that it is based on.
        following: the name of the style of the paragraph that a person types next.
        numbering: a numbering instance that belongs to the style.
        outline: an outline level, from 0; 9 takes a heading out of the outline.
        priority: where Word's list of styles shows it.
        quick: whether Word's gallery shows it.
    """

    name: str
    text: TextStyle | None = None
    parent: str = "Normal"
    following: str = ""
    before: float | None = None
    after: float | None = None
    left: float = 0
    right: float = 0
    hanging: float = 0
    keep_next: bool | None = None
    keep_lines: bool = False
    centered: bool = False
    borders: tuple[Border, ...] = ()
    shade: str = ""
    tabs: tuple[Tab, ...] = ()
    numbering: int | None = None
    outline: int | None = None
    priority: int = 9
    quick: bool = True


@dataclass(frozen=True, slots=True)
class CharacterLook:
    """A character style; empty values are left to the paragraph."""

    name: str
    family: str = ""
    bold: bool = False
    italic: bool = False
    small_caps: bool = False
    superscript: bool = False
    underline: bool = False
    color: str = ""
    priority: int = 20
    parent: str = "Default Paragraph Font"
    quick: bool = True


@dataclass(frozen=True, slots=True)
class TableLook:
    """A table style: rules between the rows, a stronger one under the header row."""

    name: str
    strong: str
    faint: str


def identifier(name: str) -> str:
    """Return the id that a style of this name has: ``Heading1`` for ``heading 1``."""
    return "".join(
        word.upper() if word == "toc" else word[0].upper() + word[1:] for word in name.split()
    )


def add_paragraph_style(root: Element, look: ParagraphLook, faces: Faces) -> None:
    """Append a paragraph style to ``w:styles``; the style named Normal is the default one."""
    style = _start(root, look.name, "paragraph", default=look.name == "Normal")
    if look.name != "Normal":
        add_value(style, "w:basedOn", identifier(look.parent))
    if look.following:
        add_value(style, "w:next", identifier(look.following))
    add_value(style, "w:uiPriority", str(look.priority))
    if look.quick:
        add(style, "w:qFormat")
    _paragraph_properties(style, look)
    if look.text:
        _run_properties(style, _of_text(look.name, look.text), faces, look.text.size)


def add_character_style(root: Element, look: CharacterLook, faces: Faces) -> None:
    """Append a character style to ``w:styles``."""
    style = _start(root, look.name, "character")
    add_value(style, "w:basedOn", identifier(look.parent))
    add_value(style, "w:uiPriority", str(look.priority))
    if look.quick:
        add(style, "w:qFormat")
    _run_properties(style, look, faces)


def add_table_style(root: Element, look: TableLook) -> None:
    """Append a table style to ``w:styles``; what stands in the cells has styles of its own."""
    style = _start(root, look.name, "table")
    add_value(style, "w:basedOn", "TableNormal")
    add_value(style, "w:uiPriority", "59")
    add(style, "w:qFormat")
    properties = add(style, "w:tblPr")
    borders = add(properties, "w:tblBorders")
    for side, width, color in (
        ("top", 0.75, look.strong),
        ("bottom", 0.75, look.strong),
        ("insideH", 0.5, look.faint),
    ):
        _add_border(borders, Border(side, width, color, 0))
    cells = add(properties, "w:tblCellMar")
    for side, room in (("top", 2), ("left", 0), ("bottom", 2), ("right", 8)):
        add(cells, f"w:{side}", {"w:w": twips(room), "w:type": "dxa"})
    first = add(style, "w:tblStylePr", {"w:type": "firstRow"})
    _add_border(add(add(first, "w:tcPr"), "w:tcBorders"), Border("bottom", 0.75, look.strong, 0))


def add_fonts(properties: Element, family: str, faces: Faces, *, east_asian: bool = False) -> None:
    """Append ``w:rFonts`` for ``serif`` or ``sans``, with the East Asian face where asked."""
    face = faces.sans if family == "sans" else faces.serif
    fonts = {"w:ascii": face, "w:hAnsi": face, "w:cs": face}
    if east_asian:
        fonts["w:eastAsia"] = faces.east_asian
    add(properties, "w:rFonts", fonts)


def _start(root: Element, name: str, kind: str, *, default: bool = False) -> Element:
    attributes = {"w:type": kind, "w:styleId": identifier(name)}
    if default:
        attributes["w:default"] = "1"
    style = add(root, "w:style", attributes)
    add_value(style, "w:name", name)
    return style


def _of_text(name: str, text: TextStyle) -> CharacterLook:
    return CharacterLook(
        name, family=text.family, bold=text.bold, italic=text.italic, color=text.color
    )


def _paragraph_properties(style: Element, look: ParagraphLook) -> None:
    properties = add(style, "w:pPr")
    if look.keep_next is not None:
        add(properties, "w:keepNext", None if look.keep_next else {"w:val": "0"})
    if look.keep_lines:
        add(properties, "w:keepLines")
    if look.name == "Normal":
        add(properties, "w:widowControl")
    if look.numbering is not None:
        numbered = add(properties, "w:numPr")
        add_value(numbered, "w:numId", str(look.numbering))
    _frame(properties, look)
    _place(properties, look)
    if look.centered:
        add_value(properties, "w:jc", "center")
    if look.outline is not None:
        add_value(properties, "w:outlineLvl", str(look.outline))
    if not len(properties):
        style.remove(properties)


def _frame(properties: Element, look: ParagraphLook) -> None:
    if look.borders:
        frame = add(properties, "w:pBdr")
        for border in look.borders:
            _add_border(frame, border)
    if look.shade:
        shade = {"w:val": "clear", "w:color": "auto", "w:fill": hexadecimal(look.shade)}
        add(properties, "w:shd", shade)
    if look.tabs:
        tabs = add(properties, "w:tabs")
        for tab in look.tabs:
            place = {"w:val": tab.kind, "w:leader": tab.leader, "w:pos": twips(tab.position)}
            add(tabs, "w:tab", place)


def _add_border(frame: Element, border: Border) -> None:
    size, space = eighths(border.width), str(round(border.space))
    color = hexadecimal(border.color)
    values = {"w:val": "single", "w:sz": size, "w:space": space, "w:color": color}
    add(frame, f"w:{border.side}", values)


def _place(properties: Element, look: ParagraphLook) -> None:
    before = look.before if look.before is not None or not look.text else look.text.before
    after = look.after if look.after is not None or not look.text else look.text.after
    spacing: dict[str, str] = {}
    if before is not None:
        spacing["w:before"] = twips(before)
    if after is not None:
        spacing["w:after"] = twips(after)
    if look.text:
        spacing |= {"w:line": twips(look.text.leading), "w:lineRule": "atLeast"}
    if spacing:
        add(properties, "w:spacing", spacing)
    sides = {"w:left": look.left, "w:right": look.right, "w:hanging": look.hanging}
    indents = {side: twips(length) for side, length in sides.items() if length}
    if indents:
        add(properties, "w:ind", indents)


def _run_properties(
    style: Element, look: CharacterLook, faces: Faces, size: float | None = None
) -> None:
    properties = add(style, "w:rPr")
    if look.family:
        add_fonts(properties, look.family, faces)
    switches = {
        "w:b": look.bold,
        "w:bCs": look.bold,
        "w:i": look.italic,
        "w:iCs": look.italic,
        "w:smallCaps": look.small_caps,
    }
    for name, on in switches.items():
        if on:
            add(properties, name)
    if look.color:
        add_value(properties, "w:color", hexadecimal(look.color))
    if size is not None:
        add_value(properties, "w:sz", half_points(size))
        add_value(properties, "w:szCs", half_points(size))
    if look.underline:
        add_value(properties, "w:u", "single")
    if look.superscript:
        add_value(properties, "w:vertAlign", "superscript")
    if not len(properties):
        style.remove(properties)
