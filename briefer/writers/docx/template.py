"""What a document begins with: the theme and built-in styles that Word's own new files have.

python-docx brings a template with both. The rest of it stays out: a second, stale copy of the
styles, a thumbnail, an empty list of sources, settings without a zoom factor, and styles that no
briefing uses.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.writers.docx.languages import defaults
from briefer.writers.docx.looks import add_fonts
from briefer.writers.docx.markup import Element, add, add_value, parse, qualified, root
from briefer.writers.docx.units import half_points

if TYPE_CHECKING:
    from briefer.document.design import Design


@dataclass(frozen=True, slots=True)
class Template:
    """The theme part's bytes, and ``w:styles`` with defaults but with no style of its own yet."""

    theme: bytes
    styles: Element


def template(design: Design, language: str) -> Template:
    """Return a new document's beginnings for a design and a BCP 47 language."""
    with zipfile.ZipFile(_place()) as package:
        theme = package.read("word/theme/theme1.xml")
        latent = parse(package.read("word/styles.xml")).find(qualified("w:latentStyles"))
    styles = root("w:styles")
    _add_defaults(styles, design, language)
    if latent is not None:
        styles.append(latent)
    for kind, name in (
        ("character", "Default Paragraph Font"),
        ("table", "Normal Table"),
        ("numbering", "No List"),
    ):
        _add_foundation(styles, kind, name)
    return Template(theme, styles)


def _place() -> Path:
    found = find_spec("docx")  # finds python-docx's folder without the time to load it
    folders = found.submodule_search_locations if found else None
    return Path(next(iter(folders or ()), "")) / "templates" / "default.docx"


def _add_defaults(styles: Element, design: Design, language: str) -> None:
    text = design.scale.body
    properties = add(add(add(styles, "w:docDefaults"), "w:rPrDefault"), "w:rPr")
    add_fonts(properties, text.family, design.faces, east_asian=True)
    add_value(properties, "w:sz", half_points(text.size))
    add_value(properties, "w:szCs", half_points(text.size))
    add(properties, "w:lang", defaults(language))


def _add_foundation(styles: Element, kind: str, name: str) -> None:
    identifier = "TableNormal" if kind == "table" else name.replace(" ", "")
    attributes = {"w:type": kind, "w:default": "1", "w:styleId": identifier}
    style = add(styles, "w:style", attributes)
    add_value(style, "w:name", name)
    add_value(style, "w:uiPriority", "99")
    add(style, "w:semiHidden")
    add(style, "w:unhideWhenUsed")
    if kind == "table":
        table = add(style, "w:tblPr")
        add(table, "w:tblInd", {"w:w": "0", "w:type": "dxa"})
        cells = add(table, "w:tblCellMar")
        for side, width in (("top", "0"), ("left", "108"), ("bottom", "0"), ("right", "108")):
            add(cells, f"w:{side}", {"w:w": width, "w:type": "dxa"})
